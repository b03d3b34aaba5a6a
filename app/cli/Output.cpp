// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "base/Secret.h"

#include <algorithm>
#include <cstdio>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

namespace {

bool write(std::FILE *file, const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, file) == size && std::fflush(file) == 0;
}

} // namespace

QString inert(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        if (!isUnseen(character))
            kept += QChar::fromUcs4(character);
        else if (QChar::isSpace(character))
            kept += u' ';
    }
    return kept;
}

QString makeTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], inert(row[i]).size());
    }
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += inert(row[i]).leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    }
    return table;
}

bool printAnswer(const QByteArray &text)
{
    return write(stdout, text);
}

bool printAnswer(const QString &text)
{
    return printAnswer(text.toUtf8());
}

void tell(const QString &text)
{
    const QStringList lines = redacted(text).split(u'\n');
    for (const QString &line : lines)
        write(stderr, inert(line).toUtf8() + '\n');
}

void tellUrl(const QUrl &url)
{
    write(stderr, "  " + url.toEncoded() + "\n");
}

void tellPicture(const QByteArray &text)
{
    write(stderr, text);
}

} // namespace latchkey::cli
