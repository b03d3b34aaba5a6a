// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/LoopbackListener.h"

#include "base/Log.h"
#include "flow/CallbackRequest.h"
#include "flow/ExclusiveListen.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <chrono>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MostConnections = 64;
constexpr std::chrono::milliseconds LongestConnection = 10s;
constexpr std::chrono::milliseconds LongestFarewell = 500ms;
constexpr std::chrono::milliseconds ClosingTime = 700ms;
constexpr int MostTriesForAnyPort = 16;

struct Answer
{
    int status = 200;
    QByteArray contentType = "text/plain; charset=utf-8";
    QByteArray body;
    QByteArray extraHeader = {}; // A whole line, with its end.
};

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 414:
        return "URI Too Long";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 505:
        return "HTTP Version Not Supported";
    }
    return "Error";
}

// Nothing of the request is ever in it.
QByteArray serialize(const Answer &answer)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status)
        + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: "
        + callbackContentSecurityPolicy()
        + "\r\nReferrer-Policy: no-referrer"
          "\r\nCross-Origin-Resource-Policy: same-origin"
          "\r\nCache-Control: no-store"
          "\r\nConnection: close\r\n"
        + answer.extraHeader + "\r\n" + answer.body;
}

Answer makeRefusal(int status)
{
    switch (status) {
    case 404:
        return {status, "text/plain; charset=utf-8", "There is nothing here.\n"};
    case 405:
        return {status, "text/plain; charset=utf-8", "Only GET is answered here.\n",
                "Allow: GET\r\n"};
    }
    return {status, "text/plain; charset=utf-8",
            "This is not the answer that the program is waiting for. Go back to it, and try "
            "again.\n"};
}

Answer makePageAnswer(const QByteArray &page)
{
    return {200, "text/html; charset=utf-8", page};
}

QString literal(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']'
                                                               : address.toString();
}

} // namespace

// One connection from a browser, or from whatever else finds the port.
class LoopbackListener::Connection : public QObject
{
public:
    enum class State { Reading, Held, Answered };

    Connection(QTcpSocket *socket, LoopbackListener *listener)
        : QObject(listener)
        , m_socket(socket)
        , m_listener(listener)
    {
        socket->setParent(this);
        // One byte over the limit is enough to see that it is over.
        socket->setReadBufferSize(LargestCallbackHead + 1);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::leave);
        connect(&m_timer, &QTimer::timeout, this, &Connection::leave);
        m_timer.setSingleShot(true);
        m_timer.start(LongestConnection);
    }

    [[nodiscard]] State state() const { return m_state; }

    // Keeps the browser waiting until there is a page for it.
    void hold()
    {
        m_state = State::Held;
        m_timer.stop();
    }

    void answer(const Answer &answer)
    {
        send(answer);
        m_socket->disconnectFromHost();
    }

    // Answers somebody who may still be sending. Closing at once would reset the connection, and
    // take the answer away.
    void refuse(const Answer &answer)
    {
        send(answer);
        m_timer.start(LongestFarewell);
    }

    // Safe to call in any state, and from the socket's own signals.
    void leave()
    {
        m_listener->m_connections.removeOne(this);
        m_socket->disconnect(this);
        m_socket->abort();
        m_timer.stop();
        deleteLater();
    }

private:
    void onReadyRead()
    {
        if (m_state != State::Reading) {
            m_socket->skip(m_socket->bytesAvailable());
            return;
        }
        m_received += m_socket->readAll();
        const CallbackRequest request = readCallbackRequest(m_received, m_listener->m_host);
        switch (request.state) {
        case CallbackRequest::State::Incomplete:
            return;
        case CallbackRequest::State::Refused:
            return refuse(makeRefusal(request.status));
        case CallbackRequest::State::Complete:
            return m_listener->onRequest(this, request);
        }
    }

    void send(const Answer &answer)
    {
        m_state = State::Answered;
        m_received.clear();
        m_timer.start(LongestConnection);
        m_socket->write(serialize(answer));
        m_socket->flush(); // In the system's hands now, even if the program ends.
    }

    QTcpSocket *m_socket;
    LoopbackListener *m_listener;
    QTimer m_timer;
    QByteArray m_received;
    State m_state = State::Reading;
};

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
{
    for (QTcpServer *server : {&m_server, &m_ipv6Server}) {
        server->setProxy(QNetworkProxy::NoProxy);
        connect(server, &QTcpServer::newConnection, this,
                [this, server] { onNewConnection(*server); });
    }
    connect(&m_closing, &QTimer::timeout, this, &LoopbackListener::close);
    m_closing.setSingleShot(true);
}

LoopbackListener::~LoopbackListener() = default;

Result<void> LoopbackListener::listen(const QString &path, quint16 firstPort, quint16 lastPort,
                                      std::function<Verdict(const QByteArray &)> judge,
                                      RedirectHost host)
{
    Q_ASSERT(m_phase == Phase::Idle && path.startsWith(u'/'));
    if (auto opened = openPort(host, firstPort, lastPort); !opened)
        return opened;

    QUrl url;
    url.setPath(path, QUrl::DecodedMode);
    m_path = url.path(QUrl::FullyEncoded).toLatin1();
    m_donePath = m_path + (m_path.endsWith('/') ? "done" : "/done");
    const QString name =
        host == RedirectHost::Localhost ? u"localhost"_s : literal(m_server.serverAddress());
    m_redirectUri =
        u"http://%1:%2%3"_s.arg(name).arg(m_server.serverPort()).arg(QLatin1StringView(m_path));
    m_host = name.toLatin1();
    if (m_server.serverPort() != 80) // RFC 9110 §7.2: a browser leaves the scheme's own port out.
        m_host += ':' + QByteArray::number(m_server.serverPort());
    m_judge = std::move(judge);
    m_phase = Phase::Waiting;
    return {};
}

Result<void> LoopbackListener::openPort(RedirectHost host, quint16 firstPort, quint16 lastPort)
{
    const int first = firstPort;
    // Any port: the one that the system gives may be taken on the other address of `localhost`.
    const int last = first != 0           ? std::max(firstPort, lastPort)
        : host == RedirectHost::Localhost ? MostTriesForAnyPort - 1
                                          : 0;
    QString reason;
    for (int port = first; port <= last; ++port) {
        const auto opened = openOn(host, first == 0 ? 0 : static_cast<quint16>(port));
        if (opened)
            return {};
        reason = opened.error().detail;
    }
    const QString ports = first == 0 ? u"any port"_s
        : first == last              ? u"port %1"_s.arg(first)
                                     : u"any port from %1 to %2"_s.arg(first).arg(last);
    return fail(ErrorKind::ListenFailed, u"cannot listen on %1: %2"_s.arg(ports, reason));
}

Result<void> LoopbackListener::openOn(RedirectHost host, quint16 port)
{
    const QHostAddress ipv4(QHostAddress::LocalHost);
    const QHostAddress ipv6(QHostAddress::LocalHostIPv6);
    const auto isMissing = [](const Result<void> &opened) {
        return !opened && opened.error().code == "address_unavailable"_L1;
    };
    // RFC 8252 §7.3: the literal addresses, for `localhost` may be anybody's. IPv6 only where there
    // is no IPv4, so that a squatter on the other family gains nothing.
    const auto opened = listenExclusively(m_server, ipv4, port);
    if (isMissing(opened))
        return listenExclusively(m_server, ipv6, port);
    if (!opened || host == RedirectHost::LoopbackAddress)
        return opened;
    // A browser may take `localhost` for either, so whoever has the other one would get the code.
    const auto second = listenExclusively(m_ipv6Server, ipv6, m_server.serverPort());
    if (second || isMissing(second))
        return {};
    m_server.close();
    return second;
}

void LoopbackListener::stopListening()
{
    m_server.close();
    m_ipv6Server.close();
}

QUrl LoopbackListener::forwardOnce(const Secret &target)
{
    Q_ASSERT(m_phase == Phase::Waiting);
    m_forwardPath = "/forward/" + makeRandomSecret().reveal();
    m_forwardTarget = target;
    QUrl url(m_redirectUri);
    url.setPath(QString::fromLatin1(m_forwardPath));
    return url;
}

void LoopbackListener::finish(const CallbackPage &page)
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Returned)
        return;
    m_page = makeCallbackHtml(page);
    m_judge = nullptr;
    m_forwardPath.clear();
    m_forwardTarget = {};
    if (m_phase == Phase::Waiting) {
        // Nobody came back, so nobody is to be shown anything.
        stopListening();
        m_closing.start(0ms);
    } else {
        m_closing.start(ClosingTime);
    }
    m_phase = Phase::Finished;
    for (Connection *connection : QList(m_connections)) {
        if (connection->state() == Connection::State::Held)
            showPage(connection);
    }
}

// Once somebody has seen how it ended, nobody needs to wait for the rest of the closing time.
void LoopbackListener::showPage(Connection *connection)
{
    connection->answer(makePageAnswer(m_page));
    m_closing.start(0ms);
}

void LoopbackListener::close()
{
    stopListening();
    m_phase = Phase::Idle;
    for (Connection *connection : QList(m_connections)) {
        if (connection->state() != Connection::State::Answered)
            connection->leave();
    }
    emit closed();
}

void LoopbackListener::onNewConnection(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_connections.size() >= MostConnections)
            makeRoom();
        m_connections.append(new Connection(socket, this));
    }
}

// The newcomer may be the one we wait for, so the one that has been served goes, or else the one
// that has had most time.
void LoopbackListener::makeRoom()
{
    const auto isIn = [](Connection::State state) {
        return [state](const Connection *connection) { return connection->state() == state; };
    };
    for (const auto state :
         {Connection::State::Answered, Connection::State::Reading, Connection::State::Held}) {
        const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(), isIn(state));
        if (found != m_connections.cend())
            return (*found)->leave();
    }
}

void LoopbackListener::onRequest(Connection *connection, const CallbackRequest &request)
{
    const bool isCallback = request.path == m_path;
    const bool isDone = request.path == m_donePath && m_phase != Phase::Waiting;
    if (m_phase == Phase::Waiting && request.path == m_forwardPath && request.method == "GET")
        return forward(connection);
    // HEAD, a preflight's OPTIONS, a form: none of them is the browser coming back.
    if (const bool isGet = request.method == "GET"; !isGet || (!isCallback && !isDone)) {
        Answer answer = makeRefusal(isCallback || isDone ? 405 : 404);
        if (request.method == "HEAD")
            answer.body.clear(); // RFC 9110 §9.3.2
        return connection->refuse(answer);
    }
    if (isCallback)
        return onCallback(connection, request.query);
    if (m_phase != Phase::Returned)
        return showPage(connection);
    connection->hold();
    emit pageAwaited();
}

// Whoever saw the address in an argument list comes too late, unless it is before the browser.
void LoopbackListener::forward(Connection *connection)
{
    const Secret target = std::exchange(m_forwardTarget, {});
    m_forwardPath.clear();
    connection->answer(
        {303, "text/plain; charset=utf-8", {}, "Location: " + target.reveal() + "\r\n"});
}

void LoopbackListener::onCallback(Connection *connection, const QByteArray &query)
{
    if (m_phase == Phase::Waiting) {
        if (m_judge(query) == Verdict::NotOurs) {
            qCDebug(logFlow) << "a request to the redirect path was not ours";
            return connection->answer(makeRefusal(400));
        }
        m_judge = nullptr;
        m_phase = Phase::Returned;
    }
    // A reload, or a second tab, is sent on as well: a code is judged once (RFC 9700 §4.3.1: and
    // leaves the address bar).
    connection->answer({303, "text/plain; charset=utf-8", {}, "Location: " + m_donePath + "\r\n"});
}

} // namespace latchkey
