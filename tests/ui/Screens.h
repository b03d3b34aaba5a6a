// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/SessionView.h"

#include <QtWidgets/QWidget>

namespace latchkey::test {

enum class Theme { Light, Dark, HighContrast };

//! \brief Gives the whole application that palette.
void useTheme(Theme theme);
QString themeName(Theme theme);

//! \brief Writes a picture of `widget` for the eye, into `screens/` of the build directory.
void saveScreen(QWidget &widget, const QString &name);

//! \brief A view of each state, and of each notice, as a user may meet it; by name.
QList<std::pair<QString, SessionView>> sampleViews();

} // namespace latchkey::test
