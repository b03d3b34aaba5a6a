// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/Wait.h"
#include "ui/AccountList.h"
#include "ui/Preferences.h"
#include "ui/TrayPresence.h"
#include "WindowFixture.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct TrayFixture : WindowFixture
{
    using WindowFixture::WindowFixture;

    //! \brief Adds an account beside `work`, and waits until it is there.
    bool addAccount(const QString &name)
    {
        Account added = account;
        added.name = name;
        return settings.add(added).has_value()
            && waitUntil([this, &name] { return accounts.find(name); });
    }

    TrayPresence &presence() { return *window->findChild<TrayPresence *>(); }
    QSystemTrayIcon *icon() { return window->findChild<QSystemTrayIcon *>(); }

    //! \brief A tray comes, and the window is closed.
    bool closeIntoTray()
    {
        isTrayThere = true;
        window->close();
        return !window->isVisible() && icon();
    }

    //! \brief The provider takes back what it gave.
    void endSession(const QString &name)
    {
        provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        accounts.find(name)->refresh();
    }

    QStringList menuTexts()
    {
        QStringList texts;
        for (const QAction *action : icon()->contextMenu()->actions())
            texts.append(action->text());
        return texts;
    }

    QAction *menuItem(const QString &text)
    {
        for (QAction *action : icon()->contextMenu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

} // namespace

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void closingKeepsRunningAndSaysSoOnce();
    void closingEndsWhereThatIsPreferred();
    void quitEndsWhereverTheWindowIs();
    void theMenuHasAccountsOpenRenewAndQuit();
    void manyAccountsDoNotFillTheScreen();
    void theIconIsTheWorstOfAll();
    void aTrayThatVanishesBringsTheWindowBack();
    void aTrayThatIsAwayForAMomentDoesNot();
    void aTrayThatComesLateIsUsed();
    void startingAtLoginWaitsQuietly();
    void startingAtLoginWithoutATrayShowsItselfSmall();
    void anEndedSessionIsToldOnceAndAClickOpensIt();
    void whatEndsTogetherIsToldTogether();
    void whoLooksAtTheWindowIsToldThere();
    void aKeychainThatIsLockedForLongIsToldOnce();
    void aKeychainThatIsUnlockedInTimeIsNotToldOf();
};

void tst_Tray::closingKeepsRunningAndSaysSoOnce()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    QSignalSpy quitting(qApp, &QCoreApplication::aboutToQuit);
    QVERIFY(f.closeIntoTray());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"Latchkey keeps running"_s);
    f.menuItem(u"&Open Latchkey"_s)->trigger();
    QVERIFY(f.window->isVisible());
    QVERIFY(f.closeIntoTray());
    QCOMPARE(told.size(), 1);
    QCOMPARE(quitting.size(), 0);
}

void tst_Tray::closingEndsWhereThatIsPreferred()
{
    TrayFixture f;
    f.isTrayThere = true;
    const WindowSettings settings(f.directory.filePath(u"config"_s));
    QVERIFY(storePreferences(settings, {false, style::Appearance::System, {}}));
    QTimer::singleShot(0, f.window.get(), &QWidget::close);
    QCOMPARE(QApplication::exec(), 0);
}

void tst_Tray::quitEndsWhereverTheWindowIs()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.closeIntoTray());
    QTimer::singleShot(0, f.menuItem(u"&Quit"_s), &QAction::trigger);
    QCOMPARE(QApplication::exec(), 0);
}

void tst_Tray::theMenuHasAccountsOpenRenewAndQuit()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.addAccount(u"music"_s));
    QVERIFY(f.closeIntoTray());
    TRY_COMPARE(f.menuTexts(),
                (QStringList{u"work: Signed in"_s, u"music: Not signed in"_s, QString(),
                             u"&Open Latchkey"_s, u"&Renew all now"_s, QString(), u"&Quit"_s}));
    const int requests = f.provider.requestCount("/token");
    f.menuItem(u"&Renew all now"_s)->trigger();
    TRY_COMPARE(f.provider.requestCount("/token"), requests + 1);
    TRY_VERIFY(f.menuItem(u"music: Not signed in"_s));
    f.menuItem(u"music: Not signed in"_s)->trigger();
    QVERIFY(f.window->isVisible());
    QCOMPARE(f.visible<AccountList>(u"accountList"_s)->current()->account().name, u"music"_s);
}

void tst_Tray::manyAccountsDoNotFillTheScreen()
{
    TrayFixture f;
    for (int i = 1; i < 25; ++i)
        QVERIFY(f.addAccount(u"account-%1"_s.arg(i)));
    QVERIFY(f.closeIntoTray());
    TRY_VERIFY(f.menuItem(u"5 more"_s));
    f.menuItem(u"5 more"_s)->trigger();
    QVERIFY(f.window->isVisible());
}

void tst_Tray::theIconIsTheWorstOfAll()
{
    TrayFixture f;
    QVERIFY(f.addAccount(u"other"_s));
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.closeIntoTray());
    const auto picture = [&f] { return f.icon()->icon().pixmap(32, 32).toImage(); };
    const QImage good = picture();
    QVERIFY(f.icon()->toolTip().contains("signed in: 1"_L1));
    f.endSession(u"work"_s);
    TRY_VERIFY2(f.icon()->toolTip().contains("work: Sign in again"_L1),
                qPrintable(f.icon()->toolTip()));
    QVERIFY(picture() != good);
    // By its shape alone, as somebody sees it who sees no colours.
    const QImage bad = picture().convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(bad != good.convertToFormat(QImage::Format_Grayscale8));
}

void tst_Tray::aTrayThatVanishesBringsTheWindowBack()
{
    TrayFixture f;
    QVERIFY(f.closeIntoTray());
    f.isTrayThere = false;
    f.clock.advance(TrayPresence::LookAgain);
    QVERIFY(!f.window->isVisible());
    f.clock.advance(TrayPresence::LookAgain);
    TRY_VERIFY(f.window->isVisible());
    QVERIFY(f.window->isMinimized());
    // It comes again, and everything is as before.
    QVERIFY(f.closeIntoTray());
}

void tst_Tray::aTrayThatIsAwayForAMomentDoesNot()
{
    TrayFixture f;
    QVERIFY(f.closeIntoTray());
    for (int times = 0; times < 5; ++times) {
        f.isTrayThere = false;
        f.clock.advance(TrayPresence::LookAgain);
        f.isTrayThere = true;
        f.clock.advance(TrayPresence::LookAgain);
        QVERIFY(!f.window->isVisible());
    }
}

void tst_Tray::aTrayThatComesLateIsUsed()
{
    TrayFixture f;
    f.window->hide();
    f.window->startInTray();
    f.clock.advance(10s);
    QVERIFY(!f.icon());
    f.isTrayThere = true;
    f.clock.advance(2s);
    QVERIFY(f.icon());
    f.clock.advance(5min);
    QVERIFY(!f.window->isVisible());
}

void tst_Tray::startingAtLoginWaitsQuietly()
{
    TrayFixture f;
    f.window->hide();
    f.isTrayThere = true;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    f.window->startInTray();
    TRY_VERIFY(f.isShownIn<WaitingForKeychain>());
    f.clock.advance(5min);
    for (const QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY2(!widget->isVisible(), widget->metaObject()->className());
    QCOMPARE(told.size(), 0);
    QCOMPARE(f.store.unlocks, 0);
    f.store.failure.reset();
    TRY_VERIFY((f.clock.advance(5s), f.isShownIn<SignedOut>()));
}

void tst_Tray::startingAtLoginWithoutATrayShowsItselfSmall()
{
    TrayFixture f;
    f.window->hide();
    f.window->startInTray();
    f.clock.advance(29s);
    QVERIFY(!f.window->isVisible());
    f.clock.advance(1s);
    TRY_VERIFY(f.window->isVisible() && f.window->isMinimized());
}

void tst_Tray::anEndedSessionIsToldOnceAndAClickOpensIt()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.addAccount(u"other"_s));
    QVERIFY(f.closeIntoTray());
    f.visible<AccountList>(u"accountList"_s);
    f.window->findChild<AccountList *>()->choose(u"other"_s);
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    f.endSession(u"work"_s);
    TRY_VERIFY(f.isShownIn<SignInRequired>());
    f.clock.advance(2s);
    TRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"Sign in again: work"_s);
    emit f.shownSession().signInRequired(std::get<SignInRequired>(f.shownSession().state()).why);
    f.clock.advance(1h);
    QCOMPARE(told.size(), 1);
    QVERIFY(QMetaObject::invokeMethod(f.icon(), "messageClicked"));
    QVERIFY(f.window->isVisible());
    QCOMPARE(f.visible<AccountList>(u"accountList"_s)->current()->account().name, u"work"_s);
}

void tst_Tray::whatEndsTogetherIsToldTogether()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.addAccount(u"other"_s));
    QVERIFY(f.closeIntoTray());
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    const Error why{ErrorKind::GrantRejected, {}, {}, {}, {}};
    emit f.shownSession().signInRequired(why);
    emit f.accounts.find(u"other"_s)->signInRequired(why);
    f.clock.advance(2s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"Sign in again: 2 accounts"_s);
}

void tst_Tray::whoLooksAtTheWindowIsToldThere()
{
    TrayFixture f;
    QVERIFY(f.signInByTheButton());
    f.isTrayThere = true;
    f.window->start();
    f.window->raiseToFront();
    TRY_COMPARE(QGuiApplication::applicationState(), Qt::ApplicationActive);
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    f.endSession(u"work"_s);
    TRY_VERIFY(f.isShownIn<SignInRequired>());
    f.clock.advance(2s);
    QCOMPARE(told.size(), 0);
}

void tst_Tray::aKeychainThatIsLockedForLongIsToldOnce()
{
    TrayFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    TRY_VERIFY(f.isShownIn<WaitingForKeychain>());
    QVERIFY(f.closeIntoTray());
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    f.clock.advance(TrayPresence::LongLocked);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"Your keychain is locked"_s);
    f.clock.advance(1h);
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.store.unlocks, 0);
    QVERIFY(QMetaObject::invokeMethod(f.icon(), "messageClicked"));
    QVERIFY(f.window->isVisible());
}

void tst_Tray::aKeychainThatIsUnlockedInTimeIsNotToldOf()
{
    TrayFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    TRY_VERIFY(f.isShownIn<WaitingForKeychain>());
    QVERIFY(f.closeIntoTray());
    QSignalSpy told(&f.presence(), &TrayPresence::told);
    f.clock.advance(8min);
    f.store.failure.reset();
    TRY_VERIFY((f.clock.advance(5s), f.isShownIn<SignedOut>()));
    f.clock.advance(1h);
    QCOMPARE(told.size(), 0);
}

QTEST_MAIN(tst_Tray)
#include "tst_Tray.moc"
