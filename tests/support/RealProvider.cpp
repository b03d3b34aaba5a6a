// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealProvider.h"

#include <QtCore/QEventLoop>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int StartDeadlineMs = 30'000;
constexpr int EndDeadlineMs = 5'000;
constexpr auto AnswerDeadline = 30s;

QString phase(RealProvider::When when)
{
    return when == RealProvider::When::Before ? u"before"_s : u"after"_s;
}

} // namespace

bool RealProvider::start(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LATCHKEY_TEST_PROVIDER),
                    QStringList{u"--control"_s, u"--exit-with-stdin"_s} + options);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(StartDeadlineMs))
            break;
    }
    const QJsonObject parts = QJsonDocument::fromJson(m_process.readLine()).object();
    m_issuer = parts.value("issuer"_L1).toString();
    m_control = parts.value("control"_L1).toString();
    if (!m_control.isEmpty())
        return true;
    m_failure = u"The test provider did not start. Was it installed, by tests/run or by "
                "tests/provider/install? (%1)"_s.arg(m_process.errorString());
    return false;
}

RealProvider::~RealProvider()
{
    m_process.closeWriteChannel(); // which ends it
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(EndDeadlineMs))
        m_process.kill();
    m_process.waitForFinished(EndDeadlineMs);
}

int RealProvider::requests(const QString &endpoint)
{
    return counts().value("requests"_L1).toObject().value(endpoint).toInt(-1);
}

QJsonObject RealProvider::counts()
{
    return call("GET", u"/counts"_s).object();
}

QJsonArray RealProvider::grants()
{
    return call("GET", u"/grants"_s).array();
}

QList<QByteArray> RealProvider::tokensOfRecord(const QString &kind)
{
    QList<QByteArray> values;
    const QJsonArray tokens = call("GET", u"/tokens-of-record"_s).array();
    for (const QJsonValue &token : tokens) {
        if (kind.isEmpty() || token["kind"_L1] == kind)
            values.append(token["value"_L1].toString().toUtf8());
    }
    values.removeAll(QByteArray());
    return values;
}

void RealProvider::resetCounts()
{
    post(u"/reset-counts"_s);
}

void RealProvider::expireAccessTokens()
{
    post(u"/expire-access-tokens"_s);
}

void RealProvider::setAccessTokenLifetime(std::chrono::seconds lifetime)
{
    post(u"/access-token-ttl"_s, {{u"seconds"_s, static_cast<qint64>(lifetime.count())}});
}

void RealProvider::revokeGrants()
{
    post(u"/revoke-grants"_s);
}

void RealProvider::fail(const QString &endpoint, int status, const QJsonObject &more)
{
    QJsonObject fault = more;
    fault.insert(u"endpoint"_s, endpoint);
    fault.insert(u"status"_s, status);
    post(u"/fail"_s, fault);
}

void RealProvider::delay(const QString &endpoint, std::chrono::milliseconds time, When when)
{
    post(u"/delay"_s,
         {{u"endpoint"_s, endpoint},
          {u"milliseconds"_s, static_cast<qint64>(time.count())},
          {u"when"_s, phase(when)}});
}

void RealProvider::drop(const QString &endpoint, When when)
{
    post(u"/drop"_s, {{u"endpoint"_s, endpoint}, {u"when"_s, phase(when)}});
}

void RealProvider::clearFaults()
{
    post(u"/clear-faults"_s);
}

void RealProvider::goDown()
{
    post(u"/down"_s);
}

void RealProvider::comeUp()
{
    post(u"/up"_s);
}

bool RealProvider::isActive(const QByteArray &token)
{
    QNetworkRequest request(QUrl(m_issuer + "/token/introspection"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization",
                         "Basic "
                             + QByteArray("resource-server:resource-server-secret").toBase64());
    return send(request, "POST", "token=" + token.toPercentEncoding())
        .object()
        .value("active"_L1)
        .toBool();
}

QJsonDocument RealProvider::call(const QByteArray &method, const QString &path,
                                 const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_control + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return send(request, method, method == "POST" ? QJsonDocument(body).toJson() : QByteArray());
}

QJsonDocument RealProvider::send(QNetworkRequest request, const QByteArray &method,
                                 const QByteArray &body)
{
    QNetworkAccessManager manager;
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(AnswerDeadline).count()));
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    // A test that asks for nonsense is a broken test.
    if (reply->error() != QNetworkReply::NoError)
        qFatal("The test provider, asked for %s: %s %s", qPrintable(request.url().path()),
               qPrintable(reply->errorString()), answer.constData());
    return QJsonDocument::fromJson(answer);
}

} // namespace latchkey
