// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/SystemBrowser.h"
#include "support/Wait.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

const QUrl Somewhere(u"https://as.example/authorize?client_id=a&state=b"_s);

} // namespace

// Programs in a directory of the test's own stand in for the desktop's.
class tst_SystemBrowser : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theUrlIsOneArgument_data();
    void theUrlIsOneArgument();
    void untrustworthyUrlsNeverReachAProgram_data();
    void untrustworthyUrlsNeverReachAProgram();
    void xdgOpenComesBeforeTheVariable();
    void theVariableIsReadAsXdgUtilsDo_data();
    void theVariableIsReadAsXdgUtilsDo();
    void b032_withoutAProgramItSaysSo();
    void b032_aProgramThatFailsOrHangsIsNotWaitedFor();
    void nothingIsWrittenToOurOutput();

private:
    //! A program that notes its arguments, one a line, in a file of its own name.
    void makeProgram(const QString &name, const QByteArray &then = {});
    [[nodiscard]] QByteArray noted(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
};

void tst_SystemBrowser::init()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the system's own opener cannot be replaced");
#endif
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_directory->path()));
    qunsetenv("BROWSER");
}

void tst_SystemBrowser::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("BROWSER");
}

void tst_SystemBrowser::makeProgram(const QString &name, const QByteArray &then)
{
    QFile program(m_directory->filePath(name));
    QVERIFY(program.open(QIODevice::WriteOnly));
    const QByteArray notes = QFile::encodeName(m_directory->filePath(name)) + ".args";
    program.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + notes + ".new'\n/bin/mv '" + notes
                  + ".new' '" + notes + "'\n" + then + '\n');
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QByteArray tst_SystemBrowser::noted(const QString &name) const
{
    QFile notes(m_directory->filePath(name + u".args"_s));
    return notes.open(QIODevice::ReadOnly) ? notes.readAll() : QByteArray();
}

void tst_SystemBrowser::theUrlIsOneArgument_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << Somewhere.toEncoded();
    QTest::newRow("plain http to loopback") << QByteArray("http://127.0.0.1:8080/authorize?a=b");
    QTest::newRow("encoded") << QByteArray(
        "https://as.example/?redirect_uri=http%3A%2F%2F127.0.0.1%2F");
    QTest::newRow("B006 an ampersand") << QByteArray("https://as.example/a&calc");
    QTest::newRow("B006 a command") << QByteArray("https://as.example/$(touch%20x);%60id%60");
    QTest::newRow("B006 a semicolon") << QByteArray("https://as.example/;touch%20x");
    QTest::newRow("64 KiB") << "https://as.example/?" + QByteArray(65000, 'a');
}

void tst_SystemBrowser::theUrlIsOneArgument()
{
    QFETCH(QByteArray, url);
    makeProgram(u"xdg-open"_s);
    QVERIFY(SystemBrowser().open(QUrl::fromEncoded(url, QUrl::StrictMode)));
    TRY_COMPARE(noted(u"xdg-open"_s), url + '\n');
    QVERIFY(!QFile::exists(u"x"_s));
}

void tst_SystemBrowser::untrustworthyUrlsNeverReachAProgram_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("B004 file") << u"file:///C:/Windows/System32/calc.exe"_s;
    QTest::newRow("B005 javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("B005 data") << u"data:text/html,<script>"_s;
    QTest::newRow("B005 ms-msdt") << u"ms-msdt:/id"_s;
    QTest::newRow("B007 an option") << u"-proxy-pac-url=http://evil"_s;
    QTest::newRow("B003 http elsewhere") << u"http://as.example/"_s;
    QTest::newRow("B008 user info") << u"https://user:pw@as.example/"_s;
    QTest::newRow("empty") << QString();
}

void tst_SystemBrowser::untrustworthyUrlsNeverReachAProgram()
{
    QFETCH(QString, url);
    makeProgram(u"xdg-open"_s);
    qputenv("BROWSER", "xdg-open");
    const auto opened = SystemBrowser().open(QUrl(url));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::ConfigurationInvalid);
    // Whatever had been started before this one would have noted something by now.
    QVERIFY(SystemBrowser().open(Somewhere));
    TRY_COMPARE(noted(u"xdg-open"_s), Somewhere.toEncoded() + '\n');
}

void tst_SystemBrowser::xdgOpenComesBeforeTheVariable()
{
    makeProgram(u"xdg-open"_s);
    makeProgram(u"lynx"_s);
    qputenv("BROWSER", "lynx");
    QVERIFY(SystemBrowser().open(Somewhere));
    TRY_VERIFY(!noted(u"xdg-open"_s).isEmpty());
    QVERIFY(noted(u"lynx"_s).isEmpty());
}

void tst_SystemBrowser::theVariableIsReadAsXdgUtilsDo_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray url = Somewhere.toEncoded();
    QTest::newRow("a name") << QByteArray("lynx") << url + '\n';
    QTest::newRow("with arguments")
        << QByteArray(" lynx  --new-tab ") << "--new-tab\n" + url + '\n';
    QTest::newRow("%s") << QByteArray("lynx %s --quiet") << url + "\n--quiet\n";
    QTest::newRow("%s inside a word") << QByteArray("lynx --url=%s") << "--url=" + url + '\n';
    QTest::newRow("the first that is there") << QByteArray("nosuch:lynx:w3m") << url + '\n';
    QTest::newRow("empty entries") << QByteArray("::lynx:") << url + '\n';
    QTest::newRow("no shell") << QByteArray("lynx ;touch $HOME") << ";touch\n$HOME\n" + url + '\n';
}

void tst_SystemBrowser::theVariableIsReadAsXdgUtilsDo()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, expected);
    makeProgram(u"lynx"_s);
    makeProgram(u"w3m"_s);
    qputenv("BROWSER", variable);
    QVERIFY(SystemBrowser().open(Somewhere));
    TRY_COMPARE(noted(u"lynx"_s), expected);
    QVERIFY(noted(u"w3m"_s).isEmpty());
}

void tst_SystemBrowser::b032_withoutAProgramItSaysSo()
{
    for (const QByteArray &variable : {QByteArray(), QByteArray(":"), QByteArray("nosuch %s")}) {
        qputenv("BROWSER", variable);
        const auto opened = SystemBrowser().open(Somewhere);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
    }
}

void tst_SystemBrowser::b032_aProgramThatFailsOrHangsIsNotWaitedFor()
{
    for (const QByteArray &then : {QByteArray("exit 3"), QByteArray("exec /bin/sleep 2")}) {
        makeProgram(u"xdg-open"_s, then);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(SystemBrowser().open(Somewhere));
        QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()).constData());
        TRY_VERIFY(!noted(u"xdg-open"_s).isEmpty());
    }
}

// Standard output belongs to the answers of the command line.
void tst_SystemBrowser::nothingIsWrittenToOurOutput()
{
    makeProgram(u"xdg-open"_s, "echo chatter; echo chatter >&2; /bin/cat; echo done > \"$0.end\"");
    if (qEnvironmentVariableIsSet("LATCHKEY_TEST_OPEN")) {
        QVERIFY(SystemBrowser().open(Somewhere));
        TRY_VERIFY(QFile::exists(m_directory->filePath(u"xdg-open.end"_s)));
        return;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LATCHKEY_TEST_OPEN"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"nothingIsWrittenToOurOutput"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0, output.constData());
    QVERIFY2(!output.contains("chatter"), output.constData());
}

QTEST_GUILESS_MAIN(tst_SystemBrowser)
#include "tst_SystemBrowser.moc"
