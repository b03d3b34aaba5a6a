// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "oauth/Jws.h"

#include <QtCore/QDateTime>

#include <chrono>

namespace latchkey {

//! \brief What an ID token must say to be believed (OIDC Core §3.1.3.7, §12.2).
struct IdTokenExpectations
{
    QString issuer;
    QString clientId;
    QStringList algorithms; //!< From the provider's metadata; empty: any supported one.
    Secret nonce; //!< Empty where none was sent, at a refresh and in a device grant: it is then not
                  //!< required, and not compared.
    QString subject; //!< The session's subject at a refresh; empty at a sign-in.
    Secret accessToken; //!< For `at_hash`.
    QDateTime now; //!< UTC; by the provider's clock where it is known.
    std::optional<std::chrono::seconds> maxAge; //!< As requested; then `auth_time` is required.
    QStringList acrValues; //!< As requested; then `acr` must be one of them. Empty: any, or none.
};

//! \brief The claims of a validated ID token. Only validateIdToken() makes one.
class IdTokenClaims
{
public:
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString name() const; //!< For display, plain text; may be empty.
    [[nodiscard]] QString email() const; //!< For display, plain text; may be empty.
    [[nodiscard]] const QJsonObject &claims() const { return m_claims; }

private:
    IdTokenClaims() = default;
    friend Result<IdTokenClaims> validateIdToken(const Secret &idToken, const JwkSet &keys,
                                                 const IdTokenExpectations &expected);
    QJsonObject m_claims;
};

//! \brief How far the clocks of this computer and the provider may be apart.
inline constexpr std::chrono::seconds AllowedClockSkew{120};

//! \brief Validates an ID token, signature first, then the rules of OIDC Core §3.1.3.7 in their
//! order.
//!
//! \return IdentityInvalid with a stable code (`unknown_signing_key`, `id_token_signature`,
//! `id_token_issuer`, `id_token_audience`, …); SubjectMismatch when it is about somebody else than
//! expected.subject, or at a refresh another issuer's; ClockWrong when nothing but its times is
//! wrong.
Result<IdTokenClaims> validateIdToken(const Secret &idToken, const JwkSet &keys,
                                      const IdTokenExpectations &expected);

} // namespace latchkey
