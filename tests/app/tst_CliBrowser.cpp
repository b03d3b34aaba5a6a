// SPDX-License-Identifier: GPL-3.0-or-later
// What latchkey-cli asks of the provider by way of the browser, and how it signs the browser out
// again. With a real keyring, a real provider and a browser that remembers. Run inside
// with-keyring.
#include "CliProcess.h"
#include "RealProvider.h"
#include "support/Wait.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PatienceMs = 60'000;

// One account of its own for each test, and a browser that remembers its cookies.
struct Fixture
{
    explicit Fixture(const QString &issuer, const QStringList &options = {})
        : account(QString::fromLatin1(QTest::currentTestFunction()).left(60))
    {
        const QString support = qEnvironmentVariable("LATCHKEY_TEST_SUPPORT");
        cli.environment.insert(u"PATH"_s, support + "/bin-http:"_L1 + qEnvironmentVariable("PATH"));
        cli.environment.insert(u"LATCHKEY_TEST_BROWSER_PROFILE"_s, cli.folder() + "/profile"_L1);
        cli.environment.insert(u"LATCHKEY_TEST_BROWSER_LOG"_s, browserLog());
        const CliRun added = cli.run(QStringList{u"add"_s, account, u"--issuer"_s, issuer,
                                                 u"--client-id"_s, u"latchkey-demo"_s}
                                     + options);
        if (added.exitCode != 0)
            qFatal("%s", qPrintable(describe(added)));
    }

    CliRun operator()(const QString &command, const QStringList &options = {})
    {
        return cli.run(QStringList{command, account} + options);
    }

    [[nodiscard]] QString browserLog() const { return cli.folder() + "/browser.log"_L1; }

    //! What the browser has told of its visits, the first first.
    [[nodiscard]] QList<QJsonObject> visits() const
    {
        QList<QJsonObject> all;
        QFile log(browserLog());
        if (!log.open(QIODevice::ReadOnly))
            return all;
        const QList<QByteArray> lines = log.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                all.append(QJsonDocument::fromJson(line).object());
        }
        return all;
    }

    //! The provider's pages of that visit, once it is over.
    [[nodiscard]] QStringList pagesOfVisit(int number) const
    {
        if (!test::waitUntil([&] { return visits().size() >= number; }, PatienceMs))
            return {};
        return visits().at(number - 1).value("pages"_L1).toVariant().toStringList();
    }

    //! The last visit's page of ours.
    [[nodiscard]] QString lastText() const { return visits().last().value("text"_L1).toString(); }

    QJsonObject accessTokenClaims(const QStringList &options = {})
    {
        const QByteArray token = (*this)(u"token"_s, options).out.trimmed();
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
            .object();
    }

    CliProcess cli;
    QString account;
};

const QStringList FirstSignIn{u"login"_s, u"consent"_s};
const QStringList RememberedSignIn{u"consent"_s};

} // namespace

class tst_CliBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What is pushed is not in the address.
        QVERIFY2(m_provider.start({u"--no-par"_s}), qPrintable(m_provider.failure()));
    }

    void r122_logoutEndsTheBrowsersSessionToo()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(1), FirstSignIn);
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(2), RememberedSignIn);

        const CliRun logout = f(u"logout"_s, {u"--browser"_s});
        QVERIFY2(logout.exitCode == 0 && logout.err.contains("confirmed")
                     && logout.err.contains("came back from the sign-out page"),
                 qPrintable(describe(logout)));
        QVERIFY2(!logout.err.contains("/forward/"), qPrintable(describe(logout)));
        QCOMPARE(f.pagesOfVisit(3), QStringList{u"logout"_s});
        QVERIFY2(f.lastText().contains("signed out of"_L1), qPrintable(f.lastText()));
        QCOMPARE(m_provider.requests(u"end_session"_s), 1);

        // The password is asked for again.
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(4), FirstSignIn);
    }

    void r111_aScriptsLogoutStartsNoBrowser()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(1), FirstSignIn);
        f.cli.environment.insert(u"DISPLAY"_s, u":0"_s);
        const CliRun logout = f(u"logout"_s);
        QVERIFY2(logout.exitCode == 0 && !logout.err.contains("browser"),
                 qPrintable(describe(logout)));
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(2), RememberedSignIn);
        QCOMPARE(f.visits().size(), 2);
    }

    void inATerminalTheBrowserIsSignedOutUnlessToldOtherwise()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(1), FirstSignIn);
        f.cli.sitAtTerminal();
        const CliRun kept = f(u"logout"_s, {u"--no-browser"_s});
        QVERIFY2(kept.exitCode == 0 && kept.err.contains("confirmed"), qPrintable(describe(kept)));
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(2), RememberedSignIn);

        const CliRun logout = f(u"logout"_s);
        QVERIFY2(logout.exitCode == 0 && logout.err.contains("came back from the sign-out page"),
                 qPrintable(describe(logout)));
        QCOMPARE(f.pagesOfVisit(3), QStringList{u"logout"_s});

        // Who is signed out already is not sent anywhere.
        const CliRun again = f(u"logout"_s);
        QVERIFY2(again.exitCode == 0 && !again.err.contains("browser"),
                 qPrintable(describe(again)));
        QCOMPARE(f.visits().size(), 3);
    }

    void b274_aBrowserThatGoesAwayChangesNothing()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"login"_s).exitCode, 0);
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"close"_s);
        const auto process = f.cli.start({u"logout"_s, f.account, u"--browser"_s});
        TRY_COMPARE_WITH_TIMEOUT(f.visits().size(), 2, PatienceMs);
        QCOMPARE(
            f(u"status"_s, {u"--json"_s}).json().value("accounts"_L1)[0]["state"_L1].toString(),
            u"signed_out"_s);
        process->terminate(); // as Ctrl-C
        const CliRun logout = f.cli.finish(*process);
        QVERIFY2(logout.exitCode == 0 && logout.err.contains("may still be signed in"),
                 qPrintable(describe(logout)));
    }

    void b274_whoStaysSignedInThereIsSignedOutHere()
    {
        Fixture f(m_provider.issuer());
        QCOMPARE(f(u"login"_s).exitCode, 0);
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"deny"_s);
        const CliRun logout = f(u"logout"_s, {u"--browser"_s});
        QVERIFY2(logout.exitCode == 0, qPrintable(describe(logout)));
        QCOMPARE(f(u"token"_s).exitCode, 3);
        f.cli.environment.insert(u"LATCHKEY_TEST_BROWSER_ACTION"_s, u"sign-in"_s);
        QCOMPARE(f(u"login"_s).exitCode, 0);
        QCOMPARE(f.pagesOfVisit(3), RememberedSignIn);
    }

    void logoutTakesOneOfItsOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("with local") << QStringList{u"--browser"_s, u"--local"_s};
        QTest::newRow("with its opposite") << QStringList{u"--browser"_s, u"--no-browser"_s};
    }
    void logoutTakesOneOfItsOptions()
    {
        QFETCH(const QStringList, options);
        Fixture f(m_provider.issuer());
        const CliRun run = f(u"logout"_s, options);
        QVERIFY2(run.exitCode == 2 && run.err.contains("only one of"), qPrintable(describe(run)));
        QCOMPARE(f(u"remove"_s).exitCode, 0);
    }

    // RFC 8707: asked for in the browser, at the code's exchange and at the renewal.
    void r022_theAccessTokenIsForTheResourceThatWasAskedFor()
    {
        Fixture f(m_provider.issuer(),
                  {u"--resource"_s, u"urn:latchkey:api"_s, u"--scope"_s,
                   u"openid profile email offline_access api:read"_s});
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 0 && login.err.contains("Alice Example"),
                 qPrintable(describe(login)));
        const QJsonObject first = f.accessTokenClaims();
        QCOMPARE(first.value("aud"_L1).toString(), u"urn:latchkey:api"_s);
        QCOMPARE(first.value("scope"_L1).toString(), u"api:read"_s);
        const QJsonObject renewed = f.accessTokenClaims({u"--force-refresh"_s});
        QCOMPARE(renewed.value("aud"_L1).toString(), u"urn:latchkey:api"_s);
        QVERIFY(renewed.value("jti"_L1) != first.value("jti"_L1));
    }

    void b171_aResourceThatIsNotThereIsAMatterOfSettings()
    {
        Fixture f(m_provider.issuer(), {u"--resource"_s, u"urn:latchkey:nothing"_s});
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 6 && login.err.contains("invalid_target"),
                 qPrintable(describe(login)));
    }

    void theProviderIsToldWhatTheUserReads_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("first");
        QTest::newRow("LANG") << u"LANG"_s << u"de_AT.UTF-8"_s << u"de-AT"_s;
        QTest::newRow("LC_MESSAGES") << u"LC_MESSAGES"_s << u"fr_FR.UTF-8"_s << u"fr-FR"_s;
        QTest::newRow("LANGUAGE") << u"LANGUAGE"_s << u"ja:en"_s << u"ja"_s;
        QTest::newRow("none") << u"LANG"_s << u"C"_s << QString();
    }
    void theProviderIsToldWhatTheUserReads()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const QString, first);
        Fixture f(m_provider.issuer());
        for (const QString &each : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s})
            f.cli.environment.remove(each);
        f.cli.environment.insert(variable, value);
        const CliRun login = f(u"login"_s);
        QVERIFY2(login.exitCode == 0, qPrintable(describe(login)));
        const qsizetype begin = login.err.indexOf("  http") + 2;
        const QUrlQuery query(
            QUrl::fromEncoded(login.err.mid(begin, login.err.indexOf('\n', begin) - begin)));
        QCOMPARE(query.queryItemValue(u"ui_locales"_s, QUrl::FullyDecoded).section(u' ', 0, 0),
                 first);
        QCOMPARE(query.hasQueryItem(u"ui_locales"_s), !first.isEmpty());
        QCOMPARE(f(u"remove"_s).exitCode, 0);
    }

private:
    RealProvider m_provider;
};

QTEST_GUILESS_MAIN(tst_CliBrowser)
#include "tst_CliBrowser.moc"
