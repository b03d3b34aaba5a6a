// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

#include <utility>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#endif

namespace latchkey::test {

//! \brief One TCP connection that says exactly what it is told and keeps what it hears: for bytes
//! that no HTTP library would send.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { say({}); });
        m_socket.connectToHost(address, port);
    }

    RawClient(quint16 port, const QByteArray &bytes)
        : RawClient(port)
    {
        say(bytes);
    }

    void say(const QByteArray &bytes)
    {
        m_unsaid += bytes;
        if (!isConnected())
            return;
        m_socket.write(std::exchange(m_unsaid, {}));
        m_socket.flush();
    }

    //! \brief Ends the connection with an RST.
    void reset()
    {
#ifndef Q_OS_WIN
        const linger option{1, 0};
        ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &option,
                     sizeof option);
#endif
        m_socket.abort();
    }

    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] bool isRefused() const
    {
        return isClosed() && m_socket.error() == QAbstractSocket::ConnectionRefusedError;
    }
    [[nodiscard]] const QByteArray &received() const
    {
        return m_received;
    }
    //! \brief Of the answer; 0: none yet.
    [[nodiscard]] int status() const
    {
        return m_received.mid(9, 3).toInt();
    }
    [[nodiscard]] QByteArray body() const
    {
        return m_received.mid(m_received.indexOf("\r\n\r\n") + 4);
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : m_received.left(m_received.indexOf("\r\n\r\n")).split('\n')) {
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }

private:
    QTcpSocket m_socket;
    QByteArray m_unsaid;
    QByteArray m_received;
};

} // namespace latchkey::test
