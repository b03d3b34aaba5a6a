// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey-cli doctor with a real keyring and a provider that does as a test says. Run inside
// with-keyring.
#include "CliProcess.h"
#include "support/Cutter.h"
#include "support/ScriptedProvider.h"
#include "support/Wait.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>
#include <QtTest/QtTest>

#include <csignal>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
const QByteArray DiscoveryPath = "/.well-known/openid-configuration";
const QByteArray SecretCanary = "cl1ent-secret-canary";

void support(const QString &name, const QStringList &arguments = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("LATCHKEY_TEST_SUPPORT") + u'/' + name, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

// The state directory stays on the bus's side of things: the keyring is one for all tests.
struct Fixture
{
    Fixture()
    {
        provider.serveDiscovery();
        for (const QString &variable : {u"http_proxy"_s, u"https_proxy"_s})
            cli.environment.remove(variable);
        add(u"alice-private"_s);
    }

    void add(const QString &name, const QStringList &options = {}, const QString &issuer = {})
    {
        const CliRun added = cli.run(QStringList{u"add"_s, name, u"--issuer"_s,
                                                 issuer.isEmpty() ? provider.issuer() : issuer,
                                                 u"--client-id"_s, u"desktop"_s}
                                     + options);
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
    }

    //! Runs it to its end, while the provider answers.
    CliRun doctor(const QStringList &options = {})
    {
        const auto process = cli.start(QStringList{u"doctor"_s} + options);
        if (!waitUntil([&] { return process->state() == QProcess::NotRunning; }, PatienceMs))
            process->kill();
        return cli.finish(*process);
    }

    ScriptedProvider provider;
    CliProcess cli;
};

QJsonObject findingOf(const CliRun &run, const QString &check, const QString &account = {})
{
    for (const QJsonValue &each : run.json().value("findings"_L1).toArray()) {
        const bool isOfAccount = account.isEmpty() || each["account"_L1].toString() == account;
        if (each["check"_L1].toString() == check && isOfAccount)
            return each.toObject();
    }
    return {};
}

QString codeOf(const CliRun &run, const QString &check, const QString &account = {})
{
    return findingOf(run, check, account).value("code"_L1).toString();
}

using Prepare = std::function<void(Fixture &)>;

} // namespace

class tst_CliDoctor : public QObject
{
    Q_OBJECT

private slots:
    void inOrderItIsZero();
    void aLockedKeyringExitsFive();
    void withoutAKeyringItExitsFive();
    void aKeyringThatHangsIsNotWaitedForLong();
    void exitCodes_data();
    void exitCodes();
    void oneAccountAlone();
    void aProviderThatHangsEndsIt();
    void canBeCancelled();
    void theBundleCanBeGivenToOthers();
    void aBundleThatCannotBeWrittenExitsTwo();
    void rulesShowTheLibrarysCategories();
};

void tst_CliDoctor::inOrderItIsZero()
{
    Fixture f;
    const CliRun run = f.doctor();
    QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains(
                 "✓ Keychain: Secret Service takes entries, gives them back and deletes them.\n"),
             qPrintable(describe(run)));
    QVERIFY(run.out.contains("\nalice-private\n"));
    QVERIFY(!run.out.contains("Failed"));

    const CliRun json = f.doctor({u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.json().value("verdict"_L1).toString(), u"good"_s);
    QCOMPARE(codeOf(json, u"keychain"_s), u"keychain_good"_s);
    QCOMPARE(codeOf(json, u"discovery"_s, u"alice-private"_s), u"discovery_good"_s);
    QVERIFY(findingOf(json, u"keychain"_s).value("account"_L1).isNull());
    QCOMPARE(json.err, QByteArray());
}

void tst_CliDoctor::aLockedKeyringExitsFive()
{
    Fixture f;
    support(u"keyring-lock"_s);
    const auto unlock = qScopeGuard([] {
        support(u"keyring-unlock"_s, {qEnvironmentVariable("KEYRING_PASSWORD", u"test"_s)});
    });
    const CliRun run = f.doctor({u"--json"_s});
    QVERIFY2(run.exitCode == 5, qPrintable(describe(run)));
    QCOMPARE(codeOf(run, u"keychain"_s), u"keychain_locked"_s);
    QCOMPARE(codeOf(run, u"pending_revocations"_s), u"not_checked"_s);
    QCOMPARE(codeOf(run, u"discovery"_s), u"discovery_good"_s);
    const CliRun text = f.doctor();
    QVERIFY2(text.out.contains("✗ [Failed] Keychain: The keychain is locked;")
                 && text.out.contains("\n      → Unlock it"),
             qPrintable(describe(text)));
}

void tst_CliDoctor::withoutAKeyringItExitsFive()
{
    Fixture f;
    f.cli.hideKeychain();
    const CliRun run = f.doctor({u"--json"_s});
    QVERIFY2(run.exitCode == 5, qPrintable(describe(run)));
    QCOMPARE(codeOf(run, u"keychain"_s), u"keychain_missing"_s);
    QVERIFY(!findingOf(run, u"keychain"_s).value("action"_L1).toString().isEmpty());
}

void tst_CliDoctor::aKeyringThatHangsIsNotWaitedForLong()
{
    Fixture f;
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
                {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s,
                 u"--object-path"_s, u"/org/freedesktop/DBus"_s, u"--method"_s,
                 u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s,
                 u"org.freedesktop.secrets"_s});
    QVERIFY(gdbus.waitForFinished());
    const QString answer = QString::fromUtf8(gdbus.readAllStandardOutput()); // (uint32 4711,)
    const pid_t keyring = answer.section(u' ', 1).section(u',', 0, 0).toInt();
    QVERIFY2(keyring > 0, qPrintable(answer));
    const auto goOn = qScopeGuard([keyring] { ::kill(keyring, SIGCONT); });
    QCOMPARE(::kill(keyring, SIGSTOP), 0);

    QElapsedTimer time;
    time.start();
    const CliRun run = f.doctor({u"--json"_s});
    QVERIFY2(run.exitCode == 5, qPrintable(describe(run)));
    QCOMPARE(codeOf(run, u"keychain"_s), u"keychain_timeout"_s);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

void tst_CliDoctor::exitCodes_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const Prepare &prepare, const QString &check,
                        const QString &code, int exitCode) {
        QTest::newRow(name) << prepare << check << code << exitCode;
    };
    const auto answering = [](const ProviderReply &reply) {
        return Prepare([=](Fixture &f) {
            f.provider.on(DiscoveryPath, reply);
            f.provider.on("/.well-known/oauth-authorization-server", reply);
        });
    };
    row("a warning is none", Prepare([](Fixture &f) {
            f.provider.serveDiscovery({{u"revocation_endpoint"_s, QJsonValue()}});
        }),
        u"revocation"_s, u"revocation_not_offered"_s, 0);
    row("the provider is not who it should be", Prepare([](Fixture &f) {
            f.provider.serveDiscovery({{u"issuer"_s, u"https://evil.example"_s}});
        }),
        u"discovery"_s, u"discovery_invalid"_s, 6);
    row("nothing there", answering(ProviderReply::make(404, "text/plain", "")), u"discovery"_s,
        u"discovery_missing"_s, 4);
    row("out of order", answering(ProviderReply::make(500, "text/plain", "")), u"discovery"_s,
        u"provider_busy"_s, 4);
    row("nobody listens", Prepare([](Fixture &f) { f.provider.stop(); }), u"discovery"_s,
        u"provider_unreachable"_s, 4);
    row("no such host",
        Prepare([](Fixture &f) { f.add(u"second"_s, {}, u"https://nowhere.invalid"_s); }),
        u"names"_s, {}, 4);
    row("a port that is taken", Prepare([](Fixture &f) {
            f.add(u"port"_s, {u"--redirect-port"_s, QString::number(f.provider.url().port())});
        }),
        u"redirect_port"_s, u"redirect_port_taken"_s, 4);
    row("certificates that are not there", Prepare([](Fixture &f) {
            QFile file(f.cli.folder() + u"/ca.pem"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(TestAuthority().certificate().toPem());
            file.close();
            f.add(u"ca"_s, {u"--ca-file"_s, file.fileName()});
            QVERIFY(file.remove());
        }),
        u"configuration"_s, {}, 2);
    row("settings that are damaged", Prepare([](Fixture &f) {
            QDir config(f.cli.folder() + u"/config/latchkey"_s);
            config.remove(u"accounts.json.backup"_s);
            QFile file(config.filePath(u"accounts.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{");
        }),
        u"settings"_s, u"settings_garbled"_s, 2);
    row("no place for locks", Prepare([](Fixture &f) {
            QFile file(f.cli.folder() + u"/file"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            f.cli.environment.insert(u"XDG_STATE_HOME"_s, file.fileName());
        }),
        u"state_directory"_s, u"state_directory_unusable"_s, 2);
}

void tst_CliDoctor::exitCodes()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, check);
    QFETCH(const QString, code);
    QFETCH(const int, exitCode);
    Fixture f;
    prepare(f);
    const CliRun run = f.doctor({u"--json"_s});
    if (!code.isEmpty())
        QVERIFY2(codeOf(run, check) == code, qPrintable(describe(run)));
    QVERIFY2(run.exitCode == exitCode, qPrintable(describe(run)));
    QCOMPARE(run.json().value("verdict"_L1).toString(),
             exitCode == 0 ? u"warning"_s : u"failure"_s);
}

void tst_CliDoctor::oneAccountAlone()
{
    Fixture f;
    f.add(u"second"_s, {}, u"https://nowhere.invalid"_s);
    const CliRun run = f.doctor({u"alice-private"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
    QVERIFY(!run.out.contains("second") && !run.out.contains("nowhere"));
    const CliRun nobody = f.doctor({u"third"_s});
    QVERIFY2(nobody.exitCode == 2 && nobody.err.contains("no account named \"third\""),
             qPrintable(describe(nobody)));
}

void tst_CliDoctor::aProviderThatHangsEndsIt()
{
    Fixture f;
    f.provider.on(DiscoveryPath, ProviderReply::hang());
    QElapsedTimer time;
    time.start();
    const CliRun run = f.doctor({u"--json"_s});
    QVERIFY2(run.exitCode == 4, qPrintable(describe(run)));
    QCOMPARE(codeOf(run, u"discovery"_s), u"provider_silent"_s);
    QCOMPARE(codeOf(run, u"tls"_s), u"not_reached"_s);
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

void tst_CliDoctor::canBeCancelled()
{
    Fixture f;
    f.provider.on(DiscoveryPath, ProviderReply::hang());
    const auto process = f.cli.start({u"doctor"_s});
    TRY_COMPARE_WITH_TIMEOUT(f.provider.requestCount(), 2, PatienceMs);
    QElapsedTimer time;
    time.start();
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const CliRun run = f.cli.finish(*process);
    QCOMPARE(run.exitCode, 7);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void tst_CliDoctor::theBundleCanBeGivenToOthers()
{
    Fixture f;
    QFile secret(f.cli.folder() + u"/client-secret"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(SecretCanary);
    secret.close();
    f.add(u"bob-private"_s, {u"--client-secret-file"_s, secret.fileName()});
    Cutter proxy(static_cast<quint16>(f.provider.url().port()));
    proxy.setMode(Cutter::Mode::ProxyPassword);
    f.cli.environment.insert(u"https_proxy"_s,
                             u"http://carol:pr0xy-canary@127.0.0.1:%1"_s.arg(proxy.port()));
    f.add(u"carol-private"_s, {}, u"https://id.example.test"_s);

    const QString path = f.cli.folder() + u"/bundle.json"_s;
    const CliRun run = f.doctor({u"--bundle"_s, path, u"--json"_s, u"--log-rules"_s, u"*=true"_s});
    QVERIFY2(run.exitCode == 4, qPrintable(describe(run))); // the proxy's refusal
    QVERIFY2(run.err.contains("The report is in "), qPrintable(describe(run)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bundle = file.readAll();
    const QJsonObject report = QJsonDocument::fromJson(bundle).object();

    for (const QByteArray &each : {bundle, run.out, run.err}) {
        QVERIFY(!each.contains(SecretCanary));
        QVERIFY(!each.contains("pr0xy-canary"));
    }
    QVERIFY(!bundle.contains("private"));
    QVERIFY(!bundle.contains("carol"));
    QVERIFY(!bundle.contains(f.cli.folder().toUtf8())); // the home directory
    QVERIFY(bundle.contains("account-3"));
    QVERIFY(bundle.contains("id.example.test"));
    QVERIFY(bundle.contains("\"path\": \"~/state/latchkey\""));
    QVERIFY(!report.value("made_at"_L1).toString().isEmpty());
    QCOMPARE(report.value("findings"_L1).toArray().size(),
             run.json().value("findings"_L1).toArray().size());
    QCOMPARE(codeOf(run, u"proxy"_s, u"carol-private"_s), u"proxy_used"_s);
    QCOMPARE(codeOf(run, u"discovery"_s, u"carol-private"_s), u"proxy_failed"_s);
    QCOMPARE(codeOf(run, u"proxy"_s, u"bob-private"_s), u"proxy_none"_s); // this computer itself
}

void tst_CliDoctor::aBundleThatCannotBeWrittenExitsTwo()
{
    Fixture f;
    const CliRun run = f.doctor({u"--bundle"_s, u"/nonexistent/bundle.json"_s});
    QVERIFY2(run.exitCode == 2 && run.err.contains("could not be written"),
             qPrintable(describe(run)));
}

void tst_CliDoctor::rulesShowTheLibrarysCategories()
{
    Fixture f;
    QVERIFY(!f.doctor().err.contains("latchkey.flow"));
    const CliRun run = f.doctor({u"--log-rules"_s, u"latchkey.flow.debug=true;qt.*=false"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
    QVERIFY2(run.err.contains("latchkey.flow: status 200 from \"127.0.0.1\""),
             qPrintable(describe(run)));
    QVERIFY(!run.out.contains("latchkey.flow"));
}

QTEST_GUILESS_MAIN(tst_CliDoctor)
#include "tst_CliDoctor.moc"
