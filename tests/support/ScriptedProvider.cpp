// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedProvider.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PaddingChunk = 64 * 1024;

QByteArray decodedField(const QByteArray &form, QByteArrayView name)
{
    for (const QByteArray &field : form.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        if (QByteArray::fromPercentEncoding(field.left(equals).replace('+', ' ')) == name)
            return QByteArray::fromPercentEncoding(field.mid(equals + 1).replace('+', ' '));
    }
    return {};
}

// The next whole request in `received`, taken out of it.
std::optional<ProviderRequest> takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');

    ProviderRequest request;
    request.method = words.value(0);
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    if (received.size() < end + 4 + bodySize)
        return std::nullopt;
    request.body = received.mid(end + 4, bodySize);
    received.remove(0, end + 4 + bodySize);
    return request;
}

} // namespace

QByteArray ProviderRequest::header(QByteArrayView name) const
{
    return headerValues(name).value(0);
}

QByteArrayList ProviderRequest::headerValues(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray ProviderRequest::formValue(QByteArrayView name) const
{
    return decodedField(body, name);
}

QByteArray ProviderRequest::queryValue(QByteArrayView name) const
{
    return decodedField(query, name);
}

ProviderReply ProviderReply::make(int status, const QByteArray &contentType, const QByteArray &body,
                                  const QList<HttpHeader> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return raw(bytes + "\r\n" + body);
}

ProviderReply ProviderReply::json(const QJsonObject &object, int status,
                                  const QList<HttpHeader> &headers)
{
    return make(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact),
                headers);
}

ProviderReply ProviderReply::oauthError(const QString &error, const QString &description)
{
    QJsonObject object{{u"error"_s, error}};
    if (!description.isEmpty())
        object.insert(u"error_description"_s, description);
    return json(object, 400);
}

ProviderReply ProviderReply::redirect(const QByteArray &location, int status)
{
    return make(status, {}, {}, {{"Location", location}});
}

ProviderReply ProviderReply::raw(const QByteArray &bytes, Ending ending)
{
    ProviderReply reply;
    reply.bytes = bytes;
    reply.ending = ending;
    return reply;
}

ProviderReply ProviderReply::dropped(Ending ending)
{
    return raw({}, ending);
}

ProviderReply ProviderReply::hang()
{
    return raw({}, Ending::KeepOpen);
}

class ScriptedProvider::Connection : public QObject
{
public:
    Connection(qintptr descriptor, ScriptedProvider *provider, QObject *parent)
        : QObject(parent)
        , m_provider(provider)
    {
        m_socket.setSocketDescriptor(descriptor);
        connect(&m_socket, &QSslSocket::readyRead, this, &Connection::onReadyRead);
        connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_socket, &QSslSocket::encrypted, this, &Connection::onEncrypted);
        connect(&m_socket, &QSslSocket::bytesWritten, this, &Connection::sendMore);
        connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::sendMore);
        connect(&m_timer, &QTimer::timeout, this, &Connection::sendByte);
        if (provider->m_fault == ConnectionFault::CloseAtOnce)
            end(ProviderReply::Ending::Close);
        else if (provider->m_fault == ConnectionFault::ResetAtOnce)
            end(ProviderReply::Ending::Reset);
        else if (provider->m_identity && provider->m_fault != ConnectionFault::HangAtOnce)
            startTls();
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    void answer(const ProviderReply &reply)
    {
        m_isHeld = reply.bytes.isEmpty() && reply.padding == 0
            && reply.ending == ProviderReply::Ending::KeepOpen;
        if (m_isHeld)
            return;
        m_reply = reply;
        m_unsent = reply.bytes;
        m_padding = reply.padding;
        if (reply.pace.count() > 0)
            m_timer.start(reply.pace);
        sendMore();
    }

private:
    void startTls()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_provider->m_identity->certificate);
        configuration.setPrivateKey(m_provider->m_identity->key);
        configuration.setProtocol(m_provider->m_protocol);
        configuration.setPeerVerifyMode(m_provider->m_asksForClientCertificate
                                            ? QSslSocket::QueryPeer
                                            : QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
        m_socket.startServerEncryption();
    }

    void onEncrypted()
    {
        if (m_provider->m_fault == ConnectionFault::CloseAfterHandshake)
            end(ProviderReply::Ending::Cut);
    }

    void onReadyRead()
    {
        if (m_provider->m_fault == ConnectionFault::HangAtOnce)
            return;
        const QByteArray more = m_socket.readAll();
        m_provider->m_bytesReceived += more.size();
        m_received += more;
        const bool hasHead = m_received.contains("\r\n\r\n");
        if (hasHead && m_provider->m_fault == ConnectionFault::CloseAfterHead)
            return end(ProviderReply::Ending::Cut);
        if (hasHead && m_provider->m_fault == ConnectionFault::ResetAfterHead)
            return end(ProviderReply::Ending::Reset);
        while (const auto request = takeRequest(m_received))
            answer(m_provider->replyTo(*request));
    }

    void sendByte()
    {
        m_provider->m_bytesSent += m_socket.write(m_unsent.left(1));
        m_unsent.remove(0, 1);
        if (m_unsent.isEmpty()) {
            m_timer.stop();
            sendMore();
        }
    }

    void sendMore()
    {
        if (!m_reply || m_timer.isActive() || m_socket.state() != QAbstractSocket::ConnectedState)
            return;
        if (!m_unsent.isEmpty())
            m_provider->m_bytesSent += m_socket.write(std::exchange(m_unsent, {}));
        while (m_padding > 0
               && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < PaddingChunk) {
            const qint64 size = std::min(m_padding, PaddingChunk);
            m_provider->m_bytesSent += m_socket.write(QByteArray(size, 'x'));
            m_padding -= size;
        }
        if (m_padding > 0)
            return;
        const ProviderReply::Ending ending = m_reply->ending;
        m_reply.reset();
        end(ending);
    }

    void end(ProviderReply::Ending ending)
    {
        m_socket.flush();
        switch (ending) {
        case ProviderReply::Ending::KeepOpen:
            return;
        case ProviderReply::Ending::Close:
            return m_socket.disconnectFromHost();
        case ProviderReply::Ending::Cut:
            finishWithoutFarewell();
            return m_socket.abort();
        case ProviderReply::Ending::Reset:
            setLinger();
            return m_socket.abort();
        }
    }

    // A FIN, and over TLS none of its farewells.
    void finishWithoutFarewell()
    {
#ifdef Q_OS_WIN
        ::shutdown(static_cast<SOCKET>(m_socket.socketDescriptor()), SD_SEND);
#else
        ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
#endif
    }

    // Closing with a linger time of zero sends an RST.
    void setLinger()
    {
        linger option{};
        option.l_onoff = 1;
        option.l_linger = 0;
#ifdef Q_OS_WIN
        const auto descriptor = static_cast<SOCKET>(m_socket.socketDescriptor());
#else
        const auto descriptor = static_cast<int>(m_socket.socketDescriptor());
#endif
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
                     sizeof option);
    }

    ScriptedProvider *m_provider;
    QSslSocket m_socket;
    QTimer m_timer;
    QByteArray m_received;
    std::optional<ProviderReply> m_reply;
    QByteArray m_unsent;
    qint64 m_padding = 0;
    bool m_isHeld = false;
};

class ScriptedProvider::Server : public QTcpServer
{
public:
    explicit Server(ScriptedProvider *provider)
        : m_provider(provider)
    {
        setProxy(QNetworkProxy::NoProxy);
    }

    [[nodiscard]] QList<Connection *> connections() const
    {
        QList<Connection *> connections;
        for (QObject *child : children()) {
            if (auto *connection = dynamic_cast<Connection *>(child))
                connections.append(connection);
        }
        return connections;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_provider->m_connectionCount;
        new Connection(descriptor, m_provider, this);
    }

private:
    ScriptedProvider *m_provider;
};

ScriptedProvider::ScriptedProvider()
    : m_server(std::make_unique<Server>(this))
{
    start();
}

ScriptedProvider::ScriptedProvider(const ServerIdentity &identity, QSsl::SslProtocol protocol)
    : m_server(std::make_unique<Server>(this))
    , m_identity(identity)
    , m_protocol(protocol)
{
    start();
}

ScriptedProvider::~ScriptedProvider() = default;

QUrl ScriptedProvider::url(const QString &path) const
{
    return QUrl(issuer() + path, QUrl::StrictMode);
}

QString ScriptedProvider::issuer() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_identity ? "https"_L1 : "http"_L1).arg(m_port);
}

void ScriptedProvider::on(const QByteArray &path, const Handler &handler)
{
    m_handlers.insert(path, handler);
}

void ScriptedProvider::on(const QByteArray &path, const ProviderReply &reply)
{
    on(path, [reply](const ProviderRequest &) { return reply; });
}

void ScriptedProvider::once(const QByteArray &path, const ProviderReply &reply)
{
    m_once[path].append(reply);
}

void ScriptedProvider::setConnectionFault(ConnectionFault fault)
{
    m_fault = fault;
}

void ScriptedProvider::answerHeld(const ProviderReply &reply)
{
    for (Connection *connection : m_server->connections()) {
        if (connection->isHeld())
            connection->answer(reply);
    }
}

void ScriptedProvider::stop()
{
    m_server->close();
    qDeleteAll(m_server->connections());
}

void ScriptedProvider::start()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the scripted provider cannot listen");
    m_port = m_server->serverPort();
}

QJsonObject ScriptedProvider::discoveryDocument() const
{
    const auto endpoint = [this](QLatin1StringView path) { return issuer() + path; };
    return {
        {u"issuer"_s, issuer()},
        {u"authorization_endpoint"_s, endpoint("/authorize"_L1)},
        {u"token_endpoint"_s, endpoint("/token"_L1)},
        {u"jwks_uri"_s, endpoint("/jwks"_L1)},
        {u"userinfo_endpoint"_s, endpoint("/userinfo"_L1)},
        {u"revocation_endpoint"_s, endpoint("/revoke"_L1)},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s, u"ES256"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
}

void ScriptedProvider::serveDiscovery(const QJsonObject &changes)
{
    QJsonObject document = discoveryDocument();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            document.remove(change.key());
        else
            document.insert(change.key(), change.value());
    }
    on("/.well-known/openid-configuration", ProviderReply::json(document));
}

void ScriptedProvider::serveAuthorization(const QByteArray &code)
{
    on("/authorize", [this, code](const ProviderRequest &request) {
        return ProviderReply::redirect(request.queryValue("redirect_uri") + '?'
                                       + encodeForm({{u"code"_s, code},
                                                     {u"state"_s, request.queryValue("state")},
                                                     {u"iss"_s, issuer().toUtf8()}}));
    });
}

int ScriptedProvider::requestCount(const QByteArray &path) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(),
                      [&](const ProviderRequest &request) { return request.path == path; }));
}

ProviderRequest ScriptedProvider::lastRequest(const QByteArray &path) const
{
    const auto last =
        std::find_if(m_requests.rbegin(), m_requests.rend(),
                     [&](const ProviderRequest &request) { return request.path == path; });
    return last == m_requests.rend() ? ProviderRequest() : *last;
}

int ScriptedProvider::presentations(const QByteArray &refreshToken) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const ProviderRequest &request) {
            return request.formValue("refresh_token") == refreshToken;
        }));
}

int ScriptedProvider::openConnectionCount() const
{
    return static_cast<int>(m_server->connections().size());
}

void ScriptedProvider::forgetRequests()
{
    m_requests.clear();
    m_connectionCount = 0;
    m_bytesReceived = 0;
    m_bytesSent = 0;
}

ProviderReply ScriptedProvider::replyTo(const ProviderRequest &request)
{
    m_requests.append(request);
    emit requestArrived(request.path);
    if (QList<ProviderReply> &once = m_once[request.path]; !once.isEmpty())
        return once.takeFirst();
    if (const Handler handler = m_handlers.value(request.path))
        return handler(request);
    return ProviderReply::make(404, "text/plain", "not scripted\n");
}

} // namespace latchkey::test
