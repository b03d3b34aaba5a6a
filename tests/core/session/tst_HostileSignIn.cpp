// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "session/IdTokenCheck.h"
#include "support/LogCapture.h"
#include "support/MessageClass.h"
#include "support/RawClient.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpServer>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Done = std::optional<Result<void>>;

constexpr auto Page = "<!DOCTYPE html><html><body>Hotel Wi-Fi</body></html>";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

// RSA keys take a while to make.
const TestKey &rsaKey()
{
    static const TestKey key = TestKey::makeRsa();
    return key;
}

// A token with any header and any signature.
QByteArray assembled(const QByteArray &header, const QByteArray &payload,
                     const QByteArray &signature)
{
    return toBase64Url(header) + '.' + toBase64Url(payload) + '.' + toBase64Url(signature);
}

QByteArray hmacToken(const Fixture &f, const QByteArray &key)
{
    const QByteArray input = toBase64Url(compact({{u"alg"_s, u"HS256"_s}, {u"kid"_s, f.keyId}}))
        + '.' + toBase64Url(compact(f.claims()));
    return input + '.'
        + toBase64Url(QMessageAuthenticationCode::hash(input, key, QCryptographicHash::Sha256));
}

// Signed by the provider's own key, with another header.
QByteArray withHeader(const Fixture &f, const QJsonObject &members)
{
    QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, f.keyId}};
    for (auto it = members.begin(); it != members.end(); ++it)
        header.insert(it.key(), it.value());
    return f.key.signedJws(header, compact(f.claims()));
}

// The provider's header and claims with a signature of anybody's.
QByteArray withSignature(const Fixture &f, const QByteArray &signature)
{
    return assembled(compact({{u"alg"_s, u"ES256"_s}, {u"kid"_s, f.keyId}}), compact(f.claims()),
                     signature);
}

struct IdTokenRow
{
    QByteArray name;
    std::function<QByteArray(Fixture &)> token;
    bool isAccepted = false;
};

std::function<QByteArray(Fixture &)> claims(const QJsonObject &changes)
{
    return [changes](Fixture &f) { return f.idToken(changes); };
}

QList<IdTokenRow> signatureRows()
{
    QList<IdTokenRow> rows{
        {"B178 alg none",
         [](Fixture &f) { return assembled(R"({"alg":"none"})", compact(f.claims()), ""); }},
        {"B180 HS256 with the public key",
         [](Fixture &f) { return hmacToken(f, compact(f.key.publicJwk(f.keyId))); }},
        {"B181 HS256 with the client id", [](Fixture &f) { return hmacToken(f, "desktop"); }},
        {"B181 HS256 with an empty key", [](Fixture &f) { return hmacToken(f, ""); }},
        {"B182 RS256 with an EC key",
         [](Fixture &f) {
             return rsaKey().signedJws({{u"alg"_s, u"RS256"_s}, {u"kid"_s, f.keyId}},
                                       compact(f.claims()));
         }},
        {"B182 PS256 with a key for RS256",
         [](Fixture &f) {
             return rsaKey().signedJws({{u"alg"_s, u"PS256"_s}, {u"kid"_s, u"rsa"_s}},
                                       compact(f.claims()));
         }},
        {"B183 one bit wrong",
         [](Fixture &f) {
             QByteArray token = f.idToken();
             char &last = token[token.size() - 2];
             last = last == 'A' ? 'B' : 'A';
             return token;
         }},
        {"B183 stripped", [](Fixture &f) { return withSignature(f, ""); }},
        {"B183 by another key of the set",
         [](Fixture &f) {
             return rsaKey().signedJws({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"decoy"_s}},
                                       compact(f.claims()));
         }},
        {"B184 r and s zero", [](Fixture &f) { return withSignature(f, QByteArray(64, '\0')); }},
        {"B184 s too large", [](Fixture &f) { return withSignature(f, QByteArray(64, '\xff')); }},
        {"B184 DER",
         [](Fixture &f) {
             const QByteArray raw = f.key.signature(u"ES256"_s, "input");
             return withSignature(f, "\x30\x44\x02\x20" + raw.left(32) + "\x02\x20" + raw.mid(32));
         }},
        {"B185 a kid that is a path",
         [](Fixture &f) {
             return withHeader(f, {{u"kid"_s, u"../../etc/passwd"_s}});
         }},
        {"B185 a kid of 500 kB",
         [](Fixture &f) {
             return withHeader(f, {{u"kid"_s, QString(500'000, u'k')}});
         }},
        {"B186 a key of its own",
         [](Fixture &f) {
             const TestKey evil = TestKey::makeEc(u"P-256"_s);
             return evil.signedJws(
                 {{u"alg"_s, u"ES256"_s}, {u"kid"_s, f.keyId}, {u"jwk"_s, evil.publicJwk(f.keyId)}},
                 compact(f.claims()));
         }},
        {"B187 crit",
         [](Fixture &f) {
             return withHeader(f, {{u"crit"_s, QJsonArray{u"exp2"_s}}, {u"exp2"_s, 1}});
         }},
        {"B187 b64",
         [](Fixture &f) {
             return withHeader(f, {{u"b64"_s, false}, {u"crit"_s, QJsonArray{u"b64"_s}}});
         }},
        {"B189 two parts",
         [](Fixture &f) {
             const QByteArray token = f.idToken();
             return token.left(token.lastIndexOf('.'));
         }},
        {"B189 four parts", [](Fixture &f) { return f.idToken() + ".x"; }},
        {"B189 five parts", [](Fixture &f) { return f.idToken() + ".x.x"; }},
        {"B189 a space", [](Fixture &f) { return f.idToken() + ' '; }},
        {"B189 padding", [](Fixture &f) { return f.idToken() + '='; }},
        {"B189 + and /", [](Fixture &f) { return f.idToken().chopped(2) + "+/"; }},
        {"B190 a name twice",
         [](Fixture &f) {
             QByteArray payload = compact(f.claims());
             payload.insert(1, "\"sub\":\"alice\",");
             return f.key.signedJws({{u"alg"_s, u"ES256"_s}, {u"kid"_s, f.keyId}}, payload);
         }},
    };
    for (const char *algorithm : {"None", "NONE", "nOnE"})
        rows.append(IdTokenRow{"B179 " + QByteArray(algorithm), [algorithm](Fixture &f) {
                                   return assembled("{\"alg\":\"" + QByteArray(algorithm) + "\"}",
                                                    compact(f.claims()), "");
                               }});
    for (const char *member : {"jku", "x5u"})
        rows.append(IdTokenRow{"B186 " + QByteArray(member), [member](Fixture &f) {
                                   const TestKey evil = TestKey::makeEc(u"P-256"_s);
                                   return evil.signedJws({{u"alg"_s, u"ES256"_s},
                                                          {u"kid"_s, f.keyId},
                                                          {QString::fromLatin1(member),
                                                           f.provider.issuer() + u"/evil-keys"_s}},
                                                         compact(f.claims()));
                               }});
    for (const char *type : {"at+jwt", "logout+jwt"})
        rows.append(IdTokenRow{"B188 " + QByteArray(type), [type](Fixture &f) {
                                   return withHeader(f, {{u"typ"_s, QString::fromLatin1(type)}});
                               }});
    for (const char *payload : {"[]", "null"})
        rows.append(IdTokenRow{
            "B191 " + QByteArray(payload), [payload](Fixture &f) {
                return f.key.signedJws({{u"alg"_s, u"ES256"_s}, {u"kid"_s, f.keyId}}, payload);
            }});
    return rows;
}

QList<IdTokenRow> claimRows()
{
    constexpr qint64 now = 1'800'000'000; // Where only its form matters.
    QList<IdTokenRow> rows;
    const auto refused = [&rows](const char *name, const QJsonObject &changes) {
        rows.append(IdTokenRow{name, claims(changes)});
    };
    const auto after = [&rows](const char *name, const QString &claim, double seconds,
                               bool isAccepted) {
        rows.append(
            IdTokenRow{name,
                       [claim, seconds](Fixture &f) {
                           const qint64 present = f.clock.now().toSecsSinceEpoch();
                           return f.idToken({{claim, static_cast<double>(present) + seconds}});
                       },
                       isAccepted});
    };
    const auto accepted = [&rows](const char *name, const QJsonObject &changes) {
        rows.append(IdTokenRow{name, claims(changes), true});
    };
    refused("B192 no issuer", {{u"iss"_s, {}}, {u"x"_s, 1}});
    refused("B192 another issuer", {{u"iss"_s, u"https://evil.example"_s}});
    rows.append(IdTokenRow{"B192 the issuer with a slash", [](Fixture &f) {
                               return f.idToken({{u"iss"_s, f.provider.issuer() + u'/'}});
                           }});
    refused("B193 no audience", {{u"aud"_s, {}}, {u"x"_s, 1}});
    refused("B193 another audience", {{u"aud"_s, u"other"_s}});
    refused("B193 nobody", {{u"aud"_s, QJsonArray()}});
    refused("B193 a further audience", {{u"aud"_s, QJsonArray{u"desktop"_s, u"other"_s}}});
    refused("B193 an object", {{u"aud"_s, QJsonObject{{u"a"_s, 1}}}});
    refused("B194 another party", {{u"azp"_s, u"other"_s}});
    refused("B194 several audiences and no party",
            {{u"aud"_s, QJsonArray{u"desktop"_s, u"desktop2"_s}}});
    refused("B195 no expiry", {{u"exp"_s, {}}, {u"x"_s, 1}});
    refused("B195 expiry as text", {{u"exp"_s, QString::number(now + 600)}});
    refused("B195 -1", {{u"exp"_s, -1}});
    after("B195 expired", u"exp"_s, -3600, false);
    after("B196 not valid for an hour", u"nbf"_s, 3600, false);
    refused("B197 no time of issue", {{u"iat"_s, {}}, {u"x"_s, 1}});
    refused("B197 time of issue as text", {{u"iat"_s, QString::number(now)}});
    refused("B198 no nonce", {{u"nonce"_s, {}}, {u"x"_s, 1}});
    refused("B198 another nonce", {{u"nonce"_s, u"other"_s}});
    refused("B199 no subject", {{u"sub"_s, {}}, {u"x"_s, 1}});
    refused("B199 an empty subject", {{u"sub"_s, u""_s}});
    refused("B199 a number", {{u"sub"_s, 7}});
    refused("B199 300 characters", {{u"sub"_s, QString(300, u's')}});
    refused("B200 of another access token", {{u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s}});
    after("B202 expired a minute ago", u"exp"_s, -60, true);
    after("B202 issued in a minute", u"iat"_s, 60, true);
    after("B203 issued a week ago", u"iat"_s, -7 * 86400, true);
    accepted("B204 us alone, in a list", {{u"aud"_s, QJsonArray{u"desktop"_s}}});
    accepted("B204 unknown claims", {{u"foo"_s, QJsonObject{{u"bar"_s, QJsonArray{1}}}}});
    after("B204 expiry as a fraction", u"exp"_s, 600.5, true);
    return rows;
}

const QList<IdTokenRow> &idTokenRows()
{
    static const QList<IdTokenRow> rows = signatureRows() + claimRows();
    return rows;
}

// A sign-in whose browser is a socket in our hand.
struct ByHand : Fixture
{
    ByHand()
    {
        provider.on("/authorize", ProviderReply::hang());
        QObject::connect(&session, &Session::browserRequested, &session, [this](const QUrl &url) {
            const QUrlQuery query(url);
            redirectUri = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            state = query.queryItemValue(u"state"_s).toLatin1();
            nonce = query.queryItemValue(u"nonce"_s).toLatin1();
        });
        QObject::connect(&session, &Session::signInFinished, &session,
                         [this](const Result<void> &outcome) { done = outcome; });
        provider.on("/token", [this](const ProviderRequest &request) {
            code = request.formValue("code");
            const QByteArray ours = nonce;
            QJsonObject answer = tokenResponse();
            nonce = ours; // The browser never got as far as the provider.
            answer.insert(u"id_token"_s, QString::fromLatin1(idToken()));
            return ProviderReply::json(answer);
        });
    }

    bool begin(const SignInOptions &options = {})
    {
        done.reset();
        session.signIn(options);
        return waitUntil([this] { return !state.isEmpty(); });
    }

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(redirectUri.port()); }
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }

    // With STATE, ISS and HOST filled in.
    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        return text.replace("STATE", state)
            .replace("ISS", provider.issuer().toUtf8().toPercentEncoding())
            .replace("HOST", host());
    }
    [[nodiscard]] QByteArray get(const QByteArray &query) const
    {
        return filled("GET /callback?" + query + " HTTP/1.1\r\nHost: HOST\r\n\r\n");
    }
    [[nodiscard]] QByteArray good() const { return get("code=real&state=STATE&iss=ISS"); }

    QUrl redirectUri;
    QByteArray state;
    QByteArray code; // As the token endpoint was given it.
    Done done;
};

} // namespace

//! Every hostile input between the first request and the stored session: what is signed in, what is
//! stored, what was asked of the provider, what the user is told, what is logged.
class tst_HostileSignIn : public QObject
{
    Q_OBJECT

private slots:
    // Discovery and keys
    void documentsThatAreRefused_data();
    void documentsThatAreRefused();
    void documentsThatAreTaken_data();
    void documentsThatAreTaken();
    void keySets_data();
    void keySets();
    void b029_keysThatCannotBeHadCostNoSecondUseOfTheCode();
    void b031_aHundredUnknownKeysAreTwoInquiries();

    // The browser
    void b032_withoutABrowserTheLinkIsThere();
    void b033_portsThatAreTakenAreNamed();
    void b035_aSquatterOnTheOtherFamilyGetsNothing();
    void b037_b038_aPageThatLeadsNowhereIsCalledOff();
    void b037_b038_nobodyComesBack();
    void b039_twoSignInsAtOnceAreTwo();
    void b040_anotherPersonIsAQuestion();

    // The callback
    void requestsThatAreNotTheAnswer_data();
    void requestsThatAreNotTheAnswer();
    void answers_data();
    void answers();
    void issuers_data();
    void issuers();
    void b075_aBrowserThatVanishesIsNoTrouble();
    void b076_b077_theFirstCodeCounts();
    void b078_whatComesTooLateIsNotUsed_data();
    void b078_whatComesTooLateIsNotUsed();
    void b079_aRequestInSmallPieces();
    void b085_aForgedCodeIsUseless_data();
    void b085_aForgedCodeIsUseless();

    // The token endpoint
    void tokenAnswers_data();
    void tokenAnswers();
    void b140_withoutARefreshTokenItLastsAWhile();

    // Who it is
    void idTokens_data();
    void idTokens();
    void userInfo_data();
    void userInfo();
    void b210_aRefusedTokenIsRenewedOnce();
    void b212_textIsInertAndNoPictureIsFetched();
    void b213_theSameAddressIsNotTheSamePerson();

private:
    static void verifyThatNobodyIsSignedIn(Fixture &f, const Error &why, MessageClass expected)
    {
        QCOMPARE(messageClass(why), expected);
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(messageClass(*std::get<SignedOut>(f.session.state()).why), expected);
        QVERIFY2(f.store.entries.isEmpty(), "nothing is stored");
        QCOMPARE(f.provider.requestCount("/userinfo"), 0);
    }
};

void tst_HostileSignIn::documentsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<MessageClass>("message");
    const auto row = [](const char *name, const char *member, const QJsonValue &value) {
        QTest::newRow(name) << QByteArray(member) << value << MessageClass::Configuration;
    };
    row("B001 another issuer", "issuer", u"https://evil.example"_s);
    row("B002 the issuer in capitals", "issuer", u"HTTP://127.0.0.1"_s);
    row("B003 a token endpoint on plain http", "token_endpoint", u"http://as.example/token"_s);
    row("B004 a file", "authorization_endpoint", u"file:///C:/Windows/System32/calc.exe"_s);
    row("B005 javascript", "authorization_endpoint", u"javascript:alert(1)"_s);
    row("B005 data", "authorization_endpoint", u"data:text/html,<script>"_s);
    row("B005 ms-msdt", "authorization_endpoint", u"ms-msdt:/id"_s);
    row("B006 a quote", "authorization_endpoint", u"https://as.example/\"x"_s);
    row("B006 a variable", "authorization_endpoint", u"https://as.example/%USERPROFILE%&calc"_s);
    row("B007 an option", "authorization_endpoint", u"-proxy-pac-url=http://evil"_s);
    row("B008 user info", "token_endpoint", u"https://user:pw@evil.example/"_s);
    row("B009 a fragment", "token_endpoint", u"https://as.example/token#x"_s);
    row("B018 plain challenges alone", "code_challenge_methods_supported", QJsonArray{u"plain"_s});
    row("B020 no codes", "response_types_supported", QJsonArray{u"token"_s});
    row("B021 no keys", "jwks_uri", QJsonValue());
}

void tst_HostileSignIn::documentsThatAreRefused()
{
    QFETCH(QByteArray, member);
    QFETCH(QJsonValue, value);
    QFETCH(MessageClass, message);
    ByHand f;
    f.provider.serveDiscovery({{QString::fromLatin1(member), value}});
    LogCapture log;
    f.session.signIn();
    TRY_VERIFY(f.done);
    QVERIFY(!*f.done);
    verifyThatNobodyIsSignedIn(f, f.done->error(), message);
    QVERIFY2(f.browser.opened().isEmpty() && f.redirectUri.isEmpty(), "no browser");
    QCOMPARE(f.provider.requestCount("/token"), 0);
    QCOMPARE(f.provider.requestCount("/jwks"), 0);
    if (member == "issuer") {
        const QString detail = f.done->error().detail;
        QVERIFY2(detail.contains(value.toString()) && detail.contains(f.provider.issuer()),
                 qPrintable(detail));
    }
}

void tst_HostileSignIn::documentsThatAreTaken_data()
{
    QTest::addColumn<QByteArray>("document"); // With ISSUER in it.
    QTest::addColumn<bool>("isTaken");
    ScriptedProvider sample;
    const auto document = [&](const QJsonObject &changes) {
        QJsonObject made = sample.discoveryDocument();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it->isNull())
                made.remove(it.key());
            else
                made.insert(it.key(), it.value());
        }
        return compact(made).replace(sample.issuer().toUtf8(), "ISSUER");
    };
    // The account names it without: the document's form is then used.
    QTest::newRow("B001 the issuer but for its slash")
        << document({}).replace("\"issuer\":\"ISSUER\"", "\"issuer\":\"ISSUER/\"") << true;
    QTest::newRow("B006 shell characters are one argument")
        << document({}).replace("ISSUER/authorize", "ISSUER/authorize/&calc;$(id)") << true;
    QTest::newRow("B016 a byte order mark") << "\xef\xbb\xbf" + document({}) << true;
    QTest::newRow("B017 the issuer twice")
        << document({}).replace("\"issuer\"", "\"issuer\":\"ISSUER\",\"issuer\"") << false;
    QTest::newRow("B019 no word on challenges")
        << document({{u"code_challenge_methods_supported"_s, {}}}) << true;
}

void tst_HostileSignIn::documentsThatAreTaken()
{
    QFETCH(QByteArray, document);
    QFETCH(bool, isTaken);
    Fixture f;
    f.provider.on("/.well-known/openid-configuration",
                  ProviderReply::make(200, "application/json",
                                      document.replace("ISSUER", f.provider.issuer().toUtf8())));
    const QByteArray row = QTest::currentDataTag();
    QSignalSpy asked(&f.session, &Session::browserRequested);
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    if (!isTaken) {
        TRY_VERIFY(!finished.isEmpty());
        verifyThatNobodyIsSignedIn(f, finished.at(0).at(0).value<Result<void>>().error(),
                                   MessageClass::Protocol);
        QVERIFY(asked.isEmpty());
        return;
    }
    TRY_VERIFY(!asked.isEmpty());
    const QUrl url = asked.at(0).at(0).toUrl();
    QCOMPARE(QUrlQuery(url).queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(QUrlQuery(url).hasQueryItem(u"state"_s));
    QVERIFY(QUrlQuery(url).hasQueryItem(u"nonce"_s));
    if (row.startsWith("B006")) {
        QCOMPARE(f.browser.opened().size(), 1);
        QVERIFY(url.toEncoded().contains("&calc;$(id)"));
        return;
    }
    if (row.startsWith("B001"))
        return; // What the provider says afterwards bears the other form.
    TRY_VERIFY(!finished.isEmpty());
    QVERIFY(finished.at(0).at(0).value<Result<void>>());
    QVERIFY(f.isIn<SignedIn>());
}

void tst_HostileSignIn::keySets_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<MessageClass>("message");
    QTest::addColumn<int>("inquiries");
    const auto row = [](const char *name, const char *kind, MessageClass message, int inquiries) {
        QTest::newRow(name) << QByteArray(kind) << message << inquiries;
    };
    row("B022 no keys at all", "empty", MessageClass::Identity, 2);
    row("B023 a thousand keys", "thousand", MessageClass::None, 1);
    row("B023 a hundred thousand keys", "huge", MessageClass::Protocol, 1);
    row("B024 decoys of other types with the same id", "decoys", MessageClass::None, 1);
    row("B025 two keys of the same id and algorithm", "twins", MessageClass::None, 1);
    row("B026 512 bits", "rsa 512", MessageClass::Identity, 2);
    row("B026 1024 bits", "rsa 1024", MessageClass::Identity, 2);
    row("B027 off the curve", "off curve", MessageClass::Identity, 2);
    row("B027 31 bytes of x", "short x", MessageClass::Identity, 2);
    row("B028 a shared key", "oct", MessageClass::Identity, 2);
    row("B028 a private key", "private", MessageClass::Identity, 2);
}

void tst_HostileSignIn::keySets()
{
    QFETCH(QByteArray, kind);
    QFETCH(MessageClass, message);
    QFETCH(int, inquiries);
    Fixture f;
    QJsonObject ours = f.key.publicJwk(f.keyId);
    QJsonArray keys{ours};
    const auto flipped = [&](const QString &member) {
        QByteArray bytes = QByteArray::fromBase64(ours.value(member).toString().toLatin1(),
                                                  QByteArray::Base64UrlEncoding);
        bytes[0] = static_cast<char>(bytes.at(0) ^ 1);
        return bytes;
    };
    if (kind == "empty") {
        keys = {};
    } else if (kind == "thousand") {
        keys = {};
        for (int i = 0; i < 1000; ++i) {
            QJsonObject other = ours;
            other.insert(u"kid"_s, u"other-%1"_s.arg(i));
            keys.append(other);
        }
        keys.append(ours);
    } else if (kind == "decoys") {
        keys = {rsaKey().publicJwk(f.keyId), TestKey::makeEd25519().publicJwk(f.keyId), ours};
    } else if (kind == "twins") {
        keys = {TestKey::makeEc(u"P-256"_s).publicJwk(f.keyId), ours};
    } else if (kind.startsWith("rsa")) {
        f.key = TestKey::makeRsa(kind.mid(4).toUInt());
        f.algorithm = u"RS256"_s;
        keys = {f.key.publicJwk(f.keyId)};
    } else if (kind == "off curve") {
        ours.insert(u"x"_s, QString::fromLatin1(toBase64Url(flipped(u"x"_s))));
        keys = {ours};
    } else if (kind == "short x") {
        ours.insert(u"x"_s, QString::fromLatin1(toBase64Url(flipped(u"x"_s).left(31))));
        keys = {ours};
    } else if (kind == "oct") {
        keys = {QJsonObject{{u"kty"_s, u"oct"_s}, {u"kid"_s, f.keyId}, {u"k"_s, u"c2VjcmV0"_s}}};
    } else if (kind == "private") {
        ours.insert(u"d"_s, ours.value("x"_L1));
        keys = {ours};
    }
    ProviderReply reply = ProviderReply::json({{u"keys"_s, keys}});
    if (kind == "huge") {
        reply = ProviderReply::raw(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"keys\":[");
        reply.padding = 20'000'000;
    }
    f.provider.on("/jwks", reply);

    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    const auto outcome = finished.at(0).at(0).value<Result<void>>();
    QCOMPARE(outcome ? MessageClass::None : messageClass(outcome.error()), message);
    QCOMPARE(f.provider.requestCount("/jwks"), inquiries);
    QCOMPARE(f.provider.requestCount("/token"), 1);
    if (outcome) {
        QVERIFY(f.isIn<SignedIn>());
        QVERIFY(f.stored());
    } else {
        verifyThatNobodyIsSignedIn(f, outcome.error(), message);
        QVERIFY2(f.provider.requestCount("/revoke") > 0, "what nobody will use is revoked");
    }
}

void tst_HostileSignIn::b029_keysThatCannotBeHadCostNoSecondUseOfTheCode()
{
    Fixture f;
    f.provider.on("/jwks", ProviderReply::make(500, "text/html", Page));
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    verifyThatNobodyIsSignedIn(f, finished.at(0).at(0).value<Result<void>>().error(),
                               MessageClass::Server);
    QCOMPARE(f.provider.requestCount("/token"), 1);
    const QByteArray first = f.provider.lastRequest("/token").formValue("code_verifier");

    // Another attempt, with new values.
    f.provider.on("/jwks",
                  ProviderReply::json({{u"keys"_s, QJsonArray{f.key.publicJwk(f.keyId)}}}));
    QVERIFY(f.signIn());
    QVERIFY(f.provider.lastRequest("/token").formValue("code_verifier") != first);
}

void tst_HostileSignIn::b031_aHundredUnknownKeysAreTwoInquiries()
{
    Fixture f;
    QVERIFY(f.signIn());
    std::optional<ProviderMetadata> metadata;
    QObject context;
    f.providers.metadata(f.provider.issuer(), {}, ProviderDirectory::Freshness::CacheFirst,
                         &context, [&](const auto &found) { metadata = *found; });
    TRY_VERIFY(metadata);
    f.provider.forgetRequests();
    IdTokenExpectations expected;
    expected.issuer = f.provider.issuer();
    expected.clientId = u"desktop"_s;
    expected.algorithms = metadata->idTokenSigningAlgorithms;
    expected.now = f.clock.now();
    for (int i = 0; i < 100; ++i) {
        f.keyId = u"unknown-%1"_s.arg(i);
        std::optional<Result<IdTokenClaims>> answer;
        checkIdToken(f.providers, *metadata, {}, Secret(f.idToken()), expected, &context,
                     [&](const Result<IdTokenClaims> &claims) { answer = claims; });
        TRY_VERIFY(answer);
        QCOMPARE(messageClass(answer->error()), MessageClass::Identity);
    }
    QCOMPARE(f.provider.requestCount("/jwks"), 2);
}

void tst_HostileSignIn::b032_withoutABrowserTheLinkIsThere()
{
    ByHand f;
    f.browser.failWith({ErrorKind::Unsupported, u"no browser"_s, {}, {}, {}});
    QVERIFY(f.begin());
    QVERIFY(!f.done);
    TRY_COMPARE(std::get<SigningIn>(f.session.state()).step, SignInStep::WaitingForBrowser);
    QVERIFY(!std::get<SigningIn>(f.session.state()).url.isEmpty());
    const RawClient browser(f.port(), f.good());
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QVERIFY(f.isIn<SignedIn>());
}

void tst_HostileSignIn::b033_portsThatAreTakenAreNamed()
{
    Fixture f;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Account account = f.account;
    account.client.firstRedirectPort = taken.serverPort();
    account.client.lastRedirectPort = taken.serverPort();
    Session session(account, f.parts);
    QSignalSpy finished(&session, &Session::signInFinished);
    session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    const Error error = finished.at(0).at(0).value<Result<void>>().error();
    QCOMPARE(messageClass(error), MessageClass::Stopped);
    QVERIFY2(error.detail.contains(QString::number(taken.serverPort())), qPrintable(error.detail));
    QVERIFY(f.browser.opened().isEmpty());
    QCOMPARE(f.provider.requestCount("/token"), 0);
    QVERIFY(f.store.entries.isEmpty());
}

void tst_HostileSignIn::b035_aSquatterOnTheOtherFamilyGetsNothing()
{
    ByHand f;
    QVERIFY(f.begin());
    QTcpServer squatter;
    if (!squatter.listen(QHostAddress::LocalHostIPv6, f.port()))
        QSKIP("there is no IPv6 here");
    QCOMPARE(f.redirectUri.host(), u"127.0.0.1"_s);
    const RawClient browser(f.port(), f.good());
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QVERIFY(!squatter.hasPendingConnections());
}

void tst_HostileSignIn::b037_b038_aPageThatLeadsNowhereIsCalledOff()
{
    ByHand f;
    // The provider says `invalid_request` in the browser and sends nobody back; or the user closes
    // the page. Either way nobody comes.
    f.provider.on("/authorize", ProviderReply::make(400, "text/html", Page));
    QVERIFY(f.begin());
    TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
    QVERIFY(!f.done);
    f.session.cancelSignIn();
    TRY_VERIFY(f.done);
    verifyThatNobodyIsSignedIn(f, f.done->error(), MessageClass::Stopped);
    QCOMPARE(f.provider.requestCount("/token"), 0);
}

void tst_HostileSignIn::b037_b038_nobodyComesBack()
{
    ByHand f;
    QVERIFY(f.begin({SignInOptions::Browser::Open, SignInOptions::Person::Same, 600s}));
    TRY_VERIFY(std::get<SigningIn>(f.session.state()).deadline.isValid());
    f.clock.advance(599s);
    QCoreApplication::processEvents();
    QVERIFY(!f.done);
    f.clock.advance(2s);
    TRY_VERIFY(f.done);
    verifyThatNobodyIsSignedIn(f, f.done->error(), MessageClass::Stopped);
    QCOMPARE(f.provider.requestCount("/token"), 0);
}

void tst_HostileSignIn::b039_twoSignInsAtOnceAreTwo()
{
    ByHand f;
    QVERIFY(f.begin());
    Account other = f.account;
    other.name = u"home"_s;
    Session home(other, f.parts);
    QUrl url;
    connect(&home, &Session::browserRequested, &home, [&](const QUrl &asked) { url = asked; });
    QSignalSpy homeFinished(&home, &Session::signInFinished);
    home.signIn();
    TRY_VERIFY(!url.isEmpty());
    const QUrlQuery query(url);
    const QUrl homeUri(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QVERIFY(homeUri.port() != f.redirectUri.port());
    QVERIFY(query.queryItemValue(u"state"_s).toLatin1() != f.state);

    // Each other's answers are nobody's.
    const QByteArray mixedUp =
        "GET /callback?code=x&iss=ISS&state=STATE HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(homeUri.port()) + "\r\n\r\n";
    const RawClient wrong(static_cast<quint16>(homeUri.port()), f.filled(mixedUp));
    TRY_COMPARE(wrong.status(), 400);
    QVERIFY(homeFinished.isEmpty() && !f.done);

    const RawClient browser(f.port(), f.good());
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QVERIFY(std::holds_alternative<SigningIn>(home.state()));
    home.cancelSignIn();
    TRY_VERIFY(!homeFinished.isEmpty());
    QVERIFY(f.isIn<SignedIn>());
}

void tst_HostileSignIn::b040_anotherPersonIsAQuestion()
{
    Fixture f;
    QVERIFY(f.signIn());
    const auto before = f.store.entries;
    f.subject = u"bob"_s;
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::SubjectMismatch);
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.store.entries, before);
    QVERIFY(f.provider.requestCount("/revoke") > 0);
}

void tst_HostileSignIn::requestsThatAreNotTheAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses"); // Any of these.
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &statuses) {
        QTest::newRow(name) << bytes << statuses;
    };
    const auto request = [](const QByteArray &line, const QByteArray &headers = "Host: HOST\r\n") {
        return line + " HTTP/1.1\r\n" + headers + "\r\n";
    };
    const QByteArray good = "?code=a&state=STATE&iss=ISS";
    row("B041 no state", request("GET /callback?code=x"), {400});
    row("B042 wrong state", request("GET /callback?code=x&state=wrong"), {400});
    row("B043 an error without state", request("GET /callback?error=access_denied"), {400});
    row("B057 64 KiB", request("GET /callback" + good + QByteArray(65536, 'a')), {414});
    row("B057 10 MB", "GET /" + QByteArray(10'000'000, 'a'), {414});
    row("B062 POST with a form",
        "POST /callback HTTP/1.1\r\nHost: HOST\r\nContent-Type: "
        "application/x-www-form-urlencoded\r\n"
        "Content-Length: 4\r\n\r\ncode",
        {405});
    row("B064 HEAD", request("HEAD /callback" + good), {405});
    row("B064 OPTIONS", request("OPTIONS /callback" + good), {405});
    for (const char *path : {"/favicon.ico", "/", "/robots.txt"})
        row(QByteArray("B065 ").append(path).constData(), request(QByteArray("GET ") + path),
            {404});
    row("B066 two slashes", request("GET //evil/callback" + good), {400});
    row("B066 absolute form", request("GET http://evil/callback" + good), {400});
    row("B067 another host", request("GET /callback" + good, "Host: evil.example\r\n"), {421});
    for (const char *path : {"/callback/../callback", "/CALLBACK", "/callback/"})
        row(QByteArray("B068 ").append(path).constData(), request("GET " + QByteArray(path) + good),
            {404});
    row("B069 a fragment", request("GET /callback#code=a&state=STATE"), {400});
    row("B069 nothing", request("GET /callback"), {400});
    row("B070 HTTP/0.9", "GET /callback" + good + "\n", {400});
    row("B071 HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505});
    row("B071 TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), {400});
    QByteArray noise(1'000'000, '\0');
    for (qsizetype i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>(i * 31 + i / 251);
    row("B071 1 MB of noise", noise, {400});
    row("B080 two lengths",
        request("GET /callback" + good, "Host: HOST\r\nContent-Length: 0\r\nContent-Length: 0\r\n"),
        {400});
    row("B080 chunked",
        request("GET /callback" + good, "Host: HOST\r\nTransfer-Encoding: chunked\r\n"), {400});
}

void tst_HostileSignIn::requestsThatAreNotTheAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    ByHand f;
    QVERIFY(f.begin());
    const RawClient stray(f.port(), f.filled(bytes));
    TRY_VERIFY2(statuses.contains(stray.status()), stray.received().constData());
    QVERIFY(!f.done);
    QVERIFY(f.isIn<SigningIn>());
    QCOMPARE(f.provider.requestCount("/token"), 0);
    QVERIFY(!stray.received().contains("code="));

    // The real one comes, late but unharmed.
    const RawClient browser(f.port(), f.good());
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.code, "real");
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

void tst_HostileSignIn::answers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<MessageClass>("message"); // None: signed in.
    QTest::addColumn<QByteArray>("code"); // As the token endpoint was given it.
    const auto ends = [](const char *name, const QByteArray &query, MessageClass message) {
        QTest::newRow(name) << query + "&iss=ISS" << message << QByteArray();
    };
    const auto goes = [](const char *name, const QByteArray &query, const QByteArray &code) {
        QTest::newRow(name) << query + "&iss=ISS" << MessageClass::None << code;
    };
    ends("B044 access_denied", "error=access_denied&state=STATE", MessageClass::Denied);
    ends("B045 login_required", "error=login_required&state=STATE", MessageClass::SignIn);
    ends("B045 consent_required", "error=consent_required&state=STATE", MessageClass::SignIn);
    ends("B045 interaction_required", "error=interaction_required&state=STATE",
         MessageClass::SignIn);
    ends("B046 server_error", "error=server_error&state=STATE", MessageClass::Server);
    ends("B046 temporarily_unavailable", "error=temporarily_unavailable&state=STATE",
         MessageClass::Server);
    ends("B047 an error of control characters", "error=%00%1b%5b31mX&state=STATE",
         MessageClass::Protocol);
    ends("B048 a code twice", "code=a&code=b&state=STATE", MessageClass::Protocol);
    ends("B049 a code and an error", "code=a&error=x&state=STATE", MessageClass::Protocol);
    ends("B050 the state twice", "state=STATE&state=STATE&code=a", MessageClass::Protocol);
    ends("B051 an empty code", "code=&state=STATE", MessageClass::Protocol);
    ends("B052 a zero in the code", "code=a%00b&state=STATE", MessageClass::Protocol);
    ends("B052 a line break in the code", "code=a%0d%0ab&state=STATE", MessageClass::Protocol);
    goes("B053 a space in the code", "code=a+b&state=STATE", "a b");
    goes("B053 a plus in the code", "code=a%2Bb&state=STATE", "a+b");
    goes("B054 an encoded name", "co%64e=a&state=STATE", "a");
    ends("B055 no encoding", "code=%zz&state=STATE", MessageClass::Protocol);
    ends("B055 no UTF-8", "code=%FF%FE&state=STATE", MessageClass::Protocol);
    goes("B056 8 KiB", "code=" + QByteArray(8192, 'c') + "&state=STATE", QByteArray(8192, 'c'));
    goes("B061 other parameters", "code=a&state=STATE&session_state=x&scope=openid&authuser=0&foo",
         "a");
    ends("B081 markup in the description",
         "error=access_denied&error_description=%3Cimg%20src%3Dx%3Ecanary&state=STATE",
         MessageClass::Denied);
    goes("B082 a place to go", "code=a&state=STATE&redirect=https://evil.example", "a");
}

void tst_HostileSignIn::answers()
{
    QFETCH(QByteArray, query);
    QFETCH(MessageClass, message);
    QFETCH(QByteArray, code);
    ByHand f;
    QVERIFY(f.begin());
    LogCapture log;
    const RawClient browser(f.port(), f.get(query));
    TRY_VERIFY(browser.isClosed());
    QCOMPARE(browser.status(), 303);
    QCOMPARE(browser.header("Location"), "/callback/done");
    QVERIFY(!browser.received().contains("canary") && !browser.received().contains("evil"));
    TRY_VERIFY(f.done);
    QVERIFY2(!log.text().contains(QString::fromLatin1(f.state)), qPrintable(log.text()));
    if (message == MessageClass::None) {
        QVERIFY(*f.done);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.code, code);
        QCOMPARE(f.provider.requestCount("/token"), 1);
        return;
    }
    verifyThatNobodyIsSignedIn(f, f.done->error(), message);
    QCOMPARE(f.provider.requestCount("/token"), 0);
    for (const QChar c : f.done->error().providerText + f.done->error().code)
        QVERIFY(c.isPrint());
    QVERIFY(!f.lastPage->text.contains("canary"_L1) && !f.lastPage->title.contains("canary"_L1));
    QCOMPARE(f.lastPage->outcome, CallbackPage::Outcome::Failure);
}

void tst_HostileSignIn::issuers_data()
{
    QTest::addColumn<bool>("isPromised");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<MessageClass>("message");
    QTest::newRow("B058 another issuer")
        << true << QByteArray("&iss=https://other") << MessageClass::Identity;
    QTest::newRow("B059 promised and not there") << true << QByteArray() << MessageClass::Identity;
    QTest::newRow("B060 not promised, and right")
        << false << QByteArray("&iss=ISS") << MessageClass::None;
    QTest::newRow("B060 not promised, and wrong")
        << false << QByteArray("&iss=https://other") << MessageClass::Identity;
}

void tst_HostileSignIn::issuers()
{
    QFETCH(bool, isPromised);
    QFETCH(QByteArray, parameter);
    QFETCH(MessageClass, message);
    ByHand f;
    f.provider.serveDiscovery({{u"authorization_response_iss_parameter_supported"_s, isPromised}});
    QVERIFY(f.begin());
    f.provider.forgetRequests();
    const RawClient browser(f.port(), f.get("code=a&state=STATE" + parameter));
    TRY_VERIFY(f.done);
    if (message == MessageClass::None) {
        QVERIFY(*f.done);
        return;
    }
    verifyThatNobodyIsSignedIn(f, f.done->error(), message);
    QCOMPARE(f.provider.requestCount("/token"), 0);
    QCOMPARE(f.provider.requestCount("/jwks"), 0);
}

void tst_HostileSignIn::b075_aBrowserThatVanishesIsNoTrouble()
{
    ByHand f;
    QVERIFY(f.begin());
    {
        RawClient browser(f.port());
        TRY_VERIFY(browser.isConnected());
        browser.say(f.good());
        browser.reset();
    }
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

void tst_HostileSignIn::b076_b077_theFirstCodeCounts()
{
    ByHand f;
    QVERIFY(f.begin());
    const RawClient first(f.port(), f.good());
    const RawClient again(f.port(), f.good());
    const RawClient other(f.port(), f.get("code=other&state=STATE&iss=ISS"));
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QCOMPARE(f.provider.requestCount("/token"), 1);
    QCOMPARE(f.code, "real");
}

void tst_HostileSignIn::b078_whatComesTooLateIsNotUsed_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("B078 after the time is up") << false;
    QTest::newRow("B078 after a cancel") << true;
}

void tst_HostileSignIn::b078_whatComesTooLateIsNotUsed()
{
    QFETCH(bool, isCancelled);
    ByHand f;
    QVERIFY(f.begin());
    TRY_VERIFY(std::get<SigningIn>(f.session.state()).deadline.isValid());
    if (isCancelled)
        f.session.cancelSignIn();
    else
        f.clock.advance(301s);
    TRY_VERIFY(f.done);
    const RawClient late(f.port(), f.good());
    TRY_VERIFY(late.isClosed());
    QVERIFY(late.isRefused());
    verifyThatNobodyIsSignedIn(f, f.done->error(), MessageClass::Stopped);
    QCOMPARE(f.provider.requestCount("/token"), 0);
}

void tst_HostileSignIn::b079_aRequestInSmallPieces()
{
    ByHand f;
    QVERIFY(f.begin());
    RawClient browser(f.port());
    TRY_VERIFY(browser.isConnected());
    const QByteArray request = f.good().replace("\r\n", "\n");
    for (const char byte : request.chopped(1)) {
        browser.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    browser.say(request.right(1) + f.get("code=second&state=STATE&iss=ISS"));
    TRY_VERIFY(f.done);
    QVERIFY(*f.done);
    QCOMPARE(f.code, "real");
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

// Somebody on this computer has read the state from the browser's command line.
void tst_HostileSignIn::b085_aForgedCodeIsUseless_data()
{
    QTest::addColumn<bool>("isForOtherVerifier");
    QTest::addColumn<MessageClass>("message");
    QTest::newRow("B085 of another verifier") << true << MessageClass::Protocol;
    QTest::newRow("B085 of another sign-in") << false << MessageClass::Identity;
}

void tst_HostileSignIn::b085_aForgedCodeIsUseless()
{
    QFETCH(bool, isForOtherVerifier);
    QFETCH(MessageClass, message);
    ByHand f;
    if (isForOtherVerifier) // RFC 7636 §4.6
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
    else
        f.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse(
                {{u"id_token"_s, QString::fromLatin1(f.idToken({{u"nonce"_s, u"theirs"_s}}))}}));
        });
    QVERIFY(f.begin());
    const RawClient forger(f.port(), f.good());
    TRY_VERIFY(f.done);
    verifyThatNobodyIsSignedIn(f, f.done->error(), message);
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

void tst_HostileSignIn::tokenAnswers_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<MessageClass>("message");
    const auto row = [](const char *name, const QJsonObject &changes,
                        MessageClass message = MessageClass::Protocol) {
        QTest::newRow(name) << changes << message;
    };
    row("B127 no access token", {{u"access_token"_s, {}}, {u"x"_s, 1}});
    row("B127 an empty access token", {{u"access_token"_s, u""_s}});
    row("B127 a number", {{u"access_token"_s, 123}});
    row("B127 a list", {{u"access_token"_s, QJsonArray{u"a"_s}}});
    row("B128 a line break", {{u"access_token"_s, u"a\nX: y"_s}});
    row("B129 1 MiB", {{u"access_token"_s, QString(1'048'576, u'a')}});
    row("B129 64 KiB", {{u"access_token"_s, QString(65536, u'a')}}, MessageClass::None);
    row("B130 no type", {{u"token_type"_s, {}}, {u"x"_s, 1}});
    row("B131 mac", {{u"token_type"_s, u"mac"_s}});
    row("B131 N_A", {{u"token_type"_s, u"N_A"_s}});
    row("B131 DPoP unasked", {{u"token_type"_s, u"DPoP"_s}});
    row("B132 bEARER", {{u"token_type"_s, u"bEARER"_s}}, MessageClass::None);
    row("B133 no expiry", {{u"expires_in"_s, {}}, {u"x"_s, 1}}, MessageClass::None);
    row("B145 an empty scope", {{u"scope"_s, u""_s}}, MessageClass::None);
    row("B153 no ID token", {{u"id_token"_s, {}}, {u"x"_s, 1}}, MessageClass::Identity);
    row("B155 a space in the name",
        {{u"access_token"_s, {}}, {u"access_token "_s, u"AT-1-access-token"_s}});
    row("B172 invalid_grant", {{u"error"_s, u"invalid_grant"_s}});
}

void tst_HostileSignIn::tokenAnswers()
{
    QFETCH(QJsonObject, changes);
    QFETCH(MessageClass, message);
    Fixture f;
    f.provider.on("/token", [&](const ProviderRequest &) {
        return ProviderReply::json(f.tokenResponse(changes));
    });
    LogCapture log;
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    const auto outcome = finished.at(0).at(0).value<Result<void>>();
    QCOMPARE(f.provider.requestCount("/token"), 1);
    for (const char *secret : {"RT-1", "AT-1", "code-1"})
        QVERIFY2(!log.text().contains(QLatin1StringView(secret)), qPrintable(log.text()));
    if (message == MessageClass::None) {
        QVERIFY(outcome);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        return;
    }
    verifyThatNobodyIsSignedIn(f, outcome.error(), message);
    QCOMPARE(f.lastPage->outcome, CallbackPage::Outcome::Failure);
    // R23: another attempt has all-new values.
    const ProviderRequest first = f.provider.lastRequest("/authorize");
    f.provider.on("/token",
                  [&](const ProviderRequest &) { return ProviderReply::json(f.tokenResponse()); });
    QVERIFY(f.signIn());
    for (const char *value : {"state", "nonce", "code_challenge"})
        QVERIFY(f.provider.lastRequest("/authorize").queryValue(value) != first.queryValue(value));
}

void tst_HostileSignIn::b140_withoutARefreshTokenItLastsAWhile()
{
    Fixture f;
    f.provider.on("/token", [&](const ProviderRequest &) {
        return ProviderReply::json(f.tokenResponse({{u"refresh_token"_s, {}}, {u"x"_s, 1}}));
    });
    QVERIFY(f.signIn());
    QVERIFY(f.isIn<SignedIn>());
    QVERIFY2(!f.session.facts()->hasRefreshToken, "the user is told that it will not last");
    QVERIFY(f.borrow());
    f.clock.advance(11min);
    const auto token = f.borrow();
    QVERIFY(!token);
    QCOMPARE(messageClass(token.error()), MessageClass::SignIn);
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

void tst_HostileSignIn::idTokens_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < idTokenRows().size(); ++i)
        QTest::newRow(idTokenRows().at(i).name.constData()) << i;
}

void tst_HostileSignIn::idTokens()
{
    QFETCH(const int, row);
    const IdTokenRow &expected = idTokenRows().at(row);
    Fixture f;
    QJsonObject forRsa = rsaKey().publicJwk(u"rsa"_s);
    forRsa.insert(u"alg"_s, u"RS256"_s);
    QJsonObject decoy = f.key.publicJwk(u"decoy"_s);
    f.provider.on(
        "/jwks",
        ProviderReply::json({{u"keys"_s, QJsonArray{f.key.publicJwk(f.keyId), forRsa, decoy}}}));
    f.provider.on("/token", [&](const ProviderRequest &) {
        QJsonObject answer = f.tokenResponse({{u"id_token"_s, {}}, {u"x"_s, 1}});
        answer.insert(u"id_token"_s, QString::fromLatin1(expected.token(f)));
        // By the provider's own clock, so that no fault is ours.
        return ProviderReply::json(answer, 200, {{"Date", httpDate(f.clock.now())}});
    });
    LogCapture log;
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    const auto outcome = finished.at(0).at(0).value<Result<void>>();
    for (const char *secret : {"RT-1", "AT-1", "code-1"})
        QVERIFY2(!log.text().contains(QLatin1StringView(secret)), qPrintable(log.text()));
    if (expected.isAccepted) {
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->identity.subject, u"alice"_s);
        return;
    }
    QVERIFY(!outcome);
    verifyThatNobodyIsSignedIn(f, outcome.error(), MessageClass::Identity);
    QCOMPARE(f.provider.requestCount("/revoke"), 2);
    QCOMPARE(f.provider.requestCount("/evil-keys"), 0);
    QCOMPARE(f.lastPage->outcome, CallbackPage::Outcome::Failure);
}

void tst_HostileSignIn::userInfo_data()
{
    QTest::addColumn<ProviderReply>("reply");
    const auto row = [](const char *name, const ProviderReply &reply) {
        QTest::newRow(name) << reply;
    };
    row("B209 about somebody else",
        ProviderReply::json({{u"sub"_s, u"bob"_s}, {u"name"_s, u"Bob"_s}}));
    row("B209 about nobody", ProviderReply::json({{u"name"_s, u"Bob"_s}}));
    row("B210 a page", ProviderReply::make(200, "text/html", Page));
    row("B210 401", ProviderReply::make(401, "", ""));
    row("B210 403", ProviderReply::make(403, "", ""));
    row("B210 500", ProviderReply::make(500, "text/html", Page));
    row("B210 no answer", ProviderReply::dropped());
    row("B210 no answer ever", ProviderReply::hang());
    row("B210 a redirect", ProviderReply::redirect("/userinfo2"));
    row("B211 a JWT that was not asked for",
        ProviderReply::make(200, "application/jwt",
                            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSIsIm5hbWUiOiJCb2IifQ."));
}

void tst_HostileSignIn::userInfo()
{
    QFETCH(ProviderReply, reply);
    Fixture f(3s);
    f.provider.on("/userinfo", reply);
    QVERIFY(f.signIn());
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.stored()->identity.subject, u"alice"_s);
    QVERIFY2(f.stored()->identity.name.isEmpty(), "only a name is missing");
    QVERIFY(f.provider.requestCount("/userinfo") > 0); // Qt may repeat a GET that was dropped.
    QCOMPARE(f.provider.requestCount("/userinfo2"), 0);
    // R70: in the header and nowhere else.
    const ProviderRequest request = f.provider.lastRequest("/userinfo");
    QCOMPARE(request.header("Authorization"), "Bearer AT-1-access-token");
    QVERIFY(request.query.isEmpty() && request.body.isEmpty());
    QVERIFY(f.borrow());
}

void tst_HostileSignIn::b210_aRefusedTokenIsRenewedOnce()
{
    Fixture f;
    QVERIFY(f.signIn());
    f.provider.on(
        "/userinfo",
        ProviderReply::make(401, "", "", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}));
    f.provider.forgetRequests();
    std::optional<Result<QJsonObject>> answer;
    QObject context;
    f.session.userInfo(&context, [&](const Result<QJsonObject> &claims) { answer = claims; });
    TRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(f.provider.requestCount("/token"), 1);
    QCOMPARE(f.provider.requestCount("/userinfo"), 2);
    QVERIFY(f.isIn<SignedIn>());
}

void tst_HostileSignIn::b212_textIsInertAndNoPictureIsFetched()
{
    Fixture f;
    f.provider.on("/userinfo", [&](const ProviderRequest &) {
        return ProviderReply::json({{u"sub"_s, f.subject},
                                    {u"name"_s, u"<b>\u202Eadmin\u0007"_s},
                                    {u"email"_s, u"a@b.example"_s},
                                    {u"picture"_s, f.provider.issuer() + u"/picture"_s}});
    });
    QVERIFY(f.signIn());
    QCOMPARE(f.stored()->identity.name, u"<b>admin"_s); // Markup is text where it is shown as text.
    QCOMPARE(f.provider.requestCount("/picture"), 0);
    f.provider.on("/userinfo", [&](const ProviderRequest &) {
        return ProviderReply::json({{u"sub"_s, f.subject},
                                    {u"name"_s, u"Alice"_s},
                                    {u"picture"_s, u"file:///"_s + QString(500'000, u'p')}});
    });
    QVERIFY(f.signIn());
    QCOMPARE(f.stored()->identity.name, u"Alice"_s);
    QVERIFY(f.store.entries.value(u"latchkey/work/session"_s).size() < 2048);
}

void tst_HostileSignIn::b213_theSameAddressIsNotTheSamePerson()
{
    Fixture f;
    f.provider.on("/userinfo", [&](const ProviderRequest &) {
        return ProviderReply::json({{u"sub"_s, f.subject},
                                    {u"name"_s, u"Alice"_s},
                                    {u"email"_s, u"alice@example.test"_s},
                                    {u"email_verified"_s, false}});
    });
    QVERIFY(f.signIn());
    Account other = f.account;
    other.name = u"home"_s;
    Session home(other, f.parts);
    f.subject = u"mallory"_s;
    QSignalSpy finished(&home, &Session::signInFinished);
    home.signIn();
    TRY_VERIFY(!finished.isEmpty());
    QVERIFY(finished.at(0).at(0).value<Result<void>>());
    QCOMPARE(f.stored()->identity.subject, u"alice"_s);
    QCOMPARE(home.facts()->identity.subject, u"mallory"_s);
    QCOMPARE(home.facts()->identity.email, f.session.facts()->identity.email);
    // And in the first account it is somebody else.
    QVERIFY(!f.signIn());
    QCOMPARE(f.stored()->identity.subject, u"alice"_s);
}

QTEST_GUILESS_MAIN(tst_HostileSignIn)
#include "tst_HostileSignIn.moc"
