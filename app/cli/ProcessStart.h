// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace latchkey::cli {

//! \brief Makes the process what the rest of the program expects, whatever it was started from.
//! Before QCoreApplication.
//!
//! Standard input, output and error are open, so that no file or connection opened later takes the
//! place of one and gets the answer; text is UTF-8.
void prepareProcess();

//! \brief Whether the environment said of itself, before prepareProcess(), that text is UTF-8, so
//! that a terminal can be expected to show it.
bool saidUtf8();

//! \brief Whether there are descriptors enough for what a command opens. GLib aborts where it gets
//! none, and nobody could tell why.
bool hasDescriptorsEnough();

//! \brief Whether files made under `directory` would belong to another user than its owner: as with
//! `sudo` in a user's home.
bool wouldMakeForeignFiles(const QString &directory);

//! \brief Whether somebody sits here who would see a browser: standard input and error are
//! terminals, and there is a desktop. Never so for a script.
bool isInteractive();

} // namespace latchkey::cli
