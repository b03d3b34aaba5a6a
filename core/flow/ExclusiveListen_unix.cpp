// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ExclusiveListen.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>

#include <sys/socket.h>

namespace latchkey {

using namespace Qt::StringLiterals;

// Linux and macOS let nobody else bind an address and port that is being listened on, whatever
// SO_REUSEADDR says. Only SO_REUSEPORT would, which Qt does not set.
Result<void> listenExclusively(QTcpServer &server, const QHostAddress &address, quint16 port)
{
    server.setListenBacklogSize(
        SOMAXCONN); // Qt's 50 lets a burst keep others waiting for a second.
    if (server.listen(address, port))
        return {};
    const bool isMissing = server.serverError() == QAbstractSocket::SocketAddressNotAvailableError
        || server.serverError() == QAbstractSocket::UnsupportedSocketOperationError;
    return fail(ErrorKind::ListenFailed, server.errorString(),
                isMissing ? u"address_unavailable"_s : QString());
}

} // namespace latchkey
