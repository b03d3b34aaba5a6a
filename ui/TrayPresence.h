// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Accounts.h"

#include <QtCore/QSet>

#include <functional>

namespace latchkey {

class TrayIcon;

//! \brief Latchkey beside its window: an icon where there is a tray, and what has to be said while
//! nobody looks at the window. Never more than once for one event.
class TrayPresence : public QObject
{
    Q_OBJECT

public:
    //! How long somebody's keychain is locked before they are told.
    static constexpr std::chrono::minutes LongLocked{10};
    //! How often a hidden window makes sure that there is a way back to it. A tray may be away for
    //! a moment while the desktop starts anew; one that is not there twice is gone.
    static constexpr std::chrono::seconds LookAgain{30};

    //! `accounts` and `clock` are not owned and must outlive this.
    //! \param isTrayThere whether the system has a tray now; in tests, whatever they say.
    TrayPresence(Accounts &accounts, Clock &clock, std::function<bool()> isTrayThere,
                 QObject *parent = nullptr);

    //! \brief Shows the icon, if there is a tray by now.
    void appear();
    [[nodiscard]] bool isThere() const;

    //! \brief Whether the icon is the only way to the window.
    void setWindowHidden(bool hidden);

    //! \brief Says that the program goes on without its window.
    void tellItKeepsRunning();

signals:
    //! \brief An empty account means just the window.
    void openRequested(const QString &account);
    void renewRequested();
    void quitRequested();
    //! \brief There was a way back to the hidden window, and it has gone.
    void lost();
    void told(const QString &title, const QString &text);

private:
    void follow(Session *session);
    void onStateChanged(const Session &session);
    void onSignInRequired(const QString &account);
    void tellOfEnded();
    void lookForLocked();
    void tellOfLocked();
    void lookAgain(int watch, bool wasThere);
    void tell(const QString &title, const QString &text, const QString &account);
    //! Then the window says everything itself.
    [[nodiscard]] bool isWindowLookedAt() const;

    Accounts &m_accounts;
    Clock &m_clock;
    std::function<bool()> m_isTrayThere;
    TrayIcon *m_icon = nullptr;
    bool m_isWindowHidden = true;
    int m_watch = 0; //!< Changes when the window comes or goes; a watch of before then ends.
    QStringList m_ended; //!< Accounts whose end is to be told together.
    QSet<QString> m_endTold;
    bool m_isLocked = false;
    int m_lockedTimes = 0; //!< Changes with m_isLocked; a wait of before then is over.
};

} // namespace latchkey
