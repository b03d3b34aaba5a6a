// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/RowDelegate.h"

#include "ui/style/Avatar.h"

#include <QtGui/QPainter>

namespace latchkey::style {

namespace {

// The row's surface: what is chosen is told by a bar as well as by its colour. Returns the
// surface's colour.
QColor paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    QColor surface = palette.color(QPalette::Base);
    if (selected || hovered) {
        surface = mixed(surface, palette.color(QPalette::Highlight), selected ? 0.18 : 0.07);
        painter.setPen(selected && isHighContrast(palette)
                           ? QPen(palette.color(QPalette::WindowText), 2 * lineWidth())
                           : QPen(Qt::NoPen));
        painter.setBrush(surface);
        painter.drawRoundedRect(row, cornerRadius(), cornerRadius());
    }
    if (selected) {
        const QRect bar(row.left(), row.top() + row.height() / 5, space(Space::Tiny),
                        row.height() * 3 / 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(focusColor(palette));
        painter.drawRoundedRect(QStyle::visualRect(option.direction, row, bar), space(Space::Hair),
                                space(Space::Hair));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(focusColor(palette), 2 * lineWidth()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row, cornerRadius(), cornerRadius());
    }
    return surface;
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(textFont(TextRole::Strong, option.font)).height()
        + QFontMetrics(textFont(TextRole::Small, option.font)).height();
    return {characters(18), lines + 2 * space(Space::Small) + space(Space::Tiny)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int hair = space(Space::Hair);
    const QRect row = option.rect.adjusted(hair, hair, -hair, -hair);
    const QColor surface = paintSurface(*painter, option, row);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };

    const int margin = space(Space::Medium);
    const int side = row.height() - 2 * space(Space::Small);
    const QRect avatar(row.left() + margin, row.top() + (row.height() - side) / 2, side, side);
    paintAvatar(*painter, placed(avatar), index.data(AvatarRole).toString(), option.palette);

    const QFont nameFont = textFont(TextRole::Strong, option.font);
    const QFont sublineFont = textFont(TextRole::Small, option.font);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics sublineMetrics(sublineFont);
    const int left = avatar.right() + 1 + space(Space::Medium);
    const int width = row.right() - margin - left;
    const int top = row.top() + (row.height() - nameMetrics.height() - sublineMetrics.height()) / 2;
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | Qt::AlignVCenter | Qt::TextSingleLine;

    painter->setFont(nameFont);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(
        placed({left, top, width, nameMetrics.height()}), align,
        nameMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));

    const Icon icon = static_cast<Icon>(index.data(IconRole).toInt());
    const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const QColor ink = readableOn(surface, toneColors(tone, option.palette).ink);
    const int iconSide = icon == Icon::None ? 0 : sublineMetrics.ascent();
    const int sublineTop = top + nameMetrics.height();
    const int iconTop = sublineTop + (sublineMetrics.height() - iconSide) / 2;
    paintIcon(*painter, placed({left, iconTop, iconSide, iconSide}), icon, ink, option.direction);
    const int indent = iconSide > 0 ? iconSide + space(Space::Tiny) : 0;
    painter->setFont(sublineFont);
    painter->setPen(ink);
    painter->drawText(placed({left + indent, sublineTop, width - indent, sublineMetrics.height()}),
                      align,
                      sublineMetrics.elidedText(index.data(SublineRole).toString(), Qt::ElideRight,
                                                width - indent));
    painter->restore();
}

} // namespace latchkey::style
