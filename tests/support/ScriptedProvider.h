// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/HttpMessage.h"
#include "support/TestCertificates.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace latchkey::test {

//! \brief One request as the provider received it.
struct ProviderRequest
{
    QByteArray method;
    QByteArray path; //!< Without the query.
    QByteArray query; //!< As it came.
    QList<HttpHeader> headers;
    QByteArray body;

    //! \brief The first header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! \brief All headers of that name.
    [[nodiscard]] QByteArrayList headerValues(QByteArrayView name) const;
    //! \brief The decoded field of the form in the body; null when there is none.
    [[nodiscard]] QByteArray formValue(QByteArrayView name) const;
    //! \brief The decoded parameter of the query; null when there is none.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

//! \brief What goes over the wire in answer to a request, byte for byte, and what comes after.
struct ProviderReply
{
    enum class Ending {
        KeepOpen, //!< The connection stays: for another request, or hanging.
        Close, //!< Orderly; over TLS with its close_notify.
        Cut, //!< A bare FIN; over TLS without close_notify.
        Reset, //!< An RST.
    };

    QByteArray bytes;
    Ending ending = Ending::Close;
    qint64 padding = 0; //!< As many `x` after `bytes`, written as fast as they are taken.
    std::chrono::milliseconds pace{0}; //!< Between two bytes; 0: all at once.

    //! \brief A whole answer with Content-Type and Content-Length; more headers come after them.
    static ProviderReply make(int status, const QByteArray &contentType, const QByteArray &body,
                              const QList<HttpHeader> &headers = {});
    static ProviderReply json(const QJsonObject &object, int status = 200,
                              const QList<HttpHeader> &headers = {});
    //! \brief `{"error": …}` with status 400.
    static ProviderReply oauthError(const QString &error, const QString &description = {});
    static ProviderReply redirect(const QByteArray &location, int status = 302);
    static ProviderReply raw(const QByteArray &bytes, Ending ending = Ending::Close);
    //! \brief Not a byte, then the end.
    static ProviderReply dropped(Ending ending = Ending::Close);
    //! \brief Not a byte, and no end; see ScriptedProvider::answerHeld().
    static ProviderReply hang();
};

//! \brief An authorization server that says exactly what a test tells it to, over real sockets.
//!
//! Listens on 127.0.0.1 in the test's thread, so it is served while the test waits in TRY_*. Every
//! path answers 404 until it is told otherwise:
//!
//! \code
//! ScriptedProvider provider;
//! provider.serveDiscovery();
//! provider.on("/token", ProviderReply::json({{"access_token", "AT"}, {"token_type", "Bearer"}}));
//! provider.once("/token", ProviderReply::dropped()); // the next request only
//! …
//! QCOMPARE(provider.presentations("RT"), 1);
//! \endcode
class ScriptedProvider : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ProviderReply(const ProviderRequest &)>;

    //! \brief What happens to connections before a request can be answered.
    enum class ConnectionFault {
        None,
        CloseAtOnce, //!< Accepted and closed.
        ResetAtOnce, //!< Accepted and reset.
        HangAtOnce, //!< Accepted and left alone; over TLS the handshake never begins.
        CloseAfterHandshake, //!< TLS only.
        CloseAfterHead, //!< When the request's head is there, whatever of the body is.
        ResetAfterHead,
    };

    //! \brief Over plain HTTP.
    ScriptedProvider();
    //! \brief Over TLS.
    explicit ScriptedProvider(const ServerIdentity &identity,
                              QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    ~ScriptedProvider() override;

    //! \brief `http(s)://127.0.0.1:PORT` and `path`.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    //! \brief url() as an issuer is written, without a slash.
    [[nodiscard]] QString issuer() const;

    // The script. The latest word on a path counts.
    void on(const QByteArray &path, const Handler &handler);
    void on(const QByteArray &path, const ProviderReply &reply);
    //! \brief For one request, before what on() says; several are used up in their order.
    void once(const QByteArray &path, const ProviderReply &reply);
    void setConnectionFault(ConnectionFault fault);
    //! \brief Asks connections for a certificate from now on, and goes on without one.
    void askForClientCertificate() { m_asksForClientCertificate = true; }
    //! \brief What requests that got ProviderReply::hang() are answered with, after all.
    void answerHeld(const ProviderReply &reply);
    //! \brief Refuses connections from now on, and drops those that are open. The port is kept in
    //! mind.
    void stop();
    //! \brief Listens on the same port again.
    void start();

    // Ready-made pages.
    //! \brief A valid discovery document: `/authorize`, `/token`, `/jwks`, `/userinfo`, `/revoke`.
    [[nodiscard]] QJsonObject discoveryDocument() const;
    //! \brief Serves discoveryDocument() with `changes` in it; a null value removes a member.
    void serveDiscovery(const QJsonObject &changes = {});
    //! \brief Lets `/authorize` send the browser straight back with `code`, the request's state and
    //! `iss`.
    void serveAuthorization(const QByteArray &code = "code-1");

    // The evidence.
    [[nodiscard]] int requestCount(const QByteArray &path) const;
    [[nodiscard]] int requestCount() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] const QList<ProviderRequest> &requests() const { return m_requests; }
    //! \brief The last request to `path`; a test without one fails on its empty method.
    [[nodiscard]] ProviderRequest lastRequest(const QByteArray &path) const;
    //! \brief How often a whole request with this refresh token came in.
    [[nodiscard]] int presentations(const QByteArray &refreshToken) const;
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnectionCount() const;
    //! \brief Bytes of requests, whole or not; over TLS, decrypted ones.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    void forgetRequests();

signals:
    //! \brief A whole request is there, and is about to be answered.
    void requestArrived(const QByteArray &path);

private:
    class Server;
    class Connection;
    friend class Connection;

    ProviderReply replyTo(const ProviderRequest &request);

    std::unique_ptr<Server> m_server;
    std::optional<ServerIdentity> m_identity;
    QSsl::SslProtocol m_protocol = QSsl::TlsV1_2OrLater;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_handlers;
    QHash<QByteArray, QList<ProviderReply>> m_once;
    ConnectionFault m_fault = ConnectionFault::None;
    bool m_asksForClientCertificate = false;
    QList<ProviderRequest> m_requests;
    int m_connectionCount = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};

} // namespace latchkey::test
