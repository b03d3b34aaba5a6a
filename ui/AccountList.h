// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Accounts.h"

#include <QtCore/QIdentityProxyModel>
#include <QtWidgets/QListView>

namespace latchkey {

//! \brief The accounts as the list shows and speaks them.
class AccountListModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit AccountListModel(Accounts &accounts, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

//! \brief All accounts, each with its person's initials and its state in a shape and a word.
class AccountList : public QListView
{
    Q_OBJECT

public:
    explicit AccountList(Accounts &accounts, QWidget *parent = nullptr);

    //! \brief The account that is chosen; null when there is none.
    [[nodiscard]] Session *current() const;
    void choose(const QString &account);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentSessionChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    Accounts &m_accounts;
};

} // namespace latchkey
