// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace latchkey::cli {

//! \brief What a command came to, for scripts. The numbers are a promise.
enum class ExitCode {
    Done = 0,
    Fault = 1, //!< Of Latchkey itself.
    Usage = 2, //!< Wrong usage or configuration.
    SignInRequired = 3,
    TryLater = 4, //!< For now impossible: network, time-out, provider busy or answering nonsense.
    Keychain = 5, //!< Missing, locked, denied or garbled.
    Refused = 6, //!< The provider said no, or its answer failed validation.
    Cancelled = 7, //!< Or nobody came back from the browser, or used the code, in time.
};

//! \brief What was being done when an error came; some mean something else during a sign-in.
enum class Doing { SigningIn, UsingSession };

//! \brief The exit code for an error of a session. (An error of the settings is always Usage.)
ExitCode exitCodeFor(const Error &error, Doing doing);

} // namespace latchkey::cli
