// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/HttpClient.h"
#include "session/Account.h"
#include "session/SessionParts.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace latchkey {

struct AccessToken;
class Session;

//! \brief Fetches the provider's claims about the session's user (OIDC Core §5.3). Deletes itself.
//!
//! A 401 about the token makes one renewal and one more try (RFC 6750 §3.1), no more; one about its
//! proof makes one more try with a better proof (RFC 9449 §9).
class UserInfoQuery : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    //! `context`: when it goes, the query goes too and `done` is not called.
    UserInfoQuery(Session &session, const SessionParts &parts, QObject *context, Done done);

private:
    void borrowToken();
    void ask(const AccessToken &token);
    void onAnswered(const Result<HttpResponse> &response);
    void finish(const Result<QJsonObject> &outcome);

    Session &m_session;
    SessionParts m_parts;
    HttpPolicy m_policy;
    std::unique_ptr<HttpClient> m_http;
    bool m_renewed = false;
    Done m_done;
};

} // namespace latchkey
