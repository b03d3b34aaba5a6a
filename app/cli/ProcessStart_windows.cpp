// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProcessStart.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

namespace latchkey::cli {

void prepareProcess()
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    // What is written is UTF-8, and line ends are ours.
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
}

bool saidUtf8()
{
    return true; // the console was told so
}

bool hasDescriptorsEnough()
{
    return true; // there is no limit that matters
}

bool wouldMakeForeignFiles(const QString &)
{
    return false; // an elevated process is still the same user
}

bool isInteractive()
{
    return _isatty(_fileno(stdin)) && _isatty(_fileno(stderr));
}

} // namespace latchkey::cli
