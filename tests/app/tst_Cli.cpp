// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey-cli with a real keyring, a real provider and a browser that signs in by plain HTTP. Run
// inside with-keyring.
#include "CliProcess.h"
#include "RealProvider.h"
#include "support/Wait.h"
#include "TerminalPicture.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtCore/QUrl>
#include <QtTest/QtTest>

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PatienceMs = 60'000;

QString support(const QString &name)
{
    return qEnvironmentVariable("LATCHKEY_TEST_SUPPORT") + u'/' + name;
}

void run(const QString &program, const QStringList &arguments = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

// Of the Secret Service on this bus; 0: there is none.
pid_t keyringProcess()
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
                {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s,
                 u"--object-path"_s, u"/org/freedesktop/DBus"_s, u"--method"_s,
                 u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s,
                 u"org.freedesktop.secrets"_s});
    gdbus.waitForFinished();
    static const QRegularExpression number(u"uint32 (\\d+)"_s);
    const QString answer = QString::fromUtf8(gdbus.readAllStandardOutput());
    return number.match(answer).captured(1).toInt();
}

// What `login --device` asks people to do.
struct CodeShown
{
    QString address;
    QString userCode;
    QByteArray text; // all that was printed so far
};

CodeShown codeShownBy(QProcess &login)
{
    static const QRegularExpression address(u"^  (http\\S+)$"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression code(u"enter this code there:\\n  (\\S+)\\n"_s);
    QByteArray text;
    login.setReadChannel(QProcess::StandardError);
    const bool isThere = waitUntil(
        [&] {
            // Peeked at: whoever ends the process reads all of it.
            text = login.peek(100'000);
            return text.contains("Ctrl-C") || login.state() == QProcess::NotRunning;
        },
        PatienceMs);
    const QString words = QString::fromUtf8(text);
    if (!isThere)
        return {{}, {}, text};
    return {address.match(words).captured(1), code.match(words).captured(1), text};
}

void onOtherDevice(const CodeShown &shown, const QStringList &options = {})
{
    QStringList arguments = QStringList{shown.address} + options;
    if (!shown.userCode.isEmpty())
        arguments += {u"--user-code"_s, shown.userCode};
    run(support(u"../provider/http-browser"_s), arguments);
}

// A terminal of that size, with a program in it; what the program reads and answers goes elsewhere.
class TerminalWindow
{
public:
    TerminalWindow(int columns, int rows)
    {
        const ::winsize size{static_cast<unsigned short>(rows),
                             static_cast<unsigned short>(columns), 0, 0};
        if (::openpty(&m_ours, &m_programs, nullptr, nullptr, &size) != 0)
            qFatal("there is no terminal to be had");
        ::fcntl(m_ours, F_SETFL, O_NONBLOCK);
    }
    ~TerminalWindow()
    {
        ::close(m_ours);
        ::close(m_programs);
    }
    Q_DISABLE_COPY_MOVE(TerminalWindow)

    std::unique_ptr<QProcess> start(const CliProcess &cli, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(cli.environment);
        process->setChildProcessModifier([this] { ::dup2(m_programs, STDERR_FILENO); });
        process->start(CliProcess::program(), arguments);
        return process;
    }

    const QByteArray &shown()
    {
        char bytes[4096];
        for (ssize_t size = 0; (size = ::read(m_ours, bytes, sizeof bytes)) > 0;)
            m_shown.append(bytes, size);
        return m_shown;
    }

private:
    int m_ours = -1;
    int m_programs = -1;
    QByteArray m_shown;
};

// One account of its own for each test, because all share a keyring.
struct Fixture
{
    explicit Fixture(const QString &issuer)
        : account(QString::fromLatin1(QTest::currentTestFunction()).left(60))
    {
        cli.environment.insert(u"PATH"_s, support(u"bin-http:"_s) + qEnvironmentVariable("PATH"));
        add(account, issuer);
    }

    void add(const QString &name, const QString &issuer)
    {
        const CliRun added =
            cli.run({u"add"_s, name, u"--issuer"_s, issuer, u"--client-id"_s, u"latchkey-demo"_s});
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
    }

    CliRun operator()(const QString &command, const QStringList &options = {})
    {
        return cli.run(QStringList{command, account} + options);
    }

    void signIn()
    {
        const CliRun login = (*this)(u"login"_s);
        QVERIFY2(login.exitCode == 0, qPrintable(describe(login)));
    }

    QJsonObject status()
    {
        const CliRun run = (*this)(u"status"_s, {u"--json"_s});
        if (run.exitCode != 0)
            qWarning("%s", qPrintable(describe(run)));
        return run.json().value("accounts"_L1).toArray().at(0).toObject();
    }

    QString state() { return status().value("state"_L1).toString(); }

    QByteArray token(const QStringList &options = {})
    {
        return (*this)(u"token"_s, options).out.trimmed();
    }

    CliProcess cli;
    QString account;
};

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_provider.start({u"--plant-canaries"_s}), qPrintable(m_provider.failure()));
    }

    void init()
    {
        m_provider.comeUp();
        m_provider.clearFaults();
        m_provider.setAccessTokenLifetime(1h);
        m_provider.resetCounts();
    }

    void signsInStaysSignedInAndRevokes()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f.state(), u"signed_out"_s);
        QCOMPARE(f(u"token"_s).exitCode, 3);

        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 0, qPrintable(describe(login)));
        QCOMPARE(login.out, QByteArray());
        QVERIFY2(login.err.contains("as Alice Example (alice@example.test)"),
                 qPrintable(describe(login)));
        QVERIFY2(login.err.contains("  " + m_provider.issuer().toUtf8() + "/auth?"),
                 qPrintable(describe(login)));

        const CliRun first = f(u"token"_s);
        QVERIFY(first.exitCode == 0);
        QVERIFY2(first.err.startsWith("Note: This token is bound to a key (DPoP)")
                     && first.err.count('\n') == 1,
                 qPrintable(describe(first)));
        QVERIFY(!first.out.trimmed().isEmpty());
        QCOMPARE(f.token(), first.out.trimmed());
        QCOMPARE(m_provider.refreshes(), 0);

        const QByteArray renewed = f.token({u"--force-refresh"_s});
        QVERIFY(!renewed.isEmpty() && renewed != first.out.trimmed());
        QCOMPARE(m_provider.refreshes(), 1);
        QCOMPARE(f.token(), renewed);
        QCOMPARE(m_provider.refreshes(), 1);

        const CliRun revoke = f(u"revoke"_s);
        QVERIFY2(revoke.exitCode == 0 && revoke.err.contains("confirmed"),
                 qPrintable(describe(revoke)));
        QCOMPARE(f.state(), u"signed_out"_s);
        QCOMPARE(f(u"token"_s).exitCode, 3);
        QVERIFY(!m_provider.tokensOfRecord().isEmpty());
        const CliRun again = f(u"revoke"_s);
        QVERIFY2(again.exitCode == 0 && again.err.contains("already"), qPrintable(describe(again)));
        expectNoSecretAnywhere(f);
    }

    void anotherDeviceSignsThisOneIn()
    {
        Fixture f(m_provider.issuer());
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_LOG"_s, f.cli.folder() + u"/browsers"_s);
        const auto login = f.cli.start({u"login"_s, f.account, u"--device"_s});
        const CodeShown shown = codeShownBy(*login);
        QVERIFY2(!shown.userCode.isEmpty(), shown.text.constData());
        QVERIFY2(!shown.text.contains('\x1b'), shown.text.constData()); // no picture in a pipe
        onOtherDevice(shown, {u"--login"_s, u"bob"_s});

        const CliRun run = f.cli.finish(*login);
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("as Bob Example (bob@example.test)"), qPrintable(describe(run)));
        QVERIFY(m_provider.isActive(f.token()));
        QVERIFY(!f.token({u"--force-refresh"_s}).isEmpty()); // there is a refresh token
        const QJsonObject counts = m_provider.counts();
        QCOMPARE(counts["outcomes"_L1]["device"_L1]["ok"_L1].toInt(), 1);
        QCOMPARE(counts["requests"_L1]["authorization"_L1].toInt(), 0);
        QVERIFY(!QFile::exists(f.cli.folder() + u"/browsers"_s)); // none was started here
        expectNoSecretAnywhere(f);
    }

    void b285_aNoOnTheOtherDeviceExitsSix()
    {
        Fixture f(m_provider.issuer());
        const auto login = f.cli.start({u"login"_s, f.account, u"--device"_s});
        onOtherDevice(codeShownBy(*login), {u"--deny"_s});
        const CliRun run = f.cli.finish(*login);
        QVERIFY2(run.exitCode == 6, qPrintable(describe(run)));
        QVERIFY2(run.err.contains("Access was not granted"), qPrintable(describe(run)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void aCodeThatNobodyUsesExitsSeven()
    {
        Fixture f(m_provider.issuer());
        const CliRun run = f(u"login"_s, {u"--device"_s, u"--timeout"_s, u"2"_s});
        QVERIFY2(run.exitCode == 7, qPrintable(describe(run)));
        QVERIFY2(run.err.contains("Nobody entered the code in time"), qPrintable(describe(run)));

        const auto login = f.cli.start({u"login"_s, f.account, u"--device"_s});
        QVERIFY(!codeShownBy(*login).userCode.isEmpty());
        QCOMPARE(::kill(static_cast<pid_t>(login->processId()), SIGINT), 0);
        QCOMPARE(f.cli.finish(*login).exitCode, 7);
    }

    void aProviderThatGoesAwayMeanwhileExitsFour()
    {
        Fixture f(m_provider.issuer());
        const auto login =
            f.cli.start({u"login"_s, f.account, u"--device"_s, u"--timeout"_s, u"7"_s});
        QVERIFY(!codeShownBy(*login).userCode.isEmpty());
        m_provider.goDown();
        const CliRun run = f.cli.finish(*login);
        QVERIFY2(run.exitCode == 4, qPrintable(describe(run)));
        QVERIFY2(run.err.contains("could not be reached"), qPrintable(describe(run)));
    }

    void aTerminalShowsAQrCodeThatLeadsToTheSignIn()
    {
        Fixture f(m_provider.issuer());
        f.cli.environment.insert(u"TERM"_s, u"xterm-256color"_s);
        f.cli.environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        TerminalWindow terminal(100, 50);
        const auto login = terminal.start(f.cli, {u"login"_s, f.account, u"--device"_s});
        TRY_VERIFY2_WITH_TIMEOUT(terminal.shown().contains("Ctrl-C"), terminal.shown().constData(),
                                 PatienceMs);
        const QByteArray scanned = readQrCode(pictureOnTerminal(terminal.shown()));
        QVERIFY2(scanned.startsWith(m_provider.issuer().toUtf8() + "/device?user_code="),
                 scanned.constData());
        onOtherDevice({QString::fromUtf8(scanned), {}, {}});
        const CliRun run = f.cli.finish(*login);
        QVERIFY2(run.exitCode == 0, terminal.shown().constData());
    }

    void aTerminalThatCannotShowItGetsTheWordsAlone_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("too narrow") << u"xterm"_s << u"C.UTF-8"_s << 30 << 50;
        QTest::newRow("too low") << u"xterm"_s << u"C.UTF-8"_s << 100 << 12;
        QTest::newRow("no UTF-8") << u"xterm"_s << u"C"_s << 100 << 50;
        QTest::newRow("dumb") << u"dumb"_s << u"C.UTF-8"_s << 100 << 50;
    }
    void aTerminalThatCannotShowItGetsTheWordsAlone()
    {
        QFETCH(QString, type);
        QFETCH(QString, locale);
        QFETCH(int, columns);
        QFETCH(int, rows);
        Fixture f(m_provider.issuer());
        f.cli.environment.insert(u"TERM"_s, type);
        f.cli.environment.insert(u"LC_ALL"_s, locale);
        TerminalWindow terminal(columns, rows);
        const auto login =
            terminal.start(f.cli, {u"login"_s, f.account, u"--device"_s, u"--timeout"_s, u"1"_s});
        QCOMPARE(f.cli.finish(*login).exitCode, 7);
        TRY_VERIFY(terminal.shown().contains("enter this code there:"));
        QVERIFY2(!terminal.shown().contains('\x1b'), terminal.shown().constData());
    }

    void theTokenComesInThreeForms()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const QByteArray raw = f.token();
        QCOMPARE(f.token({u"--format"_s, u"header"_s}), "Authorization: DPoP " + raw);
        const CliRun json = f(u"token"_s, {u"--format"_s, u"json"_s});
        QCOMPARE(json.json().keys(),
                 (QStringList{u"access_token"_s, u"expires_at"_s, u"scope"_s, u"token_type"_s}));
        QCOMPARE(json.json().value("access_token"_L1).toString().toUtf8(), raw);
        QCOMPARE(json.json().value("token_type"_L1).toString(), u"DPoP"_s);
        const QDateTime expiresAt =
            QDateTime::fromString(json.json().value("expires_at"_L1).toString(), Qt::ISODate);
        QVERIFY(expiresAt > QDateTime::currentDateTimeUtc());
        QVERIFY(json.json().value("scope"_L1).toString().contains("offline_access"_L1));
    }

    void statusSaysWhatIsHeldAndAsksNobody()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        f.token({u"--force-refresh"_s});
        m_provider.resetCounts();

        const QJsonObject status = f.status();
        QCOMPARE(status.value("state"_L1).toString(), u"signed_in"_s);
        QVERIFY(status.value("reason"_L1).isNull());
        QCOMPARE(status.value("subject"_L1).toString(), u"alice"_s);
        QCOMPARE(status.value("name"_L1).toString(), u"Alice Example"_s);
        QCOMPARE(status.value("email"_L1).toString(), u"alice@example.test"_s);
        QVERIFY(status.value("scopes"_L1).toArray().contains(u"offline_access"_s));
        const QJsonObject refreshToken{
            {u"present"_s, true}, {u"rotates"_s, true}, {u"sender_constrained"_s, true}};
        QCOMPARE(status.value("refresh_token"_L1).toObject(), refreshToken);
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
        for (const QJsonValue &each :
             {status.value("access_token"_L1)["expires_at"_L1], status.value("signed_in_at"_L1),
              status.value("refreshed_at"_L1)})
            QVERIFY2(time.match(each.toString()).hasMatch(), qPrintable(each.toString()));
        const QJsonObject requests = m_provider.counts().value("requests"_L1).toObject();
        for (const QJsonValue &count : requests)
            QCOMPARE(count.toInt(), 0);

        const CliRun table = f.cli.run({u"status"_s});
        QVERIFY2(table.out.contains("Alice Example (alice@example.test)"),
                 qPrintable(describe(table)));
    }

    // Rule 6, R105: one refresher per session per machine.
    void manyProcessesAtExpiryCauseOneRefresh()
    {
        Fixture f(m_provider.issuer());
        m_provider.setAccessTokenLifetime(2s);
        f.signIn();
        m_provider.setAccessTokenLifetime(1h);
        const auto expiresAt = [&f] {
            return f.status().value("access_token"_L1)["expires_at"_L1].toString();
        };
        const QDateTime expiry = QDateTime::fromString(expiresAt(), Qt::ISODate);
        TRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc() > expiry.addSecs(1), PatienceMs);
        m_provider.delay(u"token_refresh"_s, 300ms);

        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 20; ++i)
            processes.push_back(f.cli.start({u"token"_s, f.account}));
        QSet<QByteArray> tokens;
        for (const auto &process : processes) {
            const CliRun run = f.cli.finish(*process);
            QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
            tokens.insert(run.out);
        }
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(m_provider.refreshes(), 1);
        QCOMPARE(m_provider.counts().value("max_presentations"_L1).toInt(), 1);
    }

    void whenTheProviderEndsTheSessionItExitsThree()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.revokeGrants();
        const CliRun token = f(u"token"_s, {u"--force-refresh"_s});
        QVERIFY2(token.exitCode == 3, qPrintable(describe(token)));
        QVERIFY2(token.err.contains("not signed in any more")
                     && token.err.contains("latchkey-cli login"),
                 qPrintable(describe(token)));
        QCOMPARE(token.out, QByteArray());
        const QJsonObject status = f.status();
        QCOMPARE(status.value("state"_L1).toString(), u"sign_in_required"_s);
        QCOMPARE(status.value("reason"_L1)["code"_L1].toString(), u"invalid_grant"_s);
        QCOMPARE(status.value("subject"_L1).toString(), u"alice"_s);
        QCOMPARE(f(u"token"_s).exitCode, 3);
        QCOMPARE(m_provider.refreshes(), 1); // it is not asked twice
        f.signIn();
        QCOMPARE(f.state(), u"signed_in"_s);
        expectNoSecretAnywhere(f);
    }

    void accessDeniedExitsSixAndStoresNothing()
    {
        Fixture f(m_provider.issuer());
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"deny"_s);
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 6, qPrintable(describe(login)));
        QVERIFY2(login.err.contains("Access was not granted. You are not signed in."),
                 qPrintable(describe(login)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void aDeniedSecondSignInKeepsTheFirst()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"deny"_s);
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 6 && login.err.contains("still signed in"),
                 qPrintable(describe(login)));
        QCOMPARE(f.state(), u"signed_in"_s);
    }

    void somebodyElseIsRefused()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        f.cli.environment.insert(u"LATCHKEY_TEST_LOGIN"_s, u"bob"_s);
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 6 && login.err.contains("latchkey-cli logout"),
                 qPrintable(describe(login)));
        QCOMPARE(f.status().value("subject"_L1).toString(), u"alice"_s);
    }

    void aProviderThatIsDownExitsFourAndKeepsTheSession()
    {
        Fixture f(m_provider.issuer());
        const auto isFour = [&f](const QString &command, const QStringList &options = {}) {
            const CliRun run = f(command, options);
            QVERIFY2(run.exitCode == 4 && run.out.isEmpty(), qPrintable(describe(run)));
        };
        m_provider.goDown();
        isFour(u"login"_s);
        m_provider.comeUp();
        f.signIn();
        const QByteArray held = f.token();
        m_provider.goDown();
        isFour(u"token"_s, {u"--force-refresh"_s});
        isFour(u"userinfo"_s);
        isFour(u"revoke"_s);
        QCOMPARE(f.token(), held); // which is still valid
        QCOMPARE(f.state(), u"signed_in"_s);
        m_provider.comeUp();
        QVERIFY(!f.token({u"--force-refresh"_s}).isEmpty());
    }

    void aBusyProviderIsLeftAloneByEveryProcess()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.fail(u"token_refresh"_s, 503,
                        {{u"headers"_s, QJsonObject{{u"Retry-After"_s, u"600"_s}}}});
        for (int i = 0; i < 2; ++i) {
            const CliRun run = f(u"token"_s, {u"--force-refresh"_s});
            QVERIFY2(run.exitCode == 4, qPrintable(describe(run)));
            QVERIFY2(run.err.contains("left alone until 20") && run.err.contains("still signed in"),
                     qPrintable(describe(run)));
        }
        QCOMPARE(m_provider.refreshes(), 1);
    }

    void anAnswerWithoutATokenExitsFourAtARefresh()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.fail(u"token_refresh"_s, 200,
                        {{u"body"_s, QJsonObject{{u"hello"_s, 1}}}, {u"times"_s, 2}});
        const CliRun run = f(u"token"_s, {u"--force-refresh"_s}); // asks once more by itself
        QVERIFY2(run.exitCode == 4 && run.err.contains("still signed in"),
                 qPrintable(describe(run)));
        QVERIFY(!f.token({u"--force-refresh"_s}).isEmpty());
    }

    void anAnswerWithoutATokenExitsSixAtASignIn()
    {
        Fixture f(m_provider.issuer());
        m_provider.fail(u"token_code"_s, 200, {{u"body"_s, QJsonObject{{u"hello"_s, 1}}}});
        const CliRun run = f(u"login"_s);
        QVERIFY2(run.exitCode == 6, qPrintable(describe(run)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void aLostAnswerDoesNotEndTheSession()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.drop(u"token_refresh"_s, RealProvider::When::Before);
        const CliRun run = f(u"token"_s, {u"--force-refresh"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run))); // the second try got through
        QCOMPARE(m_provider.refreshes(), 2);
    }

    void aWrongIssuerExitsSix()
    {
        // Whose document names another one: R2.
        Fixture f(QString(m_provider.issuer()).replace("127.0.0.1"_L1, "localhost"_L1));
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 6, qPrintable(describe(login)));
        QVERIFY2(login.err.contains("issuer"), qPrintable(describe(login)));
        QCOMPARE(m_provider.requests(u"authorization"_s), 0);
    }

    void nobodyComingBackExitsSeven()
    {
        Fixture f(m_provider.issuer());
        const CliRun alone = f(u"login"_s, {u"--no-browser"_s, u"--timeout"_s, u"1"_s});
        QVERIFY2(alone.exitCode == 7, qPrintable(describe(alone)));
        QVERIFY2(alone.err.contains("Open this address"), qPrintable(describe(alone)));
        QVERIFY2(alone.err.contains("Nobody came back"), qPrintable(describe(alone)));
        QCOMPARE(m_provider.requests(u"authorization"_s), 0);

        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"close"_s);
        const CliRun closed = f(u"login"_s, {u"--timeout"_s, u"3"_s});
        QVERIFY2(closed.exitCode == 7, qPrintable(describe(closed)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void signalsCancelASignIn_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("closed terminal") << SIGHUP;
    }
    void signalsCancelASignIn()
    {
        QFETCH(int, signal);
        Fixture f(m_provider.issuer());
        const auto login = f.cli.start({u"login"_s, f.account, u"--no-browser"_s});
        login->setReadChannel(QProcess::StandardError);
        QByteArray seen;
        TRY_VERIFY_WITH_TIMEOUT((seen += login->readAllStandardError()).contains("Ctrl-C cancels"),
                                PatienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(login->processId()), signal), 0);
        const CliRun run = f.cli.finish(*login);
        QVERIFY2(run.exitCode == 7 && run.err.contains("Cancelled"), qPrintable(describe(run)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    // R103: what the provider already sent is not thrown away.
    void aSignalDuringARenewalLosesNothing()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.delay(u"token_refresh"_s, 1500ms, RealProvider::When::After);
        const auto token = f.cli.start({u"token"_s, f.account, u"--force-refresh"_s});
        TRY_COMPARE_WITH_TIMEOUT(m_provider.refreshes(), 1, PatienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(token->processId()), SIGTERM), 0);
        const CliRun run = f.cli.finish(*token);
        QVERIFY2(run.exitCode == 7, qPrintable(describe(run)));
        QCOMPARE(run.out, QByteArray());

        QVERIFY(!f.token().isEmpty());
        QCOMPARE(m_provider.refreshes(), 1); // the new one was kept
        QVERIFY(!f.token({u"--force-refresh"_s}).isEmpty());
        QCOMPARE(m_provider.counts().value("max_presentations"_L1).toInt(), 1);
    }

    // Half a revocation would be worse than a late one: what came of it is said.
    void aSignalDuringARevocationWaitsForItsOutcome()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.delay(u"revocation"_s, 1500ms);
        const auto revoke = f.cli.start({u"revoke"_s, f.account});
        TRY_COMPARE_WITH_TIMEOUT(m_provider.requests(u"revocation"_s), 1, PatienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(revoke->processId()), SIGINT), 0);
        const CliRun run = f.cli.finish(*revoke);
        QVERIFY2(run.exitCode == 0 && run.err.contains("confirmed"), qPrintable(describe(run)));
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void twoAccountsAtTwoProvidersAreKeptApart()
    {
        RealProvider other;
        QVERIFY2(other.start(), qPrintable(other.failure()));
        Fixture f(m_provider.issuer());
        f.signIn();
        const QString second = f.account + "-2"_L1;
        f.add(second, other.issuer());
        f.cli.environment.insert(u"LATCHKEY_TEST_LOGIN"_s, u"bob"_s);
        QCOMPARE(f.cli.run({u"login"_s, second}).exitCode, 0);

        const QJsonArray accounts =
            f.cli.run({u"status"_s, u"--json"_s}).json().value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.at(0)["subject"_L1].toString(), u"alice"_s);
        QCOMPARE(accounts.at(1)["subject"_L1].toString(), u"bob"_s);
        QVERIFY(f.cli.run({u"token"_s, second}).out != f(u"token"_s).out);

        QCOMPARE(f.cli.run({u"revoke"_s, second}).exitCode, 0); // R123
        QCOMPARE(f.state(), u"signed_in"_s);
        QVERIFY(!f.token({u"--force-refresh"_s}).isEmpty());
        QCOMPARE(other.grants().size(), 0);
    }

    void aLockedKeyringExitsFiveAndNothingIsLost()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const QByteArray held = f.token();
        run(support(u"keyring-lock"_s));
        for (const QStringList &arguments : {QStringList{u"token"_s},
                                             {u"token"_s, u"--force-refresh"_s},
                                             {u"login"_s},
                                             {u"userinfo"_s},
                                             {u"inspect"_s},
                                             {u"revoke"_s},
                                             {u"logout"_s},
                                             {u"logout"_s, u"--local"_s},
                                             {u"remove"_s}}) {
            const CliRun run = f(arguments.first(), arguments.mid(1));
            QVERIFY2(run.exitCode == 5 && run.err.contains("The keychain is locked."),
                     qPrintable(describe(run)));
        }
        const QJsonObject status = f.status();
        QCOMPARE(status.value("state"_L1).toString(), u"keychain_unavailable"_s);
        QCOMPARE(status.value("reason"_L1)["code"_L1].toString(), u"keychain_locked"_s);

        run(support(u"keyring-unlock"_s), {qEnvironmentVariable("KEYRING_PASSWORD", u"test"_s)});
        QCOMPARE(f.token(), held);
        QCOMPARE(m_provider.refreshes(), 0);
    }

    void aKeyringThatDoesNotAnswerIsNotWaitedForLong()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const pid_t keyring = keyringProcess();
        QVERIFY(keyring > 0);
        const auto goOn = qScopeGuard([keyring] { ::kill(keyring, SIGCONT); });
        QCOMPARE(::kill(keyring, SIGSTOP), 0);

        const auto status = f.cli.start({u"status"_s, f.account, u"--json"_s});
        const CliRun token = f(u"token"_s);
        QVERIFY2(token.exitCode == 5 && token.err.contains("did not answer in time"),
                 qPrintable(describe(token)));
        const CliRun said = f.cli.finish(*status);
        QVERIFY2(said.exitCode == 0 && said.out.contains("keychain_timeout"),
                 qPrintable(describe(said)));
    }

    void aRedirectPortInUseExitsFour()
    {
        Fixture f(m_provider.issuer());
        const QString account = f.account + "-port"_L1;
        const QString port = QString::number(QUrl(m_provider.issuer()).port());
        const CliRun added =
            f.cli.run({u"add"_s, account, u"--issuer"_s, m_provider.issuer(), u"--client-id"_s,
                       u"latchkey-demo"_s, u"--redirect-port"_s, port});
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
        const CliRun login = f.cli.run({u"login"_s, account});
        QVERIFY2(login.exitCode == 4 && login.err.contains("--redirect-port"),
                 qPrintable(describe(login)));
    }

    void withoutAKeyringItExitsFiveAndStatusZero()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        f.cli.hideKeychain();
        QCOMPARE(f(u"token"_s).exitCode, 5);
        QCOMPARE(f.state(), u"keychain_unavailable"_s);
    }

    void logoutForgetsAtOnceAndTellsTheProviderLater()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.goDown();
        const CliRun logout = f(u"logout"_s);
        QVERIFY2(logout.exitCode == 0 && logout.err.contains("could not be told yet"),
                 qPrintable(describe(logout)));
        QJsonObject status = f.status();
        QCOMPARE(status.value("state"_L1).toString(), u"signed_out"_s);
        QVERIFY(status.value("revocation_pending"_L1).toBool());
        QCOMPARE(f(u"token"_s).exitCode, 3);

        m_provider.comeUp();
        m_provider.resetCounts();
        QCOMPARE(f(u"logout"_s).exitCode, 0);
        QVERIFY(m_provider.requests(u"revocation"_s) > 0);
        QVERIFY(!f.status().value("revocation_pending"_L1).toBool());
        expectNoSecretAnywhere(f);
    }

    void aLocalLogoutTellsNobody()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.resetCounts();
        const CliRun logout = f(u"logout"_s, {u"--local"_s});
        QVERIFY2(logout.exitCode == 0 && logout.err.contains("was not told"),
                 qPrintable(describe(logout)));
        QCOMPARE(m_provider.requests(u"revocation"_s), 0);
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void aRefusedRevocationExitsSixAndKeepsTheSession()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const QJsonObject refusal{{u"body"_s,
                                   QJsonObject{{u"error"_s, u"unauthorized_client"_s},
                                               {u"error_description"_s, u"no\u001b[31m way"_s}}},
                                  {u"times"_s, 2}};
        m_provider.fail(u"revocation"_s, 400, refusal);
        const CliRun revoke = f(u"revoke"_s);
        QVERIFY2(revoke.exitCode == 6 && revoke.err.contains("latchkey-cli logout"),
                 qPrintable(describe(revoke)));
        QVERIFY2(revoke.err.contains("still signed in"), qPrintable(describe(revoke)));
        QVERIFY2(revoke.err.contains("no[31m way") && !revoke.err.contains('\x1b'),
                 qPrintable(describe(revoke)));
        QCOMPARE(f.state(), u"signed_in"_s);
    }

    void removeLeavesNothing()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const CliRun removed = f(u"remove"_s);
        QVERIFY2(removed.exitCode == 0, qPrintable(describe(removed)));
        QVERIFY(m_provider.requests(u"revocation"_s) > 0);
        QCOMPARE(f(u"status"_s).exitCode, 2);
        // Nothing is in the keychain for an account of the same name.
        f.add(f.account, m_provider.issuer());
        QCOMPARE(f.state(), u"signed_out"_s);
    }

    void removeWorksWhileTheProviderIsDown()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        m_provider.goDown();
        const CliRun removed = f(u"remove"_s);
        QVERIFY2(removed.exitCode == 0 && removed.err.contains("was not told"),
                 qPrintable(describe(removed)));
        f.add(f.account, m_provider.issuer());
        const QJsonObject status = f.status();
        QCOMPARE(status.value("state"_L1).toString(), u"signed_out"_s);
        QVERIFY(!status.value("revocation_pending"_L1).toBool());
    }

    void userinfoPrintsTheProvidersClaims()
    {
        Fixture f(m_provider.issuer());
        f.signIn();
        const CliRun run = f(u"userinfo"_s);
        QVERIFY2(run.exitCode == 0, qPrintable(describe(run)));
        QCOMPARE(run.json().value("sub"_L1).toString(), u"alice"_s);
        // R93: a token that the provider no longer takes is renewed once.
        m_provider.expireAccessTokens();
        const CliRun again = f(u"userinfo"_s);
        QVERIFY2(again.exitCode == 0, qPrintable(describe(again)));
        QCOMPARE(m_provider.refreshes(), 1);
    }

    void inspectShowsTokensOnlyWhenToldTo()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"inspect"_s).exitCode, 3);
        f.signIn();
        const CliRun hidden = f(u"inspect"_s);
        QVERIFY2(hidden.exitCode == 0, qPrintable(describe(hidden)));
        QCOMPARE(hidden.json().value("id_token"_L1)["claims"_L1]["sub"_L1].toString(), u"alice"_s);
        QVERIFY(!hidden.out.contains("\"value\""));
        const CliRun revealed = f(u"inspect"_s, {u"--reveal"_s});
        QCOMPARE(revealed.json().value("access_token"_L1)["value"_L1].toString().toUtf8(),
                 f.token());
        QVERIFY(!revealed.json().value("refresh_token"_L1)["value"_L1].toString().isEmpty());
        expectNoSecretAnywhere(f);
    }

    void aJwtAccessTokenIsInspectedToo()
    {
        Fixture f(m_provider.issuer());
        const QString account = f.account + "-api"_L1;
        QCOMPARE(f.cli
                     .run({u"add"_s, account, u"--issuer"_s, m_provider.issuer(), u"--client-id"_s,
                           u"latchkey-demo"_s, u"--resource"_s, u"urn:latchkey:api"_s})
                     .exitCode,
                 0);
        const CliRun login = f.cli.run({u"login"_s, account});
        QVERIFY2(login.exitCode == 0, qPrintable(describe(login)));
        const CliRun inspect = f.cli.run({u"inspect"_s, account});
        QCOMPARE(
            inspect.json().value("access_token"_L1)["unverified_claims"_L1]["aud"_L1].toString(),
            u"urn:latchkey:api"_s);
    }

    void aBrowserThatDoesNotStartIsNoObstacle()
    {
        Fixture f(m_provider.issuer());
        // A PATH without xdg-open: the address is printed, and opened by hand here.
        QTemporaryDir empty;
        f.cli.environment.insert(u"PATH"_s, empty.path());
        f.cli.environment.remove(u"BROWSER"_s);
        const auto login = f.cli.start({u"login"_s, f.account});
        QByteArray seen;
        TRY_VERIFY_WITH_TIMEOUT((seen += login->readAllStandardError()).contains("Ctrl-C cancels"),
                                PatienceMs);
        const qsizetype start = seen.indexOf("\n  http") + 3;
        const QByteArray url = seen.mid(start, seen.indexOf('\n', start) - start);
        run(support(u"../provider/http-browser"_s), {QString::fromUtf8(url)});
        const CliRun outcome = f.cli.finish(*login);
        QVERIFY2(outcome.exitCode == 0, qPrintable(describe(outcome)));
    }

private:
    // R131, R132: no token that the provider ever issued is in any output or file.
    void expectNoSecretAnywhere(const Fixture &f)
    {
        const QByteArray everything = f.cli.transcript() + f.cli.filesWritten();
        const QList<QByteArray> tokens = m_provider.tokensOfRecord();
        QVERIFY(!tokens.isEmpty());
        for (const QByteArray &token : tokens)
            QVERIFY(!everything.contains(token));
    }

    RealProvider m_provider;
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_Cli.moc"
