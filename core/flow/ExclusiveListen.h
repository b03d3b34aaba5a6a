// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

class QHostAddress;
class QTcpServer;

namespace latchkey {

//! \brief Opens a port that no other program can share or take over while it is open.
//! \param port 0: any free one.
//! \return ListenFailed with the system's reason; its code is `address_unavailable` when this
//! computer has no such address.
Result<void> listenExclusively(QTcpServer &server, const QHostAddress &address, quint16 port);

} // namespace latchkey
