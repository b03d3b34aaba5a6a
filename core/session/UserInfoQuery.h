// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/HttpMessage.h"
#include "session/SessionParts.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace latchkey {

struct AccessToken;
class Session;

//! \brief Fetches the provider's claims about the session's user (OIDC Core §5.3). Deletes itself.
class UserInfoQuery : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    //! `context`: when it goes, or the session does, the query goes too and `done` is not called.
    UserInfoQuery(Session &session, const SessionParts &parts, QObject *context, Done done);

private:
    void onTokenLent(const Result<AccessToken> &token);
    void onProviderFound(const Result<ProviderMetadata> &provider);
    void onAnswered(const Result<HttpResponse> &response);
    void finish(const Result<QJsonObject> &outcome);

    QPointer<Session> m_session;
    SessionParts m_parts;
    Done m_done;
};

} // namespace latchkey
