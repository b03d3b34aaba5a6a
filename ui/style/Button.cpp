// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Button.h"

#include "ui/style/Icons.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionButton>

#include <algorithm>
#include <cmath>

namespace latchkey::style {

namespace {

struct Look
{
    QColor fill;
    QColor line;
    QColor ink;
};

Look look(Button::Kind kind, const QPalette &palette, bool enabled, bool hovered, bool pressed)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::ButtonText);
    const bool highContrast = isHighContrast(palette);
    const double depth = pressed ? 0.16 : hovered ? 0.08 : 0.0;
    if (!enabled) {
        const QColor faint = palette.color(QPalette::Disabled, QPalette::ButtonText);
        const bool framed = kind != Button::Kind::Quiet;
        return {framed ? mixed(window, text, 0.04) : QColor(Qt::transparent),
                framed ? mixed(window, text, 0.10) : QColor(Qt::transparent), faint};
    }
    switch (kind) {
    case Button::Kind::Primary: {
        // White on the accent where a shade of it carries white, black on it else.
        const QColor accent = palette.color(QPalette::Highlight);
        const bool white = contrast(accent, Qt::white) >= 2.5;
        const QColor base = readableOn(white ? Qt::white : Qt::black, accent, 4.8);
        const QColor fill = mixed(base, white ? Qt::black : Qt::white, depth);
        return {fill, highContrast ? text : fill, white ? Qt::white : Qt::black};
    }
    case Button::Kind::Danger: {
        const ToneColors tone = toneColors(Tone::Problem, palette);
        const QColor fill = mixed(palette.color(QPalette::Base), tone.ink, depth);
        return {fill, highContrast ? text : mixed(fill, tone.ink, 0.5),
                readableOn(fill, tone.ink, 4.5)};
    }
    case Button::Kind::Quiet:
        return {depth > 0 ? mixed(window, text, depth) : QColor(Qt::transparent), Qt::transparent,
                text};
    case Button::Kind::Plain:
        break;
    }
    const QColor fill = mixed(palette.color(QPalette::Base), text, depth);
    return {fill, highContrast ? text : mixed(window, text, 0.28), text};
}

//! A button's words without their mark, and where the marked letter is; -1 without one.
struct Caption
{
    QString text;
    qsizetype mnemonic = -1;
};

Caption captionOf(const QString &marked)
{
    Caption caption;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == u'&' && i + 1 < marked.size()) {
            ++i;
            if (marked.at(i) != u'&' && caption.mnemonic < 0)
                caption.mnemonic = caption.text.size();
        }
        caption.text += marked.at(i);
    }
    return caption;
}

// Qt makes the marked letter a text of its own: Arabic letters then no longer join, and the whole
// is wider than it was measured.
void paintCaption(QPainter &painter, const QRect &rect, const Caption &caption)
{
    QTextLayout layout(caption.text, painter.font(), painter.device());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QPointF origin(rect.left(), rect.top() + (rect.height() - line.height()) / 2);
    layout.draw(&painter, origin);
    if (caption.mnemonic < 0)
        return;
    const QFontMetricsF metrics(painter.font());
    const int at = static_cast<int>(caption.mnemonic);
    const double one = line.cursorToX(at);
    const double other = line.cursorToX(at + 1);
    painter.fillRect(QRectF(origin.x() + std::min(one, other),
                            origin.y() + line.ascent() + metrics.underlinePos(),
                            std::abs(other - one), metrics.lineWidth()),
                     painter.pen().color());
}

} // namespace

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize Button::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(captionOf(this->text()).text);
    const int icon = this->icon().isNull() ? 0 : style::iconSize(IconSize::Small);
    const int gap = text > 0 && icon > 0 ? space(Space::Small) : 0;
    const int side = text > 0 ? space(Space::Medium) : space(Space::Small);
    return {text + icon + gap + 2 * side,
            fontMetrics().height() + 2 * space(Space::Small) + space(Space::Hair)};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look colors = look(m_kind, palette(), isEnabled(), underMouse(), isDown());
    const double line = lineWidth();
    const QRectF frame = QRectF(rect()).adjusted(line, line, -line, -line);
    painter.setBrush(colors.fill);
    painter.setPen(colors.line == QColor(Qt::transparent) ? QPen(Qt::NoPen)
                                                          : QPen(colors.line, line));
    painter.drawRoundedRect(frame, cornerRadius(), cornerRadius());
    if (hasFocus()) {
        // Inside the frame where it is filled, so that it stands out from the fill as well as from
        // the window.
        painter.setBrush(Qt::NoBrush);
        const bool filled = m_kind == Kind::Primary;
        painter.setPen(QPen(filled ? colors.ink : focusColor(palette()), 2 * line));
        const double inset = filled ? 2.5 * line : 0;
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset),
                                cornerRadius() - inset, cornerRadius() - inset);
    }

    const int text = fontMetrics().horizontalAdvance(captionOf(this->text()).text);
    const int icon = this->icon().isNull() ? 0 : style::iconSize(IconSize::Small);
    const int gap = text > 0 && icon > 0 ? space(Space::Small) : 0;
    QRect content(0, 0, text + icon + gap, height());
    content.moveCenter(rect().center());
    content.moveTop(0);
    if (icon > 0) {
        const QRect iconRect = QStyle::visualRect(
            layoutDirection(), content, QRect(content.left(), (height() - icon) / 2, icon, icon));
        // Rendered in the text's colour: an icon of the palette's would vanish on a filled button.
        QPixmap pixmap = this->icon().pixmap(iconRect.size(), devicePixelRatioF());
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(0, 0), iconRect.size()), colors.ink);
        tint.end();
        painter.drawPixmap(iconRect.topLeft(), pixmap);
    }
    painter.setPen(colors.ink);
    const QRect textRect = QStyle::visualRect(
        layoutDirection(), content, QRect(content.left() + icon + gap, 0, text, height()));
    paintCaption(painter, textRect, captionOf(this->text()));
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

// Enter presses the button that has the focus, on a page as in a dialog.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace latchkey::style
