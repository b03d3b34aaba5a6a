// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "oauth/DpopProof.h"

#include <QtCore/QHash>

#include <functional>
#include <memory>

namespace latchkey {

class HttpClient;

//! \brief Proves, request by request, that the tokens of one session are ours (RFC 9449).
//!
//! Keeps the session's key, and of each server (an origin: scheme, host and port) the newest nonce
//! and how far its clock is from ours. Shared by all who send requests for the session; lives as
//! long as one of them does.
class DpopSigner
{
public:
    //! \param clock not owned; must outlive this.
    DpopSigner(const DpopKey &key, Clock &clock);

    //! \brief DpopKey::thumbprint().
    [[nodiscard]] QByteArray thumbprint() const { return m_key.thumbprint(); }

    //! \brief A proof for one request, never to be used again.
    //! \param accessToken the one that goes with it to a resource server; empty for the endpoints
    //! of the authorization server that give tokens. \param nonce what the server asked for. Empty:
    //! what learn() has of it, if anything.
    [[nodiscard]] Result<QByteArray> proof(const QByteArray &method, const QUrl &url,
                                           const Secret &accessToken = {},
                                           const QByteArray &nonce = {}) const;

    //! \brief `request` with the proof that belongs to it.
    [[nodiscard]] Result<HttpRequest> withProof(HttpRequest request,
                                                const Secret &accessToken = {}) const;

    //! \brief Takes from any answer what the next proof to that server needs.
    //!
    //! \return true when the request was refused for its proof alone and the next one will differ
    //! in what was wrong: then it may be sent once more. With a rotating refresh token too, because
    //! nothing in a request whose proof was refused has been used up.
    bool learn(const QUrl &url, const HttpResponse &response);

private:
    struct Server
    {
        QByteArray nonce; //!< Empty: it gave none.
        std::chrono::seconds clockOffset{}; //!< To be added to ours.
    };

    DpopKey m_key;
    Clock &m_clock;
    QHash<QString, Server> m_servers; // by origin
};

//! \brief HttpClient::send(), with a proof where there is a signer, and once more with a better one
//! where the server wants that: two requests at most.
//!
//! \param signer may be null: then it is HttpClient::send() alone.
//! \param accessToken as in DpopSigner::proof(); the header that carries it is the caller's.
void sendWithProof(HttpClient &http, const std::shared_ptr<DpopSigner> &signer,
                   const HttpRequest &request, const Secret &accessToken, QObject *context,
                   std::function<void(const Result<HttpResponse> &)> done);

} // namespace latchkey
