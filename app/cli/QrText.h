// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Terminal.h"
#include "base/QrCode.h"

namespace latchkey::cli {

//! \brief Whether the whole code is seen at once, which a camera needs.
bool fits(const QrCode &code, const Terminal &terminal);

//! \brief The code in UTF-8 half blocks, two modules under each other in a character, dark on light
//! whatever the terminal's colours are.
QByteArray qrText(const QrCode &code);

} // namespace latchkey::cli
