// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestKeys.h"

#include <QtCore/QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

void require(bool ok, const char *what)
{
    if (!ok)
        qFatal("OpenSSL cannot %s", what);
}

//! Half the size of a raw ECDSA signature with that algorithm; 0 for others.
int coordinateSize(const QString &algorithm)
{
    return algorithm == "ES256"_L1 ? 32
        : algorithm == "ES384"_L1  ? 48
        : algorithm == "ES512"_L1  ? 66
                                   : 0;
}

const EVP_MD *digestOf(const QString &algorithm)
{
    if (algorithm == "EdDSA"_L1)
        return nullptr;
    return algorithm.endsWith("256"_L1) ? EVP_sha256()
        : algorithm.endsWith("384"_L1)  ? EVP_sha384()
                                        : EVP_sha512();
}

//! A number of the key as base64url, in `size` bytes or as many as it takes.
QString numberOf(EVP_PKEY *key, const char *parameter, int size = 0)
{
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, parameter, &number) == 1, "read a key");
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()),
                 static_cast<int>(bytes.size()));
    BN_free(number);
    return QString::fromLatin1(toBase64Url(bytes));
}

QByteArray toRawSignature(const QByteArray &der, int size)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size()));
    require(pair, "read a signature");
    QByteArray raw(2 * size, '\0');
    auto *target = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), target, size);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), target + size, size);
    ECDSA_SIG_free(pair);
    return raw;
}

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

TestKey::TestKey(evp_pkey_st *key)
    : m_key(key, EVP_PKEY_free)
{
    require(key, "make a key");
}

TestKey TestKey::makeRsa(unsigned bits)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits)));
}

TestKey TestKey::makeEc(const QString &curve)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve.toLatin1().constData()));
}

TestKey TestKey::makeEd25519()
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

QJsonObject TestKey::publicJwk(const QString &keyId) const
{
    EVP_PKEY *key = m_key.get();
    QJsonObject jwk;
    if (!keyId.isEmpty())
        jwk["kid"_L1] = keyId;
    if (EVP_PKEY_is_a(key, "RSA")) {
        jwk["kty"_L1] = u"RSA"_s;
        jwk["n"_L1] = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
        jwk["e"_L1] = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    } else if (EVP_PKEY_is_a(key, "EC")) {
        const int size = (EVP_PKEY_get_bits(key) + 7) / 8;
        jwk["kty"_L1] = u"EC"_s;
        jwk["crv"_L1] = u"P-%1"_s.arg(EVP_PKEY_get_bits(key));
        jwk["x"_L1] = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, size);
        jwk["y"_L1] = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, size);
    } else {
        size_t size = 32;
        QByteArray raw(32, '\0');
        require(
            EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size)
                == 1,
            "read a key");
        jwk["kty"_L1] = u"OKP"_s;
        jwk["crv"_L1] = u"Ed25519"_s;
        jwk["x"_L1] = QString::fromLatin1(toBase64Url(raw));
    }
    return jwk;
}

QByteArray TestKey::signedJws(const QJsonObject &header, const QByteArray &payload) const
{
    const QByteArray input = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + toBase64Url(payload);
    return input + '.' + toBase64Url(signature(header.value("alg"_L1).toString(), input));
}

QByteArray TestKey::signature(const QString &algorithm, const QByteArray &input) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *options = nullptr; // the context's own
    require(EVP_DigestSignInit(context, &options, digestOf(algorithm), nullptr, m_key.get()) == 1,
            "sign with this key");
    if (algorithm.startsWith("PS"_L1)) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto length = static_cast<size_t>(input.size());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, bytes, length);
    QByteArray made(static_cast<qsizetype>(size), '\0');
    require(EVP_DigestSign(context, reinterpret_cast<unsigned char *>(made.data()), &size, bytes,
                           length)
                == 1,
            "sign");
    EVP_MD_CTX_free(context);
    made.truncate(static_cast<qsizetype>(size));
    return coordinateSize(algorithm) == 0 ? made : toRawSignature(made, coordinateSize(algorithm));
}

} // namespace latchkey::test
