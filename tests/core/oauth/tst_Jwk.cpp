// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Jwk.h"
#include "Samples.h"
#include "support/TestKeys.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

#include <functional>

using namespace latchkey;
using namespace latchkey::test;

using Change = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Change)

class tst_Jwk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void publicKeysAreRead_data();
    void publicKeysAreRead();
    void whatItSaysOfItselfIsKept();
    void unusableKeysAreRefused_data();
    void unusableKeysAreRefused();
    void keyUsesAreRespected_data();
    void keyUsesAreRespected();
    void aPointOffItsCurveIsRefused_data();
    void aPointOffItsCurveIsRefused();
    void aModulusThatCanBeFactoredIsRefused();
    void setsAreRead_data();
    void setsAreRead();
    void unusableKeysAreLeftOutOfASet();
    void aLargeSetIsReadWhole();

private:
    QHash<QString, QJsonObject> m_keys; //!< Public keys by their curve, or `RSA`.
};

void tst_Jwk::initTestCase()
{
    m_keys.insert(u"RSA"_s, TestKey::makeRsa().publicJwk());
    m_keys.insert(u"Ed25519"_s, TestKey::makeEd25519().publicJwk());
    for (const QString &curve : {u"P-256"_s, u"P-384"_s, u"P-521"_s})
        m_keys.insert(curve, TestKey::makeEc(curve).publicJwk());
}

void tst_Jwk::publicKeysAreRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("curve");

    QTest::newRow("RFC 7518 §6.3: RSA") << u"RSA"_s << u"RSA"_s << QString();
    QTest::newRow("RFC 7518 §6.2: P-256") << u"P-256"_s << u"EC"_s << u"P-256"_s;
    QTest::newRow("RFC 7518 §6.2: P-384") << u"P-384"_s << u"EC"_s << u"P-384"_s;
    QTest::newRow("RFC 7518 §6.2: P-521") << u"P-521"_s << u"EC"_s << u"P-521"_s;
    QTest::newRow("RFC 8037 §2: Ed25519") << u"Ed25519"_s << u"OKP"_s << u"Ed25519"_s;
}

void tst_Jwk::publicKeysAreRead()
{
    QFETCH(const QString, key);
    QFETCH(const QString, type);
    QFETCH(const QString, curve);

    const auto jwk = readJwk(m_keys.value(key));

    QCOMPARE(outcome(jwk), u"ok"_s);
    QCOMPARE(jwk->keyType, type);
    QCOMPARE(jwk->curve, curve);
    QVERIFY(jwk->key);
    QVERIFY(jwk->keyId.isEmpty() && jwk->algorithm.isEmpty());
}

void tst_Jwk::whatItSaysOfItselfIsKept()
{
    QJsonObject json = m_keys.value(u"RSA"_s);
    json["kid"_L1] = u"../../etc/passwd"_s; // B185
    json["alg"_L1] = u"PS256"_s;
    json["crv"_L1] = u"P-256"_s;
    json["x5u"_L1] = u"https://evil.example/"_s;

    const auto jwk = readJwk(json);

    QCOMPARE(outcome(jwk), u"ok"_s);
    QCOMPARE(jwk->keyId, u"../../etc/passwd"_s);
    QCOMPARE(jwk->algorithm, u"PS256"_s);
    QCOMPARE(jwk->curve, QString()); // RSA has none
}

void tst_Jwk::unusableKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const QString &key, Change change) {
        QTest::newRow(name) << key << std::move(change);
    };
    const auto set = [](const QString &member, const QJsonValue &value) -> Change {
        return [=](QJsonObject &json) { json[member] = value; }; // undefined removes it
    };
    const QJsonValue absent(QJsonValue::Undefined);
    // The bytes of a member, lengthened or shortened.
    const auto resize = [](const QString &member, int by) -> Change {
        return [=](QJsonObject &json) {
            QByteArray bytes = QByteArray::fromBase64(json[member].toString().toLatin1(),
                                                      QByteArray::Base64UrlEncoding);
            bytes = by > 0 ? QByteArray(by, '\0') + bytes : bytes.sliced(-by);
            json[member] = QString::fromLatin1(toBase64Url(bytes));
        };
    };

    row("B028: symmetric", u"RSA"_s, [](QJsonObject &json) {
        json = {{"kty"_L1, u"oct"_s}, {"k"_L1, u"AAAA"_s}};
    });
    row("B028: RSA with k", u"RSA"_s, set(u"k"_s, u"AAAA"_s));
    for (const char *member : {"d", "p", "q", "dp", "dq", "qi", "oth"}) {
        QTest::addRow("B028: RSA with private %s", member)
            << u"RSA"_s << set(QString::fromLatin1(member), u"AAAA"_s);
    }
    row("B028: EC with private d", u"P-256"_s, set(u"d"_s, u"AAAA"_s));
    row("B028: Ed25519 with private d", u"Ed25519"_s, set(u"d"_s, u"AAAA"_s));

    row("no kty", u"RSA"_s, set(u"kty"_s, absent));
    row("kty a number", u"RSA"_s, set(u"kty"_s, 1));
    row("kty in another case", u"RSA"_s, set(u"kty"_s, u"rsa"_s));
    row("kty of another key", u"RSA"_s, set(u"kty"_s, u"EC"_s));
    row("kty unknown", u"P-256"_s, set(u"kty"_s, u"AKP"_s));
    row("kid a number", u"RSA"_s, set(u"kid"_s, 7));
    row("alg a list", u"RSA"_s, set(u"alg"_s, QJsonArray{u"RS256"_s}));
    row("crv a number", u"RSA"_s, set(u"crv"_s, 256));

    row("RSA without n", u"RSA"_s, set(u"n"_s, absent));
    row("RSA without e", u"RSA"_s, set(u"e"_s, absent));
    row("RSA n with padding", u"RSA"_s,
        [](QJsonObject &json) { json["n"_L1] = json["n"_L1].toString() + "=="_L1; });
    row("RSA n in base64", u"RSA"_s,
        [](QJsonObject &json) { json["n"_L1] = u"+/"_s + json["n"_L1].toString(); });
    row("RSA n empty", u"RSA"_s, set(u"n"_s, u""_s));
    row("B026: RSA e = 1", u"RSA"_s, set(u"e"_s, u"AQ"_s));
    row("B026: RSA e = 0", u"RSA"_s, set(u"e"_s, u"AA"_s));
    row("RSA e empty", u"RSA"_s, set(u"e"_s, u""_s));
    row("RSA e even", u"RSA"_s, set(u"e"_s, u"Ag"_s));
    row("RSA e as large as n", u"RSA"_s, [](QJsonObject &json) { json["e"_L1] = json["n"_L1]; });
    row("RSA n even", u"RSA"_s, [](QJsonObject &json) {
        QByteArray bytes = QByteArray::fromBase64(json["n"_L1].toString().toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
        bytes.back() = '\0';
        json["n"_L1] = QString::fromLatin1(toBase64Url(bytes));
    });
    row("B026: RSA 2047 bits", u"RSA"_s, [](QJsonObject &json) {
        QByteArray bytes = QByteArray::fromBase64(json["n"_L1].toString().toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
        bytes.front() = '\x7f';
        json["n"_L1] = QString::fromLatin1(toBase64Url(bytes));
    });
    row("B026: RSA 512 bits", u"RSA"_s,
        [](QJsonObject &json) { json = TestKey::makeRsa(512).publicJwk(); });
    row("B026: RSA 1024 bits", u"RSA"_s,
        [](QJsonObject &json) { json = TestKey::makeRsa(1024).publicJwk(); });
    row("RSA of 16 392 bits", u"RSA"_s, [](QJsonObject &json) {
        json["n"_L1] = QString::fromLatin1(toBase64Url(QByteArray(2049, '\xff')));
    });
    row("RSA of 5 Mbit", u"RSA"_s, [](QJsonObject &json) {
        json["n"_L1] = QString::fromLatin1(toBase64Url(QByteArray(655361, '\xff')));
    });

    row("EC without crv", u"P-256"_s, set(u"crv"_s, absent));
    row("EC without y", u"P-256"_s, set(u"y"_s, absent));
    row("B027: x with 31 bytes", u"P-256"_s, resize(u"x"_s, -1));
    row("B027: x with 33 bytes", u"P-256"_s, resize(u"x"_s, 1));
    row("B027: y with 31 bytes", u"P-256"_s, resize(u"y"_s, -1));
    row("B027: P-521 with 65 bytes", u"P-521"_s, resize(u"x"_s, -1));
    row("EC on another curve of the same length", u"P-256"_s, set(u"crv"_s, u"secp256k1"_s));
    row("EC on a curve that does not fit", u"P-256"_s, set(u"crv"_s, u"P-384"_s));
    row("EC on P-224", u"P-256"_s, set(u"crv"_s, u"P-224"_s));
    row("Ed25519 as EC", u"Ed25519"_s, set(u"kty"_s, u"EC"_s));
    row("Ed25519 without x", u"Ed25519"_s, set(u"x"_s, absent));
    row("Ed25519 with 31 bytes", u"Ed25519"_s, resize(u"x"_s, -1));
    row("Ed25519 with 33 bytes", u"Ed25519"_s, resize(u"x"_s, 1));
    row("X25519", u"Ed25519"_s, set(u"crv"_s, u"X25519"_s));
    row("Ed448", u"Ed25519"_s, set(u"crv"_s, u"Ed448"_s));
    row("nothing", u"RSA"_s, [](QJsonObject &json) { json = {}; });
}

void tst_Jwk::unusableKeysAreRefused()
{
    QFETCH(const QString, key);
    QFETCH(const Change, change);
    QJsonObject json = m_keys.value(key);
    QVERIFY(readJwk(json));

    change(json);

    QCOMPARE(outcome(readJwk(json)), u"invalid_response"_s);
}

void tst_Jwk::keyUsesAreRespected_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isUsable");

    QTest::newRow("RFC 7517 §4.2: sig") << u"use"_s << QJsonValue(u"sig"_s) << true;
    QTest::newRow("R10: enc") << u"use"_s << QJsonValue(u"enc"_s) << false;
    QTest::newRow("use in another case") << u"use"_s << QJsonValue(u"SIG"_s) << false;
    QTest::newRow("use null") << u"use"_s << QJsonValue() << false;
    QTest::newRow("RFC 7517 §4.3: verify")
        << u"key_ops"_s << QJsonValue(QJsonArray{u"verify"_s}) << true;
    QTest::newRow("verify and more")
        << u"key_ops"_s << QJsonValue(QJsonArray{u"encrypt"_s, u"verify"_s}) << true;
    QTest::newRow("encrypt") << u"key_ops"_s << QJsonValue(QJsonArray{u"encrypt"_s}) << false;
    QTest::newRow("sign alone") << u"key_ops"_s << QJsonValue(QJsonArray{u"sign"_s}) << false;
    QTest::newRow("no operation") << u"key_ops"_s << QJsonValue(QJsonArray()) << false;
    QTest::newRow("verify as a string") << u"key_ops"_s << QJsonValue(u"verify"_s) << false;
}

void tst_Jwk::keyUsesAreRespected()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, isUsable);
    QJsonObject json = m_keys.value(u"P-256"_s);

    json[member] = value;

    QCOMPARE(readJwk(json).has_value(), isUsable);
}

void tst_Jwk::aPointOffItsCurveIsRefused_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("B027: P-256") << u"P-256"_s << qsizetype(32);
    QTest::newRow("B027: P-384") << u"P-384"_s << qsizetype(48);
    QTest::newRow("B027: P-521") << u"P-521"_s << qsizetype(66);
}

void tst_Jwk::aPointOffItsCurveIsRefused()
{
    QFETCH(const QString, curve);
    QFETCH(const qsizetype, size);
    const QJsonObject good = m_keys.value(curve);
    const auto withY = [&](const QByteArray &y) {
        QJsonObject json = good;
        json["y"_L1] = QString::fromLatin1(toBase64Url(y));
        return json;
    };

    QByteArray y =
        QByteArray::fromBase64(good["y"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding);
    y.back() = static_cast<char>(y.back() ^ 1);
    QJsonObject swapped = good;
    swapped["x"_L1] = good["y"_L1];
    swapped["y"_L1] = good["x"_L1];
    QJsonObject infinity = withY(QByteArray(size, '\0'));
    infinity["x"_L1] = infinity["y"_L1];

    QVERIFY(!readJwk(withY(y)));
    QVERIFY(!readJwk(swapped));
    QVERIFY(!readJwk(infinity));
    QVERIFY(!readJwk(withY(QByteArray(size, '\xff')))); // larger than the field
}

void tst_Jwk::aModulusThatCanBeFactoredIsRefused()
{
    // B026: what ROCA's primes leave modulo each small prime is a power of 65537; so does 65537
    // itself, and with it every power of it, whatever its size. 65537 to the 129th has 2065 bits
    // and is odd.
    QByteArray modulus("\x01", 1); // little-endian here
    for (int i = 0; i < 129; ++i) {
        // times 65537 is times 65536 plus itself
        const QByteArray shifted = QByteArray(2, '\0') + modulus;
        QByteArray sum;
        int carry = 0;
        for (qsizetype at = 0; at < shifted.size() || carry > 0; ++at) {
            const int total = carry + (at < shifted.size() ? static_cast<uchar>(shifted[at]) : 0)
                + (at < modulus.size() ? static_cast<uchar>(modulus[at]) : 0);
            sum += static_cast<char>(total & 0xff);
            carry = total >> 8;
        }
        modulus = sum;
    }
    std::reverse(modulus.begin(), modulus.end());
    QJsonObject json = m_keys.value(u"RSA"_s);
    json["n"_L1] = QString::fromLatin1(toBase64Url(modulus));

    const auto refused = readJwk(json);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains("ROCA"_L1), qPrintable(refused.error().detail));

    // Two more, and it is an ordinary number again.
    modulus.back() = static_cast<char>(modulus.back() + 2);
    json["n"_L1] = QString::fromLatin1(toBase64Url(modulus));
    QVERIFY(readJwk(json));
}

void tst_Jwk::setsAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("B022: no keys") << 200 << QByteArray(R"({"keys":[]})") << u"ok"_s;
    QTest::newRow("unknown members") << 200 << QByteArray(R"({"keys":[],"x":1})") << u"ok"_s;
    QTest::newRow("entries that are no keys")
        << 200 << QByteArray(R"({"keys":[1,null,"x",[],{}]})") << u"ok"_s;
    QTest::newRow("keys missing") << 200 << QByteArray("{}") << u"invalid_response"_s;
    QTest::newRow("keys an object") << 200 << QByteArray(R"({"keys":{}})") << u"invalid_response"_s;
    QTest::newRow("keys null") << 200 << QByteArray(R"({"keys":null})") << u"invalid_response"_s;
    QTest::newRow("a list") << 200 << QByteArray("[]") << u"invalid_response"_s;
    QTest::newRow("keys twice") << 200 << QByteArray(R"({"keys":[],"keys":[]})")
                                << u"invalid_response"_s;
    QTest::newRow("nothing") << 200 << QByteArray() << u"invalid_response"_s;
    QTest::newRow("a page") << 200 << QByteArray("<html></html>") << u"network_intercepted"_s;
    QTest::newRow("B029: 500") << 500 << QByteArray() << u"server_busy/http_500"_s;
    QTest::newRow("404") << 404 << QByteArray() << u"invalid_response/http_404"_s;
    QTest::newRow("a redirect") << 302 << QByteArray() << u"invalid_response/http_302"_s;
    QTest::newRow("B023: more than 1 MiB")
        << 200 << QByteArray(2 * 1024 * 1024, ' ') + R"({"keys":[]})" << u"invalid_response"_s;
}

void tst_Jwk::setsAreRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    const auto set = readJwkSet(answer(status, body));

    QCOMPARE(outcome(set), expected);
    QVERIFY(!set || set->empty());
}

void tst_Jwk::unusableKeysAreLeftOutOfASet()
{
    QJsonObject encryption = m_keys.value(u"RSA"_s);
    encryption["use"_L1] = u"enc"_s;
    QJsonObject named = m_keys.value(u"P-256"_s);
    named["kid"_L1] = u"good"_s;
    const QJsonArray keys{QJsonObject{{"kty"_L1, u"oct"_s}, {"k"_L1, u"AAAA"_s}},
                          encryption,
                          7,
                          named,
                          QJsonObject{{"kty"_L1, u"new"_s}},
                          m_keys.value(u"Ed25519"_s)};

    const auto set = readJwkSet(answer(200, toJson({{"keys"_L1, keys}})));

    QCOMPARE(outcome(set), u"ok"_s);
    QCOMPARE(set->size(), 2U);
    QCOMPARE(set->front().keyId, u"good"_s);
    QCOMPARE(set->back().keyType, u"OKP"_s);
}

void tst_Jwk::aLargeSetIsReadWhole()
{
    // B023: a thousand keys, of which the last is wanted.
    QJsonArray keys;
    for (int i = 0; i < 1000; ++i) {
        QJsonObject key = m_keys.value(u"P-256"_s);
        key["kid"_L1] = QString::number(i);
        keys.append(key);
    }

    const auto set = readJwkSet(answer(200, toJson({{"keys"_L1, keys}})));

    QCOMPARE(outcome(set), u"ok"_s);
    QCOMPARE(set->size(), 1000U);
    QCOMPARE(set->back().keyId, u"999"_s);
}

QTEST_GUILESS_MAIN(tst_Jwk)
#include "tst_Jwk.moc"
