// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AccountList.h"

#include "ui/SessionText.h"
#include "ui/style/RowDelegate.h"
#include "ui/style/TextLabel.h"

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

Identity knownIdentity(const Session &session)
{
    return session.facts() ? session.facts()->identity : Identity();
}

} // namespace

AccountListModel::AccountListModel(Accounts &accounts, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&accounts);
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    const auto *session =
        QIdentityProxyModel::data(index, Accounts::SessionRole).value<Session *>();
    if (!session)
        return {};
    const QString name = session->account().name;
    switch (role) {
    case style::AvatarRole:
        return sessiontext::personName(knownIdentity(*session), name);
    case style::SublineRole:
        return sessiontext::statusWord(session->state()).text;
    case style::IconRole:
        return static_cast<int>(sessiontext::statusWord(session->state()).icon);
    case style::ToneRole:
        return static_cast<int>(sessiontext::statusWord(session->state()).tone);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "an account and its state")
            .arg(name, sessiontext::statusWord(session->state()).text);
    case Qt::ToolTipRole: {
        QStringList lines{name, sessiontext::statusWord(session->state()).text};
        const Identity identity = knownIdentity(*session);
        for (const QString &text :
             {identity.name, identity.email, session->account().client.issuer}) {
            if (!text.isEmpty())
                lines.append(sessiontext::inert(text));
        }
        return style::plainToolTip(lines.join(u'\n'));
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

AccountList::AccountList(Accounts &accounts, QWidget *parent)
    : QListView(parent)
    , m_accounts(accounts)
{
    setObjectName(u"accountList"_s);
    setAccessibleName(tr("Accounts"));
    setModel(new AccountListModel(accounts, this));
    setItemDelegate(new style::RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(model()->index(0, 0));
    });
    setCurrentIndex(model()->index(0, 0));
}

Session *AccountList::current() const
{
    return currentIndex().isValid() ? m_accounts.session(currentIndex().row()) : nullptr;
}

void AccountList::choose(const QString &account)
{
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        if (m_accounts.session(row)->account().name == account)
            setCurrentIndex(model()->index(row, 0));
    }
}

QSize AccountList::sizeHint() const
{
    return {style::characters(30), style::characters(40)};
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentSessionChanged();
}

} // namespace latchkey
