// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"
#include "session/SessionLock.h"
#include "session/SessionParts.h"
#include "session/TokenRevocation.h"

#include <QtCore/QObject>

#include <memory>

namespace latchkey::cli {

//! \brief Tells the provider what earlier sign-outs could not tell it, as far as it takes a moment.
//! One-shot.
class PendingRevocations : public QObject
{
    Q_OBJECT

public:
    PendingRevocations(const Account &account, const SessionParts &parts,
                       QObject *parent = nullptr);

    void start();

signals:
    //! \brief Emitted once. `left` is how many sign-outs the provider still does not know of.
    //! \return an error of the keychain when it could not be read or written.
    void finished(const latchkey::Result<int> &left);

private:
    void load();
    void revokeNext();
    void save();
    void finish(const Result<int> &left);

    Account m_account;
    SessionParts m_parts;
    SessionLock m_lock;
    QList<PendingRevocation> m_untold;
    QList<PendingRevocation> m_refused;
    std::unique_ptr<TokenRevocation> m_revocation;
};

} // namespace latchkey::cli
