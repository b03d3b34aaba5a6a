// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TokenRefresh.h"

#include "base/Log.h"
#include "base/TestPoint.h"
#include "oauth/OAuthError.h"
#include "session/IdTokenCheck.h"
#include "session/Provider.h"

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LockPatience = 60s;
// Providers that rotate give a retry after a lost answer 0 to 60 s of grace.
constexpr std::chrono::milliseconds RetryAfterLoss = 1s;
constexpr std::chrono::milliseconds RetrySave = 2s;
constexpr std::chrono::seconds YoungToken = 10s;
// The longest grace that a provider is known to give; later, nothing is gained by hurrying.
constexpr qint64 LongestGraceSeconds = 60;
constexpr std::chrono::milliseconds LookAgain = 1s;
constexpr std::chrono::milliseconds WithdrawDeadline = 5s;
// A clock that is merely adjusted goes back by less.
constexpr std::chrono::seconds Adjustment = 10s;
// After an answer was lost so long ago, the next request is itself the second try.
constexpr std::chrono::seconds RecentLoss = 30s;
// Above this the user is told that the clock is wrong, though everything works.
constexpr std::chrono::minutes NoticeableSkew = 5min;
// Between two rejections in no known spelling, so that one confused moment of a server is not both.
constexpr qint64 DoubtSeconds = 60;

// There is no token endpoint where the discovery document that we know says it is.
bool isElsewhere(const Error &error)
{
    return saysNothingIsThere(error) || error.code == "endpoint_moved"_L1;
}

// OIDC Core §12.2: `iss`, `sub` and `aud` must be those of the session.
bool isForAnotherSession(const Error &error)
{
    return error.kind == ErrorKind::SubjectMismatch || error.code == "id_token_issuer"_L1
        || error.code == "id_token_audience"_L1 || error.code == "id_token_azp"_L1;
}

} // namespace

bool isFreshEnough(const CachedTokens &tokens, const RefreshDemand &demand, const QDateTime &now)
{
    if (demand.renewal == RefreshDemand::Renewal::Always || tokens.expiresAt <= now)
        return false;
    if (!demand.outlived.isEmpty() && tokens.accessToken == demand.outlived)
        return false;
    if (tokens.obtainedAt > now.addSecs(Adjustment.count()))
        return false;
    if (demand.refusal && tokens.accessToken == demand.refusal->accessToken)
        return false;
    if (tokens.expiresAt >= now.addSecs(demand.minimumValidity.count()))
        return true;
    return tokens.obtainedAt <= now && tokens.obtainedAt.addSecs(YoungToken.count()) > now;
}

bool awaitsRetry(const StoredSession &session, const QDateTime &now)
{
    return session.intentAt.isValid() && session.intentAt <= now
        && session.intentAt.addSecs(LongestGraceSeconds) > now;
}

TokenRefresh::TokenRefresh(const Account &account, const SessionParts &parts,
                           const RefreshDemand &demand, const std::shared_ptr<DpopSigner> &dpop,
                           QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_demand(demand)
    , m_startedAt(parts.clock.now())
    , m_lock(sessionLockPath(parts.stateDirectory, account.name))
    , m_journal(parts.stateDirectory, account.name)
    , m_dpop(dpop)
{ }

TokenRefresh::~TokenRefresh() = default;

// 1. Lock: one refresher per session per machine.
void TokenRefresh::start()
{
    LATCHKEY_TEST_POINT("refresh/before-lock");
    m_parts.store.beginTurn(m_lock, LockPatience, [this](const Result<void> &locked) {
        if (!locked)
            return finish(fail(locked.error()));
        onLocked();
    });
}

// 2. Re-read: another process may have done it while we waited.
void TokenRefresh::onLocked()
{
    LATCHKEY_TEST_POINT("refresh/locked");
    m_parts.store.loadSession(m_account.name, this, [this](const Result<StoredSession> &stored) {
        onSessionRead(stored);
    });
}

void TokenRefresh::onSessionRead(const Result<StoredSession> &stored)
{
    if (!stored)
        return finish(fail(stored.error()));
    m_session = *stored;
    if (m_session.ended)
        return finish(fail(*m_session.ended));
    if (m_session.signOutAt.isValid())
        return finish(fail(ErrorKind::EntryAbsent, u"this session's sign-out has begun"_s,
                           u"sign_out_begun"_s));
    // A refresh token goes to its own issuer, whatever the settings say today (RFC 9700 §4.4).
    if (m_session.clientId != m_account.client.clientId)
        return finish(fail(ErrorKind::InteractionRequired, u"the account's client id was changed"_s,
                           u"client_changed"_s));
    if (const auto taken = takeKey(); !taken)
        return finish(fail(taken.error()));
    m_parts.store.loadTokens(m_account.name, this,
                             [this](const Result<CachedTokens> &cached) { onTokensRead(cached); });
}

// The key of the session that is stored now, which may be another one than the caller knew.
Result<void> TokenRefresh::takeKey()
{
    const auto key = dpopKeyOf(m_session);
    if (!key)
        return fail(key.error());
    if (!*key)
        m_dpop.reset();
    else if (!m_dpop || m_dpop->thumbprint() != (*key)->thumbprint())
        m_dpop = std::make_shared<DpopSigner>(**key, m_parts.clock);
    return {};
}

void TokenRefresh::onTokensRead(const Result<CachedTokens> &cached)
{
    const QDateTime now = m_parts.clock.now();
    if (cached && cached->sessionId == m_session.sessionId) {
        m_tokens = *cached;
        // One from the future was obtained before the clock was set back, and not since we came.
        const bool isNewerThanDemand = cached->obtainedAt > m_startedAt && cached->obtainedAt <= now
            && cached->expiresAt > now;
        const bool isWanted = isNewerThanDemand || isFreshEnough(*cached, m_demand, now);
        if (isWanted && !awaitsRetry(m_session, now))
            return finish(
                RefreshOutcome{RefreshOutcome::Source::OtherProcess, m_session, m_tokens, {}});
    }
    if (m_session.refreshToken.isEmpty())
        return finish(fail(ErrorKind::InteractionRequired, u"the session has no refresh token"_s,
                           u"no_refresh_token"_s));
    if (const auto notBefore = m_journal.notBefore(now)) {
        Error error{ErrorKind::ServerBusy,
                    u"the provider asked not to be called before %1"_s.arg(
                        notBefore->toString(Qt::ISODate)),
                    u"retry_after"_s,
                    {},
                    notBefore};
        return finish(fail(error));
    }
    const auto config = loadClientConfig(m_account);
    const auto policy = loadHttpPolicy(m_account);
    if (!config || !policy)
        return finish(fail(config ? policy.error() : config.error()));
    m_config = *config;
    m_policy = *policy;
    m_policy.deadline = m_parts.requestDeadline;

    // 3. Intent. Never spend a rotation that cannot be stored: the intent is written, and read
    // back, first. Found open at the next start, it says that this token may have been spent.
    m_openSince = m_session.intentAt;
    m_answerWasLost = m_openSince.isValid();
    m_isLastTry = m_answerWasLost && std::abs(m_openSince.secsTo(now)) > RecentLoss.count();
    m_session.intentAt = now;
    LATCHKEY_TEST_POINT("refresh/before-intent");
    m_parts.store.saveSession(m_account.name, m_session, this,
                              [this](const Result<void> &noted) { onIntentNoted(noted); });
}

void TokenRefresh::onIntentNoted(const Result<void> &noted)
{
    if (!noted)
        return finish(fail(noted.error()));
    LATCHKEY_TEST_POINT("refresh/intent-noted");
    m_parts.providers.metadata(
        m_session.issuer, m_policy, ProviderDirectory::Freshness::CacheFirst, this,
        [this](const Result<ProviderMetadata> &provider) { onProviderFound(provider); });
}

void TokenRefresh::onProviderFound(const Result<ProviderMetadata> &provider)
{
    if (!provider)
        return onRefused(provider.error(), {});
    m_provider = *provider;
    present();
}

// 4. One request, sent at most once.
void TokenRefresh::present()
{
    m_flow = std::make_unique<CodeFlow>(m_config, *m_provider, m_policy, m_parts.clock, m_dpop);
    connect(m_flow.get(), &CodeFlow::finished, this, &TokenRefresh::onAnswered);
    LATCHKEY_TEST_POINT("refresh/before-send");
    m_flow->refresh(m_session.refreshToken);
}

void TokenRefresh::onAnswered(const TokenAnswer &answer)
{
    LATCHKEY_TEST_POINT("refresh/answered");
    m_now = answer.serverTime.value_or(m_parts.clock.now());
    m_isKeepingAnswer = answer.tokens || !answer.salvagedRefreshToken.isEmpty();
    noteSkew();
    if (answer.tokens)
        return onRefreshed(*answer.tokens);
    const Error error = readRefreshError(answer.tokens.error(), m_account);
    if (error.kind == ErrorKind::GrantRejected)
        return onRejected(error);
    if (error.kind == ErrorKind::InvalidResponse && resemblesInvalidGrant(error.code))
        return onDoubtfulRejection(error);
    // A lost answer is not a rejection: once more, alone, on a new connection.
    if (answer.mayHaveBeenExecuted && answer.salvagedRefreshToken.isEmpty()) {
        m_answerWasLost = true;
        if (!m_isLastTry) {
            m_isLastTry = true;
            m_parts.clock.callAfter(RetryAfterLoss, this, [this] { present(); });
            return;
        }
    }
    if (isElsewhere(error) && !m_hasLookedAgain)
        return lookAgain(error);
    onRefused(error, answer.salvagedRefreshToken);
}

// Everything works by the provider's clock or by our own, whichever was used before; certificates,
// other programs and the user go by ours.
void TokenRefresh::noteSkew()
{
    const std::chrono::seconds skew(m_parts.clock.now().secsTo(m_now));
    if (std::chrono::abs(skew) > NoticeableSkew)
        m_note = Error{
            ErrorKind::ClockWrong,
            u"this computer's clock is %1 s %2 the provider's"_s.arg(std::chrono::abs(skew).count())
                .arg(skew > 0s ? "behind"_L1 : "ahead of"_L1),
            u"clock_skew"_s,
            {},
            {}};
}

// The document that we know may be a day old. Nothing was spent at an address that does not exist.
void TokenRefresh::lookAgain(const Error &error)
{
    m_hasLookedAgain = true;
    m_parts.providers.metadata(m_session.issuer, m_policy, ProviderDirectory::Freshness::Newest,
                               this, [this, error](const Result<ProviderMetadata> &newest) {
                                   if (!newest
                                       || newest->tokenEndpoint == m_provider->tokenEndpoint)
                                       return onRefused(error, {});
                                   m_provider = *newest;
                                   present();
                               });
}

// The session is kept. What the answer held of it is saved, and the intent is closed unless the
// outcome is open.
void TokenRefresh::onRefused(const Error &error, const Secret &salvagedRefreshToken)
{
    if (!salvagedRefreshToken.isEmpty()) {
        m_session.refreshToken = salvagedRefreshToken;
        m_session.doubtedAt = {};
        ++m_session.generation;
        m_answerWasLost = false;
    }
    if (!m_answerWasLost)
        m_session.intentAt = {};
    else if (m_openSince.isValid())
        m_session.intentAt = m_openSince; // one lost answer is urgent once
    m_parts.store.saveSession(m_account.name, m_session, this, [this, error](const Result<void> &) {
        m_journal.noteChange(m_session.generation, error.retryAt, m_parts.clock.now());
        finish(fail(error));
    });
}

// RFC 6749 §5.2 has one spelling. Another one keeps the session, until the provider says it again
// of the same token at another time.
void TokenRefresh::onDoubtfulRejection(Error rejection)
{
    const QDateTime now = m_parts.clock.now();
    const bool isConfirmed =
        m_session.doubtedAt.isValid() && m_session.doubtedAt.addSecs(DoubtSeconds) <= now;
    if (!isConfirmed) {
        if (!m_session.doubtedAt.isValid() || m_session.doubtedAt > now)
            m_session.doubtedAt = now;
        return onRefused(rejection, {});
    }
    rejection.kind = ErrorKind::GrantRejected;
    onRejected(rejection);
}

// Compare before delete: the rejected token must still be the stored one.
void TokenRefresh::onRejected(const Error &rejection)
{
    m_parts.store.loadSession(
        m_account.name, this, [this, rejection](const Result<StoredSession> &stored) {
            if (!stored)
                return finish(fail(stored.error()));
            if (stored->refreshToken != m_session.refreshToken)
                return onSessionRead(stored); // somebody without our lock was quicker: adopt, or
                                              // try with the new one
            Error why = rejection;
            if (m_answerWasLost)
                why.code = u"invalid_grant_after_lost_answer"_s;
            endSession(why);
        });
}

void TokenRefresh::onRefreshed(const TokenResponse &response)
{
    m_response = response;
    const TokenSet tokens =
        makeTokenSet(response, m_parts.clock.now(), m_session.scopes, m_session.refreshToken);
    if (!(tokens.refreshToken == m_session.refreshToken)) {
        m_session.rotates = true;
        m_session.refreshToken = tokens.refreshToken;
    }
    ++m_session.generation;
    ++m_session.refreshCount;
    m_session.refreshedAt = tokens.obtainedAt;
    m_session.scopes = tokens.scopes;
    m_session.isSenderConstrained = isSenderConstrained(tokens.tokenType);
    m_session.intentAt = {};
    m_session.doubtedAt = {};
    m_tokens = {m_session.sessionId, tokens.accessToken, tokens.tokenType, tokens.obtainedAt,
                tokens.expiresAt,    tokens.scopes,      m_tokens.idToken};
    compareStored();
}

// 5. Store. Compare before write, too: whoever signed out or in meanwhile without our lock (an old
// version, a program that manages the keychain) has the last word.
void TokenRefresh::compareStored()
{
    m_parts.store.loadSession(m_account.name, this,
                              [this](const Result<StoredSession> &stored) { onCompared(stored); });
}

void TokenRefresh::onCompared(const Result<StoredSession> &stored)
{
    if (stored && stored->sessionId != m_session.sessionId) {
        const auto adopt = [this, stored] {
            m_isKeepingAnswer = false;
            onSessionRead(stored);
        };
        // Where one token takes the whole grant with it, the new session would end too.
        if (revocationOf(m_account) == ProviderPreset::Revocation::WholeGrant)
            return adopt();
        return withdraw(adopt);
    }
    const bool isSignedOut = (stored && stored->signOutAt.isValid())
        || (!stored && stored.error().kind == ErrorKind::EntryAbsent);
    if (isSignedOut) {
        // Some keychains say "absent" where they mean "not now"; nobody means it twice.
        if (!std::exchange(m_wasAbsent, true))
            return m_parts.clock.callAfter(LookAgain, this, [this] { compareStored(); });
        return withdraw([this] {
            finish(fail(ErrorKind::EntryAbsent, u"signed out while the session was renewed"_s,
                        u"signed_out_meanwhile"_s));
        });
    }
    if (!stored && stored.error().kind == ErrorKind::EntryNewer)
        return finish(fail(stored.error())); // a newer Latchkey's, which is not ours to rewrite
    saveRotation();
}

// What nobody is to use any more is revoked, as far as that takes a moment.
void TokenRefresh::withdraw(std::function<void()> next)
{
    m_revocation = std::make_unique<TokenRevocation>(
        m_account, m_parts,
        PendingRevocation{m_session.issuer, m_session.clientId, m_session.refreshToken,
                          m_tokens.accessToken},
        WithdrawDeadline);
    m_revocation->start([next = std::move(next)](const RevocationResult &) { next(); });
}

// Store, read back, then use. This is the only copy: it is tried, under the lock, for as long as we
// live.
void TokenRefresh::saveRotation()
{
    m_parts.store.saveSession(m_account.name, m_session, this, [this](const Result<void> &saved) {
        LATCHKEY_TEST_POINT("refresh/rotation-saved");
        if (saved)
            return checkIdentity();
        ++m_savesFailed;
        qCWarning(logSession) << "the keychain did not take a new refresh token:"
                              << saved.error().detail;
        emit savingDelayed(saved.error());
        m_parts.clock.callAfter(RetrySave, this, [this] { saveRotation(); });
    });
}

// 6. Check. OIDC Core §12.2: an ID token is optional here, and must be about the same person when
// there is one.
void TokenRefresh::checkIdentity()
{
    if (m_response.idToken.isEmpty())
        return saveTokens();
    IdTokenExpectations expected;
    expected.issuer = m_session.issuer;
    expected.clientId = m_session.clientId;
    expected.algorithms = m_provider->idTokenSigningAlgorithms;
    expected.subject = m_session.identity.subject;
    expected.accessToken = m_response.accessToken;
    expected.now = m_now;
    checkIdToken(m_parts.providers, *m_provider, m_policy, m_response.idToken, expected, this,
                 [this](const Result<IdTokenClaims> &claims) { onIdTokenChecked(claims); });
}

void TokenRefresh::onIdTokenChecked(const Result<IdTokenClaims> &claims)
{
    if (claims) {
        m_tokens.idToken = m_response.idToken;
        return saveTokens();
    }
    const Error &error = claims.error();
    if (error.kind == ErrorKind::ClockWrong) {
        m_note = error;
        return saveTokens();
    }
    if (isForAnotherSession(error))
        return onOtherSubject(error);
    // The session stays, its access token is not used.
    m_journal.noteChange(m_session.generation);
    finish(fail(error));
}

// Somebody else's tokens: set aside, neither used nor deleted.
void TokenRefresh::onOtherSubject(const Error &mismatch)
{
    Error why = mismatch;
    why.kind = ErrorKind::SubjectMismatch;
    why.code = u"subject_mismatch"_s;
    m_parts.store.setAsideSession(m_account.name, this, [this, why](const Result<void> &aside) {
        if (!aside)
            return finish(fail(aside.error()));
        endSession(why);
    });
}

// 7. Cache. Losing the access token costs one refresh, so a failure here is no failure.
void TokenRefresh::saveTokens()
{
    m_parts.store.saveTokens(m_account.name, m_tokens, this, [this](const Result<void> &saved) {
        LATCHKEY_TEST_POINT("refresh/tokens-saved");
        if (!saved)
            qCWarning(logSession) << "the access token could not be cached:"
                                  << saved.error().detail;
        m_journal.noteChange(m_session.generation);
        finish(RefreshOutcome{RefreshOutcome::Source::Provider, m_session, m_tokens, m_note});
    });
}

// Who it was stays known, so that signing in again can name them; the tokens go, and their key.
void TokenRefresh::endSession(const Error &why)
{
    m_session.refreshToken = {};
    m_session.dpopKey = {};
    m_session.isSenderConstrained = false;
    m_session.intentAt = {};
    m_session.doubtedAt = {};
    m_session.ended = why;
    ++m_session.generation;
    m_parts.store.saveSession(m_account.name, m_session, this, [this, why](const Result<void> &) {
        m_parts.store.removeTokens(m_account.name, this, [this, why](const Result<void> &) {
            m_journal.noteChange(m_session.generation);
            finish(fail(why));
        });
    });
}

// 8. Unlock, then publish: the only exit.
void TokenRefresh::finish(const Result<RefreshOutcome> &outcome)
{
    LATCHKEY_TEST_POINT("refresh/before-unlock");
    m_isKeepingAnswer = false;
    m_parts.store.endTurn(m_lock);
    LATCHKEY_TEST_POINT("refresh/unlocked");
    emit finished(outcome);
}

} // namespace latchkey
