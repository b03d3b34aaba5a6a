// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BootTime.h"

#include <windows.h>

namespace latchkey {

// In steps of 10 to 16 ms, which is fine enough for pauses; counts sleep and hibernation.
std::chrono::milliseconds timeSinceBoot()
{
    return std::chrono::milliseconds(GetTickCount64());
}

} // namespace latchkey
