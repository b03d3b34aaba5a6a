// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/Wait.h"
#include "ui/ClaimText.h"
#include "ui/PassingCopy.h"
#include "ui/TokenInspector.h"
#include "WindowFixture.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTreeWidget>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The inspector of somebody who is signed in.
struct InspectorFixture : WindowFixture
{
    bool open()
    {
        window->findChild<QAction *>(u"actionTokenInspector"_s)->trigger();
        return waitUntil([this] { return visible<QTreeWidget>(u"inspectorTree"_s); });
    }

    QTreeWidgetItem *row(const QString &what)
    {
        auto *tree = visible<QTreeWidget>(u"inspectorTree"_s);
        const auto found = tree ? tree->findItems(what, Qt::MatchExactly | Qt::MatchRecursive)
                                : QList<QTreeWidgetItem *>();
        return found.isEmpty() ? nullptr : found.first();
    }

    QString value(const QString &what)
    {
        const QTreeWidgetItem *found = row(what);
        return found ? found->text(1) : u"(no such row)"_s;
    }

    //! \brief Everything that is to be read, whether a column is wide enough for it or not.
    QString allText()
    {
        QStringList texts;
        for (QTreeWidgetItemIterator it(visible<QTreeWidget>(u"inspectorTree"_s)); *it; ++it) {
            for (int column = 0; column < 3; ++column)
                texts << (*it)->text(column) << (*it)->toolTip(column);
        }
        return texts.join(u'\n');
    }

    void choose(const QString &what)
    {
        visible<QTreeWidget>(u"inspectorTree"_s)->setCurrentItem(row(what));
    }
};

} // namespace

class tst_TokenInspector : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTheme(Theme::Light); }

    void valuesAreHiddenUntilAskedForEachTime();
    void noTokenIsEverShown();
    void timesCountDown();
    void scopesAreShownBesideWhatWasAskedFor();
    void renewalsAreShownAsTheyHappen();
    void hostileClaimsStayText();
    void aCopyIsGoneAfterAMinute();
    void whatSomebodyElseCopiedStays();
    void aSecondCopyHasAMinuteOfItsOwn();
    void aCopyDoesNotOutliveTheProgram();
    void nobodySignedInIsSaid();
    void itGoesWithItsAccount();
    void instants_data();
    void instants();
};

void tst_TokenInspector::valuesAreHiddenUntilAskedForEachTime()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    QCOMPARE(f.value(u"sub"_s), u"••••••"_s);
    QVERIFY2(!f.allText().contains("alice"_L1), qPrintable(f.allText()));
    f.choose(u"sub"_s);
    QVERIFY(!f.click(u"inspectorCopy"_s));
    saveScreen(*f.visible(u"tokenInspector"_s), u"inspector-hidden-light"_s);

    f.visible<QCheckBox>(u"inspectorShowValues"_s)->setChecked(true);
    QCOMPARE(f.value(u"sub"_s), u"alice"_s);
    QCOMPARE(f.row(u"sub"_s)->text(2), u"who you are to the provider; never changes"_s);
    saveScreen(*f.visible(u"tokenInspector"_s), u"inspector-shown-light"_s);
    useTheme(Theme::Dark);
    saveScreen(*f.visible(u"tokenInspector"_s), u"inspector-shown-dark"_s);

    QVERIFY(f.click(u"inspectorClose"_s));
    TRY_VERIFY(!f.window->findChild<QWidget *>(u"tokenInspector"_s));
    QVERIFY(f.open());
    QCOMPARE(f.value(u"sub"_s), u"••••••"_s);
}

void tst_TokenInspector::noTokenIsEverShown()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    f.visible<QCheckBox>(u"inspectorShowValues"_s)->setChecked(true);
    const QString text = f.allText();
    QVERIFY(text.contains("alice"_L1));
    std::optional<SessionInspection> held;
    f.shownSession().inspect(
        f.window.get(), [&held](const Result<SessionInspection> &found) { held = found.value(); });
    TRY_VERIFY(held.has_value());
    for (const Secret &token :
         {held->session.refreshToken, held->tokens->accessToken, held->tokens->idToken}) {
        QVERIFY(!token.isEmpty());
        QVERIFY(!text.contains(QString::fromUtf8(token.reveal())));
    }
}

void tst_TokenInspector::timesCountDown()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    // The tokens of the fixture live ten minutes.
    QCOMPARE(f.value(u"Runs out"_s), u"in 10:00"_s);
    QVERIFY(!f.row(u"Runs out"_s)->toolTip(1).isEmpty());
    f.clock.setNow(f.clock.now().addSecs(61));
    TRY_COMPARE(f.value(u"Runs out"_s), u"in 8:59"_s);
}

void tst_TokenInspector::scopesAreShownBesideWhatWasAskedFor()
{
    InspectorFixture f;
    const QStringList asked = f.account.client.scopes;
    QVERIFY(asked.contains(u"openid"_s) && asked.contains(u"offline_access"_s));
    f.provider.on("/token", [&f](const ProviderRequest &) {
        return ProviderReply::json(f.tokenResponse({{u"scope"_s, u"openid x.unasked"_s}}));
    });
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    QCOMPARE(f.value(u"openid"_s), u"asked for, and granted"_s);
    QCOMPARE(f.value(u"offline_access"_s), u"asked for, not granted"_s);
    QCOMPARE(f.value(u"x.unasked"_s), u"granted without being asked for"_s);
}

void tst_TokenInspector::renewalsAreShownAsTheyHappen()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    QCOMPARE(f.value(u"Generation"_s), u"1"_s);
    QCOMPARE(f.value(u"Renewed"_s), u"0 ×"_s);
    QCOMPARE(f.row(u"Renewals"_s)->childCount(), 1);
    f.shownSession().refresh();
    TRY_COMPARE(f.value(u"Generation"_s), u"2"_s);
    QCOMPARE(f.value(u"Changes with each renewal"_s), u"yes"_s);
    TRY_COMPARE(f.value(u"Renewed"_s), u"1 ×"_s);
    TRY_COMPARE(f.row(u"Renewals"_s)->childCount(), 2);
}

void tst_TokenInspector::hostileClaimsStayText()
{
    InspectorFixture f;
    const QString markup = u"<b>Bob</b><img src='http://127.0.0.1/x'>\u202eevil\u0007"_s;
    QJsonArray many;
    for (int i = 0; i < 500; ++i)
        many.append(i);
    QJsonValue deep = markup;
    for (int i = 0; i < 8; ++i)
        deep = QJsonObject{{u"in"_s, deep}};
    f.provider.on("/token", [&](const ProviderRequest &) {
        f.nonce = f.provider.lastRequest("/authorize").queryValue("nonce");
        return ProviderReply::json(f.tokenResponse(
            {{u"id_token"_s,
              QString::fromUtf8(f.idToken({{u"name"_s, markup},
                                           {u"<h1>claim</h1>"_s, QString(5000, u'x')},
                                           {u"many"_s, many},
                                           {u"deep"_s, deep}}))}}));
    });
    QVERIFY2(f.signInByTheButton(), qPrintable(f.headline()));
    QVERIFY(f.open());
    f.visible<QCheckBox>(u"inspectorShowValues"_s)->setChecked(true);
    QCOMPARE(f.value(u"name"_s), u"<b>Bob</b><img src='http://127.0.0.1/x'>evil"_s);
    QVERIFY2(!f.row(u"name"_s)->toolTip(1).contains("<img"_L1),
             qPrintable(f.row(u"name"_s)->toolTip(1)));
    QCOMPARE(f.value(u"<h1>claim</h1>"_s).size(), 1000);
    QCOMPARE(f.row(u"many"_s)->childCount(), 101);
    QCOMPARE(f.row(u"many"_s)->child(100)->text(0), u"and 400 more"_s);
    int depth = 0;
    for (const QTreeWidgetItem *item = f.row(u"deep"_s); item->childCount() > 0; ++depth)
        item = item->child(0);
    QCOMPARE(depth, 4);
}

void tst_TokenInspector::aCopyIsGoneAfterAMinute()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    f.visible<QCheckBox>(u"inspectorShowValues"_s)->setChecked(true);
    f.choose(u"sub"_s);
    QVERIFY(f.click(u"inspectorCopy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
    QVERIFY(f.visible<QLabel>(u"inspectorCopied"_s)->text().contains("after a minute"_L1));
    f.clock.advance(59s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice"_s);
    f.clock.advance(1s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_TokenInspector::whatSomebodyElseCopiedStays()
{
    FakeClock clock;
    PassingCopy passing(clock);
    passing.copy(u"ours"_s);
    QGuiApplication::clipboard()->setText(u"theirs"_s);
    clock.advance(PassingCopy::Lifetime);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"theirs"_s);
}

void tst_TokenInspector::aSecondCopyHasAMinuteOfItsOwn()
{
    FakeClock clock;
    PassingCopy passing(clock);
    passing.copy(u"first"_s);
    clock.advance(40s);
    passing.copy(u"second"_s);
    clock.advance(40s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second"_s);
    clock.advance(20s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_TokenInspector::aCopyDoesNotOutliveTheProgram()
{
    FakeClock clock;
    {
        PassingCopy passing(clock);
        passing.copy(u"ours"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_TokenInspector::nobodySignedInIsSaid()
{
    InspectorFixture f;
    TRY_VERIFY(f.isShownIn<SignedOut>());
    f.window->findChild<QAction *>(u"actionTokenInspector"_s)->trigger();
    TRY_VERIFY(f.visible<QLabel>(u"inspectorMessage"_s)->text().contains("Nobody is signed in"_L1));
    QVERIFY(!f.visible<QCheckBox>(u"inspectorShowValues"_s)->isEnabled());
    QVERIFY(!f.visible(u"inspectorTree"_s));
}

void tst_TokenInspector::itGoesWithItsAccount()
{
    InspectorFixture f;
    QVERIFY(f.signInByTheButton());
    QVERIFY(f.open());
    QVERIFY(f.settings.remove(u"work"_s));
    TRY_VERIFY(!f.window->findChild<QWidget *>(u"tokenInspector"_s));
}

void tst_TokenInspector::instants_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isInstant");
    QTest::newRow("exp") << u"exp"_s << QJsonValue(1700000000) << true;
    QTest::newRow("a fraction") << u"iat"_s << QJsonValue(1700000000.5) << true;
    QTest::newRow("text") << u"exp"_s << QJsonValue(u"soon"_s) << false;
    QTest::newRow("before 1970") << u"exp"_s << QJsonValue(-5) << false;
    QTest::newRow("no date") << u"exp"_s << QJsonValue(1e300) << false;
    QTest::newRow("another number") << u"age"_s << QJsonValue(1700000000) << false;
}

void tst_TokenInspector::instants()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isInstant);
    QCOMPARE(claimtext::instant(claim, value).has_value(), isInstant);
}

QTEST_MAIN(tst_TokenInspector)
#include "tst_TokenInspector.moc"
