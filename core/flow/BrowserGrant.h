// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/CodeFlow.h"
#include "flow/LoopbackListener.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace latchkey {

//! \brief One authorization code grant with the user's browser (RFC 6749 §4.1, RFC 8252): from the
//! loopback port to the token endpoint's answer. One-shot.
//!
//! The port is open before browserRequested() brings the URL. finished() comes at most once, from
//! the event loop, and not after conclude(); what it brings is not validated beyond the answer's
//! form. conclude() tells the browser how it ended and closes the port; deleting the object does so
//! without a word.
class BrowserGrant : public QObject
{
    Q_OBJECT

public:
    BrowserGrant(const ClientConfig &config, const ProviderMetadata &provider,
                 const HttpPolicy &policy, QObject *parent = nullptr);
    ~BrowserGrant() override;

    //! \brief Opens the port and prepares the authorization request.
    //! \param loginHint whom to sign in, when known; empty: anybody.
    //! \return ListenFailed when no port could be opened; nothing else happens then.
    Result<void> start(const QString &loginHint);

    //! \brief What an ID token from this grant must carry; empty before start().
    [[nodiscard]] const Secret &nonce() const { return m_request.nonce; }

    //! \brief Shows `page` to the browser that came back, if one did, and closes the port. A code
    //! that comes now is not used. concluded() follows, from the event loop.
    void conclude(const CallbackPage &page);

signals:
    //! \brief `url` is for the browser.
    void browserRequested(const QUrl &url);
    //! \brief The browser is back with a code that is ours; it is being redeemed.
    void codeReceived();
    //! \brief The token endpoint's answer, or why it was never asked (AccessDenied,
    //! InvalidResponse, IdentityInvalid and what else readAuthorizationResponse() and CodeFlow may
    //! return).
    void finished(const latchkey::TokenAnswer &answer);
    //! \brief The port is closed, and the browser has its page if it waited for one.
    void concluded();

private:
    LoopbackListener::Verdict judgeCallback(const QByteArray &query);
    void onCallback(const Result<AuthorizationResponse> &response);
    void onAnswered(const TokenAnswer &answer);

    ClientConfig m_config;
    ProviderMetadata m_provider;
    HttpPolicy m_policy;
    AuthorizationRequest m_request;
    std::unique_ptr<LoopbackListener> m_listener; // Absent: not opened.
    std::unique_ptr<CodeFlow> m_flow;
    bool m_isConcluding = false;
};

} // namespace latchkey
