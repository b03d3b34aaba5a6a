// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalPicture.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <algorithm>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int PixelsPerModule = 4;
constexpr char Grey = '\x80';
const QString WhiteOnBlack = u"\x1b[38;5;231;48;5;16m"_s;
const QString AsBefore = u"\x1b[0m"_s;

// One row of modules: the upper or the lower halves of a line's characters.
QByteArray rowOf(const QString &blocks, QChar lightHalf, qsizetype width)
{
    QByteArray row;
    for (const QChar block : blocks)
        row += QByteArray(PixelsPerModule, block == u'█' || block == lightHalf ? '\xff' : '\0');
    return row.leftJustified(width * PixelsPerModule, Grey);
}

} // namespace

GreyPicture pictureOnTerminal(const QByteArray &output)
{
    QStringList lines;
    qsizetype width = 0;
    const QStringList printed = QString::fromUtf8(output).remove(u'\r').split(u'\n');
    for (const QString &line : printed) {
        if (!line.startsWith(WhiteOnBlack) || !line.endsWith(AsBefore))
            continue;
        lines.append(line.mid(WhiteOnBlack.size()).chopped(AsBefore.size()));
        width = std::max(width, lines.last().size());
    }
    GreyPicture picture{static_cast<int>(width) * PixelsPerModule,
                        static_cast<int>(lines.size()) * 2 * PixelsPerModule,
                        {}};
    for (const QString &line : std::as_const(lines)) {
        for (const QChar lightHalf : {u'▀', u'▄'}) {
            const QByteArray row = rowOf(line, lightHalf, width);
            for (int i = 0; i < PixelsPerModule; ++i)
                picture.pixels += row;
        }
    }
    return picture;
}

} // namespace latchkey::test
