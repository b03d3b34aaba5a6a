// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace latchkey {

//! \brief Keeps this process' memory, tokens and all, out of core dumps and from other processes of
//! the user as far as the system can. First thing in main(); says nothing when the system cannot.
void hardenProcess();

} // namespace latchkey
