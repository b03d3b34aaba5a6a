// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationRequest.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace latchkey {

using namespace Qt::StringLiterals;

AuthorizationRequest makeAuthorizationRequest(const ClientConfig &config,
                                              const QString &redirectUri, const QString &loginHint)
{
    return {config, redirectUri,        loginHint,          {},
            {},     makeRandomSecret(), makeRandomSecret(), makeRandomSecret()};
}

QByteArray codeChallenge(const Secret &codeVerifier)
{
    return QCryptographicHash::hash(codeVerifier.reveal(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QList<FormField> authorizationParameters(const AuthorizationRequest &request)
{
    const ClientConfig &config = request.config;
    QList<FormField> parameters{{u"response_type"_s, "code"},
                                {u"client_id"_s, config.clientId.toUtf8()},
                                {u"redirect_uri"_s, request.redirectUri.toUtf8()}};
    if (!config.scopes.isEmpty())
        parameters.append({u"scope"_s, config.scopes.join(u' ').toUtf8()});
    parameters += {{u"state"_s, request.state.reveal()},
                   {u"nonce"_s, request.nonce.reveal()},
                   {u"code_challenge"_s, codeChallenge(request.codeVerifier)},
                   {u"code_challenge_method"_s, "S256"}};
    if (!request.dpopJkt.isEmpty())
        parameters.append({u"dpop_jkt"_s, request.dpopJkt});
    // RFC 6749 §3.1: no parameter twice, and none without a value. The account's own word counts
    // more than ours.
    const auto addUnlessExtra = [&](const QString &name, const QByteArray &value) {
        const bool isExtra =
            std::any_of(config.extraParameters.begin(), config.extraParameters.end(),
                        [&](const FormField &extra) { return extra.first == name; });
        if (!isExtra && !value.isEmpty())
            parameters.append({name, value});
    };
    // OIDC Core §11: `offline_access` is to be ignored without consent.
    if (config.scopes.contains("offline_access"_L1))
        addUnlessExtra(u"prompt"_s, "consent");
    addUnlessExtra(u"login_hint"_s, request.loginHint.toUtf8());
    addUnlessExtra(u"ui_locales"_s, request.uiLocales.toUtf8());
    for (const QString &resource : config.resources)
        parameters.append({u"resource"_s, resource.toUtf8()});
    std::copy_if(config.extraParameters.begin(), config.extraParameters.end(),
                 std::back_inserter(parameters),
                 [](const FormField &extra) { return !extra.second.isEmpty(); });
    return parameters;
}

QUrl makeAuthorizationUrl(const ProviderMetadata &provider, const AuthorizationRequest &request)
{
    QUrl url = provider.authorizationEndpoint;
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    url.setQuery(query + QString::fromLatin1(encodeForm(authorizationParameters(request))));
    return url;
}

} // namespace latchkey
