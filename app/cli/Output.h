// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace latchkey::cli {

//! \brief Whether a terminal would obey `character` or show nothing for it: control, bidi and other
//! invisible characters.
bool isUnseen(char32_t character);

//! \brief `text` without anything that a terminal would obey or that changes how the rest is read.
//! Line breaks become spaces: see tell() for text of several lines.
QString inert(const QString &text);

//! \brief Rows in aligned columns; the first row is the heading.
QString makeTable(const QList<QStringList> &rows);

//! \brief Writes to stdout, where nothing but the answer goes. False: it could not be written in
//! full.
[[nodiscard]] bool printAnswer(const QByteArray &text);
[[nodiscard]] bool printAnswer(const QString &text);

//! \brief Writes to stderr, for people. Inert, every living secret redacted; `text` may have
//! several lines.
void tell(const QString &text);

//! \brief Writes an address to stderr, on a line of its own. An authorization URL holds `state`, so
//! tell() would garble it.
void tellUrl(const QUrl &url);

//! \brief Writes to stderr as it is, colours too: for what this program has drawn itself, alone.
void tellPicture(const QByteArray &text);

} // namespace latchkey::cli
