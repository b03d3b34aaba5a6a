// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SystemClock.h"

#include "base/BootTime.h"

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

std::chrono::milliseconds SystemClock::elapsed() const
{
    return timeSinceBoot();
}

void SystemClock::callAt(const QDateTime &when, QObject *context, std::function<void()> fn)
{
    m_deadlines.push_back({when, {}, context, std::move(fn)});
    arm();
}

void SystemClock::callAfter(std::chrono::milliseconds duration, QObject *context,
                            std::function<void()> fn)
{
    m_deadlines.push_back({{}, elapsed() + duration, context, std::move(fn)});
    arm();
}

void SystemClock::recheck()
{
    // Taken out before any is called: a callee may set new deadlines.
    const auto due = std::stable_partition(m_deadlines.begin(), m_deadlines.end(),
                                           [this](const Deadline &d) { return left(d) > 0ms; });
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
    const auto next = std::min_element(
        m_deadlines.begin(), m_deadlines.end(),
        [this](const Deadline &a, const Deadline &b) { return left(a) < left(b); });
    const std::chrono::milliseconds pause = std::min(left(*next), LongestTimer);
    m_timer.setTimerType(pause > 10s ? Qt::CoarseTimer : Qt::PreciseTimer);
    m_timer.start(pause);
}

std::chrono::milliseconds SystemClock::left(const Deadline &deadline) const
{
    const std::chrono::milliseconds left = deadline.when.isValid()
        ? std::chrono::milliseconds(now().msecsTo(deadline.when))
        : deadline.end - elapsed();
    return std::max(left, 0ms);
}

} // namespace latchkey
