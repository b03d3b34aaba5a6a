// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProcessStart.h"
#include "app/cli/Terminal.h"

#include <QtCore/QByteArray>

#include <sys/ioctl.h>
#include <unistd.h>

namespace latchkey::cli {

std::optional<Terminal> terminalForPeople()
{
    const QByteArray type = qgetenv("TERM");
    ::winsize size{};
    if (!isatty(STDERR_FILENO) || type.isEmpty() || type == "dumb" || !saidUtf8()
        || ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return std::nullopt;
    return Terminal{size.ws_col, size.ws_row};
}

} // namespace latchkey::cli
