// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TokenRefusals.h"

#include <algorithm>
#include <chrono>

namespace latchkey {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds ShortestPause = 10s;
constexpr std::chrono::seconds LongestPause = 1h;

// The end of a pause that still runs. A clock that was set back makes it none.
std::optional<QDateTime> endOf(const QDateTime &begin, std::chrono::seconds pause,
                               const QDateTime &now)
{
    const QDateTime end = begin.addSecs(pause.count());
    return begin.isValid() && begin <= now && now < end ? std::optional<QDateTime>(end)
                                                        : std::nullopt;
}

std::chrono::seconds pauseAfter(int renewals)
{
    std::chrono::seconds pause = ShortestPause;
    for (int i = 1; i < renewals && pause < LongestPause; ++i)
        pause *= 2;
    return std::min(pause, LongestPause);
}

} // namespace

std::optional<QDateTime> TokenRefusals::notBefore(const QString &server, const QDateTime &now) const
{
    const Refusals refusals = m_byServer.value(server);
    const auto forServer = endOf(refusals.lastRenewal, pauseAfter(refusals.renewals), now);
    const auto forAll = endOf(m_lastRenewal, ShortestPause, now);
    return forServer && forAll ? std::max(forServer, forAll) : forServer ? forServer : forAll;
}

void TokenRefusals::noteRenewal(const QString &server, const QDateTime &now)
{
    Refusals &refusals = m_byServer[server];
    ++refusals.renewals;
    refusals.lastRenewal = now;
    m_lastRenewal = now;
}

} // namespace latchkey
