// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace latchkey {

//! \brief What has arrived on one connection to the loopback port so far: the head of an HTTP/1.x
//! request, or not (RFC 9112).
struct CallbackRequest
{
    enum class State {
        Incomplete, //!< So far so good; more must come.
        Refused, //!< Not a request that we take, whatever follows. See `status`.
        Complete,
    };

    State state = State::Incomplete;
    int status = 400; //!< When refused: the status to answer with.
    QByteArray method;
    QByteArray path; //!< As it came, percent-encoding and all; begins with one slash.
    QByteArray query; //!< As it came, without the question mark.

    friend bool operator==(const CallbackRequest &, const CallbackRequest &) = default;
};

//! \brief More than this much head is refused.
inline constexpr qsizetype LargestCallbackHead = 16'384;

//! \brief Reads the first request in `received`; what follows its head is not looked at.
//!
//! Lines may end with LF alone. Refused as soon as it is certain: control characters, anything but
//! HTTP/1.x, a target not in origin form, a folded or misformed header line, a doubt about the
//! body's length, and any Host but `host` (DNS rebinding), missing and repeated ones included.
CallbackRequest readCallbackRequest(const QByteArray &received, const QByteArray &host);

} // namespace latchkey
