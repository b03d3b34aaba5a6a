// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that are stopped, asked to end, starved, or run where they should not be.
#include "Rig.h"
#include "support/Wait.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

#include <csignal>
#include <unistd.h>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Rules = RotatingProvider::Rules;

const QStringList token{u"token"_s, u"work"_s};
const Rules strict{Rules::Kind::Rotating, 0ms, 3600s, {}};
// Five seconds, and what a busy machine needs to start and end a program.
constexpr qint64 SoonMs = 15'000;

void send(const QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}

} // namespace

class tst_Endings : public QObject
{
    Q_OBJECT

private slots:
    void b246_stateIsOnTheDiskBeforeItTakesItsName();
    void b247_aStoppedHolderIsWaitedForAndNotRobbed();
    void askedToEnd_data();
    void askedToEnd();
    void askedToEndWithTheAnswerInHand();
    void b249_withoutDescriptors_data();
    void b249_withoutDescriptors();
    void b256_withoutASessionBus();
    void b256_asRootInSomebodysHome();

private:
    Rig m_rig{strict};
};

// A power cut keeps what was synced. The keychain's own file is its daemon's affair.
void tst_Endings::b246_stateIsOnTheDiskBeforeItTakesItsName()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    m_rig.seed();
    const QString log = m_rig.folder() + u"/calls"_s;
    // The leak checker cannot run under a tracer.
    const RunEnd end = Rig::finish(
        *m_rig.startUnder({u"strace"_s, u"-f"_s, u"-qq"_s, u"-y"_s, u"-o"_s, log, u"-e"_s,
                           u"trace=rename,renameat,renameat2,link,linkat,fsync,fdatasync"_s},
                          token, {u"ASAN_OPTIONS=detect_leaks=0"_s}));
    QVERIFY2(end.exitCode == 0, Rig::firstLine(end).constData());
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    bool isSynced = false;
    int journals = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.contains("sync("))
            isSynced = line.contains("/state/latchkey/") && line.contains("= 0");
        else if (line.contains("work.journal\"")) {
            QVERIFY2(isSynced, line.constData());
            ++journals;
        }
    }
    QCOMPARE(journals, 1);
}

void tst_Endings::b247_aStoppedHolderIsWaitedForAndNotRobbed()
{
    const QByteArray first = m_rig.seed(1h);
    const int before = m_rig.provider.presentations();
    const auto holder = m_rig.start(token + QStringList{u"--force-refresh"_s},
                                    {u"LATCHKEY_TEST_POINT=stop refresh/intent-noted"_s});
    QVERIFY(Rig::waitUntilStopped(*holder));

    // A token that is good is served.
    const RunEnd served = m_rig.run(token);
    QVERIFY2(served.exitCode == 0, Rig::firstLine(served).constData());
    // Another refresh waits.
    const auto other = m_rig.start(token + QStringList{u"--force-refresh"_s});
    QVERIFY(!waitUntil([&] { return other->state() == QProcess::NotRunning; }, 2000));
    QCOMPARE(m_rig.provider.presentations(), before);

    send(*holder, SIGCONT);
    QCOMPARE(Rig::finish(*holder).exitCode, 0);
    QCOMPARE(Rig::finish(*other).exitCode, 0);
    QCOMPARE(m_rig.provider.presentations(first), 1);
    QCOMPARE(m_rig.provider.presentations(), before + 1); // the other took what came
    QCOMPARE(m_rig.provider.endedGrants(), 0);
}

void tst_Endings::askedToEnd_data()
{
    QTest::addColumn<bool>("isApp");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("B248, R103 the command, and the answer comes") << false << true;
    QTest::newRow("B248 the command, and no answer comes") << false << false;
    QTest::newRow("B248 the app, and the answer comes") << true << true;
    QTest::newRow("B248 the app, and no answer comes") << true << false;
}

void tst_Endings::askedToEnd()
{
    QFETCH(bool, isApp);
    QFETCH(bool, isAnswered);
    Rig r(strict);
    const QByteArray first = r.seed();
    if (!isAnswered)
        r.provider.wire().once("/token", ProviderReply::hang());
    const auto process = isApp ? r.startApp() : r.start(token);
    QElapsedTimer timer;
    const auto end = [&] {
        send(*process, SIGTERM);
        timer.start();
    };
    r.provider.onRotated = end; // and the answer follows
    if (!isAnswered) {
        TRY_COMPARE_WITH_TIMEOUT(r.provider.wire().requestCount("/token"), 1, 30'000);
        end();
    }
    const RunEnd ended = Rig::finish(*process);
    r.provider.onRotated = {};
    QVERIFY2(ended.exitCode == (isApp ? 0 : 7), Rig::firstLine(ended).constData());
    QVERIFY2(timer.elapsed() < SoonMs, "B248: at most five seconds");
    QVERIFY(r.isLockFree());
    const auto left = r.stored();
    QVERIFY(left);
    QCOMPARE(left->intentAt.isValid(), !isAnswered); // finished, or journaled
    if (isAnswered)
        QCOMPARE(left->refreshToken.reveal(), r.provider.successor(first));
    QCOMPARE(r.run(token).exitCode, 0);
    QCOMPARE(r.provider.endedGrants(), 0);
}

// R103: a received reply is never abandoned, whatever the time.
void tst_Endings::askedToEndWithTheAnswerInHand()
{
    const QByteArray first = m_rig.seed();
    const auto process = m_rig.start(token, {u"LATCHKEY_TEST_POINT=stop refresh/answered"_s});
    QVERIFY(Rig::waitUntilStopped(*process));
    send(*process, SIGTERM);
    send(*process, SIGCONT);
    QCOMPARE(Rig::finish(*process).exitCode, 7);
    QCOMPARE(m_rig.stored()->refreshToken.reveal(), m_rig.provider.successor(first));
    QVERIFY(!m_rig.stored()->intentAt.isValid());
}

void tst_Endings::b249_withoutDescriptors_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {4, 8, 10, 12, 16, 24})
        QTest::addRow("B249 %d descriptors", limit) << limit;
}

void tst_Endings::b249_withoutDescriptors()
{
    QFETCH(int, limit);
    const QByteArray first = m_rig.seed();
    const RunEnd end = Rig::finish(*m_rig.startUnder(
        {u"sh"_s, u"-c"_s, u"ulimit -n %1; exec \"$@\""_s.arg(limit), u"sh"_s}, token));
    // 0: enough; 1: it says why not; 127: the system could not even load it.
    QVERIFY2(QList<int>({0, 1, 127}).contains(end.exitCode), Rig::firstLine(end).constData());
    QVERIFY(end.exitCode == 0 || !end.err.isEmpty());
    QVERIFY(m_rig.provider.presentations(first) <= 1);
    QVERIFY(m_rig.isLockFree());
    const RunEnd next = m_rig.run(token);
    QVERIFY2(next.exitCode == 0, Rig::firstLine(next).constData());
    QCOMPARE(m_rig.provider.endedGrants(), 0);
}

void tst_Endings::b256_withoutASessionBus()
{
    m_rig.seed();
    const RunEnd end =
        m_rig.run(token, {u"DBUS_SESSION_BUS_ADDRESS=unix:path=%1/none"_s.arg(m_rig.folder())});
    QCOMPARE(end.exitCode, 5);
    QVERIFY2(end.err.contains("eychain"), end.err.constData());
    QVERIFY(m_rig.stored());
}

void tst_Endings::b256_asRootInSomebodysHome()
{
    if (::geteuid() != 0)
        QSKIP("only root can be in the wrong home");
    constexpr uid_t nobody = 65534;
    Rig r(strict);
    r.seed();
    const auto everything = [&] {
        QStringList paths;
        QDirIterator files(r.folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
        return paths;
    };
    const QStringList before = everything();
    for (const QString &path : before + QStringList{r.folder()})
        QCOMPARE(::chown(QFile::encodeName(path).constData(), nobody, nobody), 0);
    const RunEnd end = r.run(token);
    QCOMPARE(end.exitCode, 5);
    QVERIFY2(end.err.contains("another user"), end.err.constData());
    QCOMPARE(everything(), before);
    QCOMPARE(r.provider.presentations(), 0);
}

QTEST_GUILESS_MAIN(tst_Endings)
#include "tst_Endings.moc"
