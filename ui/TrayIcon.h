// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Accounts.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace latchkey {

//! \brief Latchkey in the system's tray: how all accounts stand, and the way back to the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    //! `accounts` is not owned and must outlive this.
    explicit TrayIcon(Accounts &accounts, QObject *parent = nullptr);

    [[nodiscard]] bool isVisible() const { return m_icon.isVisible(); }

    //! \brief Says something that the user has to act upon. A click on it opens `account`.
    void tell(const QString &title, const QString &text, const QString &account);

signals:
    //! \brief An empty account means just the window.
    void openRequested(const QString &account);
    void renewRequested();
    void quitRequested();

private:
    void update();

    Accounts &m_accounts;
    QSystemTrayIcon m_icon{this};
    QString m_toldOf; //!< The account that the last message is about.
    QMenu m_menu;
    QTimer m_soon; //!< Many changes at once are one update.
};

} // namespace latchkey
