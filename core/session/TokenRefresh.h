// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/CodeFlow.h"
#include "oauth/IdToken.h"
#include "session/Account.h"
#include "session/SessionJournal.h"
#include "session/SessionLock.h"
#include "session/SessionParts.h"
#include "session/TokenRevocation.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace latchkey {

//! \brief What a caller needs of the access token.
struct RefreshDemand
{
    std::chrono::seconds minimumValidity{60};
    enum class Renewal { WhenNeeded, Always } renewal = Renewal::WhenNeeded;

    //! A resource server refused this token: another one is wanted, whatever its times say.
    struct Refusal
    {
        Secret accessToken;
        QString server; //!< Who refused it, as originOf() names it, or by any name that stays the
                        //!< same.
    };
    std::optional<Refusal> refusal = {};

    //! An access token that the caller knows to be too old, whatever its times say by a clock that
    //! was set since. Empty: none.
    Secret outlived = {};
};

//! \brief The session after a refresh, as the keychain holds it now.
struct RefreshOutcome
{
    enum class Source {
        Provider, //!< One request was made.
        OtherProcess, //!< Another process had done it already; its result was adopted.
    };

    Source source = Source::Provider;
    StoredSession session;
    CachedTokens tokens;
    std::optional<Error> note; //!< ClockWrong: this computer's clock does not fit the ID token's
                               //!< times, or is more than five minutes from the provider's.

    friend bool operator==(const RefreshOutcome &, const RefreshOutcome &) = default;
};

//! \brief Whether tokens in hand meet the demand without a refresh.
//!
//! Tokens that were obtained in the future are not fresh: the clock has been set back since, and
//! nobody knows how old they are.
//!
//! A provider may issue tokens that live shorter than the demand: one that is less than ten seconds
//! old and still valid is then taken, so that a loop of calls does not become a loop of refreshes.
bool isFreshEnough(const CachedTokens &tokens, const RefreshDemand &demand, const QDateTime &now);

//! \brief Whether the answer to a refresh may have been lost so recently that the provider may
//! still take the same refresh token again: then it is to be presented at once, whatever else is
//! fresh.
bool awaitsRetry(const StoredSession &session, const QDateTime &now);

//! \brief One refresh of one session (RFC 6749 §6), safe against every other process and every lost
//! answer. One-shot.
//!
//! Where the session has a DPoP key the request carries its proof (RFC 9449 §5); see CodeFlow for
//! what happens when the provider wants another one. Without the key there is no request.
//!
//! The steps, in order: lock → re-read → note the intent, which proves that the keychain takes
//! writes → one request → compare, store and read back → check the ID token → store the access
//! token → unlock → finished(). See core/README.md for the reason of each.
class TokenRefresh : public QObject
{
    Q_OBJECT

public:
    //! \param dpop the session's, when the caller has one already; used if its key is still the
    //! one.
    TokenRefresh(const Account &account, const SessionParts &parts, const RefreshDemand &demand,
                 const std::shared_ptr<DpopSigner> &dpop, QObject *parent = nullptr);
    ~TokenRefresh() override;

    void start();

    //! \brief Whether the provider's new tokens are here and not all stored yet: ending now would
    //! lose what cannot be had again.
    [[nodiscard]] bool isKeepingAnswer() const { return m_isKeepingAnswer; }

signals:
    //! \brief Emitted once. Errors: GrantRejected, SubjectMismatch, InteractionRequired mean that
    //! the user has to sign in again; EntryAbsent that there is no session, or one whose sign-out
    //! has begun; with all others it is kept.
    void finished(const latchkey::Result<latchkey::RefreshOutcome> &outcome);

    //! \brief The keychain did not take the new refresh token yet; it is held in memory, under the
    //! lock, and tried again.
    void savingDelayed(const latchkey::Error &error);

private:
    void onLocked();
    void onSessionRead(const Result<StoredSession> &stored);
    Result<void> takeKey();
    void onTokensRead(const Result<CachedTokens> &cached);
    void onIntentNoted(const Result<void> &noted);
    void onProviderFound(const Result<ProviderMetadata> &provider);
    void present();
    void onAnswered(const TokenAnswer &answer);
    void noteSkew();
    void lookAgain(const Error &error);
    void onRefused(const Error &error, const Secret &salvagedRefreshToken);
    void onDoubtfulRejection(Error rejection);
    void onRejected(const Error &rejection);
    void onRefreshed(const TokenResponse &response);
    void compareStored();
    void onCompared(const Result<StoredSession> &stored);
    void withdraw(std::function<void()> next);
    void saveRotation();
    void checkIdentity();
    void onIdTokenChecked(const Result<IdTokenClaims> &claims);
    void onOtherSubject(const Error &mismatch);
    void saveTokens();
    void endSession(const Error &why);
    void finish(const Result<RefreshOutcome> &outcome);

    Account m_account;
    SessionParts m_parts;
    RefreshDemand m_demand;
    QDateTime m_startedAt;
    SessionLock m_lock;
    SessionJournal m_journal;
    ClientConfig m_config;
    HttpPolicy m_policy;
    std::shared_ptr<DpopSigner> m_dpop; // Absent: the session has no key.
    std::optional<ProviderMetadata> m_provider;
    std::unique_ptr<CodeFlow> m_flow;
    std::unique_ptr<TokenRevocation> m_revocation;
    StoredSession m_session;
    QDateTime m_openSince; //!< UTC. Valid: the intent was open when we came.
    CachedTokens m_tokens;
    TokenResponse m_response;
    QDateTime m_now; //!< By the provider's clock where its answer told.
    std::optional<Error> m_note;
    bool m_answerWasLost = false;
    bool m_isLastTry = false;
    bool m_hasLookedAgain = false;
    bool m_isKeepingAnswer = false;
    bool m_wasAbsent = false; //!< When the entry was compared.
    int m_savesFailed = 0;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::RefreshOutcome)
