// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Jwk.h"

#include "oauth/Json.h"
#include "oauth/Jws.h"
#include "oauth/OAuthError.h"
#include "oauth/OpenSsl.h"

#include <QtCore/QJsonArray>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestModulus = 2048; // bits; RFC 7518 §3.3
constexpr int LargestModulus = 16384; // bits; OpenSSL's own limit

using BigNumber = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreedBy<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreedBy<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreedBy<EVP_PKEY_CTX_free>>;
using Key = std::shared_ptr<EVP_PKEY>;

tl::unexpected<Error> refuse(const QString &fault)
{
    return fail(ErrorKind::InvalidResponse, u"key: %1"_s.arg(fault));
}

//! The member's bytes; none when it is missing or not base64url.
std::optional<QByteArray> readBytes(const QJsonObject &json, QLatin1StringView member)
{
    const QJsonValue value = json.value(member);
    return value.isString() ? decodeBase64Url(value.toString().toUtf8()) : std::nullopt;
}

BigNumber toNumber(const QByteArray &bytes)
{
    return BigNumber(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                               static_cast<int>(bytes.size()), nullptr));
}

Result<Key> makeKey(const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return refuse(u"OpenSSL does not take it"_s);
    return Key(made, EVP_PKEY_free);
}

//! Whether the modulus is of the kind that ROCA (CVE-2017-15361) factors. The primes of that
//! library are congruent to powers of 65537 modulo each small prime, so the modulus is as well; of
//! other moduli one in 150 million is.
bool hasRocaFingerprint(const BIGNUM *modulus)
{
    constexpr unsigned Primes[] = {3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                   47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                   107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
    return std::all_of(std::begin(Primes), std::end(Primes), [&](unsigned prime) {
        const auto residue = BN_mod_word(modulus, prime);
        unsigned power = 1;
        do {
            if (power == residue)
                return true;
            power = power * 65537 % prime;
        } while (power != 1);
        return false;
    });
}

Result<Key> readRsaKey(const QJsonObject &json)
{
    const std::optional<QByteArray> n = readBytes(json, "n"_L1);
    const std::optional<QByteArray> e = readBytes(json, "e"_L1);
    if (!n || !e || n->size() > LargestModulus / 8 + 1 || e->size() > n->size())
        return refuse(u"its modulus or exponent is missing or malformed"_s);
    // RFC 7518 §6.3.1.1 knows of libraries that put a zero byte in front; it changes nothing.
    const BigNumber modulus = toNumber(*n);
    const BigNumber exponent = toNumber(*e);
    if (!modulus || !exponent)
        return refuse(u"OpenSSL does not take it"_s);
    const int bits = BN_num_bits(modulus.get());
    if (bits < SmallestModulus || bits > LargestModulus || !BN_is_odd(modulus.get()))
        return refuse(u"its modulus of %1 bits is not usable"_s.arg(bits));
    if (!BN_is_odd(exponent.get()) || BN_is_one(exponent.get())
        || BN_ucmp(exponent.get(), modulus.get()) >= 0)
        return refuse(u"its exponent is unsafe"_s);
    if (hasRocaFingerprint(modulus.get()))
        return refuse(u"its modulus is of a kind that can be factored (ROCA)"_s);

    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return refuse(u"OpenSSL does not take it"_s);
    return makeKey("RSA", builder.get());
}

Result<Key> readEcKey(const QJsonObject &json, const QString &curve)
{
    // RFC 7518 §6.2.1.2: coordinates have the full length of the curve's field, leading zeros
    // included.
    const qsizetype length = curve == "P-256"_L1 ? 32
        : curve == "P-384"_L1                    ? 48
        : curve == "P-521"_L1                    ? 66
                                                 : 0;
    if (length == 0)
        return refuse(u"its curve is not supported"_s);
    const std::optional<QByteArray> x = readBytes(json, "x"_L1);
    const std::optional<QByteArray> y = readBytes(json, "y"_L1);
    if (!x || !y || x->size() != length || y->size() != length)
        return refuse(u"a coordinate is missing or has the wrong length"_s);

    const QByteArray point = '\x04' + *x + *y;
    const QByteArray group = curve.toLatin1();
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                           group.constData(), 0)
            != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                            point.constData(), static_cast<size_t>(point.size()))
            != 1)
        return refuse(u"OpenSSL does not take it"_s);
    Result<Key> key = makeKey("EC", builder.get());
    if (!key)
        return key;
    // The quick check leaves out that the order times the point is zero: these curves have
    // cofactor 1, so that every point on them is of that order.
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key->get(), nullptr));
    if (!context || EVP_PKEY_public_check_quick(context.get()) != 1)
        return refuse(u"its point is not on its curve"_s);
    return key;
}

Result<Key> readOkpKey(const QJsonObject &json, const QString &curve)
{
    if (curve != "Ed25519"_L1)
        return refuse(u"its curve is not supported"_s);
    const std::optional<QByteArray> x = readBytes(json, "x"_L1);
    if (!x || x->size() != 32)
        return refuse(u"its x is missing or has the wrong length"_s);
    Key key(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr,
                                           reinterpret_cast<const unsigned char *>(x->constData()),
                                           static_cast<size_t>(x->size())),
            EVP_PKEY_free);
    if (!key)
        return refuse(u"OpenSSL does not take it"_s);
    return key;
}

Result<Key> readKey(const Jwk &jwk, const QJsonObject &json)
{
    if (jwk.keyType == "RSA"_L1)
        return readRsaKey(json);
    if (jwk.keyType == "EC"_L1)
        return readEcKey(json, jwk.curve);
    if (jwk.keyType == "OKP"_L1)
        return readOkpKey(json, jwk.curve);
    return refuse(u"its type is not supported"_s);
}

//! RFC 7517 §4.2 and §4.3: whether the key may verify signatures, as far as it says anything about
//! its use.
bool isForSignatures(const QJsonObject &json)
{
    const QJsonValue use = json.value("use"_L1);
    const QJsonValue operations = json.value("key_ops"_L1);
    return (use.isUndefined() || use.toString() == "sig"_L1)
        && (operations.isUndefined() || operations.toArray().contains(u"verify"_s));
}

//! An optional member that is a string where it is there at all.
bool readOptionalString(const QJsonObject &json, QLatin1StringView member, QString &text)
{
    const QJsonValue value = json.value(member);
    text = value.toString();
    return value.isUndefined() || value.isString();
}

} // namespace

Result<Jwk> readJwk(const QJsonObject &json)
{
    // Whoever publishes these has given the key away.
    for (const QLatin1StringView member :
         {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1}) {
        if (json.contains(member))
            return refuse(u"it is private or symmetric"_s);
    }
    if (!isForSignatures(json))
        return refuse(u"it is not for signatures"_s);

    Jwk jwk;
    jwk.keyType = json.value("kty"_L1).toString();
    if (!readOptionalString(json, "kid"_L1, jwk.keyId)
        || !readOptionalString(json, "alg"_L1, jwk.algorithm)
        || !readOptionalString(json, "crv"_L1, jwk.curve))
        return refuse(u"its kid, alg or crv is no string"_s);
    if (jwk.keyType == "RSA"_L1)
        jwk.curve.clear();

    const ErrorQueueGuard guard;
    Result<Key> key = readKey(jwk, json);
    if (!key)
        return fail(key.error());
    jwk.key = *key;
    return jwk;
}

Result<JwkSet> readJwkSet(const HttpResponse &response)
{
    if (response.status != 200)
        return fail(makeHttpError(response, {}));
    const Result<QJsonObject> document = readJsonObject(response.body);
    if (!document) {
        const Error error = makeHttpError(response, {});
        return fail(error.kind == ErrorKind::InvalidResponse ? document.error() : error);
    }
    const QJsonValue keys = document->value("keys"_L1);
    if (!keys.isArray())
        return fail(ErrorKind::InvalidResponse, u"the key set has no list of keys"_s);
    JwkSet set;
    // RFC 7517 §5: keys that are not understood, or lack something, are ignored.
    for (const QJsonValue json : keys.toArray()) {
        if (Result<Jwk> jwk = readJwk(json.toObject()))
            set.push_back(std::move(*jwk));
    }
    return set;
}

} // namespace latchkey
