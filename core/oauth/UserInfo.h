// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/ProviderMetadata.h"

#include <QtCore/QJsonObject>

namespace latchkey {

//! \brief A UserInfo request (OIDC Core §5.3.1), the token in the Authorization header alone (RFC
//! 6750 §2.1, RFC 9449 §7.1).
//! \param tokenType the header's scheme: TokenResponse::tokenType.
HttpRequest makeUserInfoRequest(const ProviderMetadata &provider, const Secret &accessToken,
                                const QString &tokenType);

//! \brief The provider's claims about the user (OIDC Core §5.3.2).
//! \return IdentityInvalid when `sub` is missing or not `subject`: then none of it may be used.
Result<QJsonObject> readUserInfo(const HttpResponse &response, const QString &subject,
                                 const QDateTime &now);

} // namespace latchkey
