// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScriptedProvider.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

namespace latchkey::test {

//! \brief A provider that keeps its own books of refresh tokens, and is the judge of what became of
//! a session.
//!
//! Rotating: each refresh token is good for one use. Shown again within the grace, it brings the
//! same successor once more, as long as that has not been used; shown again at any other time, it
//! is taken for stolen and the whole grant ends ("reuse revokes all"). Bound: refresh tokens do not
//! rotate, and belong to the key of the first proof that comes with them (RFC 9449 §5).
class RotatingProvider
{
public:
    struct Rules
    {
        enum class Kind { Rotating, Bound } kind = Kind::Rotating;
        std::chrono::milliseconds grace{0};
        std::chrono::seconds accessTokenLife{3600};
        //! Which time it is there; absent: the computer's.
        std::function<QDateTime()> now = {};
    };

    explicit RotatingProvider(const Rules &rules);
    RotatingProvider(const Rules &rules, const ServerIdentity &identity);

    //! \brief The sockets under it, for faults on the way and for what else it is asked.
    [[nodiscard]] ScriptedProvider &wire() { return m_wire; }
    [[nodiscard]] QString issuer() const { return m_wire.issuer(); }
    void setRules(const Rules &rules);
    //! \brief Where clients are sent for tokens instead of here: the way through a proxy that cuts.
    void setTokenEndpoint(const QString &url);

    //! \brief Begins a grant, as a sign-in would. \return its refresh token.
    QByteArray grant();

    //! \brief Called with a refresh request before it is judged, and with a good one after its
    //! token has rotated, before the answer leaves.
    std::function<void()> onPresented = {};
    std::function<void()> onRotated = {};

    //! \brief Strikes out what nobody can use any more, so that a long run does not grow by its
    //! books. Their presentations are forgotten with them.
    void forgetUsed();

    // The books.
    [[nodiscard]] int presentations(const QByteArray &refreshToken) const
    {
        return m_presentations.value(refreshToken);
    }
    [[nodiscard]] int presentations() const { return m_presented; } //!< Of all, since the start.
    [[nodiscard]] int rotations() const { return m_rotated; }
    [[nodiscard]] int endedGrants() const { return m_ended; } //!< By reuse.
    [[nodiscard]] int revokedGrants() const { return m_revoked; } //!< As clients asked.
    [[nodiscard]] bool isGood(const QByteArray &refreshToken) const; //!< Would bring tokens now.
    //! \brief The token that takes this one's place; empty: it has not been used.
    [[nodiscard]] QByteArray successor(const QByteArray &refreshToken) const;
    [[nodiscard]] bool isRevoked(const QByteArray &token) const;

private:
    struct Grant
    {
        bool isOver = false;
        QByteArray key; // thumbprint, of the first proof
    };
    struct Token
    {
        int grant = 0;
        QByteArray successor;
        QDateTime usedAt;
    };

    void serve();
    ProviderReply onTokenRequest(const ProviderRequest &request);
    ProviderReply refresh(const ProviderRequest &request);
    ProviderReply tokens(const QByteArray &refreshToken, const QByteArray &type);
    void onRevocation(const ProviderRequest &request);
    QByteArray newToken(int grant);
    [[nodiscard]] QDateTime now() const;

    Rules m_rules;
    ScriptedProvider m_wire;
    QList<Grant> m_grants;
    QHash<QByteArray, Token> m_tokens;
    QHash<QByteArray, int> m_accessTokens; // by token, the grant
    QHash<QByteArray, int> m_presentations;
    int m_presented = 0;
    int m_rotated = 0;
    int m_ended = 0;
    int m_revoked = 0;
    int m_issued = 0;
};

} // namespace latchkey::test
