// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/QrReader.h"

namespace latchkey::test {

//! \brief What a terminal shows of the half blocks in `output`, on a screen that is grey beside
//! them: only lines that are white on black whatever the terminal's colours are count.
GreyPicture pictureOnTerminal(const QByteArray &output);

} // namespace latchkey::test
