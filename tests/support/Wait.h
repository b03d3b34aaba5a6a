// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <chrono>

namespace latchkey::test {

//! \brief As QTest::qWaitFor(), and looks again at each event instead of every ten milliseconds,
//! but for at most a quarter of the time: a look may ask another program. `patience` is a guard,
//! not a time that is waited for.
template <typename Predicate>
bool waitUntil(const Predicate &predicate,
               std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    using Time = std::chrono::steady_clock;
    QTimer wake; // for conditions that no event announces
    wake.start(std::chrono::milliseconds(20));
    const auto end = Time::now() + patience;
    for (auto look = Time::now(); !predicate(); look = Time::now()) {
        if (look > end)
            return false;
        const auto next = Time::now() + 3 * (Time::now() - look);
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (Time::now() < next);
    }
    return true;
}

//! \brief As above, with patience in milliseconds.
template <typename Predicate>
bool waitUntil(const Predicate &predicate, int patience)
{
    return waitUntil(predicate, std::chrono::milliseconds(patience));
}

} // namespace latchkey::test

// As QTest's QTRY_… macros, which look every fifty milliseconds: most of the time of suites that
// wait thousands of times.
#define TRY_VERIFY_WITH_TIMEOUT(condition, patience)                                               \
    do {                                                                                           \
        (void)latchkey::test::waitUntil([&] { return static_cast<bool>(condition); }, patience);   \
        QVERIFY(condition);                                                                        \
    } while (false)
#define TRY_VERIFY2_WITH_TIMEOUT(condition, description, patience)                                 \
    do {                                                                                           \
        (void)latchkey::test::waitUntil([&] { return static_cast<bool>(condition); }, patience);   \
        QVERIFY2(condition, description);                                                          \
    } while (false)
#define TRY_COMPARE_WITH_TIMEOUT(actual, expected, patience)                                       \
    do {                                                                                           \
        (void)latchkey::test::waitUntil([&] { return (actual) == (expected); }, patience);         \
        QCOMPARE(actual, expected);                                                                \
    } while (false)
#define TRY_VERIFY(condition) TRY_VERIFY_WITH_TIMEOUT(condition, std::chrono::seconds(10))
#define TRY_VERIFY2(condition, description)                                                        \
    TRY_VERIFY2_WITH_TIMEOUT(condition, description, std::chrono::seconds(10))
#define TRY_COMPARE(actual, expected)                                                              \
    TRY_COMPARE_WITH_TIMEOUT(actual, expected, std::chrono::seconds(10))
