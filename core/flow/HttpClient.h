// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <functional>

namespace latchkey {

//! \brief What holds for every request to a provider.
struct HttpPolicy
{
    QList<QSslCertificate> extraCaCertificates; //!< Trusted beside the system's, for this account.
    std::chrono::milliseconds deadline = std::chrono::seconds(30); //!< For the whole exchange.
    qint64 largestBody = 1'048'576; //!< Bytes. A longer one is cut there.
};

//! \brief Sends requests to a provider as this project wants them sent, and never otherwise.
//!
//! Each request has a connection of its own, and each but a GET goes out at most once:
//! QNetworkAccessManager (Qt 6.4 to 6.8) re-sends one up to three times when a connection drops
//! without an answer, which a provider that rotates refresh tokens takes for theft. (A GET may be
//! repeated by Qt; nothing is at stake then.) No redirect is followed, no cookie kept, nothing
//! cached, no credential asked for, no compression accepted.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const HttpPolicy &policy = {}, QObject *parent = nullptr);

    //! \brief Sends `request` and calls `done` once, from the event loop.
    //!
    //! When `context` dies first the request is aborted, and when this client does, it is too;
    //! `done` is not called then. Any answer with a status is a value, 4xx and 5xx too, even when
    //! it was cut. The errors are those of readReply().
    void send(const HttpRequest &request, QObject *context,
              std::function<void(const Result<HttpResponse> &)> done);

    //! \brief Starts `request` and returns its reply, for a caller that must hand a QNetworkReply
    //! on. Read it with readReply() once it has finished, which is never before the event loop
    //! runs.
    //!
    //! \return Owned by this client; the caller calls deleteLater().
    QNetworkReply *start(const HttpRequest &request);

    //! \brief The computer was asleep or is on another network: the connections of before may lead
    //! nowhere.
    //!
    //! What has not come to its end within three seconds from now is given up as at its deadline,
    //! in all clients of this process. An answer that is here already is read. Names are looked up
    //! anew: Qt remembers for a minute where they led.
    static void doubtConnections();

private:
    HttpPolicy m_policy;
    QSslConfiguration m_sslConfiguration;
};

//! \brief The proxies by which a request to `url` goes, in the order to try them: those that the
//! system names, and none for this computer itself.
//!
//! May block while the system looks for its settings; any thread may ask.
QList<QNetworkProxy> proxiesFor(const QUrl &url);

//! \brief What a finished reply of HttpClient::start() came to.
//!
//! \return Offline: a request whose body was certainly not sent, or a GET, where nothing is at
//! stake. AnswerLost: one that was perhaps sent. TlsFailed: nothing sent; the code says why
//! (`certificate_expired`, `certificate_not_yet_valid`, `certificate_host_mismatch`,
//! `certificate_unknown_issuer`, `certificate_revoked`, `certificate_invalid`, `tls_handshake`).
//! NetworkIntercepted: a proxy stood in the way. ConfigurationInvalid: an untrustworthy URL;
//! nothing sent.
Result<HttpResponse> readReply(QNetworkReply *reply);

} // namespace latchkey
