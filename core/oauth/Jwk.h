// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/HttpMessage.h"

#include <memory>
#include <vector>

// OpenSSL's key type, so that this header needs none of OpenSSL's.
struct evp_pkey_st;

namespace latchkey {

//! \brief One public signature key of a JWK set (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2).
struct Jwk
{
    QString keyId; //!< Empty: the key has none.
    QString keyType; //!< `RSA`, `EC` or `OKP`.
    QString curve; //!< `P-256`, `P-384`, `P-521` or `Ed25519`; empty for RSA.
    QString algorithm; //!< Empty: not restricted.
    std::shared_ptr<evp_pkey_st> key;
};

using JwkSet = std::vector<Jwk>;

//! \brief Reads a JWK set document.
//!
//! Keys that are no usable public signature keys are left out: `use` other than `sig`, symmetric or
//! private ones, RSA below 2048 bits, with an unsafe exponent or of the ROCA kind, points off their
//! curve, coordinates of a wrong length (RFC 8725 §3.5).
//! \return InvalidResponse when it is no JWK set, makeHttpError()'s kinds for another status than
//! 200; an empty set is a value.
Result<JwkSet> readJwkSet(const HttpResponse &response);

//! \brief One key; InvalidResponse with the reason when it cannot be used to verify signatures.
Result<Jwk> readJwk(const QJsonObject &json);

} // namespace latchkey
