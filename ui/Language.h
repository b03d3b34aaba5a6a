// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace latchkey {

//! \brief A language that the window speaks.
struct Language
{
    QString code; //!< As in the name of its translation: `de`, `zh_CN`.
    QString name; //!< In itself.

    friend bool operator==(const Language &, const Language &) = default;
};

//! \brief English, and every translation that is built in, by name.
//! \param directory with files `latchkey_CODE.qm`.
QList<Language> shippedLanguages(const QString &directory = QStringLiteral(":/i18n"));

//! \brief The first of `wanted` that is shipped; English where none is.
//!
//! \param wanted as QLocale::uiLanguages() names them.
//! \param shipped as Language::code.
QString chooseLanguage(const QStringList &wanted, const QStringList &shipped);

//! \brief Lets the program speak `code`: words, Qt's own among them, dates, numbers and the
//! direction of reading. What is shown already stays as it is.
//!
//! \param code as Language::code. Empty, or not shipped: the system's, and English where that is
//! not shipped either.
//! \return the code of the language that it is.
QString installLanguage(const QString &code, const QString &directory = QStringLiteral(":/i18n"));

} // namespace latchkey
