// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"

#include "support/Wait.h"

#include <QtTest/QTest>

using namespace latchkey::test;
using namespace std::chrono_literals;

class tst_FakeClock : public QObject
{
    Q_OBJECT

private slots:
    void callsComeInTheOrderOfTheirTimes();
    void eachCallSeesItsOwnTime();
    void aCallMayAskForAnother();
    void whatIsDueAlreadyIsCalledFromTheEventLoop();
    void aDeadContextIsNotCalled();
    void settingTheClockBackCallsNothing();
    void timePassesWhateverTheClockIsSetTo();
};

void tst_FakeClock::callsComeInTheOrderOfTheirTimes()
{
    FakeClock clock;
    QList<int> calls;
    clock.callAt(clock.now().addSecs(20), this, [&] { calls.append(20); });
    clock.callAt(clock.now().addSecs(10), this, [&] { calls.append(10); });
    clock.callAt(clock.now().addSecs(30), this, [&] { calls.append(30); });
    clock.advance(9s);
    QVERIFY(calls.isEmpty());
    clock.advance(11s);
    QCOMPARE(calls, (QList{10, 20}));
    QCOMPARE(clock.nextCall(), clock.now().addSecs(10));
    clock.advance(24h);
    QCOMPARE(calls, (QList{10, 20, 30}));
    QVERIFY(!clock.nextCall().isValid());
}

void tst_FakeClock::eachCallSeesItsOwnTime()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    QDateTime seen;
    clock.callAt(start.addSecs(10), this, [&] { seen = clock.now(); });
    clock.advance(60s);
    QCOMPARE(seen, start.addSecs(10));
    QCOMPARE(clock.now(), start.addSecs(60));
}

void tst_FakeClock::aCallMayAskForAnother()
{
    FakeClock clock;
    int calls = 0;
    std::function<void()> again = [&] {
        ++calls;
        clock.callAt(clock.now().addSecs(10), this, again);
    };
    clock.callAt(clock.now().addSecs(10), this, again);
    clock.advance(60s);
    QCOMPARE(calls, 6);
}

void tst_FakeClock::whatIsDueAlreadyIsCalledFromTheEventLoop()
{
    FakeClock clock;
    int calls = 0;
    clock.callAt(clock.now(), this, [&] { ++calls; });
    clock.callAt(clock.now().addDays(-1), this, [&] { ++calls; });
    QCOMPARE(calls, 0);
    TRY_COMPARE(calls, 2);
}

void tst_FakeClock::aDeadContextIsNotCalled()
{
    FakeClock clock;
    int calls = 0;
    {
        QObject context;
        clock.callAt(clock.now().addSecs(10), &context, [&] { ++calls; });
    }
    clock.advance(1h);
    QCOMPARE(calls, 0);
}

void tst_FakeClock::settingTheClockBackCallsNothing()
{
    FakeClock clock;
    int calls = 0;
    clock.callAt(clock.now().addSecs(10), this, [&] { ++calls; });
    clock.setNow(clock.now().addDays(-1));
    QCOMPARE(calls, 0);
    clock.setNow(clock.now().addDays(2));
    QCOMPARE(calls, 1);
}

void tst_FakeClock::timePassesWhateverTheClockIsSetTo()
{
    FakeClock clock;
    QList<int> calls;
    clock.callAfter(20s, this, [&] { calls.append(20); });
    clock.callAt(clock.now().addSecs(15), this, [&] { calls.append(15); });
    clock.callAfter(10s, this, [&] { calls.append(10); });
    clock.setNow(clock.now().addSecs(-3600));
    QCOMPARE(clock.nextPause(), 10s);
    clock.advance(10s);
    QCOMPARE(calls, (QList{10}));
    clock.setNow(clock.now().addDays(1)); // past what callAt() was asked for, and no time passes
    QCOMPARE(calls, (QList{10, 15}));
    clock.advance(9s);
    QCOMPARE(calls, (QList{10, 15}));
    clock.advance(1s);
    QCOMPARE(calls, (QList{10, 15, 20}));
    QVERIFY(!clock.nextPause());
}

QTEST_GUILESS_MAIN(tst_FakeClock)
#include "tst_FakeClock.moc"
