// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Revocation.h"

#include "oauth/OAuthError.h"

namespace latchkey {

using namespace Qt::StringLiterals;

HttpRequest makeRevocationRequest(const ProviderMetadata &provider, const ClientConfig &config,
                                  const Secret &token, TokenTypeHint hint)
{
    QList<FormField> fields{
        {u"token"_s, token.reveal()},
        {u"token_type_hint"_s,
         hint == TokenTypeHint::RefreshToken ? "refresh_token" : "access_token"},
        {u"client_id"_s, config.clientId.toUtf8()},
    };
    if (!config.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, config.clientSecret.reveal()});
    return makeFormPost(provider.revocationEndpoint, fields);
}

Result<void> readRevocationResponse(const HttpResponse &response, const QDateTime &now)
{
    if (response.isSuccess())
        return {};
    return fail(readErrorAnswer(response, now));
}

} // namespace latchkey
