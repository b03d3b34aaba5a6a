// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/Browser.h"
#include "flow/ProviderDirectory.h"
#include "session/Accounts.h"
#include "ui/SessionText.h"
#include "ui/SessionView.h"
#include "ui/WindowSettings.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace latchkey {

class AccountList;
class PassingCopy;
class CheckUp;
class EventLog;
class RevokeDialog;
class SignOutDialog;
class SessionPage;
class TrayPresence;
class WelcomePage;

namespace style {
class Banner;
}

//! \brief What the window works with. Nothing is owned; everything must outlive the window.
struct WindowParts
{
    Accounts &accounts;
    AccountSettings &settings;
    ProviderDirectory &providers;
    Clock &clock;
    Browser &browser;
    QString configDirectory; //!< For what the window remembers; see WindowSettings.
    //! Deletes everything that the keychain holds for an account.
    std::function<void(const QString &account, QObject *context,
                       std::function<void(const Result<void> &)> done)>
        forgetAccount;
    //! Whether the system has a tray now.
    std::function<bool()> isTrayThere;
    //! Whether the program starts when the user logs in, and letting it do so or not.
    std::function<bool()> startsAtLogin;
    std::function<Result<void>(bool starts)> setStartsAtLogin;
    //! A check-up that has not begun.
    std::function<std::unique_ptr<CheckUp>()> makeCheckUp = {};
    EventLog *events = nullptr; //!< Null: nobody keeps any.
};

//! \brief The window: accounts on one side, the chosen one's session on the other.
//!
//! Its first picture needs neither keychain nor network: shown() tells when it stands, and start()
//! is then called.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! \brief Lets the sessions come to life, once, and shows the tray's icon where there is a tray
    //! by now.
    void start();

    //! \brief Shows the window, before all others.
    void raiseToFront();

    //! \brief Starts without showing itself, where there is a tray; waits for one a while, and
    //! else shows itself small.
    void startInTray();

signals:
    //! \brief The window has been painted for the first time.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSidePanel();
    void makeMenus();
    void showPreferences();
    void showTokenInspector();
    void follow(Session *session);
    void onRowsInserted(int first, int last);
    void updateSoon();
    void updatePage();
    void showSettingsFailure();
    void updateActions();
    void adjustTimer();
    void waitForTray(int attemptsLeft);
    void makeTray();
    void renewAll();
    void restorePlace();
    void savePlace();

    [[nodiscard]] Session *current() const;
    [[nodiscard]] SessionView viewOf(const Session &session) const;
    void perform(sessiontext::Action action);
    [[nodiscard]] SessionView::DeviceGrant deviceGrantOf(const Session &session) const;
    void signIn(Session &session, SignInOptions::Person person,
                SignInGrant grant = SignInGrant::Browser);
    void signInBy(Session &session, SignInGrant grant);
    void openBrowser(const Session &session, const QUrl &url);
    void openAccountPage(const Session &session);
    void showInBrowser(const QUrl &url, const QString &account, const Browser::OnFailed &onFailed);
    void revoke(Session &session);
    void askToSignOut(const Session &session);
    void askToRemove(const Session &session);
    void remove(const QString &account);
    void addAccount(const Account *changed);

    void onBrowserRequested(Session *session, const QUrl &url);
    void onSignInFinished(Session *session, const Result<void> &outcome);
    void onSignOutFinished(Session *session, const Result<SignOutReport> &outcome);

    WindowParts m_parts;
    WindowSettings m_settings;
    bool m_started = false;
    bool m_painted = false;
    bool m_quitting = false; //!< The program ends: closing means closing.
    QTimer m_update{this}; //!< Many changes at once are one update.
    QTimer m_minute{this}; //!< Keeps relative times true; runs only while somebody can see them.
    QHash<QString, Notice> m_notices; //!< By account.
    //! By account: whose end tells that the browser failed as it started.
    QHash<QString, std::shared_ptr<QObject>> m_openings;
    QHash<QString, Error> m_browserFailures; //!< By account, while its sign-in runs.
    //! By account, the sign-ins that were started from this window.
    QHash<QString, SignInOptions> m_ownSignIns;
    QHash<QString, SignInGrant> m_nextGrants; //!< By account, what follows its cancelled sign-in.
    QSet<QString> m_removing; //!< Accounts that go as soon as they are signed out.
    QPointer<RevokeDialog> m_revokeDialog;
    QString m_revokedAccount;
    QPointer<SignOutDialog> m_signOutDialog;
    QString m_signedOutAccount; //!< Whose the dialog is.

    PassingCopy *m_clipboard;
    QAction *m_inspect = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_sidePanel = nullptr;
    AccountList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    style::Banner *m_settingsBanner = nullptr;
    WelcomePage *m_welcome = nullptr;
    SessionPage *m_page = nullptr;
    TrayPresence *m_tray = nullptr;
    QHash<sessiontext::Action, QAction *> m_actions;
};

} // namespace latchkey
