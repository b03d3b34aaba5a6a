// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/FakeClock.h"
#include "ui/AboutDialog.h"
#include "ui/AddAccount.h"
#include "ui/Language.h"
#include "ui/SessionPage.h"
#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/TimeText.h"
#include "ui/WelcomePage.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList codes{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};

void addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

//! What a person reads of a widget and everything that it shows.
QStringList shownWords(const QWidget &page)
{
    QStringList words;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            words.append(label->text());
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&page) && !button->text().isEmpty())
            words.append(button->text());
    }
    return words;
}

//! The keys that stand for something. The same words twice do the same twice.
QStringList mnemonics(QStringList texts)
{
    texts.removeDuplicates();
    static const QRegularExpression mnemonic(u"&([^& ])"_s);
    QStringList keys;
    for (const QString &text : texts) {
        if (const auto found = mnemonic.match(text); found.hasMatch())
            keys.append(found.captured(1).toUpper());
    }
    return keys;
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(u"en"_s); }

    void theFirstThatIsShippedIsChosen_data();
    void theFirstThatIsShippedIsChosen();
    void everyLanguageNamesItself();
    void onlyOneLanguageIsLoaded();
    void theDirectionIsTheLanguages_data();
    void theDirectionIsTheLanguages();
    void qtSpeaksItToo_data();
    void qtSpeaksItToo();
    void everyPageSpeaksIt_data();
    void everyPageSpeaksIt();
    void noMnemonicIsTwiceOnAPage_data();
    void noMnemonicIsTwiceOnAPage();
    void aMarkedLetterStaysJoined();
    void numbersHaveTheirForms_data();
    void numbersHaveTheirForms();
    void timesAreWrittenAsTheLanguageWritesThem();
    void theBrowsersLastPageSpeaksIt_data();
    void theBrowsersLastPageSpeaksIt();
};

void tst_Language::theFirstThatIsShippedIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("the same") << QStringList{u"fr"_s} << u"fr"_s;
    QTest::newRow("of a country") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("with its script") << QStringList{u"ar-Arab-EG"_s} << u"ar"_s;
    QTest::newRow("the second") << QStringList{u"pt-BR"_s, u"es-MX"_s, u"fr"_s} << u"es"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("none of them") << QStringList{u"pt-BR"_s, u"it-IT"_s} << u"en"_s;
    QTest::newRow("nothing said") << QStringList() << u"en"_s;
    QTest::newRow("no language at all") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("mainland China") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Taiwan writes otherwise") << QStringList{u"zh-TW"_s, u"ja"_s} << u"ja"_s;
}

void tst_Language::theFirstThatIsShippedIsChosen()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, chosen);
    QCOMPARE(chooseLanguage(wanted, codes), chosen);
}

void tst_Language::everyLanguageNamesItself()
{
    QMap<QString, QString> names;
    for (const Language &language : shippedLanguages())
        names.insert(language.code, language.name);
    QCOMPARE(names,
             (QMap<QString, QString>{{u"ar"_s, u"العربية"_s},
                                     {u"de"_s, u"Deutsch"_s},
                                     {u"en"_s, u"English"_s},
                                     {u"es"_s, u"Español"_s},
                                     {u"fr"_s, u"Français"_s},
                                     {u"ja"_s, u"日本語"_s},
                                     {u"zh_CN"_s, u"简体中文"_s}}));
}

void tst_Language::onlyOneLanguageIsLoaded()
{
    for (const QString &code : codes)
        QCOMPARE(installLanguage(code), code);
    const auto loaded = qApp->findChildren<QTranslator *>();
    QCOMPARE(loaded.size(), 2);
    for (const QTranslator *translator : loaded)
        QVERIFY2(translator->filePath().contains("zh_CN"_L1), qPrintable(translator->filePath()));
}

void tst_Language::theDirectionIsTheLanguages_data()
{
    addLanguages();
}

void tst_Language::theDirectionIsTheLanguages()
{
    QFETCH(QString, code);
    installLanguage(code);
    WelcomePage page;
    QCOMPARE(page.layoutDirection(), code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale(code).language());
}

void tst_Language::qtSpeaksItToo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("ar") << u"ar"_s << u"ألغِ"_s;
    QTest::newRow("de") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("en") << u"en"_s << u"Cancel"_s;
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s;
    QTest::newRow("fr") << u"fr"_s << u"Annuler"_s;
    QTest::newRow("ja") << u"ja"_s << u"キャンセル"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"取消"_s;
}

void tst_Language::qtSpeaksItToo()
{
    QFETCH(QString, code);
    QFETCH(QString, cancel);
    installLanguage(code);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
}

void tst_Language::everyPageSpeaksIt_data()
{
    addLanguages();
}

// Sentences of the English page that another language still shows were never given to tr().
void tst_Language::everyPageSpeaksIt()
{
    QFETCH(QString, code);
    const auto words = [] {
        QMap<QString, QStringList> all;
        FakeClock clock;
        all.insert(u"welcome"_s, shownWords(WelcomePage()));
        all.insert(u"about"_s, shownWords(AboutDialog()));
        for (const auto &[name, view] : sampleViews()) {
            SessionPage page(clock);
            page.complete();
            page.setView(view);
            all.insert(name, shownWords(page));
        }
        return all;
    };
    const auto english = words();
    installLanguage(code);
    const auto other = words();
    QCOMPARE(other.keys(), english.keys());
    const QRegularExpression data(u"@|^(Alice Example|GNOME Keyring)$"_s);
    for (auto page = other.begin(); page != other.end(); ++page) {
        QVERIFY(!page->isEmpty());
        for (const QString &text : *page) {
            // One word may be the same in two languages.
            const bool stays =
                code == "en"_L1 || !text.contains(u' ') || data.match(text).hasMatch();
            QVERIFY2(stays || !english.value(page.key()).contains(text),
                     qPrintable(page.key() + u": "_s + text));
        }
    }
}

void tst_Language::noMnemonicIsTwiceOnAPage_data()
{
    addLanguages();
}

void tst_Language::noMnemonicIsTwiceOnAPage()
{
    QFETCH(QString, code);
    installLanguage(code);
    FakeClock clock;
    for (const auto &[name, view] : sampleViews()) {
        SessionPage page(clock);
        page.complete();
        page.setView(view);
        QStringList keys = mnemonics(shownWords(page));
        const QString all = keys.join(u' ');
        QVERIFY2(keys.removeDuplicates() == 0, qPrintable(name + u": "_s + all));
    }

    const QTemporaryDir directory;
    AccountSettings settings(directory.path());
    ProviderDirectory providers(directory.path(), clock);
    AddAccount dialog(settings, providers);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QLineEdit *>(u"providerSearch"_s)->setText(u"https://id.example.org"_s);
    dialog.findChild<QPushButton *>(u"addAccountNext"_s)->click();
    dialog.findChild<QAbstractButton *>(u"moreOptions"_s)->setChecked(true);
    QStringList keys = mnemonics(shownWords(dialog));
    const QString all = keys.join(u' ');
    QVERIFY2(keys.size() > 8, qPrintable(all));
    QVERIFY2(keys.removeDuplicates() == 0, qPrintable(all));
}

// The mark is a line under the letters, and nothing else of them changes.
void tst_Language::aMarkedLetterStaysJoined()
{
    style::Button plain;
    plain.setText(u"تسجيل الخروج"_s);
    style::Button marked;
    marked.setText(u"تسجيل ال&خروج"_s);
    QCOMPARE(marked.sizeHint(), plain.sizeHint());
    plain.resize(plain.sizeHint());
    marked.resize(marked.sizeHint());
    const QImage without = plain.grab().toImage();
    const QImage with = marked.grab().toImage();
    QSet<int> rows;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                rows.insert(y);
        }
    }
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.size() <= 3, qPrintable(QString::number(rows.size())));
}

void tst_Language::numbersHaveTheirForms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &code, int days, const QString &words) {
        QTest::addRow("%s %d", qPrintable(code), days) << code << days << words;
    };
    row(u"ar"_s, 0, u"خلال ٠ يوم"_s);
    row(u"ar"_s, 1, u"خلال يوم واحد"_s);
    row(u"ar"_s, 2, u"خلال يومين"_s);
    row(u"ar"_s, 3, u"خلال ٣ أيام"_s);
    row(u"ar"_s, 11, u"خلال ١١ يومًا"_s);
    row(u"ar"_s, 100, u"خلال ١٠٠ يوم"_s);
    row(u"de"_s, 1, u"in 1 Tag"_s);
    row(u"de"_s, 2, u"in 2 Tagen"_s);
    row(u"de"_s, 1000, u"in 1.000 Tagen"_s);
    row(u"en"_s, 1, u"in 1 d"_s);
    row(u"en"_s, 1000, u"in 1,000 d"_s);
    row(u"es"_s, 1, u"en 1 día"_s);
    row(u"es"_s, 0, u"en 0 días"_s);
    row(u"fr"_s, 0, u"dans 0 jour"_s);
    row(u"fr"_s, 2, u"dans 2 jours"_s);
    row(u"ja"_s, 1, u"1 日後"_s);
    row(u"zh_CN"_s, 2, u"2 天后"_s);
}

void tst_Language::numbersHaveTheirForms()
{
    QFETCH(QString, code);
    QFETCH(int, days);
    QFETCH(QString, words);
    installLanguage(code);
    QCOMPARE(QCoreApplication::translate("TimeText", "in %Ln d", nullptr, days), words);
    // A day is called hours.
    if (days < 2)
        return;
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    QCOMPARE(timetext::until(now.addDays(days), now), words);
}

void tst_Language::timesAreWrittenAsTheLanguageWritesThem()
{
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    installLanguage(u"ar"_s);
    QCOMPARE(timetext::countdown(now.addSecs(65), now), u"١:٠٥"_s);
    installLanguage(u"de"_s);
    QCOMPARE(timetext::countdown(now.addSecs(65), now), u"1:05"_s);
    QCOMPARE(timetext::since(now.addDays(-30), now), u"28.10.26"_s);
    installLanguage(u"ja"_s);
    QCOMPARE(timetext::since(now.addDays(-30), now), u"2026/10/28"_s);
}

void tst_Language::theBrowsersLastPageSpeaksIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("root");
    QTest::newRow("ar") << u"ar"_s << QByteArray(R"(<html lang="ar" dir="rtl">)");
    QTest::newRow("de") << u"de"_s << QByteArray(R"(<html lang="de" dir="ltr">)");
    QTest::newRow("en") << u"en"_s << QByteArray(R"(<html lang="en" dir="ltr">)");
    QTest::newRow("es") << u"es"_s << QByteArray(R"(<html lang="es" dir="ltr">)");
    QTest::newRow("fr") << u"fr"_s << QByteArray(R"(<html lang="fr" dir="ltr">)");
    QTest::newRow("ja") << u"ja"_s << QByteArray(R"(<html lang="ja" dir="ltr">)");
    QTest::newRow("zh_CN") << u"zh_CN"_s << QByteArray(R"(<html lang="zh-Hans" dir="ltr">)");
}

void tst_Language::theBrowsersLastPageSpeaksIt()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, root);
    installLanguage(u"en"_s);
    const CallbackPage english = sessiontext::callbackPage(u"work"_s, {});
    installLanguage(code);
    const CallbackPage page = sessiontext::callbackPage(u"work"_s, {});
    const QByteArray html = makeCallbackHtml(page);
    QVERIFY2(html.contains(root), html.left(200).constData());
    QVERIFY(html.contains(page.title.toUtf8()));
    QVERIFY(page.title.contains("work"_L1));
    QCOMPARE(page.title == english.title, code == "en"_L1);
    QCOMPARE(page.text == english.text, code == "en"_L1);
    QCOMPARE(sessiontext::signedOutPage(u"work"_s).language, page.language);
}

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
