// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! \brief Names a place where a test may end, stop or time the process.
//!
//! Nothing at all unless Latchkey is built with LATCHKEY_TEST_POINTS, which no release is. The
//! environment of the process then says what happens at which place:
//!
//! - `LATCHKEY_TEST_POINT="kill NAME [N]"`: SIGKILL, as the process passes there the N-th time.
//! - `LATCHKEY_TEST_POINT="stop NAME [N]"`: SIGSTOP likewise; it goes on with SIGCONT.
//! - `LATCHKEY_TEST_TRACE=FILE`: a line for each pass, with its time on the monotonic clock in
//!   nanoseconds.
#ifdef LATCHKEY_TEST_POINTS

namespace latchkey {
void passTestPoint(const char *name);
}
#define LATCHKEY_TEST_POINT(name) ::latchkey::passTestPoint(name)

#else
#define LATCHKEY_TEST_POINT(name) static_cast<void>(0)
#endif
