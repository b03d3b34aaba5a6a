// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PendingRevocations.h"

namespace latchkey {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Deadline = 10s;
constexpr std::chrono::milliseconds LockPatience = 60s;

} // namespace

PendingRevocations::PendingRevocations(const Account &account, const SessionParts &parts,
                                       QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_lock(sessionLockPath(parts.stateDirectory, account.name))
{ }

void PendingRevocations::start()
{
    m_parts.store.loadPending(m_account.name, this,
                              [this](const Result<QList<PendingRevocation>> &pending) {
                                  if (!pending)
                                      return finish(fail(pending.error()));
                                  m_untold = *pending;
                                  revokeNext();
                              });
}

void PendingRevocations::revokeNext()
{
    if (m_untold.isEmpty())
        return m_attempts.isEmpty() ? finish(0) : update();
    const PendingRevocation next = m_untold.takeFirst();
    m_revocation = std::make_unique<TokenRevocation>(m_account, m_parts, next, Deadline);
    m_revocation->start([this, next](const RevocationResult &result) { onRevoked(next, result); });
}

void PendingRevocations::onRevoked(const PendingRevocation &asked, const RevocationResult &result)
{
    // A provider that has no way to be told will not have one later either.
    const auto &failure = result.refreshTokenFailure;
    const bool isLeft = failure && failure->kind != ErrorKind::Unsupported;
    m_attempts.append(
        {asked, isLeft ? std::optional<PendingRevocation>(result.remaining) : std::nullopt});
    // Later: this callback belongs to what revokeNext() replaces.
    QMetaObject::invokeMethod(this, &PendingRevocations::revokeNext, Qt::QueuedConnection);
}

// The list as it is now: another process may have added to it.
void PendingRevocations::update()
{
    m_parts.store.beginTurn(m_lock, LockPatience, [this](const Result<void> &locked) {
        if (!locked)
            return finish(fail(locked.error()));
        m_parts.store.loadPending(m_account.name, this,
                                  [this](const Result<QList<PendingRevocation>> &now) {
                                      if (!now)
                                          return finish(fail(now.error()));
                                      save(*now);
                                  });
    });
}

void PendingRevocations::save(const QList<PendingRevocation> &now)
{
    QList<PendingRevocation> left = now;
    for (const Attempt &attempt : std::as_const(m_attempts)) {
        const bool wasThere = left.removeAll(attempt.asked) > 0;
        if (wasThere && attempt.left)
            left.append(*attempt.left);
    }
    m_parts.store.savePending(m_account.name, left, this, [this, left](const Result<void> &saved) {
        if (!saved)
            return finish(fail(saved.error()));
        finish(static_cast<int>(left.size()));
    });
}

void PendingRevocations::finish(const Result<int> &left)
{
    m_parts.store.endTurn(m_lock);
    emit finished(left);
}

} // namespace latchkey
