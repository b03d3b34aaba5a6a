// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace latchkey {

//! \brief How long ago the computer was started, time asleep included. Setting the wall clock does
//! not change it.
std::chrono::milliseconds timeSinceBoot();

} // namespace latchkey
