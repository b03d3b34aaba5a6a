// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/Jwk.h"

#include <QtCore/QJsonObject>

namespace latchkey {

//! \brief Decodes base64url without padding, strictly: no other characters, no whitespace, no
//! non-zero trailing bits (RFC 7515 §2).
std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

//! \brief A JWS whose signature was verified. Only verifyJws() makes one.
class VerifiedJws
{
public:
    [[nodiscard]] const QJsonObject &header() const { return m_header; }
    [[nodiscard]] const QByteArray &payload() const { return m_payload; }

private:
    VerifiedJws() = default;
    friend Result<VerifiedJws> verifyJws(const QByteArray &compact, const JwkSet &keys,
                                         const QStringList &algorithms);
    QJsonObject m_header;
    QByteArray m_payload;
};

//! \brief RS256/384/512, PS256/384/512, ES256/384/512, EdDSA. Never `none`, never a symmetric one
//! (RFC 8725 §2.1).
QStringList supportedSigningAlgorithms();

//! \brief Verifies a compact JWS (RFC 7515 §5.2) with the keys that fit its `kid`, algorithm and
//! key type; at most four are tried.
//!
//! Header keys (`jwk`, `jku`, `x5u`, `x5c`) are never used, an unknown `crit` is refused.
//! \return IdentityInvalid; its code is `unknown_signing_key` when no key of the set fits, which
//! one fetch of newer keys may cure.
Result<VerifiedJws> verifyJws(const QByteArray &compact, const JwkSet &keys,
                              const QStringList &algorithms);

} // namespace latchkey
