// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TrayPresence.h"

#include "ui/SessionText.h"
#include "ui/TrayIcon.h"

#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey {

namespace {

// What ends at the same time is told at once: an administrator may end all of them.
constexpr auto Together = 2s;

bool waitsForUnlocking(const SessionState &state)
{
    return std::visit(overloaded{
                          [](const WaitingForKeychain &waiting) {
                              return waiting.why.kind == ErrorKind::KeychainLocked;
                          },
                          [](const RefreshDelayed &delayed) {
                              return delayed.cause.kind == ErrorKind::KeychainLocked;
                          },
                          [](const auto &) { return false; },
                      },
                      state);
}

} // namespace

TrayPresence::TrayPresence(Accounts &accounts, Clock &clock, std::function<bool()> isTrayThere,
                           QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_isTrayThere(std::move(isTrayThere))
{
    for (int row = 0; row < accounts.rowCount(); ++row)
        follow(accounts.session(row));
    connect(&accounts, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    follow(m_accounts.session(row));
            });
    connect(&accounts, &QAbstractItemModel::rowsRemoved, this, &TrayPresence::lookForLocked);
}

void TrayPresence::appear()
{
    if (m_icon || !m_isTrayThere())
        return;
    m_icon = new TrayIcon(m_accounts, this);
    connect(m_icon, &TrayIcon::openRequested, this, &TrayPresence::openRequested);
    connect(m_icon, &TrayIcon::renewRequested, this, &TrayPresence::renewRequested);
    connect(m_icon, &TrayIcon::quitRequested, this, &TrayPresence::quitRequested);
}

bool TrayPresence::isThere() const
{
    return m_icon && m_icon->isVisible() && m_isTrayThere();
}

void TrayPresence::setWindowHidden(bool hidden)
{
    m_isWindowHidden = hidden;
    ++m_watch;
    if (hidden)
        lookAgain(m_watch, true);
}

void TrayPresence::lookAgain(int watch, bool wasThere)
{
    m_clock.callAfter(LookAgain, this, [this, watch, wasThere] {
        if (watch != m_watch)
            return;
        const bool isThere = this->isThere();
        if (isThere || wasThere)
            return lookAgain(watch, isThere);
        ++m_watch;
        emit lost();
    });
}

bool TrayPresence::isWindowLookedAt() const
{
    return !m_isWindowHidden && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void TrayPresence::tellItKeepsRunning()
{
    tell(tr("Latchkey keeps running"),
         tr("It keeps you signed in from here. To end it, choose Quit in this icon’s menu."), {});
}

void TrayPresence::follow(Session *session)
{
    connect(session, &Session::stateChanged, this, [this, session] { onStateChanged(*session); });
    connect(session, &Session::signInRequired, this,
            [this, session] { onSignInRequired(session->account().name); });
}

void TrayPresence::onStateChanged(const Session &session)
{
    if (std::holds_alternative<SignedIn>(session.state()))
        m_endTold.remove(session.account().name);
    lookForLocked();
}

void TrayPresence::onSignInRequired(const QString &account)
{
    if (isWindowLookedAt() || m_endTold.contains(account))
        return;
    m_endTold.insert(account);
    if (m_ended.isEmpty())
        m_clock.callAfter(Together, this, [this] { tellOfEnded(); });
    m_ended.append(account);
}

void TrayPresence::tellOfEnded()
{
    const QStringList ended = std::exchange(m_ended, {});
    if (ended.size() == 1) {
        const Session *session = m_accounts.find(ended.first());
        const auto *state = session ? std::get_if<SignInRequired>(&session->state()) : nullptr;
        if (!state)
            return; // it is over already
        return tell(tr("Sign in again: %1", "an account's name").arg(ended.first()),
                    sessiontext::whatHappened(state->why), ended.first());
    }
    tell(tr("Sign in again: %n accounts", nullptr, static_cast<int>(ended.size())),
         tr("Their sessions have ended. Open Latchkey to sign in again."), ended.first());
}

void TrayPresence::lookForLocked()
{
    bool isLocked = false;
    for (int row = 0; row < m_accounts.rowCount() && !isLocked; ++row)
        isLocked = waitsForUnlocking(m_accounts.session(row)->state());
    if (isLocked == m_isLocked)
        return;
    m_isLocked = isLocked;
    ++m_lockedTimes;
    if (!isLocked)
        return;
    m_clock.callAfter(LongLocked, this, [this, time = m_lockedTimes] {
        if (time == m_lockedTimes)
            tellOfLocked();
    });
}

void TrayPresence::tellOfLocked()
{
    if (isWindowLookedAt())
        return;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const Session *session = m_accounts.session(row);
        if (waitsForUnlocking(session->state()))
            return tell(tr("Your keychain is locked"),
                        tr("Latchkey waits for it. Until it is unlocked, your access cannot be "
                           "renewed; you have not been signed out."),
                        session->account().name);
    }
}

void TrayPresence::tell(const QString &title, const QString &text, const QString &account)
{
    if (!m_icon)
        return;
    m_icon->tell(title, text, account);
    emit told(title, text);
}

} // namespace latchkey
