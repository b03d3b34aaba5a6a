// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "oauth/ClientConfig.h"
#include "oauth/ProviderMetadata.h"

namespace latchkey {

//! \brief One authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3, OIDC Core §3.1.2.1).
//!
//! Made once per attempt; state, nonce and verifier are 32 random bytes each and are never used
//! again.
struct AuthorizationRequest
{
    ClientConfig config;
    QString redirectUri;
    QString loginHint; //!< Whom to sign in, when known. Empty: anybody.
    QString uiLocales; //!< BCP 47 tags by preference, space-separated. Empty: the provider's.
    QByteArray dpopJkt; //!< DpopKey::thumbprint() of the key that the code is to be bound to (RFC
                        //!< 9449 §10). Empty: to none.
    Secret state;
    Secret nonce;
    Secret codeVerifier;
};

//! \brief A request with fresh state, nonce and verifier.
AuthorizationRequest makeAuthorizationRequest(const ClientConfig &config,
                                              const QString &redirectUri,
                                              const QString &loginHint = {});

//! \brief base64url(SHA-256(verifier)) without padding (RFC 7636 §4.2).
QByteArray codeChallenge(const Secret &codeVerifier);

//! \brief Every parameter of the request, once, in a stable order. With `offline_access` in the
//! scope there is `prompt=consent` (OIDC Core §11), unless the account's extra parameters say
//! otherwise. Never holds the verifier.
QList<FormField> authorizationParameters(const AuthorizationRequest &request);

//! \brief The URL for the browser. The endpoint's own query is kept (RFC 6749 §3.1).
QUrl makeAuthorizationUrl(const ProviderMetadata &provider, const AuthorizationRequest &request);

} // namespace latchkey
