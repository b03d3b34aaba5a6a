// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/TokenResponse.h"

#include <QtCore/QDateTime>

namespace latchkey {

//! \brief The tokens as they are held: times as instants, what an answer omitted carried over.
struct TokenSet
{
    Secret accessToken;
    QString tokenType;
    QDateTime obtainedAt; //!< UTC.
    QDateTime expiresAt; //!< UTC. Always set: see makeTokenSet().
    QStringList scopes; //!< As granted.
    Secret refreshToken; //!< Empty: the session ends with the access token.

    friend bool operator==(const TokenSet &, const TokenSet &) = default;
};

//! \brief Turns a wire answer into what is held (RFC 6749 §5.1 and §6).
//!
//! Refresh token and scopes that the answer omits are `previousRefreshToken` and `askedScopes`. An
//! unknown lifetime counts as ten minutes, none is believed to be longer than a day, and a zero or
//! negative one has expired already.
TokenSet makeTokenSet(const TokenResponse &response, const QDateTime &now,
                      const QStringList &askedScopes, const Secret &previousRefreshToken);

} // namespace latchkey
