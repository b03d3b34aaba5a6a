// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPalette>

namespace latchkey::style {

enum class Appearance { System, Light, Dark, HighContrast };

//! \brief The colours of an appearance that is not the system's.
QPalette themePalette(Appearance appearance);

//! \brief Lets the whole program look like that, at once and from now on.
void setAppearance(Appearance appearance);

} // namespace latchkey::style
