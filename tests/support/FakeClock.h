// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QtCore/QPointer>

#include <chrono>
#include <optional>
#include <vector>

namespace latchkey::test {

//! \brief A clock that stands still until the test moves it.
//!
//! Begins at the present instant, because answers from a provider carry real dates.
class FakeClock : public Clock
{
    Q_OBJECT

public:
    explicit FakeClock(const QDateTime &start = QDateTime::currentDateTimeUtc());

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_passed; }
    void callAt(const QDateTime &when, QObject *context, std::function<void()> fn) override;
    void callAfter(std::chrono::milliseconds duration, QObject *context,
                   std::function<void()> fn) override;

    //! \brief Lets time pass: what falls due is called in the order of its time, each at that time,
    //! what these calls ask for included.
    void advance(std::chrono::milliseconds duration);

    //! \brief Lets time pass while nothing can be called; what has fallen due is called at its end,
    //! as after waking up.
    void sleep(std::chrono::milliseconds duration);

    //! \brief Sets the clock, back too; what callAt() was asked for by then is called at `now`. No
    //! time passes: callAfter() does not notice.
    void setNow(const QDateTime &now);

    //! \brief When the next callAt() falls due; invalid when none is waiting.
    [[nodiscard]] QDateTime nextCall() const;
    //! \brief How long until the next callAfter(); absent when nobody who is still there waits
    //! for one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextPause() const;
    //! \brief How long until anything falls due of its own; absent when nothing does.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;
    //! \brief How many calls of callAfter() are waiting for somebody who is still there.
    [[nodiscard]] int pauseCount() const;

private:
    struct Deadline
    {
        QDateTime when;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    struct Pause
    {
        std::chrono::milliseconds end{0}; // by m_passed
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    void callDue();
    void callPassed();
    [[nodiscard]] std::vector<Deadline>::const_iterator earliest() const;
    [[nodiscard]] std::vector<Pause>::const_iterator shortest() const;

    QDateTime m_now;
    std::chrono::milliseconds m_passed{0}; // as a monotonic clock counts
    std::vector<Deadline> m_deadlines;
    std::vector<Pause> m_pauses;
};

} // namespace latchkey::test
