// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "base/Log.h"
#include "flow/HttpClient.h"
#include "oauth/Json.h"
#include "oauth/Jws.h"
#include "session/PendingRevocations.h"
#include "session/ResourceRequest.h"
#include "session/UserInfoQuery.h"

#include <algorithm>
#include <array>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype LongestActivity = 200;
constexpr std::chrono::milliseconds KeychainPoll = 3s;
// A whole day of it makes fewer than sixty requests.
constexpr std::array<std::chrono::seconds, 8> BackOff{5s, 15s, 30s, 60s, 120s, 300s, 600s, 2400s};
// Where nobody was reached, nobody is bothered; and callers may ask once a minute in any case.
constexpr std::chrono::seconds LongestPauseOffline = 60s;
// After waking up or on another network names and routes may be late, and portals say so late.
constexpr std::chrono::milliseconds Settling = 2min;
constexpr std::chrono::milliseconds PauseWhileSettling = 6s;
// However often the system tells of another network.
constexpr std::chrono::milliseconds HintPause = 1s; // for the names to be looked up
constexpr std::chrono::milliseconds HintSpacing = 8s;
constexpr std::chrono::milliseconds HintSpacingOffline = 5s;
constexpr std::chrono::milliseconds NewNetwork = 10min;
constexpr std::chrono::seconds Patience = 60s;

// "Not now", without a word on when (RFC 6585 §4, RFC 8470 §5.2, RFC 9110 §15.5.9).
bool asksForPatience(const Error &failure)
{
    return !failure.retryAt
        && (failure.code == "http_408"_L1 || failure.code == "http_425"_L1
            || failure.code == "http_429"_L1);
}

bool acceptsHeldToken(const AccessTokenOptions &options)
{
    return options.renewal == AccessTokenOptions::Renewal::WhenNeeded && !options.refusal;
}

// The user has to sign in again. With every other kind the session is kept.
bool needsSignIn(const Error &error)
{
    return error.kind == ErrorKind::GrantRejected || error.kind == ErrorKind::SubjectMismatch
        || error.kind == ErrorKind::InteractionRequired;
}

// What no second attempt cures by itself; the session is kept.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::ClientRejected || kind == ErrorKind::AccessDenied
        || kind == ErrorKind::Unsupported;
}

// What another network, or the end of this one's trouble, may cure.
bool isOfTheNetwork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::AnswerLost:
    case ErrorKind::NetworkIntercepted:
    case ErrorKind::TlsFailed:
    case ErrorKind::InvalidResponse:
        return true;
    default:
        return false;
    }
}

// The keychain cannot be used just now; it says so before anything is written.
bool isUnavailable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimeout:
        return true;
    default:
        return false;
    }
}

bool isKeychainTrouble(ErrorKind kind)
{
    return isUnavailable(kind) || kind == ErrorKind::KeychainFailed;
}

// For the log; the words for people are the programs'.
QString activityName(Activity::Event event)
{
    switch (event) {
    case Activity::Event::SignedIn:
        return u"signed in"_s;
    case Activity::Event::SignInFailed:
        return u"could not sign in"_s;
    case Activity::Event::Refreshed:
        return u"renewed"_s;
    case Activity::Event::RefreshFailed:
        return u"could not renew"_s;
    case Activity::Event::AdoptedFromOtherProcess:
        return u"took over what another process renewed"_s;
    case Activity::Event::SignedOut:
        return u"signed out"_s;
    case Activity::Event::SignOutFailed:
        return u"could not sign out"_s;
    case Activity::Event::Ended:
        return u"was ended"_s;
    }
    return {};
}

QJsonObject claimsOf(const Secret &idToken)
{
    // The token was validated before it was stored; here it is only shown.
    const QList<QByteArray> parts = idToken.reveal().split('.');
    const auto payload = decodeBase64Url(parts.value(1));
    return payload ? readJsonObject(*payload).value_or(QJsonObject()) : QJsonObject();
}

} // namespace

Session::Session(const Account &account, const SessionParts &parts, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_journal(parts.stateDirectory, account.name)
{ }

Session::~Session() = default;

// --- Knowing
// -------------------------------------------------------------------------------------------------

void Session::restore()
{
    if (m_knowledge != Knowledge::Loading)
        load();
}

void Session::recheck()
{
    // An operation of ours writes the entry; what it leaves there is taken over at its end.
    if (!m_signIn && !m_signOut && !m_refresh)
        restore();
}

void Session::load()
{
    m_knowledge = Knowledge::Loading;
    m_parts.store.loadSession(m_account.name, this, [this](const Result<StoredSession> &stored) {
        onSessionLoaded(stored);
    });
}

void Session::onSessionLoaded(const Result<StoredSession> &stored)
{
    if (stored && stored->signOutAt.isValid() && !m_signOut)
        return finishSignOut();
    if (stored) {
        if (m_session && m_session->generation != stored->generation
            && m_session->sessionId == stored->sessionId)
            note(Activity::Event::AdoptedFromOtherProcess);
        takeKeyOf(*stored);
        m_session = *stored;
        m_parts.store.loadTokens(m_account.name, this, [this](const Result<CachedTokens> &cached) {
            onTokensLoaded(cached);
        });
        return;
    }
    const Error &error = stored.error();
    m_loadFailure = error.kind == ErrorKind::EntryAbsent ? std::optional<Error>() : error;
    // Still locked, and the user knows: they have just closed the prompt.
    if (error.kind == ErrorKind::KeychainLocked && m_unlockRefusal)
        m_loadFailure = m_unlockRefusal;
    // A keychain that does not answer takes nothing away; only "absent" does.
    if (!isKeychainTrouble(error.kind))
        release();
    m_parts.store.loadPending(
        m_account.name, this,
        [this](const Result<QList<PendingRevocation>> &pending) { onPendingLoaded(pending); });
}

void Session::onTokensLoaded(const Result<CachedTokens> &cached)
{
    m_loadFailure.reset();
    m_unlockRefusal.reset();
    const bool isOurs = cached && cached->sessionId == m_session->sessionId;
    hold(*m_session, isOurs ? std::optional<CachedTokens>(*cached) : std::nullopt);
    onPendingLoaded(QList<PendingRevocation>());
}

void Session::onPendingLoaded(const Result<QList<PendingRevocation>> &pending)
{
    m_knowledge = Knowledge::Loaded;
    m_revocationPending = pending && !pending->isEmpty();
    if (m_revocationPending && m_keepsFresh)
        tellPendingRevocations();
    updateState();
    schedule();
    const QPointer<Session> self(this);
    const QList<Borrower> borrowers = std::exchange(m_borrowersAwaitingLoad, {});
    for (const Borrower &borrower : borrowers) {
        if (!self) // the one before has deleted us
            return;
        serve(borrower);
    }
}

void Session::hold(const StoredSession &session, const std::optional<CachedTokens> &tokens)
{
    const bool isAnother = !m_session || m_session->generation != session.generation
        || m_session->sessionId != session.sessionId;
    if (isAnother) {
        m_refreshFailure.reset();
        m_failedRefreshes = 0;
        m_refusals = 0;
    }
    takeKeyOf(session);
    m_session = session;
    if (!m_tokens || !tokens || m_tokens->accessToken != tokens->accessToken) {
        m_heldSince = m_parts.clock.elapsed();
        m_heldAt = m_parts.clock.now();
    }
    m_tokens = tokens;
    m_facts = SessionFacts{
        session.identity,
        session.scopes,
        session.signedInAt,
        session.refreshedAt,
        tokens ? tokens->expiresAt : QDateTime(),
        session.refreshCount,
        !session.refreshToken.isEmpty(),
        session.rotates,
        session.isSenderConstrained,
    };
}

// The signer is kept while the key is the same: it knows what nonces the servers want.
void Session::takeKeyOf(const StoredSession &session)
{
    const bool isTheSame = m_session && m_session->dpopKey == session.dpopKey;
    if (isTheSame && !session.dpopKey.isEmpty())
        return;
    const auto key = dpopKeyOf(session);
    m_keyFailure = key ? std::optional<Error>() : key.error();
    m_dpop = key && *key ? std::make_shared<DpopSigner>(**key, m_parts.clock) : nullptr;
}

void Session::release()
{
    m_session.reset();
    m_tokens.reset();
    m_facts.reset();
    m_dpop.reset();
    m_keyFailure.reset();
    m_refreshFailure.reset();
    m_failedRefreshes = 0;
    m_refusals = 0;
}

void Session::unlockKeychain()
{
    m_parts.store.unlock(this, [this](const Result<void> &unlocked) {
        m_unlockRefusal = unlocked ? std::optional<Error>() : unlocked.error();
        if (!unlocked)
            qCInfo(logSession) << "the keychain was not unlocked:" << unlocked.error().detail;
        restore();
    });
}

// --- The state
// -----------------------------------------------------------------------------------------------

SessionState Session::deriveState() const
{
    const Identity identity = m_session ? m_session->identity : Identity();
    if (m_signIn)
        return m_signIn->progress();
    if (m_signOut)
        return Revoking{identity};
    if (m_refresh && m_session && !m_notSaved)
        return Refreshing{identity};
    if (m_loadFailure && isKeychainTrouble(m_loadFailure->kind))
        return WaitingForKeychain{*m_loadFailure};
    if (m_loadFailure)
        return SignInRequired{identity, *m_loadFailure};
    if (m_knowledge == Knowledge::Unknown || (m_knowledge == Knowledge::Loading && !m_session))
        return std::holds_alternative<SignedOut>(m_state) ? m_state : SessionState(Restoring{});
    if (!m_session)
        return SignedOut{m_signInFailure};
    if (m_session->ended)
        return SignInRequired{identity, *m_session->ended};
    if (m_keyFailure)
        return SignInRequired{identity, *m_keyFailure};
    if (m_refreshFailure && needsSignIn(*m_refreshFailure) && !holdsUsableToken())
        return SignInRequired{identity, *m_refreshFailure};
    if (m_refreshFailure)
        return RefreshDelayed{identity, *m_refreshFailure, m_retryAt,
                              m_tokens ? m_tokens->expiresAt : QDateTime(), m_refusals};
    return SignedIn{identity,
                    m_tokens ? m_tokens->obtainedAt : QDateTime(),
                    m_tokens ? m_tokens->expiresAt : QDateTime(),
                    m_keepsFresh ? renewalTime() : QDateTime(),
                    m_session->scopes,
                    m_notSaved};
}

void Session::updateState()
{
    m_state = deriveState();
    emit stateChanged();
}

void Session::note(Activity::Event event, const std::optional<Error> &error)
{
    const QString why = error ? u" (%1: %2)"_s.arg(errorCode(*error), error->detail) : QString();
    qCInfo(logSession).noquote() << m_account.name + u": "_s + activityName(event) + why;
    m_activity.prepend({m_parts.clock.now(), event, error});
    if (m_activity.size() > LongestActivity)
        m_activity.removeLast();
    emit activityChanged();
}

// --- Signing in and out
// --------------------------------------------------------------------------------------

void Session::signIn(const SignInOptions &options)
{
    if (m_signIn || m_signOut)
        return;
    m_signInFailure.reset();
    cancelBrowserSignOut(); // it may hold the account's only port
    m_signIn = new SignIn(m_account, m_parts, options, this);
    connect(m_signIn, &SignIn::progressChanged, this, &Session::updateState);
    connect(m_signIn, &SignIn::browserRequested, this, &Session::browserRequested);
    connect(m_signIn, &SignIn::linkRenewed, this, &Session::signInLinkRenewed);
    connect(m_signIn, &SignIn::userCodeIssued, this, &Session::userCodeIssued);
    connect(m_signIn, &SignIn::finished, this, &Session::onSignInFinished);
    m_signIn->start();
}

void Session::cancelSignIn()
{
    if (m_signIn)
        m_signIn->cancel();
}

void Session::openBrowserAgain()
{
    if (m_signIn)
        m_signIn->openBrowserAgain();
}

void Session::onSignInFinished(const Result<SignInOutcome> &outcome)
{
    SignIn *signIn = std::exchange(m_signIn, nullptr);
    signIn->deleteLater();
    m_knowledge = Knowledge::Loaded;
    if (outcome) {
        m_loadFailure.reset();
        m_notSaved.reset();
        hold(outcome->session, outcome->tokens);
        if (m_dpop)
            m_dpop = signIn->dpop(); // the same key, and what it has learned already
        note(Activity::Event::SignedIn);
    } else {
        m_signInFailure = outcome.error();
        if (!m_session && isKeychainTrouble(outcome.error().kind))
            m_loadFailure = outcome.error();
        if (outcome.error().kind != ErrorKind::Cancelled)
            note(Activity::Event::SignInFailed, outcome.error());
    }
    updateState();
    schedule();
    emit signInFinished(outcome.map([](const SignInOutcome &) {}));
}

void Session::signOut(SignOutMode mode, const SignOutOptions &options)
{
    if (m_signOut)
        return;
    cancelSignIn();
    cancelBrowserSignOut();
    m_signOutOptions = options;
    if (mode == SignOutMode::Forget) // nobody is told
        m_signOutOptions.browserSession = SignOutOptions::BrowserSession::Keep;
    m_signOut = new SignOut(m_account, m_parts, mode, this);
    connect(m_signOut, &SignOut::progressed, this, &Session::signOutProgress);
    connect(m_signOut, &SignOut::finished, this, &Session::onSignOutFinished);
    m_alarm.reset();
    updateState();
    m_signOut->start();
}

void Session::onSignOutFinished(const Result<SignOutReport> &finished)
{
    Result<SignOutReport> outcome = finished;
    const auto ended = m_signOut->endedSession();
    std::exchange(m_signOut, nullptr)->deleteLater();
    if (outcome) {
        outcome->browserSignOutFollows =
            ended && m_signOutOptions.browserSession == SignOutOptions::BrowserSession::End;
        m_knowledge = Knowledge::Loaded;
        m_loadFailure.reset();
        m_signInFailure.reset();
        m_notSaved.reset();
        m_revocationPending = outcome->revocationPending;
        release();
        note(Activity::Event::SignedOut, outcome->providerFailure);
    } else {
        note(Activity::Event::SignOutFailed, outcome.error());
        m_knowledge = Knowledge::Unknown;
        restore();
    }
    if (outcome && outcome->browserSignOutFollows)
        endBrowserSession(*ended);
    updateState();
    schedule();
    emit signOutFinished(outcome);
}

// A program that signed out was ended before it was done. Nothing of what it left is used; it goes
// on as if the entry were still being read.
void Session::finishSignOut()
{
    auto *rest = new SignOut(m_account, m_parts, SignOutMode::Finish, this);
    connect(rest, &SignOut::finished, this, [this, rest](const Result<SignOutReport> &outcome) {
        rest->deleteLater();
        if (!outcome && outcome.error().code == "sign_out_called_off"_L1)
            return load();
        if (outcome)
            note(Activity::Event::SignedOut);
        onSessionLoaded(
            fail(outcome ? Error{ErrorKind::EntryAbsent, {}, {}, {}, {}} : outcome.error()));
    });
    rest->start();
}

void Session::endBrowserSession(const EndedSession &ended)
{
    m_browserSignOut =
        new BrowserSignOut(m_account, m_parts, ended, m_signOutOptions.browserTimeout, this);
    connect(m_browserSignOut, &BrowserSignOut::browserOpened, this, &Session::browserSignOutOpened);
    connect(m_browserSignOut, &BrowserSignOut::finished, this,
            [this, operation = m_browserSignOut.data()](const Result<void> &outcome) {
                operation->deleteLater();
                if (m_browserSignOut == operation)
                    m_browserSignOut = nullptr;
                emit browserSignOutFinished(outcome);
            });
    m_browserSignOut->start();
}

void Session::cancelBrowserSignOut()
{
    if (m_browserSignOut)
        m_browserSignOut->cancel();
}

// What is still not told then is tried at the next start.
void Session::tellPendingRevocations()
{
    auto *revocations = new PendingRevocations(m_account, m_parts, this);
    connect(revocations, &PendingRevocations::finished, this,
            [this, revocations](const Result<int> &left) {
                revocations->deleteLater();
                m_revocationPending = !left || *left > 0;
                updateState();
            });
    revocations->start();
}

// --- Lending and renewing
// ------------------------------------------------------------------------------------

void Session::withAccessToken(const AccessTokenOptions &options, QObject *context,
                              std::function<void(const Result<AccessToken> &)> fn)
{
    const Borrower borrower{options, context, std::move(fn)};
    if (m_knowledge == Knowledge::Loaded && !m_loadFailure) {
        QMetaObject::invokeMethod(
            this, [this, borrower] { serve(borrower); }, Qt::QueuedConnection);
        return;
    }
    m_borrowersAwaitingLoad.append(borrower);
    restore();
}

void Session::serve(const Borrower &borrower)
{
    if (!borrower.context)
        return;
    if (m_keyFailure)
        return borrower.fn(fail(*m_keyFailure));
    // A keychain that has been locked meanwhile does not make a token invalid that is held already.
    const bool isFresh = m_tokens && isFreshEnough(*m_tokens, borrower.options, present());
    if (isFresh && !mustRetryAtOnce())
        return borrower.fn(heldToken());
    if (m_loadFailure)
        return borrower.fn(fail(*m_loadFailure));
    if (!m_session || m_signOut)
        return borrower.fn(fail(ErrorKind::NotSignedIn, u"nobody is signed in"_s));
    if (m_session->ended)
        return borrower.fn(fail(*m_session->ended));
    if (const auto failure = m_refresh ? std::nullopt : reasonNotToAsk()) {
        if (acceptsHeldToken(borrower.options) && holdsUsableToken())
            return borrower.fn(heldToken(failure));
        return borrower.fn(fail(*failure));
    }
    if (const auto allowed = noteRefusal(borrower.options); !allowed)
        return borrower.fn(fail(allowed.error()));
    m_borrowersAwaitingRefresh.append(borrower);
    startRefresh(borrower.options);
}

// Whether a token that was refused may be renewed now. Those who come while a renewal runs share
// it.
Result<void> Session::noteRefusal(const AccessTokenOptions &options)
{
    if (!options.refusal || m_refresh)
        return {};
    const QDateTime now = m_parts.clock.now();
    if (const auto notBefore = m_tokenRefusals.notBefore(options.refusal->server, now))
        return fail({ErrorKind::ServerBusy,
                     u"%1 goes on refusing access tokens"_s.arg(options.refusal->server),
                     u"invalid_token"_s,
                     {},
                     notBefore});
    m_tokenRefusals.noteRenewal(options.refusal->server, now);
    return {};
}

// Whether a refresh was cut off a moment ago and nobody is at it: for as long as the provider may
// still take the same token, that goes before everything, a token in hand included.
bool Session::mustRetryAtOnce() const
{
    if (!m_session || !awaitsRetry(*m_session, m_parts.clock.now()))
        return false;
    return !m_refresh && !m_refreshFailure && !m_loadFailure
        && SessionLock(sessionLockPath(m_parts.stateDirectory, m_account.name)).tryAcquire();
}

void Session::refresh()
{
    if (m_signOut)
        return;
    m_userAwaitsRefresh = true;
    startRefresh({60s, AccessTokenOptions::Renewal::Always});
}

void Session::startRefresh(const AccessTokenOptions &options)
{
    // Those who ask while one attempt runs share its outcome, good or bad.
    if (m_refresh || m_signOut)
        return;
    m_alarm.reset();
    RefreshDemand demand = options;
    if (m_tokens && !isFreshEnough(*m_tokens, options, present()))
        demand.outlived = m_tokens->accessToken;
    m_refresh = new TokenRefresh(m_account, m_parts, demand, m_dpop, this);
    connect(m_refresh, &TokenRefresh::finished, this, &Session::onRefreshed);
    connect(m_refresh, &TokenRefresh::savingDelayed, this, [this](const Error &error) {
        m_notSaved = error;
        updateState();
    });
    updateState();
    m_refresh->start();
}

void Session::onRefreshed(const Result<RefreshOutcome> &outcome)
{
    std::exchange(m_refresh, nullptr)->deleteLater();
    m_notSaved.reset();
    if (outcome) {
        m_refreshFailure.reset();
        m_failedRefreshes = 0;
        m_refusals = 0;
        const bool isNews = !m_session || m_session->generation != outcome->session.generation;
        hold(outcome->session, outcome->tokens);
        if (outcome->source == RefreshOutcome::Source::Provider)
            note(Activity::Event::Refreshed, outcome->note);
        else if (isNews)
            note(Activity::Event::AdoptedFromOtherProcess);
    } else {
        const Error &error = outcome.error();
        ++m_failedRefreshes;
        if (error.kind == ErrorKind::EntryAbsent) {
            release(); // another process signed out
            if (error.code == "sign_out_begun"_L1)
                restore(); // and did not come to the end of it
        } else if (error.kind == ErrorKind::GrantRejected
                   || error.kind == ErrorKind::SubjectMismatch) {
            if (m_session) {
                m_session->ended = error;
                m_session->dpopKey = {};
            }
            m_dpop.reset();
            m_tokens.reset();
            note(Activity::Event::Ended, error);
        } else {
            // A keychain that stays locked is asked every few seconds, and told of once.
            const bool isKnown = m_refreshFailure == error && isUnavailable(error.kind);
            m_refreshFailure = error;
            countRefusal(error);
            delayNextAttempt(error);
            if (!isKnown)
                note(needsSignIn(error) ? Activity::Event::Ended : Activity::Event::RefreshFailed,
                     error);
        }
    }
    updateState();
    schedule();

    const QPointer<Session> self(this);
    const QList<Borrower> borrowers = std::exchange(m_borrowersAwaitingRefresh, {});
    for (const Borrower &borrower : borrowers) {
        if (!self) // the one before has deleted us
            return;
        if (!borrower.context)
            continue;
        const bool isRefusedOne = outcome && borrower.options.refusal
            && borrower.options.refusal->accessToken == m_tokens->accessToken;
        if (isRefusedOne)
            serve(borrower); // what was waited for brought nothing new
        else if (outcome)
            borrower.fn(heldToken(outcome->note));
        else if (acceptsHeldToken(borrower.options) && holdsUsableToken())
            borrower.fn(heldToken(outcome.error()));
        else
            borrower.fn(fail(outcome.error()));
    }
    if (self && std::exchange(m_userAwaitsRefresh, false))
        emit refreshFinished(outcome.map([](const RefreshOutcome &) {}));
    if (self && !outcome && needsSignIn(outcome.error()))
        emit signInRequired(outcome.error());
}

AccessToken Session::heldToken(const std::optional<Error> &note) const
{
    return {m_tokens->accessToken,
            m_tokens->tokenType,
            m_tokens->expiresAt,
            m_tokens->scopes,
            note,
            isSenderConstrained(m_tokens->tokenType) ? m_dpop : nullptr};
}

bool Session::holdsUsableToken() const
{
    // One that was obtained in the future is of unknown age, and is lent to nobody.
    return m_tokens && m_tokens->expiresAt > present() && isFreshEnough(*m_tokens, {0s}, present());
}

// The wall clock, but never earlier than it would be had nobody set it since the tokens came.
QDateTime Session::present() const
{
    const QDateTime now = m_parts.clock.now();
    if (!m_tokens)
        return now;
    return std::max(now, m_heldAt.addMSecs((m_parts.clock.elapsed() - m_heldSince).count()));
}

void Session::keepFresh()
{
    m_keepsFresh = true;
    if (m_knowledge == Knowledge::Unknown)
        restore();
    else if (m_knowledge == Knowledge::Loaded)
        updateState();
    schedule();
}

// How long before expiry to renew: a tenth of the lifetime, at most five minutes, and more by a
// part that differs from account to account but not from start to start, so that many accounts do
// not renew in the same second.
std::chrono::milliseconds Session::renewalLead() const
{
    const std::chrono::milliseconds lifetime(m_tokens->obtainedAt.msecsTo(m_tokens->expiresAt));
    const std::chrono::milliseconds lead = std::min<std::chrono::milliseconds>(lifetime / 10, 5min);
    return lead + lead * (qHash(m_account.name + m_session->sessionId, 0) % 100) / 100;
}

QDateTime Session::renewalTime() const
{
    if (!m_session || m_session->refreshToken.isEmpty())
        return {};
    if (!m_tokens || mustRetryAtOnce())
        return m_parts.clock.now();
    const QDateTime soonest = m_tokens->obtainedAt.addSecs(10);
    return std::max(soonest, m_tokens->expiresAt.addMSecs(-renewalLead().count()));
}

bool Session::isSettling() const
{
    return m_reconnectedAt && m_parts.clock.elapsed() - *m_reconnectedAt < Settling;
}

std::chrono::milliseconds Session::pauseAfter(const Error &failure) const
{
    // Looking whether the keychain is open costs nothing, and somebody may just have opened it.
    if (isUnavailable(failure.kind))
        return KeychainPoll;
    const auto step =
        std::min<size_t>(static_cast<size_t>(m_failedRefreshes - 1), BackOff.size() - 1);
    std::chrono::milliseconds pause = BackOff[step];
    if (failure.kind == ErrorKind::Offline)
        pause = std::min<std::chrono::milliseconds>(
            pause, isSettling() ? PauseWhileSettling : LongestPauseOffline);
    if (failure.kind == ErrorKind::KeychainFailed) // nobody was asked at all
        pause = std::min<std::chrono::milliseconds>(pause, LongestPauseOffline);
    if (asksForPatience(failure))
        pause = std::max<std::chrono::milliseconds>(pause, Patience);
    // A seventh more or less, so that those who were cut off together do not come back together:
    // other for each session, each computer and each attempt, and the same whenever it is repeated.
    const QString which = m_account.name + (m_session ? m_session->sessionId : QString())
        + QString::number(m_failedRefreshes);
    return pause + pause * static_cast<int>(qHash(which, 0) % 15) / 100;
}

void Session::delayNextAttempt(const Error &failure)
{
    const QDateTime now = m_parts.clock.now();
    const std::chrono::milliseconds asked(failure.retryAt ? now.msecsTo(*failure.retryAt) : 0);
    std::chrono::milliseconds pause = std::max(pauseAfter(failure), asked);
    // What the provider said to a renewal ahead of its time stays in sight until one is due.
    if (isRefusal(failure.kind) && holdsUsableToken())
        pause = std::max(pause, std::chrono::milliseconds(now.msecsTo(renewalTime())));
    m_attemptEndedAt = m_parts.clock.elapsed();
    m_retryDue = m_attemptEndedAt + pause;
    m_callersDue = m_attemptEndedAt
        + std::max(asked, std::min<std::chrono::milliseconds>(pause, LongestPauseOffline));
    m_retryAt = now.addMSecs(pause.count());
}

// Callers who come by the second do not make a provider, or a portal, that is in trouble or has
// refused be asked by the second.
std::optional<Error> Session::reasonNotToAsk() const
{
    if (!m_refreshFailure || m_parts.clock.elapsed() >= m_callersDue)
        return {};
    const ErrorKind kind = m_refreshFailure->kind;
    const bool isTheirs = isOfTheNetwork(kind) || kind == ErrorKind::ServerBusy || isRefusal(kind);
    return isTheirs ? m_refreshFailure : std::nullopt;
}

void Session::reconnect()
{
    HttpClient::doubtConnections();
    const std::chrono::milliseconds now = m_parts.clock.elapsed();
    const bool isNews = !m_reconnectedAt || now - *m_reconnectedAt > NewNetwork;
    m_reconnectedAt = now;
    if (isNews)
        m_failedRefreshes = 0;
    if (m_refresh || !m_refreshFailure || !isOfTheNetwork(m_refreshFailure->kind))
        return;
    const auto spacing =
        m_refreshFailure->kind == ErrorKind::Offline ? HintSpacingOffline : HintSpacing;
    m_retryDue = std::min(m_retryDue, std::max(now + HintPause, m_attemptEndedAt + spacing));
    m_callersDue = std::min(m_callersDue, m_retryDue);
    m_retryAt = m_parts.clock.now().addMSecs((m_retryDue - now).count());
    updateState();
    schedule();
}

void Session::countRefusal(const Error &failure)
{
    if (failure.kind != ErrorKind::ClientRejected)
        m_refusals = 0;
    // Pressing "Renew" three times is not three refusals.
    else if (m_refusals == 0 || m_parts.clock.elapsed() >= m_callersDue)
        ++m_refusals;
}

void Session::schedule()
{
    m_alarm.reset();
    if (!m_keepsFresh || m_refresh || m_signOut)
        return;
    std::optional<std::chrono::milliseconds> pause;
    bool isByTheWallClock = true; // as well: the computer may have been halted without sleeping
    std::function<void()> what = [this] {
        // Another process may have renewed ahead of us: then what it got is valid for longer than
        // our lead.
        const auto lead = m_tokens ? std::chrono::ceil<std::chrono::seconds>(renewalLead()) : 60s;
        startRefresh({lead + 1s, AccessTokenOptions::Renewal::WhenNeeded});
    };
    if (m_loadFailure && isKeychainTrouble(m_loadFailure->kind)) {
        pause = KeychainPoll;
        what = [this] { restore(); };
    } else if (std::holds_alternative<RefreshDelayed>(m_state)) {
        pause = m_retryDue - m_parts.clock.elapsed();
        isByTheWallClock = false;
    } else if (const auto *signedIn = std::get_if<SignedIn>(&m_state)) {
        if (signedIn->renewsAt.isValid())
            pause = std::chrono::milliseconds(present().msecsTo(signedIn->renewsAt));
    }
    if (!pause)
        return;
    m_alarm = std::make_unique<QObject>();
    const auto ring = [this, what] {
        m_alarm.reset();
        what();
    };
    m_parts.clock.callAfter(std::max(*pause, 0ms), m_alarm.get(), ring);
    if (isByTheWallClock)
        m_parts.clock.callAt(m_parts.clock.now().addMSecs(pause->count()), m_alarm.get(), ring);
}

// --- Looking
// -------------------------------------------------------------------------------------------------

void Session::send(const HttpRequest &request, QObject *context,
                   std::function<void(const Result<HttpResponse> &)> done)
{
    new ResourceRequest(*this, m_tokenRefusals, request, context, std::move(done));
}

void Session::userInfo(QObject *context, std::function<void(const Result<QJsonObject> &)> fn)
{
    new UserInfoQuery(*this, m_parts, context, std::move(fn));
}

void Session::inspect(QObject *context, std::function<void(const Result<SessionInspection> &)> fn)
{
    const auto onRead = [self = QPointer<Session>(this), context = QPointer<QObject>(context),
                         fn = std::move(fn)](const Result<StoredSession> &stored) {
        if (!self)
            return;
        if (!stored && stored.error().kind == ErrorKind::EntryAbsent)
            return fn(fail(ErrorKind::NotSignedIn, u"nobody is signed in"_s));
        if (!stored)
            return fn(fail(stored.error()));
        self->m_parts.store.loadTokens(self->m_account.name, context,
                                       [fn, session = *stored](const Result<CachedTokens> &cached) {
                                           SessionInspection inspection{session, {}, {}};
                                           if (cached && cached->sessionId == session.sessionId) {
                                               inspection.tokens = *cached;
                                               inspection.idTokenClaims = claimsOf(cached->idToken);
                                           }
                                           fn(inspection);
                                       });
    };
    m_parts.store.loadSession(m_account.name, context, onRead);
}

} // namespace latchkey
