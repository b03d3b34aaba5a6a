// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AccountSettings.h"
#include "support/Wait.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

Account someAccount(const QString &name)
{
    Account account;
    account.name = name;
    account.client.issuer = u"https://id.example.org"_s;
    account.client.clientId = u"desktop"_s;
    account.client.scopes = defaultScopes();
    account.client.redirectPath = u"/callback"_s;
    return account;
}

} // namespace

class tst_AccountSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void noFileIsAnEmptyList()
    {
        const AccountSettings settings(m_directory->path());
        const auto accounts = settings.accounts();
        QVERIFY(accounts);
        QVERIFY(accounts->isEmpty());
    }

    void anAccountSurvivesWhole()
    {
        Account account = someAccount(u"work"_s);
        account.preset = u"keycloak"_s;
        account.caFile = u"/etc/ca.pem"_s;
        account.clientSecretFile = u"/home/a/secret"_s;
        account.client.resources = {u"urn:api"_s};
        account.client.extraParameters = {{u"access_type"_s, "offline"}, {u"hd"_s, "a&b=c"}};
        account.client.firstRedirectPort = 7000;
        account.client.lastRedirectPort = 7009;
        account.client.redirectHost = RedirectHost::Localhost;
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(account));
        const auto read = AccountSettings(m_directory->path()).account(u"work"_s);
        QVERIFY(read);
        QCOMPARE(*read, account);
    }

    void keepsTheOrderOfAdding()
    {
        AccountSettings settings(m_directory->path());
        for (const auto &name : {u"zebra"_s, u"ant"_s, u"mole"_s})
            QVERIFY(settings.add(someAccount(name)));
        QVERIFY(settings.remove(u"ant"_s));
        const auto accounts = settings.accounts().value();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts.at(0).name, u"zebra"_s);
        QCOMPARE(accounts.at(1).name, u"mole"_s);
    }

    void anAccountOfAnEarlierVersionKeepsTheLiteralAddress()
    {
        QFile file(m_directory->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":1,"accounts":[{"name":"work","issuer":"https://id.example.org",)"
                   R"("client_id":"desktop","scopes":["openid"],"redirect_path":"/callback",)"
                   R"("preset":"google"}]})");
        file.close();
        const auto account = AccountSettings(m_directory->path()).account(u"work"_s);
        QVERIFY(account);
        QCOMPARE(account->client.redirectHost, RedirectHost::LoopbackAddress);
        QCOMPARE(account->client.firstRedirectPort, quint16(0));
        QVERIFY(account->clientSecretFile.isEmpty());
    }

    void aNameIsTakenOnce()
    {
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(someAccount(u"work"_s)));
        const auto again = settings.add(someAccount(u"work"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"account_exists"_s);
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("plain") << u"work"_s << true;
        QTest::newRow("all allowed characters") << u"A9._-z"_s << true;
        QTest::newRow("64 characters") << QString(64, u'a') << true;
        QTest::newRow("65 characters") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("leading dot") << u".work"_s << false;
        QTest::newRow("slash") << u"a/b"_s << false;
        QTest::newRow("newline at the end") << u"work\n"_s << false;
        QTest::newRow("umlaut") << u"büro"_s << false;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(bool, isValid);
        QCOMPARE(isValidAccountName(name), isValid);
        AccountSettings settings(m_directory->path());
        QCOMPARE(settings.add(someAccount(name)).has_value(), isValid);
    }

    void aFileThatCannotBeReadIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B234 empty") << QByteArray("") << ErrorKind::EntryGarbled;
        QTest::newRow("B234 garbage") << QByteArray("\0\1\2", 3) << ErrorKind::EntryGarbled;
        QTest::newRow("B234 newer")
            << QByteArray("{\"schema\":2,\"accounts\":[]}") << ErrorKind::EntryNewer;
        QTest::newRow("an account without issuer")
            << QByteArray("{\"schema\":1,\"accounts\":[{\"name\":\"a\"}]}")
            << ErrorKind::EntryGarbled;
        QTest::newRow("a redirect to anywhere")
            << QByteArray(R"({"schema":1,"accounts":[{"name":"a","issuer":"https://i.example",)"
                          R"("client_id":"x","redirect_path":"/cb","redirect_host":"0.0.0.0"}]})")
            << ErrorKind::EntryGarbled;
    }
    void aFileThatCannotBeReadIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorKind, kind);
        QFile file(m_directory->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        AccountSettings settings(m_directory->path());
        QCOMPARE(settings.accounts().error().kind, kind);
        QVERIFY(!settings.add(someAccount(u"work"_s)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void b234_r082_aDamagedListIsRebuilt_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("B234 truncated to nothing") << QByteArray("");
        QTest::newRow("B234 garbage") << QByteArray("\0\1\2", 3);
        QTest::newRow("B234 half of it") << QByteArray("{\"schema\":1,\"acc");
    }
    void b234_r082_aDamagedListIsRebuilt()
    {
        QFETCH(QByteArray, damaged);
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(someAccount(u"work"_s)));
        QVERIFY(settings.add(someAccount(u"home"_s)));
        QVERIFY(!settings.damage());
        write(u"accounts.json"_s, damaged);

        const AccountSettings others(m_directory->path());
        QCOMPARE(others.accounts().value().size(), 2);
        QCOMPARE(others.damage()->code, u"settings_recovered"_s);
        QCOMPARE(read(u"accounts.json"_s), damaged); // nobody asked for a change

        QVERIFY(settings.add(someAccount(u"third"_s)));
        QVERIFY(!settings.damage());
        QCOMPARE(settings.accounts().value().size(), 3);
        QCOMPARE(read(u"accounts.json.damaged"_s), damaged);
    }

    void b234_aNewerListIsNotReplacedByAnOldOne()
    {
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(someAccount(u"work"_s)));
        write(u"accounts.json"_s, "{\"schema\":2,\"accounts\":[]}");
        QCOMPARE(settings.accounts().error().kind, ErrorKind::EntryNewer);
        QVERIFY(!settings.add(someAccount(u"home"_s)));
    }

    // Taken away on purpose, to begin anew.
    void aListThatIsGoneStaysGone()
    {
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(someAccount(u"work"_s)));
        QVERIFY(QFile::remove(m_directory->filePath(u"accounts.json"_s)));
        QVERIFY(settings.accounts().value().isEmpty());
    }

    void b233_aListThatCannotBeWrittenStaysAsItWas()
    {
#ifdef Q_OS_UNIX
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(someAccount(u"work"_s)));
        const QByteArray before = read(u"accounts.json"_s);
        // As a full disk and a quota say it, to root too: no byte more can be written.
        struct rlimit unlimited;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const struct rlimit none
        {
            0, unlimited.rlim_max
        };
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto added = settings.add(someAccount(u"home"_s));
        const auto restored = setrlimit(RLIMIT_FSIZE, &unlimited);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(restored, 0);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(read(u"accounts.json"_s), before);
        QCOMPARE(settings.accounts().value().size(), 1);
#else
        QSKIP("file size limits are POSIX");
#endif
    }

    void b233_aFolderThatCannotBeMade()
    {
        write(u"file"_s, "");
        AccountSettings settings(m_directory->filePath(u"file/latchkey"_s));
        QVERIFY(settings.accounts().value().isEmpty());
        QCOMPARE(settings.add(someAccount(u"work"_s)).error().kind,
                 ErrorKind::ConfigurationInvalid);
    }

    void holdsNoSecret()
    {
        Account account = someAccount(u"work"_s);
        account.client.clientSecret = Secret("canary-client-secret");
        AccountSettings settings(m_directory->path());
        QVERIFY(settings.add(account));
        QFile file(m_directory->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
    }

    void tellsOfTheChangesOfOthers()
    {
        AccountSettings watching(m_directory->path());
        watching.watch();
        const QSignalSpy spy(&watching, &AccountSettings::changed);
        AccountSettings other(m_directory->path());
        QVERIFY(other.add(someAccount(u"work"_s)));
        TRY_VERIFY(!spy.isEmpty());
        QVERIFY(watching.account(u"work"_s));
    }

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_directory->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(tst_AccountSettings)
#include "tst_AccountSettings.moc"
