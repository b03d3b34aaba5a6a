// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is not Latchkey's, on its core: with a real keyring, a real provider and a
// browser. Run inside with-keyring.
#include "RealProvider.h"
#include "support/Wait.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_Embedding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInOnceAndCallsFromRunToRun();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    Run notes(const QString &what);
    //! How often the program opened the browser.
    [[nodiscard]] int visits() const;

    RealProvider m_provider;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void tst_Embedding::initTestCase()
{
    QVERIFY2(m_provider.start(), qPrintable(m_provider.failure()));
    const QString support = qEnvironmentVariable("LATCHKEY_TEST_SUPPORT");
    m_environment.insert(u"PATH"_s, support + "/bin-http:"_L1 + qEnvironmentVariable("PATH"));
    m_environment.insert(u"LATCHKEY_TEST_LOGIN"_s, u"alice"_s);
    m_environment.insert(u"LATCHKEY_TEST_BROWSER_LOG"_s, m_home.filePath(u"visits"_s));
    for (const QString &folder : {u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        m_environment.insert(u"XDG_%1_HOME"_s.arg(folder), m_home.filePath(folder));
}

tst_Embedding::Run tst_Embedding::notes(const QString &what)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(LATCHKEY_NOTES), {m_provider.issuer(), u"latchkey-demo"_s, what});
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "it did not end"};
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, "it crashed"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

int tst_Embedding::visits() const
{
    QFile log(m_home.filePath(u"visits"_s));
    return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count("\"outcome\"")) : 0;
}

void tst_Embedding::signsInOnceAndCallsFromRunToRun()
{
    const QString api = m_provider.issuer() + u"/me"_s;
    const Run first = notes(api);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.out.contains("alice@example.test"), first.out.constData());
    QVERIFY(first.err.contains("Sign in here: http"));

    const Run second = notes(api);
    QVERIFY2(second.exitCode == 0, second.err.constData());
    QCOMPARE(second.out, first.out);
    QCOMPARE(second.err, QByteArray());

    const Run end = notes(u"sign-out"_s);
    QVERIFY2(end.exitCode == 0, end.err.constData());
    QCOMPARE(m_provider.grants().size(), 0);
    TRY_COMPARE(visits(), 1);
    QVERIFY2(QFile::exists(m_home.filePath(u"STATE/notes"_s)), "a folder of its own");
    QVERIFY(!QFile::exists(m_home.filePath(u"STATE/latchkey"_s)));
}

QTEST_GUILESS_MAIN(tst_Embedding)
#include "tst_Embedding.moc"
