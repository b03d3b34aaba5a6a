// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace latchkey::test {

//! \brief A bad network between a client and a server: hands bytes on until it is told not to.
//!
//! It reads nothing of what it carries, so TLS goes through it as plain HTTP does. Beside that it
//! can be somebody else who answers: a captive portal, or a proxy that wants a password.
class Cutter : public QObject
{
    Q_OBJECT

public:
    //! \brief What happens to a connection, once, at its place.
    struct Fault
    {
        enum class Kind {
            Close, //!< A FIN to both sides, as when a program ends.
            Reset, //!< An RST to both sides.
            HalfClose, //!< A FIN to the client alone; its own bytes go on to the server.
            Stall, //!< Nothing more is handed on, and nobody is told.
            Throttle, //!< Byte by byte from here on.
        } kind = Kind::Close;

        //! Counted in bytes from the client, or from the server, that were handed on before.
        enum class Side { Request, Reply } side = Side::Request;
        qint64 after = 0;
    };

    enum class Mode {
        Carry,
        Portal, //!< A login page for everything, status 200.
        ProxyPassword, //!< 407 for everything.
    };

    explicit Cutter(quint16 serverPort);
    ~Cutter() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setMode(Mode mode) { m_mode = mode; }

    //! \brief The fault of the next connection, and of that one alone.
    void cutNext(const Fault &fault) { m_next = fault; }
    [[nodiscard]] bool isPending() const { return m_next.has_value(); } //!< No one came for it yet.

    [[nodiscard]] int connectionCount() const { return m_connections; }
    //! \brief What the last connection carried, until its fault.
    [[nodiscard]] qint64 requestBytes() const { return m_requestBytes; }
    [[nodiscard]] qint64 replyBytes() const { return m_replyBytes; }

private:
    class Connection;

    void onConnection();
    void answerFor(QTcpSocket *client);

    quint16 m_serverPort;
    QTcpServer m_server;
    Mode m_mode = Mode::Carry;
    std::optional<Fault> m_next;
    int m_connections = 0;
    qint64 m_requestBytes = 0;
    qint64 m_replyBytes = 0;
};

} // namespace latchkey::test
