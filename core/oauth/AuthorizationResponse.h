// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/AuthorizationRequest.h"

namespace latchkey {

//! \brief The validated answer that the browser brought back (RFC 6749 §4.1.2, RFC 9207).
//!
//! Only readAuthorizationResponse() makes one, so code that holds one knows that state and issuer
//! were right.
class AuthorizationResponse
{
public:
    [[nodiscard]] const Secret &code() const { return m_code; }

private:
    explicit AuthorizationResponse(Secret code)
        : m_code(std::move(code))
    { }
    friend Result<AuthorizationResponse>
    readAuthorizationResponse(const QByteArray &query, const AuthorizationRequest &request,
                              const ProviderMetadata &provider);
    Secret m_code;
};

//! \brief Judges the query of a request to the redirect URI, in this order: state, form, `iss`,
//! then `error` or `code`.
//!
//! \param query the raw bytes after the question mark.
//! \return StateMismatch when the answer is not to this attempt (no state, a wrong one, a second
//! and other one: even with `error`): ignore it and wait on. Everything else ends the attempt:
//! InvalidResponse for a repeated parameter, code beside error, an empty or unprintable code, bad
//! percent-encoding; IdentityInvalid for `iss`; AccessDenied and makeOAuthError()'s kinds for an
//! `error`.
Result<AuthorizationResponse> readAuthorizationResponse(const QByteArray &query,
                                                        const AuthorizationRequest &request,
                                                        const ProviderMetadata &provider);

} // namespace latchkey
