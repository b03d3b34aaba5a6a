// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionStore.h"
#include "support/Wait.h"

#include <chrono>
#include <optional>

namespace latchkey::test {

//! \brief Given to a function of a SessionStore as its `done`; waits for the one answer, while
//! everything else goes on. Must outlive that wait.
template <typename T = void>
class StoreAnswer
{
public:
    operator SessionStore::Done<T>()
    {
        return [this](const Result<T> &result) { m_result = result; };
    }

    //! \return the answer; TimedOut when there was none for that long.
    Result<T> wait(std::chrono::milliseconds patience = std::chrono::seconds(5))
    {
        if (!waitUntil([this] { return m_result.has_value(); }, patience))
            return fail(ErrorKind::TimedOut, QStringLiteral("the store did not answer"));
        return *m_result;
    }

private:
    std::optional<Result<T>> m_result;
};

} // namespace latchkey::test
