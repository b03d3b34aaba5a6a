// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ProcessHardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace latchkey {

void hardenProcess()
{
    // Not dumpable also means: no ptrace by the same user, and /proc/self/mem belongs to root.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // Child processes inherit the limit: the soft one alone, so that a browser may still raise its
    // own.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
}

} // namespace latchkey
