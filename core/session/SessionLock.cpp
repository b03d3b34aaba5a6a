// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionLock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <utility>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Short enough that the next process proceeds at once, long enough that fifty waiting ones cost
// nothing.
constexpr std::chrono::milliseconds RetryInterval = 25ms;

} // namespace

SessionLock::SessionLock(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    connect(&m_retry, &QTimer::timeout, this, &SessionLock::onRetry);
}

SessionLock::~SessionLock()
{
    release();
}

void SessionLock::acquire(std::chrono::milliseconds patience,
                          std::function<void(const Result<void> &)> done)
{
    m_done = std::move(done);
    m_patience = QDeadlineTimer(patience);
    m_retry.start(0ms); // the first try too comes from the event loop
}

Result<void> SessionLock::tryAcquire()
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the directory of %1 cannot be created"_s.arg(m_path), u"no_lock"_s);
    const auto locked = tryLockFile();
    if (!locked)
        return fail(locked.error());
    if (!*locked)
        return fail(ErrorKind::SessionBusy, u"process %1 is using this session"_s.arg(holder()));
    return {};
}

void SessionLock::onRetry()
{
    m_retry.setInterval(RetryInterval);
    const auto locked = tryAcquire();
    const bool busy = !locked && locked.error().kind == ErrorKind::SessionBusy;
    if (busy && !m_patience.hasExpired())
        return;
    m_retry.stop();
    // Moved out first: the callee may delete this lock.
    const auto done = std::move(m_done);
    done(locked);
}

void SessionLock::release()
{
    m_retry.stop();
    if (isHeld())
        unlockFile();
    m_handle = NoHandle;
}

std::shared_ptr<SessionLock> SessionLock::handOver()
{
    m_retry.stop();
    auto other = std::make_shared<SessionLock>(m_path);
    other->m_handle = std::exchange(m_handle, NoHandle);
    return other;
}

QString SessionLock::holder() const
{
    QFile file(m_path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
    return text.isEmpty() ? u"(unknown)"_s : QString::fromLatin1(text);
}

QString sessionLockPath(const QString &stateDirectory, const QString &account)
{
    return u"%1/%2.lock"_s.arg(stateDirectory, account);
}

} // namespace latchkey
