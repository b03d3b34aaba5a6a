// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SignOut.h"

#include "base/Log.h"
#include "base/TestPoint.h"

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LockPatience = 60s;
constexpr std::chrono::milliseconds RevokeDeadline = 30s;
constexpr std::chrono::milliseconds LogoutDeadline = 10s;

Result<void> asResult(const std::optional<Error> &error)
{
    return error ? Result<void>(fail(*error)) : Result<void>();
}

} // namespace

SignOut::SignOut(const Account &account, const SessionParts &parts, SignOutMode mode,
                 QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_mode(mode)
    , m_lock(sessionLockPath(parts.stateDirectory, account.name))
    , m_journal(parts.stateDirectory, account.name)
{ }

void SignOut::start()
{
    m_parts.store.beginTurn(m_lock, LockPatience, [this](const Result<void> &locked) {
        if (!locked)
            return finish(fail(locked.error()));
        LATCHKEY_TEST_POINT("sign-out/locked");
        m_parts.store.loadSession(
            m_account.name, this,
            [this](const Result<StoredSession> &stored) { onSessionRead(stored); });
    });
}

void SignOut::onSessionRead(const Result<StoredSession> &stored)
{
    // Somebody else was quicker, or the provider would not and the session stays.
    const bool isOver = m_mode == SignOutMode::Finish && (!stored || !stored->signOutAt.isValid());
    if (isOver) {
        m_report.wasSignedIn = false;
        return finish(stored ? fail(ErrorKind::SessionBusy, u"the sign-out was called off"_s,
                                    u"sign_out_called_off"_s)
                             : Result<SignOutReport>(m_report));
    }
    if (stored) {
        m_session = *stored;
        m_tokens = {stored->issuer, stored->clientId, stored->refreshToken, {}};
        m_report.wasSignedIn = !stored->ended;
        m_ended = EndedSession{stored->issuer, stored->clientId, {}};
    } else if (stored.error().kind == ErrorKind::EntryAbsent) {
        m_report.wasSignedIn = false;
    } else if (stored.error().kind != ErrorKind::EntryGarbled || m_mode == SignOutMode::Revoke) {
        return finish(fail(stored.error()));
    }
    m_parts.store.loadTokens(m_account.name, this,
                             [this](const Result<CachedTokens> &cached) { onTokensRead(cached); });
}

void SignOut::onTokensRead(const Result<CachedTokens> &cached)
{
    // Without a refresh token beside it, the provider was told already, or is not to be told.
    const bool isUntold = m_mode != SignOutMode::Finish || !m_tokens.refreshToken.isEmpty();
    const bool isAlive = cached && cached->expiresAt > m_parts.clock.now();
    if (isAlive && isUntold && !m_tokens.issuer.isEmpty())
        m_tokens.accessToken = cached->accessToken;
    if (cached && m_ended)
        m_ended->idToken = cached->idToken;
    const auto done = [this] { finish(m_report); };
    const bool hasNothingToRevoke =
        m_tokens.refreshToken.isEmpty() && m_tokens.accessToken.isEmpty();
    if (m_mode == SignOutMode::Forget || hasNothingToRevoke)
        return removeHere(done);
    // Logout: this computer forgets now.
    if (m_mode == SignOutMode::Logout)
        return mark([this] {
            rememberPending(
                [this] { removeHere([this] { askProvider([this] { forgetPending(); }); }); });
        });
    if (m_mode == SignOutMode::Finish)
        return rememberPending([this, done] {
            m_report.revocationPending = true;
            removeHere(done);
        });

    // Revoke: the provider first, and only with its word the entry here.
    mark([this, done] {
        askProvider([this, done] {
            LATCHKEY_TEST_POINT("sign-out/revoked");
            if (!m_report.providerConfirmed)
                return unmark(*m_report.providerFailure);
            removeHere(done);
        });
    });
}

// Whoever finds the mark after a crash finishes what was begun: see SignOutMode::Finish. It proves,
// too, that the keychain takes writes before anything is revoked.
void SignOut::mark(std::function<void()> next)
{
    if (m_session.sessionId.isEmpty())
        return next(); // no entry is left, only a cached token
    StoredSession marked = m_session;
    marked.signOutAt = m_parts.clock.now();
    m_parts.store.saveSession(m_account.name, marked, this,
                              [this, next = std::move(next)](const Result<void> &saved) {
                                  if (!saved)
                                      return finish(fail(saved.error()));
                                  LATCHKEY_TEST_POINT("sign-out/marked");
                                  next();
                              });
}

// The provider did not confirm: the session stays.
void SignOut::unmark(const Error &why)
{
    m_session.signOutAt = {};
    m_parts.store.saveSession(
        m_account.name, m_session, this, [this, why](const Result<void> &saved) {
            if (!saved)
                qCWarning(logSession)
                    << "the mark of a sign-out could not be taken back:" << saved.error().detail;
            finish(fail(why));
        });
}

// What the provider still has to be told is written down before it is forgotten, so that no crash
// in between leaves tokens alive that nobody knows.
void SignOut::rememberPending(std::function<void()> next)
{
    m_parts.store.loadPending(
        m_account.name, this,
        [this, next = std::move(next)](const Result<QList<PendingRevocation>> &pending) {
            m_pending = pending.value_or(QList<PendingRevocation>());
            QList<PendingRevocation> all = m_pending;
            all.removeAll(m_tokens); // of an attempt that ended too early
            all.append(m_tokens);
            m_parts.store.savePending(m_account.name, all, this,
                                      [this, next](const Result<void> &saved) {
                                          if (!saved)
                                              return finish(fail(saved.error()));
                                          LATCHKEY_TEST_POINT("sign-out/pending-noted");
                                          next();
                                      });
        });
}

void SignOut::askProvider(std::function<void()> next)
{
    m_revocation = std::make_unique<TokenRevocation>(
        m_account, m_parts, m_tokens,
        m_mode == SignOutMode::Revoke ? RevokeDeadline : LogoutDeadline);
    // RFC 7009 §2.1: a provider may end the whole grant with its access token, and then the session
    // that is to stay would be dead.
    const auto afterFailure = m_mode == SignOutMode::Revoke ? TokenRevocation::AfterFailure::Stop
                                                            : TokenRevocation::AfterFailure::GoOn;
    const auto onAsked = [this, next = std::move(next)](const RevocationResult &result) {
        onProviderAsked(result);
        next();
    };
    m_revocation->start(onAsked, afterFailure);
}

void SignOut::onProviderAsked(const RevocationResult &result)
{
    emit progressed(SignOutStep::RevokeRefreshToken, asResult(result.refreshTokenFailure));
    if (!result.refreshTokenFailure && !m_tokens.accessToken.isEmpty())
        emit progressed(SignOutStep::RevokeAccessToken, asResult(result.accessTokenFailure));
    m_tokens = result.remaining;
    m_report.providerConfirmed = result.isConfirmed();
    if (!m_report.providerConfirmed)
        m_report.providerFailure =
            result.refreshTokenFailure ? result.refreshTokenFailure : result.accessTokenFailure;
}

// From here on there is no way back: what is left of the entry holds no secret and says that the
// rest is to go. Without it a crash in the middle would leave a session that is signed in, or, of
// an entry in parts, one that nobody can read.
void SignOut::removeHere(std::function<void()> next)
{
    if (m_session.sessionId.isEmpty())
        return removeEntries(std::move(next)); // no entry is left, or none that can be read
    StoredSession rest;
    rest.sessionId = m_session.sessionId;
    rest.issuer = m_session.issuer;
    rest.clientId = m_session.clientId;
    rest.identity.subject = m_session.identity.subject;
    rest.generation = m_session.generation + 1;
    rest.signOutAt = m_parts.clock.now();
    m_parts.store.saveSession(
        m_account.name, rest, this, [this, next = std::move(next)](const Result<void> &saved) {
            // A full disk takes no writes, and removals all the same.
            if (!saved)
                qCWarning(logSession) << "the entry could not be emptied:" << saved.error().detail;
            LATCHKEY_TEST_POINT("sign-out/emptied");
            removeEntries(next);
        });
}

void SignOut::removeEntries(std::function<void()> next)
{
    m_parts.store.removeSession(
        m_account.name, this,
        [this, next = std::move(next)](const Result<SessionStore::Removal> &removed) {
            LATCHKEY_TEST_POINT("sign-out/removed");
            emit progressed(SignOutStep::RemoveFromKeychain,
                            removed.map([](SessionStore::Removal) {}));
            if (!removed)
                return finish(fail(removed.error()));
            m_report.entryWasEmptied = *removed == SessionStore::Removal::Emptied;
            m_journal.noteChange(0);
            next();
        });
}

void SignOut::forgetPending()
{
    // A provider that has no way to be told will not have one later either.
    const bool isHopeless =
        m_report.providerFailure && m_report.providerFailure->kind == ErrorKind::Unsupported;
    m_report.revocationPending = !m_report.providerConfirmed && !isHopeless;
    QList<PendingRevocation> all = m_pending;
    if (m_report.revocationPending)
        all.append(m_tokens);
    m_parts.store.savePending(m_account.name, all, this, [this](const Result<void> &saved) {
        if (!saved)
            qCWarning(logSession) << "the pending revocations could not be updated:"
                                  << saved.error().detail;
        finish(m_report);
    });
}

void SignOut::finish(const Result<SignOutReport> &outcome)
{
    m_parts.store.endTurn(m_lock);
    emit finished(outcome);
}

} // namespace latchkey
