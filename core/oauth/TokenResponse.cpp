// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenResponse.h"

#include "oauth/Grammar.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuse(const QString &member, const QString &fault)
{
    return fail(ErrorKind::InvalidResponse, u"token answer: %1 %2"_s.arg(member, fault), member);
}

//! Absent for what is no number. Bounded, so that arithmetic with it cannot overflow; see
//! makeTokenSet() for what is believed.
std::optional<std::chrono::seconds> readLifetime(const QJsonValue &value)
{
    constexpr double Bound = std::numeric_limits<qint32>::max();
    double seconds = 0;
    if (value.isDouble()) {
        seconds = std::floor(value.toDouble());
    } else if (value.isString()) {
        // Not of the specification, but of several providers.
        const QString text = value.toString();
        if (text.isEmpty() || !std::all_of(text.begin(), text.end(), [](QChar c) {
                return c >= u'0' && c <= u'9';
            }))
            return {};
        bool fits = false;
        const qint32 number = text.toInt(&fits);
        seconds = fits ? number : Bound;
    } else {
        return {};
    }
    return std::chrono::seconds(static_cast<qint64>(std::clamp(seconds, -Bound, Bound)));
}

//! Absent when it says nothing (then the scope is the one asked for) or nothing that could be a
//! scope.
std::optional<QStringList> readScopes(const QJsonValue &value)
{
    const QStringList scopes = value.toString().split(u' ', Qt::SkipEmptyParts);
    if (scopes.isEmpty() || !std::all_of(scopes.begin(), scopes.end(), isScopeToken))
        return {};
    return scopes;
}

//! An answer of success without one whole JSON object.
Error unusableSuccess(const HttpResponse &response, const Error &fault, const QDateTime &now)
{
    Error error = makeHttpError(response, now);
    if (error.kind != ErrorKind::InvalidResponse)
        return error;
    if (response.ending == HttpResponse::Ending::Cut)
        return {ErrorKind::AnswerLost, u"the token answer was cut"_s, {}, {}, {}};
    return fault;
}

} // namespace

bool isSenderConstrained(const QString &tokenType)
{
    return tokenType == "DPoP"_L1;
}

QList<FormField> clientFields(const ClientConfig &config)
{
    QList<FormField> fields{{u"client_id"_s, config.clientId.toUtf8()}};
    // The secret of an installed app is none (RFC 8252 §8.5), but some providers insist on it; it
    // goes into the body (RFC 6749 §2.3.1), so that no header of ours ever holds a credential.
    if (!config.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, config.clientSecret.reveal()});
    // RFC 8707 §2.2: as in the authorization request.
    for (const QString &resource : config.resources)
        fields.append({u"resource"_s, resource.toUtf8()});
    return fields;
}

QList<FormField> authorizationCodeGrant(const AuthorizationRequest &request,
                                        const AuthorizationResponse &response)
{
    return QList<FormField>{{u"grant_type"_s, "authorization_code"},
                            {u"code"_s, response.code().reveal()},
                            {u"redirect_uri"_s, request.redirectUri.toUtf8()},
                            {u"code_verifier"_s, request.codeVerifier.reveal()}}
    + clientFields(request.config);
}

QList<FormField> refreshTokenGrant(const ClientConfig &config, const Secret &refreshToken)
{
    return QList<FormField>{{u"grant_type"_s, "refresh_token"},
                            {u"refresh_token"_s, refreshToken.reveal()}}
    + clientFields(config);
}

QList<FormField> deviceCodeGrant(const ClientConfig &config, const Secret &deviceCode)
{
    return QList<FormField>{{u"grant_type"_s, "urn:ietf:params:oauth:grant-type:device_code"},
                            {u"device_code"_s, deviceCode.reveal()}}
    + clientFields(config);
}

Result<TokenResponse> readTokenResponse(const HttpResponse &response, const QDateTime &now,
                                        TokenTypes acceptable)
{
    if (!response.isSuccess())
        return fail(readErrorAnswer(response, now));
    const Result<QJsonObject> answer = readJsonObject(response.body);
    if (!answer)
        return fail(unusableSuccess(response, answer.error(), now));
    // Some providers report errors with status 200.
    if (const QJsonValue error = answer->value("error"_L1);
        !error.isUndefined() && !error.isNull()) {
        if (!error.isString())
            return refuse(u"error"_s, u"is no string"_s);
        return fail(readErrorAnswer(response, now));
    }

    TokenResponse tokens;
    // RFC 6749 appendix A.12: 1*VSCHAR. A line break in it would end up in a header.
    const QString accessToken = answer->value("access_token"_L1).toString();
    if (!isPrintableAscii(accessToken))
        return refuse(u"access_token"_s, u"is missing or unprintable"_s);
    tokens.accessToken = Secret(accessToken.toLatin1());

    // RFC 6749 §7.1: a token of a type that the client does not understand must not be used. The
    // type is in any case.
    const QString type = answer->value("token_type"_L1).toString();
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) == 0)
        tokens.tokenType = u"Bearer"_s;
    else if (acceptable == TokenTypes::BearerOrDpop
             && type.compare("DPoP"_L1, Qt::CaseInsensitive) == 0)
        tokens.tokenType = u"DPoP"_s;
    else
        return refuse(u"token_type"_s, u"is none that was asked for"_s);

    // Sent without a value counts as not sent; what cannot be replayed byte for byte cannot be
    // kept.
    const QString refreshToken = answer->value("refresh_token"_L1).toString();
    if (!refreshToken.isEmpty() && !isPrintableAscii(refreshToken))
        return refuse(u"refresh_token"_s, u"is unprintable"_s);
    tokens.refreshToken = Secret(refreshToken.toLatin1());

    const QJsonValue idToken = answer->value("id_token"_L1);
    if (!idToken.isUndefined() && !idToken.isNull() && !idToken.isString())
        return refuse(u"id_token"_s, u"is no string"_s);
    tokens.idToken = Secret(idToken.toString().toUtf8());

    tokens.expiresIn = readLifetime(answer->value("expires_in"_L1));
    tokens.scopes = readScopes(answer->value("scope"_L1));
    return tokens;
}

bool mayHaveBeenExecuted(const HttpResponse &response, const Error &error)
{
    if (error.kind == ErrorKind::AnswerLost || error.code == "http_500"_L1
        || error.code == "http_502"_L1 || error.code == "http_504"_L1)
        return true;
    if (!response.isSuccess() || error.kind != ErrorKind::InvalidResponse)
        return false;
    const Result<QJsonObject> answer = readJsonObject(response.body);
    return !answer || answer->value("error"_L1).isUndefined() || answer->value("error"_L1).isNull();
}

Secret salvageRefreshToken(const HttpResponse &response)
{
    if (!response.isSuccess())
        return {};
    const Result<QJsonObject> answer = readJsonObject(response.body);
    const QString refreshToken = answer ? answer->value("refresh_token"_L1).toString() : QString();
    return isPrintableAscii(refreshToken) ? Secret(refreshToken.toLatin1()) : Secret();
}

} // namespace latchkey
