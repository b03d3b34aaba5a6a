// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ProcessHardening.h"

#include <windows.h>

#include <werapi.h>

namespace latchkey {

void hardenProcess()
{
    // A crash report would take the heap with it: no heap in it, and no dialog that offers to send
    // one.
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace latchkey
