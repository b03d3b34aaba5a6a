// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Style.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cmath>

namespace latchkey::style {

namespace {

// A quarter of a line: 4 px with a common desktop font. Asked for hundreds of times while a window
// is built.
double unit()
{
    static QFont measured;
    static double quarter = 0;
    const QFont font = QGuiApplication::font();
    if (quarter == 0 || font != measured) {
        measured = font;
        quarter = std::max(1.0, QFontMetricsF(font).height() / 4.0);
    }
    return quarter;
}

double channelLuminance(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
        + 0.0722 * channelLuminance(color.blueF());
}

// Hues alone; lightness comes from the palette.
QColor toneHue(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return QColor::fromHslF(0.39F, 0.68F, 0.34F);
    case Tone::Busy:
        return QColor::fromHslF(0.60F, 0.70F, 0.48F);
    case Tone::Attention:
        return QColor::fromHslF(0.095F, 0.90F, 0.40F);
    case Tone::Problem:
        return QColor::fromHslF(0.99F, 0.68F, 0.47F);
    case Tone::Neutral:
        break;
    }
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.6);
}

} // namespace

int space(Space space)
{
    const double u = unit();
    switch (space) {
    case Space::Hair:
        return std::max(1, qRound(u * 0.5));
    case Space::Tiny:
        return qRound(u);
    case Space::Small:
        return qRound(u * 2);
    case Space::Medium:
        return qRound(u * 3);
    case Space::Large:
        return qRound(u * 5);
    case Space::Huge:
        return qRound(u * 8);
    }
    return 0;
}

int characters(int count)
{
    return qRound(QFontMetricsF(QGuiApplication::font()).averageCharWidth() * count);
}

QFont textFont(TextRole role, const QFont &base)
{
    QFont font = base;
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (role) {
    case TextRole::Title:
        scale(1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        scale(1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(0.92);
        break;
    case TextRole::Code:
        scale(1.9);
        font.setWeight(QFont::DemiBold);
        // 0 and O, 1 and l differ there.
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        font.setStyleHint(QFont::Monospace);
        font.setLetterSpacing(QFont::PercentageSpacing, 115);
        break;
    case TextRole::Body:
    case TextRole::Secondary:
        break;
    }
    return font;
}

QColor textColor(TextRole role, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    if ((role != TextRole::Secondary && role != TextRole::Small) || isHighContrast(palette))
        return text;
    const QColor window = palette.color(QPalette::Window);
    // 5.5 on the window leaves more than 4.5 on the tinted surfaces.
    return readableOn(window, mixed(window, text, 0.66), 5.5);
}

int iconSize(IconSize size)
{
    const double u = unit();
    switch (size) {
    case IconSize::Small:
        return qRound(u * 4);
    case IconSize::Medium:
        return qRound(u * 5);
    case IconSize::Large:
        return qRound(u * 8);
    case IconSize::Huge:
        return qRound(u * 18);
    }
    return 0;
}

int qrCodeSize()
{
    return qRound(unit() * 60);
}

int cornerRadius()
{
    return qRound(unit() * 2);
}

int lineWidth()
{
    return std::max(1, qRound(unit() / 4));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor readableOn(const QColor &background, QColor color, double ratio)
{
    const bool lighten = contrast(background, Qt::white) > contrast(background, Qt::black);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    hue = std::max(hue, 0.0F);
    while (contrast(background, color) < ratio && lightness > 0.0F && lightness < 1.0F) {
        lightness = std::clamp(lightness + (lighten ? 0.02F : -0.02F), 0.0F, 1.0F);
        color = QColor::fromHslF(hue, saturation, lightness);
    }
    return color;
}

QColor mixed(const QColor &base, const QColor &with, double share)
{
    const auto mix = [share](float a, float b) {
        return std::clamp(static_cast<float>(a + (b - a) * share), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(mix(base.redF(), with.redF()), mix(base.greenF(), with.greenF()),
                            mix(base.blueF(), with.blueF()));
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.5
        && palette.color(QPalette::Window) == palette.color(QPalette::Base);
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (isHighContrast(palette)) {
        const QColor ink = readableOn(base, toneHue(tone, palette), 7.0);
        return {ink, base, palette.color(QPalette::WindowText)};
    }
    const QColor hue = toneHue(tone, palette);
    const bool dark = isDark(palette);
    const QColor fill =
        tone == Tone::Neutral ? mixed(base, hue, 0.06) : mixed(base, hue, dark ? 0.20 : 0.09);
    return {readableOn(fill, hue, 4.6), fill, mixed(fill, hue, dark ? 0.45 : 0.35)};
}

QColor hairline(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    return isHighContrast(palette) ? text : mixed(palette.color(QPalette::Window), text, 0.17);
}

QColor focusColor(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 3.0);
}

} // namespace latchkey::style
