// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionLock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <chrono>

namespace latchkey {

//! \brief Makes sure that one window runs for each user and configuration; a second start brings
//! the first one to the front.
//!
//! Who is first is decided by a lock that the kernel owns, so nothing that a crash leaves behind
//! can be in the way.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    //! The directories of this user's configuration and state; how long handOver() waits for an
    //! answer.
    SingleInstance(const QString &configDirectory, const QString &stateDirectory,
                   std::chrono::milliseconds patience = std::chrono::seconds(10));

    //! \brief Whether this process is the first. If so, it listens for the others from now on.
    [[nodiscard]] bool claim();

    //! \brief Listens no longer: this process is on its way out, and whoever comes waits for that.
    void leave() { m_server.close(); }

    //! \brief Asks the first process to show its window; handedOver() follows, once.
    void handOver();

signals:
    //! \brief Somebody started the program again. `activationToken` is the desktop's leave to come
    //! to the front; may be empty.
    void raiseRequested(const QString &activationToken);
    //! \brief The first process has been told; or it has gone or hangs, and claim() tells which.
    void handedOver(bool heard);

private:
    void onConnection();
    void connectSoon();
    void finish(bool heard);

    QString m_serverName;
    SessionLock m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_deadline;
    bool m_isAsking = false;
};

} // namespace latchkey
