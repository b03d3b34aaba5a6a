// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/BrowserGrant.h"

namespace latchkey {

BrowserGrant::BrowserGrant(const ClientConfig &config, const ProviderMetadata &provider,
                           const HttpPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_provider(provider)
    , m_policy(policy)
{ }

BrowserGrant::~BrowserGrant() = default;

// Listen first, then ask the user, in the browser (RFC 8252 §7.3).
Result<void> BrowserGrant::start(const QString &loginHint)
{
    Q_ASSERT(!m_listener && !m_flow);
    auto listener = std::make_unique<LoopbackListener>();
    const auto listening = listener->listen(
        m_config.redirectPath, m_config.firstRedirectPort, m_config.lastRedirectPort,
        [this](const QByteArray &query) { return judgeCallback(query); }, m_config.redirectHost);
    if (!listening)
        return listening;
    m_listener = std::move(listener);
    connect(m_listener.get(), &LoopbackListener::closed, this, &BrowserGrant::concluded);

    m_request = makeAuthorizationRequest(m_config, m_listener->redirectUri(), loginHint);
    m_flow = std::make_unique<CodeFlow>(m_config, m_provider, m_policy);
    connect(m_flow.get(), &CodeFlow::browserRequested, this, &BrowserGrant::browserRequested);
    connect(m_flow.get(), &CodeFlow::finished, this, &BrowserGrant::onAnswered);
    m_flow->authorize(m_request);
    return {};
}

// Is this the answer to our question? (RFC 6749 §10.12)
LoopbackListener::Verdict BrowserGrant::judgeCallback(const QByteArray &query)
{
    auto response = readAuthorizationResponse(query, m_request, m_provider);
    if (!response && response.error().kind == ErrorKind::StateMismatch)
        return LoopbackListener::Verdict::NotOurs;
    QMetaObject::invokeMethod(
        this, [this, response = std::move(response)] { onCallback(response); },
        Qt::QueuedConnection);
    return LoopbackListener::Verdict::Ours;
}

void BrowserGrant::onCallback(const Result<AuthorizationResponse> &response)
{
    if (m_isConcluding)
        return; // called off meanwhile: the code is not used
    if (!response) {
        emit finished({fail(response.error()), {}, {}});
        return;
    }
    emit codeReceived();
    if (m_isConcluding)
        return;
    m_flow->redeem(*response);
}

void BrowserGrant::onAnswered(const TokenAnswer &answer)
{
    if (!m_isConcluding)
        emit finished(answer);
}

void BrowserGrant::conclude(const CallbackPage &page)
{
    m_isConcluding = true;
    if (m_listener)
        m_listener->finish(page);
    else
        QMetaObject::invokeMethod(this, &BrowserGrant::concluded, Qt::QueuedConnection);
}

} // namespace latchkey
