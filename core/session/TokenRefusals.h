// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <optional>

namespace latchkey {

//! \brief How often access tokens may be renewed because a resource server refused them.
//!
//! A server that refuses every token would otherwise make a renewal of each call: one in ten
//! seconds at most, whoever refuses, and ever fewer, down to one an hour, for a server that goes on
//! refusing what it was just given.
class TokenRefusals
{
public:
    //! \brief Until when no renewal may follow a refusal by `server`; none: one may now.
    //! \param server whoever refused, by scheme, host and port.
    [[nodiscard]] std::optional<QDateTime> notBefore(const QString &server,
                                                     const QDateTime &now) const;

    //! \brief A token is being renewed because `server` refused it.
    void noteRenewal(const QString &server, const QDateTime &now);

    //! \brief `server` took a token: what it refused before no longer counts against it.
    void noteAcceptance(const QString &server) { m_byServer.remove(server); }

private:
    struct Refusals
    {
        int renewals = 0;
        QDateTime lastRenewal; //!< UTC.
    };

    QHash<QString, Refusals> m_byServer;
    QDateTime m_lastRenewal; //!< UTC; for whichever server.
};

} // namespace latchkey
