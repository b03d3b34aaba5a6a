// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/PushedAuthorization.h"

#include "oauth/Grammar.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"

#include <algorithm>
#include <cmath>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Far beyond any sign-in; bounded so that arithmetic with it cannot overflow.
constexpr std::chrono::seconds LongestLifetime = 24h;

tl::unexpected<Error> refuse(const QString &member, const QString &fault)
{
    return fail(ErrorKind::InvalidResponse,
                u"answer to the pushed authorization request: %1 %2"_s.arg(member, fault), member);
}

} // namespace

HttpRequest makePushedAuthorizationRequest(const ProviderMetadata &provider,
                                           const AuthorizationRequest &request)
{
    QList<FormField> fields = authorizationParameters(request);
    // RFC 9126 §2: the client authenticates as at the token endpoint.
    if (!request.config.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, request.config.clientSecret.reveal()});
    return makeFormPost(provider.pushedAuthorizationRequestEndpoint, fields);
}

Result<PushedAuthorization> readPushedAuthorization(const HttpResponse &response,
                                                    const QDateTime &now)
{
    // 201 by the specification, and 200 from some.
    if (!response.isSuccess())
        return fail(readErrorAnswer(response, now));
    const Result<QJsonObject> answer = readJsonObject(response.body);
    if (!answer || answer->contains("error"_L1)) {
        const Error error = readErrorAnswer(response, now);
        const bool saysLittle = error.kind == ErrorKind::InvalidResponse && error.code.isEmpty();
        return fail(saysLittle && !answer ? answer.error() : error);
    }

    PushedAuthorization pushed;
    pushed.requestUri = answer->value("request_uri"_L1).toString();
    if (!isPrintableAscii(pushed.requestUri))
        return refuse(u"request_uri"_s, u"is missing or unprintable"_s);
    const QJsonValue expiresIn = answer->value("expires_in"_L1);
    if (!expiresIn.isDouble())
        return refuse(u"expires_in"_s, u"is missing or no number"_s);
    pushed.expiresIn = std::chrono::seconds(static_cast<qint64>(std::clamp(
        std::floor(expiresIn.toDouble()), 0.0, static_cast<double>(LongestLifetime.count()))));
    return pushed;
}

bool isPushingUnavailable(const Error &error)
{
    return error.kind != ErrorKind::NetworkIntercepted
        && QStringList{u"http_404"_s, u"http_405"_s, u"http_501"_s}.contains(error.code);
}

QUrl makePushedAuthorizationUrl(const ProviderMetadata &provider, const ClientConfig &config,
                                const PushedAuthorization &pushed)
{
    QUrl url = provider.authorizationEndpoint;
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    url.setQuery(
        query
        + QString::fromLatin1(encodeForm({{u"client_id"_s, config.clientId.toUtf8()},
                                          {u"request_uri"_s, pushed.requestUri.toUtf8()}})));
    return url;
}

} // namespace latchkey
