// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey {

//! \brief The turn at one session, among all processes of this user on this machine.
//!
//! A lock that the kernel owns: it ends with the process that holds it, however that ends, and is
//! never taken by age or process id. The file stays; only the lock on it counts.
class SessionLock : public QObject
{
    Q_OBJECT

public:
    explicit SessionLock(const QString &path, QObject *parent = nullptr);
    ~SessionLock() override; //!< Releases.

    //! \brief Waits for the turn without blocking and calls `done` once, from the event loop.
    //! \return SessionBusy after `patience`, naming the holder; ConfigurationInvalid when the lock
    //! file cannot be made.
    void acquire(std::chrono::milliseconds patience,
                 std::function<void(const Result<void> &)> done);

    void release();
    //! \brief The turn itself, which ends with what is returned; this lock does not hold it then.
    [[nodiscard]] std::shared_ptr<SessionLock> handOver();
    [[nodiscard]] bool isHeld() const { return m_handle != NoHandle; }

    //! \brief Takes the lock now or not at all; for changes that take a moment. \return SessionBusy
    //! when somebody else has it.
    Result<void> tryAcquire();

private:
    static constexpr qintptr NoHandle = -1;

    // The platform's part, in SessionLock_unix.cpp and SessionLock_windows.cpp.
    Result<bool> tryLockFile(); //!< False: somebody else has it.
    void unlockFile();

    void onRetry();
    [[nodiscard]] QString
    holder() const; //!< The process id that the holder left in the file, for people.

    QString m_path;
    qintptr m_handle = NoHandle;
    QTimer m_retry;
    QDeadlineTimer m_patience;
    std::function<void(const Result<void> &)> m_done;
};

//! \brief The lock of the account of that name.
QString sessionLockPath(const QString &stateDirectory, const QString &account);

} // namespace latchkey
