// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Wait.h"

#include <QtNetwork/QTcpServer>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A provider whose end session endpoint, `/end`, sends the browser back with the state that came.
struct LogoutFixture : Fixture
{
    LogoutFixture()
        : finished(&session, &Session::browserSignOutFinished)
    {
        offer(provider.url(u"/end"_s).toString());
        returnWith(
            [](const ProviderRequest &request) { return "?state=" + request.queryValue("state"); });
    }

    void offer(const QJsonValue &endpoint)
    {
        provider.serveDiscovery({{u"end_session_endpoint"_s, endpoint}});
    }

    void returnWith(const std::function<QByteArray(const ProviderRequest &)> &query)
    {
        provider.on("/end", [query](const ProviderRequest &request) {
            return ProviderReply::redirect(request.queryValue("post_logout_redirect_uri")
                                           + query(request));
        });
    }

    Result<SignOutReport> signOutEverywhere(SignOutMode mode = SignOutMode::Logout)
    {
        SignOutOptions options;
        options.browserSession = SignOutOptions::BrowserSession::End;
        return signOut(mode, options);
    }

    [[nodiscard]] Result<void> outcome() const
    {
        return finished.at(0).at(0).value<Result<void>>();
    }

    QSignalSpy finished;
};

} // namespace

class tst_BrowserSignOut : public QObject
{
    Q_OBJECT

private slots:
    void r122_endsTheBrowsersSessionAfterOurOwn()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        const QByteArray idToken = f.idToken();
        const auto report = f.signOutEverywhere();
        QVERIFY(report);
        QVERIFY(report->providerConfirmed);
        QVERIFY(report->browserSignOutFollows);
        QVERIFY(f.store.entries.isEmpty());
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(f.provider.requestCount("/end"), 0);

        TRY_COMPARE(f.finished.count(), 1);
        QVERIFY(f.outcome());
        const ProviderRequest request = f.provider.lastRequest("/end");
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.queryValue("id_token_hint").split('.').value(1),
                 idToken.split('.').value(1));
        QCOMPARE(request.queryValue("client_id"), "desktop");
        QCOMPARE(request.queryValue("state").size(), 43);
        QVERIFY(request.queryValue("post_logout_redirect_uri").startsWith("http://127.0.0.1:"));
        QVERIFY(request.queryValue("post_logout_redirect_uri").endsWith("/callback"));
        TRY_VERIFY(f.browser.page().contains("Signed out of work"));
        QVERIFY(f.browser.address().query().isEmpty());
    }

    // R132: what opens URLs shows them to every program.
    void r132_whatTheBrowserIsStartedWithTellsNothing()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        const QUrl opened = f.browser.opened().last();
        QCOMPARE(opened.host(), u"127.0.0.1"_s);
        QVERIFY(!opened.hasQuery());
        QCOMPARE(opened.path().size(), int(qstrlen("/forward/")) + 43);

        // And once only.
        QVERIFY(f.signIn());
        f.provider.on("/end", ProviderReply::hang());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.provider.requestCount("/end"), 2);
        FakeBrowser other;
        other.visit(f.browser.opened().last());
        TRY_COMPARE(other.status(), 404);
        QCOMPARE(f.provider.requestCount("/end"), 2);
    }

    void b274_whateverComesBackDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("B274 state missing") << QByteArray();
        QTest::newRow("B274 state other") << QByteArray("?state=other");
        QTest::newRow("B274 state twice") << QByteArray("?state=a&state=b");
        QTest::newRow("B274 an error") << QByteArray("?error=access_denied");
    }
    void b274_whateverComesBackDoesNoHarm()
    {
        QFETCH(const QByteArray, query);
        LogoutFixture f;
        f.returnWith([query](const ProviderRequest &) { return query; });
        QVERIFY(f.signIn());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        QVERIFY(f.outcome());
        QVERIFY(f.store.entries.isEmpty());
        TRY_VERIFY(f.browser.page().contains("Signed out of work"));
    }

    void b274_aUserWhoNeverReturnsIsWaitedForAMinute()
    {
        LogoutFixture f;
        f.provider.on("/end", ProviderReply::make(200, "text/html", "<html>Sign out?</html>"));
        QVERIFY(f.signIn());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.provider.requestCount("/end"), 1);
        f.clock.advance(59s);
        QVERIFY(f.finished.isEmpty());
        f.clock.advance(1s);
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::TimedOut);
        QVERIFY(f.isIn<SignedOut>());
        QVERIFY(f.store.entries.isEmpty());
    }

    void theWaitCanBeCalledOff()
    {
        LogoutFixture f;
        f.provider.on("/end", ProviderReply::make(200, "text/html", "<html>Sign out?</html>"));
        QVERIFY(f.signIn());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.provider.requestCount("/end"), 1);
        f.session.cancelBrowserSignOut();
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::Cancelled);
        QVERIFY(f.isIn<SignedOut>());
    }

    void aProviderWithoutTheEndpointIsNotVisited()
    {
        LogoutFixture f;
        f.offer({});
        QVERIFY(f.signIn());
        const auto opened = f.browser.opened().size();
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::Unsupported);
        QCOMPARE(f.outcome().error().code, u"no_end_session_endpoint"_s);
        QCOMPARE(f.browser.opened().size(), opened);
        QVERIFY(f.store.entries.isEmpty());
    }

    // B273, R3: such a document is not used at all.
    void b273_anEndpointOnHttpIsNotVisited()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        f.offer(u"http://as.example/end"_s);
        QVERIFY(QDir(f.directory.filePath(u"cache"_s)).removeRecursively());
        const auto opened = f.browser.opened().size();
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(f.browser.opened().size(), opened);
        QVERIFY(!f.stored());
    }

    void aProviderThatIsDownDoesNotHoldUpTheSignOut()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        QVERIFY(QDir(f.directory.filePath(u"cache"_s)).removeRecursively());
        f.provider.stop();
        const auto report = f.signOutEverywhere();
        QVERIFY(report);
        QVERIFY(report->revocationPending);
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::Offline);
        QVERIFY(f.isIn<SignedOut>());
    }

    void aBrowserThatDoesNotStartIsSaid()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        f.browser.failWith({ErrorKind::Unsupported, u"no browser"_s, {}, {}, {}});
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::Unsupported);
        QVERIFY(f.outcome().error().code.isEmpty());
    }

    // Some desktops say so of a page that they show.
    void aBrowserThatSaysThatItFailedIsWaitedForAllTheSame()
    {
        LogoutFixture f;
        f.provider.on("/end", ProviderReply::hang());
        QVERIFY(f.signIn());
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.browser.opened().size(), 2);
        f.browser.endWith({ErrorKind::Unsupported, u"no browser"_s, {}, {}, {}});
        QCOMPARE(f.finished.count(), 0);
        f.session.cancelBrowserSignOut();
        TRY_COMPARE(f.finished.count(), 1);
        QCOMPARE(f.outcome().error().kind, ErrorKind::Cancelled);
    }

    void theWayBackIsTheAccountsOwn()
    {
        LogoutFixture f;
        f.account.client.redirectHost = RedirectHost::Localhost;
        Session session(f.account, f.parts);
        QSignalSpy signedIn(&session, &Session::signInFinished);
        session.signIn();
        TRY_COMPARE(signedIn.count(), 1);
        QSignalSpy signedOut(&session, &Session::browserSignOutFinished);
        SignOutOptions options;
        options.browserSession = SignOutOptions::BrowserSession::End;
        session.signOut(SignOutMode::Logout, options);
        TRY_COMPARE(signedOut.count(), 1);
        QVERIFY(signedOut.at(0).at(0).value<Result<void>>());
        QVERIFY(f.provider.lastRequest("/end")
                    .queryValue("post_logout_redirect_uri")
                    .startsWith("http://localhost:"));
    }

    void withoutAnIdTokenTheClientIsNamed()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        f.store.entries.remove(u"latchkey/work/tokens"_s);
        QVERIFY(f.signOutEverywhere());
        TRY_COMPARE(f.finished.count(), 1);
        QVERIFY(f.outcome());
        QVERIFY(f.provider.lastRequest("/end").queryValue("id_token_hint").isNull());
        QCOMPARE(f.provider.lastRequest("/end").queryValue("client_id"), "desktop");
    }

    void nobodyIsSentThereUnasked_data()
    {
        QTest::addColumn<SignOutMode>("mode");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("not asked for") << SignOutMode::Logout << false;
        QTest::newRow("forgetting tells nobody") << SignOutMode::Forget << true;
    }
    void nobodyIsSentThereUnasked()
    {
        QFETCH(const SignOutMode, mode);
        QFETCH(const bool, isAsked);
        LogoutFixture f;
        QVERIFY(f.signIn());
        const auto opened = f.browser.opened().size();
        const auto report = isAsked ? f.signOutEverywhere(mode) : f.signOut(mode);
        QVERIFY(report);
        QVERIFY(!report->browserSignOutFollows);
        QCoreApplication::processEvents();
        QCOMPARE(f.browser.opened().size(), opened);
    }

    void aSessionThatIsKeptKeepsTheBrowsersToo()
    {
        LogoutFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/revoke", ProviderReply::make(503, "text/plain", ""));
        const auto opened = f.browser.opened().size();
        QVERIFY(!f.signOutEverywhere(SignOutMode::Revoke));
        TRY_VERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.browser.opened().size(), opened);
        QCOMPARE(f.provider.requestCount("/end"), 0);
    }

    // An account may have one port alone.
    void signingInAgainDoesNotWaitForIt()
    {
        quint16 port = 0;
        {
            QTcpServer any;
            QVERIFY(any.listen(QHostAddress::LocalHost));
            port = any.serverPort();
        }
        LogoutFixture f;
        f.account.client.firstRedirectPort = port;
        f.account.client.lastRedirectPort = port;
        Session session(f.account, f.parts);
        QSignalSpy signedIn(&session, &Session::signInFinished);
        QSignalSpy signedOut(&session, &Session::browserSignOutFinished);
        session.signIn();
        TRY_COMPARE(signedIn.count(), 1);
        f.provider.on("/end", ProviderReply::make(200, "text/html", "<html>Sign out?</html>"));
        SignOutOptions options;
        options.browserSession = SignOutOptions::BrowserSession::End;
        session.signOut(SignOutMode::Logout, options);
        TRY_COMPARE(f.provider.requestCount("/end"), 1);

        session.signIn();
        TRY_COMPARE(signedOut.count(), 1);
        QCOMPARE(signedOut.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::Cancelled);
        TRY_COMPARE(signedIn.count(), 2);
        QVERIFY(signedIn.at(1).at(0).value<Result<void>>());
    }
};

QTEST_GUILESS_MAIN(tst_BrowserSignOut)
#include "tst_BrowserSignOut.moc"
