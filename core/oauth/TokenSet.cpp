// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenSet.h"

#include <algorithm>

namespace latchkey {

using namespace std::chrono_literals;

namespace {

// Without a word about its life a token is used for a little, and then renewed rather than trusted.
constexpr std::chrono::seconds UnknownLifetime = 10min;
constexpr std::chrono::seconds LongestLifetime = 24h;

} // namespace

TokenSet makeTokenSet(const TokenResponse &response, const QDateTime &now,
                      const QStringList &askedScopes, const Secret &previousRefreshToken)
{
    const std::chrono::seconds lifetime =
        std::clamp(response.expiresIn.value_or(UnknownLifetime), 0s, LongestLifetime);
    const QDateTime obtainedAt = now.toUTC();
    return {response.accessToken,
            response.tokenType,
            obtainedAt,
            obtainedAt.addSecs(lifetime.count()),
            response.scopes.value_or(askedScopes),
            response.refreshToken.isEmpty() ? previousRefreshToken : response.refreshToken};
}

} // namespace latchkey
