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
    void b032_aProgramThatFailsIsTold();
    void b032_aProgramThatEndsWellIsNotTold();
    void aProgramOutlivesUs();
    void nothingIsWrittenToOurOutput();

private:
    Result<void> open(const QUrl &url)
    {
        return SystemBrowser().open(url, m_context.get(),
                                    [this](const Error &error) { m_failures.append(error); });
    }

    //! A program that notes its arguments, one a line, in a file of its own name.
    void makeProgram(const QString &name, const QByteArray &then = {});
    [[nodiscard]] QByteArray noted(const QString &name) const;
    //! One function of this suite in a process of its own, which finds `end` in its environment;
    //! what it said.
    static QByteArray runAgain(const QString &function, const QString &end);

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;
    std::unique_ptr<QObject> m_context;
    QList<Error> m_failures; // that were told later
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
    m_context = std::make_unique<QObject>(); // what the last test started is not heard any more
    m_failures.clear();
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

QByteArray tst_SystemBrowser::runAgain(const QString &function, const QString &end)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LATCHKEY_TEST_OPEN"_s, end);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {function});
    const bool hasEnded = process.waitForFinished();
    const QByteArray output = process.readAll();
    if (!hasEnded || process.exitCode() != 0)
        QTest::qFail(output.constData(), __FILE__, __LINE__);
    return output;
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
    QVERIFY(open(QUrl::fromEncoded(url, QUrl::StrictMode)));
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
    const auto opened = open(QUrl(url));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::ConfigurationInvalid);
    // Whatever had been started before this one would have noted something by now.
    QVERIFY(open(Somewhere));
    TRY_COMPARE(noted(u"xdg-open"_s), Somewhere.toEncoded() + '\n');
}

void tst_SystemBrowser::xdgOpenComesBeforeTheVariable()
{
    makeProgram(u"xdg-open"_s);
    makeProgram(u"lynx"_s);
    qputenv("BROWSER", "lynx");
    QVERIFY(open(Somewhere));
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
    QVERIFY(open(Somewhere));
    TRY_COMPARE(noted(u"lynx"_s), expected);
    QVERIFY(noted(u"w3m"_s).isEmpty());
}

void tst_SystemBrowser::b032_withoutAProgramItSaysSo()
{
    for (const QByteArray &variable : {QByteArray(), QByteArray(":"), QByteArray("nosuch %s")}) {
        qputenv("BROWSER", variable);
        const auto opened = open(Somewhere);
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
        QVERIFY(open(Somewhere));
        QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()).constData());
        TRY_VERIFY(!noted(u"xdg-open"_s).isEmpty());
    }
}

void tst_SystemBrowser::b032_aProgramThatFailsIsTold()
{
    for (const QByteArray &then : {QByteArray("exit 3"), QByteArray("kill -9 $$")}) {
        makeProgram(u"xdg-open"_s, then);
        QVERIFY(open(Somewhere));
        TRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.takeFirst().kind, ErrorKind::Unsupported);
    }
}

void tst_SystemBrowser::b032_aProgramThatEndsWellIsNotTold()
{
    makeProgram(u"xdg-open"_s, "case $1 in *bad) exit 4 ;; esac");
    QVERIFY(open(Somewhere));
    // Another one, which is told, ends after it.
    TRY_VERIFY(!noted(u"xdg-open"_s).isEmpty());
    QVERIFY(open(QUrl(u"https://as.example/bad"_s)));
    TRY_VERIFY(!m_failures.isEmpty());
    QCOMPARE(m_failures.size(), 1);
    QVERIFY(m_failures.first().detail.contains("4"_L1));
}

// Started by us it may be the browser itself, which stays.
void tst_SystemBrowser::aProgramOutlivesUs()
{
    makeProgram(
        u"xdg-open"_s,
        "while kill -0 $PPID; do /bin/sleep 0.01; done; echo done > \"$LATCHKEY_TEST_OPEN\"");
    if (qEnvironmentVariableIsSet("LATCHKEY_TEST_OPEN")) {
        QVERIFY(open(Somewhere));
        TRY_VERIFY(!noted(u"xdg-open"_s).isEmpty()); // the shell has read its script
        return;
    }
    const QString end = m_directory->filePath(u"end"_s);
    runAgain(u"aProgramOutlivesUs"_s, end);
    TRY_VERIFY(QFile::exists(end));
}

// Standard output belongs to the answers of the command line.
void tst_SystemBrowser::nothingIsWrittenToOurOutput()
{
    makeProgram(u"xdg-open"_s,
                "echo chatter; echo chatter >&2; /bin/cat; echo done > \"$LATCHKEY_TEST_OPEN\"");
    if (qEnvironmentVariableIsSet("LATCHKEY_TEST_OPEN")) {
        QVERIFY(open(Somewhere));
        TRY_VERIFY(QFile::exists(qEnvironmentVariable("LATCHKEY_TEST_OPEN")));
        return;
    }
    const QByteArray output =
        runAgain(u"nothingIsWrittenToOurOutput"_s, m_directory->filePath(u"end"_s));
    QVERIFY2(!output.contains("chatter"), output.constData());
}

QTEST_GUILESS_MAIN(tst_SystemBrowser)
#include "tst_SystemBrowser.moc"
