// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/CheckUp.h"
#include "checkup/ComputerChecks.h"
#include "checkup/FindingText.h"
#include "checkup/Report.h"
#include "flow/ProviderDirectory.h"
#include "MemorySessionStore.h"
#include "session/AccountSettings.h"
#include "StoreAnswer.h"
#include "support/Cutter.h"
#include "support/FakeBrowser.h"
#include "support/FakeClock.h"
#include "support/FakeDns.h"
#include "support/ScriptedProvider.h"
#include "support/Wait.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Verdict = Finding::Verdict;

constexpr int PatienceMs = 20'000;
const QByteArray DiscoveryPath = "/.well-known/openid-configuration";

//! A keychain that takes an order and never answers.
class SilentStore : public MemorySessionStore
{
protected:
    void writeEntry(const QString &, const Secret &, QObject *, const Done<> &) override { }
    void readEntry(const QString &, QObject *, const Done<Secret> &) override { }
};

//! A provider that behaves, one account there, and a computer that is in order.
struct CheckFixture
{
    explicit CheckFixture(
        std::unique_ptr<ScriptedProvider> with = std::make_unique<ScriptedProvider>())
        : provider(std::move(with))
    {
        account.name = u"work"_s;
        account.client.issuer = provider->issuer();
        account.client.clientId = u"desktop"_s;
        account.client.scopes = defaultScopes();
        account.client.redirectPath = u"/callback"_s;
        provider->serveDiscovery();
    }

    //! Over TLS, under a name of its own, trusted by the account's own file.
    explicit CheckFixture(const ServerIdentity &identity, const TestAuthority &trusted)
        : CheckFixture(std::make_unique<ScriptedProvider>(identity))
    {
        QFile file(directory.filePath(u"authority.pem"_s));
        Q_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(trusted.certificate().toPem());
        account.caFile = file.fileName();
    }

    void serve(const QJsonObject &changes) { provider->serveDiscovery(changes); }
    void serveWith(const QList<HttpHeader> &headers)
    {
        provider->on(DiscoveryPath,
                     ProviderReply::json(provider->discoveryDocument(), 200, headers));
    }

    //! The provider is somewhere else by that name.
    void callProvider(const QString &host)
    {
        QUrl url = provider->url();
        url.setHost(host);
        account.client.issuer = url.toString();
    }

    CheckUpParts parts()
    {
        return {clock,     browser,  silent ? *silent : store,
                providers, settings, directory.filePath(state),
                deadline};
    }

    //! Adds the account, and looks at everything.
    QList<Finding> run()
    {
        if (settings.accounts() && settings.accounts()->isEmpty())
            (void)settings.add(account);
        CheckUp checkUp(parts());
        QSignalSpy finished(&checkUp, &CheckUp::finished);
        checkUp.start();
        if (!waitUntil([&] { return !finished.isEmpty(); }, PatienceMs))
            qWarning("the check-up did not come to its end");
        return checkUp.findings();
    }

    QTemporaryDir directory;
    std::unique_ptr<ScriptedProvider> provider;
    FakeClock clock;
    FakeBrowser browser;
    MemorySessionStore store;
    std::unique_ptr<SilentStore> silent;
    ProviderDirectory providers{directory.filePath(u"cache"_s), clock};
    AccountSettings settings{directory.filePath(u"config"_s)};
    QString state = u"state"_s;
    std::chrono::milliseconds deadline = 10s;
    Account account;
};

Finding findingOf(const QList<Finding> &findings, Check check)
{
    for (const Finding &each : findings) {
        if (each.check == check)
            return each;
    }
    return {check, {}, Verdict::Running, u"there is no such finding"_s, {}, {}};
}

QSet<QString> &codesMet()
{
    static QSet<QString> codes;
    return codes;
}

using Prepare = std::function<void(CheckFixture &)>;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

#define EXPECT_FINDING(findings, which, expectedVerdict, expectedCode)                             \
    do {                                                                                           \
        const Finding actual = findingOf(findings, which);                                         \
        codesMet().insert(actual.code);                                                            \
        QVERIFY2(actual.code == expectedCode && actual.verdict == expectedVerdict,                 \
                 qPrintable(u"%1 %2: %3"_s.arg(verdictName(actual.verdict), actual.code,           \
                                               actual.detail)));                                   \
    } while (false)

} // namespace

class tst_CheckUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsInOrder();
    void theKeychain_data();
    void theKeychain();
    void aKeychainThatHangsKeepsNobodyWaiting();
    void theRestOfTheComputer_data();
    void theRestOfTheComputer();
    void theWayBack();
    void theAccountItself_data();
    void theAccountItself();
    void aPortThatIsTakenIsSaid();
    void certificates_data();
    void certificates();
    void clocks_data();
    void clocks();
    void whatTheProviderSays_data();
    void whatTheProviderSays();
    void earlierSessions_data();
    void earlierSessions();
    void namesAreLookedUp();
    void theProxyIsNamedWithoutItsPassword();
    void aSystemThatSearchesForItsProxyIsNotWaitedFor();
    void whatIsGivenUpSaysSo();
    void offlineEndsAtOnce();
    void aProviderThatHangsEndsInTimeAndKeepsNoOtherWaiting();
    void nothingIsChanged();
    void manyAccountsAreAllLookedAt();
    void oneAccountAlone();
    void isCalledOffByItsEnd();
    void everyCodeWasMet();
};

void tst_CheckUp::init()
{
    for (const char *variable : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(variable);
}

void tst_CheckUp::whatIsInOrder()
{
    CheckFixture f;
    f.serveWith({{"Date", httpDate(f.clock.now())}});
    const QList<Finding> findings = f.run();

    EXPECT_FINDING(findings, Check::Keychain, Verdict::Good, u"keychain_good"_s);
    EXPECT_FINDING(findings, Check::Browser, Verdict::Good, u"browser_found"_s);
    EXPECT_FINDING(findings, Check::StateDirectory, Verdict::Good, u"state_directory_good"_s);
    EXPECT_FINDING(findings, Check::Settings, Verdict::Good, u"settings_good"_s);
    EXPECT_FINDING(findings, Check::Configuration, Verdict::Good, u"configuration_good"_s);
    EXPECT_FINDING(findings, Check::Proxy, Verdict::Good, u"proxy_none"_s);
    EXPECT_FINDING(findings, Check::Names, Verdict::Good, u"names_not_needed"_s);
    EXPECT_FINDING(findings, Check::Tls, Verdict::Good, u"tls_not_used"_s);
    EXPECT_FINDING(findings, Check::Clock, Verdict::Good, u"clock_good"_s);
    EXPECT_FINDING(findings, Check::Discovery, Verdict::Good, u"discovery_good"_s);
    EXPECT_FINDING(findings, Check::Renewal, Verdict::Good, u"renewal_not_said"_s);
    EXPECT_FINDING(findings, Check::Scopes, Verdict::Good, u"scopes_not_said"_s);
    EXPECT_FINDING(findings, Check::Revocation, Verdict::Good, u"revocation_offered"_s);
    EXPECT_FINDING(findings, Check::Features, Verdict::Good, u"no_features"_s);
    EXPECT_FINDING(findings, Check::PendingRevocations, Verdict::Good, u"nothing_pending"_s);
    QCOMPARE(worstVerdict(findings), Verdict::Good);
    QCOMPARE(findings.size(), 16); // the port is any: nothing to look at
    for (const Finding &each : findings)
        QVERIFY2(findingtext::action(each).isEmpty(), qPrintable(each.code));
}

void tst_CheckUp::theKeychain_data()
{
    using Writing = MemorySessionStore::Writing;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const auto failing = [](ErrorKind kind, const QString &code = {}) {
        return Prepare([=](CheckFixture &f) {
            f.store.failure = Error{kind, u"for a developer"_s, code, {}, {}};
        });
    };
    const auto writing = [](Writing how) {
        return Prepare([=](CheckFixture &f) { f.store.writing = how; });
    };
    QTest::newRow("locked") << failing(ErrorKind::KeychainLocked) << Verdict::Failure
                            << u"keychain_locked"_s;
    QTest::newRow("missing") << failing(ErrorKind::KeychainMissing) << Verdict::Failure
                             << u"keychain_missing"_s;
    QTest::newRow("nobody made one") << failing(ErrorKind::KeychainMissing, u"no_keychain_yet"_s)
                                     << Verdict::Failure << u"no_keychain_yet"_s;
    QTest::newRow("denied") << failing(ErrorKind::KeychainDenied) << Verdict::Failure
                            << u"keychain_denied"_s;
    QTest::newRow("no answer") << failing(ErrorKind::KeychainTimeout) << Verdict::Failure
                               << u"keychain_timeout"_s;
    QTest::newRow("takes nothing")
        << writing(Writing::Refuses) << Verdict::Failure << u"keychain_failed"_s;
    QTest::newRow("cuts short") << writing(Writing::CutsShort) << Verdict::Failure
                                << u"keychain_failed"_s;
    QTest::newRow("says it did") << writing(Writing::LosesSilently) << Verdict::Failure
                                 << u"keychain_failed"_s;
    QTest::newRow("says it did not, and did")
        << writing(Writing::ReportsFailure) << Verdict::Good << u"keychain_good"_s;
    QTest::newRow("does not delete")
        << Prepare([](CheckFixture &f) { f.store.ignoresRemoval = true; }) << Verdict::Warning
        << u"keychain_does_not_delete"_s;
}

void tst_CheckUp::theKeychain()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    CheckFixture f;
    prepare(f);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::Keychain, verdict, code);
    QCOMPARE(findingtext::action(findingOf(findings, Check::Keychain)).isEmpty(),
             verdict == Verdict::Good);
    QCOMPARE(findingOf(findings, Check::Discovery).verdict, Verdict::Good); // is not disturbed
}

void tst_CheckUp::aKeychainThatHangsKeepsNobodyWaiting()
{
    CheckFixture f;
    f.silent = std::make_unique<SilentStore>();
    f.deadline = 2s;
    QVERIFY(f.settings.add(f.account));
    CheckUp checkUp(f.parts());
    QSignalSpy finished(&checkUp, &CheckUp::finished);
    checkUp.start();
    QCOMPARE(findingOf(checkUp.findings(), Check::Keychain).verdict, Verdict::Running);
    TRY_COMPARE(findingOf(checkUp.findings(), Check::Features).verdict, Verdict::Good);
    QCOMPARE(findingOf(checkUp.findings(), Check::Keychain).verdict, Verdict::Running);
    QVERIFY(finished.isEmpty());
    TRY_COMPARE(finished.size(), 1);
    EXPECT_FINDING(checkUp.findings(), Check::Keychain, Verdict::Failure, u"keychain_timeout"_s);
    EXPECT_FINDING(checkUp.findings(), Check::PendingRevocations, Verdict::Skipped,
                   u"not_checked"_s);
}

void tst_CheckUp::theRestOfTheComputer_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Check>("check");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const auto put = [](const QString &name, const QByteArray &text) {
        return [=](CheckFixture &f) {
            QDir().mkpath(f.directory.filePath(u"config"_s));
            QFile file(f.directory.filePath(u"config/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
    };
    QTest::newRow("no browser") << Prepare([](CheckFixture &f) {
        f.browser.failWith({ErrorKind::Unsupported, u"none"_s, {}, {}, {}});
    }) << Check::Browser << Verdict::Warning
                                << u"browser_missing"_s;
    QTest::newRow("nothing can be written") << Prepare([](CheckFixture &f) {
        QFile file(f.directory.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        f.state = u"file/state"_s;
    }) << Check::StateDirectory << Verdict::Failure
                                            << u"state_directory_unusable"_s;
    QTest::newRow("garbled accounts") << Prepare(put(u"accounts.json"_s, "{")) << Check::Settings
                                      << Verdict::Failure << u"settings_garbled"_s;
    QTest::newRow("accounts of a newer Latchkey")
        << Prepare(put(u"accounts.json"_s, "{\"schema\":99,\"accounts\":[]}")) << Check::Settings
        << Verdict::Failure << u"settings_newer"_s;
    QTest::newRow("accounts that were damaged") << Prepare([=](CheckFixture &f) {
        QVERIFY(f.settings.add(f.account));
        Account second = f.account;
        second.name = u"second"_s;
        QVERIFY(f.settings.add(second)); // the backup is of the time before
        put(u"accounts.json"_s, "{")(f);
    }) << Check::Settings << Verdict::Warning << u"settings_recovered"_s;
}

void tst_CheckUp::theRestOfTheComputer()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const Check, check);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    CheckFixture f;
    prepare(f);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, check, verdict, code);
    QVERIFY(!findingtext::action(findingOf(findings, check)).isEmpty());
    QCOMPARE(findingOf(findings, Check::Keychain).verdict, Verdict::Good);
}

void tst_CheckUp::theWayBack()
{
    const Result<void> good;
    const Result<void> bad = fail(ErrorKind::ListenFailed, u"not there"_s);
    const auto look = [](const Result<void> &ipv4, const Result<void> &ipv6) {
        return QList<Finding>{judgeLoopback(ipv4, ipv6)};
    };
    EXPECT_FINDING(look(good, good), Check::Loopback, Verdict::Good, u"loopback_good"_s);
    EXPECT_FINDING(look(good, bad), Check::Loopback, Verdict::Good, u"loopback_ipv4_only"_s);
    EXPECT_FINDING(look(bad, good), Check::Loopback, Verdict::Warning, u"loopback_ipv6_only"_s);
    EXPECT_FINDING(look(bad, bad), Check::Loopback, Verdict::Failure, u"loopback_missing"_s);

    // And of this computer, which has at least the one that the provider listens on.
    CheckFixture f;
    const Finding here = findingOf(f.run(), Check::Loopback);
    QCOMPARE(here.verdict, Verdict::Good);
    QCOMPARE(here.facts.value("ipv4"_L1).toBool(), true);
}

void tst_CheckUp::theAccountItself_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<bool>("reachesTheProvider");
    QTest::newRow("its certificates are not there")
        << Prepare([](CheckFixture &f) { f.account.caFile = u"/nonexistent.pem"_s; }) << false;
    QTest::newRow("its client secret is not there")
        << Prepare([](CheckFixture &f) { f.account.clientSecretFile = u"/nonexistent"_s; }) << true;
}

void tst_CheckUp::theAccountItself()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const bool, reachesTheProvider);
    CheckFixture f;
    prepare(f);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::Configuration, Verdict::Failure, u"configuration_invalid"_s);
    QVERIFY(findingOf(findings, Check::Configuration).detail.contains("/nonexistent"_L1));
    EXPECT_FINDING(findings, Check::PendingRevocations, Verdict::Good, u"nothing_pending"_s);
    QCOMPARE(findingOf(findings, Check::Discovery).verdict,
             reachesTheProvider ? Verdict::Good : Verdict::Skipped);
    QCOMPARE(f.provider->requestCount() > 0, reachesTheProvider);
}

void tst_CheckUp::aPortThatIsTakenIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    CheckFixture f;
    f.account.client.firstRedirectPort = other.serverPort();
    f.account.client.lastRedirectPort = other.serverPort();
    QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::RedirectPort, Verdict::Failure, u"redirect_port_taken"_s);
    QCOMPARE(findingtext::sentence(findingOf(findings, Check::RedirectPort)),
             u"Another program has port %1, where the browser has to come back to."_s.arg(
                 other.serverPort()));

    other.close();
    findings = f.run();
    EXPECT_FINDING(findings, Check::RedirectPort, Verdict::Good, u"redirect_port_free"_s);
    QVERIFY(other.listen(QHostAddress::LocalHost, f.account.client.firstRedirectPort)); // let go
}

void tst_CheckUp::certificates_data()
{
    QTest::addColumn<CertificateSpec>("spec");
    QTest::addColumn<QString>("signedBy"); // "us", "others", "itself"
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateSpec good;
    good.notAfter = now.addDays(60);
    CertificateSpec soon;
    soon.notAfter = now.addDays(13);
    CertificateSpec expired;
    expired.notBefore = now.addDays(-9);
    expired.notAfter = now.addDays(-1);
    CertificateSpec future;
    future.notBefore = now.addDays(1);
    future.notAfter = now.addDays(60);
    CertificateSpec elsewhere;
    elsewhere.hosts = {u"other.example"_s};
    QTest::newRow("good") << good << u"us"_s << Verdict::Good << u"tls_good"_s;
    QTest::newRow("soon") << soon << u"us"_s << Verdict::Warning << u"certificate_expires_soon"_s;
    QTest::newRow("expired") << expired << u"us"_s << Verdict::Failure << u"certificate_expired"_s;
    QTest::newRow("not yet") << future << u"us"_s << Verdict::Failure
                             << u"certificate_not_yet_valid"_s;
    QTest::newRow("of another host")
        << elsewhere << u"us"_s << Verdict::Failure << u"certificate_host_mismatch"_s;
    QTest::newRow("of an authority that is not known")
        << good << u"others"_s << Verdict::Failure << u"certificate_unknown_issuer"_s;
    QTest::newRow("of itself") << good << u"itself"_s << Verdict::Failure
                               << u"certificate_unknown_issuer"_s;
}

void tst_CheckUp::certificates()
{
    QFETCH(const CertificateSpec, spec);
    QFETCH(const QString, signedBy);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    const TestAuthority ours;
    const TestAuthority others(u"Somebody else"_s);
    CheckFixture f(signedBy == "itself"_L1   ? makeSelfSignedIdentity(spec)
                       : signedBy == "us"_L1 ? ours.issue(spec)
                                             : others.issue(spec),
                   ours);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::Tls, verdict, code);
    if (verdict == Verdict::Failure) {
        EXPECT_FINDING(findings, Check::Discovery, Verdict::Skipped, u"not_checked"_s);
        EXPECT_FINDING(findings, Check::Clock, Verdict::Skipped, u"not_reached"_s);
        QCOMPARE(f.provider->requestCount(), 0);
    } else {
        const Finding tls = findingOf(findings, Check::Tls);
        QCOMPARE(tls.facts.value("until"_L1).toString(),
                 spec.notAfter.date().toString(Qt::ISODate));
        QCOMPARE(findingOf(findings, Check::Discovery).verdict, Verdict::Good);
    }
    if (code == "tls_good"_L1)
        QVERIFY2(findingtext::sentence(findingOf(findings, Check::Tls))
                     .contains("Latchkey test authority"_L1),
                 qPrintable(findingtext::sentence(findingOf(findings, Check::Tls))));
}

void tst_CheckUp::clocks_data()
{
    QTest::addColumn<int>("ahead"); // seconds
    QTest::addColumn<int>("age"); // of a copy on the way
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same") << 0 << 0 << Verdict::Good << u"clock_good"_s;
    QTest::newRow("5 min ahead") << 300 << 0 << Verdict::Good << u"clock_good"_s;
    QTest::newRow("a second more") << 301 << 0 << Verdict::Warning << u"clock_ahead"_s;
    QTest::newRow("5 min behind") << -300 << 0 << Verdict::Good << u"clock_good"_s;
    QTest::newRow("behind") << -86'400 << 0 << Verdict::Warning << u"clock_behind"_s;
    QTest::newRow("RFC 9111 §5.1: a copy of a quarter of an hour")
        << 900 << 900 << Verdict::Good << u"clock_good"_s;
}

void tst_CheckUp::clocks()
{
    QFETCH(const int, ahead);
    QFETCH(const int, age);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    CheckFixture f;
    f.clock.setNow(QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC));
    QList<HttpHeader> headers{{"Date", httpDate(f.clock.now().addSecs(-ahead))}};
    if (age > 0)
        headers.append({"Age", QByteArray::number(age)});
    f.serveWith(headers);
    EXPECT_FINDING(f.run(), Check::Clock, verdict, code);
}

void tst_CheckUp::whatTheProviderSays_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Check>("check");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Prepare &prepare, Check check, Verdict verdict,
                        const QString &code) {
        QTest::newRow(name) << prepare << check << verdict << code;
    };
    const auto saying = [](const QJsonObject &changes) {
        return Prepare([=](CheckFixture &f) { f.serve(changes); });
    };
    const auto answering = [](const ProviderReply &reply) {
        return Prepare([=](CheckFixture &f) {
            f.provider->on(DiscoveryPath, reply);
            f.provider->on("/.well-known/oauth-authorization-server", reply);
        });
    };
    row("another issuer", saying({{u"issuer"_s, u"https://evil.example"_s}}), Check::Discovery,
        Verdict::Failure, u"discovery_invalid"_s);
    row("no PKCE", saying({{u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}}}),
        Check::Discovery, Verdict::Failure, u"discovery_invalid"_s);
    row("nothing there", answering(ProviderReply::make(404, "text/plain", "")), Check::Discovery,
        Verdict::Failure, u"discovery_missing"_s);
    row("no JSON", answering(ProviderReply::make(200, "application/json", "{")), Check::Discovery,
        Verdict::Failure, u"discovery_invalid"_s);
    row("out of order", answering(ProviderReply::make(503, "text/plain", "")), Check::Discovery,
        Verdict::Failure, u"provider_busy"_s);
    row("a portal", answering(ProviderReply::make(200, "text/html", "<html>")), Check::Discovery,
        Verdict::Failure, u"network_intercepted"_s);
    row("nobody listens", Prepare([](CheckFixture &f) { f.provider->stop(); }), Check::Discovery,
        Verdict::Failure, u"provider_unreachable"_s);
    row("nobody listens, so that nothing is known",
        Prepare([](CheckFixture &f) { f.provider->stop(); }), Check::Features, Verdict::Skipped,
        u"not_reached"_s);
    row("no date", Prepare([](CheckFixture &) {}), Check::Clock, Verdict::Skipped,
        u"clock_not_said"_s);
    row("refresh tokens",
        saying({{u"grant_types_supported"_s,
                 QJsonArray{u"authorization_code"_s, u"refresh_token"_s}}}),
        Check::Renewal, Verdict::Good, u"renewal_offered"_s);
    row("no refresh tokens",
        saying({{u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s}}}), Check::Renewal,
        Verdict::Warning, u"renewal_not_offered"_s);
    row("all scopes",
        saying({{u"scopes_supported"_s,
                 QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}}}),
        Check::Scopes, Verdict::Good, u"scopes_offered"_s);
    row("not all scopes", saying({{u"scopes_supported"_s, QJsonArray{u"openid"_s, u"profile"_s}}}),
        Check::Scopes, Verdict::Warning, u"scopes_not_offered"_s);
    row("no revocation", saying({{u"revocation_endpoint"_s, QJsonValue()}}), Check::Revocation,
        Verdict::Warning, u"revocation_not_offered"_s);
    row("PAR, DPoP, devices", Prepare([](CheckFixture &f) {
            f.serve({{u"pushed_authorization_request_endpoint"_s, f.provider->issuer() + "/par"_L1},
                     {u"device_authorization_endpoint"_s, f.provider->issuer() + "/device"_L1},
                     {u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s}}});
        }),
        Check::Features, Verdict::Good, u"features_offered"_s);
}

void tst_CheckUp::whatTheProviderSays()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const Check, check);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    CheckFixture f;
    prepare(f);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, check, verdict, code);
    const QString sentence = findingtext::sentence(findingOf(findings, check));
    if (code == "scopes_not_offered"_L1)
        QVERIFY2(sentence.endsWith("asks for: email offline_access"_L1), qPrintable(sentence));
    if (code == "features_offered"_L1)
        QVERIFY2(sentence.endsWith("offers PAR, DPoP, device grant."_L1), qPrintable(sentence));
    // What hangs on the description is not blamed beside it.
    if (check == Check::Discovery)
        EXPECT_FINDING(findings, Check::Revocation, Verdict::Skipped, u"not_reached"_s);
}

void tst_CheckUp::earlierSessions_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("to be told") << Prepare([](CheckFixture &f) {
        StoreAnswer<> saved;
        f.store.savePending(u"work"_s,
                            {{f.provider->issuer(), u"desktop"_s, Secret("RT-canary-token"), {}}},
                            qApp, saved);
        QVERIFY(saved.wait());
    }) << Verdict::Warning << u"revocations_pending"_s;
    QTest::newRow("not readable") << Prepare([](CheckFixture &f) {
        f.store.entries.insert(u"latchkey/work/pending-revocations"_s, "?");
    }) << Verdict::Warning << u"pending_unreadable"_s;
    QTest::newRow("locked") << Prepare([](CheckFixture &f) {
        f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    }) << Verdict::Skipped << u"not_checked"_s;
}

void tst_CheckUp::earlierSessions()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, code);
    CheckFixture f;
    prepare(f);
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::PendingRevocations, verdict, code);
    QVERIFY(!QJsonDocument(makeReport(findings)).toJson().contains("canary"));
    QCOMPARE(f.provider->requestCount("/revoke"), 0); // it is not told from here
}

void tst_CheckUp::namesAreLookedUp()
{
    {
        CheckFixture f;
        f.callProvider(u"localhost"_s);
        EXPECT_FINDING(f.run(), Check::Names, Verdict::Good, u"names_found"_s);
    }
    FakeDns dns;
    dns.set(u"nowhere.test"_s, {});
    CheckFixture f;
    f.account.client.issuer = u"https://nowhere.test"_s;
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::Names, Verdict::Failure, u"name_not_found"_s);
    EXPECT_FINDING(findings, Check::Discovery, Verdict::Failure, u"provider_unreachable"_s);
    EXPECT_FINDING(findings, Check::Tls, Verdict::Skipped, u"not_reached"_s);
}

void tst_CheckUp::theProxyIsNamedWithoutItsPassword()
{
    CheckFixture f;
    Cutter proxy(static_cast<quint16>(f.provider->url().port()));
    proxy.setMode(Cutter::Mode::ProxyPassword);
    qputenv("https_proxy",
            "http://alice:pr0xy-canary@127.0.0.1:" + QByteArray::number(proxy.port()));
    f.account.client.issuer = u"https://id.example.test"_s;
    const QList<Finding> findings = f.run();

    EXPECT_FINDING(findings, Check::Proxy, Verdict::Good, u"proxy_used"_s);
    QCOMPARE(findingOf(findings, Check::Proxy).facts.value("proxy"_L1).toString(),
             u"http://127.0.0.1:%1"_s.arg(proxy.port()));
    EXPECT_FINDING(findings, Check::Names, Verdict::Good, u"names_left_to_proxy"_s);
    EXPECT_FINDING(findings, Check::Discovery, Verdict::Failure, u"proxy_failed"_s);
    const QByteArray report =
        QJsonDocument(makeReport(findings)).toJson() + makeReportText(findings).toUtf8();
    QVERIFY(!report.contains("canary"));
    QVERIFY(!report.contains("alice"));
}

void tst_CheckUp::aSystemThatSearchesForItsProxyIsNotWaitedFor()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    QSemaphore held;
    pool->setMaxThreadCount(1);
    pool->start([&held] { held.acquire(); });
    const auto letGo = qScopeGuard([&] {
        held.release();
        pool->waitForDone();
        pool->setMaxThreadCount(threads);
    });
    CheckFixture f;
    f.deadline = 500ms;
    const QList<Finding> findings = f.run();
    EXPECT_FINDING(findings, Check::Proxy, Verdict::Warning, u"proxy_unknown"_s);
    QCOMPARE(findingOf(findings, Check::Discovery).verdict, Verdict::Good);
}

void tst_CheckUp::whatIsGivenUpSaysSo()
{
    CheckFixture f;
    f.account.client.issuer = u"https://id.example.test"_s;
    QVERIFY(f.settings.add(f.account));
    CheckUp checkUp(f.parts());
    QSignalSpy finished(&checkUp, &CheckUp::finished);
    checkUp.start();
    checkUp.giveUp();
    QCOMPARE(finished.size(), 1);
    EXPECT_FINDING(checkUp.findings(), Check::Names, Verdict::Failure, u"names_timeout"_s);
    EXPECT_FINDING(checkUp.findings(), Check::Discovery, Verdict::Failure, u"provider_silent"_s);
    EXPECT_FINDING(checkUp.findings(), Check::Keychain, Verdict::Failure, u"keychain_timeout"_s);
    EXPECT_FINDING(checkUp.findings(), Check::Browser, Verdict::Skipped, u"not_checked"_s);
    for (const Finding &each : checkUp.findings())
        QVERIFY(each.verdict != Verdict::Running);
    QCoreApplication::processEvents(); // what had been asked for is not heard
    QCOMPARE(finished.size(), 1);
}

void tst_CheckUp::offlineEndsAtOnce()
{
    FakeDns dns;
    dns.set(u"id.example.test"_s, {});
    CheckFixture f;
    f.account.client.issuer = u"https://id.example.test"_s;
    QElapsedTimer time;
    time.start();
    const QList<Finding> findings = f.run();
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(worstVerdict(findings), Verdict::Failure);
}

void tst_CheckUp::aProviderThatHangsEndsInTimeAndKeepsNoOtherWaiting()
{
    CheckFixture f;
    CheckFixture other;
    f.deadline = 1s;
    f.provider->on(DiscoveryPath, ProviderReply::hang());
    other.account.name = u"other"_s;
    QVERIFY(f.settings.add(f.account));
    QVERIFY(f.settings.add(other.account));
    CheckUp checkUp(f.parts());
    QSignalSpy finished(&checkUp, &CheckUp::finished);
    checkUp.start();
    const auto othersDescription = [&] {
        for (const Finding &each : checkUp.findings()) {
            if (each.account == "other"_L1 && each.check == Check::Discovery)
                return each;
        }
        return Finding();
    };
    TRY_COMPARE(othersDescription().verdict, Verdict::Good);
    QVERIFY(finished.isEmpty());
    TRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, PatienceMs);
    EXPECT_FINDING(checkUp.findings(), Check::Discovery, Verdict::Failure, u"provider_silent"_s);
    EXPECT_FINDING(checkUp.findings(), Check::Clock, Verdict::Skipped, u"not_reached"_s);
    TRY_COMPARE(f.provider->openConnectionCount(), 0);
}

void tst_CheckUp::nothingIsChanged()
{
    CheckFixture f;
    f.store.entries.insert(u"latchkey/work/session"_s, "somebody's");
    const auto before = f.store.entries;
    (void)f.run();
    QCOMPARE(f.store.entries, before);
    QVERIFY(f.browser.opened().isEmpty());
    QVERIFY(f.provider->requestCount() > 0);
    for (const ProviderRequest &request : f.provider->requests()) {
        QCOMPARE(request.method, "GET");
        QCOMPARE(request.path, DiscoveryPath);
        QVERIFY(request.header("Authorization").isEmpty());
    }
    const QDir state(f.directory.filePath(u"state"_s));
    QCOMPARE(state.entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_CheckUp::manyAccountsAreAllLookedAt()
{
    CheckFixture f;
    for (int i = 0; i < 40; ++i) {
        f.account.name = u"account%1"_s.arg(i);
        QVERIFY(f.settings.add(f.account));
    }
    const QList<Finding> findings = f.run();
    const auto described = std::count_if(findings.begin(), findings.end(), [](const Finding &each) {
        return each.check == Check::Discovery && each.verdict == Verdict::Good;
    });
    QCOMPARE(described, 40);
}

void tst_CheckUp::oneAccountAlone()
{
    CheckFixture f;
    QVERIFY(f.settings.add(f.account));
    f.account.name = u"other"_s;
    QVERIFY(f.settings.add(f.account));
    CheckUp checkUp(f.parts());
    checkUp.start(u"other"_s);
    QStringList accounts;
    for (const Finding &each : checkUp.findings()) {
        if (!each.account.isEmpty() && !accounts.contains(each.account))
            accounts.append(each.account);
    }
    QCOMPARE(accounts, QStringList(u"other"_s));
    TRY_VERIFY(checkUp.isFinished());

    CheckFixture empty;
    QSignalSpy nothing(&checkUp, &CheckUp::finished);
    CheckUp withoutAccounts(empty.parts());
    withoutAccounts.start();
    TRY_VERIFY(withoutAccounts.isFinished());
    EXPECT_FINDING(withoutAccounts.findings(), Check::Settings, Verdict::Good, u"no_accounts"_s);
    QVERIFY(nothing.isEmpty()); // the first had ended, once
}

void tst_CheckUp::isCalledOffByItsEnd()
{
    CheckFixture f;
    f.provider->on(DiscoveryPath, ProviderReply::hang());
    QVERIFY(f.settings.add(f.account));
    auto checkUp = std::make_unique<CheckUp>(f.parts());
    checkUp->start();
    TRY_VERIFY(f.provider->requestCount() == 2);
    checkUp.reset();
    TRY_COMPARE(f.provider->openConnectionCount(), 0);
    f.provider->answerHeld(ProviderReply::json(f.provider->discoveryDocument()));
    QCoreApplication::processEvents();
}

// What is found must be asserted above; and has words, as tst_Report sees.
void tst_CheckUp::everyCodeWasMet()
{
    if (codesMet().size() < 40)
        QSKIP("only some tests were run");
    QSet<QString> never;
    for (const QString &code : findingtext::codes())
        never.insert(code);
    never -= codesMet();
    // OpenSSL is asked for no revocation list; what else is wrong with a certificate, and a
    // handshake that fails without one, is told apart in tst_HttpClient.
    QCOMPARE(
        never,
        QSet<QString>({u"certificate_revoked"_s, u"certificate_invalid"_s, u"tls_handshake"_s}));
}

QTEST_GUILESS_MAIN(tst_CheckUp)
#include "tst_CheckUp.moc"
