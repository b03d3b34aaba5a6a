// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TokenRevocation.h"

#include "session/Provider.h"

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
    m_http = std::make_unique<HttpClient>(m_policy);
    revoke(m_result.remaining.refreshToken, TokenTypeHint::RefreshToken,
           [this](const Result<void> &outcome) { onRefreshTokenAsked(outcome); });
}

void TokenRevocation::onRefreshTokenAsked(const Result<void> &outcome)
{
    using Revocation = ProviderPreset::Revocation;
    const Revocation kind = revocationOf(m_account);
    const bool hadRefreshToken = !m_result.remaining.refreshToken.isEmpty();
    if (outcome)
        m_result.remaining.refreshToken = {};
    else
        m_result.refreshTokenFailure = outcome.error();
    if (!outcome && m_afterFailure == AfterFailure::Stop)
        return finish();
    // Asked again of a token that has gone with its grant, some answer with an error.
    if (outcome && hadRefreshToken && kind == Revocation::WholeGrant)
        return onAccessTokenAsked({});
    if (kind == Revocation::RefreshToken && !m_result.remaining.accessToken.isEmpty()) {
        const Error unsupported{ErrorKind::Unsupported,
                                u"the provider revokes no access tokens"_s,
                                u"unsupported_token_type"_s,
                                {},
                                {}};
        // Without a refresh token nothing has been revoked at all.
        if (!hadRefreshToken)
            m_result.refreshTokenFailure = unsupported;
        return onAccessTokenAsked(fail(unsupported));
    }
    revoke(m_result.remaining.accessToken, TokenTypeHint::AccessToken,
           [this](const Result<void> &accessToken) { onAccessTokenAsked(accessToken); });
}

void TokenRevocation::onAccessTokenAsked(const Result<void> &outcome)
{
    if (outcome)
        m_result.remaining.accessToken = {};
    else
        m_result.accessTokenFailure = outcome.error();
    finish();
}

void TokenRevocation::revoke(const Secret &token, TokenTypeHint hint,
                             const std::function<void(const Result<void> &)> &done)
{
    if (token.isEmpty())
        return done({});
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
