// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Jws.h"
#include "Samples.h"
#include "support/TestKeys.h"

#include <QtCore/QMap>
#include <QtCore/QMessageAuthenticationCode>
#include <QtTest/QTest>

#include <openssl/err.h>

#include <functional>

using namespace latchkey;
using namespace latchkey::test;

static_assert(!std::is_default_constructible_v<VerifiedJws>);

using TokenMaker = std::function<QByteArray()>;
Q_DECLARE_METATYPE(TokenMaker)

class tst_Jws : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
    void base64UrlHasOneFormOnly();
    void everyAlgorithmIsVerified_data();
    void everyAlgorithmIsVerified();
    void noAlgorithmPassesForAnother_data();
    void noAlgorithmPassesForAnother();
    void theCallersAlgorithmsAreALimit_data();
    void theCallersAlgorithmsAreALimit();
    void headersAreChecked_data();
    void headersAreChecked();
    void forgeriesAreRefused_data();
    void forgeriesAreRefused();
    void everyCharacterOfATokenCounts();
    void everyBitOfASignatureCounts_data();
    void everyBitOfASignatureCounts();
    void ecdsaSignaturesHaveOneForm_data();
    void ecdsaSignaturesHaveOneForm();
    void theKeyIdChooses();
    void theKindOfKeyChooses();
    void withoutAKeyIdEveryFittingKeyIsTried();
    void atMostFourKeysAreTried();
    void nothingStaysInOpenSslsErrorQueue();

private:
    struct Pair
    {
        TestKey key;
        Jwk jwk;
    };
    [[nodiscard]] const Pair &pairFor(const QString &algorithm) const;

    std::map<QString, Pair> m_pairs; //!< By what begins the names of their algorithms.
};

namespace {

QJsonObject headerFor(const QString &algorithm)
{
    return {{"alg"_L1, algorithm}};
}

Jwk toJwk(const TestKey &key, const QString &keyId = {}, const QString &algorithm = {})
{
    QJsonObject json = key.publicJwk(keyId);
    if (!algorithm.isEmpty())
        json["alg"_L1] = algorithm;
    return readJwk(json).value();
}

QByteArray compact(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return toBase64Url(header) + '.' + toBase64Url(payload) + '.' + toBase64Url(signature);
}

} // namespace

const tst_Jws::Pair &tst_Jws::pairFor(const QString &algorithm) const
{
    const QString kind =
        algorithm.startsWith("RS"_L1) || algorithm.startsWith("PS"_L1) ? u"RSA"_s : algorithm;
    return m_pairs.at(kind);
}

void tst_Jws::initTestCase()
{
    const auto add = [&](const QString &name, const TestKey &key) {
        m_pairs.insert({name, {key, toJwk(key)}});
    };
    add(u"RSA"_s, TestKey::makeRsa());
    add(u"ES256"_s, TestKey::makeEc(u"P-256"_s));
    add(u"ES384"_s, TestKey::makeEc(u"P-384"_s));
    add(u"ES512"_s, TestKey::makeEc(u"P-521"_s));
    add(u"EdDSA"_s, TestKey::makeEd25519());
}

void tst_Jws::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("hex"); // null: refused

    QTest::newRow("nothing") << QByteArray() << u""_s;
    QTest::newRow("one byte") << QByteArray("_w") << u"ff"_s;
    QTest::newRow("two bytes") << QByteArray("-_8") << u"fbff"_s;
    QTest::newRow("three bytes") << QByteArray("AAEC") << u"000102"_s;
    QTest::newRow("B189: padding") << QByteArray("_w==") << QString();
    QTest::newRow("B189: + and /") << QByteArray("+/8") << QString();
    QTest::newRow("B189: a space") << QByteArray("AA EC") << QString();
    QTest::newRow("B189: a line break after") << QByteArray("AAEC\n") << QString();
    QTest::newRow("a letter too many") << QByteArray("AAECA") << QString();
    QTest::newRow("RFC 4648 §3.5: bits left over") << QByteArray("_x") << QString();
    QTest::newRow("RFC 4648 §3.5: bits left over of two bytes") << QByteArray("-_9") << QString();
    QTest::newRow("a zero") << QByteArray("AA\0EC", 5) << QString();
    QTest::newRow("another character") << QByteArray("AA*C") << QString();
    QTest::newRow("a byte beyond ASCII") << QByteArray("AA\xc3\xa9") << QString();
}

void tst_Jws::base64UrlIsStrict()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, hex);

    const auto bytes = decodeBase64Url(text);

    QCOMPARE(bytes.has_value(), !hex.isNull());
    QCOMPARE(QString::fromLatin1(bytes.value_or(QByteArray()).toHex()),
             hex.isNull() ? QString() : hex);
}

void tst_Jws::base64UrlHasOneFormOnly()
{
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            const char text[] = {static_cast<char>(a), static_cast<char>(b)};
            const auto bytes = decodeBase64Url(QByteArrayView(text, 2));
            if (bytes)
                QCOMPARE(toBase64Url(*bytes), QByteArray(text, 2));
        }
    }
}

void tst_Jws::everyAlgorithmIsVerified_data()
{
    QTest::addColumn<QString>("algorithm");
    const QStringList algorithms = supportedSigningAlgorithms();
    QCOMPARE(algorithms.join(u' '),
             u"RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA"_s);
    for (const QString &algorithm : algorithms)
        QTest::newRow(qPrintable(algorithm)) << algorithm;
}

void tst_Jws::everyAlgorithmIsVerified()
{
    QFETCH(const QString, algorithm);
    const Pair &pair = pairFor(algorithm);
    const QByteArray token = pair.key.signedJws(headerFor(algorithm), QByteArray("payload\0", 8));

    const auto verified = verifyJws(token, {pair.jwk}, {});

    QCOMPARE(outcome(verified), u"ok"_s);
    QCOMPARE(verified->payload(), QByteArray("payload\0", 8));
    QCOMPARE(verified->header(), headerFor(algorithm));
    QCOMPARE(outcome(verifyJws(token, {pair.jwk}, {u"none"_s, algorithm})), u"ok"_s);
}

void tst_Jws::noAlgorithmPassesForAnother_data()
{
    QTest::addColumn<QString>("signedAs");
    QTest::addColumn<QString>("calledAs");
    for (const QString &signedAs : supportedSigningAlgorithms()) {
        for (const QString &calledAs : supportedSigningAlgorithms()) {
            if (signedAs != calledAs)
                QTest::addRow("B182: %s as %s", qPrintable(signedAs), qPrintable(calledAs))
                    << signedAs << calledAs;
        }
    }
}

void tst_Jws::noAlgorithmPassesForAnother()
{
    QFETCH(const QString, signedAs);
    QFETCH(const QString, calledAs);
    const Pair &pair = pairFor(signedAs);
    const QByteArray input =
        toBase64Url(toJson(headerFor(calledAs))) + '.' + toBase64Url("payload");
    const QByteArray token = input + '.' + toBase64Url(pair.key.signature(signedAs, input));

    const auto verified = verifyJws(token, {pair.jwk}, {});

    const bool isKeyOfBoth = &pairFor(calledAs) == &pair;
    QCOMPARE(outcome(verified),
             isKeyOfBoth ? u"identity_invalid/id_token_signature"_s
                         : u"identity_invalid/unknown_signing_key"_s);
}

void tst_Jws::theCallersAlgorithmsAreALimit_data()
{
    QTest::addColumn<QStringList>("algorithms");
    QTest::addColumn<QString>("expected");

    QTest::newRow("not said") << QStringList() << u"ok"_s;
    QTest::newRow("named") << QStringList{u"RS256"_s, u"ES256"_s} << u"ok"_s;
    QTest::newRow("R57: not named")
        << QStringList{u"RS256"_s} << u"identity_invalid/id_token_algorithm"_s;
    QTest::newRow("in another case")
        << QStringList{u"es256"_s} << u"identity_invalid/id_token_algorithm"_s;
}

void tst_Jws::theCallersAlgorithmsAreALimit()
{
    QFETCH(const QStringList, algorithms);
    QFETCH(const QString, expected);
    const Pair &pair = pairFor(u"ES256"_s);

    QCOMPARE(
        outcome(verifyJws(pair.key.signedJws(headerFor(u"ES256"_s), "{}"), {pair.jwk}, algorithms)),
        expected);
}

void tst_Jws::headersAreChecked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    const QString malformed = u"identity_invalid/id_token_malformed"_s;
    const QString algorithm = u"identity_invalid/id_token_algorithm"_s;

    QTest::newRow("alg alone") << QByteArray(R"({"alg":"ES256"})") << u"ok"_s;
    QTest::newRow("RFC 7519 §5.1: JWT") << QByteArray(R"({"alg":"ES256","typ":"JWT"})") << u"ok"_s;
    QTest::newRow("RFC 7515 §4.1.9: in another case")
        << QByteArray(R"({"alg":"ES256","typ":"jwt"})") << u"ok"_s;
    QTest::newRow("RFC 7515 §4.1.9: application/jwt")
        << QByteArray(R"({"alg":"ES256","typ":"application/jwt"})") << u"ok"_s;
    QTest::newRow("B188: at+jwt") << QByteArray(R"({"alg":"ES256","typ":"at+jwt"})") << malformed;
    QTest::newRow("B188: logout+jwt")
        << QByteArray(R"({"alg":"ES256","typ":"logout+jwt"})") << malformed;
    QTest::newRow("typ null") << QByteArray(R"({"alg":"ES256","typ":null})") << malformed;
    QTest::newRow("typ empty") << QByteArray(R"({"alg":"ES256","typ":""})") << malformed;
    QTest::newRow("B187: crit") << QByteArray(R"({"alg":"ES256","crit":["exp2"],"exp2":1})")
                                << malformed;
    QTest::newRow("B187: crit empty") << QByteArray(R"({"alg":"ES256","crit":[]})") << malformed;
    QTest::newRow("B187: b64 false") << QByteArray(R"({"alg":"ES256","b64":false})") << malformed;
    QTest::newRow("B187: b64 true") << QByteArray(R"({"alg":"ES256","b64":true})") << malformed;
    QTest::newRow("B178: none") << QByteArray(R"({"alg":"none"})") << algorithm;
    QTest::newRow("B179: None") << QByteArray(R"({"alg":"None"})") << algorithm;
    QTest::newRow("B179: NONE") << QByteArray(R"({"alg":"NONE"})") << algorithm;
    QTest::newRow("B179: nOnE") << QByteArray(R"({"alg":"nOnE"})") << algorithm;
    QTest::newRow("B181: HS256") << QByteArray(R"({"alg":"HS256"})") << algorithm;
    QTest::newRow("es256") << QByteArray(R"({"alg":"es256"})") << algorithm;
    QTest::newRow("ES256K") << QByteArray(R"({"alg":"ES256K"})") << algorithm;
    QTest::newRow("no alg") << QByteArray("{}") << algorithm;
    QTest::newRow("alg a list") << QByteArray(R"({"alg":["ES256"]})") << algorithm;
    QTest::newRow("B190: alg twice") << QByteArray(R"({"alg":"ES256","alg":"ES256"})") << malformed;
    QTest::newRow("kid a number") << QByteArray(R"({"alg":"ES256","kid":1})") << malformed;
    QTest::newRow("B185: a kid that no key has")
        << QByteArray(R"({"alg":"ES256","kid":"../../etc/passwd"})")
        << u"identity_invalid/unknown_signing_key"_s;
    QTest::newRow("B185: a kid of 500 kB") << R"({"alg":"ES256","kid":")" + QByteArray(500000, 'x')
            + "\"}" << u"identity_invalid/unknown_signing_key"_s;
    QTest::newRow("B185: a kid of 1 MB")
        << R"({"alg":"ES256","kid":")" + QByteArray(1024 * 1024, 'x') + "\"}" << malformed;
    QTest::newRow("a list") << QByteArray("[]") << malformed;
    QTest::newRow("no JSON") << QByteArray("x") << malformed;
    QTest::newRow("nothing") << QByteArray() << malformed;
}

void tst_Jws::headersAreChecked()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, expected);
    const Pair &pair = pairFor(u"ES256"_s);
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url("{}");

    const auto verified =
        verifyJws(input + '.' + toBase64Url(pair.key.signature(u"ES256"_s, input)), {pair.jwk}, {});

    QCOMPARE(outcome(verified), expected);
}

void tst_Jws::forgeriesAreRefused_data()
{
    QTest::addColumn<TokenMaker>("make");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, TokenMaker make) {
        QTest::newRow(name) << std::move(make) << QString::fromLatin1(code);
    };
    const auto token = [this](const QString &algorithm) {
        return pairFor(algorithm).key.signedJws(headerFor(algorithm), R"({"sub":"1"})");
    };
    const auto hmac = [](const QByteArray &key) {
        const QByteArray input = toBase64Url(R"({"alg":"HS256"})") + '.' + toBase64Url("{}");
        return input + '.'
            + toBase64Url(QMessageAuthenticationCode::hash(input, key, QCryptographicHash::Sha256));
    };

    row("B178: none, without signature", "id_token_algorithm",
        [] { return compact(R"({"alg":"none"})", R"({"sub":"1"})", {}); });
    row("B180: HS256 with the public key", "id_token_algorithm", [=, this] {
        return hmac(m_pairs.at(u"RSA"_s).key.publicJwk().value("n"_L1).toString().toLatin1());
    });
    row("B181: HS256 with the client id", "id_token_algorithm", [=] { return hmac("desktop"); });
    row("B181: HS256 with an empty key", "id_token_algorithm", [=] { return hmac({}); });
    row("B183: signature stripped", "id_token_signature", [=] {
        return token(u"RS256"_s)
            .chopped(token(u"RS256"_s).size() - token(u"RS256"_s).lastIndexOf('.') - 1);
    });
    row("B183: a signature of zeros", "id_token_signature",
        [] { return compact(R"({"alg":"RS256"})", "{}", QByteArray(256, '\0')); });
    row("B183: a signature that is too short", "id_token_signature", [=] {
        QList<QByteArray> parts = token(u"RS256"_s).split('.');
        parts[2] = toBase64Url(decodeBase64Url(parts[2])->chopped(1));
        return parts.join('.');
    });
    row("a signature with a zero byte in front", "id_token_signature", [=] {
        QList<QByteArray> parts = token(u"RS256"_s).split('.');
        parts[2] = toBase64Url('\0' + *decodeBase64Url(parts[2]));
        return parts.join('.');
    });
    for (const QString &algorithm : {u"RS256"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s}) {
        row(qPrintable(u"a byte after the signature: "_s + algorithm), "id_token_signature", [=] {
            QList<QByteArray> parts = token(algorithm).split('.');
            parts[2] = toBase64Url(*decodeBase64Url(parts[2]) + '\0');
            return parts.join('.');
        });
    }
    row("B183: another payload", "id_token_signature", [=] {
        QList<QByteArray> parts = token(u"ES256"_s).split('.');
        parts[1] = toBase64Url(R"({"sub":"2"})");
        return parts.join('.');
    });
    row("B183: another header", "id_token_signature", [=] {
        QList<QByteArray> parts = token(u"ES256"_s).split('.');
        parts[0] = toBase64Url(R"({"alg":"ES256" })");
        return parts.join('.');
    });
    row("B183: signed by a stranger", "id_token_signature",
        [] { return TestKey::makeEd25519().signedJws(headerFor(u"EdDSA"_s), "{}"); });
    row("B186: signed by the key in its header", "id_token_signature", [] {
        const TestKey stranger = TestKey::makeEc(u"P-256"_s);
        QJsonObject header = headerFor(u"ES256"_s);
        header["jwk"_L1] = stranger.publicJwk();
        header["jku"_L1] = u"https://evil.example/jwks"_s;
        header["x5u"_L1] = u"https://evil.example/cert"_s;
        return stranger.signedJws(header, "{}");
    });
    row("B189: two parts", "id_token_malformed", [=] {
        const QByteArray whole = token(u"ES256"_s);
        return whole.first(whole.lastIndexOf('.'));
    });
    row("B189: four parts", "id_token_malformed", [=] { return token(u"ES256"_s) + ".e30"; });
    row("B189: five parts", "id_token_malformed",
        [] { return compact(R"({"alg":"RSA-OAEP","enc":"A256GCM"})", "k", "i") + ".Yw.dA"; });
    row("B189: one part", "id_token_malformed", [] { return QByteArray("abc"); });
    row("B189: nothing", "id_token_malformed", [] { return QByteArray(); });
    row("B189: a space after", "id_token_malformed", [=] { return token(u"ES256"_s) + ' '; });
    row("B189: a line break in it", "id_token_malformed",
        [=] { return token(u"ES256"_s).replace('.', "\n."); });
    row("B189: padding", "id_token_malformed", [=] { return token(u"ES256"_s) + "=="; });
    row("B189: + and /", "id_token_malformed",
        [] { return compact(R"({"alg":"ES256"})", "{}", "x") + "+/"; });
    row("JSON serialization", "id_token_malformed", [] {
        return QByteArray(R"({"payload":"e30","protected":"eyJhbGciOiJFUzI1NiJ9","signature":""})");
    });
}

void tst_Jws::forgeriesAreRefused()
{
    QFETCH(const TokenMaker, make);
    QFETCH(const QString, code);
    JwkSet keys;
    for (const auto &[name, pair] : m_pairs)
        keys.push_back(pair.jwk);

    QCOMPARE(outcome(verifyJws(make(), keys, {})), u"identity_invalid/"_s + code);
}

void tst_Jws::everyCharacterOfATokenCounts()
{
    const Pair &pair = pairFor(u"ES256"_s);
    const QByteArray token = pair.key.signedJws(headerFor(u"ES256"_s), R"({"sub":"1"})");
    QVERIFY(verifyJws(token, {pair.jwk}, {}));

    for (qsizetype at = 0; at < token.size(); ++at) {
        for (const char other : {'A', 'B', '_', '.', '=', ' ', '\0', '\n'}) {
            QByteArray changed = token;
            changed[at] = other;
            QVERIFY2(changed == token || !verifyJws(changed, {pair.jwk}, {}), changed.constData());
        }
        QVERIFY(!verifyJws(token.first(at), {pair.jwk}, {}));
    }
}

void tst_Jws::everyBitOfASignatureCounts_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &algorithm : {u"RS256"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s})
        QTest::newRow(qPrintable(u"B183: "_s + algorithm)) << algorithm;
}

void tst_Jws::everyBitOfASignatureCounts()
{
    QFETCH(const QString, algorithm);
    const Pair &pair = pairFor(algorithm);
    const QList<QByteArray> parts = pair.key.signedJws(headerFor(algorithm), "{}").split('.');
    const QByteArray signature = *decodeBase64Url(parts[2]);

    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const auto verified =
            verifyJws(parts[0] + '.' + parts[1] + '.' + toBase64Url(changed), {pair.jwk}, {});
        QVERIFY2(!verified, qPrintable(QString::number(bit)));
    }
}

void tst_Jws::ecdsaSignaturesHaveOneForm_data()
{
    QTest::addColumn<QByteArray>("r");
    QTest::addColumn<QByteArray>("s");
    const QByteArray zero(32, '\0');
    const QByteArray one = zero.first(31) + '\x01';
    const QByteArray order =
        QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

    QTest::newRow("B184: r = s = 0") << zero << zero;
    QTest::newRow("B184: r = 0") << zero << one;
    QTest::newRow("B184: s = 0") << one << zero;
    QTest::newRow("r = s = 1") << one << one;
    QTest::newRow("B184: r = s = n") << order << order;
    QTest::newRow("B184: s > n") << one << QByteArray(32, '\xff');
    QTest::newRow("33 bytes each") << '\0' + one << '\0' + one;
    QTest::newRow("31 bytes each") << one.sliced(1) << one.sliced(1);
    QTest::newRow("one byte each") << QByteArray("\x01") << QByteArray("\x01");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("uneven halves") << one << QByteArray();
}

void tst_Jws::ecdsaSignaturesHaveOneForm()
{
    QFETCH(const QByteArray, r);
    QFETCH(const QByteArray, s);
    const Pair &pair = pairFor(u"ES256"_s);

    QCOMPARE(outcome(verifyJws(compact(R"({"alg":"ES256"})", "{}", r + s), {pair.jwk}, {})),
             u"identity_invalid/id_token_signature"_s);

    // B184: a genuine signature, but as DER.
    const QList<QByteArray> parts = pair.key.signedJws(headerFor(u"ES256"_s), "{}").split('.');
    const QByteArray raw = *decodeBase64Url(parts[2]);
    const QByteArray half = QByteArray("\x02\x21\0", 3);
    const QByteArray der = "\x30\x46" + half + raw.first(32) + half + raw.sliced(32);
    QVERIFY(!verifyJws(parts[0] + '.' + parts[1] + '.' + toBase64Url(der), {pair.jwk}, {}));
}

void tst_Jws::theKeyIdChooses()
{
    const TestKey key = TestKey::makeEc(u"P-256"_s);
    const TestKey other = TestKey::makeEc(u"P-256"_s);
    const JwkSet keys{toJwk(other, u"b"_s), toJwk(key, u"a"_s), toJwk(key)};
    const auto signedWith = [&](const QString &keyId) {
        QJsonObject header = headerFor(u"ES256"_s);
        header["kid"_L1] = keyId;
        return outcome(verifyJws(key.signedJws(header, "{}"), keys, {}));
    };

    QCOMPARE(signedWith(u"a"_s), u"ok"_s);
    QCOMPARE(signedWith(u"b"_s), u"identity_invalid/id_token_signature"_s);
    QCOMPARE(signedWith(u"c"_s), u"identity_invalid/unknown_signing_key"_s);
    QCOMPARE(signedWith(u"A"_s), u"identity_invalid/unknown_signing_key"_s);
    QCOMPARE(outcome(verifyJws(key.signedJws(headerFor(u"ES256"_s), "{}"), {}, {})),
             u"identity_invalid/unknown_signing_key"_s); // B022
}

void tst_Jws::theKindOfKeyChooses()
{
    // B024: decoys with the same key id. B025: two that both fit.
    const TestKey key = TestKey::makeEc(u"P-256"_s);
    QJsonObject header = headerFor(u"ES256"_s);
    header["kid"_L1] = u"k"_s;
    const QByteArray token = key.signedJws(header, "{}");
    const JwkSet decoys{toJwk(m_pairs.at(u"RSA"_s).key, u"k"_s),
                        toJwk(TestKey::makeEc(u"P-384"_s), u"k"_s),
                        toJwk(TestKey::makeEd25519(), u"k"_s), toJwk(key, u"k"_s, u"ES384"_s)};
    JwkSet withTheKey = decoys;
    withTheKey.push_back(toJwk(key, u"k"_s, u"ES256"_s));
    JwkSet withTwo = decoys;
    withTwo.push_back(toJwk(TestKey::makeEc(u"P-256"_s), u"k"_s));
    withTwo.push_back(toJwk(key, u"k"_s));

    QCOMPARE(outcome(verifyJws(token, decoys, {})), u"identity_invalid/unknown_signing_key"_s);
    QCOMPARE(outcome(verifyJws(token, withTheKey, {})), u"ok"_s);
    QCOMPARE(outcome(verifyJws(token, withTwo, {})), u"ok"_s);
}

void tst_Jws::withoutAKeyIdEveryFittingKeyIsTried()
{
    const TestKey key = TestKey::makeEd25519();
    const QByteArray token = key.signedJws(headerFor(u"EdDSA"_s), "{}");

    // R68.
    QCOMPARE(outcome(verifyJws(token, {toJwk(key, u"named"_s)}, {})), u"ok"_s);
    QCOMPARE(outcome(verifyJws(token, {toJwk(TestKey::makeEd25519()), toJwk(key)}, {})), u"ok"_s);
    QCOMPARE(outcome(verifyJws(token, {toJwk(TestKey::makeEd25519())}, {})),
             u"identity_invalid/id_token_signature"_s);
}

void tst_Jws::atMostFourKeysAreTried()
{
    const TestKey key = TestKey::makeEd25519();
    const QByteArray token = key.signedJws(headerFor(u"EdDSA"_s), "{}");
    JwkSet keys;
    for (int i = 0; i < 3; ++i)
        keys.push_back(toJwk(TestKey::makeEd25519()));
    keys.insert(keys.begin() + 1,
                toJwk(TestKey::makeEc(u"P-256"_s))); // does not fit, does not count
    keys.push_back(toJwk(key));

    QCOMPARE(outcome(verifyJws(token, keys, {})), u"ok"_s);
    keys.insert(keys.begin(), toJwk(TestKey::makeEd25519()));
    QCOMPARE(outcome(verifyJws(token, keys, {})), u"identity_invalid/id_token_signature"_s);
}

void tst_Jws::nothingStaysInOpenSslsErrorQueue()
{
    // QSslSocket, on the same thread, would take it for an error of its own.
    ERR_clear_error();
    const Pair &pair = pairFor(u"RS256"_s);
    QJsonObject offCurve = m_pairs.at(u"ES256"_s).key.publicJwk();
    offCurve["y"_L1] = offCurve["x"_L1];

    QVERIFY(
        !verifyJws(compact(R"({"alg":"RS256"})", "{}", QByteArray(256, '\x01')), {pair.jwk}, {}));
    QVERIFY(!verifyJws(compact(R"({"alg":"ES256"})", "{}", QByteArray(64, '\0')),
                       {pairFor(u"ES256"_s).jwk}, {}));
    QVERIFY(!readJwk(offCurve));

    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_GUILESS_MAIN(tst_Jws)
#include "tst_Jws.moc"
