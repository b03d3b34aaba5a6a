// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TokenDetails.h"

#include "oauth/Json.h"
#include "oauth/Jws.h"

namespace latchkey {

namespace {

std::optional<QJsonObject> unverifiedClaims(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    const auto payload = parts.size() == 3 ? decodeBase64Url(parts.at(1)) : std::nullopt;
    if (!payload)
        return {};
    const auto claims = readJsonObject(*payload);
    return claims ? std::optional(*claims) : std::nullopt;
}

} // namespace

TokenDetails tokenDetailsOf(const SessionInspection &held)
{
    const StoredSession &stored = held.session;
    TokenDetails details;
    details.issuer = stored.issuer;
    details.clientId = stored.clientId;
    details.subject = stored.identity.subject;
    details.scopes = stored.scopes;
    details.signedInAt = stored.signedInAt;
    details.refreshedAt = stored.refreshedAt;
    details.refreshToken = {!stored.refreshToken.isEmpty(), stored.rotates,
                            stored.isSenderConstrained, stored.generation, stored.refreshCount};
    if (held.tokens && !held.tokens->accessToken.isEmpty()) {
        details.accessToken = {held.tokens->tokenType, held.tokens->obtainedAt,
                               held.tokens->expiresAt, held.tokens->scopes,
                               unverifiedClaims(held.tokens->accessToken)};
    }
    if (held.tokens && !held.tokens->idToken.isEmpty())
        details.idTokenClaims = held.idTokenClaims;
    return details;
}

} // namespace latchkey
