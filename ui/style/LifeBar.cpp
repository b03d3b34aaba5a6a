// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/LifeBar.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace latchkey::style {

LifeBar::LifeBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 100);
    setTextVisible(false);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::setLeft(double share, Tone tone)
{
    m_tone = tone;
    setValue(qRound(std::clamp(share, 0.0, 1.0) * 100));
    update();
}

QSize LifeBar::sizeHint() const
{
    return {characters(20), space(Space::Small)};
}

void LifeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(m_tone, palette());
    const double half = lineWidth() / 2.0;
    const QRectF track = QRectF(rect()).adjusted(half, half, -half, -half);
    const double radius = track.height() / 2;
    painter.setPen(QPen(mixed(colors.fill, colors.ink, 0.55), lineWidth()));
    painter.setBrush(mixed(colors.fill, colors.ink, 0.10));
    painter.drawRoundedRect(track, radius, radius);
    if (value() <= 0)
        return;
    QRectF left = track;
    left.setWidth(std::max(track.height(), track.width() * value() / 100.0));
    if (layoutDirection() == Qt::RightToLeft)
        left.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(left, radius, radius);
}

} // namespace latchkey::style
