// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"
#include "session/SessionLock.h"
#include "session/SessionParts.h"
#include "session/TokenRevocation.h"

#include <QtCore/QObject>

#include <memory>

namespace latchkey {

//! \brief Tells the provider what earlier sign-outs could not tell it, as far as it takes a moment.
//! One-shot.
//!
//! The session's lock is taken for the list alone, so that no refresh waits for a provider that
//! does not answer. Two processes may then say the same, which is harmless (RFC 7009 §2.2).
class PendingRevocations : public QObject
{
    Q_OBJECT

public:
    PendingRevocations(const Account &account, const SessionParts &parts,
                       QObject *parent = nullptr);

    void start();

signals:
    //! \brief Emitted once. `left` is how many sign-outs the provider still does not know of.
    //! \return an error when the list could not be read or written.
    void finished(const latchkey::Result<int> &left);

private:
    //! What was asked, and what is left of it afterwards.
    struct Attempt
    {
        PendingRevocation asked;
        std::optional<PendingRevocation> left;
    };

    void revokeNext();
    void onRevoked(const PendingRevocation &asked, const RevocationResult &result);
    void update();
    void save(const QList<PendingRevocation> &now);
    void finish(const Result<int> &left);

    Account m_account;
    SessionParts m_parts;
    SessionLock m_lock;
    QList<PendingRevocation> m_untold;
    QList<Attempt> m_attempts;
    std::unique_ptr<TokenRevocation> m_revocation;
};

} // namespace latchkey
