// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/HttpMessage.h"
#include "oauth/ProviderMetadata.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace latchkey::test {

using namespace Qt::StringLiterals;

//! \brief `ok`, or the error's kind, a slash and its code where it has one: what a data row
//! expects.
template <typename T>
QString outcome(const Result<T> &result)
{
    if (result)
        return u"ok"_s;
    const Error &error = result.error();
    const QString kind = errorKindName(error.kind);
    return error.code.isEmpty() ? kind : kind + u'/' + error.code;
}

inline QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline HttpResponse answer(int status, const QByteArray &body,
                           const QList<HttpHeader> &headers = {
                               {"content-type", "application/json"}})
{
    return {status, headers, body, HttpResponse::Ending::Complete};
}

inline HttpResponse cutAnswer(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/json"}}, body, HttpResponse::Ending::Cut};
}

//! \brief The instant at which the tests of this layer take place.
inline QDateTime testNow()
{
    return QDateTime(QDate(2026, 10, 21), QTime(7, 0), Qt::UTC);
}

inline QString testIssuer()
{
    return u"https://as.example"_s;
}

inline QJsonObject discoveryDocument()
{
    return {{"issuer"_L1, testIssuer()},
            {"authorization_endpoint"_L1, u"https://as.example/authorize"_s},
            {"token_endpoint"_L1, u"https://as.example/token"_s},
            {"jwks_uri"_L1, u"https://as.example/jwks"_s},
            {"userinfo_endpoint"_L1, u"https://as.example/userinfo"_s},
            {"revocation_endpoint"_L1, u"https://as.example/revoke"_s},
            {"response_types_supported"_L1, QJsonArray{u"code"_s}},
            {"code_challenge_methods_supported"_L1, QJsonArray{u"S256"_s}}};
}

//! \brief The metadata of `discoveryDocument()`, with the members of `changes` instead of its own.
inline ProviderMetadata testProvider(const QJsonObject &changes = {})
{
    QJsonObject document = discoveryDocument();
    for (auto member = changes.begin(); member != changes.end(); ++member)
        document[member.key()] = member.value();
    return readProviderMetadata(answer(200, toJson(document)), document["issuer"_L1].toString())
        .value();
}

inline ClientConfig testConfig()
{
    ClientConfig config;
    config.issuer = testIssuer();
    config.clientId = u"desktop"_s;
    config.scopes = defaultScopes();
    config.redirectPath = u"/callback"_s;
    return config;
}

inline AuthorizationRequest testRequest(const ClientConfig &config = testConfig())
{
    return makeAuthorizationRequest(config, u"http://127.0.0.1:49152/callback"_s);
}

//! \brief A folder of published test vectors; they are not part of this repository.
//!
//! LATCHKEY_TEST_VECTORS names the folder that holds them, `../shared/vectors` beside the sources
//! is the usual place.
inline QDir testVectors(const QString &name)
{
    const QString usual = QStringLiteral(LATCHKEY_SOURCE_DIR) + "/../shared/vectors"_L1;
    return QDir(qEnvironmentVariable("LATCHKEY_TEST_VECTORS", usual) + u'/' + name);
}

} // namespace latchkey::test
