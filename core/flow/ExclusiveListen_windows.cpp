// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ExclusiveListen.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <cstring>

namespace latchkey {

using namespace Qt::StringLiterals;

// Windows: any program that sets SO_REUSEADDR may bind a port that is in use, and gets some of its
// connections, unless its owner asked for SO_EXCLUSIVEADDRUSE. QTcpServer (Qt 6.4 to 6.11) does
// not, so the socket is made here.
Result<void> listenExclusively(QTcpServer &server, const QHostAddress &address, quint16 port)
{
    const auto failed = [](int error) {
        const bool isMissing = error == WSAEADDRNOTAVAIL || error == WSAEAFNOSUPPORT;
        return fail(ErrorKind::ListenFailed, qt_error_string(error),
                    isMissing ? u"address_unavailable"_s : QString());
    };

    // Never undone: Qt needs it for as long as there are sockets.
    WSADATA data;
    if (const int error = WSAStartup(MAKEWORD(2, 2), &data); error != 0)
        return failed(error);

    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const SOCKET handle = WSASocketW(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr,
                                     0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (handle == INVALID_SOCKET)
        return failed(WSAGetLastError());

    sockaddr_storage storage = {};
    int size = 0;
    if (isIpv6) {
        auto *target = reinterpret_cast<sockaddr_in6 *>(&storage);
        target->sin6_family = AF_INET6;
        target->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&target->sin6_addr, &bytes, sizeof bytes);
        size = sizeof *target;
    } else {
        auto *target = reinterpret_cast<sockaddr_in *>(&storage);
        target->sin_family = AF_INET;
        target->sin_port = htons(port);
        target->sin_addr.s_addr = htonl(address.toIPv4Address());
        size = sizeof *target;
    }

    const BOOL on = TRUE;
    const bool isListening = setsockopt(handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
                                        reinterpret_cast<const char *>(&on), sizeof on)
            == 0
        && bind(handle, reinterpret_cast<const sockaddr *>(&storage), size) == 0
        && listen(handle, SOMAXCONN) == 0;
    if (!isListening) {
        const int error = WSAGetLastError();
        closesocket(handle);
        return failed(error);
    }
    if (!server.setSocketDescriptor(static_cast<qintptr>(handle))) {
        closesocket(handle);
        return fail(ErrorKind::ListenFailed, server.errorString());
    }
    return {};
}

} // namespace latchkey
