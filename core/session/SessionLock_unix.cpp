// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and macOS: flock(2). The lock belongs to the open file, which the kernel closes with its
// process.
#include "session/SessionLock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace latchkey {

using namespace Qt::StringLiterals;

Result<bool> SessionLock::tryLockFile()
{
    if (isHeld())
        return true;
    // Close-on-exec: a browser that outlives us must not keep the lock.
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the lock file %1 cannot be opened: %2"_s.arg(m_path, qt_error_string(errno)),
                    u"no_lock"_s);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(file);
        if (reason == EWOULDBLOCK || reason == EINTR)
            return false;
        return fail(
            ErrorKind::ConfigurationInvalid,
            u"the file system of %1 has no locks: %2"_s.arg(m_path, qt_error_string(reason)),
            u"no_lock"_s);
    }
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    // Only for the message of those who wait; the lock itself does not depend on it.
    if (::ftruncate(file, 0) != 0
        || ::write(file, pid.constData(), static_cast<size_t>(pid.size())) < 0)
        qt_noop();
    m_handle = file;
    return true;
}

void SessionLock::unlockFile()
{
    ::close(static_cast<int>(m_handle));
}

} // namespace latchkey
