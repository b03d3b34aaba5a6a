// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/Samples.h"

#include <cstddef>
#include <cstdint>

//! \brief What libFuzzer calls with each input; every target has one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace latchkey::fuzz {

//! \brief Ends the program, and so makes the input a finding, when something that must hold does
//! not.
void require(bool holds, const char *what);

QByteArray toBytes(const uint8_t *data, size_t size);

//! \brief An answer as it stands in the corpus: a line with the status, ` cut` behind it or not,
//! then lines of headers, an empty line and the body.
HttpResponse toResponse(const QByteArray &text);

//! \brief Whether there are control characters in it, line breaks included.
bool hasControlCharacter(QStringView text);

//! \brief What must hold of every Error, whatever a server sent: its texts can be shown and logged.
void requireSound(const Error &error);

} // namespace latchkey::fuzz
