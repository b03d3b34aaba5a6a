// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/DpopProof.h"
#include "oauth/Jwk.h"
#include "oauth/Jws.h"
#include "Samples.h"

#include <QtTest/QtTest>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace latchkey;
using namespace latchkey::test;

namespace {

// The three parts of a compact JWS: header, payload, signature.
struct Proof
{
    QJsonObject header;
    QJsonObject payload;
    QByteArray input;
    QByteArray signature;
};

Proof parsed(const QByteArray &compact)
{
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return {};
    return {QJsonDocument::fromJson(decodeBase64Url(parts[0]).value_or("")).object(),
            QJsonDocument::fromJson(decodeBase64Url(parts[1]).value_or("")).object(),
            parts[0] + '.' + parts[1], decodeBase64Url(parts[2]).value_or("")};
}

// RFC 7518 §3.4, without any code of ours: r and s of 32 bytes each, over SHA-256.
bool isSignedBy(const QJsonObject &publicJwk, const Proof &proof)
{
    const auto jwk = readJwk(publicJwk);
    if (!jwk || proof.signature.size() != 64)
        return false;
    const auto *raw = reinterpret_cast<const unsigned char *>(proof.signature.constData());
    ECDSA_SIG *pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(raw, 32, nullptr), BN_bin2bn(raw + 32, 32, nullptr));
    QByteArray der(i2d_ECDSA_SIG(pair, nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair, &end);
    ECDSA_SIG_free(pair);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool isGenuine =
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, jwk->key.get()) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(der.constData()),
                            static_cast<size_t>(der.size()),
                            reinterpret_cast<const unsigned char *>(proof.input.constData()),
                            static_cast<size_t>(proof.input.size()))
            == 1;
    EVP_MD_CTX_free(context);
    return isGenuine;
}

DpopProofClaims someClaims()
{
    return {"POST", QUrl(u"https://as.example/token"_s), "jti-1", testNow(), {}, {}};
}

QByteArray serializedOf(EVP_PKEY *key)
{
    QByteArray der(i2d_PrivateKey(key, nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(key, &end);
    EVP_PKEY_free(key);
    return der.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class tst_DpopProof : public QObject
{
    Q_OBJECT

private slots:
    void r135_saysWhatItIsFor();
    void r135_isSignedByTheKeyItShows();
    void r135_showsNothingOfThePrivateKey();
    void r135_namesTheUrlWithoutQueryAndFragment_data();
    void r135_namesTheUrlWithoutQueryAndFragment();
    void r135_bindsTheAccessTokenAsTheExampleDoes();
    void carriesTheNonceOnlyWhereThereIsOne();
    void thumbprintsAreThoseOfTheSpecifications_data();
    void thumbprintsAreThoseOfTheSpecifications();
    void everyKeyIsNew();
    void r137_aKeySurvivesItsTimeInTheKeychain();
    void b287_aKeyThatIsNoneIsRefused_data();
    void b287_aKeyThatIsNoneIsRefused();
    void noncesAreTakenAsTheyAreOrNotAtAll_data();
    void noncesAreTakenAsTheyAreOrNotAtAll();
    void r136_readsWhatIsWrongWithAProof_data();
    void r136_readsWhatIsWrongWithAProof();
    void isOfferedWhereES256Is();
};

// RFC 9449 §4.2
void tst_DpopProof::r135_saysWhatItIsFor()
{
    const DpopKey key = makeDpopKey().value();
    const Proof proof = parsed(makeDpopProof(key, someClaims()).value());
    QCOMPARE(proof.header,
             (QJsonObject{
                 {"typ"_L1, u"dpop+jwt"_s}, {"alg"_L1, u"ES256"_s}, {"jwk"_L1, key.publicJwk()}}));
    QCOMPARE(proof.payload,
             (QJsonObject{{"jti"_L1, u"jti-1"_s},
                          {"htm"_L1, u"POST"_s},
                          {"htu"_L1, u"https://as.example/token"_s},
                          {"iat"_L1, testNow().toSecsSinceEpoch()}}));
}

void tst_DpopProof::r135_isSignedByTheKeyItShows()
{
    const DpopKey key = makeDpopKey().value();
    // Signatures begin with a zero byte now and then, and keep their length.
    for (int i = 0; i < 300; ++i) {
        const Proof proof = parsed(makeDpopProof(key, someClaims()).value());
        QVERIFY(isSignedBy(proof.header["jwk"_L1].toObject(), proof));
    }
    Proof tampered = parsed(makeDpopProof(key, someClaims()).value());
    tampered.input[5] = tampered.input[5] == 'A' ? 'B' : 'A';
    QVERIFY(!isSignedBy(key.publicJwk(), tampered));
    QVERIFY(
        !isSignedBy(makeDpopKey()->publicJwk(), parsed(makeDpopProof(key, someClaims()).value())));
}

void tst_DpopProof::r135_showsNothingOfThePrivateKey()
{
    const DpopKey key = makeDpopKey().value();
    QJsonObject jwk = parsed(makeDpopProof(key, someClaims()).value()).header["jwk"_L1].toObject();
    QCOMPARE(jwk.keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}));
    QCOMPARE(decodeBase64Url(jwk["x"_L1].toString().toLatin1())->size(), 32);
    QCOMPARE(decodeBase64Url(jwk["y"_L1].toString().toLatin1())->size(), 32);
}

void tst_DpopProof::r135_namesTheUrlWithoutQueryAndFragment_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("htu");
    QTest::newRow("as it is") << u"https://as.example/token"_s << u"https://as.example/token"_s;
    QTest::newRow("§4.2: no query, no fragment")
        << u"https://rs.example/a/b?c=d#e"_s << u"https://rs.example/a/b"_s;
    QTest::newRow("RFC 3986 §6.2.3: no path is /")
        << u"https://rs.example"_s << u"https://rs.example/"_s;
    QTest::newRow("no path, a query") << u"https://rs.example?x=1"_s << u"https://rs.example/"_s;
    QTest::newRow("RFC 3986 §6.2.3: the usual port")
        << u"https://rs.example:443/x"_s << u"https://rs.example/x"_s;
    QTest::newRow("the usual port of http")
        << u"http://127.0.0.1:80/x"_s << u"http://127.0.0.1/x"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:4321/x"_s << u"http://127.0.0.1:4321/x"_s;
    QTest::newRow("the other scheme's port")
        << u"https://rs.example:80/x"_s << u"https://rs.example:80/x"_s;
    QTest::newRow("RFC 3986 §6.2.2.1: the host in lower case")
        << u"https://RS.Example/X"_s << u"https://rs.example/X"_s;
    QTest::newRow("percent-encoded")
        << u"https://rs.example/a%2Fb%20c/%C3%A9"_s << u"https://rs.example/a%2Fb%20c/%C3%A9"_s;
    QTest::newRow("no credentials") << u"https://u:p@rs.example/x"_s << u"https://rs.example/x"_s;
}

void tst_DpopProof::r135_namesTheUrlWithoutQueryAndFragment()
{
    QFETCH(QString, url);
    QFETCH(QString, htu);
    DpopProofClaims claims = someClaims();
    claims.url = QUrl(url, QUrl::StrictMode);
    const Proof proof = parsed(makeDpopProof(makeDpopKey().value(), claims).value());
    QCOMPARE(proof.payload["htu"_L1].toString(), htu);
}

// RFC 9449 §7.1, figure 13
void tst_DpopProof::r135_bindsTheAccessTokenAsTheExampleDoes()
{
    DpopProofClaims claims = someClaims();
    claims.accessToken = Secret("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
    const Proof proof = parsed(makeDpopProof(makeDpopKey().value(), claims).value());
    QCOMPARE(proof.payload["ath"_L1].toString(), u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s);
}

void tst_DpopProof::carriesTheNonceOnlyWhereThereIsOne()
{
    DpopProofClaims claims = someClaims();
    const DpopKey key = makeDpopKey().value();
    QVERIFY(!parsed(makeDpopProof(key, claims).value()).payload.contains("nonce"_L1));
    claims.nonce = "eyJ7S_zG.eyJH0-Z.HX4w-7v";
    QCOMPARE(parsed(makeDpopProof(key, claims).value()).payload["nonce"_L1].toString(),
             u"eyJ7S_zG.eyJH0-Z.HX4w-7v"_s);
}

void tst_DpopProof::thumbprintsAreThoseOfTheSpecifications_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QByteArray>("thumbprint");
    QTest::newRow("RFC 7638 §3.1: RSA, with members that do not count")
        << QJsonObject{{"kty"_L1, u"RSA"_s},
                       {"n"_L1,
                        u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aP"
                        "FFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93"
                        "lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZH"
                        "zu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPk"
                        "sINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s},
                       {"e"_L1, u"AQAB"_s},
                       {"alg"_L1, u"RS256"_s},
                       {"kid"_L1, u"2011-04-29"_s}}
        << QByteArray("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    QTest::newRow("RFC 8037 appendix A.3: OKP")
        << QJsonObject{{"kty"_L1, u"OKP"_s},
                       {"crv"_L1, u"Ed25519"_s},
                       {"x"_L1, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s}}
        << QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    QTest::newRow("RFC 9449 §6.1: EC")
        << QJsonObject{{"kty"_L1, u"EC"_s},
                       {"x"_L1, u"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs"_s},
                       {"y"_L1, u"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA"_s},
                       {"crv"_L1, u"P-256"_s}}
        << QByteArray("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    QTest::newRow("a symmetric key")
        << QJsonObject{{"kty"_L1, u"oct"_s}, {"k"_L1, u"AAAA"_s}} << QByteArray();
}

void tst_DpopProof::thumbprintsAreThoseOfTheSpecifications()
{
    QFETCH(QJsonObject, jwk);
    QFETCH(QByteArray, thumbprint);
    QCOMPARE(jwkThumbprint(jwk), thumbprint);
}

void tst_DpopProof::everyKeyIsNew()
{
    QVERIFY(makeDpopKey()->thumbprint() != makeDpopKey()->thumbprint());
}

void tst_DpopProof::r137_aKeySurvivesItsTimeInTheKeychain()
{
    for (int i = 0; i < 100; ++i) {
        const DpopKey key = makeDpopKey().value();
        const auto read = readDpopKey(key.serialized());
        QVERIFY2(read, "as it was written");
        QCOMPARE(read->publicJwk(), key.publicJwk());
        QVERIFY(isSignedBy(key.publicJwk(), parsed(makeDpopProof(*read, someClaims()).value())));
    }
    // It shares the entry of the refresh token, and small keychains hold 2560 bytes.
    QVERIFY(makeDpopKey()->serialized().reveal().size() < 200);
}

void tst_DpopProof::b287_aKeyThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = makeDpopKey()->serialized().reveal();
    const QByteArray der = decodeBase64Url(whole).value();
    const auto encoded = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QTest::newRow("B287 nothing") << QByteArray();
    QTest::newRow("B287 not base64url") << QByteArray("not a key!");
    QTest::newRow("B287 garbage") << encoded(QByteArray(121, 'x'));
    QTest::newRow("B287 cut short") << encoded(der.chopped(1));
    QTest::newRow("B287 a byte too many") << encoded(der + 'x');
    QTest::newRow("B287 another key's public half") << encoded(
        der.chopped(65) + decodeBase64Url(makeDpopKey()->serialized().reveal())->last(65));
    QTest::newRow("B287 another curve") << serializedOf(EVP_EC_gen("P-384"));
    QTest::newRow("B287 an RSA key") << serializedOf(EVP_RSA_gen(2048));
    QTest::newRow("B287 an Ed25519 key")
        << serializedOf(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QTest::newRow("B287 far too long") << QByteArray(100'000, 'A');
}

void tst_DpopProof::b287_aKeyThatIsNoneIsRefused()
{
    QFETCH(QByteArray, text);
    QCOMPARE(outcome(readDpopKey(Secret(text))), u"entry_garbled/dpop_key_lost"_s);
}

void tst_DpopProof::noncesAreTakenAsTheyAreOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("RFC 9449 §8.2") << QByteArray("eyJ7S_zG.eyJH0-Z.HX4w-7v") << true;
    QTest::newRow("every character there is")
        << QByteArray("!#$%&'()*+,-./:;<=>?@[]^_`{|}~") << true;
    QTest::newRow("as long as it may be") << QByteArray(1024, 'n') << true;
    QTest::newRow("B286 longer") << QByteArray(1025, 'n') << false;
    QTest::newRow("B286 a newline") << QByteArray("abc\ndef") << false;
    QTest::newRow("B286 a folded line") << QByteArray("abc\r\n def") << false;
    QTest::newRow("a quote") << QByteArray("abc\"def") << false;
    QTest::newRow("a backslash") << QByteArray("abc\\def") << false;
    QTest::newRow("two headers, joined") << QByteArray("abc, def") << false;
    QTest::newRow("not ASCII") << QByteArray("abc\xc3\xa9") << false;
    QTest::newRow("a zero byte") << QByteArray("abc\0def", 7) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_DpopProof::noncesAreTakenAsTheyAreOrNotAtAll()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isTaken);
    const HttpResponse response = answer(200, "{}", {{"dpop-nonce", header}});
    QCOMPARE(readDpopNonce(response), isTaken ? header : QByteArray());
    QCOMPARE(isDpopNonce(header), isTaken);
}

void tst_DpopProof::r136_readsWhatIsWrongWithAProof_data()
{
    using enum DpopObjection;
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<DpopObjection>("objection");
    const auto body = [](const QString &error) { return toJson({{"error"_L1, error}}); };
    const auto challenge = [](const QByteArray &text, int status = 401) {
        return answer(status, "", {{"WWW-Authenticate", text}});
    };
    QTest::newRow("§8: in the body") << answer(400, body(u"use_dpop_nonce"_s)) << NonceWanted;
    QTest::newRow("in the body of a 401") << answer(401, body(u"use_dpop_nonce"_s)) << NonceWanted;
    QTest::newRow("§5: another proof")
        << answer(400, body(u"invalid_dpop_proof"_s)) << ProofInvalid;
    QTest::newRow("§9: in the challenge")
        << challenge(R"(DPoP error="use_dpop_nonce", error_description="nonce")") << NonceWanted;
    QTest::newRow("R136 the scheme in any case")
        << challenge(R"(dpop error="use_dpop_nonce")") << NonceWanted;
    QTest::newRow("beside another challenge")
        << challenge(R"(Bearer realm="x", DPoP algs="ES256", error="invalid_dpop_proof")")
        << ProofInvalid;
    QTest::newRow("another scheme's") << challenge(R"(Bearer error="use_dpop_nonce")") << None;
    QTest::newRow("about the token") << challenge(R"(DPoP error="invalid_token")") << None;
    QTest::newRow("a challenge that is none") << challenge(R"(DPoP error="use_dpop_nonce)") << None;
    QTest::newRow("a challenge beside another status")
        << challenge(R"(DPoP error="use_dpop_nonce")", 403) << None;
    QTest::newRow("an error of another kind") << answer(400, body(u"invalid_grant"_s)) << None;
    QTest::newRow("another spelling") << answer(400, body(u"Use_DPoP_Nonce"_s)) << None;
    QTest::newRow("a success") << answer(200, body(u"use_dpop_nonce"_s)) << None;
    QTest::newRow("a fault of the server") << answer(500, body(u"use_dpop_nonce"_s)) << None;
    QTest::newRow("a web page") << answer(400, "<html>use_dpop_nonce</html>") << None;
}

void tst_DpopProof::r136_readsWhatIsWrongWithAProof()
{
    QFETCH(HttpResponse, response);
    QFETCH(DpopObjection, objection);
    QCOMPARE(readDpopObjection(response), objection);
}

void tst_DpopProof::isOfferedWhereES256Is()
{
    const auto offers = [](const QStringList &algorithms) {
        return offersDpop(testProvider(
            {{"dpop_signing_alg_values_supported"_L1, QJsonArray::fromStringList(algorithms)}}));
    };
    QVERIFY(offers({u"RS256"_s, u"ES256"_s}));
    QVERIFY(!offers({u"RS256"_s, u"EdDSA"_s}));
    QVERIFY(!offersDpop(testProvider()));
}

QTEST_APPLESS_MAIN(tst_DpopProof)
#include "tst_DpopProof.moc"
