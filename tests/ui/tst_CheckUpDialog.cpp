// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventLog.h"
#include "checkup/Report.h"
#include "Fixture.h"
#include "Screens.h"
#include "session/AccountSettings.h"
#include "support/Wait.h"
#include "ui/CheckUpDialog.h"
#include "ui/MainWindow.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray DiscoveryPath = "/.well-known/openid-configuration";

//! A check-up among the parts of the session's fixture, and its window.
struct DialogFixture : Fixture
{
    DialogFixture() { Q_ASSERT(settings.add(account)); }

    CheckUpDialog *open()
    {
        dialog = new CheckUpDialog(
            [this] {
                return std::make_unique<CheckUp>(CheckUpParts{
                    clock, browser, store, providers, settings, directory.filePath(u"state"_s)});
            },
            clock);
        dialog->show();
        return dialog;
    }
    ~DialogFixture() { delete dialog; }

    [[nodiscard]] QLabel *row(const QString &name) const
    {
        return dialog->findChild<QLabel *>(u"finding/"_s + name);
    }
    [[nodiscard]] QString sentence(const QString &name) const { return row(name)->text(); }
    [[nodiscard]] QString summary() const
    {
        return dialog->findChild<QLabel *>(u"checkUpSummary"_s)->text();
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = dialog->findChild<QLabel *>(u"checkUpSaid"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] bool isFinished() const { return button(u"checkUpAgain"_s)->isEnabled(); }

    AccountSettings settings{directory.filePath(u"config"_s)};
    QPointer<CheckUpDialog> dialog;
};

} // namespace

class tst_CheckUpDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTheme(Theme::Light); }

    void eachFindingIsShownAsItComes();
    void whatIsWrongHasOneSentenceAndOneAction();
    void againLooksAnew();
    void theReportIsCopiedWithoutNames();
    void theReportIsSaved();
    void theFileIsChosenInAWindowOfItsOwn();
    void closingCallsItOff();
    void everythingIsReachedByKeyboard();
    void thoseWhoDoNotSeeItHearIt();
    void theMenuLeadsThere();
};

void tst_CheckUpDialog::eachFindingIsShownAsItComes()
{
    DialogFixture f;
    f.provider.on(DiscoveryPath, ProviderReply::hang());
    f.open();
    QCOMPARE(f.sentence(u"/keychain"_s), u"Being looked at…"_s);
    QCOMPARE(f.sentence(u"work/discovery"_s), u"Being looked at…"_s);
    QCOMPARE(f.summary(), u"Checking…"_s);
    saveScreen(*f.dialog, u"check-up-running-light"_s);
    TRY_COMPARE(f.sentence(u"/keychain"_s),
                u"memory takes entries, gives them back and deletes them."_s);
    QCOMPARE(f.sentence(u"work/discovery"_s),
             u"Being looked at…"_s); // the window waits for nothing
    QVERIFY(!f.isFinished());
    TRY_COMPARE(f.provider.requestCount(DiscoveryPath), 2);
    f.provider.answerHeld(ProviderReply::json(f.provider.discoveryDocument()));
    TRY_VERIFY(f.isFinished());
    QVERIFY(f.sentence(u"work/discovery"_s).endsWith("says of itself can be used."_L1));
    QCOMPARE(f.summary(), u"Everything is in order."_s);
    saveScreen(*f.dialog, u"check-up-good-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.dialog, u"check-up-good-dark"_s);
}

void tst_CheckUpDialog::whatIsWrongHasOneSentenceAndOneAction()
{
    DialogFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    f.browser.failWith({ErrorKind::Unsupported, {}, {}, {}, {}});
    f.provider.serveDiscovery({{u"issuer"_s, u"https://evil.example"_s}});
    f.open();
    TRY_VERIFY(f.isFinished());
    QVERIFY(f.summary().startsWith("Something is in the way"_L1));
    QVERIFY(f.sentence(u"/keychain"_s).startsWith("The keychain is locked"_L1));
    QStringList actions;
    for (const QLabel *label : f.dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            actions.append(label->text());
    }
    QVERIFY(actions.contains(
        u"Unlock it in Latchkey’s window or with the desktop’s own program for passwords."_s));
    QVERIFY(actions.contains(
        u"Check the issuer; if it is right, send the details to whoever runs the provider."_s));
    saveScreen(*f.dialog, u"check-up-bad-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.dialog, u"check-up-bad-dark"_s);
    useTheme(Theme::HighContrast);
    saveScreen(*f.dialog, u"check-up-bad-contrast"_s);
    useTheme(Theme::Light);
    f.dialog->setLayoutDirection(Qt::RightToLeft);
    f.dialog->resize(f.dialog->minimumSizeHint());
    saveScreen(*f.dialog, u"check-up-bad-narrow-rtl"_s);
    const auto *scroll = f.dialog->findChild<QScrollArea *>(u"checkUpFindings"_s);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width()); // nothing is cut off
}

void tst_CheckUpDialog::againLooksAnew()
{
    DialogFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    f.open();
    TRY_VERIFY(f.isFinished());
    f.store.failure.reset();
    f.button(u"checkUpAgain"_s)->click();
    QVERIFY(!f.isFinished());
    QCOMPARE(f.sentence(u"/keychain"_s), u"Being looked at…"_s);
    TRY_VERIFY(f.isFinished());
    QVERIFY(f.sentence(u"/keychain"_s).startsWith("memory takes entries"_L1));
    QCOMPARE(f.summary(), u"Everything is in order."_s);
}

void tst_CheckUpDialog::theReportIsCopiedWithoutNames()
{
    DialogFixture f;
    f.provider.stop();
    f.open();
    TRY_VERIFY(f.isFinished());
    f.button(u"checkUpCopy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("latchkey: "_L1), qPrintable(copied));
    QVERIFY(copied.contains(u"\naccount-1\n"_s));
    QVERIFY(!copied.contains("\nwork\n"_L1));
    QVERIFY(copied.contains(u"✗ [Failed] Provider: 127.0.0.1"_s));
    QVERIFY(f.said().startsWith("The report was copied."_L1));
}

void tst_CheckUpDialog::theReportIsSaved()
{
    DialogFixture f;
    f.open();
    TRY_VERIFY(f.isFinished());
    f.dialog->saveReport(u"/nonexistent/report.json"_s);
    QVERIFY(f.said().startsWith("The report could not be saved there."_L1));
    const QString path = f.directory.filePath(u"report.json"_s);
    f.dialog->saveReport(path);
    QVERIFY(f.said().startsWith("The report was saved."_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"account-1\""));
    QVERIFY(!text.contains("\"work\""));
}

void tst_CheckUpDialog::theFileIsChosenInAWindowOfItsOwn()
{
    DialogFixture f;
    f.open();
    TRY_VERIFY(f.isFinished());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    f.button(u"checkUpSave"_s)->click(); // and comes back at once
    auto *chooser = f.dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString path = f.directory.filePath(u"chosen.json"_s);
    emit chooser->fileSelected(path);
    QVERIFY(QFile::exists(path));
    chooser->reject();
}

void tst_CheckUpDialog::closingCallsItOff()
{
    DialogFixture f;
    f.provider.on(DiscoveryPath, ProviderReply::hang());
    f.open();
    TRY_COMPARE(f.provider.requestCount(DiscoveryPath), 2);
    f.button(u"checkUpClose"_s)->click();
    TRY_VERIFY(!f.dialog);
    TRY_COMPARE(f.provider.openConnectionCount(), 0);
}

void tst_CheckUpDialog::everythingIsReachedByKeyboard()
{
    DialogFixture f;
    f.open();
    TRY_VERIFY(f.isFinished());
    f.dialog->activateWindow();
    TRY_VERIFY(f.dialog->isActiveWindow());
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        if (const QWidget *focused = QApplication::focusWidget())
            reached.insert(focused->objectName());
        QTest::keyClick(f.dialog, Qt::Key_Tab);
    }
    for (const QString &name : {u"checkUpFindings"_s, u"checkUpAgain"_s, u"checkUpCopy"_s,
                                u"checkUpSave"_s, u"checkUpClose"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    TRY_VERIFY(!f.dialog);
}

void tst_CheckUpDialog::thoseWhoDoNotSeeItHearIt()
{
    DialogFixture f;
    f.store.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
    f.open();
    TRY_VERIFY(f.isFinished());
    const auto nameOf = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QVERIFY2(
        nameOf(f.row(u"/keychain"_s)).startsWith("Failed, Keychain: The keychain is locked"_L1),
        qPrintable(nameOf(f.row(u"/keychain"_s))));
    QVERIFY(nameOf(f.row(u"/browser"_s)).startsWith("Good, Browser: "_L1));
    QCOMPARE(f.dialog->accessibleDescription(), f.summary());
    QVERIFY(!nameOf(f.dialog->findChild<QScrollArea *>()).isEmpty());
}

void tst_CheckUpDialog::theMenuLeadsThere()
{
    DialogFixture f;
    Accounts accounts(f.settings, f.parts);
    EventLog events;
    int made = 0;
    MainWindow window({accounts,
                       f.settings,
                       f.providers,
                       f.clock,
                       f.browser,
                       f.directory.filePath(u"config"_s),
                       {},
                       [] { return false; },
                       [] { return false; },
                       {},
                       [&] {
                           ++made;
                           return std::make_unique<CheckUp>(
                               CheckUpParts{f.clock, f.browser, f.store, f.providers, f.settings,
                                            f.directory.filePath(u"state"_s)});
                       },
                       &events});
    window.show();
    window.findChild<QAction *>(u"actionCheckUp"_s)->trigger();
    auto *dialog = window.findChild<CheckUpDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(made, 1);
    TRY_VERIFY(dialog->findChild<QPushButton *>(u"checkUpAgain"_s)->isEnabled());
    dialog->close();

    window.findChild<QAction *>(u"actionDiagnostics"_s)->trigger();
    QVERIFY(window.findChild<QWidget *>(u"diagnosticsDialog"_s)->isVisible());
}

QTEST_MAIN(tst_CheckUpDialog)
#include "tst_CheckUpDialog.moc"
