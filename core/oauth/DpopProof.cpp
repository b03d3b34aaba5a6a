// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/DpopProof.h"

#include "oauth/AuthenticateChallenge.h"
#include "oauth/Json.h"
#include "oauth/Jws.h"
#include "oauth/OpenSsl.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoordinateSize = 32; // bytes, of P-256
constexpr qsizetype LongestNonce = 1024;
constexpr qsizetype LongestSerializedKey = 1024;
constexpr auto Algorithm = "ES256"_L1;

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreedBy<EVP_PKEY_CTX_free>>;

tl::unexpected<Error> refuse(const QString &fault)
{
    return fail(ErrorKind::EntryGarbled, u"DPoP key: %1"_s.arg(fault), u"dpop_key_lost"_s);
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray toBase64Url(const QJsonObject &json)
{
    return toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isP256(EVP_PKEY *key)
{
    char group[64] = {};
    size_t length = 0;
    return EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1
        && QLatin1StringView(group) == QLatin1StringView(SN_X9_62_prime256v1);
}

bool isWholePair(EVP_PKEY *key)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_check(context.get()) == 1;
}

//! RFC 7518 §6.2.1.2: in the full length of the curve's field, leading zeros included.
QString coordinateOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    QByteArray bytes(CoordinateSize, '\0');
    const bool isRead = EVP_PKEY_get_bn_param(key, name, &number) == 1
        && BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), CoordinateSize)
            == CoordinateSize;
    BN_free(number);
    return isRead ? QString::fromLatin1(toBase64Url(bytes)) : QString();
}

//! RFC 7518 §3.4: r and s side by side, each in full length, where OpenSSL gives DER. Empty for
//! what is no signature.
QByteArray fromDerSignature(const QByteArray &der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, FreedBy<ECDSA_SIG_free>> pair(
        d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(der.size())));
    QByteArray raw(qsizetype(2) * CoordinateSize, '\0');
    auto *target = reinterpret_cast<unsigned char *>(raw.data());
    if (!pair
        || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), target, CoordinateSize) != CoordinateSize
        || BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), target + CoordinateSize, CoordinateSize)
            != CoordinateSize)
        return {};
    return raw;
}

QByteArray sign(EVP_PKEY *key, const QByteArray &input)
{
    const std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto length = static_cast<size_t>(input.size());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes, length) != 1)
        return {};
    QByteArray der(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &size, bytes,
                       length)
        != 1)
        return {};
    der.truncate(static_cast<qsizetype>(size));
    return fromDerSignature(der);
}

//! RFC 9449 §4.2: "without query and fragment parts". Servers compare it with what they were asked
//! for, in which an empty path is `/` and a usual port is not named (RFC 3986 §6.2.3).
QString toHtu(QUrl url)
{
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    const int usualPort = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port() == usualPort)
        url.setPort(-1);
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery
                        | QUrl::RemoveFragment);
}

DpopObjection objectionOf(const QString &code)
{
    if (code == "use_dpop_nonce"_L1)
        return DpopObjection::NonceWanted;
    return code == "invalid_dpop_proof"_L1 ? DpopObjection::ProofInvalid : DpopObjection::None;
}

} // namespace

DpopKey::DpopKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{ }

Secret DpopKey::serialized() const
{
    // SEC 1's ECPrivateKey (RFC 5915), which holds the public point too.
    QByteArray der(std::max(i2d_PrivateKey(m_key.get(), nullptr), 0), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(m_key.get(), &end);
    QByteArray text = toBase64Url(der);
    const Secret secret(text);
    OPENSSL_cleanse(der.data(), static_cast<size_t>(der.size()));
    OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()));
    return secret;
}

QJsonObject DpopKey::publicJwk() const
{
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, coordinateOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X)},
            {u"y"_s, coordinateOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QByteArray DpopKey::thumbprint() const
{
    return jwkThumbprint(publicJwk());
}

Result<DpopKey> makeDpopKey()
{
    const ErrorQueueGuard guard;
    std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!key)
        return fail(ErrorKind::InternalFault, u"OpenSSL made no DPoP key"_s);
    return DpopKey(std::move(key));
}

Result<DpopKey> readDpopKey(const Secret &text)
{
    const ErrorQueueGuard guard;
    if (text.reveal().size() > LongestSerializedKey)
        return refuse(u"it is too long"_s);
    std::optional<QByteArray> der = decodeBase64Url(text.reveal());
    if (!der || der->isEmpty())
        return refuse(u"it is not base64url"_s);
    const auto *begin = reinterpret_cast<const unsigned char *>(der->constData());
    const unsigned char *end = begin;
    std::shared_ptr<EVP_PKEY> key(
        d2i_PrivateKey(EVP_PKEY_EC, nullptr, &end, static_cast<long>(der->size())), EVP_PKEY_free);
    const bool isWhole = key && end == begin + der->size();
    OPENSSL_cleanse(der->data(), static_cast<size_t>(der->size()));
    if (!isWhole || !isP256(key.get()))
        return refuse(u"it is no private key on P-256"_s);
    if (!isWholePair(key.get()))
        return refuse(u"its halves do not belong together"_s);
    return DpopKey(std::move(key));
}

bool offersDpop(const ProviderMetadata &provider)
{
    return provider.dpopSigningAlgorithms.contains(Algorithm);
}

QByteArray jwkThumbprint(const QJsonObject &jwk)
{
    static const QHash<QString, QStringList> requiredMembers{
        {u"EC"_s, {u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}},
        {u"OKP"_s, {u"crv"_s, u"kty"_s, u"x"_s}},
        {u"RSA"_s, {u"e"_s, u"kty"_s, u"n"_s}},
    };
    QJsonObject required;
    for (const QString &member : requiredMembers.value(jwk.value("kty"_L1).toString()))
        required.insert(member, jwk.value(member));
    if (required.isEmpty())
        return {};
    // QJsonObject writes its members in the order of their names, as RFC 7638 §3.3 wants it.
    return toBase64Url(sha256(QJsonDocument(required).toJson(QJsonDocument::Compact)));
}

Result<QByteArray> makeDpopProof(const DpopKey &key, const DpopProofClaims &claims)
{
    const QJsonObject header{
        {u"typ"_s, u"dpop+jwt"_s}, {u"alg"_s, QString(Algorithm)}, {u"jwk"_s, key.publicJwk()}};
    QJsonObject payload{{u"jti"_s, QString::fromLatin1(claims.id)},
                        {u"htm"_s, QString::fromLatin1(claims.method)},
                        {u"htu"_s, toHtu(claims.url)},
                        {u"iat"_s, claims.issuedAt.toSecsSinceEpoch()}};
    if (!claims.nonce.isEmpty())
        payload.insert(u"nonce"_s, QString::fromLatin1(claims.nonce));
    if (!claims.accessToken.isEmpty())
        payload.insert(u"ath"_s,
                       QString::fromLatin1(toBase64Url(sha256(claims.accessToken.reveal()))));

    const ErrorQueueGuard guard;
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    const QByteArray signature = sign(key.m_key.get(), input);
    if (signature.isEmpty())
        return fail(ErrorKind::InternalFault, u"OpenSSL did not sign a DPoP proof"_s);
    return input + '.' + toBase64Url(signature);
}

bool isDpopNonce(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= LongestNonce
        && std::all_of(text.begin(), text.end(),
                       [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

QByteArray readDpopNonce(const HttpResponse &response)
{
    // Several of these headers come joined by a comma and a space, and no nonce has a space in it.
    const QByteArray nonce = response.header("DPoP-Nonce");
    return isDpopNonce(nonce) ? nonce : QByteArray();
}

DpopObjection readDpopObjection(const HttpResponse &response)
{
    if (response.status < 400 || response.status >= 500)
        return DpopObjection::None;
    const Result<QJsonObject> body = readJsonObject(response.body);
    const DpopObjection inBody =
        body ? objectionOf(body->value("error"_L1).toString()) : DpopObjection::None;
    if (inBody != DpopObjection::None || response.status != 401)
        return inBody;
    const auto challenges = readAuthenticateChallenges(response);
    const AuthenticateChallenge *dpop = challenges ? findChallenge(*challenges, "DPoP") : nullptr;
    return dpop ? objectionOf(QString::fromLatin1(dpop->parameter("error"))) : DpopObjection::None;
}

} // namespace latchkey
