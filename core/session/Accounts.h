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

    [[nodiscard]] Session *
    session(int row) const; //!< Owned by this model; gone when its row is removed.
    [[nodiscard]] QList<QPointer<Session>> sessions() const; //!< All of them, in order.
    [[nodiscard]] Session *find(const QString &account) const; //!< Null: no such account.

    //! \brief Why the settings could not be read, if so; the list then stays as it was. With the
    //! code `settings_recovered` it is the last good one.
    [[nodiscard]] const std::optional<Error> &settingsFailure() const { return m_settingsFailure; }

    //! \brief Restores every session, renews them by themselves from now on and follows what other
    //! processes do.
    void keepFresh();

    //! \brief Session::reconnect() for all.
    void reconnect();

signals:
    void settingsFailureChanged();

private:
    struct Entry
    {
        std::unique_ptr<Session> session;
        QString journal; //!< Its path; touched by every process that changes the session.
        QDateTime journalChanged;
    };

    void reload();
    void add(const Account &account);
    void start(Entry &entry);
    void onJournalsChanged();
    [[nodiscard]] int rowOf(const Session *session) const;

    AccountSettings &m_settings;
    SessionParts m_parts;
    std::vector<Entry> m_entries;
    std::optional<Error> m_settingsFailure;
    bool m_keepsFresh = false;
    std::unique_ptr<QFileSystemWatcher> m_journals;
};

} // namespace latchkey
