// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace latchkey::cli {

CommandList makeCommands()
{
    CommandList commands;
    for (const auto make :
         {makeAdd, makeLogin, makeToken, makeStatus, makeUserinfo, makeInspect, makeRevoke,
          makeLogout, makeRemove, makeList, makePresets, makeDoctor, makeHelp})
        commands.push_back(make());
    return commands;
}

} // namespace latchkey::cli
