// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/UserInfoQuery.h"

#include "oauth/UserInfo.h"
#include "session/Session.h"

namespace latchkey {

using namespace Qt::StringLiterals;

UserInfoQuery::UserInfoQuery(Session &session, const SessionParts &parts, QObject *context,
                             Done done)
    : QObject(context)
    , m_session(&session)
    , m_parts(parts)
    , m_done(std::move(done))
{
    connect(&session, &QObject::destroyed, this, &QObject::deleteLater);
    // First whether there is a session at all: without one nobody is asked anything.
    session.withAccessToken({}, this,
                            [this](const Result<AccessToken> &token) { onTokenLent(token); });
}

void UserInfoQuery::onTokenLent(const Result<AccessToken> &token)
{
    if (!token)
        return finish(fail(token.error()));
    const auto policy = loadHttpPolicy(m_session->account());
    if (!policy)
        return finish(fail(policy.error()));
    m_parts.providers.metadata(
        m_session->account().client.issuer, *policy, ProviderDirectory::Freshness::CacheFirst, this,
        [this](const Result<ProviderMetadata> &provider) { onProviderFound(provider); });
}

void UserInfoQuery::onProviderFound(const Result<ProviderMetadata> &provider)
{
    if (!m_session)
        return;
    if (!provider)
        return finish(fail(provider.error()));
    if (provider->userInfoEndpoint.isEmpty())
        return finish(fail(ErrorKind::Unsupported, u"the provider has no user info endpoint"_s,
                           u"no_userinfo_endpoint"_s));
    m_session->send(makeJsonGet(provider->userInfoEndpoint), this,
                    [this](const Result<HttpResponse> &response) { onAnswered(response); });
}

void UserInfoQuery::onAnswered(const Result<HttpResponse> &response)
{
    if (!response)
        return finish(fail(response.error()));
    const QString subject = m_session->facts() ? m_session->facts()->identity.subject : QString();
    finish(readUserInfo(*response, subject, m_parts.clock.now()));
}

void UserInfoQuery::finish(const Result<QJsonObject> &outcome)
{
    deleteLater();
    const Done done = std::move(m_done); // it may delete the session
    done(outcome);
}

} // namespace latchkey
