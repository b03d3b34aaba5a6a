// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ProcessHardening.h"

#include <sys/resource.h>

namespace latchkey {

void hardenProcess()
{
    // A hardened runtime (set when signing) keeps debuggers away; what is left to us is the core
    // file.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
}

} // namespace latchkey
