// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace latchkey::cli {

//! \brief All commands, in the order in which help lists them.
CommandList makeCommands();

// One source file each, of the command's name.
std::unique_ptr<Command> makeAdd();
std::unique_ptr<Command> makeLogin();
std::unique_ptr<Command> makeToken();
std::unique_ptr<Command> makeStatus();
std::unique_ptr<Command> makeUserinfo();
std::unique_ptr<Command> makeInspect();
std::unique_ptr<Command> makeRevoke();
std::unique_ptr<Command> makeLogout();
std::unique_ptr<Command> makeRemove();
std::unique_ptr<Command> makeList();
std::unique_ptr<Command> makePresets();
std::unique_ptr<Command> makeDoctor();
std::unique_ptr<Command> makeHelp();

} // namespace latchkey::cli
