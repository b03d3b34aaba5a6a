// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionLock.h"

#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

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
    //! The directories of this user's configuration and state.
    SingleInstance(const QString &configDirectory, const QString &stateDirectory,
                   QObject *parent = nullptr);

    //! \brief Whether this process is the first. If so, it listens for the others from now on.
    [[nodiscard]] bool claim();

    //! \brief Asks the first process to show its window; handedOver() follows.
    void handOver();

signals:
    //! \brief Somebody started the program again. `activationToken` is the desktop's leave to come
    //! to the front; may be empty.
    void raiseRequested(const QString &activationToken);
    //! \brief The first process has been told, or does not listen.
    void handedOver(bool heard);

private:
    void onConnection();
    void tryAgain();

    QString m_serverName;
    SessionLock m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    int m_attemptsLeft = 0;
};

} // namespace latchkey
