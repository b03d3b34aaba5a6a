// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at any system call of a refresh, a sign-out and a sign-in, from the lock to the end of
// the process.
#include "Rig.h"
#include "support/FakeBrowser.h"
#include "support/Wait.h"
#include "Torture.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Rules = RotatingProvider::Rules;

const QStringList token{u"token"_s, u"work"_s};
// The leak checker cannot run under a tracer.
const QStringList environment{u"ASAN_OPTIONS=detect_leaks=0"_s};

struct Tally
{
    int kills = 0;
    int lost = 0;
    int lostElsewhere = 0; // not between send and store
    int stuckLocks = 0;
    int halfEntries = 0;
    int mostPresentations = 0; // of one token, in one attempt
};

std::unique_ptr<QProcess> startKilledAt(Rig &rig, int call, const QStringList &command = token)
{
    return rig.startUnder({QStringLiteral(LATCHKEY_KILL_AT_CALL), QString::number(call)}, command,
                          environment);
}

// How many calls there were to be killed at, when nothing was killed.
int callsOf(const RunEnd &end)
{
    const qsizetype at = end.err.lastIndexOf("calls ");
    return end.exitCode == 0 && at >= 0 ? end.err.mid(at + 6).trimmed().toInt() : 0;
}

int callsOfARefresh(Rig &rig)
{
    rig.seed();
    return callsOf(Rig::finish(*startKilledAt(rig, 0)));
}

RunEnd signInKilledAt(Rig &rig, int call)
{
    FakeBrowser browser;
    const auto process = startKilledAt(rig, call, {u"login"_s, u"work"_s, u"--no-browser"_s});
    const auto isOver = [&] { return process->state() == QProcess::NotRunning; };
    waitUntil([&] { return Rig::linkIn(*process).isValid() || isOver(); }, 20s);
    if (!isOver())
        browser.visit(Rig::linkIn(*process));
    return Rig::finish(*process);
}

void tellKills(const QString &what, int calls, const Tally &tally)
{
    tellFigure(u"SIGKILL at any of %1 system calls of a %2, seed %3"_s.arg(calls).arg(what).arg(
                   tortureSeed()),
               u"%1 kills, %2 stuck locks, %3 half entries"_s.arg(tally.kills)
                   .arg(tally.stuckLocks)
                   .arg(tally.halfEntries));
}

// One kill, what it leaves, and the next start.
void killAt(Rig &rig, int call, Tally &tally)
{
    const QByteArray first = rig.stored()->refreshToken.reveal();
    const int before = rig.provider.presentations(first);
    rig.expireAccessToken();
    const RunEnd end = Rig::finish(*startKilledAt(rig, call));
    const int presented = rig.provider.presentations(first) - before;
    tally.kills += end.wasKilled ? 1 : 0; // a run may be a few calls shorter than the one counted
    tally.stuckLocks += rig.isLockFree() ? 0 : 1;
    const auto left = rig.stored();
    const QByteArray next = rig.provider.successor(first);
    const bool isOld = left && left->refreshToken.reveal() == first;
    const bool isNew = left && !next.isEmpty() && left->refreshToken.reveal() == next;
    tally.halfEntries += isOld || isNew ? 0 : 1;
    const bool diedBetween = isOld && !next.isEmpty();

    const RunEnd again = rig.run(token);
    const int presentedAgain = rig.provider.presentations(first) - before - presented;
    tally.mostPresentations = std::max({tally.mostPresentations, presented, presentedAgain});
    if (again.exitCode == 0 && rig.provider.isGood(rig.stored()->refreshToken.reveal()))
        return;
    ++tally.lost;
    tally.lostElsewhere += diedBetween ? 0 : 1;
    rig.seed();
}

// Nanoseconds between the request and the first time that `end` is reached after it, from a trace.
std::optional<qint64> windowIn(const QString &path, const QByteArray &end)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::optional<qint64> sent;
    std::optional<qint64> kept;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qint64 at = line.mid(line.indexOf(' ') + 1).toLongLong();
        if (line.startsWith("refresh/before-send "))
            sent = at;
        else if (sent && !kept && line.startsWith(end + ' '))
            kept = at;
    }
    return sent && kept ? std::optional<qint64>(*kept - *sent) : std::nullopt;
}

void tellWindow(const QString &what, std::vector<qint64> windows)
{
    std::sort(windows.begin(), windows.end());
    const auto percentile = [&](size_t percent) {
        return static_cast<double>(windows.at((windows.size() - 1) * percent / 100)) / 1e6;
    };
    tellFigure(
        u"%1, %2 refreshes"_s.arg(what).arg(windows.size()),
        u"p50 %1 ms, p99 %2 ms"_s.arg(percentile(50), 0, 'f', 1).arg(percentile(99), 0, 'f', 1));
}

} // namespace

class tst_SystemCalls : public QObject
{
    Q_OBJECT

private slots:
    void aKillAnywhereIsSurvived_data();
    void aKillAnywhereIsSurvived();
    void aKilledSignOutIsFinished_data();
    void aKilledSignOutIsFinished();
    void aKilledSignInLeavesNoHalf();
    void theWindowIsShort();
};

void tst_SystemCalls::aKillAnywhereIsSurvived_data()
{
    QTest::addColumn<Rules::Kind>("kind");
    QTest::addColumn<int>("graceSeconds");
    QTest::newRow("R101, R104 10 s of grace") << Rules::Kind::Rotating << 10;
    QTest::newRow("no grace") << Rules::Kind::Rotating << 0;
    QTest::newRow("bound tokens") << Rules::Kind::Bound << 0;
}

void tst_SystemCalls::aKillAnywhereIsSurvived()
{
    QFETCH(Rules::Kind, kind);
    QFETCH(int, graceSeconds);
    Rig rig({kind, std::chrono::seconds(graceSeconds), 3600s, {}});
    const int calls = callsOfARefresh(rig);
    QVERIFY(calls > 100);
    QRandomGenerator random(tortureSeed());
    Tally tally;
    for (int i = times(graceSeconds > 0 ? 8 : 3, 5000); i > 0; --i) {
        killAt(rig, 1 + random.bounded(calls), tally);
        rig.provider.wire().forgetRequests();
    }
    tellFigure(u"SIGKILL at any of %1 system calls: %2, seed %3"_s.arg(calls)
                   .arg(QString::fromLatin1(QTest::currentDataTag()))
                   .arg(tortureSeed()),
               u"%1 kills, %2 lost (%3 not between send and store), %4 stuck locks, %5 half "
               "entries, %6 presentation per attempt at most"_s.arg(tally.kills)
                   .arg(tally.lost)
                   .arg(tally.lostElsewhere)
                   .arg(tally.stuckLocks)
                   .arg(tally.halfEntries)
                   .arg(tally.mostPresentations));
    QVERIFY(tally.kills > 0);
    QCOMPARE(tally.lostElsewhere, 0);
    QVERIFY(tally.lost == 0 || (kind == Rules::Kind::Rotating && graceSeconds == 0));
    QCOMPARE(tally.stuckLocks, 0);
    QCOMPARE(tally.halfEntries, 0);
    QVERIFY(tally.mostPresentations <= 1);
}

void tst_SystemCalls::aKilledSignOutIsFinished_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("B244 revoke") << QStringList{u"revoke"_s, u"work"_s};
    QTest::newRow("B244 logout") << QStringList{u"logout"_s, u"work"_s, u"--no-browser"_s};
}

void tst_SystemCalls::aKilledSignOutIsFinished()
{
    QFETCH(QStringList, command);
    Rig rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    rig.seed(1h);
    const int calls = callsOf(Rig::finish(*startKilledAt(rig, 0, command)));
    QVERIFY(calls > 100);
    QRandomGenerator random(tortureSeed());
    Tally tally;
    for (int i = times(2, 1000); i > 0; --i) {
        const QByteArray refreshToken = rig.seed(1h);
        const RunEnd end = Rig::finish(*startKilledAt(rig, 1 + random.bounded(calls), command));
        tally.kills += end.wasKilled ? 1 : 0;
        tally.stuckLocks += rig.isLockFree() ? 0 : 1;
        // Not begun, or finished by whoever comes next.
        const RunEnd next = rig.run(token);
        const bool isKept = next.exitCode == 0 && rig.provider.isGood(refreshToken);
        const bool isGone = next.exitCode == 3 && next.out.isEmpty() && rig.isForgotten();
        tally.halfEntries += isKept || isGone ? 0 : 1;
        // And the provider hears of it in the end.
        const RunEnd last = rig.run({u"logout"_s, u"work"_s, u"--no-browser"_s});
        QVERIFY2(last.exitCode == 0, Rig::firstLine(last).constData());
        QVERIFY(rig.provider.isRevoked(refreshToken));
        QVERIFY(rig.isForgotten());
        rig.provider.wire().forgetRequests();
    }
    tellKills(QString::fromLatin1(QTest::currentDataTag()), calls, tally);
    QVERIFY(tally.kills > 0);
    QCOMPARE(tally.stuckLocks, 0);
    QCOMPARE(tally.halfEntries, 0);
}

void tst_SystemCalls::aKilledSignInLeavesNoHalf()
{
    Rig rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const int calls = callsOf(signInKilledAt(rig, 0));
    QVERIFY(calls > 100);
    QRandomGenerator random(tortureSeed());
    Tally tally;
    for (int i = times(2, 1000); i > 0; --i) {
        QCOMPARE(rig.run({u"logout"_s, u"work"_s, u"--local"_s}).exitCode, 0);
        const RunEnd end = signInKilledAt(rig, 1 + random.bounded(calls));
        tally.kills += end.wasKilled ? 1 : 0;
        tally.stuckLocks += rig.isLockFree() ? 0 : 1;
        const RunEnd next = rig.run(token);
        const auto left = rig.stored();
        const bool isIn =
            next.exitCode == 0 && left && rig.provider.isGood(left->refreshToken.reveal());
        const bool isOut =
            next.exitCode == 3 && !left && left.error().kind == ErrorKind::EntryAbsent;
        tally.halfEntries += isIn || isOut ? 0 : 1;
        rig.provider.wire().forgetRequests();
    }
    tellKills(u"sign-in"_s, calls, tally);
    QVERIFY(tally.kills > 0);
    QCOMPARE(tally.stuckLocks, 0);
    QCOMPARE(tally.halfEntries, 0);
}

void tst_SystemCalls::theWindowIsShort()
{
    Rig rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    rig.seed();
    const QString trace = rig.folder() + u"/trace"_s;
    // In the first one a kill costs the session where there is no grace.
    std::vector<qint64> untilWritten;
    std::vector<qint64> untilReadBack;
    for (int i = times(5, 500); i > 0; --i) {
        QFile::remove(trace);
        rig.expireAccessToken();
        QCOMPARE(rig.run(token, {u"LATCHKEY_TEST_TRACE="_s + trace}).exitCode, 0);
        const auto written = windowIn(trace, "store/written");
        const auto readBack = windowIn(trace, "refresh/rotation-saved");
        QVERIFY(written && readBack);
        untilWritten.push_back(*written);
        untilReadBack.push_back(*readBack);
    }
    tellWindow(u"window from send to store"_s, untilWritten);
    tellWindow(u"window from send to what was stored, read back"_s, untilReadBack);
}

QTEST_GUILESS_MAIN(tst_SystemCalls)
#include "tst_SystemCalls.moc"
