// SPDX-License-Identifier: GPL-3.0-or-later
// Header and payload of an ID token, the header in the first line. The target signs them, whatever
// they are, so that what stands behind the signature is reached.
#include "oauth/IdToken.h"
#include "fuzz/Oracle.h"
#include "oauth/Json.h"
#include "support/TestKeys.h"

#include <QtCore/QJsonArray>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

//! Signs with the algorithms that are quick.
struct Signer
{
    TestKey ed25519 = TestKey::makeEd25519();
    TestKey p256 = TestKey::makeEc(u"P-256"_s);
    JwkSet keys{readJwk(ed25519.publicJwk(u"ed"_s)).value(),
                readJwk(p256.publicJwk(u"ec"_s)).value()};

    [[nodiscard]] QByteArray token(const QByteArray &header, const QByteArray &payload) const
    {
        const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
        const bool isEc = header.contains("ES256");
        return input + '.'
            + toBase64Url(isEc ? p256.signature(u"ES256"_s, input)
                               : ed25519.signature(u"EdDSA"_s, input));
    }
};

IdTokenExpectations atSignIn()
{
    IdTokenExpectations expected;
    expected.issuer = testIssuer();
    expected.clientId = u"desktop"_s;
    expected.nonce = Secret("nonce-of-this-attempt");
    expected.accessToken = Secret("access-token-1");
    expected.now = testNow();
    return expected;
}

IdTokenExpectations atRefresh()
{
    IdTokenExpectations expected = atSignIn();
    expected.nonce = {};
    expected.subject = u"alice"_s;
    return expected;
}

IdTokenExpectations withMaxAge()
{
    IdTokenExpectations expected = atSignIn();
    expected.maxAge = std::chrono::seconds(60);
    return expected;
}

void judgeAccepted(const IdTokenClaims &accepted, const QByteArray &header,
                   const QByteArray &payload, const IdTokenExpectations &expected)
{
    const auto claims = readJsonObject(payload);
    const auto protectedHeader = readJsonObject(header);
    require(claims && protectedHeader, "what is believed is JSON");
    require(accepted.claims() == *claims, "what is believed is what was signed");
    require(supportedSigningAlgorithms().contains(protectedHeader->value("alg"_L1).toString()),
            "a token is signed");
    require(!protectedHeader->contains("crit"_L1), "nothing critical is passed over");

    const QJsonValue audience = claims->value("aud"_L1);
    require(audience == expected.clientId || audience.toArray().contains(expected.clientId),
            "a token is for us");
    require(claims->value("iss"_L1) == expected.issuer, "a token is of our issuer");
    require(expected.nonce.isEmpty()
                || claims->value("nonce"_L1).toString().toUtf8() == expected.nonce.reveal(),
            "a token answers this attempt");
    require(!accepted.subject().isEmpty() && accepted.subject().size() <= 255,
            "a token is about somebody");
    require(expected.subject.isEmpty() || accepted.subject() == expected.subject,
            "a token is about the same person");
    const auto present = static_cast<double>(expected.now.toSecsSinceEpoch());
    const auto skew = static_cast<double>(AllowedClockSkew.count());
    require(claims->value("exp"_L1).toDouble() > present - skew - 1, "a token has not expired");
    require(claims->value("iat"_L1).toDouble() < present + skew + 1, "a token has been issued");
    require(!expected.maxAge
                || claims->value("auth_time"_L1).toDouble()
                    >= present - skew - 1 - static_cast<double>(expected.maxAge->count()),
            "a person was asked lately");
    for (const QString &shown : {accepted.name(), accepted.email()})
        require(shown.size() <= 200 && !fuzz::hasControlCharacter(shown), "a name can be shown");
}

void judge(const Signer &signer, const QByteArray &header, const QByteArray &payload,
           const IdTokenExpectations &expected)
{
    QByteArray token = signer.token(header, payload);
    const auto claims = validateIdToken(Secret(token), signer.keys, expected);
    if (!claims) {
        fuzz::requireSound(claims.error());
        require(!claims.error().code.isEmpty(), "a refusal has a code");
        return;
    }
    judgeAccepted(*claims, header, payload, expected);

    const qsizetype signature = token.lastIndexOf('.') + 1;
    token[signature] = token[signature] == 'A' ? 'B' : 'A';
    require(!validateIdToken(Secret(token), signer.keys, expected), "a signature counts");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Signer signer;
    static const IdTokenExpectations expectations[] = {atSignIn(), atRefresh(), withMaxAge()};
    const QByteArray input = fuzz::toBytes(data, size);
    const qsizetype end = input.indexOf('\n');
    if (end < 0)
        return 0;

    for (const IdTokenExpectations &expected : expectations)
        judge(signer, input.left(end), input.mid(end + 1), expected);
    return 0;
}
