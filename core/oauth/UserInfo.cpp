// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/UserInfo.h"

#include "oauth/Json.h"
#include "oauth/OAuthError.h"

namespace latchkey {

using namespace Qt::StringLiterals;

HttpRequest makeUserInfoRequest(const ProviderMetadata &provider, const Secret &accessToken,
                                const QString &tokenType)
{
    HttpRequest request = makeJsonGet(provider.userInfoEndpoint);
    request.headers.append({"Authorization", tokenType.toLatin1() + ' ' + accessToken.reveal()});
    return request;
}

Result<QJsonObject> readUserInfo(const HttpResponse &response, const QString &subject,
                                 const QDateTime &now)
{
    // An `error` in the body is not looked at: nothing this endpoint says is about a grant.
    if (response.status != 200)
        return fail(makeHttpError(response, now));
    Result<QJsonObject> claims = readJsonObject(response.body);
    if (!claims) {
        const Error error = makeHttpError(response, now);
        return fail(error.kind == ErrorKind::InvalidResponse ? claims.error() : error);
    }
    // OIDC Core §5.3.2: `sub` is always there and must be the ID token's; if not, none of it may be
    // used.
    const QJsonValue claimed = claims->value("sub"_L1);
    if (!claimed.isString() || claimed.toString().isEmpty() || claimed.toString() != subject)
        return fail(ErrorKind::IdentityInvalid, u"user info is about somebody else"_s,
                    u"userinfo_subject"_s);
    return claims;
}

} // namespace latchkey
