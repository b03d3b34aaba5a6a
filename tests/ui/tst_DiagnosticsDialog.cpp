// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "Fixture.h"
#include "Screens.h"
#include "support/Wait.h"
#include "ui/DiagnosticsDialog.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

struct DialogFixture
{
    DialogFixture() { dialog->show(); }
    ~DialogFixture() { delete dialog; }

    [[nodiscard]] QPlainTextEdit *events() const
    {
        return dialog->findChild<QPlainTextEdit *>(u"diagnosticsEvents"_s);
    }
    //! Of ours; the platform has its own to say.
    [[nodiscard]] QStringList lines() const
    {
        return events()->toPlainText().split(u'\n').filter(u" latchkey."_s);
    }

    EventLog log;
    QPointer<DiagnosticsDialog> dialog = new DiagnosticsDialog(log);
};

} // namespace

class tst_DiagnosticsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLog(); }
    void init() { useTheme(Theme::Light); }

    void aSessionsEventsComeAsTheyHappen();
    void whatWasBeforeIsThereToo();
    void onlyTheLastStay();
    void aSelectionStays();
    void theReportIsCopied();
    void everythingIsReachedByKeyboard();
};

void tst_DiagnosticsDialog::aSessionsEventsComeAsTheyHappen()
{
    DialogFixture f;
    QCOMPARE(f.lines(), QStringList());
    Fixture session;
    QVERIFY(session.signIn());
    TRY_VERIFY(!f.lines().filter(u"latchkey.session: work: signed in"_s).isEmpty());
    QVERIFY(session.refresh());
    session.provider.stop();
    QVERIFY(!session.refresh());
    TRY_VERIFY(!f.lines().filter(u"work: could not renew"_s).isEmpty());
    saveScreen(*f.dialog, u"diagnostics-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.dialog, u"diagnostics-dark"_s);
    const QString text = f.events()->toPlainText();
    for (const QString &token : {u"AT-1-access-token"_s, u"RT-1-refresh-token"_s,
                                 u"RT-2-refresh-token"_s, QString::fromLatin1(session.nonce)})
        QVERIFY(!text.contains(token));
}

void tst_DiagnosticsDialog::whatWasBeforeIsThereToo()
{
    DialogFixture f;
    qCInfo(logApp) << "one";
    qCInfo(logApp) << "two";
    DiagnosticsDialog second(f.log);
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString text = second.findChild<QPlainTextEdit *>(u"diagnosticsEvents"_s)->toPlainText();
    QVERIFY(text.indexOf("latchkey.app: one"_L1) < text.indexOf("latchkey.app: two"_L1));
    TRY_COMPARE(f.lines().size(), 2);
}

void tst_DiagnosticsDialog::onlyTheLastStay()
{
    DialogFixture f;
    for (int turn = 0; turn < 3; ++turn) {
        for (int i = 0; i < 90; ++i)
            qCInfo(logApp) << "event" << turn << i;
        TRY_VERIFY(f.lines().join(u'\n').endsWith(u"event %1 89"_s.arg(turn)));
    }
    QCOMPARE(f.lines().size(), 200);
    QVERIFY(f.lines().constFirst().endsWith("event 0 70"_L1));
}

void tst_DiagnosticsDialog::aSelectionStays()
{
    DialogFixture f;
    qCInfo(logApp) << "one";
    TRY_COMPARE(f.lines().size(), 1);
    QTextCursor first(f.events()->document());
    first.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    f.events()->setTextCursor(first);
    const QString selected = f.events()->textCursor().selectedText();
    QVERIFY(!selected.isEmpty());
    qCInfo(logApp) << "two";
    TRY_COMPARE(f.lines().size(), 2);
    QCOMPARE(f.events()->textCursor().selectedText(), selected);
}

void tst_DiagnosticsDialog::theReportIsCopied()
{
    DialogFixture f;
    qCInfo(logApp).noquote() << "in" << QDir::homePath() + u"/somewhere"_s;
    f.dialog->findChild<QPushButton *>(u"diagnosticsCopy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("latchkey: "_L1), qPrintable(copied));
    QVERIFY2(copied.contains("info latchkey.app: in ~/somewhere"_L1), qPrintable(copied));
    QVERIFY(f.dialog->findChild<QLabel *>(u"diagnosticsSaid"_s)->isVisible());
}

void tst_DiagnosticsDialog::everythingIsReachedByKeyboard()
{
    DialogFixture f;
    f.dialog->activateWindow();
    TRY_VERIFY(f.dialog->isActiveWindow());
    QSet<QString> reached;
    for (int i = 0; i < 6; ++i) {
        if (const QWidget *focused = QApplication::focusWidget())
            reached.insert(focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached,
             QSet<QString>({u"diagnosticsEvents"_s, u"diagnosticsCopy"_s, u"diagnosticsClose"_s}));
    QCOMPARE(QAccessible::queryAccessibleInterface(f.events())->text(QAccessible::Name),
             u"Events"_s);
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    TRY_VERIFY(!f.dialog);
}

QTEST_MAIN(tst_DiagnosticsDialog)
#include "tst_DiagnosticsDialog.moc"
