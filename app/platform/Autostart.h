// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace latchkey {

//! \brief Whether this program starts when the user logs in.
bool startsAtLogin();

//! \brief Lets this program start when the user logs in, without its window; or no longer.
//! \return ConfigurationInvalid when the system would not have it.
Result<void> setStartsAtLogin(bool starts);

} // namespace latchkey
