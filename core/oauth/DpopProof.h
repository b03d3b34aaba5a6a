// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "oauth/ProviderMetadata.h"

#include <QtCore/QJsonObject>

#include <memory>

// OpenSSL's key type, so that this header needs none of OpenSSL's.
struct evp_pkey_st;

namespace latchkey {

struct DpopProofClaims;

//! \brief The key that a session's tokens are bound to (RFC 9449): ES256, on P-256.
//!
//! Copies share the key. Only makeDpopKey() and readDpopKey() make one.
class DpopKey
{
public:
    //! \brief The private key as the keychain holds it, for readDpopKey().
    [[nodiscard]] Secret serialized() const;

    //! \brief The public half as a JWK with its required members alone (RFC 7518 §6.2.1).
    [[nodiscard]] QJsonObject publicJwk() const;

    //! \brief base64url without padding (RFC 7638): the `dpop_jkt` of an authorization request.
    [[nodiscard]] QByteArray thumbprint() const;

private:
    explicit DpopKey(std::shared_ptr<evp_pkey_st> key);
    friend Result<DpopKey> makeDpopKey();
    friend Result<DpopKey> readDpopKey(const Secret &text);
    friend Result<QByteArray> makeDpopProof(const DpopKey &key, const DpopProofClaims &claims);

    std::shared_ptr<evp_pkey_st> m_key;
};

//! \brief A new key from OpenSSL's random generator. InternalFault when there is none to be had.
Result<DpopKey> makeDpopKey();

//! \brief The key that serialized() wrote. EntryGarbled for anything else, a key of another kind
//! and a private key that does not belong to its public one included.
Result<DpopKey> readDpopKey(const Secret &text);

//! \brief Whether the provider binds tokens to a key of ours (RFC 9449 §5.1).
bool offersDpop(const ProviderMetadata &provider);

//! \brief base64url(SHA-256) of a JWK's required members (RFC 7638 §3). Empty for a key type that
//! is none of EC, RSA and OKP.
QByteArray jwkThumbprint(const QJsonObject &jwk);

//! \brief What one proof says (RFC 9449 §4.2).
struct DpopProofClaims
{
    QByteArray method; //!< As on the wire, such as `POST`.
    QUrl url; //!< Of the request; its query and fragment are left out of the proof.
    QByteArray id; //!< `jti`: random, never used again.
    QDateTime issuedAt; //!< By the clock of whoever will judge it, where that is known.
    QByteArray nonce; //!< As the server gave it. Empty: it gave none.
    Secret accessToken; //!< For a resource server. Empty: the proof goes to a token endpoint.
};

//! \brief The DPoP header's value: a JWS of type `dpop+jwt` with the public key in its header.
//! InternalFault when OpenSSL does not sign.
Result<QByteArray> makeDpopProof(const DpopKey &key, const DpopProofClaims &claims);

//! \brief The nonce for the next proof to that server (RFC 9449 §8). Empty: the answer has none, or
//! one that breaks the grammar or is longer than 1024 characters, which is not used.
QByteArray readDpopNonce(const HttpResponse &response);

//! \brief Whether `text` can be a nonce (RFC 9449 §8.1), of at most 1024 characters.
bool isDpopNonce(QByteArrayView text);

//! \brief What a server has against a proof.
enum class DpopObjection {
    None, //!< Nothing; the answer may be an error for other reasons.
    NonceWanted, //!< `use_dpop_nonce` (RFC 9449 §8 and §9).
    ProofInvalid, //!< `invalid_dpop_proof`.
};

//! \brief Reads the objection from an error's body, as a token endpoint sends it, or from the
//! challenge of a 401, as a resource server does.
//!
//! With an objection the request was refused for its proof alone: nothing in it has been used up.
DpopObjection readDpopObjection(const HttpResponse &response);

} // namespace latchkey
