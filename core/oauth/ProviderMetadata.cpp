// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ProviderMetadata.h"

#include "oauth/ClientConfig.h"
#include "oauth/Json.h"
#include "oauth/Jws.h"
#include "oauth/OAuthError.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

enum class Presence { Required, Optional };

tl::unexpected<Error> refuse(const QString &detail)
{
    return fail(ErrorKind::ConfigurationInvalid, u"discovery document: %1"_s.arg(detail));
}

QString withoutTrailingSlash(const QString &text)
{
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

Result<void> readIssuer(const QJsonObject &document, const QString &asked, QString &issuer)
{
    const QJsonValue value = document.value("issuer"_L1);
    if (!value.isString())
        return fail(ErrorKind::InvalidResponse, u"discovery document: there is no issuer in it"_s);
    issuer = value.toString();

    // OIDC Discovery §4.3, RFC 8414 §3.3: identical, as plain strings. People leave the last slash
    // out when they type.
    if (issuer != asked && issuer + u'/' != asked && issuer != asked + u'/')
        return refuse(u"its issuer is %1, expected %2"_s.arg(issuer, asked));
    const QUrl url(issuer, QUrl::StrictMode);
    if (!isTrustworthyUrl(url) || url.hasQuery())
        return refuse(u"its issuer is no https URL without user, query and fragment"_s);
    return {};
}

Result<void> readEndpoint(const QJsonObject &document, QLatin1StringView member, Presence presence,
                          const QString &issuer, QUrl &endpoint)
{
    const QJsonValue value = document.value(member);
    if (value.isUndefined() || value.isNull()) {
        if (presence == Presence::Required)
            return refuse(u"it has no %1"_s.arg(member));
        return {};
    }
    endpoint = QUrl(value.toString(), QUrl::StrictMode);
    if (!isTrustworthyUrl(endpoint))
        return refuse(u"%1 is no https URL without user and fragment"_s.arg(member));
    // What the issuer keeps confidential it does not hand to anything that listens on this
    // computer.
    if (endpoint.scheme() != QUrl(issuer).scheme() && endpoint.scheme() != "https"_L1)
        return refuse(u"%1 is not https, its issuer is"_s.arg(member));
    return {};
}

//! The list's strings; nothing when there is no such member.
Result<std::optional<QStringList>> readList(const QJsonObject &document, QLatin1StringView member)
{
    const QJsonValue value = document.value(member);
    if (value.isUndefined() || value.isNull())
        return std::optional<QStringList>();
    QStringList list;
    for (const QJsonValue each : value.toArray())
        list.append(each.toString());
    if (!value.isArray() || list.contains(QString()))
        return refuse(u"%1 is no list of strings"_s.arg(member));
    return list;
}

Result<QStringList> readListOrEmpty(const QJsonObject &document, QLatin1StringView member)
{
    return readList(document, member).map([](const std::optional<QStringList> &list) {
        return list.value_or(QStringList());
    });
}

Result<void> requireInList(const QJsonObject &document, QLatin1StringView member,
                           const QStringList &anyOf)
{
    const auto list = readList(document, member);
    if (!list)
        return fail(list.error());
    if (*list && std::none_of(anyOf.begin(), anyOf.end(), [&](const QString &one) {
            return (*list)->contains(one);
        }))
        return refuse(u"%1 names none of: %2"_s.arg(member, anyOf.join(u' ')));
    return {};
}

} // namespace

QList<HttpRequest> makeDiscoveryRequests(const QString &issuer)
{
    const QString base = withoutTrailingSlash(issuer);
    QUrl inserted(base, QUrl::StrictMode);
    inserted.setPath("/.well-known/oauth-authorization-server"_L1
                         + inserted.path(QUrl::FullyEncoded),
                     QUrl::StrictMode);
    return {makeJsonGet(QUrl(base + "/.well-known/openid-configuration"_L1, QUrl::StrictMode)),
            makeJsonGet(inserted)};
}

Result<ProviderMetadata> readProviderMetadata(const HttpResponse &response, const QString &issuer)
{
    if (response.status != 200)
        return fail(makeHttpError(response, {}));
    const Result<QJsonObject> document = readJsonObject(response.body);
    if (!document) {
        Error error = makeHttpError(response, {});
        return fail(error.kind == ErrorKind::InvalidResponse ? document.error() : error);
    }

    ProviderMetadata provider;
    if (const auto valid = readIssuer(*document, issuer, provider.issuer); !valid)
        return fail(valid.error());

    const struct
    {
        QLatin1StringView member;
        Presence presence;
        QUrl &endpoint;
    } endpoints[] = {
        {"authorization_endpoint"_L1, Presence::Required, provider.authorizationEndpoint},
        {"token_endpoint"_L1, Presence::Required, provider.tokenEndpoint},
        // Optional in RFC 8414; without it no ID token can be verified.
        {"jwks_uri"_L1, Presence::Required, provider.jwksUri},
        {"userinfo_endpoint"_L1, Presence::Optional, provider.userInfoEndpoint},
        {"revocation_endpoint"_L1, Presence::Optional, provider.revocationEndpoint},
        {"introspection_endpoint"_L1, Presence::Optional, provider.introspectionEndpoint},
        {"end_session_endpoint"_L1, Presence::Optional, provider.endSessionEndpoint},
        {"pushed_authorization_request_endpoint"_L1, Presence::Optional,
         provider.pushedAuthorizationRequestEndpoint},
        {"device_authorization_endpoint"_L1, Presence::Optional,
         provider.deviceAuthorizationEndpoint},
    };
    for (const auto &[member, presence, endpoint] : endpoints) {
        if (const auto valid = readEndpoint(*document, member, presence, provider.issuer, endpoint);
            !valid)
            return fail(valid.error());
    }

    const std::pair<QLatin1StringView, QStringList> needs[] = {
        {"response_types_supported"_L1, {u"code"_s}},
        // RFC 9700 §2.1.1: S256, and no falling back to `plain`. A provider that says nothing may
        // still know it.
        {"code_challenge_methods_supported"_L1, {u"S256"_s}},
        {"id_token_signing_alg_values_supported"_L1, supportedSigningAlgorithms()},
    };
    for (const auto &[member, anyOf] : needs) {
        if (const auto valid = requireInList(*document, member, anyOf); !valid)
            return fail(valid.error());
    }

    const std::pair<QLatin1StringView, QStringList &> lists[] = {
        {"scopes_supported"_L1, provider.scopesSupported},
        {"grant_types_supported"_L1, provider.grantTypesSupported},
        {"id_token_signing_alg_values_supported"_L1, provider.idTokenSigningAlgorithms},
        {"dpop_signing_alg_values_supported"_L1, provider.dpopSigningAlgorithms},
    };
    for (const auto &[member, target] : lists) {
        const auto list = readListOrEmpty(*document, member);
        if (!list)
            return fail(list.error());
        target = *list;
    }

    provider.requiresPushedAuthorizationRequests =
        document->value("require_pushed_authorization_requests"_L1).toBool();
    if (provider.requiresPushedAuthorizationRequests
        && provider.pushedAuthorizationRequestEndpoint.isEmpty())
        return refuse(u"it requires pushed authorization requests and has no endpoint for them"_s);
    provider.sendsIssuerInAuthorizationResponse =
        document->value("authorization_response_iss_parameter_supported"_L1).toBool();
    return provider;
}

} // namespace latchkey
