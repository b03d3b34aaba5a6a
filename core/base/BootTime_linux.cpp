// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BootTime.h"

#include <ctime>

namespace latchkey {

// CLOCK_MONOTONIC, which Qt's timers run by, stands still while the computer sleeps.
std::chrono::milliseconds timeSinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace latchkey
