// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

namespace latchkey {

//! \brief What may be looked at of the tokens that are held: everything but the tokens.
struct TokenDetails
{
    struct AccessToken
    {
        QString type; //!< `Bearer` or `DPoP`.
        QDateTime obtainedAt; //!< UTC.
        QDateTime expiresAt; //!< UTC.
        QStringList scopes; //!< As granted.
        //! What it says, if it is a JWT (RFC 9068). Not verified: it is the services' to judge.
        std::optional<QJsonObject> unverifiedClaims;
    };
    struct RefreshToken
    {
        bool isPresent = false;
        bool rotates = false; //!< Whether a refresh ever brought another one.
        bool isSenderConstrained = false; //!< Bound to a key that is kept here (RFC 9449).
        qint64 generation = 0; //!< Rises with every one that is stored.
        qint64 used = 0; //!< How often the session was renewed.
    };

    QString issuer;
    QString clientId;
    QString subject;
    QStringList scopes; //!< As granted.
    QDateTime signedInAt; //!< UTC.
    QDateTime refreshedAt; //!< UTC. Invalid: never.
    std::optional<AccessToken> accessToken; //!< Absent: none is held.
    RefreshToken refreshToken;
    std::optional<QJsonObject> idTokenClaims; //!< Of the newest that was validated. Absent: none.
};

TokenDetails tokenDetailsOf(const SessionInspection &held);

} // namespace latchkey
