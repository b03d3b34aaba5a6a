// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/AuthorizationResponse.h"

#include <chrono>
#include <optional>

namespace latchkey {

//! \brief A token endpoint's answer as it stands on the wire (RFC 6749 §5.1, OIDC Core §3.1.3.3).
struct TokenResponse
{
    Secret accessToken;
    QString tokenType; //!< `Bearer` or `DPoP`, in this spelling whatever the wire had.
    //! From the moment of the response. Absent: unknown, not "never".
    std::optional<std::chrono::seconds> expiresIn;
    Secret refreshToken; //!< Empty: none was sent.
    std::optional<QStringList> scopes; //!< Absent: as asked.
    Secret idToken; //!< Empty: none was sent. Not validated: see validateIdToken().
};

//! \brief Whether a token of that type is bound to a key, and useless without its proof (RFC 9449).
bool isSenderConstrained(const QString &tokenType);

//! \brief The client's part of every form that goes to the token endpoint and to those like it:
//! `client_id`, `client_secret` where the provider issued one, `resource`.
QList<FormField> clientFields(const ClientConfig &config);

//! \brief The form of a token request for an authorization code (RFC 6749 §4.1.3, RFC 7636 §4.5).
QList<FormField> authorizationCodeGrant(const AuthorizationRequest &request,
                                        const AuthorizationResponse &response);

//! \brief The form of a refresh request (RFC 6749 §6), without scope: the grant's own is kept.
QList<FormField> refreshTokenGrant(const ClientConfig &config, const Secret &refreshToken);

//! \brief The form of a token request that asks whether the person has approved at another device
//! (RFC 8628 §3.4).
QList<FormField> deviceCodeGrant(const ClientConfig &config, const Secret &deviceCode);

//! \brief What the request allows the answer's tokens to be.
enum class TokenTypes {
    Bearer, //!< There was no proof in the request, so a DPoP token could not be used.
    //! There was one (RFC 9449 §5). A provider may still answer with a bearer token, for policy.
    BearerOrDpop,
};

//! \brief Reads a token endpoint's answer, success or not (RFC 6749 §5.1, §5.2).
//!
//! An `error` member makes it an error whatever the status; a whole JSON object in a cut answer is
//! used. Does not validate the ID token.
//! \return AnswerLost when the answer was cut and is unusable; makeOAuthError()'s and
//! makeHttpError()'s kinds for errors; InvalidResponse, with the member's name as its code, when a
//! required member is missing or mistyped.
Result<TokenResponse> readTokenResponse(const HttpResponse &response, const QDateTime &now,
                                        TokenTypes acceptable = TokenTypes::Bearer);

//! \brief Whether the provider may have carried the request out although `response` brought no
//! tokens but `error`: the answer was lost, a gateway gave up (500, 502, 504), or it is a success
//! that cannot be used and names no error. A refresh token that was presented may be spent then.
bool mayHaveBeenExecuted(const HttpResponse &response, const Error &error);

//! \brief The new refresh token in an answer that readTokenResponse() refused, so that a rotation
//! is not lost with it. Empty when there is none, and always for an answer with status 4xx or 5xx.
Secret salvageRefreshToken(const HttpResponse &response);

} // namespace latchkey
