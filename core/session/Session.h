// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"
#include "session/SessionParts.h"
#include "session/SessionState.h"
#include "session/SignIn.h"
#include "session/SignOut.h"
#include "session/TokenRefresh.h"
#include "session/TokenRefusals.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <chrono>
#include <memory>

namespace latchkey {

//! \brief An access token, borrowed for one use. Ask again for the next one.
struct AccessToken
{
    Secret value;
    QString type; //!< As the Authorization header spells it: `Bearer` or `DPoP`.
    QDateTime expiresAt; //!< UTC.
    QStringList scopes;
    std::optional<Error> renewalFailure; //!< Set: a renewal was due and failed; this is the token
                                         //!< held before, still valid.
    std::shared_ptr<DpopSigner> dpop; //!< For type `DPoP`: makes the proof that each request with
                                      //!< the token needs in its `DPoP` header. Absent: `Bearer`.
};

//! What a borrower needs of the token: how long it must still be valid, and whether to renew first
//! in any case.
using AccessTokenOptions = RefreshDemand;

struct SignOutOptions
{
    //! Whether the provider's own session in the browser is ended too, by opening the browser.
    enum class BrowserSession { Keep, End } browserSession = BrowserSession::Keep;
    std::chrono::seconds browserTimeout{60}; //!< For the user to come back from there.
};

//! \brief What may be shown of a session beside its state. No secrets.
struct SessionFacts
{
    Identity identity;
    QStringList scopes;
    QDateTime signedInAt; //!< UTC.
    QDateTime refreshedAt; //!< UTC. Invalid: never renewed.
    QDateTime accessTokenExpiresAt; //!< UTC. Invalid: none held.
    qint64 refreshCount = 0;
    bool hasRefreshToken = false;
    bool rotates = false;
    bool isSenderConstrained =
        false; //!< The tokens are bound to a key that is kept here (RFC 9449).
};

//! \brief One line of what happened, for people; newest first in Session::activity().
struct Activity
{
    enum class Event {
        SignedIn,
        SignInFailed,
        Refreshed,
        RefreshFailed,
        AdoptedFromOtherProcess,
        SignedOut,
        SignOutFailed,
        Ended
    };
    QDateTime at; //!< UTC.
    Event event = Event::SignedIn;
    std::optional<Error> error;
};

//! \brief What `inspect` shows: claims and times, the values as Secrets.
struct SessionInspection
{
    StoredSession session;
    std::optional<CachedTokens> tokens;
    QJsonObject idTokenClaims; //!< Empty: no ID token is held.
};

//! \brief One account's session: the object that programs hold.
//!
//! All functions return at once; outcomes come by signals and callbacks, from the event loop, in
//! the thread of the QCoreApplication. A callback may delete the session; a slot of its signals
//! uses deleteLater(). Before a session with isRefreshing() or isKeepingAnswer() goes at the
//! program's end, see Farewell.h.
//!
//! Several Session objects for one account, in one or more processes, share one session: they take
//! turns at a lock and adopt each other's results. After Accounts::keepFresh() it hears at once
//! what another one did; a session by itself at its next renewal, or at recheck().
class Session : public QObject
{
    Q_OBJECT

public:
    //! \param account with a name that isValidAccountName() and a client that
    //! validateClientConfig() takes; neither is checked here.
    //! \param parts are copied; what they refer to must outlive this. Nothing is read before
    //! restore() or the first use.
    Session(const Account &account, const SessionParts &parts, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] const std::optional<SessionFacts> &facts() const { return m_facts; }
    [[nodiscard]] const QList<Activity> &activity() const
    {
        return m_activity;
    } //!< Newest first, at most 200.
    //! \brief Whether a request for new tokens is under way, or what it brought is being stored.
    [[nodiscard]] bool isRefreshing() const { return m_refresh; }
    //! \brief Whether new tokens are here and not all stored yet. Deleting the session now would
    //! lose the only copy of its refresh token.
    [[nodiscard]] bool isKeepingAnswer() const { return m_refresh && m_refresh->isKeepingAnswer(); }
    [[nodiscard]] bool isRevocationPending() const { return m_revocationPending; }
    [[nodiscard]] QString keychainName() const { return m_parts.store.displayName(); }

    //! \brief Reads what the keychain holds, without network (but after keepFresh() revocations
    //! that are still to be told are told). stateChanged() follows, whether or not that changes the
    //! state.
    void restore();

    //! \brief Renews by itself from now on, ahead of expiry, and waits for a keychain that is not
    //! there yet; restores first where that was not done. For programs that stay.
    void keepFresh();

    //! \brief The computer woke up, or may be on another network.
    //!
    //! Requests under way get three seconds more. What failed for the network's sake is tried again
    //! soon, and for two minutes often: names and routes may come a little late.
    void reconnect();

    //! \brief Something outside may have changed: looks at the keychain again, without network.
    void recheck();

    //! \brief Asks the keychain to unlock (it may show a prompt) and restores then.
    void unlockKeychain();

    //! \brief Signs in, with the browser or another device; signInFinished() follows. Ignored while
    //! a sign-in or a sign-out runs.
    void signIn(const SignInOptions &options = {});
    void cancelSignIn();
    //! \brief Asks for the browser again in the running attempt: browserRequested() follows, with a
    //! new link where the old one was good for one use only.
    void openBrowserAgain();

    //! \brief Renews now because the user asked; refreshFinished() follows. Ignored while a
    //! sign-out runs.
    void refresh();

    //! \brief Signs out. signOutProgress() for each step, then signOutFinished().
    //!
    //! With SignOutReport::browserSignOutFollows in its report, browserSignOutFinished() comes
    //! later; whatever it brings, the session is gone. Never for SignOutMode::Forget.
    void signOut(SignOutMode mode, const SignOutOptions &options = {});

    //! \brief Waits no longer for the browser to come back from ending its session.
    void cancelBrowserSignOut();

    //! \brief Lends a valid access token to `fn`, renewing first when needed; N callers cause one
    //! renewal.
    //!
    //! `fn` is called once, from the event loop, unless `context` (never null) or the session is
    //! gone by then. A Secret may be used in any thread, AccessToken::dpop in the session's alone.
    //! \return through `fn`: NotSignedIn or EntryAbsent when nobody is signed in; the session's end
    //! when a sign-in is required, which state() says too; Keychain…, EntryGarbled and EntryNewer
    //! as the store has it; else why the renewal failed, as TokenRefresh::finished().
    void withAccessToken(const AccessTokenOptions &options, QObject *context,
                         std::function<void(const Result<AccessToken> &)> fn);

    //! \brief Calls a resource server with the session's access token, which goes into the
    //! Authorization header and to `request`'s own host alone.
    //!
    //! A refused token is renewed and the call made once more (RFC 6750 §3.1). `done` is called
    //! once, from the event loop, unless `context` or the session is gone by then.
    //! \param request without an Authorization header, its URL https or on a loopback host.
    //! \return through `done`: any answer as it came, 4xx and redirects too, but for these.
    //! AccessDenied, with the code `insufficient_scope` and the missing scope in
    //! Error::providerText: ask for it by SignInOptions::additionalScopes. ServerBusy, with the
    //! code `invalid_token`: a token just renewed is refused too, or Error::retryAt is not over
    //! yet. NetworkIntercepted: somebody else answered. AnswerLost (`answer_cut`), InvalidResponse
    //! (`answer_too_long`): the answer ended early, or is larger than HttpPolicy::largestBody; for
    //! more there is withAccessToken(). ConfigurationInvalid: `request` was not sent. Else as
    //! withAccessToken() and HttpClient::send().
    void send(const HttpRequest &request, QObject *context,
              std::function<void(const Result<HttpResponse> &)> done);

    //! \brief The provider's claims about the user, fetched now (OIDC Core §5.3).
    void userInfo(QObject *context, std::function<void(const Result<QJsonObject> &)> fn);

    //! \brief What is held, for inspection.
    void inspect(QObject *context, std::function<void(const Result<SessionInspection> &)> fn);

signals:
    //! state() may have changed. Comes from within calls, too.
    void stateChanged();
    void activityChanged();
    //! The sign-in's link. With SignInOptions::Browser::Open the session opens it itself, right
    //! after this signal; that no browser has started is only logged, so show the link too, or take
    //! DoNotOpen and call Browser::open() yourself.
    void browserRequested(const QUrl &url);
    //! The sign-in link that was there before has expired; `url` has taken its place.
    void signInLinkRenewed(const QUrl &url);
    //! The user is to be shown the code that state() has, as SigningIn.
    void userCodeIssued();
    void signInFinished(const latchkey::Result<void> &outcome);
    void refreshFinished(const latchkey::Result<void> &outcome);
    void signOutProgress(latchkey::SignOutStep step, const latchkey::Result<void> &outcome);
    void signOutFinished(const latchkey::Result<latchkey::SignOutReport> &outcome);
    //! The browser is on its way to the provider's sign-out page, and is waited for.
    void browserSignOutOpened();
    //! As BrowserSignOut::finished().
    void browserSignOutFinished(const latchkey::Result<void> &outcome);
    //! An attempt to renew found that the user has to sign in again; each attempt says so. Not said
    //! of a session that restore() found ended: what to show is state()'s to tell.
    void signInRequired(const latchkey::Error &why);

private:
    struct Borrower
    {
        AccessTokenOptions options;
        QPointer<QObject> context;
        std::function<void(const Result<AccessToken> &)> fn;
    };

    void load();
    void onSessionLoaded(const Result<StoredSession> &stored);
    void onTokensLoaded(const Result<CachedTokens> &cached);
    void onPendingLoaded(const Result<QList<PendingRevocation>> &pending);
    void serve(const Borrower &borrower);
    void startRefresh(const AccessTokenOptions &options);
    Result<void> noteRefusal(const AccessTokenOptions &options);
    void onRefreshed(const Result<RefreshOutcome> &outcome);
    void onSignInFinished(const Result<SignInOutcome> &outcome);
    void onSignOutFinished(const Result<SignOutReport> &outcome);
    void finishSignOut();
    void endBrowserSession(const EndedSession &ended);
    void tellPendingRevocations();
    void takeKeyOf(const StoredSession &session);
    void hold(const StoredSession &session, const std::optional<CachedTokens> &tokens);
    void release();
    void schedule();
    void note(Activity::Event event, const std::optional<Error> &error = {});
    [[nodiscard]] std::chrono::milliseconds renewalLead() const;
    [[nodiscard]] QDateTime renewalTime() const;
    [[nodiscard]] bool mustRetryAtOnce() const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const Error &failure) const;
    void delayNextAttempt(const Error &failure);
    [[nodiscard]] std::optional<Error> reasonNotToAsk() const;
    [[nodiscard]] bool isSettling() const;
    [[nodiscard]] QDateTime present() const;
    void countRefusal(const Error &failure);
    [[nodiscard]] AccessToken heldToken(const std::optional<Error> &note = {}) const;
    [[nodiscard]] bool holdsUsableToken() const;
    [[nodiscard]] SessionState deriveState() const;
    void updateState();

    Account m_account;
    SessionParts m_parts;
    SessionJournal m_journal;
    SessionState m_state = Restoring{};

    // What is known; the state is derived from it.
    enum class Knowledge { Unknown, Loading, Loaded } m_knowledge = Knowledge::Unknown;
    std::optional<StoredSession> m_session;
    std::optional<CachedTokens> m_tokens;
    std::optional<SessionFacts> m_facts;
    std::shared_ptr<DpopSigner> m_dpop; //!< Of m_session. Absent: it has no key.
    std::optional<Error> m_keyFailure; //!< It should have one, and it is not there.
    std::optional<Error> m_loadFailure; //!< Why the keychain did not tell.
    std::optional<Error> m_unlockRefusal; //!< Why it was not unlocked when the user asked for it.
    std::optional<Error> m_signInFailure; //!< Of the last attempt, until the next one.
    std::optional<Error> m_refreshFailure; //!< Of the last attempt, until one succeeds.
    std::optional<Error> m_notSaved;
    int m_failedRefreshes = 0;
    int m_refusals = 0; //!< See RefreshDelayed::refusals.
    QDateTime m_retryAt; //!< UTC; after a failed refresh, for people.

    // Spans of time, by Clock::elapsed(): a clock that is set shortens and lengthens none.
    std::chrono::milliseconds m_attemptEndedAt{0}; //!< Of the failed refresh.
    std::chrono::milliseconds m_retryDue{0}; //!< When the next one is made by itself.
    std::chrono::milliseconds m_callersDue{0}; //!< From when on a caller may cause one.
    std::optional<std::chrono::milliseconds> m_reconnectedAt; //!< Absent: not yet.
    std::chrono::milliseconds m_heldSince{0}; //!< When m_tokens were taken over.
    QDateTime m_heldAt; //!< UTC; the wall clock at that time.

    bool m_revocationPending = false;

    // What runs. Each deletes itself through the event loop when it is done.
    QPointer<SignIn> m_signIn;
    QPointer<TokenRefresh> m_refresh;
    QPointer<SignOut> m_signOut;
    QPointer<BrowserSignOut> m_browserSignOut;

    SignOutOptions m_signOutOptions; //!< Of the sign-out that runs.
    TokenRefusals m_tokenRefusals;
    QList<Borrower> m_borrowersAwaitingLoad;
    QList<Borrower> m_borrowersAwaitingRefresh;
    bool m_userAwaitsRefresh = false;
    bool m_keepsFresh = false;
    std::unique_ptr<QObject>
        m_alarm; //!< The context of the scheduled renewal; replaced to call it off.
    QList<Activity> m_activity;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Session *)
