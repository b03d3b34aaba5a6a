// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"

#include <algorithm>

namespace latchkey::test {

FakeClock::FakeClock(const QDateTime &start)
    : m_now(start.toUTC())
{ }

void FakeClock::callAt(const QDateTime &when, QObject *context, std::function<void()> fn)
{
    m_deadlines.push_back({when, context, std::move(fn)});
    // Never from inside callAt().
    if (when <= m_now)
        QMetaObject::invokeMethod(this, &FakeClock::callDue, Qt::QueuedConnection);
}

void FakeClock::callAfter(std::chrono::milliseconds duration, QObject *context,
                          std::function<void()> fn)
{
    m_pauses.push_back({m_passed + duration, context, std::move(fn)});
    if (duration <= std::chrono::milliseconds::zero())
        QMetaObject::invokeMethod(this, &FakeClock::callPassed, Qt::QueuedConnection);
}

void FakeClock::advance(std::chrono::milliseconds duration)
{
    const std::chrono::milliseconds end = m_passed + duration;
    const auto pass = [this](std::chrono::milliseconds time) {
        m_now = m_now.addMSecs(time.count());
        m_passed += time;
    };
    while (true) {
        const auto step = std::min(end - m_passed, untilNext().value_or(end - m_passed));
        pass(step);
        callDue();
        callPassed();
        if (m_passed == end)
            return;
    }
}

void FakeClock::sleep(std::chrono::milliseconds duration)
{
    m_now = m_now.addMSecs(duration.count());
    m_passed += duration;
    callDue();
    callPassed();
}

void FakeClock::setNow(const QDateTime &now)
{
    m_now = now.toUTC();
    callDue();
}

QDateTime FakeClock::nextCall() const
{
    const auto next = earliest();
    return next == m_deadlines.end() ? QDateTime() : next->when;
}

std::optional<std::chrono::milliseconds> FakeClock::nextPause() const
{
    std::optional<std::chrono::milliseconds> shortest;
    for (const Pause &pause : m_pauses) {
        const auto left = std::max(std::chrono::milliseconds::zero(), pause.end - m_passed);
        if (pause.context)
            shortest = std::min(shortest.value_or(left), left);
    }
    return shortest;
}

std::optional<std::chrono::milliseconds> FakeClock::untilNext() const
{
    std::optional<std::chrono::milliseconds> soonest = nextPause();
    if (const QDateTime call = nextCall(); call.isValid()) {
        const std::chrono::milliseconds left(std::max<qint64>(0, m_now.msecsTo(call)));
        soonest = std::min(soonest.value_or(left), left);
    }
    return soonest;
}

int FakeClock::pauseCount() const
{
    return static_cast<int>(std::count_if(m_pauses.begin(), m_pauses.end(),
                                          [](const Pause &pause) { return pause.context; }));
}

void FakeClock::callDue()
{
    for (auto next = earliest(); next != m_deadlines.end() && next->when <= m_now;
         next = earliest()) {
        const Deadline deadline = *next;
        m_deadlines.erase(next);
        if (deadline.context)
            deadline.fn();
    }
}

void FakeClock::callPassed()
{
    for (auto next = shortest(); next != m_pauses.end() && next->end <= m_passed;
         next = shortest()) {
        const Pause pause = *next;
        m_pauses.erase(next);
        if (pause.context)
            pause.fn();
    }
}

std::vector<FakeClock::Pause>::const_iterator FakeClock::shortest() const
{
    return std::min_element(m_pauses.begin(), m_pauses.end(),
                            [](const Pause &a, const Pause &b) { return a.end < b.end; });
}

std::vector<FakeClock::Deadline>::const_iterator FakeClock::earliest() const
{
    return std::min_element(m_deadlines.begin(), m_deadlines.end(),
                            [](const Deadline &a, const Deadline &b) { return a.when < b.when; });
}

} // namespace latchkey::test
