// SPDX-License-Identifier: GPL-3.0-or-later
// What latchkey-cli makes of its arguments and its settings, without a keychain and without a
// network.
#include "CliProcess.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

#include <unistd.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QStringList addWork{u"add"_s,         u"work"_s,   u"--issuer"_s, u"https://id.example.org"_s,
                          u"--client-id"_s, u"desktop"_s};

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Fixture
{
    Fixture() { cli.hideKeychain(); }
    CliProcess cli;
};

} // namespace

class tst_CliArguments : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageExitsTwoWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &line, const QString &says) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << says;
        };
        row("nothing", u""_s, u"Usage:"_s);
        row("unknown command", u"tokn work"_s, u"Did you mean \"token\"?"_s);
        row("option before the command", u"--json status"_s, u"must come after"_s);
        row("no account", u"token"_s, u"needs the name of an account"_s);
        row("too many accounts", u"token work home"_s, u"does not take \"home\""_s);
        row("operand where none is taken", u"list work"_s, u"does not take \"work\""_s);
        row("unknown option", u"token work --minvalid 5"_s, u"minvalid"_s);
        row("option without its value", u"token work --min-valid"_s, u"min-valid"_s);
        row("flag with a value", u"status --json=yes"_s, u"json"_s);
        row("unknown account", u"token wrok"_s, u"Did you mean \"work\"?"_s);
        row("unknown account of status", u"status wrok"_s, u"Did you mean \"work\"?"_s);
        row("min-valid: no number", u"token work --min-valid soon"_s, u"--min-valid takes"_s);
        row("min-valid: negative", u"token work --min-valid=-1"_s, u"--min-valid takes"_s);
        row("min-valid: too much", u"token work --min-valid 99999999999999"_s,
            u"--min-valid takes"_s);
        row("format", u"token work --format yaml"_s, u"raw, header or json"_s);
        const QString header = u"token work --format header "_s;
        row("dpop: nothing", header + u"--dpop"_s, u"--dpop takes"_s);
        row("dpop: no URL", header + u"--dpop GET"_s, u"--dpop takes"_s);
        row("dpop: the other way round", header + u"--dpop https://api.example GET"_s,
            u"--dpop takes"_s);
        row("dpop: no host", header + u"--dpop GET /items"_s, u"--dpop takes"_s);
        row("dpop: another scheme", header + u"--dpop GET ftp://api.example/"_s, u"--dpop takes"_s);
        row("dpop: no method", header + u"--dpop G(T https://api.example/"_s, u"--dpop takes"_s);
        row("dpop: raw", u"token work --dpop GET https://api.example/"_s,
            u"--format header or --format json"_s);
        row("dpop-nonce: alone", header + u"--dpop-nonce n"_s, u"goes with --dpop"_s);
        row("dpop-nonce: not one", header + u"--dpop GET https://api.example/ --dpop-nonce n\"n"_s,
            u"--dpop-nonce takes"_s);
        row("dpop: an operand too many", header + u"--dpop GET https://api.example/ home"_s,
            u"does not take \"home\""_s);
        row("timeout: zero", u"login work --timeout 0"_s, u"--timeout takes"_s);
        row("device with a value", u"login work --device=phone"_s, u"device"_s);
        row("doctor of nobody", u"doctor home"_s, u"there is no account named"_s);
        row("doctor without a file", u"doctor --bundle="_s, u"--bundle takes the name of a file"_s);
        row("help of nothing", u"help tokn"_s, u"Did you mean \"token\"?"_s);

        row("add: no issuer", u"add new --client-id x"_s, u"--issuer"_s);
        row("add: no client id", u"add new --issuer https://id.example.org"_s, u"--client-id"_s);
        const QString add = u"add new --issuer https://id.example.org --client-id x "_s;
        row("add: name taken", u"add work --issuer https://id.example.org --client-id x"_s,
            u"already"_s);
        row("add: name with a slash", u"add a/b --issuer https://id.example.org --client-id x"_s,
            u"a/b"_s);
        row("add: name with a leading dot",
            u"add .a --issuer https://id.example.org --client-id x"_s, u".a"_s);
        row("add: plain http", u"add new --issuer http://id.example.org --client-id x"_s,
            u"issuer: it must be an https URL"_s);
        row("add: issuer is no URL", u"add new --issuer example --client-id x"_s, u"issuer"_s);
        row("add: issuer with a query",
            u"add new --issuer https://id.example.org?a=b --client-id x"_s, u"query"_s);
        row("add: issuer with a fragment",
            u"add new --issuer https://id.example.org#a --client-id x"_s, u"issuer"_s);
        row("add: port 0", add + u"--redirect-port 0"_s, u"--redirect-port takes"_s);
        row("add: port too high", add + u"--redirect-port 65536"_s, u"--redirect-port takes"_s);
        row("add: port range the wrong way", add + u"--redirect-port 8081-8080"_s,
            u"--redirect-port takes"_s);
        row("add: port words", add + u"--redirect-port http"_s, u"--redirect-port takes"_s);
        row("add: three ports", add + u"--redirect-port 1-2-3"_s, u"--redirect-port takes"_s);
        row("add: redirect path", add + u"--redirect-path callback"_s, u"redirect path"_s);
        row("add: redirect path to elsewhere", add + u"--redirect-path //evil/cb"_s,
            u"redirect path"_s);
        row("add: param without a value", add + u"--param prompt"_s, u"KEY=VALUE"_s);
        row("add: param that protects", add + u"--param state=x"_s, u"state"_s);
        row("add: param twice", add + u"--param a=1 --param a=2"_s, u"twice"_s);
        row("add: resource with a fragment", add + u"--resource https://api.example.org#x"_s,
            u"resource"_s);
        row("add: secret file missing", add + u"--client-secret-file /no/such/file"_s,
            u"/no/such/file"_s);
        row("add: secret from a device", add + u"--client-secret-file /dev/zero"_s, u"/dev/zero"_s);
        row("add: CA file missing", add + u"--ca-file /no/such/file"_s, u"/no/such/file"_s);
        row("add: unknown preset", u"add new --preset gogle --client-id x"_s,
            u"Did you mean \"google\"?"_s);
        row("add: preset without an issuer", u"add new --preset generic-oidc --client-id x"_s,
            u"needs --issuer"_s);
        row("add: preset without its variables", u"add new --preset keycloak --client-id x"_s,
            u"--variable server=VALUE"_s);
        row("add: variable of another preset",
            u"add new --preset keycloak --client-id x --variable tenant=y"_s,
            u"--variable takes"_s);
        row("add: variable without a value",
            u"add new --preset gitlab --client-id x --variable domain"_s, u"--variable takes"_s);
        row("add: variable without a preset", add + u"--variable domain=id.example.org"_s,
            u"--variable takes"_s);
        row("add: issuer and variable",
            u"add new --preset gitlab --client-id x --issuer https://git.example "
            "--variable domain=git.example"_s,
            u"Give one of them"_s);
        row("add: any tenant",
            u"add new --preset microsoft-entra-id --client-id x --variable tenant=common"_s,
            u"looks like https://login.microsoftonline.com/8eaef023"_s);
        row("add: any tenant in the issuer",
            u"add new --preset microsoft-entra-id --client-id x --issuer "
            "https://login.microsoftonline.com/organizations/v2.0"_s,
            u"tenant does not look right"_s);
        row("add: secret that is needed", u"add new --preset google --client-id x"_s,
            u"Google gives apps like this one a client secret"_s);
        row("add: redirect host", add + u"--redirect-host 0.0.0.0"_s, u"--redirect-host takes"_s);
    }
    void wrongUsageExitsTwoWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);

        const CliRun run = f.cli.run(arguments);
        QVERIFY2(run.exitCode == 2, qPrintable(describe(run)));
        QVERIFY2(run.err.contains(says.toUtf8()), qPrintable(describe(run)));
        QCOMPARE(run.out, QByteArray());
        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        QCOMPARE(list.json().value("accounts"_L1).toArray().size(), 1);
    }

    void filesThatCannotServeAreRefused()
    {
        Fixture f;
        const QString empty = f.cli.folder() + "/empty"_L1;
        writeFile(empty, " \n");
        const CliRun secret = f.cli.run(addWork + QStringList{u"--client-secret-file"_s, empty});
        QVERIFY2(secret.exitCode == 2 && secret.err.contains("empty"),
                 qPrintable(describe(secret)));
        const CliRun ca = f.cli.run(addWork + QStringList{u"--ca-file"_s, empty});
        QVERIFY2(ca.exitCode == 2 && ca.err.contains("PEM"), qPrintable(describe(ca)));
    }

    void addedAccountsAreListedAsTheyWereGiven()
    {
        Fixture f;
        const QString secretFile = f.cli.folder() + "/secret"_L1;
        writeFile(secretFile, "not-so-secret-of-an-app\n");
        const CliRun added = f.cli.run({u"add"_s,
                                        u"lab"_s,
                                        u"--issuer"_s,
                                        u"http://127.0.0.1:4000"_s,
                                        u"--client-id"_s,
                                        u"x"_s,
                                        u"--scope"_s,
                                        u"openid  api"_s,
                                        u"--resource"_s,
                                        u"urn:a"_s,
                                        u"--resource"_s,
                                        u"urn:b"_s,
                                        u"--param"_s,
                                        u"audience=a=b"_s,
                                        u"--redirect-path"_s,
                                        u"/cb"_s,
                                        u"--redirect-port"_s,
                                        u"8000-8010"_s,
                                        u"--client-secret-file"_s,
                                        secretFile});
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
        QCOMPARE(added.out, QByteArray());
        QVERIFY2(added.err.contains("http://127.0.0.1:8000/cb"), qPrintable(describe(added)));

        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        const QJsonObject account = list.json().value("accounts"_L1).toArray().at(0).toObject();
        const QJsonObject expected{
            {u"account"_s, u"lab"_s},
            {u"issuer"_s, u"http://127.0.0.1:4000"_s},
            {u"client_id"_s, u"x"_s},
            {u"preset"_s, QJsonValue()},
            {u"scopes"_s, QJsonArray{u"openid"_s, u"api"_s}},
            {u"resources"_s, QJsonArray{u"urn:a"_s, u"urn:b"_s}},
            {u"parameters"_s, QJsonObject{{u"audience"_s, u"a=b"_s}}},
            {u"redirect_host"_s, u"127.0.0.1"_s},
            {u"redirect_path"_s, u"/cb"_s},
            {u"redirect_ports"_s, QJsonArray{8000, 8010}},
            {u"client_secret_file"_s, secretFile},
            {u"ca_file"_s, QJsonValue()},
        };
        QCOMPARE(account, expected);
        QVERIFY(!f.cli.filesWritten().replace("not-so-secret-of-an-app\n", "").contains("not-so"));
        QVERIFY(!f.cli.transcript().contains("not-so"));
    }

    void aPresetBringsIssuerScopesAndExtras()
    {
        Fixture f;
        const QString secretFile = f.cli.folder() + "/secret"_L1;
        writeFile(secretFile, "not-so-secret-of-an-app\n");
        const CliRun added =
            f.cli.run({u"add"_s, u"mail"_s, u"--preset"_s, u"google"_s, u"--client-id"_s, u"x"_s,
                       u"--param"_s, u"prompt=login"_s, u"--client-secret-file"_s, secretFile});
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        const QJsonObject account = list.json().value("accounts"_L1).toArray().at(0).toObject();
        QCOMPARE(account.value("issuer"_L1).toString(), u"https://accounts.google.com"_s);
        QCOMPARE(account.value("preset"_L1).toString(), u"google"_s);
        QVERIFY(!account.value("scopes"_L1).toArray().contains(u"offline_access"_s));
        const QJsonObject parameters = account.value("parameters"_L1).toObject();
        QCOMPARE(parameters.value("access_type"_L1).toString(), u"offline"_s);
        QCOMPARE(parameters.value("prompt"_L1).toString(), u"login"_s); // the user's word counts
    }

    void aPresetsIssuerIsFilledIn_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QString &arguments, const QString &issuer,
                            const QByteArray &says) {
            QTest::newRow(name) << arguments << issuer << says;
        };
        row("variables", u"--preset keycloak --variable server=id.example.org --variable realm=a"_s,
            u"https://id.example.org/realms/a"_s,
            "http://127.0.0.1/callback, which must cover any port");
        row("standard", u"--preset gitlab"_s, u"https://gitlab.com"_s, "http://127.0.0.1/callback");
        row("whole issuer of another shape", u"--preset okta --issuer https://example.okta.com"_s,
            u"https://example.okta.com"_s,
            "http://127.0.0.1:27655/callback, http://127.0.0.1:27656/callback");
        row("tenant",
            u"--preset microsoft-entra-id --variable "
            "tenant=8eaef023-2b34-4da1-9baa-8bc8c9d6a490"_s,
            u"https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0"_s,
            "http://localhost/callback, which must cover any port");
        row("own port and host",
            u"--preset auth0 --variable domain=a.auth0.com "
            "--redirect-host localhost --redirect-port 9000"_s,
            u"https://a.auth0.com/"_s, "http://localhost:9000/callback.");
    }
    void aPresetsIssuerIsFilledIn()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, issuer);
        QFETCH(QByteArray, says);
        Fixture f;
        const CliRun added = f.cli.run(QStringList{u"add"_s, u"work"_s, u"--client-id"_s, u"x"_s}
                                       + arguments.split(u' '));
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
        QVERIFY2(added.err.contains(says), qPrintable(describe(added)));
        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        const QJsonObject account = list.json().value("accounts"_L1).toArray().at(0).toObject();
        QCOMPARE(account.value("issuer"_L1).toString(), issuer);
        const bool isLocalhost = says.startsWith("http://localhost");
        QCOMPARE(account.value("redirect_host"_L1).toString(),
                 isLocalhost ? u"localhost"_s : u"127.0.0.1"_s);
    }

    void theDefaultScopeAsksToStaySignedIn()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        const QJsonObject account = list.json().value("accounts"_L1).toArray().at(0).toObject();
        const QJsonArray scopes{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
        QCOMPARE(account.value("scopes"_L1).toArray(), scopes);
        QCOMPARE(account.value("redirect_path"_L1).toString(), u"/callback"_s);
    }

    void helpAndVersionAreAnswers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("Commands:");
        QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Commands:");
        QTest::newRow("help of one")
            << QStringList{u"help"_s, u"token"_s} << QByteArray("--min-valid");
        QTest::newRow("--help of one")
            << QStringList{u"token"_s, u"--help"_s} << QByteArray("--min-valid");
        QTest::newRow("-h of one")
            << QStringList{u"add"_s, u"-h"_s} << QByteArray("--redirect-port");
        QTest::newRow("what to log")
            << QStringList{u"help"_s, u"list"_s} << QByteArray("--log-rules");
        QTest::newRow("what to log, with all")
            << QStringList{u"help"_s} << QByteArray("--log-rules");
        QTest::newRow("help of doctor") << QStringList{u"help"_s, u"doctor"_s}
                                        << QByteArray("Exit codes: 0 when nothing failed");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("latchkey-cli 0");
        QTest::newRow("presets") << QStringList{u"presets"_s} << QByteArray("google");
    }
    void helpAndVersionAreAnswers()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        Fixture f;
        const CliRun run = f.cli.run(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
        QVERIFY2(run.out.contains(says), qPrintable(describe(run)));
        QCOMPARE(run.err, QByteArray());
    }

    void presetsAreListedForPrograms()
    {
        Fixture f;
        const CliRun run = f.cli.run({u"presets"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray presets = run.json().value("presets"_L1).toArray();
        QVERIFY(presets.size() > 3);
        for (const QJsonValue &preset : presets) {
            QVERIFY(!preset["preset"_L1].toString().isEmpty());
            QVERIFY(!preset["scopes"_L1].toArray().isEmpty());
            QVERIFY(!preset["documents"_L1].toArray().isEmpty());
            QVERIFY(preset["issuer_variables"_L1].isArray());
            QVERIFY(preset["redirect_uris"_L1].isArray());
        }
    }

    void noAccountIsAnEmptyAnswer()
    {
        Fixture f;
        for (const QString &command : {u"list"_s, u"status"_s}) {
            const CliRun table = f.cli.run({command});
            QVERIFY2(table.exitCode == 0, qPrintable(describe(table)));
            QCOMPARE(table.out, QByteArray());
            QVERIFY(table.err.contains("No account"));
            const CliRun json = f.cli.run({command, u"--json"_s});
            QVERIFY(json.json().value("accounts"_L1).isArray());
        }
    }

    // B256: no session bus, as over SSH.
    void withoutAKeychainItSaysSo()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        for (const QStringList &arguments : {QStringList{u"token"_s, u"work"_s},
                                             {u"login"_s, u"work"_s},
                                             {u"userinfo"_s, u"work"_s},
                                             {u"inspect"_s, u"work"_s},
                                             {u"revoke"_s, u"work"_s},
                                             {u"logout"_s, u"work"_s},
                                             {u"logout"_s, u"work"_s, u"--local"_s},
                                             {u"remove"_s, u"work"_s}}) {
            const CliRun run = f.cli.run(arguments);
            QVERIFY2(run.exitCode == 5, qPrintable(describe(run)));
            QVERIFY2(run.err.contains("No keychain"), qPrintable(describe(run)));
            QCOMPARE(run.out, QByteArray());
        }
        const CliRun list = f.cli.run({u"list"_s});
        QVERIFY2(list.out.contains("work"), "remove must not have removed anything");
    }

    void statusWithoutAKeychainExitsZeroAndSaysSo()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        const CliRun run = f.cli.run({u"status"_s, u"work"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
        const QJsonObject account = run.json().value("accounts"_L1).toArray().at(0).toObject();
        QCOMPARE(account.value("state"_L1).toString(), u"keychain_unavailable"_s);
        QCOMPARE(account.value("reason"_L1)["code"_L1].toString(), u"keychain_missing"_s);
        QVERIFY(!account.value("reason"_L1)["message"_L1].toString().isEmpty());
        const QStringList members{
            u"access_token"_s, u"account"_s, u"client_id"_s,     u"email"_s,        u"issuer"_s,
            u"name"_s,         u"reason"_s,  u"refresh_token"_s, u"refreshed_at"_s, u"scopes"_s,
            u"signed_in_at"_s, u"state"_s,   u"subject"_s};
        for (const QString &member : members)
            QVERIFY2(account.contains(member), qPrintable(member));
        const CliRun table = f.cli.run({u"status"_s});
        QVERIFY2(table.exitCode == 0 && table.out.contains("keychain unavailable"),
                 qPrintable(describe(table)));
    }

    void garbledSettingsAreLeftAloneAndNamed()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        const QString path = f.cli.folder() + "/config/latchkey/accounts.json"_L1;
        writeFile(path, "{\"schema\":1,");
        QVERIFY(QFile::remove(path + ".backup"_L1));
        for (const QStringList &arguments :
             {QStringList{u"list"_s}, {u"status"_s}, {u"token"_s, u"work"_s}, addWork}) {
            const CliRun run = f.cli.run(arguments);
            QVERIFY2(run.exitCode == 2, qPrintable(describe(run)));
            QVERIFY2(run.err.contains("accounts.json"), qPrintable(describe(run)));
        }
        QCOMPARE(contents(path), "{\"schema\":1,");
    }

    // R82
    void theLastGoodListStandsInForADamagedOne()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        const QString path = f.cli.folder() + "/config/latchkey/accounts.json"_L1;
        writeFile(path, "{\"schema\":1,");
        const CliRun list = f.cli.run({u"list"_s, u"--json"_s});
        QVERIFY2(list.exitCode == 0, qPrintable(describe(list)));
        QVERIFY2(list.err.contains("accounts.json") && list.err.contains("last good list"),
                 qPrintable(describe(list)));
        QVERIFY(list.out.contains("\"work\""));
        QCOMPARE(contents(path), "{\"schema\":1,"); // looking changes nothing

        QStringList addHome = addWork;
        addHome[1] = u"home"_s;
        QCOMPARE(f.cli.run(addHome).exitCode, 0);
        QCOMPARE(contents(path + ".damaged"_L1), "{\"schema\":1,");
        const CliRun both = f.cli.run({u"list"_s});
        QVERIFY(both.out.contains("work") && both.out.contains("home"));
        QVERIFY2(!both.err.contains("last good list"), qPrintable(describe(both)));
    }

    void anAnswerThatCannotBeWrittenIsAFault()
    {
        Fixture f;
        QProcess process;
        process.setProcessEnvironment(f.cli.environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(CliProcess::program(), {u"presets"_s});
        const CliRun run = f.cli.finish(process);
        QVERIFY2(run.exitCode == 1, qPrintable(describe(run)));
        QVERIFY(run.err.contains("could not be written"));
    }

    // What is opened later would otherwise take the place of standard output, and get the answer.
    void closedStandardStreamsAreNoDoorToFiles()
    {
        Fixture f;
        QCOMPARE(f.cli.run(addWork).exitCode, 0);
        QProcess shell;
        shell.setProcessEnvironment(f.cli.environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" list >&-"_s, CliProcess::program()});
        const CliRun run = f.cli.finish(shell);
        QVERIFY2(run.exitCode == 1, qPrintable(describe(run)));
        QVERIFY(!f.cli.filesWritten().contains("ACCOUNT"));
    }

    void isQuietInAnyLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("none, as in a service") << QString();
        QTest::newRow("C") << u"C"_s;
        QTest::newRow("one that is not installed") << u"xx_XX.ISO-8859-1"_s;
    }
    void isQuietInAnyLocale()
    {
        QFETCH(QString, locale);
        Fixture f;
        for (const QString &name : {u"LANG"_s, u"LC_ALL"_s, u"LC_CTYPE"_s})
            f.cli.environment.remove(name);
        if (!locale.isEmpty())
            f.cli.environment.insert(u"LC_ALL"_s, locale);
        const CliRun run = f.cli.run({u"presets"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
        QCOMPARE(run.err, QByteArray());
    }

    // B256: sudo in a user's home.
    void rootLeavesTheHomeOfOthersAlone()
    {
        if (::geteuid() != 0)
            QSKIP("only root can take another user's place");
        Fixture f;
        const QString home = f.cli.folder() + "/config"_L1;
        QVERIFY(QDir().mkpath(home));
        QCOMPARE(::chown(QFile::encodeName(home).constData(), 65534, 65534), 0);
        const CliRun run = f.cli.run(addWork);
        QVERIFY2(run.exitCode == 5 && run.err.contains("another user"), qPrintable(describe(run)));
        QVERIFY(QDir(home).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void linksNoWindowLibrary()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {CliProcess::program()});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        for (const char *forbidden :
             {"libQt6Gui", "libQt6Widgets", "libX11", "libwayland", "libGL"})
            QVERIFY2(!libraries.contains(forbidden), forbidden);
    }
};

QTEST_GUILESS_MAIN(tst_CliArguments)
#include "tst_CliArguments.moc"
