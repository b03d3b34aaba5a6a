// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SystemClock.h"

#include <algorithm>
#include <chrono>

namespace latchkey {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LongestTimer = 5min;

} // namespace

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::recheck);
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::callAt(const QDateTime &when, QObject *context, std::function<void()> fn)
{
    m_deadlines.push_back({when, context, std::move(fn)});
    arm();
}

void SystemClock::callAfter(std::chrono::milliseconds duration, QObject *context,
                            std::function<void()> fn)
{
    // Qt's timers run by the monotonic clock; a coarse one may be early by a twentieth.
    QTimer::singleShot(duration, Qt::PreciseTimer, context, std::move(fn));
}

void SystemClock::recheck()
{
    // Taken out before any is called: a callee may set new deadlines.
    const QDateTime present = now();
    const auto due = std::stable_partition(m_deadlines.begin(), m_deadlines.end(),
                                           [&](const Deadline &d) { return d.when > present; });
    std::vector<Deadline> ripe(std::make_move_iterator(due),
                               std::make_move_iterator(m_deadlines.end()));
    m_deadlines.erase(due, m_deadlines.end());
    for (const Deadline &deadline : ripe) {
        if (deadline.context)
            deadline.fn();
    }
    arm();
}

void SystemClock::arm()
{
    std::erase_if(m_deadlines, [](const Deadline &deadline) { return !deadline.context; });
    if (m_deadlines.empty())
        return m_timer.stop();
    const auto next =
        std::min_element(m_deadlines.begin(), m_deadlines.end(),
                         [](const Deadline &a, const Deadline &b) { return a.when < b.when; });
    const std::chrono::milliseconds left(std::max<qint64>(0, now().msecsTo(next->when)));
    m_timer.setTimerType(left > 10s ? Qt::CoarseTimer : Qt::PreciseTimer);
    m_timer.start(std::min(left, LongestTimer));
}

} // namespace latchkey
