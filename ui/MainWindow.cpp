// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "session/Provider.h"
#include "ui/AboutDialog.h"
#include "ui/AccountList.h"
#include "ui/AddAccount.h"
#include "ui/CheckUpDialog.h"
#include "ui/DiagnosticsDialog.h"
#include "ui/Language.h"
#include "ui/PassingCopy.h"
#include "ui/PreferencesDialog.h"
#include "ui/ProviderText.h"
#include "ui/RemoveDialog.h"
#include "ui/RevokeDialog.h"
#include "ui/SessionPage.h"
#include "ui/SignOutDialog.h"
#include "ui/style/Banner.h"
#include "ui/TokenInspector.h"
#include "ui/TrayPresence.h"
#include "ui/WelcomePage.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey {

namespace {

using sessiontext::Action;
using style::Button;
using style::Icon;
using style::Space;
using style::TextLabel;
using style::TextRole;

// A short-lived access is looked at twice a minute; nobody sees more of it in between.
constexpr auto ShortLife = 10min;
constexpr auto OftenEnough = 60s;
constexpr auto ForShortLives = 30s;
// Another device has to be found and unlocked first; a code seldom lives for longer.
constexpr auto TimeForOtherDevice = 15min;
// At login the tray may come later than we do.
constexpr int TrayAttempts = 15;
constexpr auto TrayPause = 2s;

bool isSignedIn(const SessionState &state)
{
    return std::holds_alternative<SignedIn>(state) || std::holds_alternative<Refreshing>(state)
        || std::holds_alternative<RefreshDelayed>(state);
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_settings(parts.configDirectory)
    , m_clipboard(new PassingCopy(parts.clock, this))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Latchkey"_s);
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &MainWindow::updatePage);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::updatePage);

    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(style::lineWidth());
    m_sidePanel = makeSidePanel();
    m_splitter->addWidget(m_sidePanel);
    auto *pages = new QWidget;
    auto *pagesLayout = new QVBoxLayout(pages);
    pagesLayout->setContentsMargins(0, 0, 0, 0);
    pagesLayout->setSpacing(0);
    pagesLayout->addWidget(m_stack, 1);
    m_splitter->addWidget(pages);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    makeMenus();
    makeTray();

    for (int row = 0; row < m_parts.accounts.rowCount(); ++row)
        follow(m_parts.accounts.session(row));
    connect(&m_parts.accounts, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(&m_parts.accounts, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateSoon);
    connect(&m_parts.accounts, &Accounts::settingsFailureChanged, this, &MainWindow::updateSoon);
    qApp->installEventFilter(this);
    restorePlace();
    connect(m_list, &AccountList::currentSessionChanged, this, &MainWindow::updatePage);
    updatePage();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeSidePanel()
{
    auto *panel = new QWidget;
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    auto *title = new TextLabel(TextRole::Heading, TextLabel::Fit::Elide);
    title->setText(tr("Accounts"));
    m_list = new AccountList(m_parts.accounts);
    auto *add = new Button(Button::Kind::Quiet);
    add->setObjectName(u"addAccountButton"_s);
    add->setText(tr("&Add account…"));
    add->setIcon(style::icon(Icon::Plus));
    connect(add, &QPushButton::clicked, this, [this] { addAccount(nullptr); });

    auto *layout = new QVBoxLayout(panel);
    const int margin = style::space(Space::Small);
    layout->setContentsMargins(margin, style::space(Space::Large), margin, margin);
    layout->setSpacing(style::space(Space::Small));
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(style::space(Space::Small), 0, 0, 0);
    titleRow->addWidget(title);
    titleRow->addStretch(1);
    layout->addLayout(titleRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(add, 0, Qt::AlignLeading);
    panel->setMinimumWidth(style::characters(26));
    return panel;
}

void MainWindow::makeMenus()
{
    QMenu *account = menuBar()->addMenu(tr("A&ccount"));
    QAction *add = account->addAction(style::icon(Icon::Plus), tr("&Add account…"),
                                      QKeySequence::New, this, [this] { addAccount(nullptr); });
    add->setObjectName(u"actionAddAccount"_s);
    account->addSeparator();
    const auto addFor = [this, account](Action action, Icon icon, const QString &name,
                                        const QKeySequence &key) {
        QAction *item = account->addAction(style::icon(icon), sessiontext::actionText(action), key,
                                           this, [this, action] { perform(action); });
        item->setObjectName(name);
        m_actions.insert(action, item);
    };
    addFor(Action::SignIn, Icon::SignIn, u"actionSignIn"_s, QKeySequence(Qt::CTRL | Qt::Key_I));
    addFor(Action::Renew, Icon::Renew, u"actionRenew"_s, QKeySequence::Refresh);
    addFor(Action::SignOut, Icon::SignOut, u"actionSignOut"_s,
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    addFor(Action::Revoke, Icon::Revoke, u"actionRevoke"_s,
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    addFor(Action::Remove, Icon::Trash, u"actionRemove"_s, {});
    account->addSeparator();
    QAction *preferences = account->addAction(style::icon(Icon::Settings), tr("&Preferences…"),
                                              QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                                              &MainWindow::showPreferences);
    preferences->setObjectName(u"actionPreferences"_s);
    preferences->setMenuRole(QAction::PreferencesRole);
    account->addSeparator();
    account->addAction(tr("Close &window"), QKeySequence::Close, this, &QWidget::close)
        ->setObjectName(u"actionClose"_s);
    account->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::quit)
        ->setObjectName(u"actionQuit"_s);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_inspect =
        view->addAction(style::icon(Icon::Key), tr("&Token inspector…"),
                        QKeySequence(Qt::CTRL | Qt::Key_T), this, &MainWindow::showTokenInspector);
    m_inspect->setObjectName(u"actionTokenInspector"_s);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(
            tr("&Check-up…"), this,
            [this] { (new CheckUpDialog(m_parts.makeCheckUp, m_parts.clock, this))->open(); })
        ->setObjectName(u"actionCheckUp"_s);
    help->addAction(tr("&Diagnostics…"), this,
                    [this] { (new DiagnosticsDialog(*m_parts.events, this))->open(); })
        ->setObjectName(u"actionDiagnostics"_s);
    help->addAction(tr("&About Latchkey"), this, [this] { (new AboutDialog(this))->open(); })
        ->setObjectName(u"actionAbout"_s);
}

void MainWindow::showPreferences()
{
    (new PreferencesDialog({m_settings, m_parts.startsAtLogin, m_parts.setStartsAtLogin,
                            m_parts.isTrayThere(), shippedLanguages()},
                           this))
        ->open();
}

void MainWindow::showTokenInspector()
{
    if (Session *session = current())
        (new TokenInspector(*session, m_parts.clock, *m_clipboard, this))->open();
}

// --- Coming and going

void MainWindow::start()
{
    if (!std::exchange(m_started, true)) {
        qApp->setWindowIcon(style::applicationIcon());
        if (m_page)
            m_page->complete();
        m_parts.accounts.keepFresh();
    }
    m_tray->appear();
}

void MainWindow::makeTray()
{
    m_tray = new TrayPresence(m_parts.accounts, m_parts.clock, m_parts.isTrayThere, this);
    connect(m_tray, &TrayPresence::openRequested, this, [this](const QString &account) {
        if (!account.isEmpty())
            m_list->choose(account);
        raiseToFront();
    });
    connect(m_tray, &TrayPresence::renewRequested, this, &MainWindow::renewAll);
    connect(m_tray, &TrayPresence::quitRequested, qApp, &QApplication::quit);
    // Quietly: nobody asked for it, but there is no other way back.
    connect(m_tray, &TrayPresence::lost, this, &QWidget::showMinimized);
}

void MainWindow::renewAll()
{
    for (int row = 0; row < m_parts.accounts.rowCount(); ++row) {
        Session *session = m_parts.accounts.session(row);
        if (isSignedIn(session->state()))
            session->refresh();
    }
}

void MainWindow::startInTray()
{
    waitForTray(TrayAttempts);
}

void MainWindow::waitForTray(int attemptsLeft)
{
    start();
    if (isVisible())
        return;
    if (m_tray->isThere())
        return m_tray->setWindowHidden(true);
    if (attemptsLeft == 0)
        return showMinimized();
    m_parts.clock.callAfter(TrayPause, this,
                            [this, attemptsLeft] { waitForTray(attemptsLeft - 1); });
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_tray->setWindowHidden(false);
    updateSoon();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_minute.stop();
    savePlace();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        updateSoon();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::shown);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A tray may have come since the start.
    m_tray->appear();
    savePlace();
    if (m_quitting || !m_tray->isThere() || !readPreferences(m_settings).keepsRunning) {
        event->accept();
        qApp->quit();
        return;
    }
    event->ignore();
    hide();
    m_tray->setWindowHidden(true);
    if (!m_settings.value(u"told_of_tray"_s).toBool()
        && m_settings.store({{u"told_of_tray"_s, true}}))
        m_tray->tellItKeepsRunning();
}

// To quit, Qt asks every window to close, and gives up when one does not; hiding in the tray would
// be taken for that.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        m_quitting = true;
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_settings.value(u"geometry"_s).toByteArray()))
        resize(style::characters(140), style::characters(102));
    if (!m_splitter->restoreState(m_settings.value(u"splitter"_s).toByteArray()))
        m_splitter->setSizes({style::characters(32), style::characters(108)});
    m_list->choose(m_settings.value(u"account"_s).toString());
}

void MainWindow::savePlace()
{
    QVariantMap place{{u"geometry"_s, saveGeometry()}, {u"splitter"_s, m_splitter->saveState()}};
    if (const Session *session = current())
        place.insert(u"account"_s, session->account().name);
    // Where it cannot be kept, the window is where it was the time before.
    std::ignore = m_settings.store(place);
}

// --- Showing

Session *MainWindow::current() const
{
    return m_list->current();
}

SessionView MainWindow::viewOf(const Session &session) const
{
    SessionView view = makeSessionView(session, m_parts.clock.now());
    view.accountPage = accountPageOf(session.account());
    if (const auto preset = findProviderPreset(session.account().preset))
        view.scopeTexts = providertext::scopeTexts(*preset);
    view.deviceGrant = deviceGrantOf(session);
    const auto notice = m_notices.constFind(session.account().name);
    if (notice != m_notices.constEnd())
        view.notice = *notice;
    return view;
}

// By what the provider said of itself last. Not looked for where it makes no difference.
SessionView::DeviceGrant MainWindow::deviceGrantOf(const Session &session) const
{
    if (isSignedIn(session.state()) || std::holds_alternative<Restoring>(session.state()))
        return SessionView::DeviceGrant::Unknown;
    const Account &account = session.account();
    const auto policy = loadHttpPolicy(account);
    const auto provider =
        policy ? m_parts.providers.keptMetadata(account.client.issuer, *policy) : std::nullopt;
    if (!provider)
        return SessionView::DeviceGrant::Unknown;
    return provider->deviceAuthorizationEndpoint.isEmpty() ? SessionView::DeviceGrant::NotOffered
                                                           : SessionView::DeviceGrant::Offered;
}

void MainWindow::updateSoon()
{
    if (!m_update.isActive())
        m_update.start(0);
}

void MainWindow::updatePage()
{
    const Session *session = current();
    m_sidePanel->setVisible(m_parts.accounts.rowCount() > 0);
    if (!session) {
        if (!m_welcome) {
            m_welcome = new WelcomePage;
            m_stack->addWidget(m_welcome);
            connect(m_welcome, &WelcomePage::addAccountRequested, this,
                    [this] { addAccount(nullptr); });
        }
        m_stack->setCurrentWidget(m_welcome);
    } else {
        if (!m_page) {
            m_page = new SessionPage(m_parts.clock);
            if (m_started)
                m_page->complete();
            m_stack->addWidget(m_page);
            connect(m_page, &SessionPage::actionRequested, this, &MainWindow::perform);
        }
        m_page->setView(viewOf(*session));
        if (std::holds_alternative<SigningIn>(session->state())) {
            const auto failure = m_browserFailures.constFind(session->account().name);
            m_page->setBrowserFailure(failure == m_browserFailures.constEnd()
                                          ? std::optional<Error>()
                                          : std::optional<Error>(*failure));
        }
        // The welcome page takes the focus with it; the next in order would be the account's menu.
        const bool welcomed = m_welcome && m_stack->currentWidget() == m_welcome;
        m_stack->setCurrentWidget(m_page);
        if (welcomed)
            m_list->setFocus();
    }
    showSettingsFailure();
    updateActions();
    adjustTimer();
}

void MainWindow::showSettingsFailure()
{
    const auto &failure = m_parts.accounts.settingsFailure();
    if (!m_settingsBanner) {
        if (!failure)
            return;
        m_settingsBanner = new style::Banner;
        m_settingsBanner->setObjectName(u"settingsBanner"_s);
        auto *layout = static_cast<QVBoxLayout *>(m_stack->parentWidget()->layout());
        auto *frame = new QVBoxLayout;
        const int margin = style::space(Space::Large);
        frame->setContentsMargins(margin, margin, margin, 0);
        frame->addWidget(m_settingsBanner);
        layout->insertLayout(0, frame);
    }
    m_settingsBanner->setVisible(failure.has_value());
    if (failure) {
        const sessiontext::Words words = sessiontext::settingsFailureWords(*failure);
        m_settingsBanner->setContent(
            {words.tone, words.icon, words.headline, words.lines, {}, {}, {}, false});
    }
}

void MainWindow::updateActions()
{
    const Session *session = current();
    const bool usable = session && isSignedIn(session->state());
    const bool busy = session
        && (std::holds_alternative<SigningIn>(session->state())
            || std::holds_alternative<Revoking>(session->state()));
    m_inspect->setEnabled(session);
    m_actions.value(Action::SignIn)->setEnabled(session && !busy);
    m_actions.value(Action::Renew)->setEnabled(usable);
    m_actions.value(Action::SignOut)->setEnabled(usable);
    m_actions.value(Action::Revoke)->setEnabled(usable);
    m_actions.value(Action::Remove)->setEnabled(session && !busy);
}

void MainWindow::adjustTimer()
{
    const Session *session = current();
    if (!session || !isVisible() || isMinimized()) {
        m_minute.stop();
        return;
    }
    const auto *signedIn = std::get_if<SignedIn>(&session->state());
    const bool shortLived = signedIn && signedIn->obtainedAt.isValid()
        && signedIn->obtainedAt.secsTo(signedIn->expiresAt)
            <= std::chrono::seconds(ShortLife).count();
    m_minute.start(shortLived ? ForShortLives : OftenEnough);
}

// --- Following the sessions

void MainWindow::onRowsInserted(int first, int last)
{
    for (int row = first; row <= last; ++row)
        follow(m_parts.accounts.session(row));
    updateSoon();
}

void MainWindow::follow(Session *session)
{
    const auto ifShown = [this, session] {
        if (session == current())
            updateSoon();
    };
    connect(session, &Session::stateChanged, this, ifShown);
    connect(session, &Session::activityChanged, this, ifShown);
    connect(session, &Session::browserRequested, this,
            [this, session](const QUrl &url) { onBrowserRequested(session, url); });
    connect(session, &Session::signInFinished, this,
            [this, session](const Result<void> &outcome) { onSignInFinished(session, outcome); });
    connect(session, &Session::signOutProgress, this,
            [this, session](SignOutStep step, const Result<void> &outcome) {
                if (m_revokeDialog && session->account().name == m_revokedAccount)
                    m_revokeDialog->showProgress(step, outcome);
            });
    connect(session, &Session::signOutFinished, this,
            [this, session](const Result<SignOutReport> &outcome) {
                onSignOutFinished(session, outcome);
            });
    connect(session, &Session::browserSignOutFinished, this,
            [this, session](const Result<void> &outcome) {
                if (m_signOutDialog && session->account().name == m_signedOutAccount)
                    m_signOutDialog->showBrowserSignOut(outcome);
            });
}

void MainWindow::onBrowserRequested(Session *session, const QUrl &url)
{
    if (m_ownSignIns.contains(session->account().name))
        openBrowser(*session, url);
}

void MainWindow::onSignInFinished(Session *session, const Result<void> &outcome)
{
    const QString account = session->account().name;
    const bool ours = m_ownSignIns.contains(account);
    const SignInOptions options = m_ownSignIns.take(account);
    const auto next = m_nextGrants.constFind(account);
    if (next != m_nextGrants.constEnd()) {
        const SignInGrant grant = *next;
        m_nextGrants.erase(next);
        // Called off to be begun again in another way, if it was not too late for that.
        if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
            return signIn(*session, options.person, grant);
    }
    m_browserFailures.remove(account);
    m_openings.remove(account);
    m_notices.remove(account);
    if (!outcome) {
        const Error &error = outcome.error();
        const bool stateSaysSo = std::holds_alternative<SignedOut>(session->state())
            || std::holds_alternative<WaitingForKeychain>(session->state());
        if (error.kind == ErrorKind::SubjectMismatch)
            m_notices.insert(account, {Notice::About::SomebodyElse, error, {}});
        else if (!stateSaysSo && error.kind != ErrorKind::Cancelled)
            m_notices.insert(account, {Notice::About::SignIn, error, {}});
    }
    updateSoon();
    const bool wantsTheUser = outcome || outcome.error().kind != ErrorKind::Cancelled;
    if (ours && wantsTheUser) {
        m_list->choose(account);
        m_list->setFocus();
        raiseToFront();
    }
}

void MainWindow::onSignOutFinished(Session *session, const Result<SignOutReport> &outcome)
{
    const QString account = session->account().name;
    m_openings.remove(account);
    if (m_revokeDialog && account == m_revokedAccount)
        m_revokeDialog->showFinished(outcome);
    if (m_signOutDialog && account == m_signedOutAccount)
        m_signOutDialog->showFinished(outcome);
    if (outcome)
        m_notices.insert(account, {Notice::About::SignedOut, {}, *outcome});
    else
        m_notices.insert(account, {Notice::About::SignOut, outcome.error(), {}});
    updateSoon();
    if (m_removing.remove(account) && outcome)
        remove(account);
}

// --- Doing

void MainWindow::perform(Action action)
{
    Session *session = current();
    if (!session)
        return;
    const QString account = session->account().name;
    switch (action) {
    case Action::None:
        break;
    case Action::SignIn:
    case Action::SignInAgain:
        signIn(*session, SignInOptions::Person::Same);
        break;
    case Action::SignInAsAnyone:
        signIn(*session, SignInOptions::Person::Any);
        break;
    case Action::SignInOnOtherDevice:
        signInBy(*session, SignInGrant::Device);
        break;
    case Action::SignInInBrowser:
        signInBy(*session, SignInGrant::Browser);
        break;
    case Action::CancelSignIn:
        session->cancelSignIn();
        break;
    case Action::OpenBrowserAgain:
        session->openBrowserAgain();
        break;
    case Action::Renew:
        m_notices.remove(account);
        session->refresh();
        break;
    case Action::UnlockKeychain:
        session->unlockKeychain();
        break;
    case Action::AskKeychainAgain:
        session->restore();
        break;
    case Action::SignOut:
        askToSignOut(*session);
        break;
    case Action::Revoke:
        revoke(*session);
        break;
    case Action::SetUpAgain:
        addAccount(&session->account());
        break;
    case Action::OpenAccountPage:
        openAccountPage(*session);
        break;
    case Action::Remove:
        askToRemove(*session);
        break;
    case Action::DismissNotice:
        m_notices.remove(account);
        break;
    }
    updateSoon();
}

void MainWindow::signInBy(Session &session, SignInGrant grant)
{
    if (!std::holds_alternative<SigningIn>(session.state()))
        return signIn(session, SignInOptions::Person::Same, grant);
    m_nextGrants.insert(session.account().name, grant);
    session.cancelSignIn();
}

void MainWindow::signIn(Session &session, SignInOptions::Person person, SignInGrant grant)
{
    const QString account = session.account().name;
    m_notices.remove(account);
    m_browserFailures.remove(account);
    SignInOptions options;
    // The window starts the browser itself: only then does it know whether that worked.
    options.browser = SignInOptions::Browser::DoNotOpen;
    options.person = person;
    options.grant = grant;
    if (grant == SignInGrant::Device)
        options.timeout = TimeForOtherDevice;
    m_ownSignIns.insert(account, options);
    session.signIn(options);
}

void MainWindow::openBrowser(const Session &session, const QUrl &url)
{
    const QString account = session.account().name;
    m_browserFailures.remove(account);
    const auto onFailed = [this, account](const Error &error) {
        m_browserFailures.insert(account, error);
        updateSoon();
    };
    showInBrowser(url, account, onFailed);
}

void MainWindow::openAccountPage(const Session &session)
{
    const QString account = session.account().name;
    const auto notice = m_notices.constFind(account);
    if (notice != m_notices.constEnd() && notice->about == Notice::About::AccountPage)
        m_notices.erase(notice);
    const auto onFailed = [this, account](const Error &error) {
        m_notices.insert(account, {Notice::About::AccountPage, error, {}});
        updateSoon();
    };
    showInBrowser(QUrl(accountPageOf(session.account())), account, onFailed);
}

// What was opened for the account before is not heard any more.
void MainWindow::showInBrowser(const QUrl &url, const QString &account,
                               const Browser::OnFailed &onFailed)
{
    const auto opening = std::make_shared<QObject>();
    m_openings.insert(account, opening);
    if (const auto opened = m_parts.browser.open(url, opening.get(), onFailed); !opened)
        onFailed(opened.error());
    updateSoon();
}

void MainWindow::revoke(Session &session)
{
    m_revokedAccount = session.account().name;
    m_notices.remove(m_revokedAccount);
    m_revokeDialog = new RevokeDialog(session.account(), this);
    const auto signOut = [this, account = m_revokedAccount](SignOutMode mode) {
        if (Session *stillThere = m_parts.accounts.find(account))
            stillThere->signOut(mode);
    };
    connect(m_revokeDialog, &RevokeDialog::revokeRequested, this,
            [signOut] { signOut(SignOutMode::Revoke); });
    connect(m_revokeDialog, &RevokeDialog::signOutHereRequested, this,
            [signOut] { signOut(SignOutMode::Logout); });
    connect(m_revokeDialog, &RevokeDialog::accountPageRequested, this,
            [this, account = m_revokedAccount] {
                if (Session *stillThere = m_parts.accounts.find(account))
                    openAccountPage(*stillThere);
            });
    m_revokeDialog->open();
}

void MainWindow::askToSignOut(const Session &session)
{
    const QString account = session.account().name;
    const QString issuer = session.account().client.issuer;
    auto *dialog = new SignOutDialog(account, issuer, this);
    m_signOutDialog = dialog;
    m_signedOutAccount = account;
    connect(dialog, &SignOutDialog::signOutRequested, this,
            [this, account](SignOutOptions::BrowserSession browserSession) {
                m_notices.remove(account);
                SignOutOptions options;
                options.browserSession = browserSession;
                if (Session *stillThere = m_parts.accounts.find(account))
                    stillThere->signOut(SignOutMode::Logout, options);
            });
    connect(dialog, &SignOutDialog::waitCancelled, this, [this, account] {
        if (Session *stillThere = m_parts.accounts.find(account))
            stillThere->cancelBrowserSignOut();
    });
    if (const auto policy = loadHttpPolicy(session.account()))
        m_parts.providers.metadata(issuer, *policy, ProviderDirectory::Freshness::CacheFirst,
                                   dialog, [dialog](const Result<ProviderMetadata> &provider) {
                                       if (provider && !provider->endSessionEndpoint.isEmpty())
                                           dialog->offerBrowserSignOut();
                                   });
    dialog->open();
}

void MainWindow::askToRemove(const Session &session)
{
    const QString account = session.account().name;
    auto *dialog = new RemoveDialog(account, this);
    connect(dialog, &QDialog::accepted, this, [this, account] {
        if (Session *stillThere = m_parts.accounts.find(account)) {
            m_removing.insert(account);
            stillThere->signOut(SignOutMode::Logout);
        }
    });
    dialog->open();
}

void MainWindow::remove(const QString &account)
{
    // The keychain comes first: an account without entries can be removed again, entries without an
    // account could not be found.
    m_parts.forgetAccount(account, this, [this, account](const Result<void> &forgotten) {
        const auto removed = forgotten.and_then([&] { return m_parts.settings.remove(account); });
        m_openings.remove(account);
        if (removed)
            m_notices.remove(account);
        else
            m_notices.insert(account, {Notice::About::SignOut, removed.error(), {}});
        updateSoon();
    });
}

void MainWindow::addAccount(const Account *changed)
{
    auto *dialog = new AddAccount(m_parts.settings, m_parts.providers, this);
    if (changed)
        dialog->change(*changed);
    connect(dialog, &AddAccount::accountSaved, this, [this](const QString &account) {
        m_list->choose(account);
        if (Session *session = m_parts.accounts.find(account))
            signIn(*session, SignInOptions::Person::Same);
        updateSoon();
    });
    dialog->open();
}

} // namespace latchkey
