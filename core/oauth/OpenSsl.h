// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <openssl/err.h>

namespace latchkey {

//! \brief Frees an OpenSSL object with the function made for it; for std::unique_ptr.
template <auto Free>
struct FreedBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

//! \brief Leaves this thread's OpenSSL error queue as it was found.
//!
//! What OpenSSL thinks of a stranger's key or signature must not stay behind in it: QSslSocket, on
//! the same thread, would take it for an error of its own.
class ErrorQueueGuard
{
public:
    ErrorQueueGuard() { ERR_set_mark(); }
    ~ErrorQueueGuard() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(ErrorQueueGuard)
};

} // namespace latchkey
