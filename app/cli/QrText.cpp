// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QrText.h"

namespace latchkey::cli {

namespace {

// White on black of the colour cube, which no theme changes, unlike the first sixteen colours.
constexpr char WhiteOnBlack[] = "\x1b[38;5;231;48;5;16m";
constexpr char AsBefore[] = "\x1b[0m";

int side(const QrCode &code)
{
    return code.size() + 2 * QrCode::QuietZone;
}

int lines(const QrCode &code)
{
    return (side(code) + 1) / 2;
}

// What is painted is the light half; the dark one is the background.
const char *block(bool upperIsDark, bool lowerIsDark)
{
    if (upperIsDark)
        return lowerIsDark ? " " : "▄";
    return lowerIsDark ? "▀" : "█";
}

} // namespace

bool fits(const QrCode &code, const Terminal &terminal)
{
    // Below it there is one more sentence, and the cursor.
    return side(code) <= terminal.columns && lines(code) + 2 <= terminal.rows;
}

QByteArray qrText(const QrCode &code)
{
    QByteArray text;
    for (int line = 0; line < lines(code); ++line) {
        const int y = 2 * line - QrCode::QuietZone;
        text += WhiteOnBlack;
        for (int x = -QrCode::QuietZone; x < code.size() + QrCode::QuietZone; ++x)
            text += block(code.isDark(x, y), code.isDark(x, y + 1));
        text += AsBefore;
        text += '\n';
    }
    return text;
}

} // namespace latchkey::cli
