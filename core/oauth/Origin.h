// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>

namespace latchkey {

//! \brief Scheme, host and port of `url`, the usual port spelt out: who answers there (RFC 9110
//! §4.3.1). For comparing, and for keeping what is known of a server.
QString originOf(const QUrl &url);

} // namespace latchkey
