// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtCore/QJsonObject>

namespace latchkey {

//! \brief Reads one JSON object, strictly (RFC 8259).
//!
//! QJsonDocument (Qt 6.4 to 6.11) takes the last of two equal keys, raw control characters in
//! strings, bad escapes and broken surrogates; all of these are refused here, at any depth. A
//! leading byte order mark is accepted (RFC 8259 §8.1). At most 1 MiB and 64 levels deep.
//!
//! \return InvalidResponse for anything but exactly one object; the detail names the fault, never
//! the text.
Result<QJsonObject> readJsonObject(const QByteArray &text);

} // namespace latchkey
