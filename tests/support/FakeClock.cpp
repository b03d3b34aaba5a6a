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

void FakeClock::advance(std::chrono::milliseconds duration)
{
    const QDateTime end = m_now.addMSecs(duration.count());
    for (QDateTime next = nextCall(); next.isValid() && next <= end; next = nextCall()) {
        m_now = std::max(m_now, next);
        callDue();
    }
    m_now = end;
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

std::vector<FakeClock::Deadline>::const_iterator FakeClock::earliest() const
{
    return std::min_element(m_deadlines.begin(), m_deadlines.end(),
                            [](const Deadline &a, const Deadline &b) { return a.when < b.when; });
}

} // namespace latchkey::test
