// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/TextLabel.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace latchkey::style {

namespace {

// Sentences under each other are told apart more easily with a little air between them.
constexpr double LineSpacing = 1.15;

// Breaks `layout` into lines of `width`; returns the height.
double breakLines(QTextLayout &layout, double width)
{
    double y = 0;
    double bottom = 0;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        bottom = y + line.height();
        y += line.height() * LineSpacing;
    }
    layout.endLayout();
    return bottom;
}

QTextOption wrapOption(const QLabel &label)
{
    QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment()));
    option.setTextDirection(label.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextLabel::TextLabel(TextRole role, Fit fit, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    // QLabel derives from this, at each change of its text, whether its height depends on its
    // width.
    setWordWrap(fit == Fit::Wrap);
    QSizePolicy policy(fit == Fit::Wrap ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                       fit == Fit::Wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(fit == Fit::Wrap);
    setSizePolicy(policy);
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void TextLabel::setDetail(const QString &detail)
{
    m_detail = detail;
}

QSize TextLabel::sizeHint() const
{
    const QFontMetrics metrics(roleFont());
    int width = 0;
    const QStringList lines = text().split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line) + 2);
    if (m_fit == Fit::Elide)
        return {width, metrics.height()};
    width = std::min(width, characters(70));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(roleFont());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 8), metrics.height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_fit == Fit::Elide || text().isEmpty())
        return QFontMetrics(roleFont()).height();
    const QFont font = roleFont();
    if (m_measured.width != width || m_measured.text != text() || m_measured.font != font) {
        QTextLayout layout(withLineSeparators(text()), font);
        layout.setTextOption(wrapOption(*this));
        const int height = static_cast<int>(std::ceil(breakLines(layout, std::max(1, width))));
        m_measured = {text(), font, width, height};
    }
    return m_measured.height;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Font and colour are derived here, not set: they then follow whatever the surroundings become.
    painter.setPen(textColor(m_role, palette()));
    painter.setFont(roleFont());
    const QRect area = contentsRect();
    if (m_fit == Fit::Elide) {
        const QString shown =
            QFontMetrics(roleFont()).elidedText(text(), Qt::ElideRight, area.width());
        painter.drawText(area,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()))
                             | Qt::TextSingleLine,
                         shown);
        return;
    }
    QTextLayout layout(withLineSeparators(text()), roleFont(), this);
    layout.setTextOption(wrapOption(*this));
    breakLines(layout, area.width());
    layout.draw(&painter, area.topLeft());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    QStringList tip;
    if (isCutOff())
        tip.append(text());
    if (!m_detail.isEmpty())
        tip.append(m_detail);
    if (tip.isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(tip.join(u'\n')),
                       this);
    return true;
}

bool TextLabel::isCutOff() const
{
    return m_fit == Fit::Elide
        && QFontMetrics(roleFont()).horizontalAdvance(text()) > contentsRect().width();
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<span>%1</span>"_s.arg(text.toHtmlEscaped()) : text;
}

} // namespace latchkey::style
