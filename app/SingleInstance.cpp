// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include "base/Log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#include <utility>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 150ms;
constexpr qint64 LongestMessage = 1024;

// Named by the configuration, which is the user's own: two users, or two configurations, are two
// programs.
QString serverName(const QString &configDirectory)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(configDirectory).absolutePath().toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .left(16);
    const QString name = u"latchkey-%1"_s.arg(QString::fromLatin1(hash));
#ifdef Q_OS_UNIX
    // A directory that only this user can enter; the shared temporary one would let others take the
    // name.
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!runtime.isEmpty())
        return QDir(runtime).filePath(name);
#endif
    return name;
}

} // namespace

SingleInstance::SingleInstance(const QString &configDirectory, const QString &stateDirectory,
                               std::chrono::milliseconds patience)
    : m_serverName(serverName(configDirectory))
    , m_lock(QDir(stateDirectory).filePath(u"window.lock"_s))
{
    QDir().mkpath(stateDirectory);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(qgetenv("XDG_ACTIVATION_TOKEN").left(LongestMessage - 1) + '\n');
    });
    // The first process answers when it has read, so that this one does not go before it was heard.
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { finish(true); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SingleInstance::connectSoon);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
}

bool SingleInstance::claim()
{
    if (m_server.isListening())
        return true;
    if (const auto locked = m_lock.tryAcquire(); !locked) {
        if (locked.error().kind == ErrorKind::SessionBusy)
            return false;
        // Without a place for the lock nobody can be told apart; the window is worth more than
        // being the only one.
        qCWarning(logApp) << "the window's lock cannot be used:" << locked.error().detail;
        return true;
    }
    // We own the lock: a socket that is there belonged to a process that is gone.
    QLocalServer::removeServer(m_serverName);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_serverName))
        qCWarning(logApp) << "a second start will not find this window:" << m_server.errorString();
    return true;
}

void SingleInstance::handOver()
{
    m_isAsking = true;
    m_deadline.start();
    m_socket.connectToServer(m_serverName);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestMessage)
                    socket->abort();
                return;
            }
            const QByteArray token = socket->readLine(LongestMessage).trimmed();
            socket->write("ok\n");
            socket->disconnectFromServer();
            emit raiseRequested(QString::fromUtf8(token));
        });
    }
}

// The first process may hold the lock already and not listen yet, or be on its way out.
void SingleInstance::connectSoon()
{
    QTimer::singleShot(Pause, this, [this] {
        if (!m_isAsking)
            return;
        if (claim())
            return finish(false);
        m_socket.abort();
        m_socket.connectToServer(m_serverName);
    });
}

void SingleInstance::finish(bool heard)
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_deadline.stop();
    m_socket.abort();
    emit handedOver(heard);
}

} // namespace latchkey
