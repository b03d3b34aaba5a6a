// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "session/TokenRefusals.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray InvalidToken = "Bearer realm=\"api\", error=\"invalid_token\"";

ProviderReply refusal(int status, const QByteArray &challenge)
{
    return ProviderReply::make(status, "application/json", "{}", {{"WWW-Authenticate", challenge}});
}

//! A resource server beside the provider, at `/api`, that takes none but the newest token.
struct ApiFixture : Fixture
{
    ApiFixture()
    {
        provider.on("/api", [this](const ProviderRequest &request) {
            const QByteArray newest =
                "Bearer AT-" + QByteArray::number(tokensIssued) + "-access-token";
            return request.header("Authorization") == newest && !refusesAll
                ? ProviderReply::json({{u"ok"_s, true}})
                : refusal(401, InvalidToken);
        });
    }

    //! Tokens that were issued before are refused from now on.
    void revokeAccessToken() { ++tokensIssued; }

    [[nodiscard]] int calls() const { return provider.requestCount("/api"); }
    [[nodiscard]] int refreshes() const { return provider.requestCount("/token") - 1; }

    bool refusesAll = false;
};

} // namespace

class tst_ResourceRequest : public QObject
{
    Q_OBJECT

private slots:
    void r070_theTokenGoesIntoTheHeaderAndNowhereElse()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        std::optional<Result<HttpResponse>> answer;
        HttpRequest request = makeFormPost(f.provider.url(u"/api"_s), {{u"a"_s, "b"}});
        request.url.setQuery(u"c=d"_s);
        f.session.send(request, this, [&](const Result<HttpResponse> &it) { answer = it; });
        QVERIFY(!answer);
        TRY_VERIFY(answer);
        QVERIFY(*answer);
        QCOMPARE((*answer)->status, 200);
        const ProviderRequest seen = f.provider.lastRequest("/api");
        QCOMPARE(seen.headerValues("Authorization"), QByteArrayList{"Bearer AT-1-access-token"});
        QCOMPARE(seen.query, "c=d");
        QCOMPARE(seen.body, "a=b");
    }

    void everyMethodIsSentAsItIs_data()
    {
        QTest::addColumn<HttpRequest::Method>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << HttpRequest::Method::Get << QByteArray("GET") << QByteArray();
        QTest::newRow("POST") << HttpRequest::Method::Post << QByteArray("POST")
                              << QByteArray("{}");
        QTest::newRow("PUT") << HttpRequest::Method::Put << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("PATCH") << HttpRequest::Method::Patch << QByteArray("PATCH")
                               << QByteArray("{}");
        QTest::newRow("DELETE") << HttpRequest::Method::Delete << QByteArray("DELETE")
                                << QByteArray();
    }
    void everyMethodIsSentAsItIs()
    {
        QFETCH(const HttpRequest::Method, method);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, body);
        ApiFixture f;
        QVERIFY(f.signIn());
        const HttpRequest request{
            method, f.provider.url(u"/api"_s), {{"Content-Type", "application/json"}}, body};
        std::optional<Result<HttpResponse>> answer;
        f.session.send(request, this, [&](const Result<HttpResponse> &it) { answer = it; });
        TRY_VERIFY(answer);
        QVERIFY(*answer);
        QCOMPARE(f.provider.lastRequest("/api").method, name);
        QCOMPARE(f.provider.lastRequest("/api").body, body);

        if (method == HttpRequest::Method::Get)
            return;
        // Whoever reads no answer may have done it all the same; whoever was not there has not.
        answer.reset();
        f.provider.once("/api", ProviderReply::dropped());
        f.session.send(request, this, [&](const Result<HttpResponse> &it) { answer = it; });
        TRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ErrorKind::AnswerLost);
        QCOMPARE(f.calls(), 2);

        answer.reset();
        f.provider.stop();
        f.session.send(request, this, [&](const Result<HttpResponse> &it) { answer = it; });
        TRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Offline);
    }

    void halfAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":")
                             << ErrorKind::AnswerLost;
        QTest::newRow("too long") << "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n"
                + QByteArray(2'000'000, 'a')
                                  << ErrorKind::InvalidResponse;
    }
    void halfAnAnswerIsNone()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorKind, kind);
        ApiFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/api", ProviderReply::raw(answer));
        const auto got = f.call(u"/api"_s);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, kind);
        QVERIFY(f.isIn<SignedIn>());
    }

    void whoeverIsAnsweredMayDeleteTheSession()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        auto *session = new Session(f.account, f.parts);
        QPointer<Session> alive(session);
        int told = 0;
        const auto onLent = [&](const Result<AccessToken> &) {
            ++told;
            delete alive;
        };
        // Both wait for the keychain; then both for a renewal.
        session->withAccessToken({}, this, onLent);
        session->withAccessToken({}, this, onLent);
        TRY_VERIFY(!alive);
        QCOMPARE(told, 1);

        session = new Session(f.account, f.parts);
        alive = session;
        const AccessTokenOptions renewed{.renewal = AccessTokenOptions::Renewal::Always};
        session->withAccessToken(renewed, this, onLent);
        session->withAccessToken(renewed, this, onLent);
        session->refresh();
        TRY_VERIFY(!alive);
        QCOMPARE(told, 2);
    }

    void r093_aRefusedTokenIsRenewedOnceAndTheCallMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Bearer") << InvalidToken;
        QTest::newRow("in any case") << QByteArray("bEARER ERROR=\"invalid_token\"");
        QTest::newRow("DPoP") << QByteArray("DPoP algs=\"ES256\", error=\"invalid_token\"");
        QTest::newRow("behind another") << QByteArray("Basic realm=\"x\", ") + InvalidToken;
        QTest::newRow("without an error") << QByteArray("Bearer realm=\"api\"");
    }
    void r093_aRefusedTokenIsRenewedOnceAndTheCallMadeAgain()
    {
        QFETCH(const QByteArray, challenge);
        ApiFixture f;
        QVERIFY(f.signIn());
        f.provider.once("/api", refusal(401, challenge));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(f.calls(), 2);
        QCOMPARE(f.refreshes(), 1);
        QVERIFY(f.isIn<SignedIn>());
    }

    void b276_aFreshTokenThatIsRefusedTooEndsTheCallAndNoSession()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.refusesAll = true;
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ServerBusy);
        QCOMPARE(answer.error().code, u"invalid_token"_s);
        QCOMPARE(f.calls(), 2);
        QCOMPARE(f.refreshes(), 1);
        QVERIFY(f.isIn<SignedIn>());
    }

    void b277_refusalsForEverCauseFewRenewals()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.refusesAll = true;
        QVERIFY(!f.call(u"/api"_s));
        QCOMPARE(f.refreshes(), 1);

        // Within ten seconds: none.
        for (int i = 0; i < 5; ++i) {
            f.clock.advance(1s);
            const auto answer = f.call(u"/api"_s);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::ServerBusy);
            QVERIFY(answer.error().retryAt);
        }
        QCOMPARE(f.refreshes(), 1);
        QCOMPARE(f.calls(), 2 + 5);

        // Then ever fewer: at 10, 30, 70, 150 and 310 seconds.
        f.clock.advance(5s);
        for (int i = 0; i < 31; ++i) {
            QVERIFY(!f.call(u"/api"_s));
            f.clock.advance(10s);
        }
        QCOMPARE(f.refreshes(), 1 + 5);
        QVERIFY(f.isIn<SignedIn>());
    }

    void aServerThatTakesATokenAgainIsForgiven()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.refusesAll = true;
        QVERIFY(!f.call(u"/api"_s));
        f.refusesAll = false;
        QVERIFY(f.call(u"/api"_s));
        f.clock.advance(10s);
        f.revokeAccessToken();
        QVERIFY(f.call(u"/api"_s));
        QCOMPARE(f.refreshes(), 2);
    }

    void b278_aPortalsPageBurnsNoRefresh_data()
    {
        QTest::addColumn<QList<HttpHeader>>("headers");
        QTest::newRow("B278 401 HTML") << QList<HttpHeader>();
        QTest::newRow("B278 401 HTML with Basic")
            << QList<HttpHeader>{{"WWW-Authenticate", "Basic realm=\"hotel\""}};
    }
    void b278_aPortalsPageBurnsNoRefresh()
    {
        QFETCH(const QList<HttpHeader>, headers);
        ApiFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/api",
                      ProviderReply::make(401, "text/html", "<html>Welcome</html>", headers));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NetworkIntercepted);
        QCOMPARE(f.calls(), 1);
        QCOMPARE(f.refreshes(), 0);
    }

    void r093_otherAnswersAreTheCallersToRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("401 without a challenge") << 401 << QByteArray();
        QTest::newRow("401 with another scheme") << 401 << QByteArray("Negotiate");
        QTest::newRow("401 with another error")
            << 401 << QByteArray("Bearer error=\"invalid_request\"");
        QTest::newRow("401 with a challenge that cannot be read")
            << 401 << QByteArray("Bearer error=\"invalid_token");
        QTest::newRow("403 invalid_token") << 403 << InvalidToken;
        QTest::newRow("404") << 404 << QByteArray();
        QTest::newRow("500") << 500 << QByteArray();
    }
    void r093_otherAnswersAreTheCallersToRead()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, challenge);
        ApiFixture f;
        QVERIFY(f.signIn());
        QList<HttpHeader> headers;
        if (!challenge.isEmpty())
            headers.append({"WWW-Authenticate", challenge});
        f.provider.on("/api", ProviderReply::make(status, "application/json", "{}", headers));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(f.calls(), 1);
        QCOMPARE(f.refreshes(), 0);
    }

    void b279_aMissingScopeIsNamedAndCanBeAskedFor()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/api",
                      refusal(403, "Bearer error=\"insufficient_scope\", scope=\"api:write\""));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::AccessDenied);
        QCOMPARE(answer.error().code, u"insufficient_scope"_s);
        QCOMPARE(answer.error().providerText, u"api:write"_s);
        QCOMPARE(f.refreshes(), 0);
        QVERIFY(f.isIn<SignedIn>());

        SignInOptions options;
        options.additionalScopes = answer.error().providerText.split(u' ');
        QVERIFY(f.signIn(options));
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("scope"),
                 "openid profile email offline_access api:write");
        QVERIFY(f.stored()->scopes.contains(u"api:write"_s));
    }

    void b280_noRedirectIsFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("B280 %d", status) << status;
    }
    void b280_noRedirectIsFollowed()
    {
        QFETCH(const int, status);
        ApiFixture f;
        ScriptedProvider elsewhere;
        elsewhere.on("/login", ProviderReply::make(200, "text/html", "<html>Sign in</html>"));
        QVERIFY(f.signIn());
        f.provider.on("/api",
                      ProviderReply::redirect(elsewhere.url(u"/login"_s).toEncoded(), status));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NetworkIntercepted);
        QCOMPARE(elsewhere.connectionCount(), 0);

        // Within the same server it is an answer, and still not followed.
        f.provider.on("/api", ProviderReply::redirect("/moved", status));
        const auto moved = f.call(u"/api"_s);
        QVERIFY(moved);
        QCOMPARE(moved->status, status);
        QCOMPARE(f.provider.requestCount("/moved"), 0);
    }

    void b275_aSessionThatWasRevokedAtTheProviderEndsWithinOneRefresh()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        QSignalSpy required(&f.session, &Session::signInRequired);
        f.revokeAccessToken();
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::GrantRejected);
        QCOMPARE(f.calls(), 1);
        QCOMPARE(f.refreshes(), 1);
        QVERIFY(f.isIn<SignInRequired>());
        QCOMPARE(required.count(), 1);
        QVERIFY(f.stored()->ended);
        // From now on nobody is asked.
        QVERIFY(!f.call(u"/api"_s));
        QCOMPARE(f.calls(), 1);
        QCOMPARE(f.refreshes(), 1);
    }

    void aRefresherThatCannotIsTheAnswer()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.revokeAccessToken();
        f.provider.on("/token", ProviderReply::make(503, "text/plain", ""));
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::ServerBusy);
        QCOMPARE(answer.error().code, u"http_503"_s);
        QCOMPARE(f.calls(), 1);
    }

    void aRenewalThatBringsTheRefusedTokenAgainIsOneToo()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.refusesAll = true;
        f.provider.on("/token", [&f](const ProviderRequest &) {
            return ProviderReply::json(
                f.tokenResponse({{u"access_token"_s, u"AT-1-access-token"_s}}));
        });
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"invalid_token"_s);
        QCOMPARE(f.refreshes(), 1);
        QCOMPARE(f.calls(), 1);
    }

    void r087_manyRefusedAtOnceShareOneRenewal()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        f.revokeAccessToken();
        QList<int> statuses;
        for (int i = 0; i < 20; ++i) {
            f.session.send(makeJsonGet(f.provider.url(u"/api"_s)), this,
                           [&](const Result<HttpResponse> &answer) {
                               statuses.append(answer ? answer->status : 0);
                           });
        }
        TRY_COMPARE(statuses.size(), 20);
        QCOMPARE(statuses, QList<int>(20, 200));
        QCOMPARE(f.refreshes(), 1);
    }

    void r105_aTokenThatAnotherProcessRenewedIsTakenOver()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        const auto other = f.anotherSession();
        QSignalSpy refreshed(other.get(), &Session::refreshFinished);
        f.clock.advance(1s);
        other->refresh();
        TRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(f.refreshes(), 1);

        QVERIFY(f.call(u"/api"_s)); // the old token is refused, the other's taken
        QCOMPARE(f.calls(), 2);
        QCOMPARE(f.refreshes(), 1);
    }

    void nothingIsSentToAnUntrustworthyUrl_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://api.example/"_s);
        QTest::newRow("with user info") << QUrl(u"https://a:b@127.0.0.1/"_s);
        QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("none") << QUrl();
    }
    void nothingIsSentToAnUntrustworthyUrl()
    {
        QFETCH(const QUrl, url);
        ApiFixture f;
        QVERIFY(f.signIn());
        f.clock.advance(1h); // a renewal would be due
        std::optional<Result<HttpResponse>> answer;
        f.session.send(makeJsonGet(url), this,
                       [&](const Result<HttpResponse> &it) { answer = it; });
        QVERIFY(!answer); // never from inside
        TRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(f.refreshes(), 0);
    }

    void aRequestWithACredentialOfItsOwnIsNotSent()
    {
        ApiFixture f;
        QVERIFY(f.signIn());
        HttpRequest request = makeJsonGet(f.provider.url(u"/api"_s));
        request.headers.append(HttpHeader("authorization", "Basic Zm9vOmJhcg=="));
        std::optional<Result<HttpResponse>> answer;
        f.session.send(request, this, [&](const Result<HttpResponse> &it) { answer = it; });
        TRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(f.calls(), 0);
    }

    void withoutASessionNobodyIsAsked()
    {
        ApiFixture f;
        const auto answer = f.call(u"/api"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotSignedIn);
        QCOMPARE(f.calls(), 0);
    }

    void aCallEndsWithWhatItWasFor_data()
    {
        QTest::addColumn<bool>("sessionGoes");
        QTest::newRow("the context goes") << false;
        QTest::newRow("the session goes") << true;
    }
    void aCallEndsWithWhatItWasFor()
    {
        QFETCH(const bool, sessionGoes);
        ApiFixture f;
        QVERIFY(f.signIn());
        auto session = f.anotherSession();
        auto context = std::make_unique<QObject>();
        bool wasCalled = false;
        f.provider.on("/api", ProviderReply::hang());
        session->send(makeJsonGet(f.provider.url(u"/api"_s)), context.get(),
                      [&](const Result<HttpResponse> &) { wasCalled = true; });
        TRY_COMPARE(f.calls(), 1);
        if (sessionGoes)
            session.reset();
        else
            context.reset();
        f.provider.answerHeld(ProviderReply::json({}));
        TRY_COMPARE(f.provider.openConnectionCount(), 0);
        QVERIFY(!wasCalled);
    }

    void b210_userInfoThatCannotBeHadEndsNothing_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("refreshes");
        QTest::newRow("B210 HTML") << ProviderReply::make(200, "text/html", "<html></html>")
                                   << ErrorKind::NetworkIntercepted << 0;
        QTest::newRow("B210 401") << refusal(401, InvalidToken) << ErrorKind::ServerBusy << 1;
        QTest::newRow("B210 403") << ProviderReply::make(403, "application/json", "{}")
                                  << ErrorKind::InvalidResponse << 0;
        QTest::newRow("B210 500") << ProviderReply::make(500, "text/plain", "")
                                  << ErrorKind::ServerBusy << 0;
        QTest::newRow("B210 redirect") << ProviderReply::redirect("https://elsewhere.example/")
                                       << ErrorKind::NetworkIntercepted << 0;
        QTest::newRow("B209 another sub")
            << ProviderReply::json({{u"sub"_s, u"eve"_s}}) << ErrorKind::IdentityInvalid << 0;
        QTest::newRow("B209 no sub")
            << ProviderReply::json({{u"name"_s, u"Eve"_s}}) << ErrorKind::IdentityInvalid << 0;
        QTest::newRow("B211 a JWT") << ProviderReply::make(200, "application/jwt", "e30.e30.")
                                    << ErrorKind::InvalidResponse << 0;
    }
    void b210_userInfoThatCannotBeHadEndsNothing()
    {
        QFETCH(const ProviderReply, reply);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, refreshes);
        ApiFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/userinfo", reply);
        std::optional<Result<QJsonObject>> claims;
        f.session.userInfo(this, [&](const Result<QJsonObject> &it) { claims = it; });
        TRY_VERIFY(claims);
        QVERIFY(!*claims);
        QCOMPARE(claims->error().kind, kind);
        QCOMPARE(f.refreshes(), refreshes);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.session.facts()->identity.name, u"Alice Example"_s);
    }

    // At a sign-in there is no session yet that could be renewed.
    void b210_aSignInGoesOnWithoutUserInfo_data()
    {
        b210_userInfoThatCannotBeHadEndsNothing_data();
    }
    void b210_aSignInGoesOnWithoutUserInfo()
    {
        QFETCH(const ProviderReply, reply);
        ApiFixture f;
        f.provider.on("/userinfo", reply);
        QVERIFY(f.signIn());
        QCOMPARE(f.provider.requestCount("/userinfo"), 1);
        QCOMPARE(f.refreshes(), 0);
        QCOMPARE(f.session.facts()->identity.name, QString());
    }

    void r091_noServerCausesMoreThanTenRenewalsAnHour()
    {
        TokenRefusals refusals;
        const QDateTime start(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
        int renewals = 0;
        for (QDateTime now = start; now < start.addSecs(3600); now = now.addSecs(1)) {
            if (!refusals.notBefore(u"https://api.example:443"_s, now)) {
                refusals.noteRenewal(u"https://api.example:443"_s, now);
                ++renewals;
            }
        }
        QVERIFY2(renewals > 2 && renewals <= 10, qPrintable(QString::number(renewals)));
    }

    void r091_twoServersTogetherWaitTenSeconds()
    {
        TokenRefusals refusals;
        const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
        refusals.noteRenewal(u"a"_s, now);
        QCOMPARE(refusals.notBefore(u"b"_s, now.addSecs(3)), now.addSecs(10));
        QVERIFY(!refusals.notBefore(u"b"_s, now.addSecs(10)));
        refusals.noteAcceptance(u"a"_s);
        QVERIFY(refusals.notBefore(u"a"_s, now.addSecs(9)));
        // A clock that was set back by a day does not lock anybody out for it.
        QVERIFY(!refusals.notBefore(u"a"_s, now.addDays(-1)));
    }
};

QTEST_GUILESS_MAIN(tst_ResourceRequest)
#include "tst_ResourceRequest.moc"
