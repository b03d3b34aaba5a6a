// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Avatar.h"

#include "ui/style/Icons.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QPainter>

namespace latchkey::style {

namespace {

// The first letter or digit as a reader sees it: with its accents, and both halves of a surrogate
// pair.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    while (true) {
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            return {};
        const QString letter = word.mid(start, end - start);
        const bool isLetter = letter.size() > 1 && letter.at(0).isHighSurrogate()
            ? QChar::isLetterOrNumber(QChar::surrogateToUcs4(letter.at(0), letter.at(1)))
            : letter.at(0).isLetterOrNumber();
        if (isLetter)
            return letter.toUpper();
        start = end;
    }
}

QColor discColor(const QString &name, const QPalette &palette)
{
    // FNV-1a: the same on every run and platform, unlike qHash().
    quint32 hash = 2166136261U;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619U;
    const float hue = static_cast<float>(hash % 360) / 360.0F;
    const QColor color = QColor::fromHslF(hue, 0.42F, 0.42F);
    return readableOn(isDark(palette) ? QColor(Qt::black) : QColor(Qt::white), color, 4.5);
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = name.left(200).split(u' ', Qt::SkipEmptyParts);
    QString letters;
    if (!words.isEmpty())
        letters = firstLetter(words.first());
    if (words.size() > 1)
        letters += firstLetter(words.last());
    return letters;
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const QPalette &palette)
{
    const QColor disc = discColor(name, palette);
    const QColor ink = isDark(palette) ? QColor(Qt::black) : QColor(Qt::white);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(rect);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        const int inset = rect.width() / 4;
        paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), Icon::Person, ink);
    } else {
        QFont font = painter.font();
        font.setPixelSize(std::max(1, rect.height() * (letters.size() > 1 ? 38 : 46) / 100));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignCenter, letters);
    }
    painter.restore();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = iconSize(IconSize::Large) * 3 / 2;
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, palette());
}

} // namespace latchkey::style
