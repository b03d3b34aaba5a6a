// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace latchkey::cli {

//! \brief A terminal that can show a picture made of characters.
struct Terminal
{
    int columns = 0;
    int rows = 0;
};

//! \brief The terminal that standard error goes to. None: it goes elsewhere, or to one without
//! colours, without UTF-8 or of unknown size.
std::optional<Terminal> terminalForPeople();

} // namespace latchkey::cli
