// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/DeviceGrant.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString DeviceCode = u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s;

ProviderReply pending()
{
    return ProviderReply::oauthError(u"authorization_pending"_s);
}

ProviderReply slowDown()
{
    return ProviderReply::oauthError(u"slow_down"_s);
}

ProviderReply tokens()
{
    return ProviderReply::json({{u"access_token"_s, u"AT-1"_s},
                                {u"token_type"_s, u"Bearer"_s},
                                {u"refresh_token"_s, u"RT-1"_s}});
}

// A grant whose code lives for ten minutes and wants five seconds between polls.
struct Fixture
{
    explicit Fixture(const QJsonObject &changes = {})
    {
        QJsonObject authorization{{u"device_code"_s, DeviceCode},
                                  {u"user_code"_s, u"WDJB-MJHT"_s},
                                  {u"verification_uri"_s, provider.issuer() + "/device"_L1},
                                  {u"expires_in"_s, 600},
                                  {u"interval"_s, 5}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            authorization.insert(it.key(), it.value());
        provider.on("/device/auth", ProviderReply::json(authorization));
        provider.on("/token", pending());
        config.issuer = provider.issuer();
        config.clientId = u"desktop"_s;
        config.scopes = {u"openid"_s};
        policy.deadline = 200ms;
    }

    [[nodiscard]] ProviderMetadata metadata() const
    {
        QJsonObject document = provider.discoveryDocument();
        document.insert(u"device_authorization_endpoint"_s, provider.issuer() + "/device/auth"_L1);
        return readProviderMetadata({200,
                                     {{"Content-Type", "application/json"}},
                                     QJsonDocument(document).toJson(),
                                     HttpResponse::Ending::Complete},
                                    provider.issuer())
            .value();
    }

    // Begins, and waits until the code is there.
    void start(std::chrono::seconds patience = 1h)
    {
        grant = std::make_unique<DeviceGrant>(config, metadata(), policy, clock, dpop);
        QObject::connect(grant.get(), &DeviceGrant::userCodeIssued, grant.get(),
                         [this](const UserCode &code, std::chrono::seconds itsLife) {
                             userCode = code;
                             life = itsLife;
                         });
        QObject::connect(grant.get(), &DeviceGrant::finished, grant.get(),
                         [this](const TokenAnswer &answer) {
                             ++finishedCount;
                             outcome = answer;
                         });
        grant->start(patience);
        TRY_VERIFY(userCode || outcome);
    }

    // The next poll is due after exactly `pause`: lets that pass, and waits for the answer to have
    // been read.
    void pass(std::chrono::milliseconds pause)
    {
        QCOMPARE(clock.nextPause(), std::optional(pause));
        const int before = polls();
        clock.advance(pause);
        QVERIFY(waitUntil([&] { return polls() > before; }));
        // Two things are waited for again: the next poll, and the end.
        QVERIFY(waitUntil([&] { return outcome || clock.pauseCount() == 2; }));
        QCOMPARE(polls(), before + 1);
    }

    [[nodiscard]] int polls() const { return provider.requestCount("/token"); }

    ScriptedProvider provider;
    FakeClock clock;
    ClientConfig config;
    HttpPolicy policy;
    std::shared_ptr<DpopSigner> dpop;
    std::optional<UserCode> userCode;
    std::optional<std::chrono::seconds> life;
    std::optional<TokenAnswer> outcome;
    int finishedCount = 0;
    std::unique_ptr<DeviceGrant> grant;
};

} // namespace

#define PASS(fixture, pause)                                                                       \
    do {                                                                                           \
        (fixture).pass(pause);                                                                     \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

class tst_DeviceGrant : public QObject
{
    Q_OBJECT

private slots:
    void theCodeIsShownAndThenRedeemed();
    void r135_everyPollIsProven();
    void b170_aPollIsMadeOnceMoreWithTheNonce();
    void r134_theTimesBetweenPollsAreTheProviders_data();
    void r134_theTimesBetweenPollsAreTheProviders();
    void b282_slowDownStaysSlow();
    void b285_pollsWithoutAnAnswerBecomeRarer_data();
    void b285_pollsWithoutAnAnswerBecomeRarer();
    void retryAfterIsHonoured();
    void r134_settingTheClockChangesNothing();
    void r134_nothingIsAskedAfterTheCodeHasExpired();
    void patienceEndsItBeforeTheCodeDoes();
    void whatIsOnItsWayAtTheEndStillCounts();
    void aNetworkThatStaysAwayIsNamedAtTheEnd();
    void noPollBeginsWhileOneIsOnItsWay();
    void b285_theProvidersNoEndsIt_data();
    void b285_theProvidersNoEndsIt();
    void anAnswerWithoutACodeEndsIt();
    void deletingItEndsThePolls();
    void itMayBeDeletedInItsOwnSignals();
};

void tst_DeviceGrant::theCodeIsShownAndThenRedeemed()
{
    Fixture f;
    f.start();
    QCOMPARE(f.userCode->code, u"WDJB-MJHT"_s);
    QCOMPARE(f.life, 600s);
    QCOMPARE(f.provider.lastRequest("/device/auth").formValue("scope"), "openid");
    QCOMPARE(f.polls(), 0);
    PASS(f, 5s);
    f.provider.once("/token", tokens());
    PASS(f, 5s);

    const ProviderRequest poll = f.provider.lastRequest("/token");
    QCOMPARE(poll.formValue("grant_type"), "urn:ietf:params:oauth:grant-type:device_code");
    QCOMPARE(poll.formValue("device_code"), DeviceCode.toLatin1());
    QCOMPARE(poll.formValue("client_id"), "desktop");
    QVERIFY(f.outcome->tokens);
    QCOMPARE(f.outcome->tokens->refreshToken, Secret("RT-1"));
    f.clock.advance(1h);
    QCOMPARE(f.polls(), 2);
    QCOMPARE(f.finishedCount, 1);
}

// RFC 9449 §5
void tst_DeviceGrant::r135_everyPollIsProven()
{
    Fixture f;
    f.dpop = std::make_shared<DpopSigner>(makeDpopKey().value(), f.clock);
    f.start();
    PASS(f, 5s);
    const SentProof first(f.provider.lastRequest("/token"));
    f.provider.on("/token",
                  ProviderReply::json({{u"access_token"_s, u"AT-1"_s},
                                       {u"token_type"_s, u"DPoP"_s},
                                       {u"refresh_token"_s, u"RT-1"_s}}));
    PASS(f, 5s);
    QCOMPARE(f.outcome->tokens->tokenType, u"DPoP"_s);
    const SentProof second(f.provider.lastRequest("/token"));
    QCOMPARE(second.claim("htu"), f.provider.url(u"/token"_s).toString());
    QCOMPARE(second.thumbprint, f.dpop->thumbprint());
    QCOMPARE(first.thumbprint, second.thumbprint);
    QVERIFY(first.claim("jti") != second.claim("jti"));
}

void tst_DeviceGrant::b170_aPollIsMadeOnceMoreWithTheNonce()
{
    Fixture f;
    f.dpop = std::make_shared<DpopSigner>(makeDpopKey().value(), f.clock);
    f.start();
    f.provider.once(
        "/token",
        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
    f.provider.on("/token", tokens());
    f.clock.advance(5s);
    TRY_VERIFY(f.outcome);
    QVERIFY(f.outcome->tokens);
    QCOMPARE(f.polls(), 2);
    QCOMPARE(SentProof(f.provider.lastRequest("/token")).claim("nonce"), u"n-1"_s);
}

void tst_DeviceGrant::r134_theTimesBetweenPollsAreTheProviders_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<int>("seconds");
    QTest::newRow("B281 absent") << QJsonValue() << 5;
    QTest::newRow("B281 1e9") << QJsonValue(1e9) << 60;
    QTest::newRow("one second") << QJsonValue(1) << 1;
    QTest::newRow("ten seconds") << QJsonValue(10) << 10;
}

void tst_DeviceGrant::r134_theTimesBetweenPollsAreTheProviders()
{
    QFETCH(QJsonValue, interval);
    QFETCH(int, seconds);
    Fixture f({{u"interval"_s, interval}});
    f.start();
    PASS(f, std::chrono::seconds(seconds));
    PASS(f, std::chrono::seconds(seconds));
}

void tst_DeviceGrant::b282_slowDownStaysSlow()
{
    Fixture f;
    for (int i = 0; i < 3; ++i)
        f.provider.once("/token", slowDown());
    f.start();
    PASS(f, 5s);
    PASS(f, 10s);
    PASS(f, 15s);
    PASS(f, 20s);
    PASS(f, 20s); // for good
}

void tst_DeviceGrant::b285_pollsWithoutAnAnswerBecomeRarer_data()
{
    QTest::addColumn<int>("trouble");
    QTest::newRow("time-out") << 0;
    QTest::newRow("dropped") << 1;
    QTest::newRow("503") << 2;
    QTest::newRow("a portal") << 3;
}

void tst_DeviceGrant::b285_pollsWithoutAnAnswerBecomeRarer()
{
    QFETCH(int, trouble);
    const QList<ProviderReply> replies{
        ProviderReply::hang(), ProviderReply::dropped(), ProviderReply::make(503, {}, {}),
        ProviderReply::make(200, "text/html", "<html>Welcome to the Wi-Fi</html>")};
    Fixture f;
    for (int i = 0; i < 5; ++i)
        f.provider.once("/token", replies.at(trouble));
    f.provider.once("/token", pending());
    f.start();
    PASS(f, 5s);
    PASS(f, 10s);
    PASS(f, 20s);
    PASS(f, 40s);
    PASS(f, 60s); // as rare as it gets
    PASS(f, 60s);
    PASS(f, 5s); // it answers again
}

void tst_DeviceGrant::retryAfterIsHonoured()
{
    Fixture f;
    f.provider.once("/token", ProviderReply::make(429, {}, {}, {{"Retry-After", "90"}}));
    f.start();
    PASS(f, 5s);
    PASS(f, 90s);
    PASS(f, 5s);
}

void tst_DeviceGrant::r134_settingTheClockChangesNothing()
{
    Fixture f;
    f.start();
    f.clock.setNow(f.clock.now().addDays(-1));
    PASS(f, 5s);
    f.clock.setNow(f.clock.now().addDays(30));
    QCOMPARE(f.polls(), 1);
    QVERIFY(!f.outcome);
    PASS(f, 5s);
    f.provider.once("/token", tokens());
    PASS(f, 5s);
    QVERIFY(f.outcome->tokens);
}

void tst_DeviceGrant::r134_nothingIsAskedAfterTheCodeHasExpired()
{
    Fixture f({{u"expires_in"_s, 12}});
    f.start();
    PASS(f, 5s);
    PASS(f, 5s);
    f.clock.advance(2s);
    TRY_VERIFY(f.outcome);
    QCOMPARE(f.outcome->tokens.error().kind, ErrorKind::TimedOut);
    QCOMPARE(f.outcome->tokens.error().code, u"expired_token"_s);
    f.clock.advance(1h);
    QVERIFY(!f.clock.nextPause());
    QCOMPARE(f.polls(), 2);
    QCOMPARE(f.finishedCount, 1);
}

void tst_DeviceGrant::patienceEndsItBeforeTheCodeDoes()
{
    Fixture f;
    f.start(7s);
    QCOMPARE(f.life, 7s);
    PASS(f, 5s);
    f.clock.advance(2s);
    TRY_VERIFY(f.outcome);
    QCOMPARE(f.outcome->tokens.error().kind, ErrorKind::TimedOut);
}

void tst_DeviceGrant::whatIsOnItsWayAtTheEndStillCounts()
{
    Fixture f({{u"expires_in"_s, 12}});
    f.policy.deadline = 30s;
    f.start();
    PASS(f, 5s);
    f.provider.once("/token", ProviderReply::hang());
    f.clock.advance(5s);
    TRY_COMPARE(f.polls(), 2);
    f.clock.advance(1h);
    QVERIFY(!f.outcome);
    f.provider.answerHeld(tokens());
    TRY_VERIFY(f.outcome);
    QVERIFY(f.outcome->tokens);
}

void tst_DeviceGrant::aNetworkThatStaysAwayIsNamedAtTheEnd()
{
    Fixture f({{u"expires_in"_s, 12}});
    f.start();
    f.provider.stop();
    f.clock.advance(12s);
    TRY_VERIFY(f.outcome);
    QCOMPARE(f.outcome->tokens.error().kind, ErrorKind::Offline);
}

void tst_DeviceGrant::noPollBeginsWhileOneIsOnItsWay()
{
    Fixture f;
    f.policy.deadline = 30s;
    f.start();
    f.provider.once("/token", ProviderReply::hang());
    f.clock.advance(5s);
    TRY_COMPARE(f.polls(), 1);
    f.clock.advance(60s);
    QCOMPARE(f.clock.pauseCount(), 1); // the end alone
    f.provider.answerHeld(pending());
    TRY_COMPARE(f.clock.nextPause(), 5s);
    QCOMPARE(f.polls(), 1);
}

void tst_DeviceGrant::b285_theProvidersNoEndsIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("B285 expired_token") << u"expired_token"_s << ErrorKind::TimedOut;
    QTest::newRow("B285 access_denied") << u"access_denied"_s << ErrorKind::AccessDenied;
    QTest::newRow("invalid_grant") << u"invalid_grant"_s << ErrorKind::GrantRejected;
    QTest::newRow("invalid_client") << u"invalid_client"_s << ErrorKind::ClientRejected;
    QTest::newRow("unknown") << u"something_new"_s << ErrorKind::InvalidResponse;
}

void tst_DeviceGrant::b285_theProvidersNoEndsIt()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    Fixture f;
    f.provider.once("/token", ProviderReply::oauthError(code));
    f.start();
    PASS(f, 5s);
    TRY_VERIFY(f.outcome);
    QCOMPARE(f.outcome->tokens.error().kind, kind);
    QCOMPARE(f.outcome->tokens.error().code, code);
    f.clock.advance(1h);
    QCOMPARE(f.polls(), 1);
    QCOMPARE(f.finishedCount, 1);
}

void tst_DeviceGrant::anAnswerWithoutACodeEndsIt()
{
    Fixture f({{u"user_code"_s, QString(10'240, u'A')}});
    f.start();
    QVERIFY(!f.userCode);
    QCOMPARE(f.outcome->tokens.error().code, u"user_code"_s);
    QVERIFY(!f.clock.nextPause());
    QCOMPARE(f.polls(), 0);
}

void tst_DeviceGrant::deletingItEndsThePolls()
{
    Fixture f;
    f.start();
    PASS(f, 5s);
    f.grant.reset();
    f.clock.advance(1h);
    QCOMPARE(f.polls(), 1);

    Fixture underWay;
    underWay.policy.deadline = 30s;
    underWay.start();
    underWay.provider.once("/token", ProviderReply::hang());
    underWay.clock.advance(5s);
    TRY_COMPARE(underWay.polls(), 1);
    underWay.grant.reset();
    TRY_COMPARE(underWay.provider.openConnectionCount(), 0);
    QCOMPARE(underWay.finishedCount, 0);
}

void tst_DeviceGrant::itMayBeDeletedInItsOwnSignals()
{
    Fixture f;
    f.grant = std::make_unique<DeviceGrant>(f.config, f.metadata(), f.policy, f.clock);
    connect(f.grant.get(), &DeviceGrant::userCodeIssued, this, [&] { f.grant.reset(); });
    f.grant->start(1h);
    TRY_VERIFY(!f.grant);
    f.clock.advance(1h);
    QCOMPARE(f.polls(), 0);

    Fixture other;
    other.provider.once("/token", tokens());
    other.start();
    connect(other.grant.get(), &DeviceGrant::finished, this, [&] { other.grant.reset(); });
    other.clock.advance(5s);
    TRY_VERIFY(!other.grant);
}

QTEST_GUILESS_MAIN(tst_DeviceGrant)
#include "tst_DeviceGrant.moc"
