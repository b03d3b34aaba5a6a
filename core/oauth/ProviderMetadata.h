// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QStringList>

namespace latchkey {

//! \brief What the provider says of itself (RFC 8414; OpenID Connect Discovery 1.0 §3).
//!
//! Made by readProviderMetadata() alone: every URL in it is trustworthy (isTrustworthyUrl()) and
//! the issuer is the one that was asked. An endpoint the provider does not have is an empty URL.
class ProviderMetadata
{
public:
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl userInfoEndpoint;
    QUrl revocationEndpoint;
    QUrl introspectionEndpoint;
    QUrl endSessionEndpoint;
    QUrl pushedAuthorizationRequestEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QStringList scopesSupported; //!< Empty: not said.
    QStringList grantTypesSupported; //!< Empty: not said.
    QStringList idTokenSigningAlgorithms; //!< Empty: not said.
    QStringList dpopSigningAlgorithms; //!< Empty: no DPoP.
    bool requiresPushedAuthorizationRequests = false;
    bool sendsIssuerInAuthorizationResponse = false; //!< RFC 9207 §3.

    friend bool operator==(const ProviderMetadata &, const ProviderMetadata &) = default;

private:
    ProviderMetadata() = default;
    friend Result<ProviderMetadata> readProviderMetadata(const HttpResponse &response,
                                                         const QString &issuer);
};

//! \brief The well-known URLs of `issuer`, in the order to try them.
//!
//! OpenID Connect Discovery §4 appends `/.well-known/openid-configuration`, RFC 8414 §3.1 inserts
//! `/.well-known/oauth-authorization-server`.
QList<HttpRequest> makeDiscoveryRequests(const QString &issuer);

//! \brief Reads and validates a discovery document.
//!
//! The document's `issuer` is compared with the one asked for before anything else is read. They
//! may differ by one trailing slash alone; the document's form is then the one used. `jwks_uri` is
//! required of every document: without keys no ID token can be believed.
//! \return ConfigurationInvalid when the document cannot be used (another issuer, an untrustworthy
//! endpoint, no S256, no code flow, a required member missing); InvalidResponse when it is not a
//! discovery document at all; for another status than 200 and for a web page makeHttpError()'s
//! kinds, without Error::retryAt.
Result<ProviderMetadata> readProviderMetadata(const HttpResponse &response, const QString &issuer);

} // namespace latchkey
