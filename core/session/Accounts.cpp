// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Accounts.h"

#include "session/SessionJournal.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace latchkey {

Accounts::Accounts(AccountSettings &settings, const SessionParts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_parts(parts)
{
    connect(&m_settings, &AccountSettings::changed, this, &Accounts::reload);
    reload();
}

Accounts::~Accounts() = default;

int Accounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant Accounts::data(const QModelIndex &index, int role) const
{
    Session *const at = index.isValid() ? session(index.row()) : nullptr;
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at->account().name;
    case SessionRole:
        return QVariant::fromValue(at);
    default:
        return {};
    }
}

Session *Accounts::session(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<size_t>(row)].session.get()
                                        : nullptr;
}

QList<QPointer<Session>> Accounts::sessions() const
{
    QList<QPointer<Session>> all;
    for (const Entry &entry : m_entries)
        all.append(entry.session.get());
    return all;
}

Session *Accounts::find(const QString &account) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&account](const Entry &entry) {
            return entry.session->account().name == account;
        });
    return found == m_entries.end() ? nullptr : found->session.get();
}

int Accounts::rowOf(const Session *session) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [session](const Entry &entry) { return entry.session.get() == session; });
    return static_cast<int>(std::distance(m_entries.begin(), found));
}

// An account whose settings stayed as they were keeps its session.
void Accounts::reload()
{
    const auto accounts = m_settings.accounts();
    m_settingsFailure = accounts ? m_settings.damage() : accounts.error();
    emit settingsFailureChanged();
    if (!accounts)
        return;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (accounts->contains(session(row)->account()))
            continue;
        beginRemoveRows({}, row, row);
        const Entry gone = std::move(m_entries[static_cast<size_t>(row)]);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (const Account &account : *accounts) {
        if (!find(account.name))
            add(account);
    }
}

void Accounts::add(const Account &account)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    auto session = std::make_unique<Session>(account, m_parts);
    const auto onChanged = [this, session = session.get()] {
        const QModelIndex at = index(rowOf(session));
        emit dataChanged(at, at);
    };
    connect(session.get(), &Session::stateChanged, this, onChanged);
    m_entries.push_back(
        {std::move(session), SessionJournal(m_parts.stateDirectory, account.name).path(), {}});
    endInsertRows();
    if (m_keepsFresh)
        start(m_entries.back());
}

void Accounts::keepFresh()
{
    m_keepsFresh = true;
    m_settings.watch();
    // One directory is watched for the journals of all accounts: a watch for each would exhaust the
    // system's.
    QDir().mkpath(m_parts.stateDirectory);
    m_journals = std::make_unique<QFileSystemWatcher>(QStringList{m_parts.stateDirectory});
    connect(m_journals.get(), &QFileSystemWatcher::directoryChanged, this,
            &Accounts::onJournalsChanged);
    for (Entry &entry : m_entries)
        start(entry);
}

void Accounts::reconnect()
{
    for (const Entry &entry : m_entries)
        entry.session->reconnect();
}

void Accounts::start(Entry &entry)
{
    entry.journalChanged = QFileInfo(entry.journal).lastModified();
    entry.session->restore();
    entry.session->keepFresh();
}

void Accounts::onJournalsChanged()
{
    for (Entry &entry : m_entries) {
        const QDateTime changed = QFileInfo(entry.journal).lastModified();
        if (std::exchange(entry.journalChanged, changed) != changed)
            entry.session->recheck();
    }
}

} // namespace latchkey
