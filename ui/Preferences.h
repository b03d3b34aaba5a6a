// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Theme.h"
#include "ui/WindowSettings.h"

namespace latchkey {

//! \brief What a person has chosen for the window. Start at login is not among it: that is kept by
//! the system.
struct Preferences
{
    bool keepsRunning = true; //!< In the tray, when the window is closed and there is a tray.
    style::Appearance appearance = style::Appearance::System;
    QString language; //!< As Language::code. Empty: the system's.

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

//! \brief What cannot be read, or is not known here, is as it is at first.
Preferences readPreferences(const WindowSettings &settings);

//! \return as WindowSettings::store().
Result<void> storePreferences(const WindowSettings &settings, const Preferences &preferences);

} // namespace latchkey
