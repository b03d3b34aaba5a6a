// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-ins whose request is pushed to the provider (RFC 9126).
#include "Fixture.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(latchkey::test::ProviderReply)

namespace {

struct PushFixture : Fixture
{
    explicit PushFixture(const QJsonObject &changes = {}) { offerPushing(changes); }

    // Signs in and waits for the end of it.
    Result<void> tryToSignIn(const SignInOptions &options = {})
    {
        QSignalSpy finished(&session, &Session::signInFinished);
        session.signIn(options);
        if (!waitUntil([&] { return !finished.isEmpty(); }))
            return fail(ErrorKind::TimedOut, u"signInFinished() never came"_s);
        return finished.at(0).at(0).value<Result<void>>();
    }

    // A page that is open and is not gone on with.
    void letTheUserWait()
    {
        provider.on("/authorize", ProviderReply::make(200, "text/html", "<p>Sign in</p>"));
    }

    QStringList namesInBrowser(qsizetype index = 0) const
    {
        QStringList names;
        const auto items = QUrlQuery(browser.opened().at(index)).queryItems();
        for (const auto &[name, value] : items)
            names.append(name);
        return names;
    }
};

} // namespace

class tst_PushedSignIn : public QObject
{
    Q_OBJECT

private slots:
    void r138_theBrowserCarriesTwoParametersAndTheRestIsPushed()
    {
        PushFixture f;
        QVERIFY(f.tryToSignIn());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.provider.requestCount("/par"), 1);
        const auto pushed = f.provider.lastRequest("/par");
        QCOMPARE(pushed.method, "POST");
        QVERIFY(pushed.query.isEmpty());
        for (const char *name : {"response_type", "client_id", "redirect_uri", "scope", "state",
                                 "nonce", "code_challenge", "code_challenge_method", "prompt"})
            QVERIFY2(!pushed.formValue(name).isEmpty(), name);
        QVERIFY(!pushed.body.contains("code_verifier"));
        QCOMPARE(f.namesInBrowser(), (QStringList{u"client_id"_s, u"request_uri"_s}));
        const auto token = f.provider.lastRequest("/token");
        QCOMPARE(token.formValue("redirect_uri"), pushed.formValue("redirect_uri"));
    }

    void answersOfTheEndpoint_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("requests");
        const QJsonObject good{{u"request_uri"_s, u"urn:request:1"_s}, {u"expires_in"_s, 60}};
        const auto with = [&](const QString &member, const QJsonValue &value) {
            QJsonObject changed = good;
            changed.insert(member, value);
            return ProviderReply::json(changed, 201);
        };
        QTest::newRow("B289 201") << ProviderReply::json(good, 201) << u"ok"_s << 1;
        QTest::newRow("B289 200") << ProviderReply::json(good, 200) << u"ok"_s << 1;
        QTest::newRow("B289 400") << ProviderReply::oauthError(u"invalid_request"_s)
                                  << u"client_rejected"_s << 1;
        QTest::newRow("B289 500") << ProviderReply::make(500, "text/plain", "") << u"server_busy"_s
                                  << 1;
        QTest::newRow("B289 HTML")
            << ProviderReply::make(200, "text/html", "<html>") << u"network_intercepted"_s << 1;
        QTest::newRow("B289 expires_in:0") << with(u"expires_in"_s, 0) << u"ok"_s << 2;
        QTest::newRow("B289 no request_uri")
            << with(u"request_uri"_s, QJsonValue()) << u"invalid_response"_s << 1;
        QTest::newRow("B290 a URL of somebody else")
            << with(u"request_uri"_s, u"https://evil.example/x?a=1&b=%41"_s) << u"ok"_s << 1;
        QTest::newRow("an answer that is lost")
            << ProviderReply::dropped() << u"answer_lost"_s << 1;
        QTest::newRow("a redirect")
            << ProviderReply::redirect("https://evil.example/") << u"invalid_response"_s << 1;
    }
    void answersOfTheEndpoint()
    {
        QFETCH(ProviderReply, reply);
        QFETCH(QString, outcome);
        QFETCH(int, requests);
        PushFixture f;
        f.provider.once("/par", reply);
        f.provider.on("/authorize", [&](const ProviderRequest &) {
            const auto asked = f.provider.lastRequest("/par");
            f.pushed.insert("last", asked);
            f.nonce = asked.formValue("nonce");
            return ProviderReply::redirect(
                asked.formValue("redirect_uri") + '?'
                + encodeForm({{u"code"_s, "code-1"},
                              {u"state"_s, asked.formValue("state")},
                              {u"iss"_s, f.provider.issuer().toUtf8()}}));
        });
        const auto signedIn = f.tryToSignIn();
        QCOMPARE(signedIn ? u"ok"_s : errorKindName(signedIn.error().kind), outcome);
        QCOMPARE(f.provider.requestCount("/par"), requests);
        QCOMPARE(f.browser.opened().size(), signedIn ? 1 : 0);
        if (signedIn)
            QCOMPARE(f.namesInBrowser(), (QStringList{u"client_id"_s, u"request_uri"_s}));
        else
            QVERIFY(f.store.entries.isEmpty());
    }

    void b289_anAnswerThatAlwaysHasExpiredEndsTheAttempt()
    {
        PushFixture f;
        f.provider.on("/par", [&](const ProviderRequest &) {
            return ProviderReply::json(f.pushedResponse({{u"expires_in"_s, 0}}), 201);
        });
        QCOMPARE(f.tryToSignIn().error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(f.provider.requestCount("/par"), 2);
        QVERIFY(f.browser.opened().isEmpty());
    }

    void b290_itIsPassedOnAsItIs()
    {
        PushFixture f;
        const QString foreign = u"https://evil.example/x?a=1&b=%41+c"_s;
        f.provider.on(
            "/par", ProviderReply::json({{u"request_uri"_s, foreign}, {u"expires_in"_s, 60}}, 201));
        f.letTheUserWait();
        f.session.signIn();
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("request_uri"), foreign.toUtf8());
        QVERIFY(f.browser.opened().first().host() == "127.0.0.1"_L1);
    }

    void anEndpointThatIsNotThere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isRequired");
        QTest::addColumn<bool>("fallsBack");
        for (int status : {404, 405, 501}) {
            QTest::addRow("%d, offered", status) << status << false << true;
            QTest::addRow("R138 %d, required", status) << status << true << false;
        }
        QTest::newRow("403, offered") << 403 << false << false;
        QTest::newRow("503, offered") << 503 << false << false;
    }
    void anEndpointThatIsNotThere()
    {
        QFETCH(int, status);
        QFETCH(bool, isRequired);
        QFETCH(bool, fallsBack);
        PushFixture f({{u"require_pushed_authorization_requests"_s, isRequired}});
        f.provider.on("/par", ProviderReply::make(status, "text/plain", "no"));
        f.provider.serveAuthorization();
        QCOMPARE(f.tryToSignIn().has_value(), fallsBack);
        QCOMPARE(f.provider.requestCount("/par"), 1);
        QCOMPARE(f.browser.opened().size(), fallsBack ? 1 : 0);
        if (fallsBack)
            QVERIFY(f.namesInBrowser().contains(u"code_challenge"_s));
    }

    void openingTheBrowserAgainPushesTheSameRequestAnew()
    {
        PushFixture f;
        f.letTheUserWait();
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_COMPARE(f.browser.opened().size(), 1);
        f.session.openBrowserAgain();
        TRY_COMPARE(f.browser.opened().size(), 2);
        QCOMPARE(f.provider.requestCount("/par"), 2);
        QVERIFY(f.browser.opened().at(0) != f.browser.opened().at(1));
        const auto &requests = f.provider.requests();
        QList<QByteArray> bodies;
        for (const ProviderRequest &request : requests) {
            if (request.path == "/par")
                bodies.append(request.body);
        }
        QCOMPARE(bodies.at(0), bodies.at(1));
        QCOMPARE(std::get<SigningIn>(f.session.state()).url, f.browser.opened().at(1));

        // The first page is gone on with.
        f.offerPushing();
        f.browser.visit(f.browser.opened().at(0));
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.provider.requestCount("/token"), 1);
    }

    void withoutPushingTheSameLinkIsOpenedAgain()
    {
        Fixture f;
        f.provider.on("/authorize", ProviderReply::hang());
        f.session.signIn();
        TRY_COMPARE(f.browser.opened().size(), 1);
        f.session.openBrowserAgain();
        TRY_COMPARE(f.browser.opened().size(), 2);
        QCOMPARE(f.browser.opened().at(0), f.browser.opened().at(1));
    }

    void whenPushingAnewFailsTheOldLinkIsOpened()
    {
        PushFixture f;
        f.letTheUserWait();
        f.session.signIn();
        TRY_COMPARE(f.browser.opened().size(), 1);
        f.provider.on("/par", ProviderReply::make(503, "text/plain", ""));
        f.session.openBrowserAgain();
        TRY_COMPARE(f.browser.opened().size(), 2);
        QCOMPARE(f.browser.opened().at(0), f.browser.opened().at(1));
        QVERIFY(f.isIn<SigningIn>());
    }

    void r138_aLinkThatExpiresIsReplacedAndNotOpened()
    {
        PushFixture f;
        f.letTheUserWait();
        QSignalSpy renewed(&f.session, &Session::signInLinkRenewed);
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_COMPARE(f.browser.opened().size(), 1);
        const QDateTime deadline = std::get<SigningIn>(f.session.state()).deadline;
        for (int minute = 1; minute <= 3; ++minute) {
            f.clock.advance(60s);
            TRY_COMPARE(renewed.size(), minute);
            QCOMPARE(f.provider.requestCount("/par"), 1 + minute);
        }
        QCOMPARE(f.browser.opened().size(), 1);
        QCOMPARE(std::get<SigningIn>(f.session.state()).deadline, deadline);

        f.offerPushing();
        f.browser.visit(std::get<SigningIn>(f.session.state()).url);
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(f.isIn<SignedIn>());
        f.clock.advance(10min);
        QCOMPARE(f.provider.requestCount("/par"), 4);
    }

    void cancellingWhileItIsPushedIsClean()
    {
        PushFixture f;
        f.provider.on("/par", ProviderReply::hang());
        QSignalSpy finished(&f.session, &Session::signInFinished);
        f.session.signIn();
        TRY_COMPARE(f.provider.requestCount("/par"), 1);
        f.session.cancelSignIn();
        TRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::Cancelled);
        TRY_COMPARE(f.provider.openConnectionCount(), 0);
        QVERIFY(f.browser.opened().isEmpty());
    }

    void deletingTheSessionWhileItIsPushedIsClean()
    {
        PushFixture f;
        f.provider.on("/par", ProviderReply::hang());
        auto session = std::make_unique<Session>(f.account, f.parts);
        session->signIn();
        TRY_COMPARE(f.provider.requestCount("/par"), 1);
        session.reset();
        TRY_COMPARE(f.provider.openConnectionCount(), 0);
    }

    // RFC 9449 §10.1
    void aKeyIsProvenAtThisEndpointAndItsNonceIsUsedAtTheNext()
    {
        PushFixture f;
        f.offerDpop();
        f.provider.once(
            "/par",
            ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
        QVERIFY(f.tryToSignIn());
        QCOMPARE(f.provider.requestCount("/par"), 2);
        QCOMPARE(f.provider.requestCount("/token"), 1);
        const SentProof atPar(f.provider.lastRequest("/par"));
        QCOMPARE(atPar.claim("htu"), f.provider.url(u"/par"_s).toString());
        QCOMPARE(atPar.claim("nonce"), u"n-1"_s);
        const SentProof atToken(f.provider.lastRequest("/token"));
        QCOMPARE(atToken.claim("nonce"), u"n-1"_s);
        QCOMPARE(atToken.thumbprint, atPar.thumbprint);
        QCOMPARE(f.provider.lastRequest("/par").formValue("dpop_jkt"), atPar.thumbprint);
        QVERIFY(f.session.facts()->isSenderConstrained);
    }

    void b286_endlessNonceErrorsEndTheAttemptAfterTwoRequests()
    {
        PushFixture f;
        f.offerDpop();
        f.provider.on(
            "/par",
            ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
        QCOMPARE(f.tryToSignIn().error().code, u"use_dpop_nonce"_s);
        QCOMPARE(f.provider.requestCount("/par"), 2);
    }
};

QTEST_GUILESS_MAIN(tst_PushedSignIn)
#include "tst_PushedSignIn.moc"
