// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Jws.h"

#include "oauth/Json.h"
#include "oauth/OpenSsl.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 4;

enum class Padding { None, Pkcs1, Pss };

//! What an `alg` stands for (RFC 7518 §3.1, RFC 8037 §3.1).
struct Algorithm
{
    QLatin1StringView name;
    QLatin1StringView keyType;
    QLatin1StringView curve;
    const EVP_MD *(*digest)(); //!< None where the algorithm has its own.
    Padding padding;
    int coordinateSize; //!< Bytes of each half of an ECDSA signature, else 0.
};

constexpr Algorithm Algorithms[] = {
    {"RS256"_L1, "RSA"_L1, ""_L1, EVP_sha256, Padding::Pkcs1, 0},
    {"RS384"_L1, "RSA"_L1, ""_L1, EVP_sha384, Padding::Pkcs1, 0},
    {"RS512"_L1, "RSA"_L1, ""_L1, EVP_sha512, Padding::Pkcs1, 0},
    {"PS256"_L1, "RSA"_L1, ""_L1, EVP_sha256, Padding::Pss, 0},
    {"PS384"_L1, "RSA"_L1, ""_L1, EVP_sha384, Padding::Pss, 0},
    {"PS512"_L1, "RSA"_L1, ""_L1, EVP_sha512, Padding::Pss, 0},
    {"ES256"_L1, "EC"_L1, "P-256"_L1, EVP_sha256, Padding::None, 32},
    {"ES384"_L1, "EC"_L1, "P-384"_L1, EVP_sha384, Padding::None, 48},
    {"ES512"_L1, "EC"_L1, "P-521"_L1, EVP_sha512, Padding::None, 66},
    {"EdDSA"_L1, "OKP"_L1, "Ed25519"_L1, nullptr, Padding::None, 0},
};

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

tl::unexpected<Error> refuse(const QString &detail, const QString &code)
{
    return fail(ErrorKind::IdentityInvalid, u"signed token: %1"_s.arg(detail), code);
}

tl::unexpected<Error> refuseAsMalformed(const QString &detail)
{
    return refuse(detail, u"id_token_malformed"_s);
}

//! RFC 7518 §3.4: r and s side by side, each in full length; OpenSSL wants DER. Empty for any other
//! length.
QByteArray toDerSignature(const QByteArray &signature, int coordinateSize)
{
    if (signature.size() != qsizetype(2) * coordinateSize)
        return {};
    const std::unique_ptr<ECDSA_SIG, FreedBy<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), coordinateSize, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + coordinateSize, coordinateSize, nullptr);
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &end);
    return der;
}

bool isSignedBy(EVP_PKEY *key, const Algorithm &algorithm, const QByteArray &input,
                const QByteArray &signature)
{
    const QByteArray wanted = algorithm.coordinateSize == 0
        ? signature
        : toDerSignature(signature, algorithm.coordinateSize);
    const std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const EVP_MD *digest = algorithm.digest ? algorithm.digest() : nullptr;
    EVP_PKEY_CTX *options = nullptr; // the context's own
    if (wanted.isEmpty() || !context
        || EVP_DigestVerifyInit(context.get(), &options, digest, nullptr, key) != 1)
        return false;
    if (algorithm.padding == Padding::Pkcs1
        && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PADDING) != 1)
        return false;
    // RFC 7518 §3.5: MGF1 with the same hash, and a salt as long as the hash; OpenSSL would take
    // any salt.
    if (algorithm.padding == Padding::Pss
        && (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_mgf1_md(options, digest) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(wanted), static_cast<size_t>(wanted.size()),
                            bytesOf(input), static_cast<size_t>(input.size()))
        == 1;
}

//! RFC 8725 §3.11: a token made for another use says so in its `typ`; ID tokens have none or `JWT`.
bool isTypeOfJwt(const QJsonValue &type)
{
    if (type.isUndefined())
        return true;
    const QString name = type.toString();
    return name.compare("JWT"_L1, Qt::CaseInsensitive) == 0
        || name.compare("application/JWT"_L1, Qt::CaseInsensitive) == 0;
}

bool fits(const Jwk &key, const Algorithm &algorithm, const QString &keyId)
{
    return key.keyType == algorithm.keyType && key.curve == algorithm.curve
        && (key.algorithm.isEmpty() || key.algorithm == algorithm.name)
        && (keyId.isEmpty() || key.keyId == keyId);
}

Result<const Algorithm *> readHeader(const QJsonObject &header, const QStringList &algorithms)
{
    // RFC 7515 §4.1.11: what is critical must be understood, and we understand no extension. RFC
    // 7797's `b64` would have to be critical.
    if (header.contains("crit"_L1) || header.contains("b64"_L1))
        return refuseAsMalformed(u"its header asks for an extension"_s);
    if (!isTypeOfJwt(header.value("typ"_L1)))
        return refuseAsMalformed(u"its type is not JWT"_s);
    const QJsonValue keyId = header.value("kid"_L1);
    if (!keyId.isUndefined() && !keyId.isString())
        return refuseAsMalformed(u"its kid is no string"_s);

    const QString name = header.value("alg"_L1).toString();
    const auto known =
        std::find_if(std::begin(Algorithms), std::end(Algorithms),
                     [&](const Algorithm &algorithm) { return algorithm.name == name; });
    if (known == std::end(Algorithms) || (!algorithms.isEmpty() && !algorithms.contains(name)))
        return refuse(u"its algorithm is not acceptable"_s, u"id_token_algorithm"_s);
    return known;
}

} // namespace

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    constexpr auto Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray encoded = text.toByteArray();
    const QByteArray decoded = QByteArray::fromBase64(encoded, Form);
    // There is one encoding of any bytes; whatever else decoded to them was not it.
    if (decoded.toBase64(Form) != encoded)
        return {};
    return decoded;
}

QStringList supportedSigningAlgorithms()
{
    QStringList names;
    for (const Algorithm &algorithm : Algorithms)
        names.append(algorithm.name);
    return names;
}

Result<VerifiedJws> verifyJws(const QByteArray &compact, const JwkSet &keys,
                              const QStringList &algorithms)
{
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return refuseAsMalformed(u"it has not three parts"_s);
    const std::optional<QByteArray> headerText = decodeBase64Url(parts[0]);
    const std::optional<QByteArray> payload = decodeBase64Url(parts[1]);
    const std::optional<QByteArray> signature = decodeBase64Url(parts[2]);
    if (!headerText || !payload || !signature)
        return refuseAsMalformed(u"a part of it is not base64url"_s);
    const Result<QJsonObject> header = readJsonObject(*headerText);
    if (!header)
        return refuseAsMalformed(u"its header is unusable: %1"_s.arg(header.error().detail));
    const Result<const Algorithm *> algorithm = readHeader(*header, algorithms);
    if (!algorithm)
        return fail(algorithm.error());

    // `jwk`, `jku`, `x5u` and `x5c` are not looked at: the sender of a token has no say in whom we
    // trust.
    const QByteArray input = compact.first(compact.lastIndexOf('.'));
    const QString keyId = header->value("kid"_L1).toString();
    int tries = 0;
    bool isGenuine = false;
    const ErrorQueueGuard guard;
    for (const Jwk &key : keys) {
        if (!fits(key, **algorithm, keyId))
            continue;
        if (++tries > MostTries)
            break;
        isGenuine = isSignedBy(key.key.get(), **algorithm, input, *signature);
        if (isGenuine)
            break;
    }
    if (tries == 0)
        return refuse(u"none of the provider's keys fits it"_s, u"unknown_signing_key"_s);
    if (!isGenuine)
        return refuse(u"its signature is wrong"_s, u"id_token_signature"_s);

    VerifiedJws verified;
    verified.m_header = *header;
    verified.m_payload = *payload;
    return verified;
}

} // namespace latchkey
