// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/BrowserGrant.h"
#include "support/FakeBrowser.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/Wait.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

const CallbackPage Page{CallbackPage::Outcome::Success, u"en"_s, u"You are signed in"_s, {}};

// A grant whose browser goes where it is sent, at a provider that says yes.
struct Fixture
{
    Fixture()
    {
        provider.serveAuthorization();
        provider.on("/token",
                    ProviderReply::json({{u"access_token"_s, u"AT-1"_s},
                                         {u"token_type"_s, u"Bearer"_s},
                                         {u"refresh_token"_s, u"RT-1"_s}}));
        config.issuer = provider.issuer();
        config.clientId = u"desktop"_s;
        config.scopes = {u"openid"_s};
        config.redirectPath = u"/callback"_s;
        const QByteArray document =
            QJsonDocument(provider.discoveryDocument()).toJson(QJsonDocument::Compact);
        grant = std::make_unique<BrowserGrant>(
            config, readProviderMetadata({200, {}, document}, config.issuer).value(), HttpPolicy(),
            clock);
        follow();
    }

    void follow()
    {
        QObject::connect(grant.get(), &BrowserGrant::browserRequested, grant.get(),
                         [this](const QUrl &url) { browser.visit(url); });
    }

    ScriptedProvider provider;
    ClientConfig config;
    FakeBrowser browser;
    FakeClock clock;
    std::unique_ptr<BrowserGrant> grant;
};

TokenAnswer answerIn(const QSignalSpy &finished)
{
    return finished.at(0).at(0).value<TokenAnswer>();
}

} // namespace

class tst_BrowserGrant : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheTokensAndShowsThePage()
    {
        Fixture f;
        QSignalSpy returned(f.grant.get(), &BrowserGrant::codeReceived);
        QSignalSpy finished(f.grant.get(), &BrowserGrant::finished);
        QSignalSpy concluded(f.grant.get(), &BrowserGrant::concluded);
        QVERIFY(f.grant->start({}));
        TRY_COMPARE(finished.count(), 1);
        QCOMPARE(returned.count(), 1);
        QCOMPARE(answerIn(finished).tokens->refreshToken, Secret("RT-1"));
        QCOMPARE(f.browser.page(), QByteArray());

        f.grant->conclude(Page);
        TRY_COMPARE(concluded.count(), 1);
        TRY_VERIFY(f.browser.page().contains("You are signed in"));
        QVERIFY2(!f.browser.address().hasQuery(), "R38: the code leaves the address bar");
    }

    void theNonceIsTheRequests()
    {
        Fixture f;
        QVERIFY(f.grant->start(u"alice@example.test"_s));
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        const ProviderRequest request = f.provider.lastRequest("/authorize");
        QCOMPARE(f.grant->nonce(), Secret(request.queryValue("nonce")));
        QCOMPARE(request.queryValue("login_hint"), "alice@example.test");
    }

    void aDenialNeverReachesTheTokenEndpoint()
    {
        Fixture f;
        f.provider.on("/authorize", [&](const ProviderRequest &request) {
            return ProviderReply::redirect(request.queryValue("redirect_uri")
                                           + "?error=access_denied&iss="
                                           + f.provider.issuer().toUtf8().toPercentEncoding()
                                           + "&state=" + request.queryValue("state"));
        });
        QSignalSpy returned(f.grant.get(), &BrowserGrant::codeReceived);
        QSignalSpy finished(f.grant.get(), &BrowserGrant::finished);
        QVERIFY(f.grant->start({}));
        TRY_COMPARE(finished.count(), 1);
        QCOMPARE(answerIn(finished).tokens.error().kind, ErrorKind::AccessDenied);
        QCOMPARE(returned.count(), 0);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void aPortInUseIsToldAndConcludesAllTheSame()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Fixture f;
        f.config.firstRedirectPort = taken.serverPort();
        f.config.lastRedirectPort = taken.serverPort();
        const QByteArray document =
            QJsonDocument(f.provider.discoveryDocument()).toJson(QJsonDocument::Compact);
        BrowserGrant grant(f.config,
                           readProviderMetadata({200, {}, document}, f.config.issuer).value(),
                           HttpPolicy(), f.clock);
        QSignalSpy requested(&grant, &BrowserGrant::browserRequested);
        QSignalSpy concluded(&grant, &BrowserGrant::concluded);
        QCOMPARE(grant.start({}).error().kind, ErrorKind::ListenFailed);
        grant.conclude(Page);
        QCOMPARE(concluded.count(), 0);
        TRY_COMPARE(concluded.count(), 1);
        QCOMPARE(requested.count(), 0);
    }

    void b078_aCodeThatComesAfterTheEndIsNotUsed()
    {
        Fixture f;
        f.provider.on("/authorize", ProviderReply::hang());
        QSignalSpy finished(f.grant.get(), &BrowserGrant::finished);
        QSignalSpy concluded(f.grant.get(), &BrowserGrant::concluded);
        QVERIFY(f.grant->start({}));
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        const ProviderRequest request = f.provider.lastRequest("/authorize");
        f.grant->conclude(Page);
        FakeBrowser late;
        late.visit(QUrl(QString::fromLatin1(request.queryValue("redirect_uri")
                                            + "?code=c&state=" + request.queryValue("state"))));
        TRY_COMPARE(concluded.count(), 1);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void calledOffWhileTheCodeIsRedeemedItStaysSilent()
    {
        Fixture f;
        f.provider.on("/token", ProviderReply::hang());
        QSignalSpy finished(f.grant.get(), &BrowserGrant::finished);
        QSignalSpy concluded(f.grant.get(), &BrowserGrant::concluded);
        QVERIFY(f.grant->start({}));
        TRY_COMPARE(f.provider.requestCount("/token"), 1);
        f.grant->conclude(Page);
        f.provider.answerHeld(
            ProviderReply::json({{u"access_token"_s, u"AT-1"_s}, {u"token_type"_s, u"Bearer"_s}}));
        TRY_COMPARE(concluded.count(), 1);
        QCOMPARE(finished.count(), 0);
        f.grant.reset();
        QCOMPARE(finished.count(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_BrowserGrant)
#include "tst_BrowserGrant.moc"
