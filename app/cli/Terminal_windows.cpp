// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProcessStart.h"
#include "app/cli/Terminal.h"

#include <QtCore/qt_windows.h>

namespace latchkey::cli {

std::optional<Terminal> terminalForPeople()
{
    const HANDLE console = ::GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    CONSOLE_SCREEN_BUFFER_INFO info{};
    // Colours need a console that takes escape sequences: Windows 10 and later, once asked.
    if (!::GetConsoleMode(console, &mode)
        || !::SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) || !saidUtf8()
        || !::GetConsoleScreenBufferInfo(console, &info))
        return std::nullopt;
    return Terminal{info.srWindow.Right - info.srWindow.Left + 1,
                    info.srWindow.Bottom - info.srWindow.Top + 1};
}

} // namespace latchkey::cli
