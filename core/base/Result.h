// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace latchkey {

//! \brief A value, or the Error that stands in its place.
//!
//! Only what std::expected has too is used of it, so that C++23 is a one-line change.
template <typename T = void>
using Result = tl::expected<T, Error>;

// tl::expected 1.0's own operator== does not compile for void, and QMetaType asks for it as soon as
// a signal carries one.
inline bool operator==(const Result<void> &left, const Result<void> &right)
{
    return left.has_value() == right.has_value() && (left || left.error() == right.error());
}

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
