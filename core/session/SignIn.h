// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/BrowserGrant.h"
#include "flow/DeviceGrant.h"
#include "oauth/IdToken.h"
#include "session/Account.h"
#include "session/SessionJournal.h"
#include "session/SessionLock.h"
#include "session/SessionParts.h"
#include "session/SessionState.h"
#include "session/TokenRevocation.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace latchkey {

struct SignInOptions
{
    enum class Browser { Open, DoNotOpen } browser = Browser::Open;
    //! Whether it may be somebody else than the session's user who comes back.
    enum class Person { Same, Any } person = Person::Same;
    //! For the user to come back from the browser, or to use the code on the other device: then the
    //! code's own life counts too, when it is shorter.
    std::chrono::seconds timeout{300};
    SignInGrant grant = SignInGrant::Browser;
    //! Asked for beside the account's own, as when a resource server wants more than was granted.
    QStringList additionalScopes = {};
};

//! \brief What a completed sign-in left in the keychain.
struct SignInOutcome
{
    StoredSession session;
    CachedTokens tokens;

    friend bool operator==(const SignInOutcome &, const SignInOutcome &) = default;
};

//! \brief One sign-in, with the browser or another device, from discovery to the keychain.
//! One-shot.
//!
//! Nothing is stored before every check has passed, and the browser's last page says what really
//! happened.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(const Account &account, const SessionParts &parts, const SignInOptions &options,
           QObject *parent = nullptr);
    ~SignIn() override;

    void start();

    //! \brief Gives up; finished() brings Cancelled.
    void cancel();

    //! \brief Asks for the browser once more, by a new link where the old one was good for one use
    //! only: browserRequested() follows. Ignored while nobody waits for the browser.
    void openBrowserAgain();

    [[nodiscard]] const SigningIn &progress() const { return m_progress; }

    //! \brief What proves requests for the new session; null where the provider offers no DPoP.
    [[nodiscard]] const std::shared_ptr<DpopSigner> &dpop() const { return m_dpop; }

signals:
    void progressChanged();
    //! \brief The link is there. With SignInOptions::Browser::Open this object opens it now, else
    //! that is the caller's.
    void browserRequested(const QUrl &url);
    //! \brief The link has expired that was there before; this one has taken its place.
    void linkRenewed(const QUrl &url);
    //! \brief The user is to be shown progress().userCode, until progress().deadline.
    void userCodeIssued();
    //! \brief Emitted once. After a failure the keychain is as it was before.
    void finished(const latchkey::Result<latchkey::SignInOutcome> &outcome);

private:
    void onKeychainChecked(const Result<void> &usable);
    void onPreviousRead(const Result<StoredSession> &previous);
    void onProviderFound(const Result<ProviderMetadata> &provider);
    void askInBrowser();
    void onBrowserRequested(const QUrl &url);
    void renewWhenExpired(const QUrl &url);
    Result<void> prepareBinding();
    void askOnOtherDevice();
    void onUserCodeIssued(const UserCode &userCode, std::chrono::seconds life);
    void onAnswered(const TokenAnswer &answer);
    void checkIdentity();
    void onIdTokenChecked(const Result<IdTokenClaims> &claims);
    void onUserInfo(const Result<HttpResponse> &response);
    void takeTurn();
    void onLocked(const Result<void> &locked);
    void save(const Result<void> &oldEntrySetAside);
    void onSessionSaved(const Result<void> &saved);
    void onTokensSaved(const Result<void> &cached);
    void refuse(const Error &why);
    void finish(const Result<SignInOutcome> &outcome);
    void setStep(SignInStep step);

    // The next step, unless the attempt was cancelled while the answer was on its way.
    template <typename Value>
    auto unlessFinished(void (SignIn::*next)(const Result<Value> &))
    {
        return [this, next](const Result<Value> &result) {
            if (!m_outcome)
                (this->*next)(result);
        };
    }

    Account m_account;
    SessionParts m_parts;
    SignInOptions m_options;
    SigningIn m_progress;
    ClientConfig m_config;
    HttpPolicy m_policy;
    std::optional<StoredSession> m_previous;
    bool m_previousIsGarbled = false;
    std::optional<ProviderMetadata> m_provider;
    std::optional<DpopKey> m_dpopKey; //!< Absent: the provider offers no DPoP.
    std::shared_ptr<DpopSigner> m_dpop; //!< With that key.
    std::unique_ptr<BrowserGrant> m_browserGrant; // one of the two
    std::unique_ptr<DeviceGrant> m_deviceGrant;
    bool m_isBrowserWanted = true; //!< When the next link comes.
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<TokenRevocation> m_revocation;
    SessionLock m_lock;
    SessionJournal m_journal;
    TokenResponse m_response;
    QDateTime m_now; //!< By the provider's clock where its answer told.
    bool m_isProvidersTime = false;
    StoredSession m_session;
    CachedTokens m_tokens;
    std::optional<Result<SignInOutcome>> m_outcome;
};

} // namespace latchkey
