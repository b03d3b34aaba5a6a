// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TrayIcon.h"

#include "ui/SessionText.h"
#include "ui/style/TextLabel.h"

#include <QtWidgets/QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

constexpr int MostAccountsInMenu = 20;

// What most needs attention decides; a session that only renews is as good as signed in.
int urgency(const SessionState &state)
{
    return std::visit(overloaded{
                          [](const SignInRequired &) { return 3; },
                          [](const WaitingForKeychain &) { return 2; },
                          [](const SignedIn &) { return 1; },
                          [](const Refreshing &) { return 1; },
                          [](const RefreshDelayed &) { return 1; },
                          [](const auto &) { return 0; },
                      },
                      state);
}

// In a menu "&" would mark a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

TrayIcon::TrayIcon(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TrayIcon::update);
    const auto updateSoon = [this] { m_soon.start(0); };
    connect(&accounts, &QAbstractItemModel::dataChanged, this, updateSoon);
    connect(&accounts, &QAbstractItemModel::rowsInserted, this, updateSoon);
    connect(&accounts, &QAbstractItemModel::rowsRemoved, this, updateSoon);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit openRequested({});
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { emit openRequested(m_toldOf); });
    update();
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
}

void TrayIcon::tell(const QString &title, const QString &text, const QString &account)
{
    m_toldOf = account;
    m_icon.showMessage(title, text, m_icon.icon());
}

void TrayIcon::update()
{
    m_menu.clear();
    const Session *worst = nullptr;
    int signedIn = 0;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const Session *session = m_accounts.session(row);
        if (!worst || urgency(session->state()) > urgency(worst->state()))
            worst = session;
        if (urgency(session->state()) == 1)
            ++signedIn;
        if (row >= MostAccountsInMenu)
            continue;
        const auto status = sessiontext::statusWord(session->state());
        const QString name = session->account().name;
        QAction *action = m_menu.addAction(
            style::icon(status.icon),
            menuText(tr("%1: %2", "an account and its state").arg(name, status.text)));
        connect(action, &QAction::triggered, this, [this, name] { emit openRequested(name); });
    }
    if (const int more = m_accounts.rowCount() - MostAccountsInMenu; more > 0) {
        connect(m_menu.addAction(tr("%n more", "accounts that are not in the menu", more)),
                &QAction::triggered, this, [this] { emit openRequested({}); });
    }
    if (m_accounts.rowCount() > 0)
        m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Open Latchkey")), &QAction::triggered, this,
            [this] { emit openRequested({}); });
    QAction *renew = m_menu.addAction(style::icon(style::Icon::Renew), tr("&Renew all now"));
    renew->setEnabled(signedIn > 0);
    connect(renew, &QAction::triggered, this, &TrayIcon::renewRequested);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);

    const bool isQuiet = !worst || urgency(worst->state()) <= 1;
    QString toolTip = tr("Latchkey · signed in: %Ln", "how many accounts", signedIn);
    if (worst && urgency(worst->state()) > 0) {
        const auto status = sessiontext::statusWord(worst->state());
        m_icon.setIcon(style::applicationIcon(status.icon, status.tone, QApplication::palette()));
        if (!isQuiet)
            toolTip += u'\n'
                + tr("%1: %2", "an account and its state").arg(worst->account().name, status.text);
    } else {
        m_icon.setIcon(style::applicationIcon());
    }
    // Some trays take what looks like markup for markup.
    m_icon.setToolTip(style::plainToolTip(toolTip));
}

} // namespace latchkey
