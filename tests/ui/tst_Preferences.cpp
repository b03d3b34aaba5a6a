// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/Wait.h"
#include "ui/Language.h"
#include "ui/PreferencesDialog.h"
#include "ui/style/Style.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    void open(bool hasTray = true)
    {
        dialog = std::make_unique<PreferencesDialog>(
            PreferencesDialog::Parts{settings,
                                     [this] { return starts; },
                                     [this](bool wanted) -> Result<void> {
                                         if (refuses)
                                             return fail(ErrorKind::ConfigurationInvalid, {});
                                         starts = wanted;
                                         return {};
                                     },
                                     hasTray,
                                     {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    template <typename T>
    T *child(const QString &name)
    {
        return dialog->findChild<T *>(name);
    }

    void write(const QByteArray &text)
    {
        QFile file(directory.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir directory;
    WindowSettings settings{directory.path()};
    bool starts = false;
    bool refuses = false;
    std::unique_ptr<PreferencesDialog> dialog;
};

} // namespace

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { style::setAppearance(style::Appearance::System); }

    void everyChoiceIsKept();
    void whatSomebodyElseKeepsThereStays();
    void unreadableSettingsLoseNothing();
    void whatIsUnknownIsAsAtFirst();
    void whatCannotBeKeptIsSaid();
    void aSystemThatRefusesIsSaid();
    void appearancesCountAtOnce();
    void theSystemsColoursComeBack();
    void theLanguageSaysThatItCountsLater();
    void aLanguageThatIsNotShippedStaysChosen();
    void onlyWhatIsBuiltInIsOffered();
    void everyAppearanceCanBeRead_data();
    void everyAppearanceCanBeRead();
};

void tst_Preferences::everyChoiceIsKept()
{
    Fixture f;
    f.open();
    saveScreen(*f.dialog, u"preferences-light"_s);
    QVERIFY(f.child<QCheckBox>(u"preferKeepRunning"_s)->isChecked());
    f.child<QCheckBox>(u"preferKeepRunning"_s)->setChecked(false);
    f.child<QCheckBox>(u"preferStartAtLogin"_s)->setChecked(true);
    f.child<QComboBox>(u"preferAppearance"_s)->setCurrentIndex(2);
    f.child<QComboBox>(u"preferLanguage"_s)->setCurrentIndex(2);
    QVERIFY(f.starts);
    saveScreen(*f.dialog, u"preferences-dark"_s);
    const Preferences chosen{false, style::Appearance::Dark, u"de"_s};
    QCOMPARE(readPreferences(WindowSettings(f.directory.path())), chosen);
    f.open();
    QVERIFY(!f.child<QCheckBox>(u"preferKeepRunning"_s)->isChecked());
    QVERIFY(f.child<QCheckBox>(u"preferStartAtLogin"_s)->isChecked());
    QCOMPARE(f.child<QComboBox>(u"preferLanguage"_s)->currentText(), u"Deutsch"_s);
}

void tst_Preferences::whatSomebodyElseKeepsThereStays()
{
    Fixture f;
    QVERIFY(f.settings.store({{u"account"_s, u"work"_s}}));
    QVERIFY(storePreferences(f.settings, {}));
    QCOMPARE(f.settings.value(u"account"_s).toString(), u"work"_s);
}

void tst_Preferences::unreadableSettingsLoseNothing()
{
    Fixture f;
    const QByteArray garbled = "[General\naccount=work\n\x01nonsense";
    f.write(garbled);
    QCOMPARE(readPreferences(f.settings), Preferences());
    QVERIFY(!QFile::exists(f.directory.filePath(u"window.ini.unreadable"_s)));
    QVERIFY(storePreferences(f.settings, {false, style::Appearance::Light, {}}));
    QFile aside(f.directory.filePath(u"window.ini.unreadable"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbled);
    QVERIFY(!readPreferences(f.settings).keepsRunning);
    // Once more, and the first is still there.
    f.write(garbled);
    QVERIFY(storePreferences(f.settings, {}));
    QCOMPARE(QDir(f.directory.path()).entryList({u"*.unreadable*"_s}, QDir::Files).size(), 2);
}

void tst_Preferences::whatIsUnknownIsAsAtFirst()
{
    Fixture f;
    QVERIFY(f.settings.store({{u"appearance"_s, u"purple"_s}}));
    QCOMPARE(readPreferences(f.settings), Preferences());
}

void tst_Preferences::whatCannotBeKeptIsSaid()
{
    Fixture f;
    // A folder of that name cannot be written as a file, not even by root.
    QVERIFY(QDir(f.directory.path()).mkdir(u"window.ini"_s));
    f.open();
    f.child<QCheckBox>(u"preferKeepRunning"_s)->setChecked(false);
    auto *trouble = f.child<QLabel>(u"preferencesTrouble"_s);
    QVERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains("could not be kept"_L1), qPrintable(trouble->text()));
    saveScreen(*f.dialog, u"preferences-not-kept-light"_s);
}

void tst_Preferences::aSystemThatRefusesIsSaid()
{
    Fixture f;
    f.refuses = true;
    f.open();
    auto *box = f.child<QCheckBox>(u"preferStartAtLogin"_s);
    box->setChecked(true);
    QVERIFY(!box->isChecked());
    QVERIFY(f.child<QLabel>(u"preferencesTrouble"_s)->isVisible());
    f.refuses = false;
    box->setChecked(true);
    QVERIFY(box->isChecked() && f.starts);
    QVERIFY(!f.child<QLabel>(u"preferencesTrouble"_s)->isVisible());
}

void tst_Preferences::appearancesCountAtOnce()
{
    Fixture f;
    f.open();
    auto *appearance = f.child<QComboBox>(u"preferAppearance"_s);
    appearance->setCurrentIndex(2);
    QVERIFY(style::isDark(QApplication::palette()));
    TRY_VERIFY(style::isDark(f.dialog->palette()));
    appearance->setCurrentIndex(3);
    TRY_VERIFY(style::isHighContrast(f.dialog->palette()));
    appearance->setCurrentIndex(1);
    TRY_VERIFY(!style::isDark(f.dialog->palette()));
}

void tst_Preferences::theSystemsColoursComeBack()
{
    const QPalette before = QApplication::palette();
    style::setAppearance(style::Appearance::Dark);
    QVERIFY(QApplication::palette() != before);
    style::setAppearance(style::Appearance::System);
    QCOMPARE(QApplication::palette(), before);
}

void tst_Preferences::theLanguageSaysThatItCountsLater()
{
    Fixture f;
    f.open();
    auto *note = f.child<QLabel>(u"preferLanguageNote"_s);
    QVERIFY(!note->isVisible());
    f.child<QComboBox>(u"preferLanguage"_s)->setCurrentIndex(1);
    QVERIFY(note->isVisible());
    f.child<QComboBox>(u"preferLanguage"_s)->setCurrentIndex(0);
    QVERIFY(!note->isVisible());
}

void tst_Preferences::aLanguageThatIsNotShippedStaysChosen()
{
    Fixture f;
    QVERIFY(storePreferences(f.settings, {true, style::Appearance::System, u"xx"_s}));
    f.open();
    f.child<QCheckBox>(u"preferKeepRunning"_s)->setChecked(false);
    QCOMPARE(readPreferences(f.settings).language, u"xx"_s);
}

void tst_Preferences::onlyWhatIsBuiltInIsOffered()
{
    const QTemporaryDir nothing;
    QCOMPARE(shippedLanguages(nothing.path()), (QList<Language>{{u"en"_s, u"English"_s}}));
    QFile file(nothing.filePath(u"latchkey_fr.qm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(shippedLanguages(nothing.path()),
             (QList<Language>{{u"en"_s, u"English"_s}, {u"fr"_s, u"français"_s}}));
}

void tst_Preferences::everyAppearanceCanBeRead_data()
{
    QTest::addColumn<style::Appearance>("appearance");
    QTest::newRow("light") << style::Appearance::Light;
    QTest::newRow("dark") << style::Appearance::Dark;
    QTest::newRow("high contrast") << style::Appearance::HighContrast;
}

void tst_Preferences::everyAppearanceCanBeRead()
{
    QFETCH(style::Appearance, appearance);
    const QPalette palette = style::themePalette(appearance);
    const std::array pairs{
        std::pair(QPalette::WindowText, QPalette::Window),
        std::pair(QPalette::Text, QPalette::Base),
        std::pair(QPalette::ButtonText, QPalette::Button),
        std::pair(QPalette::HighlightedText, QPalette::Highlight),
        std::pair(QPalette::PlaceholderText, QPalette::Base),
        std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
        std::pair(QPalette::Link, QPalette::Base),
    };
    for (const auto &[text, surface] : pairs)
        QVERIFY2(style::contrast(palette.color(text), palette.color(surface)) >= 4.5,
                 qPrintable(QString::number(text)));
}

QTEST_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
