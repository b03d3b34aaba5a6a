// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/EndSession.h"

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

EndSessionRequest makeEndSessionRequest(const QString &clientId, const Secret &idTokenHint,
                                        const QString &postLogoutRedirectUri,
                                        const QString &uiLocales)
{
    return {clientId, idTokenHint, postLogoutRedirectUri, uiLocales, makeRandomSecret()};
}

Secret makeEndSessionUrl(const ProviderMetadata &provider, const EndSessionRequest &request)
{
    // §2: client_id beside the hint too, so that a provider that cannot read the hint any more
    // still knows whose redirect URI it is to check.
    QList<FormField> parameters{{u"client_id"_s, request.clientId.toUtf8()}};
    if (!request.idTokenHint.isEmpty())
        parameters.append({u"id_token_hint"_s, request.idTokenHint.reveal()});
    parameters += {{u"post_logout_redirect_uri"_s, request.postLogoutRedirectUri.toUtf8()},
                   {u"state"_s, request.state.reveal()}};
    if (!request.uiLocales.isEmpty())
        parameters.append({u"ui_locales"_s, request.uiLocales.toUtf8()});

    QUrl endpoint = provider.endSessionEndpoint;
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    endpoint.setQuery(QString());
    return Secret(endpoint.toEncoded() + '?' + query + encodeForm(parameters));
}

EndSessionReturn readEndSessionReturn(const QByteArray &query, const EndSessionRequest &request)
{
    // Ours is made of characters that nobody needs to encode, so it is compared as it came.
    constexpr QByteArrayView Name("state=");
    const QList<QByteArray> fields = query.split('&');
    const auto isState = [&](const QByteArray &field) { return field.startsWith(Name); };
    const auto found = std::find_if(fields.begin(), fields.end(), isState);
    const bool isOnlyOne = std::count_if(fields.begin(), fields.end(), isState) == 1;
    return isOnlyOne && Secret(found->mid(Name.size())) == request.state
        ? EndSessionReturn::Expected
        : EndSessionReturn::Unconfirmed;
}

} // namespace latchkey
