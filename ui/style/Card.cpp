// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Card.h"

#include <QtGui/QPainter>

namespace latchkey::style {

Card::Card(QWidget *parent)
    : QWidget(parent)
{ }

void Card::setTone(std::optional<Tone> tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Base);
    QColor line = hairline(palette());
    if (m_tone) {
        const ToneColors colors = toneColors(*m_tone, palette());
        fill = colors.fill;
        line = colors.line;
    }
    const double half = lineWidth() / 2.0;
    painter.setBrush(fill);
    painter.setPen(QPen(line, lineWidth()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half),
                            cornerRadius() * 1.25, cornerRadius() * 1.25);
}

} // namespace latchkey::style
