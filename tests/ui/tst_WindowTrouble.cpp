// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens around it, the window answers.
#include "Screens.h"
#include "support/Heartbeat.h"
#include "support/Wait.h"
#include "ui/AccountList.h"
#include "WindowFixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSystemTrayIcon>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Many = 200;

//! Checks at its end that the event loop was never away for longer than people notice.
#define VERIFY_ANSWERED(heartbeat)                                                                 \
    QVERIFY2((heartbeat).longestGap() <= Heartbeat::Limit,                                         \
             qPrintable(u"silent for %1 ms"_s.arg((heartbeat).longestGap().count())))

//! Lets a minute pass in steps, as a person would see it.
void passAMinute(FakeClock &clock)
{
    for (int step = 0; step < 12; ++step) {
        clock.advance(5s);
        QCoreApplication::processEvents();
    }
}

//! \brief Lets another program add two hundred accounts at once.
bool addMany(WindowFixture &f)
{
    QFile file(f.directory.filePath(u"config/accounts.json"_s));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray accounts = settings.value("accounts"_L1).toArray();
    QJsonObject account = accounts.first().toObject();
    for (int i = 0; i < Many; ++i) {
        account.insert(u"name"_s, u"account-%1"_s.arg(i));
        accounts.append(account);
    }
    settings.insert(u"accounts"_s, accounts);
    file.seek(0);
    file.write(QJsonDocument(settings).toJson());
    file.close();
    emit f.settings.changed();
    return waitUntil([&f] { return f.accounts.rowCount() == Many + 1; });
}

} // namespace

class tst_WindowTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTheme(Theme::Light); }

    void aKeychainThatHangsForAMinute();
    void aProviderThatHangs();
    void twoHundredAccounts();
    void theSmallestSize();
    void aTrayThatComesAndGoes();
    void aSecondStart();
    void quittingDuringASignIn();
    void quittingDuringARefresh();
};

void tst_WindowTrouble::aKeychainThatHangsForAMinute()
{
    WindowFixture f;
    f.store.hangs = true;
    Heartbeat heartbeat;
    passAMinute(f.clock);
    QVERIFY2(f.headline().contains("Looking for your session"_L1), qPrintable(f.headline()));
    // The window can be used meanwhile.
    f.window->findChild<QAction *>(u"actionPreferences"_s)->trigger();
    QVERIFY(f.visible(u"preferencesDialog"_s));
    QVERIFY(f.click(u"preferencesClose"_s));
    f.store.hangs = false;
    f.store.answerHeld();
    TRY_VERIFY(f.isShownIn<SignedOut>());
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::aProviderThatHangs()
{
    WindowFixture f;
    TRY_VERIFY(f.isShownIn<SignedOut>());
    f.provider.on("/.well-known/openid-configuration", ProviderReply::hang());
    Heartbeat heartbeat;
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_VERIFY(f.visible(u"cancelSignIn"_s));
    passAMinute(f.clock);
    QVERIFY(f.click(u"cancelSignIn"_s));
    TRY_VERIFY(f.headline().contains("not signed in"_L1));
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::twoHundredAccounts()
{
    WindowFixture f;
    QVERIFY(addMany(f));
    {
        Heartbeat opening;
        f.makeWindow();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        TRY_VERIFY(f.visible<AccountList>(u"accountList"_s));
        VERIFY_ANSWERED(opening);
    }
    f.isTrayThere = true;
    f.window->start();
    auto *list = f.visible<AccountList>(u"accountList"_s);
    Heartbeat heartbeat;
    list->setFocus();
    for (int i = 0; i < Many; i += 10) {
        list->choose(u"account-%1"_s.arg(i));
        QCOMPARE(list->current()->account().name, u"account-%1"_s.arg(i));
        TRY_VERIFY(std::holds_alternative<SignedOut>(list->current()->state()));
    }
    // All of them change at once.
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    for (int row = 0; row < f.accounts.rowCount(); ++row)
        f.accounts.session(row)->restore();
    TRY_VERIFY(std::holds_alternative<WaitingForKeychain>(
        f.accounts.session(f.accounts.rowCount() - 1)->state()));
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::theSmallestSize()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    Heartbeat heartbeat;
    for (int step = 10; step >= 0; --step) {
        f.window->resize(f.window->minimumSizeHint() * (10 + step) / 10);
        QCoreApplication::processEvents();
    }
    QVERIFY(f.visible(u"renewNow"_s));
    saveScreen(*f.window, u"window-smallest-light"_s);
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::aTrayThatComesAndGoes()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    Heartbeat heartbeat;
    for (int times = 0; times < 5; ++times) {
        f.isTrayThere = true;
        f.window->close();
        QVERIFY(!f.window->isVisible());
        f.isTrayThere = false;
        passAMinute(f.clock);
        TRY_VERIFY(f.window->isVisible());
    }
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::aSecondStart()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    f.isTrayThere = true;
    Heartbeat heartbeat;
    f.window->close();
    f.window->raiseToFront(); // what the second one asks for
    QVERIFY(f.window->isVisible());
    f.window->showMinimized();
    f.window->raiseToFront();
    QVERIFY(!f.window->isMinimized());
    VERIFY_ANSWERED(heartbeat);
}

void tst_WindowTrouble::quittingDuringASignIn()
{
    WindowFixture f;
    f.provider.on("/authorize", ProviderReply::hang());
    TRY_VERIFY(f.isShownIn<SignedOut>());
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
    Heartbeat heartbeat;
    QTimer::singleShot(0, f.window->findChild<QAction *>(u"actionQuit"_s), &QAction::trigger);
    QCOMPARE(QApplication::exec(), 0);
    VERIFY_ANSWERED(heartbeat);
    f.window.reset();
    QVERIFY(!f.stored());
}

void tst_WindowTrouble::quittingDuringARefresh()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    f.provider.on("/token", ProviderReply::hang());
    f.shownSession().refresh();
    TRY_VERIFY(f.isShownIn<Refreshing>());
    Heartbeat heartbeat;
    QTimer::singleShot(0, f.window->findChild<QAction *>(u"actionQuit"_s), &QAction::trigger);
    QCOMPARE(QApplication::exec(), 0);
    VERIFY_ANSWERED(heartbeat);
    f.window.reset();
    QVERIFY2(f.stored() && !f.stored()->refreshToken.isEmpty(), "nobody is signed out by that");
}

QTEST_MAIN(tst_WindowTrouble)
#include "tst_WindowTrouble.moc"
