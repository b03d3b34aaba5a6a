// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/IdToken.h"
#include "Samples.h"
#include "support/TestKeys.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

#include <functional>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;

static_assert(!std::is_default_constructible_v<IdTokenClaims>);

class tst_IdToken : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aTokenAsItShouldBeIsBelieved();
    void claimsAreChecked_data();
    void claimsAreChecked();
    void claimsAreRequired_data();
    void claimsAreRequired();
    void payloadsAreOneObject_data();
    void payloadsAreOneObject();
    void signaturesComeFirst_data();
    void signaturesComeFirst();
    void timesHaveTwoMinutesOfTolerance_data();
    void timesHaveTwoMinutesOfTolerance();
    void aWrongClockIsBlamedOnlyWhenNothingElseIsWrong_data();
    void aWrongClockIsBlamedOnlyWhenNothingElseIsWrong();
    void maxAgeIsChecked_data();
    void maxAgeIsChecked();
    void acrIsChecked_data();
    void acrIsChecked();
    void accessTokenHashesAreChecked_data();
    void accessTokenHashesAreChecked();
    void refreshesKeepTheirPerson_data();
    void refreshesKeepTheirPerson();
    void refreshesNeedNoNonce();
    void displayTextIsMadePlain();
    void noDetailRepeatsTheToken();

private:
    [[nodiscard]] QString judge(const QJsonObject &claims,
                                const IdTokenExpectations &expected) const;

    std::optional<TestKey> m_key; //!< ES256
    JwkSet m_keys;
};

namespace {

IdTokenExpectations expectations()
{
    IdTokenExpectations expected;
    expected.issuer = testIssuer();
    expected.clientId = u"desktop"_s;
    expected.nonce = Secret("n0nce-n0nce");
    expected.accessToken = Secret("access-token");
    expected.now = testNow();
    return expected;
}

IdTokenExpectations refreshExpectations()
{
    IdTokenExpectations expected = expectations();
    expected.nonce = Secret();
    expected.subject = u"248289761001"_s;
    return expected;
}

qint64 secondsFromNow(qint64 seconds)
{
    return testNow().toSecsSinceEpoch() + seconds;
}

//! Good claims with the members of `changes` instead of their own.
QJsonObject claims(const QJsonObject &changes = {})
{
    QJsonObject object{{"iss"_L1, testIssuer()},       {"sub"_L1, u"248289761001"_s},
                       {"aud"_L1, u"desktop"_s},       {"nonce"_L1, u"n0nce-n0nce"_s},
                       {"iat"_L1, secondsFromNow(-1)}, {"exp"_L1, secondsFromNow(600)}};
    for (auto member = changes.begin(); member != changes.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

QString refusal(const char *code)
{
    return u"identity_invalid/"_s + QString::fromLatin1(code);
}

} // namespace

QString tst_IdToken::judge(const QJsonObject &claims, const IdTokenExpectations &expected) const
{
    const QByteArray token = m_key->signedJws({{"alg"_L1, u"ES256"_s}}, toJson(claims));
    return outcome(validateIdToken(Secret(token), m_keys, expected));
}

void tst_IdToken::initTestCase()
{
    m_key = TestKey::makeEc(u"P-256"_s);
    m_keys = {readJwk(m_key->publicJwk()).value()};
}

void tst_IdToken::aTokenAsItShouldBeIsBelieved()
{
    const QJsonObject given = claims({{"name"_L1, u"Alice Example"_s},
                                      {"email"_L1, u"alice@example.org"_s},
                                      {"x"_L1, QJsonObject()}});
    const QByteArray token =
        m_key->signedJws({{"alg"_L1, u"ES256"_s}, {"typ"_L1, u"JWT"_s}}, toJson(given));

    const auto validated = validateIdToken(Secret(token), m_keys, expectations());

    QCOMPARE(outcome(validated), u"ok"_s);
    QCOMPARE(validated->subject(), u"248289761001"_s);
    QCOMPARE(validated->name(), u"Alice Example"_s);
    QCOMPARE(validated->email(), u"alice@example.org"_s);
    QCOMPARE(validated->claims(), given);
}

void tst_IdToken::claimsAreChecked_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                        const QString &expected) {
        QTest::newRow(name) << claim << value << expected;
    };
    const QString ok = u"ok"_s;
    const QString iss = refusal("id_token_issuer");
    const QString aud = refusal("id_token_audience");
    const QString sub = refusal("id_token_subject");
    const QString times = refusal("id_token_times");

    row("B192 rule 2: another iss", u"iss"_s, u"https://evil.example"_s, iss);
    row("B192 rule 2: iss with a slash", u"iss"_s, u"https://as.example/"_s, iss);
    row("B192 rule 2: iss in another case", u"iss"_s, u"https://AS.example"_s, iss);
    row("B192 rule 2: iss empty", u"iss"_s, u""_s, iss);
    row("B192 rule 2: iss a list", u"iss"_s, QJsonArray{testIssuer()}, iss);
    row("B204 rule 3: aud a list of us", u"aud"_s, QJsonArray{u"desktop"_s}, ok);
    row("B193 rule 3: another aud", u"aud"_s, u"other"_s, aud);
    row("B193 rule 3: aud in another case", u"aud"_s, u"Desktop"_s, aud);
    row("B193 rule 3: aud that begins like us", u"aud"_s, u"desktop2"_s, aud);
    row("B193 rule 3: aud empty", u"aud"_s, u""_s, aud);
    row("B193 rule 3: no audience in the list", u"aud"_s, QJsonArray(), aud);
    row("B193 rule 3: a further audience", u"aud"_s, QJsonArray{u"desktop"_s, u"other"_s}, aud);
    row("B193 rule 3: an object", u"aud"_s, QJsonObject{{"a"_L1, 1}}, aud);
    row("B193 rule 3: a number in the list", u"aud"_s, QJsonArray{u"desktop"_s, 1}, aud);
    row("B193 rule 3: a list in the list", u"aud"_s, QJsonArray{QJsonValue(QJsonArray{u"desktop"_s})}, aud);
    row("B193 rule 3: null", u"aud"_s, QJsonValue(), aud);
    row("rule 5: azp is us", u"azp"_s, u"desktop"_s, ok);
    row("B194 rule 5: azp is another", u"azp"_s, u"other"_s, refusal("id_token_azp"));
    row("B194 rule 5: azp null", u"azp"_s, QJsonValue(), refusal("id_token_azp"));
    row("B198 rule 11: another nonce", u"nonce"_s, u"n0nce-other"_s, refusal("id_token_nonce"));
    row("B198 rule 11: nonce empty", u"nonce"_s, u""_s, refusal("id_token_nonce"));
    row("B198 rule 11: nonce in another case", u"nonce"_s, u"N0NCE-N0NCE"_s,
        refusal("id_token_nonce"));
    row("B198 rule 11: nonce a list", u"nonce"_s, QJsonArray{u"n0nce-n0nce"_s},
        refusal("id_token_nonce"));
    row("B199 §2: sub empty", u"sub"_s, u""_s, sub);
    row("B199 §2: sub a number", u"sub"_s, qint64(248289761001), sub);
    row("B199 §2: sub null", u"sub"_s, QJsonValue(), sub);
    row("§2: sub of 255 characters", u"sub"_s, QString(255, u'x'), ok);
    row("B199 §2: sub of 256 characters", u"sub"_s, QString(256, u'x'), sub);
    row("B199 §2: sub of 300 characters", u"sub"_s, QString(300, u'x'), sub);
    row("B195 rule 9: exp a string", u"exp"_s, QString::number(secondsFromNow(600)), times);
    row("B195 rule 9: exp null", u"exp"_s, QJsonValue(), times);
    row("B195 rule 9: exp -1", u"exp"_s, -1, times);
    row("B195 rule 9: exp 0", u"exp"_s, 0, u"clock_wrong/id_token_expired"_s);
    row("B204 rule 9: exp a fraction", u"exp"_s, static_cast<double>(secondsFromNow(600)) + 0.5,
        ok);
    row("rule 9: exp beyond the year 9999", u"exp"_s, 1e15, times);
    row("rule 9: exp beyond all years", u"exp"_s, 1e300, times);
    row("rule 9: exp in milliseconds", u"exp"_s, static_cast<double>(secondsFromNow(600)) * 1000,
        times);
    row("B197 rule 10: iat a string", u"iat"_s, QString::number(secondsFromNow(-1)), times);
    row("B197 rule 10: iat null", u"iat"_s, QJsonValue(), times);
    row("B203 rule 10: iat a week old", u"iat"_s, secondsFromNow(-7 * 86400), ok);
    row("nbf now", u"nbf"_s, secondsFromNow(0), ok);
    row("nbf a string", u"nbf"_s, u"0"_s, times);
    row("auth_time, not asked for", u"auth_time"_s, secondsFromNow(-86400), ok);
    row("auth_time a string", u"auth_time"_s, u"0"_s, times);
    row("a claim that means nothing to us", u"foo"_s, QJsonArray{1, 2}, ok);
}

void tst_IdToken::claimsAreChecked()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);

    QCOMPARE(judge(claims({{claim, value}}), expectations()), expected);
}

void tst_IdToken::claimsAreRequired_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("expected");

    QTest::newRow("B192: iss") << u"iss"_s << refusal("id_token_issuer");
    QTest::newRow("B193: aud") << u"aud"_s << refusal("id_token_audience");
    QTest::newRow("B198: nonce") << u"nonce"_s << refusal("id_token_nonce");
    QTest::newRow("B199: sub") << u"sub"_s << refusal("id_token_subject");
    QTest::newRow("B195: exp") << u"exp"_s << refusal("id_token_times");
    QTest::newRow("B197: iat") << u"iat"_s << refusal("id_token_times");
}

void tst_IdToken::claimsAreRequired()
{
    QFETCH(const QString, claim);
    QFETCH(const QString, expected);
    QJsonObject incomplete = claims();

    incomplete.remove(claim);

    QCOMPARE(judge(incomplete, expectations()), expected);
}

void tst_IdToken::payloadsAreOneObject_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QByteArray good = toJson(claims());

    QTest::newRow("B190: sub twice") << good.chopped(1) + R"(,"sub":"248289761001"})";
    QTest::newRow("B191: a list") << QByteArray("[]");
    QTest::newRow("B191: null") << QByteArray("null");
    QTest::newRow("B191: nothing") << QByteArray();
    QTest::newRow("B191: 5 MB") << QByteArray(5 * 1024 * 1024, ' ') + good;
    QTest::newRow("a nested token") << QByteArray("eyJhbGciOiJub25lIn0.e30.");
    QTest::newRow("no UTF-8") << good.chopped(1) + ",\"x\":\"\xff\"}";
}

void tst_IdToken::payloadsAreOneObject()
{
    QFETCH(const QByteArray, payload);

    const QByteArray token = m_key->signedJws({{"alg"_L1, u"ES256"_s}}, payload);

    QCOMPARE(outcome(validateIdToken(Secret(token), m_keys, expectations())),
             refusal("id_token_malformed"));
}

void tst_IdToken::signaturesComeFirst_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expected");
    const QJsonObject header{{"alg"_L1, u"ES256"_s}};
    // With a wrong issuer each, so that it shows that no claim was looked at.
    const QByteArray payload = toJson(claims({{"iss"_L1, u"https://evil.example"_s}}));
    const QByteArray unsignedToken =
        toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(payload) + '.';

    QTest::newRow("R56: none") << QByteArray() << refusal("id_token_missing");
    QTest::newRow("B178 rule 6: alg none") << unsignedToken << refusal("id_token_algorithm");
    QTest::newRow("B183 rule 6: a stranger's signature")
        << TestKey::makeEc(u"P-256"_s).signedJws(header, payload) << refusal("id_token_signature");
    QTest::newRow("B207 rule 6: a kid that nobody has")
        << m_key->signedJws({{"alg"_L1, u"ES256"_s}, {"kid"_L1, u"new"_s}}, payload)
        << refusal("unknown_signing_key");
    QTest::newRow("B188: an access token")
        << m_key->signedJws({{"alg"_L1, u"ES256"_s}, {"typ"_L1, u"at+jwt"_s}}, payload)
        << refusal("id_token_malformed");
    QTest::newRow("B189 rule 1: encrypted")
        << QByteArray("e30.e30.e30.e30.e30") << refusal("id_token_malformed");
    QTest::newRow("signed as it should be")
        << m_key->signedJws(header, payload) << refusal("id_token_issuer");
}

void tst_IdToken::signaturesComeFirst()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(validateIdToken(Secret(token), m_keys, expectations())), expected);
    // Rule 7: an algorithm that the provider does not name is none of its own.
    IdTokenExpectations others = expectations();
    others.algorithms = QStringList{u"RS256"_s};
    QVERIFY(!validateIdToken(Secret(token), m_keys, others));
}

void tst_IdToken::timesHaveTwoMinutesOfTolerance_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<qint64>("seconds"); // from now
    QTest::addColumn<QString>("expected");
    QCOMPARE(AllowedClockSkew, 120s);

    QTest::newRow("B202: expired 60 s ago") << u"exp"_s << qint64(-60) << u"ok"_s;
    QTest::newRow("R62: expired 119 s ago") << u"exp"_s << qint64(-119) << u"ok"_s;
    QTest::newRow("R62: expired 120 s ago")
        << u"exp"_s << qint64(-120) << u"clock_wrong/id_token_expired"_s;
    QTest::newRow("R62: expired 121 s ago")
        << u"exp"_s << qint64(-121) << u"clock_wrong/id_token_expired"_s;
    QTest::newRow("B195: expired a year ago")
        << u"exp"_s << qint64(-31536000) << u"clock_wrong/id_token_expired"_s;
    QTest::newRow("B202: issued in 60 s") << u"iat"_s << qint64(60) << u"ok"_s;
    QTest::newRow("R63: issued in 120 s") << u"iat"_s << qint64(120) << u"ok"_s;
    QTest::newRow("R63: issued in 121 s")
        << u"iat"_s << qint64(121) << u"clock_wrong/id_token_issued_in_future"_s;
    QTest::newRow("R62: valid in 120 s") << u"nbf"_s << qint64(120) << u"ok"_s;
    QTest::newRow("R62: valid in 121 s")
        << u"nbf"_s << qint64(121) << u"clock_wrong/id_token_not_yet_valid"_s;
    QTest::newRow("B196: valid in an hour")
        << u"nbf"_s << qint64(3600) << u"clock_wrong/id_token_not_yet_valid"_s;
}

void tst_IdToken::timesHaveTwoMinutesOfTolerance()
{
    QFETCH(const QString, claim);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);

    QCOMPARE(judge(claims({{claim, secondsFromNow(seconds)}}), expectations()), expected);
}

void tst_IdToken::aWrongClockIsBlamedOnlyWhenNothingElseIsWrong_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing else") << u"foo"_s << QJsonValue(1) << u"clock_wrong/id_token_expired"_s;
    QTest::newRow("the issuer") << u"iss"_s << QJsonValue(u"https://evil"_s)
                                << refusal("id_token_issuer");
    QTest::newRow("the audience") << u"aud"_s << QJsonValue(u"other"_s)
                                  << refusal("id_token_audience");
    QTest::newRow("the party") << u"azp"_s << QJsonValue(u"other"_s) << refusal("id_token_azp");
    QTest::newRow("the nonce") << u"nonce"_s << QJsonValue(u"other"_s) << refusal("id_token_nonce");
    QTest::newRow("the subject") << u"sub"_s << QJsonValue(u""_s) << refusal("id_token_subject");
    QTest::newRow("the hash") << u"at_hash"_s << QJsonValue(u"x"_s) << refusal("id_token_at_hash");
    QTest::newRow("the form of a time")
        << u"iat"_s << QJsonValue(u"x"_s) << refusal("id_token_times");
    QTest::newRow("the age of the authentication")
        << u"auth_time"_s << QJsonValue(secondsFromNow(-86400)) << refusal("id_token_auth_time");
}

void tst_IdToken::aWrongClockIsBlamedOnlyWhenNothingElseIsWrong()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    IdTokenExpectations expectedClaims = expectations();
    if (claim == "auth_time"_L1)
        expectedClaims.maxAge = 3600s;

    const QJsonObject expired = claims({{"exp"_L1, secondsFromNow(-86400)}, {claim, value}});

    QCOMPARE(judge(expired, expectedClaims), expected);
}

void tst_IdToken::maxAgeIsChecked_data()
{
    QTest::addColumn<QJsonValue>("authTime");
    QTest::addColumn<QString>("expected");
    const QString tooOld = refusal("id_token_auth_time");

    QTest::newRow("just now") << QJsonValue(secondsFromNow(-1)) << u"ok"_s;
    QTest::newRow("within") << QJsonValue(secondsFromNow(-3600)) << u"ok"_s;
    QTest::newRow("within the tolerance") << QJsonValue(secondsFromNow(-3720)) << u"ok"_s;
    QTest::newRow("B201: older") << QJsonValue(secondsFromNow(-3722)) << tooOld;
    QTest::newRow("B201: a day old") << QJsonValue(secondsFromNow(-86400)) << tooOld;
    QTest::newRow("rule 13: missing") << QJsonValue(QJsonValue::Undefined) << tooOld;
    QTest::newRow("rule 13: a string") << QJsonValue(u"0"_s) << refusal("id_token_times");
}

void tst_IdToken::maxAgeIsChecked()
{
    QFETCH(const QJsonValue, authTime);
    QFETCH(const QString, expected);
    IdTokenExpectations expectedClaims = expectations();
    expectedClaims.maxAge = 3600s;
    QJsonObject given = claims();
    given["auth_time"_L1] = authTime; // undefined removes it

    QCOMPARE(judge(given, expectedClaims), expected);
}

void tst_IdToken::acrIsChecked_data()
{
    QTest::addColumn<QStringList>("requested");
    QTest::addColumn<QJsonValue>("acr");
    QTest::addColumn<QString>("expected");
    const QStringList two{u"phr"_s, u"urn:mace:incommon:iap:silver"_s};
    const QJsonValue missing(QJsonValue::Undefined);
    const QString refused = refusal("id_token_acr");

    QTest::newRow("R026 the first") << two << QJsonValue(two.first()) << u"ok"_s;
    QTest::newRow("R026 the second") << two << QJsonValue(two.last()) << u"ok"_s;
    QTest::newRow("B201 lower") << two << QJsonValue(u"0"_s) << refused;
    QTest::newRow("rule 12: missing") << two << missing << refused;
    QTest::newRow("rule 12: a list") << two << QJsonValue(QJsonArray{two.first()}) << refused;
    QTest::newRow("rule 12: in another case") << two << QJsonValue(u"PHR"_s) << refused;
    QTest::newRow("not asked for, said") << QStringList() << QJsonValue(u"0"_s) << u"ok"_s;
    QTest::newRow("not asked for, not said") << QStringList() << missing << u"ok"_s;
}

void tst_IdToken::acrIsChecked()
{
    QFETCH(const QStringList, requested);
    QFETCH(const QJsonValue, acr);
    QFETCH(const QString, expected);
    IdTokenExpectations expectedClaims = expectations();
    expectedClaims.acrValues = requested;
    QJsonObject given = claims();
    given["acr"_L1] = acr; // undefined removes it

    QCOMPARE(judge(given, expectedClaims), expected);
}

void tst_IdToken::accessTokenHashesAreChecked_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QCryptographicHash::Algorithm>("hash");

    // OIDC Core §3.1.3.8.
    QTest::newRow("RS256") << u"RS256"_s << QCryptographicHash::Sha256;
    QTest::newRow("PS384") << u"PS384"_s << QCryptographicHash::Sha384;
    QTest::newRow("RS512") << u"RS512"_s << QCryptographicHash::Sha512;
    QTest::newRow("ES256") << u"ES256"_s << QCryptographicHash::Sha256;
    QTest::newRow("ES384") << u"ES384"_s << QCryptographicHash::Sha384;
    QTest::newRow("ES512") << u"ES512"_s << QCryptographicHash::Sha512;
    QTest::newRow("EdDSA with Ed25519") << u"EdDSA"_s << QCryptographicHash::Sha512;
}

void tst_IdToken::accessTokenHashesAreChecked()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QCryptographicHash::Algorithm, hash);
    const TestKey key = algorithm.startsWith("ES"_L1)
        ? TestKey::makeEc(algorithm == "ES256"_L1       ? u"P-256"_s
                              : algorithm == "ES384"_L1 ? u"P-384"_s
                                                        : u"P-521"_s)
        : algorithm == "EdDSA"_L1 ? TestKey::makeEd25519()
                                  : TestKey::makeRsa();
    const JwkSet keys{readJwk(key.publicJwk()).value()};
    const auto judgeHash = [&](const QJsonValue &atHash) {
        const QByteArray token =
            key.signedJws({{"alg"_L1, algorithm}}, toJson(claims({{"at_hash"_L1, atHash}})));
        return outcome(validateIdToken(Secret(token), keys, expectations()));
    };
    const QByteArray whole = QCryptographicHash::hash("access-token", hash);
    const QByteArray half = toBase64Url(whole.first(whole.size() / 2));

    QCOMPARE(judgeHash(QString::fromLatin1(half)), u"ok"_s);
    // B200
    const QString wrong = refusal("id_token_at_hash");
    QCOMPARE(judgeHash(QString::fromLatin1(half.chopped(1))), wrong);
    QCOMPARE(judgeHash(QString::fromLatin1(half + "==")), wrong);
    QCOMPARE(judgeHash(QString::fromLatin1(toBase64Url(whole))), wrong);
    QCOMPARE(judgeHash(QString::fromLatin1(half).toLower()), wrong);
    QCOMPARE(judgeHash(u""_s), wrong);
    QCOMPARE(judgeHash(QJsonValue()), wrong);
}

void tst_IdToken::refreshesKeepTheirPerson_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("§12.2: the same") << QJsonObject() << u"ok"_s;
    QTest::newRow("B208: with another nonce") << QJsonObject{{"nonce"_L1, u"other"_s}} << u"ok"_s;
    QTest::newRow("B205: another sub")
        << QJsonObject{{"sub"_L1, u"other"_s}} << u"subject_mismatch/subject_mismatch"_s;
    QTest::newRow("B205: another iss")
        << QJsonObject{{"iss"_L1, u"https://evil"_s}} << u"subject_mismatch/subject_mismatch"_s;
    QTest::newRow("B205: another aud")
        << QJsonObject{{"aud"_L1, u"other"_s}} << refusal("id_token_audience");
    QTest::newRow("sub empty") << QJsonObject{{"sub"_L1, u""_s}} << refusal("id_token_subject");
    QTest::newRow("iss a number") << QJsonObject{{"iss"_L1, 1}} << refusal("id_token_issuer");
    QTest::newRow("B206: expired by our clock")
        << QJsonObject{{"exp"_L1, secondsFromNow(-3600)}} << u"clock_wrong/id_token_expired"_s;
    QTest::newRow("B206: issued in the future by our clock")
        << QJsonObject{{"iat"_L1, secondsFromNow(3600)}}
        << u"clock_wrong/id_token_issued_in_future"_s;
    QTest::newRow("another sub, and expired")
        << QJsonObject{{"sub"_L1, u"other"_s}, {"exp"_L1, secondsFromNow(-3600)}}
        << u"subject_mismatch/subject_mismatch"_s;
}

void tst_IdToken::refreshesKeepTheirPerson()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const QString, expected);

    QCOMPARE(judge(claims(changes), refreshExpectations()), expected);
}

void tst_IdToken::refreshesNeedNoNonce()
{
    // B208, §12.2
    QJsonObject withoutNonce = claims();
    withoutNonce.remove("nonce"_L1);

    QCOMPARE(judge(withoutNonce, refreshExpectations()), u"ok"_s);
}

void tst_IdToken::displayTextIsMadePlain()
{
    const QByteArray token = m_key->signedJws(
        {{"alg"_L1, u"ES256"_s}},
        toJson(claims({{"name"_L1, u"<b>\u202Eadmin\u0007"_s + QString(1000, u'x')},
                       {"email"_L1, QJsonArray{u"a@b"_s}},
                       {"picture"_L1, u"file:///etc/passwd"_s}})));

    const auto validated = validateIdToken(Secret(token), m_keys, expectations());

    // B212, R74
    QCOMPARE(outcome(validated), u"ok"_s);
    QVERIFY(validated->name().startsWith("<b>adminx"_L1));
    QCOMPARE(validated->name().size(), 200);
    QCOMPARE(validated->email(), QString());
}

void tst_IdToken::noDetailRepeatsTheToken()
{
    for (const char *claim : {"iss", "aud", "azp", "nonce", "at_hash"}) {
        const QByteArray token = m_key->signedJws(
            {{"alg"_L1, u"ES256"_s}}, toJson(claims({{QLatin1StringView(claim), u"canary"_s}})));

        const auto validated = validateIdToken(Secret(token), m_keys, expectations());

        QVERIFY(!validated);
        QVERIFY(!validated.error().detail.contains("canary"_L1));
        QVERIFY(!validated.error().detail.contains("n0nce"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_IdToken.moc"
