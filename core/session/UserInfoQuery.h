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

class Session;

//! \brief Fetches the provider's claims about the session's user (OIDC Core §5.3). Deletes itself.
//!
//! A 401 makes one renewal and one more try (RFC 6750 §3.1), no more.
class UserInfoQuery : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    //! `context`: when it goes, the query goes too and `done` is not called.
    UserInfoQuery(Session &session, const SessionParts &parts, QObject *context, Done done);

private:
    void borrowToken();
    void ask(const Secret &accessToken);
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
