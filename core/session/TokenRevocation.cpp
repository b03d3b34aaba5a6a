// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TokenRevocation.h"

namespace latchkey {

using namespace Qt::StringLiterals;

TokenRevocation::TokenRevocation(const Account &account, const SessionParts &parts,
                                 const PendingRevocation &tokens,
                                 std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_deadline(deadline)
    , m_result{tokens, {}, {}}
{ }

void TokenRevocation::start(std::function<void(const RevocationResult &)> done,
                            AfterFailure afterFailure)
{
    m_afterFailure = afterFailure;
    m_done = std::move(done);
    const auto config = loadClientConfig(m_account);
    const auto policy = loadHttpPolicy(m_account);
    if (!config || !policy) {
        m_result.refreshTokenFailure = config ? policy.error() : config.error();
        QMetaObject::invokeMethod(this, &TokenRevocation::finish, Qt::QueuedConnection);
        return;
    }
    m_config = *config;
    m_config.clientId = m_result.remaining.clientId; // the one the tokens were issued to
    m_policy = *policy;
    m_policy.deadline = m_deadline;
    m_parts.providers.metadata(
        m_result.remaining.issuer, m_policy, ProviderDirectory::Freshness::CacheFirst, this,
        [this](const Result<ProviderMetadata> &provider) { onProviderFound(provider); });
}

void TokenRevocation::onProviderFound(const Result<ProviderMetadata> &provider)
{
    if (!provider) {
        m_result.refreshTokenFailure = provider.error();
        return finish();
    }
    if (provider->revocationEndpoint.isEmpty()) {
        m_result.refreshTokenFailure = Error{ErrorKind::Unsupported,
                                             u"the provider has no revocation endpoint"_s,
                                             u"no_revocation_endpoint"_s,
                                             {},
                                             {}};
        return finish();
    }
    m_provider = *provider;
    revoke(m_result.remaining.refreshToken, TokenTypeHint::RefreshToken,
           [this](const Result<void> &refreshToken) {
               if (refreshToken)
                   m_result.remaining.refreshToken = {};
               else
                   m_result.refreshTokenFailure = refreshToken.error();
               if (!refreshToken && m_afterFailure == AfterFailure::Stop)
                   return finish();
               revoke(m_result.remaining.accessToken, TokenTypeHint::AccessToken,
                      [this](const Result<void> &accessToken) {
                          if (accessToken)
                              m_result.remaining.accessToken = {};
                          else
                              m_result.accessTokenFailure = accessToken.error();
                          finish();
                      });
           });
}

void TokenRevocation::revoke(const Secret &token, TokenTypeHint hint,
                             const std::function<void(const Result<void> &)> &done)
{
    if (token.isEmpty())
        return done({});
    // A connection of its own: on one that the provider is just closing, a request that is never
    // sent twice is lost.
    m_http = std::make_unique<HttpClient>(m_policy);
    m_http->send(makeRevocationRequest(*m_provider, m_config, token, hint), this,
                 [this, done](const Result<HttpResponse> &response) {
                     if (!response)
                         return done(fail(response.error()));
                     done(readRevocationResponse(*response, m_parts.clock.now()));
                 });
}

void TokenRevocation::finish()
{
    m_done(m_result);
}

} // namespace latchkey
