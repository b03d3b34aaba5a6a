// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

// OpenSSL's key type, so that this header needs none of OpenSSL's.
struct evp_pkey_st;

namespace latchkey::test {

//! \brief base64url without padding.
QByteArray toBase64Url(const QByteArray &bytes);

//! \brief A key pair made at run time, for the provider's part in a test.
//!
//! Copies share the pair. Aborts the test program when OpenSSL fails.
class TestKey
{
public:
    static TestKey makeRsa(unsigned bits = 2048);
    static TestKey makeEc(const QString &curve); //!< `P-256`, `P-384` or `P-521`.
    static TestKey makeEd25519();

    //! \brief The public half as a JWK with `kty` and what belongs to it; with `kid` when it is not
    //! empty.
    [[nodiscard]] QJsonObject publicJwk(const QString &keyId = {}) const;

    //! \brief A compact JWS, signed as the header's `alg` says: RS, PS, ES 256 to 512 or EdDSA.
    [[nodiscard]] QByteArray signedJws(const QJsonObject &header, const QByteArray &payload) const;

    //! \brief The signature over `input`, as a JWS carries it. `algorithm` must fit the key.
    [[nodiscard]] QByteArray signature(const QString &algorithm, const QByteArray &input) const;

private:
    explicit TestKey(evp_pkey_st *key);
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace latchkey::test
