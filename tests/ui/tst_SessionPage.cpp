// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/FakeClock.h"
#include "support/QrReader.h"
#include "support/Wait.h"
#include "ui/SessionPage.h"
#include "ui/style/Banner.h"
#include "ui/style/LifeBar.h"
#include "ui/style/TextLabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using sessiontext::Action;

namespace {

SessionView sample(const QString &name)
{
    for (const auto &[sampleName, view] : sampleViews()) {
        if (sampleName == name)
            return view;
    }
    qFatal("no sample of that name");
}

template <typename T>
T *shown(QWidget &page, const QString &name)
{
    T *child = page.findChild<T *>(name);
    return child && child->isVisible() ? child : nullptr;
}

// A page in a scroll area is laid out in turns: its labels, then the page, then whether a bar is
// needed.
void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

class tst_SessionPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyStateFitsItsPlace_data();
    void everyStateFitsItsPlace();
    void theBannersButtonAsksForItsAction_data();
    void theBannersButtonAsksForItsAction();
    void controlsHaveNames_data();
    void controlsHaveNames();
    void theFooterIsThereOnlyForASession();
    void theProtectionIsTheOneThereIs_data();
    void theProtectionIsTheOneThereIs();
    void aRenewalMovesNothing();
    void theLinkCanBeCopiedAndShown();
    void aBrowserThatDoesNotStartShowsTheLink();
    void anotherDeviceIsShownAllItNeeds();
    void aPhoneCanReadTheQrCode_data();
    void aPhoneCanReadTheQrCode();
    void theCodeCanBeCopied();
    void theLongestCodeIsSeenWhole();
    void theOtherWayIsOfferedWhereThereMayBeOne();
    void hostileTextStaysText();
    void threeHundredCharactersDoNotWidenThePage();
    void detailsForAReportHoldTheCode();
    void focusIsNotLostWhenAButtonGoes();

private:
    FakeClock m_clock;
    std::unique_ptr<SessionPage> m_page;
};

void tst_SessionPage::init()
{
    m_clock.setNow(QDateTime::currentDateTimeUtc()); // the samples are of this moment
    useTheme(Theme::Light);
    m_page = std::make_unique<SessionPage>(m_clock);
    m_page->complete();
    m_page->resize(620, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_SessionPage::cleanup()
{
    m_page.reset();
}

void tst_SessionPage::everyStateFitsItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("rightToLeft");
    for (const auto &[name, view] : sampleViews()) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(themeName(theme)))
                << name << static_cast<int>(theme) << false;
        QTest::addRow("%s, right to left", qPrintable(name))
            << name << static_cast<int>(Theme::Light) << true;
    }
}

// Pictures for the eye, and two rules for the machine: no text is cut off, and nothing lies over
// anything else.
void tst_SessionPage::everyStateFitsItsPlace()
{
    QFETCH(QString, name);
    QFETCH(int, theme);
    QFETCH(bool, rightToLeft);
    useTheme(static_cast<Theme>(theme));
    m_page->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_page->setView(sample(name));
    settle();
    for (const auto *label : m_page->findChildren<style::TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
        QVERIFY2(m_page->rect().width()
                     >= label->mapTo(m_page.get(), QPoint(label->width(), 0)).x(),
                 qPrintable(label->text()));
        for (const auto *other : label->parentWidget()->findChildren<QWidget *>(
                 QString(), Qt::FindDirectChildrenOnly)) {
            if (other != label && other->isVisible() && !other->isWindow())
                QVERIFY2(!other->geometry().intersects(label->geometry()),
                         qPrintable(label->text()));
        }
    }
    saveScreen(*m_page,
               u"session-%1-%2%3"_s.arg(name, themeName(static_cast<Theme>(theme)),
                                        rightToLeft ? u"-rtl"_s : QString()));
}

void tst_SessionPage::theBannersButtonAsksForItsAction_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Action>("action");
    QTest::newRow("signed out") << u"signed-out"_s << Action::SignIn;
    QTest::newRow("denied") << u"signed-out-denied"_s << Action::SignIn;
    QTest::newRow("client rejected") << u"signed-out-client-rejected"_s << Action::SetUpAgain;
    QTest::newRow("keychain locked") << u"keychain-locked"_s << Action::UnlockKeychain;
    QTest::newRow("keychain missing") << u"keychain-missing"_s << Action::AskKeychainAgain;
    QTest::newRow("not saved") << u"signed-in-not-saved"_s << Action::UnlockKeychain;
    QTest::newRow("delayed") << u"refresh-delayed"_s << Action::Renew;
    QTest::newRow("required") << u"sign-in-required"_s << Action::SignInAgain;
    QTest::newRow("somebody else") << u"somebody-else"_s << Action::SignInAgain;
    QTest::newRow("sign-out failed") << u"sign-out-failed"_s << Action::Revoke;
}

void tst_SessionPage::theBannersButtonAsksForItsAction()
{
    QFETCH(QString, name);
    QFETCH(Action, action);
    m_page->setView(sample(name));
    auto *button = shown<QPushButton>(*m_page, u"bannerAction"_s);
    QVERIFY(button);
    QSignalSpy requested(m_page.get(), &SessionPage::actionRequested);
    button->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<Action>(), action);
}

void tst_SessionPage::controlsHaveNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, view] : sampleViews())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_SessionPage::controlsHaveNames()
{
    QFETCH(QString, name);
    m_page->setView(sample(name));
    for (const auto *child : m_page->findChildren<QWidget *>()) {
        if (!child->isVisible() || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(!child->objectName().isEmpty(), child->metaObject()->className());
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(child->objectName()));
    }
}

void tst_SessionPage::theFooterIsThereOnlyForASession()
{
    m_page->setView(sample(u"signed-in"_s));
    QVERIFY(shown<QPushButton>(*m_page, u"renewNow"_s));
    QVERIFY(shown<QPushButton>(*m_page, u"revokeAccess"_s)->isEnabled());
    m_page->setView(sample(u"signed-out"_s));
    QVERIFY(!shown<QPushButton>(*m_page, u"renewNow"_s));
    QVERIFY(!shown<QPushButton>(*m_page, u"revokeAccess"_s));
    m_page->setView(sample(u"revoking"_s));
    QVERIFY(!shown<QPushButton>(*m_page, u"revokeAccess"_s)->isEnabled());
}

void tst_SessionPage::theProtectionIsTheOneThereIs_data()
{
    QTest::addColumn<bool>("isSenderConstrained");
    QTest::addColumn<bool>("rotates");
    QTest::addColumn<QString>("text");
    QTest::newRow("B288 neither") << false << false << u"PKCE"_s;
    QTest::newRow("bound") << true << false << u"PKCE, DPoP"_s;
    QTest::newRow("rotating") << false << true
                              << u"PKCE, and a key that changes with each renewal"_s;
    QTest::newRow("both") << true << true
                          << u"PKCE, DPoP, and a key that changes with each renewal"_s;
}

void tst_SessionPage::theProtectionIsTheOneThereIs()
{
    QFETCH(bool, isSenderConstrained);
    QFETCH(bool, rotates);
    QFETCH(QString, text);
    SessionView view = sample(u"signed-in"_s);
    view.facts->isSenderConstrained = isSenderConstrained;
    view.facts->rotates = rotates;
    m_page->setView(view);
    QCOMPARE(m_page->findChild<style::TextLabel *>(u"factProtection"_s)->text(), text);
}

void tst_SessionPage::aRenewalMovesNothing()
{
    m_page->setView(sample(u"signed-in"_s));
    settle();
    auto *bar = shown<style::LifeBar>(*m_page, u"lifeBar"_s);
    QVERIFY(bar);
    QVERIFY(qAbs(bar->value() - 86) <= 1); // 780 of 900 seconds are left
    const QRect before = bar->geometry();
    m_page->setView(sample(u"refreshing"_s));
    settle();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->geometry(), before);
}

void tst_SessionPage::theLinkCanBeCopiedAndShown()
{
    m_page->setView(sample(u"signing-in-browser"_s));
    auto *link = m_page->findChild<QLineEdit *>(u"signInLink"_s);
    QVERIFY(!link->isVisible());
    shown<QPushButton>(*m_page, u"showLink"_s)->click();
    QVERIFY(link->isVisible());
    QVERIFY(link->text().startsWith("https://id.example.org/authorize?"_L1));
    shown<QPushButton>(*m_page, u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link->text());
    QSignalSpy requested(m_page.get(), &SessionPage::actionRequested);
    shown<QPushButton>(*m_page, u"openBrowserAgain"_s)->click();
    shown<QPushButton>(*m_page, u"cancelSignIn"_s)->click();
    QCOMPARE(requested.at(0).at(0).value<Action>(), Action::OpenBrowserAgain);
    QCOMPARE(requested.at(1).at(0).value<Action>(), Action::CancelSignIn);
}

void tst_SessionPage::aBrowserThatDoesNotStartShowsTheLink()
{
    m_page->setView(sample(u"signing-in-browser"_s));
    m_page->setBrowserFailure(Error{ErrorKind::Unsupported, {}, {}, {}, {}});
    QVERIFY(shown<QLineEdit>(*m_page, u"signInLink"_s));
    auto *trouble = shown<style::Banner>(*m_page, u"signInTrouble"_s);
    QVERIFY(trouble && trouble->content().headline.contains("no browser"_L1));
    settle();
    saveScreen(*m_page, u"session-signing-in-no-browser-light"_s);
}

void tst_SessionPage::anotherDeviceIsShownAllItNeeds()
{
    m_page->setView(sample(u"signing-in-device"_s));
    settle();
    auto *code = shown<QLineEdit>(*m_page, u"deviceCode"_s);
    auto *address = shown<QLineEdit>(*m_page, u"deviceAddress"_s);
    QVERIFY(code && address && code->isReadOnly() && address->isReadOnly());
    QCOMPARE(code->text(), u"WDJB-MJHT"_s);
    QCOMPARE(address->text(), u"https://id.example.org/device"_s);
    QVERIFY(code->font().pointSizeF() > 1.5 * m_page->font().pointSizeF());
    QVERIFY2(shown<QLabel>(*m_page, u"deviceTimeLeft"_s)->text().contains(u"14:"_s),
             qPrintable(shown<QLabel>(*m_page, u"deviceTimeLeft"_s)->text()));
    const auto *spoken =
        QAccessible::queryAccessibleInterface(m_page->findChild<QLabel *>(u"deviceQrCode"_s));
    QCOMPARE(spoken->role(), QAccessible::Graphic);
    QVERIFY(spoken->text(QAccessible::Name)
                .contains(u"https://id.example.org/device?user_code=WDJB-MJHT"_s));

    // As soon as there is nothing more to do there, it goes.
    m_page->setView(sample(u"signing-in-device-saving"_s));
    settle();
    QVERIFY(!shown<QLineEdit>(*m_page, u"deviceCode"_s));
    QVERIFY(!shown<QPushButton>(*m_page, u"useBrowserInstead"_s)->isEnabled());
}

void tst_SessionPage::aPhoneCanReadTheQrCode_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("rightToLeft");
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        QTest::newRow(qPrintable(themeName(theme))) << static_cast<int>(theme) << false;
    QTest::newRow("right to left") << static_cast<int>(Theme::Light) << true;
}

// Off the whole page, as a camera sees it.
void tst_SessionPage::aPhoneCanReadTheQrCode()
{
    QFETCH(int, theme);
    QFETCH(bool, rightToLeft);
    useTheme(static_cast<Theme>(theme));
    m_page->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_page->setView(sample(u"signing-in-device"_s));
    settle();
    const QImage grey = m_page->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y)
        picture.pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    QCOMPARE(readQrCode(picture), "https://id.example.org/device?user_code=WDJB-MJHT");
    // Nothing is blurred: where the picture is, there is black and there is white.
    auto *label = shown<QLabel>(*m_page, u"deviceQrCode"_s);
    const QImage modules = label->grab().toImage();
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            const QRgb pixel = modules.pixel(x, y) | 0xff000000;
            QVERIFY(pixel == 0xff000000 || pixel == 0xffffffff);
        }
    }
}

void tst_SessionPage::theCodeCanBeCopied()
{
    m_page->setView(sample(u"signing-in-device"_s));
    auto *copy = shown<QPushButton>(*m_page, u"copyCode"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    QCOMPARE(copy->text(), u"Copied"_s);
}

void tst_SessionPage::theLongestCodeIsSeenWhole()
{
    SessionView view = sample(u"signing-in-device"_s);
    auto &state = std::get<SigningIn>(view.state);
    state.userCode.code = u"WWWWWW-WWWWWW"_s;
    state.userCode.verificationUri = QUrl(u"https://id.example.org/"_s + QString(300, u'w'));
    state.userCode.completeUri = {};
    m_page->setView(view);
    settle();
    QVERIFY(m_page->minimumSizeHint().width() <= m_page->width());
    auto *code = shown<QLineEdit>(*m_page, u"deviceCode"_s);
    QVERIFY(code->fontMetrics().horizontalAdvance(code->text()) < code->width());
    saveScreen(*m_page, u"session-signing-in-device-long-light"_s);
}

void tst_SessionPage::theOtherWayIsOfferedWhereThereMayBeOne()
{
    QSignalSpy requested(m_page.get(), &SessionPage::actionRequested);
    m_page->setView(sample(u"signing-in-device"_s));
    shown<QPushButton>(*m_page, u"useBrowserInstead"_s)->click();
    shown<QPushButton>(*m_page, u"cancelDeviceSignIn"_s)->click();
    QCOMPARE(requested.takeFirst().at(0).value<Action>(), Action::SignInInBrowser);
    QCOMPARE(requested.takeFirst().at(0).value<Action>(), Action::CancelSignIn);

    for (const QString &name : {u"signed-out"_s, u"signing-in-browser"_s}) {
        const QString button =
            name == u"signed-out"_s ? u"bannerOtherAction"_s : u"useOtherDevice"_s;
        SessionView view = sample(name);
        m_page->setView(view); // nobody knows yet
        settle();
        shown<QPushButton>(*m_page, button)->click();
        QCOMPARE(requested.takeFirst().at(0).value<Action>(), Action::SignInOnOtherDevice);
        view.deviceGrant = SessionView::DeviceGrant::NotOffered;
        m_page->setView(view);
        settle();
        QVERIFY(!shown<QPushButton>(*m_page, button));
    }
}

void tst_SessionPage::hostileTextStaysText()
{
    SessionView view = sample(u"sign-in-required"_s);
    std::get<SignInRequired>(view.state).why.providerText =
        u"<img src=x onerror=alert(1)><b>bold</b>\u202Eevil"_s;
    view.facts->identity.name = u"<h1>Alice</h1>\u202E"_s;
    m_page->setView(view);
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        QVERIFY(!label->text().contains(QChar(0x202E)));
    }
    QCOMPARE(shown<QLabel>(*m_page, u"sessionName"_s)->text(), u"<h1>Alice</h1>"_s);
    QVERIFY(!Qt::mightBeRichText(style::plainToolTip(u"<h1>Alice</h1>"_s))
            || style::plainToolTip(u"<h1>Alice</h1>"_s).contains("&lt;h1"_L1));
}

void tst_SessionPage::threeHundredCharactersDoNotWidenThePage()
{
    SessionView view = sample(u"signed-in"_s);
    view.facts->identity.name = QString(300, u'W');
    view.facts->identity.email = QString(300, u'm') + u"@example.org"_s;
    view.facts->scopes.append(QString(300, u's'));
    view.issuer = u"https://id.example.org/"_s + QString(300, u'i');
    m_page->setView(sample(u"signed-in"_s));
    settle();
    const int before = m_page->minimumSizeHint().width();
    m_page->setView(view);
    settle();
    QVERIFY(m_page->minimumSizeHint().width() <= before);
    saveScreen(*m_page, u"session-long-names-light"_s);
}

void tst_SessionPage::detailsForAReportHoldTheCode()
{
    m_page->setView(sample(u"sign-in-required"_s));
    QCOMPARE(shown<QLabel>(*m_page, u"factProblem"_s)->text(), u"invalid_grant"_s);
    shown<QPushButton>(*m_page, u"sessionMenu"_s)->click();
    for (QAction *action : m_page->findChild<QMenu *>(u"sessionMenuItems"_s)->actions()) {
        if (action->text().contains("details"_L1))
            action->trigger();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains("code: invalid_grant"_L1));
}

void tst_SessionPage::focusIsNotLostWhenAButtonGoes()
{
    m_page->setView(sample(u"refresh-delayed"_s));
    m_page->activateWindow();
    auto *button = shown<QPushButton>(*m_page, u"bannerAction"_s);
    button->setFocus();
    TRY_VERIFY(button->hasFocus());
    m_page->setView(sample(u"signed-in"_s));
    QVERIFY(!button->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

QTEST_MAIN(tst_SessionPage)
#include "tst_SessionPage.moc"
