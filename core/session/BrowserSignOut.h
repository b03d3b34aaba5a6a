// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/LoopbackListener.h"
#include "oauth/EndSession.h"
#include "session/Account.h"
#include "session/SessionParts.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace latchkey {

//! \brief What ending the browser's session takes of a session that is gone.
struct EndedSession
{
    QString issuer;
    QString clientId;
    Secret idToken; //!< The newest one; empty: none was held.
};

//! \brief Opens the browser to end the provider's own session in it, so that the next sign-in asks
//! for the password again (OpenID Connect RP-Initiated Logout 1.0). One-shot.
//!
//! The session here is gone already, and nothing that happens now changes that. The browser is
//! opened on a loopback address that leads to the provider once: the ID token would else stand in
//! the argument list of whatever opens URLs, for every program to read.
class BrowserSignOut : public QObject
{
    Q_OBJECT

public:
    //! \param timeout for the user to come back from the provider's page.
    BrowserSignOut(const Account &account, const SessionParts &parts, const EndedSession &ended,
                   std::chrono::seconds timeout, QObject *parent = nullptr);
    ~BrowserSignOut() override;

    void start();

    //! \brief Waits no longer; finished() brings Cancelled.
    void cancel();

signals:
    //! \brief The browser is on its way to the provider's page.
    void browserOpened();
    //! \brief Emitted once, when the loopback port is closed.
    //!
    //! Success: the browser came back from the provider's page. What the user chose there is not
    //! told. Errors: Unsupported, with the code `no_end_session_endpoint` or when there is no
    //! browser to start; TimedOut; Cancelled; ListenFailed; and why the provider's metadata could
    //! not be had.
    void finished(const latchkey::Result<void> &outcome);

private:
    void onProviderFound(const Result<ProviderMetadata> &provider);
    void openBrowser(const ProviderMetadata &provider);
    LoopbackListener::Verdict onReturned(const QByteArray &query);
    void finish(const Result<void> &outcome);

    Account m_account;
    SessionParts m_parts;
    EndedSession m_ended;
    std::chrono::seconds m_timeout;
    EndSessionRequest m_request;
    std::unique_ptr<LoopbackListener> m_listener; // Absent: not opened.
    std::optional<Result<void>> m_outcome;
};

} // namespace latchkey
