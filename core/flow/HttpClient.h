// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslCertificate>

#include <chrono>
#include <functional>

namespace latchkey {

//! \brief What holds for every request to a provider.
struct HttpPolicy {
    QList<QSslCertificate> extraCaCertificates; //!< Trusted beside the system's, for this account alone.
    std::chrono::milliseconds deadline = std::chrono::seconds(30); //!< For the whole exchange, however slowly it drips.
    qint64 largestBody = 1024 * 1024; //!< Bytes.
};

//! \brief Sends requests to a provider as this project wants them sent, and never otherwise.
//!
//! Each request goes out at most once: QNetworkAccessManager (Qt 6.4 to 6.8) re-sends a POST up to three times when a connection
//! drops without an answer, which a provider that rotates refresh tokens takes for theft. No redirect is followed, no cookie kept, nothing
//! cached, no credential asked for.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const HttpPolicy &policy = {}, QObject *parent = nullptr);

    //! \brief Sends `request` and calls `done` once, from the event loop, unless `context` is gone by then.
    //!
    //! Any answer with a status is a value, 4xx and 5xx too. Errors: Offline (certainly not sent), AnswerLost (perhaps sent), TlsFailed (nothing sent),
    //! ConfigurationInvalid (an untrustworthy URL; nothing sent).
    void send(const HttpRequest &request, QObject *context,
              std::function<void(const Result<HttpResponse> &)> done);

    //! \brief Starts `request` and returns its reply, for a caller that must hand a QNetworkReply on. Read it with readReply().
    //! \return Owned by this client's manager; the caller calls deleteLater().
    QNetworkReply *start(const HttpRequest &request);

private:
    HttpPolicy m_policy;
    QNetworkAccessManager m_manager;
};

//! \brief What a finished reply of HttpClient::start() came to.
Result<HttpResponse> readReply(QNetworkReply *reply);

} // namespace latchkey
