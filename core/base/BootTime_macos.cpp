// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/BootTime.h"

#include <ctime>

namespace latchkey {

// CLOCK_MONOTONIC_RAW is mach_continuous_time() here, which counts sleep; CLOCK_UPTIME_RAW does
// not.
std::chrono::milliseconds timeSinceBoot()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::nanoseconds(clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW)));
}

} // namespace latchkey
