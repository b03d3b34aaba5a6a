// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "flow/CallbackPage.h"

#include <QtCore/QObject>
#include <QtNetwork/QTcpServer>

#include <functional>
#include <optional>

namespace latchkey {

//! \brief Waits on 127.0.0.1 (or ::1 where there is no IPv4) for the browser to come back (RFC 8252 §7.3, §8.3).
//!
//! Only `GET` of exactly the redirect path with our own Host counts; everything else is answered 4xx and the wait goes on. The first
//! request that the judge accepts ends the wait; its browser is sent on to a page without the code in its address, which is answered when finish() says how the
//! sign-in ended. At most 64 connections, 16 KiB of head and 10 seconds each; an idle connection never keeps the real one waiting.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        NotOurs, //!< Answered 400; the wait goes on.
        Ours, //!< The wait is over, well or badly.
    };

    explicit LoopbackListener(QObject *parent = nullptr);

    //! \brief Opens the port. `judge` gets the raw query of each request to the path, until it says Ours once.
    //! \return ListenFailed, naming port and reason.
    Result<void> listen(const QString &path, quint16 firstPort, quint16 lastPort,
                        std::function<Verdict(const QByteArray &query)> judge);

    //! \brief `http://127.0.0.1:PORT/PATH`, valid after listen().
    [[nodiscard]] QString redirectUri() const;

    //! \brief Shows `page` to the browser that came back, and closes the port within a second.
    void finish(const CallbackPage &page);

private:
    // (completed by its implementation)
};

} // namespace latchkey
