// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/IconLabel.h"

#include <QtGui/QPainter>

namespace latchkey::style {

IconLabel::IconLabel(IconSize size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = iconSize(m_size);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, toneColors(m_tone, palette()).ink, layoutDirection());
}

} // namespace latchkey::style
