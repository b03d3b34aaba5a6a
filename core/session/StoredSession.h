// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/DpopProof.h"
#include "oauth/TokenSet.h"

namespace latchkey {

//! \brief Who a session belongs to, as the provider said. For display; identity is issuer and
//! subject.
struct Identity
{
    QString subject;
    QString name; //!< May be empty.
    QString email; //!< May be empty.

    friend bool operator==(const Identity &, const Identity &) = default;
};

//! \brief What the keychain holds of a session: everything that must outlive the process. Below 2
//! KB without its token.
struct StoredSession
{
    QString sessionId; //!< Random, made at sign-in; not secret. Ties the cached tokens to their
                       //!< session.
    QString issuer;
    QString clientId;
    Identity identity;
    QStringList scopes; //!< As granted.
    Secret refreshToken; //!< Empty: the session cannot be renewed, or has ended.
    //! DpopKey::serialized() of the key that the refresh token is bound to; read it with
    //! dpopKeyOf(). In the same entry, so that neither is ever there without the other. Empty: it
    //! is bound to none, or has ended.
    Secret dpopKey;
    bool isSenderConstrained =
        false; //!< Whether the provider's last answer bound its tokens to it.
    qint64 generation = 0; //!< Rises with every refresh token that is stored.
    bool rotates = false; //!< Whether a refresh ever brought a new refresh token.
    qint64 refreshCount = 0;
    QDateTime signedInAt; //!< UTC.
    QDateTime refreshedAt; //!< UTC. Invalid: never.
    QDateTime intentAt; //!< UTC. Valid: a refresh request was about to be sent then, and its
                        //!< outcome is not known.
    QDateTime doubtedAt; //!< UTC. Valid: since then the provider has refused this refresh token in
                         //!< words that resemble a rejection and are none.
    QDateTime signOutAt; //!< UTC. Valid: the user has signed out since then; what is left is to be
                         //!< removed, and nothing of it to be used.
    std::optional<Error>
        ended; //!< Why the user has to sign in again; the refresh token is then empty.

    friend bool operator==(const StoredSession &, const StoredSession &) = default;
};

//! \brief The key of the session's proofs. Nothing: its tokens are bound to none.
//! \return InteractionRequired (`dpop_key_lost`) when they are and the key is gone or garbled: no
//! request can be made for such a session, and none must be, because the provider would end it.
Result<std::optional<DpopKey>> dpopKeyOf(const StoredSession &session);

//! \brief The entry's text. UTF-8 JSON, `schema` 1; 2 with a key, so that a Latchkey that knows of
//! no proofs leaves the entry alone instead of ending the session by a request without one.
Secret makeSessionEntry(const StoredSession &session);

//! \return EntryGarbled for what is no session entry, EntryNewer for a schema above ours.
Result<StoredSession> readSessionEntry(const Secret &entry);

//! \brief The tokens a session can do without: losing them costs one refresh. In an entry of their
//! own.
struct CachedTokens
{
    QString sessionId; //!< Of the StoredSession they belong to; others are not used.
    Secret accessToken;
    QString tokenType;
    QDateTime obtainedAt; //!< UTC.
    QDateTime expiresAt; //!< UTC.
    QStringList scopes;
    Secret idToken; //!< The newest one that was validated; empty: none.

    friend bool operator==(const CachedTokens &, const CachedTokens &) = default;
};

Secret makeTokensEntry(const CachedTokens &tokens);
Result<CachedTokens> readTokensEntry(const Secret &entry);

//! \brief Tokens whose revocation the provider has not confirmed yet, after a sign-out that could
//! not wait.
struct PendingRevocation
{
    QString issuer;
    QString clientId;
    Secret refreshToken; //!< Empty: done, or there was none.
    Secret accessToken; //!< Empty: done, or there was none.

    friend bool operator==(const PendingRevocation &, const PendingRevocation &) = default;
};

Secret makePendingEntry(const QList<PendingRevocation> &pending);
Result<QList<PendingRevocation>> readPendingEntry(const Secret &entry);

} // namespace latchkey
