// SPDX-License-Identifier: GPL-3.0-or-later
// What a server has against a proof, the nonce that it gives for the next one, and a stored key.
#include "oauth/DpopProof.h"

#include "fuzz/Oracle.h"
#include "oauth/Json.h"
#include "oauth/Jws.h"
#include "oauth/TokenResponse.h"

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

DpopKey ourKey()
{
    static const DpopKey key = makeDpopKey().value();
    return key;
}

//! A nonce goes into a proof and must come out of it as it was, with nothing beside it.
void judgeNonce(const QByteArray &nonce)
{
    DpopProofClaims claims;
    claims.method = "POST";
    claims.url = QUrl(u"https://as.example/token"_s);
    claims.id = "id";
    claims.issuedAt = testNow();
    claims.nonce = nonce;
    const auto proof = makeDpopProof(ourKey(), claims);
    require(proof.has_value(), "a proof can be made");
    const auto payload = decodeBase64Url(proof->split('.').value(1));
    require(payload.has_value(), "a proof has a payload");
    const auto object = readJsonObject(*payload);
    require(object && object->size() == 5, "a nonce adds no claim of its own");
    require(object->value("nonce"_L1).toString().toLatin1() == nonce, "a nonce is sent as it came");
}

void judgeKey(const Secret &text)
{
    const auto key = readDpopKey(text);
    if (!key) {
        require(key.error().kind == ErrorKind::EntryGarbled, "a key is one or garbled");
        fuzz::requireSound(key.error());
        return;
    }
    const auto again = readDpopKey(key->serialized());
    require(again && again->thumbprint() == key->thumbprint(), "a key that is written can be read");
}

void judgeTokens(const HttpResponse &response)
{
    const auto bound = readTokenResponse(response, testNow(), TokenTypes::BearerOrDpop);
    const auto bearer = readTokenResponse(response, testNow(), TokenTypes::Bearer);
    if (!bound) {
        fuzz::requireSound(bound.error());
        require(!bearer, "a proof makes no answer worse");
        return;
    }
    require(bound->tokenType == "Bearer"_L1 || bound->tokenType == "DPoP"_L1,
            "a token is of a type that we know");
    require(bearer.has_value() != isSenderConstrained(bound->tokenType),
            "a bound token is of use with a key alone");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::toBytes(data, size);
    const HttpResponse response = fuzz::toResponse(bytes);

    const QByteArray nonce = readDpopNonce(response);
    if (!nonce.isEmpty())
        judgeNonce(nonce);
    if (readDpopObjection(response) != DpopObjection::None)
        require(400 <= response.status && response.status < 500, "only a refusal objects");
    judgeKey(Secret(response.body));
    judgeTokens(response);
    return 0;
}
