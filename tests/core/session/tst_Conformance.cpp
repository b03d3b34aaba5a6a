// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// RSA keys take a while to make.
const TestKey &rsaKey()
{
    static const TestKey key = TestKey::makeRsa();
    return key;
}

void serveKeys(Fixture &f, const QJsonArray &keys)
{
    f.provider.on("/jwks", ProviderReply::json({{u"keys"_s, keys}}));
}

// From now on every token answer has the ID token that `make` makes, once the nonce is known.
void serveIdToken(Fixture &f, const std::function<QByteArray(Fixture &)> &make)
{
    f.provider.on("/token", [&f, make](const ProviderRequest &) {
        QJsonObject answer = f.tokenResponse();
        answer.insert(u"id_token"_s, QString::fromLatin1(make(f)));
        return ProviderReply::json(answer);
    });
}

std::function<void(Fixture &)> idToken(const QJsonObject &changes)
{
    return [changes](Fixture &f) {
        serveIdToken(f, [changes](Fixture &g) { return g.idToken(changes); });
    };
}

std::function<void(Fixture &)> tokenMember(const QString &name, const QJsonValue &value)
{
    return [=](Fixture &f) {
        f.provider.on("/token", [=, &f](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse({{name, value}}));
        });
    };
}

// A token signed with `algorithm` whose signature has one byte changed.
std::function<void(Fixture &)> wrongSignature(const QString &algorithm)
{
    return [algorithm](Fixture &f) {
        if (algorithm.startsWith(u'R'))
            f.key = rsaKey();
        f.algorithm = algorithm;
        serveKeys(f, {f.key.publicJwk(f.keyId)});
        serveIdToken(f, [algorithm](Fixture &g) {
            QByteArray token =
                g.key.signedJws({{u"alg"_s, algorithm}, {u"kid"_s, g.keyId}}, compact(g.claims()));
            char &byte = token[token.size() - 10];
            byte = byte == 'A' ? 'B' : 'A';
            return token;
        });
    };
}

void unsignedToken(Fixture &f)
{
    serveIdToken(f, [](Fixture &g) {
        return toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(compact(g.claims())) + '.';
    });
}

// How the browser comes back: `query` after the redirect URI, with STATE and ISS filled in.
std::function<void(Fixture &)> callback(const QByteArray &query)
{
    return [query](Fixture &f) {
        f.provider.on("/authorize", [query, &f](const ProviderRequest &request) {
            QByteArray filled = query;
            filled.replace("STATE", request.queryValue("state"))
                .replace("ISS", f.provider.issuer().toUtf8().toPercentEncoding());
            return ProviderReply::redirect(request.queryValue("redirect_uri") + '?' + filled);
        });
    };
}

struct Module
{
    QByteArray name; // As the conformance suite of the OpenID Foundation calls it.
    std::function<void(Fixture &)> play; // The provider's part.
    QByteArray forbidden = {}; // The request that must never come; empty: all is well, and works.
};

QList<Module> basicModules()
{
    return {
        {"oidcc-client-test", [](Fixture &) {}},
        {"oidcc-client-test-nonce-unless-code-flow", [](Fixture &) {}},
        {"oidcc-client-test-userinfo-bearer-header", [](Fixture &) {}},
        {"oidcc-client-test-scope-userinfo-claims", [](Fixture &) {}},
        {"oidcc-client-test-discovery-openid-config", [](Fixture &) {}},
        {"oidcc-client-test-discovery-jwks-uri-keys",
         [](Fixture &f) {
             f.provider.on(
                 "/jwks-of-today",
                 ProviderReply::json({{u"keys"_s, QJsonArray{f.key.publicJwk(f.keyId)}}}));
             f.provider.on("/jwks", ProviderReply::make(404, "", ""));
             f.provider.serveDiscovery(
                 {{u"jwks_uri"_s, f.provider.issuer() + u"/jwks-of-today"_s}});
         }},
        {"oidcc-client-test-idtoken-sig-rs256",
         [](Fixture &f) {
             serveKeys(f, {rsaKey().publicJwk(u"rsa"_s), f.key.publicJwk(u"decoy"_s)});
             serveIdToken(f, [](Fixture &g) {
                 return rsaKey().signedJws({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"rsa"_s}},
                                           compact(g.claims()));
             });
         }},
        {"oidcc-client-test-kid-absent-single-jwks",
         [](Fixture &f) {
             serveKeys(f, {f.key.publicJwk(), rsaKey().publicJwk()});
             serveIdToken(f, [](Fixture &g) {
                 return g.key.signedJws({{u"alg"_s, u"ES256"_s}}, compact(g.claims()));
             });
         }},
        // To refuse and to try them all both pass; we try the fitting ones.
        {"oidcc-client-test-kid-absent-multiple-jwks",
         [](Fixture &f) {
             serveKeys(f, {TestKey::makeEc(u"P-256"_s).publicJwk(), f.key.publicJwk()});
             serveIdToken(f, [](Fixture &g) {
                 return g.key.signedJws({{u"alg"_s, u"ES256"_s}}, compact(g.claims()));
             });
         }},
        {"oidcc-client-test-aggregated-claims",
         [](Fixture &f) {
             f.provider.on("/userinfo", [&f](const ProviderRequest &) {
                 return ProviderReply::json(
                     {{u"sub"_s, f.subject},
                      {u"name"_s, u"Alice Example"_s},
                      {u"_claim_names"_s, QJsonObject{{u"address"_s, u"src"_s}}},
                      {u"_claim_sources"_s,
                       QJsonObject{{u"src"_s, QJsonObject{{u"JWT"_s, u"a.b.c"_s}}}}}});
             });
         }},
        {"oidcc-client-test-idtoken-sig-none", unsignedToken, "/userinfo"},
        {"oidcc-client-test-invalid-athash", idToken({{u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s}}),
         "/userinfo"},
        {"oidcc-client-test-invalid-aud", idToken({{u"aud"_s, u"somebody-else"_s}}), "/userinfo"},
        {"oidcc-client-test-invalid-sig-es256", wrongSignature(u"ES256"_s), "/userinfo"},
        {"oidcc-client-test-invalid-sig-rs256", wrongSignature(u"RS256"_s), "/userinfo"},
        {"oidcc-client-test-invalid-sig-hs256",
         [](Fixture &f) {
             serveIdToken(f, [](Fixture &g) {
                 const QByteArray input =
                     toBase64Url(R"({"alg":"HS256"})") + '.' + toBase64Url(compact(g.claims()));
                 return input + '.'
                     + toBase64Url(QMessageAuthenticationCode::hash(input, "desktop",
                                                                    QCryptographicHash::Sha256));
             });
         },
         "/userinfo"},
        {"oidcc-client-test-invalid-iss", idToken({{u"iss"_s, u"https://evil.example"_s}}),
         "/userinfo"},
        {"oidcc-client-test-missing-aud", idToken({{u"aud"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {"oidcc-client-test-missing-iat", idToken({{u"iat"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {"oidcc-client-test-missing-sub", idToken({{u"sub"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {"oidcc-client-test-nonce-invalid", idToken({{u"nonce"_s, u"another"_s}}), "/userinfo"},
        {"oidcc-client-test-discovery-issuer-mismatch",
         [](Fixture &f) {
             f.provider.serveDiscovery({{u"issuer"_s, u"https://evil.example"_s}});
         },
         "/authorize"},
    };
}

QList<Module> fapiModules()
{
    const QByteArray prefix = "fapi2-security-profile-final-client-test-";
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return {
        {prefix + "valid-aud-as-array", idToken({{u"aud"_s, QJsonArray{u"desktop"_s}}})},
        {prefix + "token-endpoint-response-without-expires_in",
         [](Fixture &f) { tokenMember(u"expires_in"_s, QJsonValue())(f); }},
        {prefix + "token-type-case-insensitivity", tokenMember(u"token_type"_s, u"bEARER"_s)},
        {prefix + "discovery-issuer-mismatch",
         [](Fixture &f) {
             f.provider.serveDiscovery({{u"issuer"_s, u"https://evil.example"_s}});
         },
         "/authorize"},
        {prefix + "invalid-alternate-alg",
         [](Fixture &f) {
             f.provider.serveDiscovery(
                 {{u"id_token_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s}}});
             serveKeys(f, {rsaKey().publicJwk(u"rsa"_s), f.key.publicJwk(f.keyId)});
             serveIdToken(f, [](Fixture &g) {
                 return rsaKey().signedJws({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"rsa"_s}},
                                           compact(g.claims()));
             });
         },
         "/userinfo"},
        {prefix + "invalid-null-alg", unsignedToken, "/userinfo"},
        {prefix + "invalid-aud", idToken({{u"aud"_s, u"somebody-else"_s}}), "/userinfo"},
        {prefix + "invalid-secondary-aud",
         idToken({{u"aud"_s, QJsonArray{u"desktop"_s, u"stranger"_s}}}), "/userinfo"},
        {prefix + "invalid-expired-exp", idToken({{u"exp"_s, now - 301}}), "/userinfo"},
        {prefix + "invalid-iss", idToken({{u"iss"_s, u"https://evil.example"_s}}), "/userinfo"},
        {prefix + "invalid-missing-aud", idToken({{u"aud"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {prefix + "invalid-missing-exp", idToken({{u"exp"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {prefix + "invalid-missing-iss", idToken({{u"iss"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {prefix + "invalid-missing-nonce", idToken({{u"nonce"_s, {}}, {u"x"_s, 1}}), "/userinfo"},
        {prefix + "invalid-nonce", idToken({{u"nonce"_s, u"another"_s}}), "/userinfo"},
        {prefix + "invalid-authorization-response-iss",
         callback("code=code-1&state=STATE&iss=https://evil.example"), "/token"},
        {prefix + "remove-authorization-response-iss", callback("code=code-1&state=STATE"),
         "/token"},
    };
}

const QList<Module> &allModules()
{
    static const QList<Module> modules = basicModules() + fapiModules();
    return modules;
}

} // namespace

//! The modules of the OpenID Foundation's conformance suite for clients that fit a desktop app, by
//! their names and judged as there: after a fault the next request never comes. Which ones are left
//! out, and why, is in tests/README.md.
class tst_Conformance : public QObject
{
    Q_OBJECT

private slots:
    void signIn_data();
    void signIn();
    void states_data();
    void states();
    void userInfo_data();
    void userInfo();
    void keyRotation_data();
    void keyRotation();
    void refreshToken_data();
    void refreshToken();
    void refreshedIdToken_data();
    void refreshedIdToken();
    void resourceServer_data();
    void resourceServer();
    void boundTokens_data();
    void boundTokens();
    void schemeOfTheResourceServer_data();
    void schemeOfTheResourceServer();
    void signOut_data();
    void signOut();
};

void tst_Conformance::signIn_data()
{
    QTest::addColumn<int>("module");
    for (int i = 0; i < allModules().size(); ++i)
        QTest::newRow(allModules().at(i).name.constData()) << i;
}

void tst_Conformance::signIn()
{
    QFETCH(const int, module);
    const Module &played = allModules().at(module);
    Fixture f;
    played.play(f);
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_VERIFY(!finished.isEmpty());
    const auto outcome = finished.at(0).at(0).value<Result<void>>();
    TRY_COMPARE(f.provider.openConnectionCount(), 0); // Nothing is on its way.

    if (!played.forbidden.isEmpty()) {
        QVERIFY(!outcome);
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(f.provider.requestCount(played.forbidden), 0);
        QCOMPARE(f.provider.requestCount("/userinfo"), 0);
        QVERIFY(f.store.entries.isEmpty());
        return;
    }
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.provider.requestCount("/.well-known/openid-configuration"), 1);
    const ProviderRequest asked = f.provider.lastRequest("/authorize");
    QVERIFY(!asked.queryValue("nonce").isEmpty());
    QCOMPARE(asked.queryValue("scope").split(' ').first(), "openid");
    QVERIFY(asked.queryValue("scope").split(' ').contains("profile"));
    QCOMPARE(f.provider.requestCount("/token"), 1);
    QCOMPARE(f.provider.requestCount("/jwks") + f.provider.requestCount("/jwks-of-today"), 1);
    QCOMPARE(f.provider.requestCount("/userinfo"), 1);
    QCOMPARE(f.provider.lastRequest("/userinfo").header("Authorization"),
             "Bearer AT-1-access-token");
    QCOMPARE(f.stored()->identity.name, u"Alice Example"_s);
}

void tst_Conformance::states_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray prefix =
        "fapi2-security-profile-final-client-test-ensure-authorization-response-with-";
    QTest::newRow((prefix + "invalid-missing-state-fails").constData())
        << QByteArray("code=code-1&iss=ISS");
    QTest::newRow((prefix + "invalid-state-fails").constData())
        << QByteArray("code=code-1&state=wrong&iss=ISS");
}

void tst_Conformance::states()
{
    QFETCH(QByteArray, query);
    Fixture f;
    callback(query)(f);
    QSignalSpy finished(&f.session, &Session::signInFinished);
    f.session.signIn();
    TRY_COMPARE(f.browser.status(), 400); // An error is shown…
    QVERIFY(finished.isEmpty()); // …and the right answer still waited for.
    f.session.cancelSignIn();
    TRY_VERIFY(!finished.isEmpty());
    TRY_COMPARE(f.provider.openConnectionCount(), 0);
    QCOMPARE(f.provider.requestCount("/token"), 0);
    QVERIFY(f.store.entries.isEmpty());
}

void tst_Conformance::userInfo_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("oidcc-client-test-userinfo-invalid-sub")
        << QJsonObject{{u"sub"_s, u"mallory"_s}, {u"name"_s, u"Mallory"_s}};
    QTest::newRow("oidcc-client-test-distributed-claims") << QJsonObject{
        {u"sub"_s, u"alice"_s},
        {u"_claim_names"_s, QJsonObject{{u"name"_s, u"src"_s}}},
        {u"_claim_sources"_s, QJsonObject{{u"src"_s, QJsonObject{{u"endpoint"_s, u"CLAIMS"_s}}}}}};
}

void tst_Conformance::userInfo()
{
    QFETCH(QJsonObject, claims);
    Fixture f;
    f.provider.on("/userinfo",
                  ProviderReply::make(
                      200, "application/json",
                      compact(claims).replace("CLAIMS", f.provider.url(u"/claims"_s).toEncoded())));
    QVERIFY(f.signIn());
    TRY_COMPARE(f.provider.openConnectionCount(), 0);
    QVERIFY(f.stored()->identity.name.isEmpty());
    QCOMPARE(f.provider.requestCount("/userinfo"), 1);
    QCOMPARE(f.provider.requestCount("/claims"), 0);
}

void tst_Conformance::keyRotation_data()
{
    QTest::addColumn<bool>("justBeforeSigning");
    QTest::newRow("oidcc-client-test-signing-key-rotation") << false;
    QTest::newRow("oidcc-client-test-signing-key-rotation-just-before-signing") << true;
}

void tst_Conformance::keyRotation()
{
    QFETCH(bool, justBeforeSigning);
    Fixture f;
    QVERIFY(f.signIn());
    f.clock.advance(2min);
    const auto rotate = [&] {
        f.key = TestKey::makeEc(u"P-256"_s);
        f.keyId = u"key-2"_s;
        serveKeys(f, {f.key.publicJwk(f.keyId)});
    };
    if (justBeforeSigning)
        f.provider.on("/token", [&](const ProviderRequest &) {
            rotate();
            return ProviderReply::json(f.tokenResponse());
        });
    else
        rotate();
    f.provider.forgetRequests();
    QVERIFY(f.signIn());
    QCOMPARE(f.provider.requestCount("/jwks"), 1);
    QVERIFY(f.isIn<SignedIn>());
}

void tst_Conformance::refreshToken_data()
{
    QTest::addColumn<bool>("isPlayed"); // The row is there for its name.
    QTest::newRow("oidcc-client-test-refresh-token") << true;
}

void tst_Conformance::refreshToken()
{
    Fixture f;
    QVERIFY(f.signIn());
    f.provider.forgetRequests();
    QVERIFY(f.refresh());
    const QByteArray scope = f.provider.lastRequest("/token").formValue("scope");
    QVERIFY2(scope.isNull(), "never wider than granted");
    QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));

    std::optional<Result<QJsonObject>> claims;
    QObject context;
    f.session.userInfo(&context, [&](const Result<QJsonObject> &told) { claims = told; });
    TRY_VERIFY(claims);
    QVERIFY(*claims);
    QCOMPARE(f.provider.lastRequest("/userinfo").header("Authorization"),
             "Bearer AT-2-access-token");
}

void tst_Conformance::refreshedIdToken_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::newRow("oidcc-client-test-refresh-token-invalid-issuer")
        << QJsonObject{{u"iss"_s, u"https://evil.example"_s}};
    QTest::newRow("oidcc-client-test-refresh-token-invalid-sub")
        << QJsonObject{{u"sub"_s, u"mallory"_s}};
}

void tst_Conformance::refreshedIdToken()
{
    QFETCH(QJsonObject, changes);
    Fixture f;
    QVERIFY(f.signIn());
    idToken(changes)(f);
    f.provider.forgetRequests();
    QVERIFY(!f.refresh());
    std::optional<Result<QJsonObject>> claims;
    QObject context;
    f.session.userInfo(&context, [&](const Result<QJsonObject> &told) { claims = told; });
    TRY_VERIFY(claims);
    QVERIFY(!*claims);
    TRY_COMPARE(f.provider.openConnectionCount(), 0);
    QCOMPARE(f.provider.requestCount("/userinfo"), 0);
    QCOMPARE(f.provider.requestCount("/token"), 1);
}

void tst_Conformance::resourceServer_data()
{
    QTest::addColumn<bool>("isPlayed"); // The row is there for its name.
    QTest::newRow("fapi2-security-profile-final-client-refresh-token-test") << true;
}

// 401 whatever comes: the client refreshes twice, each time with the newest refresh token, and
// presents what it got.
void tst_Conformance::resourceServer()
{
    Fixture f;
    QVERIFY(f.signIn());
    f.provider.on(
        "/userinfo",
        ProviderReply::make(401, "", "", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}));
    f.provider.forgetRequests();
    for (int round = 1; round <= 2; ++round) {
        f.clock.advance(11s);
        std::optional<Result<QJsonObject>> claims;
        QObject context;
        f.session.userInfo(&context, [&](const Result<QJsonObject> &told) { claims = told; });
        TRY_VERIFY(claims);
        QVERIFY(!*claims);
        QCOMPARE(f.provider.requestCount("/token"), round);
    }
    QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
    QCOMPARE(f.provider.presentations("RT-2-refresh-token"), 1);
    QCOMPARE(f.provider.lastRequest("/userinfo").header("Authorization"),
             "Bearer AT-3-access-token");
    QVERIFY(f.isIn<SignedIn>());
}

void tst_Conformance::boundTokens_data()
{
    QTest::addColumn<bool>("wantsNonces");
    QTest::newRow("fapi2-security-profile-final-client-test-happy-path") << true;
    QTest::newRow("fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce") << false;
}

// Pushed authorization request, bound tokens, and a proof at every place that asks for one.
void tst_Conformance::boundTokens()
{
    QFETCH(const bool, wantsNonces);
    Fixture f;
    f.offerDpop();
    f.offerPushing({{u"require_pushed_authorization_requests"_s, true}});
    if (wantsNonces)
        f.provider.once("/token",
                        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400,
                                            {{"DPoP-Nonce", "nonce-1"}}));
    QVERIFY(f.signIn());
    QCOMPARE(f.provider.requestCount("/par"), 1);
    const ProviderRequest asked = f.provider.lastRequest("/authorize");
    QVERIFY(!asked.queryValue("request_uri").isEmpty());
    QVERIFY(asked.queryValue("scope").isEmpty()); // all else was pushed
    QCOMPARE(f.provider.requestCount("/token"), wantsNonces ? 2 : 1);
    const QString nonce = wantsNonces ? u"nonce-1"_s : QString();
    const SentProof redeemed(f.provider.lastRequest("/token"));
    QCOMPARE(redeemed.claim("nonce"), nonce);
    const ProviderRequest resource = f.provider.lastRequest("/userinfo");
    QCOMPARE(resource.header("Authorization"), "DPoP AT-1-access-token");
    QCOMPARE(SentProof(resource).thumbprint, redeemed.thumbprint);
}

void tst_Conformance::schemeOfTheResourceServer_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity")
        << QByteArray("dPoP");
}

void tst_Conformance::schemeOfTheResourceServer()
{
    QFETCH(const QByteArray, scheme);
    Fixture f;
    f.offerDpop();
    QVERIFY(f.signIn());
    f.provider.forgetRequests();
    f.provider.once("/userinfo",
                    ProviderReply::make(401, {}, {},
                                        {{"WWW-Authenticate", scheme + " error=\"use_dpop_nonce\""},
                                         {"DPoP-Nonce", "rs-1"}}));
    const auto answer = f.call(u"/userinfo"_s);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(f.provider.requestCount("/userinfo"), 2);
    QCOMPARE(SentProof(f.provider.lastRequest("/userinfo")).claim("nonce"), u"rs-1"_s);
}

void tst_Conformance::signOut_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("oidcc-client-test-rp-init-logout") << QByteArray("?state=STATE");
    QTest::newRow("oidcc-client-test-rp-init-logout-other-state") << QByteArray("?state=other");
    QTest::newRow("oidcc-client-test-rp-init-logout-no-state") << QByteArray();
}

// The provider's page is visited with the ID token, and its way back is handled whatever it says.
void tst_Conformance::signOut()
{
    QFETCH(const QByteArray, query);
    Fixture f;
    f.provider.serveDiscovery({{u"end_session_endpoint"_s, f.provider.url(u"/end"_s).toString()}});
    f.provider.on("/end", [query](const ProviderRequest &request) {
        QByteArray filled = query;
        filled.replace("STATE", request.queryValue("state"));
        return ProviderReply::redirect(request.queryValue("post_logout_redirect_uri") + filled);
    });
    QVERIFY(f.signIn());
    QSignalSpy finished(&f.session, &Session::browserSignOutFinished);
    SignOutOptions options;
    options.browserSession = SignOutOptions::BrowserSession::End;
    QVERIFY(f.signOut(SignOutMode::Logout, options));
    TRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<Result<void>>());
    QCOMPARE(f.provider.requestCount("/end"), 1);
    QVERIFY(!f.provider.lastRequest("/end").queryValue("id_token_hint").isEmpty());
    TRY_VERIFY(f.browser.page().contains("Signed out of work"));
    QVERIFY(f.isIn<SignedOut>());
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_Conformance.moc"
