// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/Style.h"

#include <QtGui/QPainter>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleOption>

#include <optional>

using namespace Qt::StringLiterals;

namespace latchkey::style {

namespace {

struct Colors
{
    QRgb window;
    QRgb base;
    QRgb button;
    QRgb text;
    QRgb faintText; // of what is only hinted at
    QRgb disabledText;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

constexpr Colors Light{0xffefefef, 0xffffffff, 0xfff4f4f4, 0xff1b1d1f, 0xff6a6e73,
                       0xff8a8e93, 0xff1f6fc4, 0xffffffff, 0xff1457a3};
constexpr Colors Dark{0xff24272b, 0xff1b1e21, 0xff31353a, 0xffe8eaec, 0xff9a9fa5,
                      0xff7d8288, 0xff2a70b8, 0xffffffff, 0xff7ab8f5};
constexpr Colors HighContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff,
                              0xffa0a0a0, 0xff1aebff, 0xff000000, 0xff1aebff};

QPalette makePalette(const Colors &colors)
{
    QPalette palette(QColor::fromRgb(colors.button), QColor::fromRgb(colors.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.window);
    set(QPalette::Button, colors.button);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Text, colors.text);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.highlightedText);
    set(QPalette::PlaceholderText, colors.faintText);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlightedText);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabledText));
    return palette;
}

// Fusion derives the outlines of its fields from the window's colour, which leaves nothing to be
// seen of them on dark windows and black ones.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle()
        : QProxyStyle(u"fusion"_s)
    { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
            || element == PE_FrameLineEdit)
            outline(*option, *painter);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox)
            outline(*option, *painter);
    }

private:
    static void outline(const QStyleOption &option, QPainter &painter)
    {
        const QPalette &palette = option.palette;
        if (!isDark(palette))
            return;
        const bool isEnabled = option.state.testFlag(State_Enabled);
        const QColor line = option.state.testFlag(State_HasFocus)
            ? focusColor(palette)
            : readableOn(palette.color(QPalette::Window), hairline(palette), isEnabled ? 3.0 : 1.5);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, lineWidth()));
        painter.setBrush(Qt::NoBrush);
        const double half = lineWidth() / 2.0;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half),
                                cornerRadius() / 4.0, cornerRadius() / 4.0);
        painter.restore();
    }
};

} // namespace

QPalette themePalette(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return makePalette(Light);
    case Appearance::Dark:
        return makePalette(Dark);
    case Appearance::HighContrast:
        return makePalette(HighContrast);
    case Appearance::System:
        break;
    }
    return {};
}

void setAppearance(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->name();
    static std::optional<Appearance> shown;
    if (appearance == shown)
        return;
    // A platform's own style may draw its own colours, whatever the palette says; Fusion does not.
    const bool isFusion = appearance != Appearance::System || systemStyle == "fusion"_L1;
    const bool wasFusion = shown && (shown != Appearance::System || systemStyle == "fusion"_L1);
    if (isFusion && !wasFusion)
        QApplication::setStyle(new OutlinedStyle);
    else if (!isFusion && wasFusion)
        QApplication::setStyle(systemStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Before 6.8 the window's frame stays as the system has it.
    QGuiApplication::styleHints()->setColorScheme(
        appearance == Appearance::System      ? Qt::ColorScheme::Unknown
            : appearance == Appearance::Light ? Qt::ColorScheme::Light
                                              : Qt::ColorScheme::Dark);
#endif
    if (shown || appearance != Appearance::System)
        QApplication::setPalette(themePalette(appearance));
    shown = appearance;
}

} // namespace latchkey::style
