// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

constexpr auto English = "en"_L1;

QStringList shippedCodes(const QString &directory)
{
    QStringList codes{English};
    const QStringList files = QDir(directory).entryList({u"latchkey_*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(9).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

// The translation says it itself.
QString nameOf(const QString &code, const QString &directory)
{
    //: The name of this translation's language, in that language, as a list of languages shows it
    const char *const english = QT_TRANSLATE_NOOP("Language", "English");
    if (code == English)
        return QString::fromLatin1(english);
    QTranslator translator;
    const QString name = translator.load("latchkey_"_L1 + code, directory)
        ? translator.translate("Language", english)
        : QString();
    return name.isEmpty() ? QLocale(code).nativeLanguageName() : name;
}

// `de_CH` and `de` are one language to read; `zh_TW` and `zh_CN` are written otherwise.
bool isReadAlike(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

void load(const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> shippedLanguages(const QString &directory)
{
    QList<Language> languages;
    for (const QString &code : shippedCodes(directory))
        languages.append({code, nameOf(code, directory)});
    std::sort(languages.begin(), languages.end(), [](const Language &one, const Language &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return languages;
}

QString chooseLanguage(const QStringList &wanted, const QStringList &shipped)
{
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        const auto found = std::find_if(shipped.begin(), shipped.end(), [&](const QString &code) {
            return isReadAlike(QLocale(code), locale);
        });
        if (found != shipped.end())
            return *found;
    }
    return English;
}

QString installLanguage(const QString &code, const QString &directory)
{
    const QStringList shipped = shippedCodes(directory);
    const QLocale system = QLocale::system();
    const QString spoken =
        shipped.contains(code) ? code : chooseLanguage(system.uiLanguages(), shipped);
    // Dates in the words' language: the system's own habits where it speaks the same.
    const QLocale locale(spoken);
    QLocale::setDefault(isReadAlike(system, locale) ? system : locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly));
    load("qtbase_"_L1 + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load("latchkey_"_L1 + spoken, directory);
    return spoken;
}

} // namespace latchkey
