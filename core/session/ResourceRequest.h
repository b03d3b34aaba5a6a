// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/HttpClient.h"
#include "session/Session.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace latchkey {

//! \brief One call of a resource server with a session's access token (RFC 6750); what
//! Session::send() starts. Deletes itself.
//!
//! The token goes into the Authorization header, to the URL's own host and to no other: no redirect
//! is followed. A refused one (401 with a Bearer or DPoP challenge) is renewed and the call made
//! once more, never twice.
class ResourceRequest : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<HttpResponse> &)>;

    //! `context`: when it goes, the call is given up and `done` is not called; the same when the
    //! session goes.
    ResourceRequest(Session &session, TokenRefusals &refusals, HttpRequest request,
                    QObject *context, Done done);

private:
    void borrowToken();
    void onTokenLent(const Result<AccessToken> &token);
    void onAnswered(const Result<HttpResponse> &response);
    void finish(const Result<HttpResponse> &outcome);

    QPointer<Session> m_session;
    TokenRefusals &m_refusals; //!< The session's.
    HttpRequest m_request;
    std::unique_ptr<HttpClient> m_http;
    Secret m_accessToken; //!< The one that was sent last.
    bool m_wasRefused = false;
    Done m_done;
};

} // namespace latchkey
