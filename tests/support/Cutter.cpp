// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Cutter.h"

#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

using Fault = Cutter::Fault;

const QByteArray portalPage = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 31\r\n"
                              "Connection: close\r\n\r\n<html>Please sign in here.</html>";
const QByteArray passwordWanted =
    "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"hotel\"\r\n"
    "Content-Length: 0\r\nConnection: close\r\n\r\n";

// Closing with a linger time of zero sends an RST.
void reset(QTcpSocket &socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    const auto descriptor = static_cast<SOCKET>(socket.socketDescriptor());
#else
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
#endif
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
                 sizeof option);
    socket.abort();
}

void finish(QTcpSocket &socket)
{
    socket.flush();
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace

// The two sockets of one journey.
class Cutter::Connection : public QObject
{
public:
    Connection(QTcpSocket *client, Cutter *cutter)
        : QObject(cutter)
        , m_cutter(cutter)
        , m_client(client)
        , m_fault(std::exchange(cutter->m_next, {}))
    {
        client->setParent(this);
        m_server.setProxy(QNetworkProxy::NoProxy);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { carryRequest(); });
        connect(&m_server, &QTcpSocket::connected, this, [this] { carryRequest(); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { carryReply(); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] {
            m_server.disconnectFromHost();
            deleteLater();
        });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] {
            carryReply();
            if (!m_isStalled)
                m_client->disconnectFromHost();
        });
        connect(&m_pace, &QTimer::timeout, this, [this] {
            m_isDue = true;
            carryRequest();
            carryReply();
        });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), cutter->m_serverPort);
        cutIfDue();
    }

private:
    void carryRequest()
    {
        if (m_server.state() == QAbstractSocket::ConnectedState)
            carry(*m_client, m_server, Fault::Side::Request, m_cutter->m_requestBytes);
    }
    void carryReply() { carry(m_server, *m_client, Fault::Side::Reply, m_cutter->m_replyBytes); }

    void carry(QTcpSocket &from, QTcpSocket &to, Fault::Side side, qint64 &carried)
    {
        if (m_isStalled || m_isOver)
            return;
        qint64 most = from.bytesAvailable();
        if (m_fault && m_fault->side == side)
            most = std::min(most, m_fault->after - carried);
        if (m_pace.isActive())
            most = std::min<qint64>(most, std::exchange(m_isDue, false) ? 1 : 0);
        if (most > 0) {
            to.write(from.read(most));
            carried += most;
        }
        cutIfDue();
    }

    void cutIfDue()
    {
        const qint64 carried = !m_fault             ? -1
            : m_fault->side == Fault::Side::Request ? m_cutter->m_requestBytes
                                                    : m_cutter->m_replyBytes;
        if (!m_fault || carried < m_fault->after)
            return;
        // A cut of the reply waits for the reply: before its first byte the request is whole.
        if (m_fault->side == Fault::Side::Reply && m_server.bytesAvailable() == 0
            && m_fault->after == 0)
            return;
        const Fault fault = *std::exchange(m_fault, {});
        m_server.flush();
        m_client->flush();
        switch (fault.kind) {
        case Fault::Kind::Close:
            m_isOver = true;
            m_server.disconnectFromHost();
            m_client->disconnectFromHost();
            return;
        case Fault::Kind::Reset:
            m_isOver = true;
            reset(m_server);
            reset(*m_client);
            return;
        case Fault::Kind::HalfClose:
            finish(*m_client);
            return;
        case Fault::Kind::Stall:
            m_isStalled = true;
            return;
        case Fault::Kind::Throttle:
            m_pace.start(std::chrono::milliseconds(1));
            return;
        }
    }

    Cutter *m_cutter;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    std::optional<Fault> m_fault;
    QTimer m_pace;
    bool m_isDue = false;
    bool m_isStalled = false;
    bool m_isOver = false;
};

Cutter::Cutter(quint16 serverPort)
    : m_serverPort(serverPort)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &Cutter::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the cutter cannot listen");
}

Cutter::~Cutter() = default;

void Cutter::onConnection()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        m_requestBytes = 0;
        m_replyBytes = 0;
        if (m_mode == Mode::Carry)
            new Connection(client, this);
        else
            answerFor(client);
    }
}

void Cutter::answerFor(QTcpSocket *client)
{
    connect(client, &QTcpSocket::readyRead, client, [this, client] {
        client->readAll();
        client->write(m_mode == Mode::Portal ? portalPage : passwordWanted);
        client->disconnectFromHost();
    });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace latchkey::test
