// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/HttpClient.h"

#include "base/Log.h"
#include "base/Secret.h"
#include "oauth/ClientConfig.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

#include <algorithm>
#include <cstring>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestHeaders = 65'536;
// Long enough to read what is in the system's buffers already.
constexpr std::chrono::milliseconds DoubtfulPatience = std::chrono::seconds(3);

// A request body that can be read once.
//
// QNetworkAccessManager (Qt 6.4 to 6.8) sends a POST again when the connection closes without an
// answer, and on any version for a challenge it could meet by itself (Negotiate). It must rewind
// the body for that. This one cannot be rewound, so the request fails instead (ContentReSendError).
// Not a QBuffer, which Qt treats as rewindable whatever reset() says. Being read in our thread, it
// also knows whether the body was asked for at all: as long as it was not, no server has had the
// token in it.
class OneShotBody : public QIODevice
{
public:
    OneShotBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool wasRead() const { return m_position > 0; }
    [[nodiscard]] bool isEmpty() const { return m_body.isEmpty(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return left() == 0; }
    [[nodiscard]] qint64 bytesAvailable() const override { return left(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, left());
        if (size <= 0)
            return -1;
        std::memcpy(data, m_body.reveal().constData() + m_position, static_cast<size_t>(size));
        m_position += size;
        return size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 left() const { return m_body.reveal().size() - m_position; }

    Secret m_body; // It holds a refresh token or a code, so it is overwritten afterwards.
    qint64 m_position = 0;
};

// The proxy that the system names, but none for this computer itself.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
            || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QSslConfiguration makeSslConfiguration(const QList<QSslCertificate> &extraCaCertificates)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraCaCertificates.isEmpty()) {
        // Naming any authority stops Qt from loading the system's on demand, so these are named
        // too. Parsing them takes longer than a request, so it is done once.
        static const QList<QSslCertificate> ofTheSystem = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(ofTheSystem + extraCaCertificates);
    }
    return configuration;
}

QNetworkRequest makeNetworkRequest(const HttpRequest &request, const QSslConfiguration &ssl)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // "Sent once" was measured for HTTP/1.1 alone, on every supported Qt.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (request.url.scheme() == "https"_L1)
        network.setSslConfiguration(ssl);

    network.setRawHeader("User-Agent", "Latchkey/" LATCHKEY_VERSION);
    // Qt would otherwise ask for gzip and unpack whatever size it is given.
    network.setRawHeader("Accept-Encoding", "identity");
    // Requests are minutes apart: a kept connection has gone by then, or goes while we write.
    network.setRawHeader("Connection", "close");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    return network;
}

bool isOfTheProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::UnknownProxyError;
}

// Watches one reply: its deadline and its size, which Qt does not limit.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkReply *reply, const OneShotBody *body, const HttpPolicy &policy)
        : QObject(reply)
        , m_reply(reply)
        , m_requestBody(body)
        , m_deadline(policy.deadline)
        , m_largestBody(policy.largestBody)
    {
        connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::onBody);
        connect(reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
        connect(reply, &QNetworkReply::finished, &m_timer, &QTimer::stop);
        connect(&m_timer, &QTimer::timeout, this, &Exchange::onDeadline);
        m_timer.setSingleShot(true);
        m_timer.start(m_deadline);
        running().append(this);
    }

    ~Exchange() override { running().removeOne(this); }

    //! All that are under way, in the one thread that talks to providers.
    static QList<Exchange *> &running()
    {
        static QList<Exchange *> exchanges;
        return exchanges;
    }

    void hurry(std::chrono::milliseconds patience)
    {
        if (m_timer.isActive() && m_timer.remainingTimeAsDuration() > patience)
            m_timer.start(patience);
    }

    //! Whether a server may have done what was asked. A GET asks for nothing to be done.
    [[nodiscard]] bool mayHaveBeenSent() const
    {
        if (!m_requestBody)
            return false;
        return m_requestBody->isEmpty() ? mayHaveConnected() : m_requestBody->wasRead();
    }
    [[nodiscard]] bool ranOutOfTime() const { return m_ranOutOfTime; }
    [[nodiscard]] std::chrono::milliseconds deadline() const { return m_deadline; }
    [[nodiscard]] const QList<QSslError> &sslErrors() const { return m_sslErrors; }

    [[nodiscard]] HttpResponse takeResponse(int status)
    {
        takeBody();
        return {status, m_headersTooLarge ? QList<HttpHeader>() : m_reply->rawHeaderPairs(), m_body,
                ending(), m_reply->url()};
    }

private:
    [[nodiscard]] HttpResponse::Ending ending() const
    {
        if (m_headersTooLarge || m_bodyTooLong)
            return HttpResponse::Ending::TooLong;
        return m_cut ? HttpResponse::Ending::Cut : HttpResponse::Ending::Complete;
    }

    [[nodiscard]] bool mayHaveConnected() const
    {
        const QNetworkReply::NetworkError error = m_reply->error();
        return error != QNetworkReply::ConnectionRefusedError
            && error != QNetworkReply::HostNotFoundError
            && error != QNetworkReply::SslHandshakeFailedError && !isOfTheProxy(error);
    }

    void onHeaders()
    {
        qsizetype size = 0;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            size += name.size() + value.size();
        m_headersTooLarge = size > LargestHeaders;
        if (m_headersTooLarge)
            cut();
    }

    void onBody()
    {
        if (!m_cut && m_reply->bytesAvailable() > m_largestBody)
            cut();
    }

    void onDeadline()
    {
        m_ranOutOfTime = true;
        cut();
    }

    void cut()
    {
        m_cut = true;
        takeBody(); // Not every Qt lets it be read after abort().
        m_reply->abort();
    }

    void takeBody()
    {
        if (!m_reply->isOpen())
            return;
        const qint64 room = m_largestBody - m_body.size();
        if (m_reply->bytesAvailable() > room)
            m_bodyTooLong = true;
        // No more than is there: Qt takes memory for as much as it is asked for.
        m_body += m_reply->read(std::min(m_reply->bytesAvailable(), room));
    }

    QNetworkReply *m_reply;
    const OneShotBody *m_requestBody; // Absent: a GET. A child of the reply, as we are.
    std::chrono::milliseconds m_deadline;
    qint64 m_largestBody;
    QTimer m_timer;
    QList<QSslError> m_sslErrors;
    QByteArray m_body;
    bool m_headersTooLarge = false;
    bool m_bodyTooLong = false;
    bool m_ranOutOfTime = false;
    bool m_cut = false;
};

// The reply to a request that is not sent.
class RefusedReply : public QNetworkReply
{
public:
    RefusedReply(const HttpRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setUrl(request.url);
        setError(ProtocolUnknownError, u"refused"_s);
        QMetaObject::invokeMethod(this, &RefusedReply::finish, Qt::QueuedConnection);
    }

    void abort() override { finish(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void finish()
    {
        if (isFinished())
            return;
        setFinished(true);
        emit finished();
    }
};

QString hostOf(const QNetworkReply *reply)
{
    return reply->url().host();
}

// Qt (6.4 to 6.11) keeps the addresses of a name for a minute and has no way to forget them, but
// fromName() puts new ones in their place. It blocks, so it runs elsewhere.
void lookUpAnew(const QString &host)
{
    if (QHostAddress(host).isNull())
        QThreadPool::globalInstance()->start([host] { QHostInfo::fromName(host); });
}

QSet<QString> &hostsAsked()
{
    static QSet<QString> hosts;
    return hosts;
}

// Whether the transport saw the end of an answer with a status. `error` is what Qt says beside it.
bool isWhole(QNetworkReply::NetworkError error, const HttpResponse &response)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return response.status == 407;
    case QNetworkReply::ContentReSendError:
        // Qt wanted our body again: for a challenge, or (6.4 to 6.11) because the connection ended,
        // even where that is the end of the answer (RFC 9112 §6.3 rule 8).
        return response.status == 401 || response.status == 407
            || (response.header("Content-Length").isEmpty()
                && response.header("Transfer-Encoding").isEmpty());
    default:
        // What Qt makes of a status alone. Anything else cut the answer short.
        return response.status >= 400 && error >= QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ProtocolFailure;
    }
}

Error makeTlsError(const QNetworkReply *reply, const QList<QSslError> &errors)
{
    // By what helps most: a wrong clock or an old certificate explains the rest of the list.
    static const QList<std::pair<QList<QSslError::SslError>, QString>> reasons{
        {{QSslError::CertificateNotYetValid, QSslError::InvalidNotBeforeField},
         u"certificate_not_yet_valid"_s},
        {{QSslError::CertificateExpired, QSslError::InvalidNotAfterField},
         u"certificate_expired"_s},
        {{QSslError::CertificateRevoked}, u"certificate_revoked"_s},
        {{QSslError::HostNameMismatch}, u"certificate_host_mismatch"_s},
        {{QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
          QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
          QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted},
         u"certificate_unknown_issuer"_s},
    };

    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    if (texts.isEmpty())
        texts.append(reply->errorString());
    const QString detail =
        u"the connection to %1 cannot be trusted: %2"_s.arg(hostOf(reply), texts.join("; "_L1));

    for (const auto &[kinds, code] : reasons) {
        const bool named =
            std::any_of(errors.begin(), errors.end(),
                        [&kinds = kinds](const auto &e) { return kinds.contains(e.error()); });
        if (named)
            return {ErrorKind::TlsFailed, detail, code, {}, {}};
    }
    return {ErrorKind::TlsFailed,
            detail,
            errors.isEmpty() ? u"tls_handshake"_s : u"certificate_invalid"_s,
            {},
            {}};
}

QString describe(const QNetworkReply *reply, const Exchange *exchange)
{
    if (exchange->ranOutOfTime())
        return u"%1 did not answer within %2 ms"_s.arg(hostOf(reply))
            .arg(exchange->deadline().count());
    // Not errorString(): for some errors it holds the whole URL.
    const auto name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply->error());
    return u"no answer from %1: %2"_s.arg(hostOf(reply), QLatin1StringView(name));
}

// What it means that no status came back.
Error makeTransportError(const QNetworkReply *reply, const Exchange *exchange)
{
    const QNetworkReply::NetworkError error = reply->error();
    const QString detail = describe(reply, exchange);
    if (exchange->mayHaveBeenSent())
        return {ErrorKind::AnswerLost, detail, {}, {}, {}};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return makeTlsError(reply, exchange->sslErrors());
    if (isOfTheProxy(error))
        return {ErrorKind::NetworkIntercepted, detail, {}, {}, {}};
    return {ErrorKind::Offline, detail, {}, {}, {}};
}

} // namespace

HttpClient::HttpClient(const HttpPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_sslConfiguration(makeSslConfiguration(policy.extraCaCertificates))
{ }

void HttpClient::send(const HttpRequest &request, QObject *context,
                      std::function<void(const Result<HttpResponse> &)> done)
{
    Q_ASSERT(context);
    const QPointer<QNetworkReply> reply = start(request);
    // Queued, so that `done` may delete this client: a reply must not die in its own signal.
    connect(
        reply, &QNetworkReply::finished, context,
        [reply, done = std::move(done)] {
            if (!reply)
                return;
            reply->deleteLater();
            done(readReply(reply));
        },
        Qt::QueuedConnection);
    // Which aborts it, too.
    connect(context, &QObject::destroyed, reply, &QObject::deleteLater);
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
    if (!isTrustworthyUrl(request.url))
        return new RefusedReply(request, this);

    hostsAsked().insert(request.url.host());
    // A manager for each request, and so a connection: on a kept one that the provider is just
    // closing, a request that is never sent twice is lost.
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxyFactory(new ProxyChoice);
    QNetworkRequest network = makeNetworkRequest(request, m_sslConfiguration);
    OneShotBody *body = nullptr;
    QNetworkReply *reply = nullptr;
    if (request.method == HttpRequest::Method::Get) {
        reply = manager->get(network);
    } else {
        body = new OneShotBody(request.body, nullptr);
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        // Buffering would make a copy that can be rewound.
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        reply = request.method == HttpRequest::Method::Post
            ? manager->post(network, body)
            : manager->sendCustomRequest(network, methodName(request.method), body);
        body->setParent(reply);
    }
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    new Exchange(reply, body, m_policy);
    return reply;
}

void HttpClient::doubtConnections()
{
    for (Exchange *exchange : std::as_const(Exchange::running()))
        exchange->hurry(DoubtfulPatience);
    for (const QString &host : std::as_const(hostsAsked()))
        lookUpAnew(host);
}

QList<QNetworkProxy> proxiesFor(const QUrl &url)
{
    return ProxyChoice().queryProxy(QNetworkProxyQuery(url));
}

Result<HttpResponse> readReply(QNetworkReply *reply)
{
    auto *exchange = reply->findChild<Exchange *>(QString(), Qt::FindDirectChildrenOnly);
    if (!exchange)
        return fail(ErrorKind::ConfigurationInvalid,
                    u"refused to send anything to %1"_s.arg(reply->url().toString(
                        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)));

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const Error transport = makeTransportError(reply, exchange);
        lookUpAnew(hostOf(reply)); // the address may be the one of another network
        qCDebug(logFlow).noquote() << errorCode(transport) << transport.detail;
        return fail(transport);
    }

    HttpResponse response = exchange->takeResponse(status);
    if (response.ending == HttpResponse::Ending::Complete && !isWhole(reply->error(), response))
        response.ending = HttpResponse::Ending::Cut;
    qCDebug(logFlow) << "status" << status << "from" << hostOf(reply);
    return response;
}

} // namespace latchkey

#include "HttpClient.moc"
