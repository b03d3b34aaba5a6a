// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

// The design system: every distance, size, font and colour of the window comes from here. Distances
// follow the font, colours follow the palette, so that text size, dark themes and high contrast
// need nothing of their own.
namespace latchkey::style {

//! \brief What a message means; always shown by form and words as well as by colour.
enum class Tone { Neutral, Good, Busy, Attention, Problem };

enum class Space { Hair, Tiny, Small, Medium, Large, Huge };

//! \brief A distance in device-independent pixels, in proportion to the application's font.
int space(Space space);

//! \brief A length of so many average characters of the application's font.
int characters(int count);

enum class TextRole {
    Title,
    Heading,
    Body,
    Strong,
    Secondary,
    Small,
    Code, //!< To be read letter by letter and typed elsewhere.
};

//! \brief The font of that role, derived from `base`.
QFont textFont(TextRole role, const QFont &base);
QColor textColor(TextRole role, const QPalette &palette);

enum class IconSize { Small, Medium, Large, Huge };
int iconSize(IconSize size);

//! \brief The side of a QR code that a phone reads from where one sits.
int qrCodeSize();

int cornerRadius();
int lineWidth();

//! \brief The contrast of two opaque colours, 1 to 21 (WCAG 2.1).
double contrast(const QColor &one, const QColor &other);

//! \brief `color` made lighter or darker, as little as it takes for `ratio` on `background`.
QColor readableOn(const QColor &background, QColor color, double ratio = 4.5);

QColor mixed(const QColor &base, const QColor &with, double share);

bool isDark(const QPalette &palette);
//! \brief Whether the palette is plain black and white, as high-contrast themes are.
bool isHighContrast(const QPalette &palette);

struct ToneColors
{
    QColor ink; //!< For icons and short words, readable on `fill`.
    QColor fill; //!< A surface.
    QColor line; //!< The surface's edge.
};
ToneColors toneColors(Tone tone, const QPalette &palette);

QColor hairline(const QPalette &palette);
QColor focusColor(const QPalette &palette);

} // namespace latchkey::style
