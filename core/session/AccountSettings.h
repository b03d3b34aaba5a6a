// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace latchkey {

//! \brief The accounts that were added, in `accounts.json` of the configuration directory. No
//! secrets.
//!
//! Several processes share the file: every change re-reads it under a lock and replaces it
//! atomically; changed() tells of the others' changes.
class AccountSettings : public QObject
{
    Q_OBJECT

public:
    explicit AccountSettings(const QString &configDirectory, QObject *parent = nullptr);

    //! \brief All accounts in the order they were added.
    //! \return EntryGarbled or EntryNewer when the file cannot be understood; it is then left as it
    //! is. No file: an empty list. A garbled file beside which the last good list is kept:
    //! that list; see damage().
    [[nodiscard]] Result<QList<Account>> accounts() const;

    //! \brief EntryGarbled (`settings_recovered`) while the file is damaged and the last good list
    //! stands in for it. The next change keeps the damaged file aside, as
    //! `accounts.json.damaged`.
    [[nodiscard]] std::optional<Error> damage() const;

    //! \return ConfigurationInvalid when there is none of that name.
    [[nodiscard]] Result<Account> account(const QString &name) const;

    //! \brief Adds an account. \return ConfigurationInvalid when it is not valid, or the name is
    //! taken; SessionBusy while another process changes the list.
    Result<void> add(const Account &account);

    //! \brief Takes an account off the list; its keychain entries are not touched here (see
    //! SessionStore::forgetAccount()). Accounts that follow this list have deleted the account's
    //! Session before this returns. No such account: success. \return SessionBusy while another
    //! process changes the list.
    Result<void> remove(const QString &name);

    //! \brief Emits changed() for the changes of other processes too, from now on.
    void watch();

signals:
    void changed();

private:
    [[nodiscard]] QString backupPath() const;
    Result<void> change(const std::function<Result<void>(QList<Account> &accounts)> &edit);

    QString m_path;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace latchkey
