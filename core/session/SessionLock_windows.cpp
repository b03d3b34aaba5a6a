// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: LockFileEx. The system releases the lock when the process ends, however it ends.
#include "session/SessionLock.h"

#include <QtCore/QCoreApplication>

#include <windows.h>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Beyond the process id that is written at the start, so that those who wait can read it.
constexpr DWORD LockedOffset = 4096;

} // namespace

Result<bool> SessionLock::tryLockFile()
{
    if (isHeld())
        return true;
    const HANDLE file = ::CreateFileW(reinterpret_cast<const wchar_t *>(m_path.utf16()),
                                      GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the lock file %1 cannot be opened: %2"_s.arg(m_path, qt_error_string()),
                    u"no_lock"_s);
    OVERLAPPED range{};
    range.Offset = LockedOffset;
    if (!::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &range)) {
        const DWORD reason = ::GetLastError();
        ::CloseHandle(file);
        if (reason == ERROR_LOCK_VIOLATION || reason == ERROR_IO_PENDING)
            return false;
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the file system of %1 has no locks: %2"_s.arg(
                        m_path, qt_error_string(static_cast<int>(reason))),
                    u"no_lock"_s);
    }
    const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
    DWORD written = 0;
    ::WriteFile(file, pid.constData(), static_cast<DWORD>(pid.size()), &written, nullptr);
    ::SetEndOfFile(file);
    m_handle = reinterpret_cast<qintptr>(file);
    return true;
}

void SessionLock::unlockFile()
{
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace latchkey
