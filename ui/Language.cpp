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

// `de_CH` is served by `de`, and no other way round.
QString systemCode(const QStringList &shipped)
{
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(u'-', u'_');
        for (; !wanted.isEmpty();
             wanted.truncate(std::max<qsizetype>(0, wanted.lastIndexOf(u'_')))) {
            if (shipped.contains(wanted))
                return wanted;
        }
    }
    return English;
}

void load(const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(qApp);
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

QString installLanguage(const QString &code, const QString &directory)
{
    const QStringList shipped = shippedCodes(directory);
    const QString spoken = shipped.contains(code) ? code : systemCode(shipped);
    // Dates in the words' language: the system's own habits where it speaks the same.
    const QLocale system = QLocale::system();
    const QLocale locale(spoken);
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    load("qtbase_"_L1 + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load("latchkey_"_L1 + spoken, directory);
    return spoken;
}

} // namespace latchkey
