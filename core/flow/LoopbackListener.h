// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "flow/CallbackPage.h"
#include "oauth/ClientConfig.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <functional>

namespace latchkey {

struct CallbackRequest;

//! \brief Waits on 127.0.0.1 (or ::1 where there is no IPv4) for the browser to come back (RFC 8252
//! §7.3, §8.3).
//!
//! For a redirect URI with `localhost` it waits on both, for the browser may take either.
//!
//! Only `GET` of exactly the redirect path with our own Host counts; everything else is answered
//! 4xx and the wait goes on. The first request that the judge accepts ends the wait; its browser is
//! sent on to `PATH/done`, so that the code leaves its address bar and history, and that is
//! answered when finish() says how the sign-in ended. At most 64 connections, 16 KiB of head and 10
//! seconds each; an idle connection never keeps the real one waiting.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        NotOurs, //!< Answered 400; the wait goes on.
        Ours, //!< The wait is over, well or badly.
    };

    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    //! \brief Opens the port. `judge` gets the raw query of each request to the path, until it says
    //! Ours once; then it is let go.
    //!
    //! Ports are tried from `firstPort` to `lastPort`; a first port of 0 means any free one. A port
    //! that somebody else has on one of the addresses that `host` may lead to counts as taken.
    //! `judge` must neither delete the listener nor call finish().
    //!
    //! \return ListenFailed, naming port and reason.
    Result<void> listen(const QString &path, quint16 firstPort, quint16 lastPort,
                        std::function<Verdict(const QByteArray &query)> judge,
                        RedirectHost host = RedirectHost::LoopbackAddress);

    //! \brief `http://127.0.0.1:PORT/PATH`, or with `localhost`; empty before listen().
    [[nodiscard]] QString redirectUri() const { return m_redirectUri; }

    //! \brief An address on this port that leads to `target`, once, while the wait lasts: for a URL
    //! that may be seen by the browser and by nobody else.
    //!
    //! Its path is random, 32 bytes. The first GET of it is answered 303 with `target` in the
    //! Location header alone, and `target` is forgotten. A second call replaces the first address.
    //! \param target percent-encoded.
    [[nodiscard]] QUrl forwardOnce(const Secret &target);

    //! \brief Shows `page` to the browser that came back, and closes the port: at once when a
    //! browser has the page or none came back, else within a second.
    //!
    //! A browser that is waiting has it straight away, even if the listener is deleted right after.
    //! One that is still on its way to `PATH/done` may come until closed().
    void finish(const CallbackPage &page);

signals:
    //! \brief The browser that came back waits for its page, so that finish() reaches it for
    //! certain.
    void pageAwaited();

    //! \brief The port is closed, after finish(); from the event loop. A program that wants the
    //! last page seen may exit now, and the listener be deleted.
    void closed();

private:
    class Connection;

    enum class Phase {
        Idle, //!< Not listening, or not any more.
        Waiting,
        Returned, //!< The judge said Ours.
        Finished, //!< The page is there.
    };

    Result<void> openPort(RedirectHost host, quint16 firstPort, quint16 lastPort);
    Result<void> openOn(RedirectHost host, quint16 port);
    void stopListening();
    void onNewConnection(QTcpServer &server);
    void makeRoom();
    void onRequest(Connection *connection, const CallbackRequest &request);
    void onCallback(Connection *connection, const QByteArray &query);
    void forward(Connection *connection);
    void showPage(Connection *connection);
    void close();

    QTcpServer m_server;
    QTcpServer m_ipv6Server; // For `localhost` alone: m_server's port on ::1.
    QTimer m_closing;
    QList<Connection *> m_connections; // Oldest first; children of this.
    Phase m_phase = Phase::Idle;
    QString m_redirectUri;
    QByteArray m_path;
    QByteArray m_donePath;
    QByteArray m_host; // The only `Host` we answer to.
    QByteArray m_page;
    QByteArray m_forwardPath; // Empty: none, or used.
    Secret m_forwardTarget;
    std::function<Verdict(const QByteArray &query)> m_judge;
};

} // namespace latchkey
