// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <chrono>

namespace latchkey::test {

//! \brief As QTest::qWaitFor(), and looks again at each event instead of every ten milliseconds:
//! for tests that wait thousands of times.
template <typename Predicate>
bool waitUntil(const Predicate &predicate,
               std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    QTimer wake; // for conditions that no event announces
    wake.start(std::chrono::milliseconds(20));
    QElapsedTimer time;
    time.start();
    while (!predicate()) {
        if (time.elapsed() > patience.count())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace latchkey::test
