// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace latchkey {

//! \brief A value, or the Error that stands in its place.
//!
//! Only what std::expected has too is used of it, so that C++23 is a one-line change.
template<typename T = void>
using Result = tl::expected<T, Error>;

//! \brief Makes the failure for a `return` of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &detail,
                                                const QString &code = {})
{
    return tl::unexpected<Error>(Error{kind, detail, code, {}, {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace latchkey
