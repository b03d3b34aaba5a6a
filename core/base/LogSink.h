// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

namespace latchkey {

//! \brief Hears every message after its redaction, on whatever thread it comes.
using LogSink = std::function<void(QtMsgType type, const QString &category, const QString &text)>;

//! \brief Gives the log a second ear; an empty one takes it away. For EventLog alone.
//!
//! While there is one, Latchkey's own categories are enabled to the last detail, and what the rules
//! do not want to see goes to the sink only.
void setLogSink(LogSink sink);

} // namespace latchkey
