// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Wait.h"

#include <QtNetwork/QTcpServer>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void endsSignedInAndStored()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.isIn<SignedIn>());
        const auto state = std::get<SignedIn>(f.session.state());
        QCOMPARE(state.identity,
                 (Identity{u"alice"_s, u"Alice Example"_s, u"alice@example.test"_s}));
        QCOMPARE(state.expiresAt, f.clock.now().addSecs(600));
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QCOMPARE(f.session.activity().first().event, Activity::Event::SignedIn);
    }

    void theBrowserSaysSoOnlyWhenItIsStored()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QCOMPARE(f.lastPage->outcome, CallbackPage::Outcome::Success);
        QVERIFY(f.stored());
        TRY_VERIFY(f.browser.page().contains("Signed in to work"));
        QVERIFY2(!f.browser.address().hasQuery(), "R38: the code leaves the address bar");
    }

    void survivesARestart()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const int requests = f.provider.requestCount();
        const auto restarted = f.anotherSession();
        QVERIFY(std::holds_alternative<SignedIn>(restarted->state()));
        QCOMPARE(restarted->facts()->identity.name, u"Alice Example"_s);
        QCOMPARE(f.provider.requestCount(), requests);
    }

    void asksForAllThatAStrictProviderWants()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto request = f.provider.lastRequest("/authorize");
        QCOMPARE(request.queryValue("response_type"), "code");
        QCOMPARE(request.queryValue("code_challenge_method"), "S256");
        QCOMPARE(request.queryValue("code_challenge").size(), 43);
        QCOMPARE(request.queryValue("state").size(), 43);
        QCOMPARE(request.queryValue("nonce").size(), 43);
        QCOMPARE(request.queryValue("prompt"), "consent");
        QVERIFY(request.queryValue("redirect_uri").startsWith("http://127.0.0.1:"));
        QVERIFY(!request.query.contains("code_verifier"));
        const auto token = f.provider.lastRequest("/token");
        QCOMPARE(token.formValue("code_verifier").size(), 43);
        QCOMPARE(token.formValue("redirect_uri"), request.queryValue("redirect_uri"));
        QVERIFY(token.formValue("client_secret").isNull());
    }

    void everyAttemptIsNew()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto first = f.provider.lastRequest("/authorize");
        QVERIFY(f.signIn());
        const auto second = f.provider.lastRequest("/authorize");
        for (const char *name : {"state", "nonce", "code_challenge"})
            QVERIFY2(first.queryValue(name) != second.queryValue(name), name);
    }

    void aKeychainThatWouldNotKeepItIsNoticedBeforeTheBrowserOpens()
    {
        Fixture f;
        f.store.failure = Error{ErrorKind::KeychainLocked, u"locked"_s, {}, {}, {}};
        QVERIFY(!f.signIn());
        QVERIFY(f.browser.opened().isEmpty());
        QCOMPARE(f.provider.requestCount(), 0);
        QVERIFY(f.isIn<WaitingForKeychain>());
    }

    void aRedirectPortInUseEndsTheAttempt()
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
        TRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<Result<void>>().error().kind,
                 ErrorKind::ListenFailed);
        QVERIFY(f.browser.opened().isEmpty());
    }

    void nothingIsStoredWhenACheckFails_data()
    {
        QTest::addColumn<QJsonObject>("response");
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B127 no access token")
            << QJsonObject{{u"access_token"_s, {}}} << QJsonObject() << ErrorKind::InvalidResponse;
        QTest::newRow("B131 token_type mac") << QJsonObject{{u"token_type"_s, u"mac"_s}}
                                             << QJsonObject() << ErrorKind::InvalidResponse;
        QTest::newRow("B153 no ID token")
            << QJsonObject{{u"id_token"_s, {}}} << QJsonObject() << ErrorKind::IdentityInvalid;
        QTest::newRow("B172 invalid_grant") << QJsonObject{{u"error"_s, u"invalid_grant"_s}}
                                            << QJsonObject() << ErrorKind::InvalidResponse;
        QTest::newRow("B192 other issuer")
            << QJsonObject() << QJsonObject{{u"iss"_s, u"https://evil.example"_s}}
            << ErrorKind::IdentityInvalid;
        QTest::newRow("B193 other audience")
            << QJsonObject() << QJsonObject{{u"aud"_s, u"other"_s}} << ErrorKind::IdentityInvalid;
        QTest::newRow("B195 expired")
            << QJsonObject() << QJsonObject{{u"exp"_s, 1000}} << ErrorKind::ClockWrong;
        QTest::newRow("B198 other nonce")
            << QJsonObject() << QJsonObject{{u"nonce"_s, u"other"_s}} << ErrorKind::IdentityInvalid;
        QTest::newRow("B199 no subject")
            << QJsonObject() << QJsonObject{{u"sub"_s, {}}} << ErrorKind::IdentityInvalid;
    }
    void nothingIsStoredWhenACheckFails()
    {
        QFETCH(QJsonObject, response);
        QFETCH(QJsonObject, claims);
        QFETCH(ErrorKind, kind);
        Fixture f;
        f.provider.on("/token", [&](const ProviderRequest &) {
            QJsonObject answer = f.tokenResponse();
            if (!claims.isEmpty())
                answer.insert(u"id_token"_s, QString::fromLatin1(f.idToken(claims)));
            for (auto it = response.begin(); it != response.end(); ++it)
                answer.insert(it.key(), it.value());
            return ProviderReply::json(answer);
        });
        QVERIFY(!f.signIn());
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(std::get<SignedOut>(f.session.state()).why->kind, kind);
        QVERIFY(f.store.entries.isEmpty());
        QCOMPARE(f.provider.requestCount("/userinfo"), 0);
        QCOMPARE(f.lastPage->outcome, CallbackPage::Outcome::Failure);
    }

    void tokensThatNobodyWillUseAreRevoked()
    {
        Fixture f;
        f.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse(
                {{u"id_token"_s, QString::fromLatin1(f.idToken({{u"aud"_s, u"other"_s}}))}}));
        });
        QVERIFY(!f.signIn());
        QCOMPARE(f.provider.requestCount("/revoke"), 2);
    }

    void b201_whoAsksForMaxAgeChecksAuthTime_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("just now") << 5 << true;
        QTest::newRow("too long ago") << 4000 << false;
        QTest::newRow("not said") << -1 << false;
    }
    void b201_whoAsksForMaxAgeChecksAuthTime()
    {
        QFETCH(int, secondsAgo);
        QFETCH(bool, isSignedIn);
        Fixture f;
        f.account.client.extraParameters = {{u"max_age"_s, "600"}};
        f.provider.on("/token", [&](const ProviderRequest &) {
            QJsonObject answer = f.tokenResponse();
            const QJsonValue authTime = secondsAgo < 0
                ? QJsonValue()
                : QJsonValue(f.clock.now().toSecsSinceEpoch() - secondsAgo);
            answer.insert(u"id_token"_s,
                          QString::fromLatin1(f.idToken({{u"auth_time"_s, authTime}})));
            return ProviderReply::json(answer);
        });
        Session session(f.account, f.parts);
        QSignalSpy finished(&session, &Session::signInFinished);
        session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("max_age"), "600");
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().has_value(), isSignedIn);
    }

    void b201_whoAsksForAcrValuesChecksAcr_data()
    {
        QTest::addColumn<QJsonValue>("acr");
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("R026 one of them") << QJsonValue(u"phrh"_s) << true;
        QTest::newRow("B201 lower") << QJsonValue(u"0"_s) << false;
        QTest::newRow("not said") << QJsonValue() << false;
    }
    void b201_whoAsksForAcrValuesChecksAcr()
    {
        QFETCH(QJsonValue, acr);
        QFETCH(bool, isSignedIn);
        Fixture f;
        f.account.client.extraParameters = {{u"acr_values"_s, "phr phrh"}};
        f.provider.on("/token", [&](const ProviderRequest &) {
            QJsonObject answer = f.tokenResponse();
            answer.insert(u"id_token"_s, QString::fromLatin1(f.idToken({{u"acr"_s, acr}})));
            return ProviderReply::json(answer);
        });
        Session session(f.account, f.parts);
        QSignalSpy finished(&session, &Session::signInFinished);
        session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("acr_values"), "phr phrh");
        const auto outcome = finished.at(0).at(0).value<Result<void>>();
        QCOMPARE(outcome.has_value(), isSignedIn);
        if (!isSignedIn)
            QCOMPARE(outcome.error().kind, ErrorKind::IdentityInvalid);
    }

    void theProviderIsToldWhatTheUserReads()
    {
        Fixture f;
        f.parts.uiLocales = u"de-AT de en"_s;
        Session session(f.account, f.parts);
        QSignalSpy finished(&session, &Session::signInFinished);
        session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("ui_locales"), "de-AT de en");
    }

    void r022_resourcesAreNamedAtEveryEndpoint()
    {
        Fixture f;
        f.account.client.resources = {u"https://api.example/a"_s, u"urn:example:b"_s};
        // In any order, which RFC 8707 gives no meaning.
        const auto namesBoth = [](const QByteArray &form) {
            const QByteArrayList fields = form.split('&');
            return fields.contains("resource=https%3A%2F%2Fapi.example%2Fa")
                && fields.contains("resource=urn%3Aexample%3Ab");
        };
        Session session(f.account, f.parts);
        QSignalSpy signedIn(&session, &Session::signInFinished);
        session.signIn();
        TRY_VERIFY(!signedIn.isEmpty());
        QVERIFY(namesBoth(f.provider.lastRequest("/authorize").query));
        QVERIFY(namesBoth(f.provider.lastRequest("/token").body));

        QSignalSpy refreshed(&session, &Session::refreshFinished);
        session.refresh();
        TRY_VERIFY(!refreshed.isEmpty());
        QCOMPARE(f.provider.lastRequest("/token").formValue("grant_type"), "refresh_token");
        QVERIFY(namesBoth(f.provider.lastRequest("/token").body));
    }

    void b030_keysThatChangedAreFetchedOnce_data()
    {
        QTest::addColumn<QString>("newKeyId");
        QTest::newRow("another id") << u"key-2"_s;
        QTest::newRow("the same id") << u"key-1"_s;
    }
    void b030_keysThatChangedAreFetchedOnce()
    {
        QFETCH(QString, newKeyId);
        Fixture f;
        QVERIFY(f.signIn());
        f.key = TestKey::makeEc(u"P-256"_s);
        f.keyId = newKeyId;
        f.provider.on("/jwks",
                      ProviderReply::json({{u"keys"_s, QJsonArray{f.key.publicJwk(newKeyId)}}}));
        f.provider.forgetRequests();
        f.clock.advance(2min);
        QVERIFY(f.signIn());
        QCOMPARE(f.provider.requestCount("/jwks"), 1);
    }

    void aKeyThatIsNotTheProvidersIsNotBelieved()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.key = TestKey::makeEc(u"P-256"_s);
        f.provider.forgetRequests();
        f.clock.advance(2min);
        QVERIFY(!f.signIn());
        QCOMPARE(f.provider.requestCount("/jwks"), 1);
        QVERIFY(f.isIn<SignedIn>());
    }

    void accessDeniedIsToldAndNothingIsLost()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto before = f.store.entries;
        f.provider.on("/authorize", [&](const ProviderRequest &request) {
            return ProviderReply::redirect(request.queryValue("redirect_uri")
                                           + "?error=access_denied&iss="
                                           + f.provider.issuer().toUtf8().toPercentEncoding()
                                           + "&state=" + request.queryValue("state"));
        });
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::AccessDenied);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.store.entries, before);
    }

    // RFC 9207 §2.4: compared as plain strings, and asked for where the metadata promises it.
    void r033_anAnswerOfAnotherIssuerIsNotRedeemed_data()
    {
        QTest::addColumn<QByteArray>("issuer"); // what follows the true one; "-" for none
        QTest::newRow("R033 a slash more") << QByteArray("/");
        QTest::newRow("R033 another") << QByteArray(".evil.example");
        QTest::newRow("R033 none") << QByteArray("-");
    }
    void r033_anAnswerOfAnotherIssuerIsNotRedeemed()
    {
        QFETCH(QByteArray, issuer);
        Fixture f;
        f.provider.on("/authorize", [&](const ProviderRequest &request) {
            const QByteArray iss =
                "&iss=" + (f.provider.issuer().toUtf8() + issuer).toPercentEncoding();
            return ProviderReply::redirect(request.queryValue("redirect_uri")
                                           + "?code=c&state=" + request.queryValue("state")
                                           + (issuer == "-" ? QByteArray() : iss));
        });
        QVERIFY(!f.signIn());
        QCOMPARE(std::get<SignedOut>(f.session.state()).why->kind, ErrorKind::IdentityInvalid);
        QCOMPARE(f.provider.requestCount("/token"), 0);
        QVERIFY(f.store.entries.isEmpty());
    }

    void strayRequestsDoNotEndTheAttempt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("B041 no state") << u"code=x"_s;
        QTest::newRow("B042 wrong state") << u"code=x&state=wrong"_s;
        QTest::newRow("B043 error without state") << u"error=access_denied"_s;
    }
    void strayRequestsDoNotEndTheAttempt()
    {
        QFETCH(QString, query);
        Fixture f;
        f.provider.on("/authorize", ProviderReply::hang());
        QSignalSpy finished(&f.session, &Session::signInFinished);
        QSignalSpy asked(&f.session, &Session::browserRequested);
        f.session.signIn();
        TRY_VERIFY(!asked.isEmpty());
        const QUrlQuery request(asked.at(0).at(0).toUrl());
        const QString redirectUri = request.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        FakeBrowser stray;
        stray.visit(QUrl(redirectUri + u'?' + query));
        TRY_COMPARE(stray.status(), 400);
        QVERIFY(finished.isEmpty());
        QVERIFY(f.isIn<SigningIn>());

        FakeBrowser user;
        user.visit(QUrl(redirectUri + u"?code=c&iss="_s
                        + QString::fromLatin1(QUrl::toPercentEncoding(f.provider.issuer()))
                        + u"&state="_s + request.queryItemValue(u"state"_s)));
        f.nonce = request.queryItemValue(u"nonce"_s).toLatin1();
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.provider.requestCount("/token"), 1);
    }

    void aBrowserThatCannotBeStartedLeavesTheLink()
    {
        Fixture f;
        f.browser.failWith({ErrorKind::Unsupported, u"no browser"_s, {}, {}, {}});
        QSignalSpy asked(&f.session, &Session::browserRequested);
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_VERIFY(!asked.isEmpty());
        FakeBrowser byHand;
        byHand.follow();
        byHand.visit(asked.at(0).at(0).toUrl());
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(f.isIn<SignedIn>());
    }

    void nobodyComesBack()
    {
        Fixture f;
        f.provider.on("/authorize", ProviderReply::hang());
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        f.clock.advance(301s);
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::TimedOut);
        QVERIFY(f.isIn<SignedOut>());
    }

    void cancelEndsItAtOnce()
    {
        Fixture f;
        f.provider.on("/authorize", ProviderReply::hang());
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        f.session.cancelSignIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::Cancelled);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void somebodyElseIsAQuestionAndNeverAnOverwrite()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.subject = u"bob"_s;
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        const auto outcome = finished.at(0).at(0).value<Result<void>>();
        QCOMPARE(outcome.error().kind, ErrorKind::SubjectMismatch);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->identity.subject, u"alice"_s);

        QVERIFY(f.signIn({SignInOptions::Browser::Open, SignInOptions::Person::Any, 300s}));
        QCOMPARE(f.stored()->identity.subject, u"bob"_s);
    }

    void signingInAgainNamesTheUser()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.signIn());
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("login_hint"),
                 "alice@example.test");
    }

    void b219_aGarbledEntryIsSetAsideNotLost()
    {
        Fixture f;
        f.store.entries.insert(u"latchkey/work/session"_s, "half an ent");
        f.session.restore();
        TRY_VERIFY(f.isIn<SignInRequired>());
        QVERIFY(f.signIn());
        QCOMPARE(f.store.entries.value(u"latchkey/work/session-set-aside"_s), "half an ent");
    }

    void b220_anEntryOfANewerVersionIsNotOverwritten()
    {
        Fixture f;
        f.store.entries.insert(u"latchkey/work/session"_s, "{\"schema\":99}");
        QVERIFY(!f.signIn());
        QCOMPARE(f.store.entries.value(u"latchkey/work/session"_s), "{\"schema\":99}");
        QVERIFY(f.browser.opened().isEmpty());
    }

    void b002_anotherIssuerStopsBeforeTheBrowser()
    {
        Fixture f;
        f.provider.serveDiscovery({{u"issuer"_s, u"https://evil.example"_s}});
        QVERIFY(!f.signIn());
        QVERIFY(f.browser.opened().isEmpty());
        QCOMPARE(std::get<SignedOut>(f.session.state()).why->kind, ErrorKind::ConfigurationInvalid);
    }

    void aProviderThatIsDownIsOffline()
    {
        Fixture f;
        f.provider.stop();
        QVERIFY(!f.signIn());
        QCOMPARE(std::get<SignedOut>(f.session.state()).why->kind, ErrorKind::Offline);
    }

    void deletingTheSessionMidwayIsClean()
    {
        Fixture f;
        auto session = std::make_unique<Session>(f.account, f.parts);
        f.provider.on("/token", ProviderReply::hang());
        session->signIn();
        TRY_COMPARE(f.provider.requestCount("/token"), 1);
        session.reset();
        QVERIFY(f.store.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_SignIn.moc"
