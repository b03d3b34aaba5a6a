// SPDX-License-Identifier: GPL-3.0-or-later
// A JWK set in its answer, and the use of its keys.
#include "fuzz/Oracle.h"
#include "oauth/Jws.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

void judgeKey(const Jwk &jwk)
{
    EVP_PKEY *key = jwk.key.get();
    require(key, "a key is there");
    const int bits = EVP_PKEY_get_bits(key);
    if (jwk.keyType == "RSA"_L1) {
        require(EVP_PKEY_is_a(key, "RSA") == 1 && jwk.curve.isEmpty(), "a key is of its type");
        require(bits >= 2048 && bits <= 16384, "a modulus has a safe size");
        return;
    }
    const int curve = jwk.curve == "P-256"_L1 ? 256
        : jwk.curve == "P-384"_L1             ? 384
        : jwk.curve == "P-521"_L1             ? 521
                                              : 0;
    if (jwk.keyType == "EC"_L1) {
        require(EVP_PKEY_is_a(key, "EC") == 1 && curve == bits, "a key is of its type and curve");
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr);
        require(EVP_PKEY_public_check(context) == 1, "a point is on its curve");
        EVP_PKEY_CTX_free(context);
        return;
    }
    require(jwk.keyType == "OKP"_L1 && jwk.curve == "Ed25519"_L1
                && EVP_PKEY_is_a(key, "ED25519") == 1,
            "a key is of a type that we know");
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

//! Tokens with a signature that is of the right length and wrong.
const QList<QByteArray> &forgeries()
{
    static const QList<QByteArray> all = [] {
        const std::pair<const char *, int> kinds[] = {{"RS256", 256}, {"PS384", 384},
                                                      {"ES256", 64},  {"ES384", 96},
                                                      {"ES512", 132}, {"EdDSA", 64}};
        QList<QByteArray> tokens;
        for (const auto &[name, size] : kinds) {
            const QByteArray header = "{\"alg\":\"" + QByteArray(name) + "\"}";
            tokens.append(base64Url(header) + '.' + base64Url("{}") + '.'
                          + base64Url(QByteArray(size, '\x5a')));
        }
        return tokens;
    }();
    return all;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpResponse response = fuzz::toResponse(fuzz::toBytes(data, size));
    const auto keys = readJwkSet(response);

    if (!keys) {
        fuzz::requireSound(keys.error());
        return 0;
    }
    for (const Jwk &key : *keys)
        judgeKey(key);
    for (const QByteArray &forgery : forgeries()) {
        const auto verdict = verifyJws(forgery, *keys, {});
        require(!verdict && verdict.error().kind == ErrorKind::IdentityInvalid,
                "no key takes a forged signature");
    }
    return 0;
}
