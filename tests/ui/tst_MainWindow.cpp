// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/Wait.h"
#include "ui/AccountList.h"
#include "ui/RevokeDialog.h"
#include "ui/style/Banner.h"
#include "WindowFixture.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTheme(Theme::Light); }

    void welcomesWhoHasNoAccount();
    void theFirstPictureNeedsNoKeychain();
    void signsInByOneButton();
    void aBrowserThatDoesNotStartIsSaidAndItsLinkShown();
    void aBrowserThatFailsAsItStartsIsSaidToo();
    void aSignInCanBeCancelled();
    void anotherDeviceCanBeUsedInstead();
    void aProviderWithoutTheDeviceGrantIsSaidAndNotOfferedAgain();
    void renewsByTheButton();
    void somebodyElseIsAQuestionAndNothingIsOverwritten();
    void revokesStepByStep();
    void revokingSaysWhatTheProviderDocuments_data();
    void revokingSaysWhatTheProviderDocuments();
    void whereNothingCanBeRevokedTheAccountPageIsOffered();
    void scopesOfTheProviderAreInPlainWords();
    void aProviderThatIsDownKeepsTheSessionAndOffersToSignOutHere();
    void signingOutSaysWhatHeld();
    void signingOutIsAskedOnce();
    void r122_theBrowserIsSignedOutTooWhereTheProviderCan();
    void b274_nobodyHasToWaitForTheBrowser();
    void aLockedKeychainIsSaidAndUnlocked();
    void removingLeavesNothing();
    void aListOfAccountsThatCannotBeReadIsSaid();
    void addingAnAccountSignsIn();
    void theListSaysHowEachAccountStands();
    void sizeAndAccountAreRemembered();
    void nothingWakesUpWhileItIsHidden();
    void closingWithoutATrayEndsTheProgram();
};

void tst_MainWindow::welcomesWhoHasNoAccount()
{
    WindowFixture f(WindowFixture::Start::Empty);
    QVERIFY(f.visible(u"welcomePage"_s));
    QVERIFY(!f.visible(u"accountList"_s));
    saveScreen(*f.window, u"window-welcome-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.window, u"window-welcome-dark"_s);
    QVERIFY(f.click(u"welcomeAddAccount"_s));
    QVERIFY(f.visible(u"addAccount"_s));
}

void tst_MainWindow::theFirstPictureNeedsNoKeychain()
{
    WindowFixture f;
    QVERIFY(f.visible(u"accountList"_s));
    QVERIFY(f.isShownIn<Restoring>());
    QVERIFY2(f.headline().contains("Looking for your session"_L1), qPrintable(f.headline()));
    QCOMPARE(f.provider.requestCount(), 0);
    TRY_VERIFY(f.isShownIn<SignedOut>());
    QCOMPARE(f.provider.requestCount(), 0);
}

void tst_MainWindow::signsInByOneButton()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    QCOMPARE(f.browser.opened().size(), 1);
    QCOMPARE(f.visible<QLabel>(u"sessionName"_s)->text(), u"Alice Example"_s);
    QVERIFY(f.visible<QLabel>(u"sessionSubline"_s)->text().startsWith("alice@example.test"_L1));
    saveScreen(*f.window, u"window-signed-in-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.window, u"window-signed-in-dark"_s);
    f.window->setLayoutDirection(Qt::RightToLeft);
    saveScreen(*f.window, u"window-signed-in-dark-rtl"_s);
}

void tst_MainWindow::aBrowserThatDoesNotStartIsSaidAndItsLinkShown()
{
    WindowFixture f;
    f.browser.failWith({ErrorKind::Unsupported, {}, {}, {}, {}});
    TRY_VERIFY(f.isShownIn<SignedOut>());
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_VERIFY(f.visible(u"signInTrouble"_s));
    const auto *link = f.visible<QLineEdit>(u"signInLink"_s);
    QVERIFY(link && link->text().startsWith(f.provider.issuer() + u"/authorize?"_s));
    // Opened by hand, it works.
    f.browser.visit(QUrl(link->text()));
    TRY_VERIFY(f.isShownIn<SignedIn>());
}

void tst_MainWindow::aBrowserThatFailsAsItStartsIsSaidToo()
{
    WindowFixture f;
    f.provider.on("/authorize", ProviderReply::hang());
    TRY_VERIFY(f.isShownIn<SignedOut>());
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_COMPARE(f.browser.opened().size(), 1);
    QVERIFY(!f.visible(u"signInTrouble"_s));
    f.browser.endWith({ErrorKind::Unsupported, {}, {}, {}, {}});
    TRY_VERIFY(f.visible(u"signInTrouble"_s));
    QVERIFY(f.visible<QLineEdit>(u"signInLink"_s));
    // Trying again takes it back.
    QVERIFY(f.click(u"openBrowserAgain"_s));
    TRY_VERIFY(!f.visible(u"signInTrouble"_s));
}

void tst_MainWindow::aSignInCanBeCancelled()
{
    WindowFixture f;
    f.provider.on("/authorize", ProviderReply::make(200, "text/html", "who are you?"));
    TRY_VERIFY(f.isShownIn<SignedOut>());
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_VERIFY(f.visible(u"copyLink"_s) && f.visible(u"copyLink"_s)->isEnabled());
    saveScreen(*f.window, u"window-signing-in-light"_s);
    QVERIFY(f.click(u"cancelSignIn"_s));
    TRY_VERIFY(f.headline().contains("cancelled"_L1));
    QVERIFY(f.headline().contains("not signed in"_L1));
}

void tst_MainWindow::anotherDeviceCanBeUsedInstead()
{
    WindowFixture f;
    f.provider.serveDiscovery(
        {{u"device_authorization_endpoint"_s, f.provider.issuer() + "/device/auth"_L1}});
    f.provider.on("/device/auth",
                  ProviderReply::json({{u"device_code"_s, u"DC-1-device-code"_s},
                                       {u"user_code"_s, u"WDJB-MJHT"_s},
                                       {u"verification_uri"_s, f.provider.issuer() + "/device"_L1},
                                       {u"expires_in"_s, 900}}));
    f.provider.on("/authorize", ProviderReply::hang());
    TRY_VERIFY(f.headline().contains("not signed in"_L1));
    QVERIFY(f.click(u"bannerAction"_s));
    TRY_COMPARE(f.browser.opened().size(), 1);
    TRY_VERIFY(f.click(u"useOtherDevice"_s));
    TRY_VERIFY(f.visible<QLineEdit>(u"deviceCode"_s));
    QCOMPARE(f.visible<QLineEdit>(u"deviceCode"_s)->text(), u"WDJB-MJHT"_s);
    QCOMPARE(std::get<SigningIn>(f.shownSession().state()).deadline, f.clock.now().addSecs(900));

    QVERIFY(f.click(u"useBrowserInstead"_s));
    TRY_COMPARE(f.browser.opened().size(), 2);
    QVERIFY(f.clock.nextPause() > 5s); // the code is not asked about any more
    TRY_VERIFY(f.click(u"useOtherDevice"_s));
    TRY_COMPARE(f.clock.nextPause(), 5s);
    saveScreen(*f.window, u"window-signing-in-device-light"_s);
    f.clock.advance(5s);
    TRY_VERIFY2(f.headline().contains("There is nothing to do"_L1), qPrintable(f.headline()));
    QCOMPARE(f.provider.lastRequest("/token").formValue("device_code"), "DC-1-device-code");
    QCOMPARE(f.browser.opened().size(), 2);
}

void tst_MainWindow::aProviderWithoutTheDeviceGrantIsSaidAndNotOfferedAgain()
{
    WindowFixture f;
    TRY_VERIFY(f.headline().contains("not signed in"_L1));
    TRY_VERIFY(f.click(u"bannerOtherAction"_s)); // it is not known yet
    TRY_VERIFY(f.headline().contains("did not work"_L1));
    QVERIFY(f.visible<QLabel>(u"bannerLines"_s)
                ->text()
                .contains("does not offer signing in on another device"_L1));
    QVERIFY(f.visible(u"bannerAction"_s));
    QVERIFY(!f.visible(u"bannerOtherAction"_s));
    QVERIFY(f.browser.opened().isEmpty());
}

void tst_MainWindow::renewsByTheButton()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"renewNow"_s));
    TRY_COMPARE(f.shownSession().facts()->refreshCount, 1);
    TRY_VERIFY(f.headline().contains("There is nothing to do"_L1));
}

void tst_MainWindow::somebodyElseIsAQuestionAndNothingIsOverwritten()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    f.subject = u"bob"_s;
    QAction *signIn = f.window->findChild<QAction *>(u"actionSignIn"_s);
    signIn->trigger();
    TRY_VERIFY2(f.headline().contains(u"This account is Alice Example’s"_s),
                qPrintable(f.headline()));
    QVERIFY2(f.headline().startsWith("You came back as bob"_L1), qPrintable(f.headline()));
    QCOMPARE(f.shownSession().facts()->identity.subject, u"alice"_s);
    saveScreen(*f.window, u"window-somebody-else-light"_s);
    QVERIFY(f.click(u"bannerOtherAction"_s));
    TRY_COMPARE(f.shownSession().facts()->identity.subject, u"bob"_s);
}

void tst_MainWindow::revokesStepByStep()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"revokeAccess"_s));
    auto *dialog = f.visible<RevokeDialog>(u"revokeDialog"_s);
    QVERIFY(dialog);
    QVERIFY(f.visible<QLabel>(u"revokeLine1"_s)->text().contains("127.0.0.1"_L1));
    saveScreen(*dialog, u"revoke-ask-light"_s);
    QCOMPARE(f.provider.requestCount("/revoke"), 0);
    QVERIFY(f.click(u"revokeConfirm"_s));
    TRY_VERIFY(f.visible<QLabel>(u"revokeResult"_s));
    QVERIFY(f.visible<QLabel>(u"revokeResult"_s)->text().contains("at the provider"_L1));
    QVERIFY(f.visible<QLabel>(u"revokeLine1"_s)->text().contains("has ended this session"_L1));
    QVERIFY(f.visible<QLabel>(u"revokeLine3"_s)->text().contains("Nothing of the session"_L1));
    saveScreen(*dialog, u"revoke-done-light"_s);
    QVERIFY(f.click(u"revokeClose"_s));
    QVERIFY(f.isShownIn<SignedOut>());
    QVERIFY(!f.stored());
    QVERIFY2(f.headline().contains("here and at the provider"_L1), qPrintable(f.headline()));
}

void tst_MainWindow::revokingSaysWhatTheProviderDocuments_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("says");
    QTest::newRow("not known") << QString() << u"are not affected, unless the provider"_s;
    QTest::newRow("the whole grant") << u"google"_s << u"on your other devices too"_s;
    QTest::newRow("refresh tokens alone") << u"amazon-cognito"_s << u"runs out by itself"_s;
}

void tst_MainWindow::revokingSaysWhatTheProviderDocuments()
{
    QFETCH(QString, preset);
    QFETCH(QString, says);
    WindowFixture f(WindowFixture::Start::WithAccount, preset);
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"revokeAccess"_s));
    const QString line = f.visible<QLabel>(u"revokeLine2"_s)->text();
    QVERIFY2(line.contains(says), qPrintable(line));
    QVERIFY(f.visible(u"revokeConfirm"_s) && !f.visible(u"openAccountPage"_s));
}

void tst_MainWindow::whereNothingCanBeRevokedTheAccountPageIsOffered()
{
    WindowFixture f(WindowFixture::Start::WithAccount, u"microsoft-entra-id"_s);
    f.provider.serveDiscovery({{u"revocation_endpoint"_s, QJsonValue()}});
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"revokeAccess"_s));
    QVERIFY(!f.visible(u"revokeConfirm"_s));
    QVERIFY(f.visible<QLabel>(u"revokeLine1"_s)->text().contains("no way to be told"_L1));
    QVERIFY(
        f.visible<QLabel>(u"revokeLine2"_s)->text().contains("https://myapps.microsoft.com"_L1));
    saveScreen(*f.visible(u"revokeDialog"_s), u"revoke-elsewhere-light"_s);
    QVERIFY(f.click(u"openAccountPage"_s));
    QCOMPARE(f.browser.opened().last(), QUrl(u"https://myapps.microsoft.com"_s));
    QVERIFY2(f.stored(), "nothing has happened yet");
    f.browser.endWith({ErrorKind::Unsupported, {}, {}, {}, {}});
    TRY_COMPARE(f.headline(), u"It seems that no browser has opened."_s);
    QVERIFY(
        f.visible<QLabel>(u"bannerLines"_s)->text().contains("https://myapps.microsoft.com"_L1));
    QVERIFY(f.click(u"signOutHereAnyway"_s));
    TRY_VERIFY(f.isShownIn<SignedOut>());
    QVERIFY(!f.stored());
}

void tst_MainWindow::scopesOfTheProviderAreInPlainWords()
{
    WindowFixture f(WindowFixture::Start::WithAccount, u"google"_s);
    f.provider.on("/token", [&f](const ProviderRequest &) {
        return ProviderReply::json(f.tokenResponse(
            {{u"scope"_s, u"openid https://www.googleapis.com/auth/drive.file x.unknown"_s}}));
    });
    QVERIFY(f.signInByTheButton());
    QStringList texts;
    for (const QLabel *label : f.window->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"see and change the files in Google Drive that it made or opened"_s));
    QVERIFY(texts.contains(u"use “x.unknown”"_s));
}

void tst_MainWindow::aProviderThatIsDownKeepsTheSessionAndOffersToSignOutHere()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    f.provider.on("/revoke", ProviderReply::make(503, "text/plain", ""));
    QVERIFY(f.click(u"revokeAccess"_s));
    QVERIFY(f.click(u"revokeConfirm"_s));
    TRY_VERIFY(f.visible(u"signOutHereAnyway"_s));
    QVERIFY(f.stored());
    QVERIFY(f.isShownIn<SignedIn>() || f.isShownIn<Restoring>());
    saveScreen(*f.visible(u"revokeDialog"_s), u"revoke-failed-light"_s);
    QVERIFY(f.click(u"signOutHereAnyway"_s));
    TRY_VERIFY(f.isShownIn<SignedOut>());
    QVERIFY(!f.stored());
    TRY_VERIFY(f.visible<QLabel>(u"revokeResult"_s));
    QVERIFY(f.visible<QLabel>(u"revokeResult"_s)->text().contains("not been told yet"_L1));
    saveScreen(*f.visible(u"revokeDialog"_s), u"revoke-here-anyway-light"_s);
}

void tst_MainWindow::signingOutSaysWhatHeld()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"signOut"_s));
    QVERIFY(f.visible(u"signOutDialog"_s));
    QVERIFY(f.stored());
    QVERIFY(f.click(u"signOutConfirm"_s));
    TRY_VERIFY2(f.headline().contains("here and at the provider"_L1), qPrintable(f.headline()));
    TRY_VERIFY(!f.visible(u"signOutDialog"_s));
    QVERIFY(!f.stored());
}

void tst_MainWindow::signingOutIsAskedOnce()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"signOut"_s));
    QVERIFY(!f.visible(u"signOutBrowserToo"_s));
    QVERIFY(f.click(u"signOutClose"_s));
    TRY_VERIFY(!f.visible(u"signOutDialog"_s));
    QVERIFY(f.isShownIn<SignedIn>());
    QVERIFY(f.stored());
    QCOMPARE(f.provider.requestCount("/revoke"), 0);
}

void tst_MainWindow::r122_theBrowserIsSignedOutTooWhereTheProviderCan()
{
    WindowFixture f;
    f.provider.serveDiscovery({{u"end_session_endpoint"_s, f.provider.url(u"/end"_s).toString()}});
    f.provider.on("/end", ProviderReply::hang());
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"signOut"_s));
    TRY_VERIFY(f.visible<QCheckBox>(u"signOutBrowserToo"_s));
    auto *browserToo = f.visible<QCheckBox>(u"signOutBrowserToo"_s);
    QVERIFY(!browserToo->isChecked());
    QVERIFY(browserToo->text().contains("127.0.0.1"_L1));
    saveScreen(*f.visible(u"signOutDialog"_s), u"sign-out-ask-light"_s);
    browserToo->setChecked(true);
    QVERIFY(f.click(u"signOutConfirm"_s));

    TRY_VERIFY(f.visible<QLabel>(u"signOutText"_s)->text().contains("Continue there"_L1));
    QVERIFY(!f.stored());
    saveScreen(*f.visible(u"signOutDialog"_s), u"sign-out-waiting-light"_s);
    TRY_COMPARE(f.provider.requestCount("/end"), 1);
    const ProviderRequest request = f.provider.lastRequest("/end");
    f.provider.answerHeld(ProviderReply::redirect(request.queryValue("post_logout_redirect_uri")
                                                  + "?state=" + request.queryValue("state")));
    TRY_VERIFY(f.visible<QLabel>(u"signOutText"_s)->text().contains("came back"_L1));
    saveScreen(*f.visible(u"signOutDialog"_s), u"sign-out-done-light"_s);
    QVERIFY(f.click(u"signOutClose"_s));
    QVERIFY(f.isShownIn<SignedOut>());
}

void tst_MainWindow::b274_nobodyHasToWaitForTheBrowser()
{
    WindowFixture f;
    f.provider.serveDiscovery({{u"end_session_endpoint"_s, f.provider.url(u"/end"_s).toString()}});
    f.provider.on("/end", ProviderReply::hang());
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.click(u"signOut"_s));
    TRY_VERIFY(f.visible<QCheckBox>(u"signOutBrowserToo"_s));
    f.visible<QCheckBox>(u"signOutBrowserToo"_s)->setChecked(true);
    QVERIFY(f.click(u"signOutConfirm"_s));
    TRY_COMPARE(f.provider.requestCount("/end"), 1);
    QSignalSpy finished(&f.shownSession(), &Session::browserSignOutFinished);
    QVERIFY(f.click(u"signOutClose"_s));
    TRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::Cancelled);
    QVERIFY(f.isShownIn<SignedOut>());
    QVERIFY2(f.headline().contains("here and at the provider"_L1), qPrintable(f.headline()));
}

void tst_MainWindow::aLockedKeychainIsSaidAndUnlocked()
{
    WindowFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    TRY_VERIFY2(f.headline().contains("keychain is locked"_L1), qPrintable(f.headline()));
    QVERIFY(f.headline().contains("not been signed out"_L1));
    f.store.failure.reset();
    QVERIFY(f.click(u"bannerAction"_s));
    TRY_VERIFY(f.isShownIn<SignedOut>());
}

void tst_MainWindow::removingLeavesNothing()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    f.window->findChild<QAction *>(u"actionRemove"_s)->trigger();
    QVERIFY(f.visible(u"removeDialog"_s));
    saveScreen(*f.visible(u"removeDialog"_s), u"remove-light"_s);
    QVERIFY(f.click(u"removeConfirm"_s));
    TRY_VERIFY(f.settings.accounts()->isEmpty());
    QVERIFY(f.store.entries.isEmpty());
    TRY_VERIFY(f.visible(u"welcomePage"_s));
}

void tst_MainWindow::aListOfAccountsThatCannotBeReadIsSaid()
{
    WindowFixture f;
    QVERIFY(!f.visible(u"settingsBanner"_s));
    TRY_VERIFY(f.isShownIn<SignedOut>());
    const auto garble = [&f](const QString &name) {
        QFile file(f.directory.filePath(u"config/"_s + name));
        return file.open(QIODevice::WriteOnly) && file.write("{ this is no JSON") > 0;
    };
    const auto said = [&f] {
        const auto *banner = f.visible(u"settingsBanner"_s);
        return banner ? banner->findChild<QLabel *>(u"bannerHeadline"_s)->text() : QString();
    };
    QVERIFY(garble(u"accounts.json"_s));
    emit f.settings.changed();
    TRY_VERIFY(said().contains("was damaged"_L1));
    QVERIFY2(f.visible(u"accountList"_s), "the last good list is shown");
    saveScreen(*f.window, u"window-settings-recovered-light"_s);

    Account other = f.account;
    other.name = u"other"_s;
    QVERIFY(f.settings.add(other)); // which writes the list anew
    TRY_COMPARE(said(), QString());
    TRY_COMPARE(f.accounts.rowCount(), 2);

    QVERIFY(garble(u"accounts.json"_s));
    QVERIFY(garble(u"accounts.json.backup"_s));
    emit f.settings.changed();
    TRY_VERIFY(said().contains("cannot be read"_L1));
    QVERIFY2(f.visible(u"accountList"_s), "the list stays as it was");
    saveScreen(*f.window, u"window-settings-garbled-light"_s);
}

void tst_MainWindow::addingAnAccountSignsIn()
{
    WindowFixture f(WindowFixture::Start::Empty);
    QVERIFY(f.click(u"welcomeAddAccount"_s));
    f.visible<QLineEdit>(u"providerSearch"_s)->setText(f.provider.issuer());
    QVERIFY(f.click(u"addAccountNext"_s));
    f.visible<QLineEdit>(u"clientId"_s)->setText(u"desktop"_s);
    f.visible<QLineEdit>(u"accountName"_s)->setText(u"work"_s);
    TRY_VERIFY(f.visible<QPushButton>(u"addAccountNext"_s)->isEnabled());
    QVERIFY(f.click(u"addAccountNext"_s));
    TRY_VERIFY(f.isShownIn<SignedIn>());
    TRY_VERIFY(f.headline().contains("There is nothing to do"_L1));
    QCOMPARE(f.window->focusWidget(), f.visible(u"accountList"_s));
}

void tst_MainWindow::theListSaysHowEachAccountStands()
{
    WindowFixture f;
    Account second = f.account;
    second.name = u"music"_s;
    QVERIFY(f.settings.add(second));
    QVERIFY(f.signInByTheButton());
    auto *list = f.visible<QListView>(u"accountList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    const auto spoken = [list](int row) {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    TRY_COMPARE(spoken(0), u"work: Signed in"_s);
    QCOMPARE(spoken(1), u"music: Not signed in"_s);
    QTest::keyClick(list, Qt::Key_Down);
    TRY_VERIFY(f.headline().contains("not signed in"_L1));
    saveScreen(*f.window, u"window-two-accounts-light"_s);
}

void tst_MainWindow::sizeAndAccountAreRemembered()
{
    WindowFixture f;
    Account second = f.account;
    second.name = u"music"_s;
    QVERIFY(f.settings.add(second));
    f.visible<AccountList>(u"accountList"_s)->choose(u"music"_s);
    f.window->resize(901, 611);
    f.window->hide();
    f.makeWindow();
    QCOMPARE(f.window->size(), QSize(901, 611));
    QCOMPARE(f.visible<AccountList>(u"accountList"_s)->current()->account().name, u"music"_s);
    for (const QString &name : QDir(f.directory.filePath(u"config"_s)).entryList(QDir::Files)) {
        QFile file(f.directory.filePath(u"config/"_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("RT-"), qPrintable(name));
    }
}

void tst_MainWindow::nothingWakesUpWhileItIsHidden()
{
    WindowFixture f;
    QVERIFY(f.signInByTheButton());
    const auto running = [&f] {
        QList<int> intervals;
        for (const QTimer *timer : f.window->findChildren<QTimer *>()) {
            if (timer->isActive())
                intervals.append(timer->interval());
        }
        return intervals;
    };
    TRY_COMPARE(running().size(), 1);
    QVERIFY2(running().first() >= 30000, "at most twice a minute");
    f.window->hide();
    TRY_COMPARE(running().size(), 0);
}

void tst_MainWindow::closingWithoutATrayEndsTheProgram()
{
    WindowFixture f;
    QSignalSpy quitting(qApp, &QCoreApplication::aboutToQuit);
    QTimer::singleShot(0, f.window.get(), &QWidget::close);
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!f.window->isVisible());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
