// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/UserInfoQuery.h"

#include "oauth/UserInfo.h"
#include "session/Session.h"

namespace latchkey {

using namespace Qt::StringLiterals;

UserInfoQuery::UserInfoQuery(Session &session, const SessionParts &parts, QObject *context,
                             Done done)
    : QObject(context)
    , m_session(session)
    , m_parts(parts)
    , m_done(std::move(done))
{
    connect(&session, &QObject::destroyed, this, &QObject::deleteLater);
    borrowToken();
}

void UserInfoQuery::borrowToken()
{
    AccessTokenOptions options;
    if (m_renewed)
        options.renewal = AccessTokenOptions::Renewal::Always;
    m_session.withAccessToken(options, this, [this](const Result<AccessToken> &token) {
        if (!token)
            return finish(fail(token.error()));
        ask(*token);
    });
}

void UserInfoQuery::ask(const AccessToken &token)
{
    const auto policy = loadHttpPolicy(m_session.account());
    if (!policy)
        return finish(fail(policy.error()));
    m_policy = *policy;
    m_parts.providers.metadata(
        m_session.account().client.issuer, m_policy, ProviderDirectory::Freshness::CacheFirst, this,
        [this, token](const Result<ProviderMetadata> &provider) {
            if (!provider)
                return finish(fail(provider.error()));
            if (provider->userInfoEndpoint.isEmpty())
                return finish(fail(ErrorKind::Unsupported,
                                   u"the provider has no user info endpoint"_s,
                                   u"no_userinfo_endpoint"_s));
            m_http = std::make_unique<HttpClient>(m_policy);
            sendWithProof(*m_http, token.dpop,
                          makeUserInfoRequest(*provider, token.value, token.type), token.value,
                          this,
                          [this](const Result<HttpResponse> &response) { onAnswered(response); });
        });
}

void UserInfoQuery::onAnswered(const Result<HttpResponse> &response)
{
    if (!response)
        return finish(fail(response.error()));
    const bool isAboutProof = readDpopObjection(*response) != DpopObjection::None;
    if (response->status == 401 && !isAboutProof && !m_renewed) {
        m_renewed = true;
        return borrowToken();
    }
    const QString subject = m_session.facts() ? m_session.facts()->identity.subject : QString();
    finish(readUserInfo(*response, subject, m_parts.clock.now()));
}

void UserInfoQuery::finish(const Result<QJsonObject> &outcome)
{
    deleteLater();
    m_done(outcome);
}

} // namespace latchkey
