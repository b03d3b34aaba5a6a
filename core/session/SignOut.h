// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"
#include "session/BrowserSignOut.h"
#include "session/SessionJournal.h"
#include "session/SessionLock.h"
#include "session/SessionParts.h"
#include "session/TokenRevocation.h"

#include <QtCore/QObject>

#include <memory>

namespace latchkey {

enum class SignOutMode {
    Revoke, //!< Only if the provider confirms; else the session is kept. Unsupported
            //!< (`no_revocation_endpoint`): it has no way to; Logout is all there is.
    Logout, //!< Here and now; the provider is told, later if need be.
    Forget, //!< Here and now; nobody is told.
    Finish, //!< What a program began that ended before its end: here and now, without network. Only
            //!< if it is still begun.
};

enum class SignOutStep { RevokeRefreshToken, RevokeAccessToken, RemoveFromKeychain };

//! \brief What a sign-out achieved.
struct SignOutReport
{
    bool wasSignedIn = true;
    bool providerConfirmed = false; //!< The provider said that the tokens are revoked.
    std::optional<Error> providerFailure; //!< Why it did not, if it was asked.
    bool revocationPending =
        false; //!< What the provider could not be told is kept in the keychain and retried.
    bool entryWasEmptied = false; //!< The keychain does not delete; what it held was written over.
    bool browserSignOutFollows =
        false; //!< The browser's own session at the provider is being ended, too.

    friend bool operator==(const SignOutReport &, const SignOutReport &) = default;
};

//! \brief One sign-out, in one of its three modes. One-shot.
//!
//! It waits for its turn at the session, so a refresh that runs meanwhile is finished first and its
//! tokens are the ones revoked.
class SignOut : public QObject
{
    Q_OBJECT

public:
    SignOut(const Account &account, const SessionParts &parts, SignOutMode mode,
            QObject *parent = nullptr);

    void start();

    //! \brief What was known of the session before it was removed; absent: there was none.
    [[nodiscard]] const std::optional<EndedSession> &endedSession() const { return m_ended; }

signals:
    void progressed(latchkey::SignOutStep step, const latchkey::Result<void> &outcome);
    //! \brief Emitted once. An error means that the session is kept, or that removing it could not
    //! be confirmed.
    void finished(const latchkey::Result<latchkey::SignOutReport> &outcome);

private:
    void onSessionRead(const Result<StoredSession> &stored);
    void onTokensRead(const Result<CachedTokens> &cached);
    void mark(std::function<void()> next);
    void unmark(const Error &why);
    void rememberPending(std::function<void()> next);
    void askProvider(std::function<void()> next);
    void onProviderAsked(const RevocationResult &result);
    void removeHere(std::function<void()> next);
    void removeEntries(std::function<void()> next);
    void forgetPending();
    void finish(const Result<SignOutReport> &outcome);

    Account m_account;
    SessionParts m_parts;
    SignOutMode m_mode;
    SessionLock m_lock;
    SessionJournal m_journal;
    StoredSession m_session;
    PendingRevocation m_tokens;
    std::optional<EndedSession> m_ended;
    QList<PendingRevocation> m_pending; //!< As stored, of earlier sign-outs.
    std::unique_ptr<TokenRevocation> m_revocation;
    SignOutReport m_report;
};

} // namespace latchkey
