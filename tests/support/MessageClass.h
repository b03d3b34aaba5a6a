// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace latchkey::test {

//! \brief What a person is told, by what they can do about it. The list of hostile inputs is
//! written in these; the program itself knows kinds and codes.
enum class MessageClass {
    None, //!< Nothing is wrong.
    Network, //!< E-NET: offline, or the connection broke.
    Portal, //!< E-PORTAL: the network wants a sign-in, or a proxy answered.
    Tls, //!< E-TLS: the connection cannot be trusted.
    Server, //!< E-SRV: the provider is busy or failing.
    Protocol, //!< E-PROTO: the answer is not acceptable.
    Identity, //!< E-ID: a check of who it is failed.
    SignIn, //!< E-AUTH: sign in again.
    Denied, //!< E-DENY: refused by the user or the administrator.
    Configuration, //!< E-CFG: app or issuer are not set up right.
    Store, //!< E-STORE: keychain locked, denied, absent, full or garbled.
    Clock, //!< E-CLOCK: this computer's clock is wrong.
    Stopped, //!< E-STOP: cancelled, or nobody came back.
    Version, //!< E-VER: written by a newer Latchkey.
    Fault, //!< A mistake of Latchkey's.
};

//! \brief The class of what is said about `error`: by its kind, and by its code where a code has
//! words of its own.
MessageClass messageClass(const Error &error);

//! \brief `E-NET` and so on.
const char *className(MessageClass messageClass);

//! \brief For QCOMPARE, which frees it.
inline char *toString(MessageClass messageClass)
{
    return qstrdup(className(messageClass));
}

} // namespace latchkey::test
