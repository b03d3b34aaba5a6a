// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SystemClock.h"
#include "support/Wait.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <memory>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_SystemClock : public QObject
{
    Q_OBJECT

private slots:
    void nowIsThePresentInUtc();
    void callsOnceWhenTheTimeHasCome();
    void neverCallsFromInside();
    void whatIsDueAlreadyIsCalledSoon();
    void recheckCallsWhatIsDueAndNothingElse();
    void deadlinesComeInTheirOrder();
    void aDeadlineMayBeSetWhileOneIsCalled();
    void withoutItsContextNothingIsCalled();
    void aCalleeMayDestroyTheContextOfTheNext();
    void farDeadlinesAreNoTrouble();
    void aPauseIsCalledOnceWhenItIsOver();
};

void tst_SystemClock::nowIsThePresentInUtc()
{
    const SystemClock clock;

    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();

    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
}

void tst_SystemClock::callsOnceWhenTheTimeHasCome()
{
    SystemClock clock;
    const QDateTime when = clock.now().addMSecs(30);
    QList<QDateTime> calls;

    clock.callAt(when, this, [&] { calls.append(clock.now()); });

    TRY_COMPARE(calls.size(), 1);
    QVERIFY(calls.first() >= when);
    clock.recheck();
    QCOMPARE(calls.size(), 1);
}

void tst_SystemClock::neverCallsFromInside()
{
    SystemClock clock;
    int calls = 0;

    clock.callAt(clock.now().addSecs(-1), this, [&] { ++calls; });

    QCOMPARE(calls, 0);
    TRY_COMPARE(calls, 1);
}

void tst_SystemClock::whatIsDueAlreadyIsCalledSoon()
{
    SystemClock clock;
    int calls = 0;

    clock.callAt(clock.now(), this, [&] { ++calls; });
    clock.callAt(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), this, [&] { ++calls; });

    TRY_COMPARE(calls, 2);
}

void tst_SystemClock::recheckCallsWhatIsDueAndNothingElse()
{
    SystemClock clock;
    QStringList calls;
    clock.callAt(clock.now().addSecs(3600), this, [&] { calls.append(u"later"_s); });
    clock.callAt(clock.now().addSecs(-1), this, [&] { calls.append(u"due"_s); });

    clock.recheck(); // as after waking up: no event loop has turned

    QCOMPARE(calls, QStringList(u"due"_s));
}

void tst_SystemClock::deadlinesComeInTheirOrder()
{
    SystemClock clock;
    QStringList calls;
    const QDateTime now = clock.now();

    clock.callAt(now.addMSecs(60), this, [&] { calls.append(u"third"_s); });
    clock.callAt(now.addMSecs(1), this, [&] { calls.append(u"first"_s); });
    clock.callAt(now.addMSecs(30), this, [&] { calls.append(u"second"_s); });

    TRY_COMPARE(calls, QStringList({u"first"_s, u"second"_s, u"third"_s}));
}

void tst_SystemClock::aDeadlineMayBeSetWhileOneIsCalled()
{
    SystemClock clock;
    int calls = 0;
    std::function<void()> again = [&] {
        if (++calls < 3)
            clock.callAt(clock.now(), this, again);
    };

    clock.callAt(clock.now(), this, again);

    TRY_COMPARE(calls, 3);
}

void tst_SystemClock::withoutItsContextNothingIsCalled()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    bool isNextCalled = false;
    clock.callAt(clock.now(), context.get(), [&] { isCalled = true; });
    clock.callAt(clock.now().addMSecs(1), this, [&] { isNextCalled = true; });

    context.reset();

    TRY_VERIFY(isNextCalled);
    QVERIFY(!isCalled);
}

void tst_SystemClock::aCalleeMayDestroyTheContextOfTheNext()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    bool isNextCalled = false;
    const QDateTime now = clock.now();
    clock.callAt(now, this, [&] { context.reset(); });
    clock.callAt(now, context.get(), [&] { isCalled = true; });
    clock.callAt(now, this, [&] { isNextCalled = true; });

    TRY_VERIFY(isNextCalled);
    QVERIFY(!isCalled);
}

void tst_SystemClock::farDeadlinesAreNoTrouble()
{
    // Longer than a timer can count: it is looked at again at least every five minutes.
    SystemClock clock;
    bool isFarCalled = false;
    bool isNearCalled = false;

    clock.callAt(QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC), this,
                 [&] { isFarCalled = true; });
    clock.callAt(clock.now().addMSecs(1), this, [&] { isNearCalled = true; });

    TRY_VERIFY(isNearCalled);
    QVERIFY(!isFarCalled);
}

void tst_SystemClock::aPauseIsCalledOnceWhenItIsOver()
{
    SystemClock clock;
    QElapsedTimer passed;
    QList<qint64> calls;
    {
        QObject gone;
        clock.callAfter(std::chrono::milliseconds(1), &gone, [&] { calls.append(-1); });
    }

    passed.start();
    clock.callAfter(std::chrono::milliseconds(30), this, [&] { calls.append(passed.elapsed()); });
    QVERIFY(calls.isEmpty());

    TRY_COMPARE(calls.size(), 1);
    QVERIFY(calls.first() >= 30);
    clock.recheck();
    QCOMPARE(calls.size(), 1);
}

QTEST_GUILESS_MAIN(tst_SystemClock)
#include "tst_SystemClock.moc"
