// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/AccountSettings.h"
#include "session/Session.h"

#include <QtCore/QAbstractListModel>

#include <memory>
#include <vector>

namespace latchkey {

//! \brief The sessions of all accounts, in the order the accounts were added, as a list model.
//!
//! Follows the settings file: accounts that another process adds or removes appear and vanish here.
class Accounts : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SessionRole = Qt::UserRole }; //!< QVariant of Session *.

    //! `settings` and `parts` are not owned and must outlive this.
    Accounts(AccountSettings &settings, const SessionParts &parts, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    //! DisplayRole is the account's name. dataChanged() is emitted when a session's state changes.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Session *session(int row) const; //!< Owned by this model; gone when its row is removed.
    [[nodiscard]] Session *find(const QString &account) const; //!< Null: no such account.

    //! \brief Why the settings could not be read, if so; the list then stays as it was.
    [[nodiscard]] const std::optional<Error> &settingsFailure() const { return m_settingsFailure; }

signals:
    void settingsFailureChanged();

private:
    void reload();

    AccountSettings &m_settings;
    SessionParts m_parts;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::optional<Error> m_settingsFailure;
};

} // namespace latchkey
