// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PendingRevocations.h"

namespace latchkey::cli {

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

// Under the session's lock: another process may be adding to the list.
void PendingRevocations::start()
{
    m_lock.acquire(LockPatience, [this](const Result<void> &locked) {
        if (!locked)
            return finish(fail(locked.error()));
        load();
    });
}

void PendingRevocations::load()
{
    m_parts.store.loadPending(m_account.name, this,
                              [this](const Result<QList<PendingRevocation>> &pending) {
                                  if (!pending)
                                      return finish(fail(pending.error()));
                                  if (pending->isEmpty())
                                      return finish(0);
                                  m_untold = *pending;
                                  revokeNext();
                              });
}

void PendingRevocations::revokeNext()
{
    if (m_untold.isEmpty())
        return save();
    m_revocation =
        std::make_unique<TokenRevocation>(m_account, m_parts, m_untold.takeFirst(), Deadline);
    m_revocation->start([this](const RevocationResult &result) {
        // A provider that has no way to be told will not have one later either.
        const auto &failure = result.refreshTokenFailure;
        if (failure && failure->kind != ErrorKind::Unsupported)
            m_refused.append(result.remaining);
        // Later: this callback belongs to what revokeNext() replaces.
        QMetaObject::invokeMethod(this, &PendingRevocations::revokeNext, Qt::QueuedConnection);
    });
}

void PendingRevocations::save()
{
    m_parts.store.savePending(m_account.name, m_refused, this, [this](const Result<void> &saved) {
        if (!saved)
            return finish(fail(saved.error()));
        finish(static_cast<int>(m_refused.size()));
    });
}

void PendingRevocations::finish(const Result<int> &left)
{
    m_lock.release();
    emit finished(left);
}

} // namespace latchkey::cli
