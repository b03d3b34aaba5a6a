// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/ClientConfig.h"
#include "oauth/ProviderMetadata.h"

namespace latchkey {

enum class TokenTypeHint { RefreshToken, AccessToken };

//! \brief A revocation request (RFC 7009 §2.1). The provider must have a revocation endpoint.
HttpRequest makeRevocationRequest(const ProviderMetadata &provider, const ClientConfig &config,
                                  const Secret &token, TokenTypeHint hint);

//! \brief Whether the provider confirmed: any 2xx does, whatever its body (RFC 7009 §2.2).
//! \return Unsupported for `unsupported_token_type`, else makeOAuthError()'s and makeHttpError()'s
//! kinds.
Result<void> readRevocationResponse(const HttpResponse &response, const QDateTime &now);

} // namespace latchkey
