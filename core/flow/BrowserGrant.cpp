// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/BrowserGrant.h"

#include "base/Log.h"

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BrowserGrant::BrowserGrant(const ClientConfig &config, const ProviderMetadata &provider,
                           const HttpPolicy &policy, Clock &clock,
                           const std::shared_ptr<DpopSigner> &dpop, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_provider(provider)
    , m_policy(policy)
    , m_clock(clock)
    , m_dpop(dpop)
{ }

BrowserGrant::~BrowserGrant() = default;

// Listen first, then ask the user, in the browser (RFC 8252 §7.3).
Result<void> BrowserGrant::start(const QString &loginHint, const QString &uiLocales)
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
    m_request.uiLocales = uiLocales;
    if (m_dpop)
        m_request.dpopJkt = m_dpop->thumbprint();
    m_flow = std::make_unique<CodeFlow>(m_config, m_provider, m_policy, m_clock, m_dpop);
    connect(m_flow.get(), &CodeFlow::browserRequested, this, &BrowserGrant::browserRequested);
    connect(m_flow.get(), &CodeFlow::finished, this, &BrowserGrant::onAnswered);
    if (m_provider.pushedAuthorizationRequestEndpoint.isEmpty())
        askBrowser();
    else
        push();
    return {};
}

// RFC 9126 §2: what the browser would carry is told to the provider directly. The proof binds the
// code to our key (RFC 9449 §10.1), as `dpop_jkt` does, and shows early what nonce is wanted.
void BrowserGrant::push()
{
    m_isPushing = true;
    m_http = std::make_unique<HttpClient>(m_policy);
    sendWithProof(*m_http, m_dpop, makePushedAuthorizationRequest(m_provider, m_request), {}, this,
                  [this](const Result<HttpResponse> &response) {
                      onPushed(response.and_then([this](const HttpResponse &answer) {
                          return readPushedAuthorization(answer, m_clock.now());
                      }));
                  });
}

void BrowserGrant::onPushed(const Result<PushedAuthorization> &pushed)
{
    m_isPushing = false;
    if (m_isConcluding)
        return;
    if (!pushed)
        return onPushFailed(pushed.error());
    // RFC 9126 §2.2 has it positive. A clock that was just set, say, may have made it none.
    if (pushed->expiresIn == 0s) {
        if (!std::exchange(m_wasUselessOnce, true))
            return push();
        return onPushFailed({ErrorKind::InvalidResponse,
                             u"the pushed authorization request expires as soon as it is made"_s,
                             u"expires_in"_s,
                             {},
                             {}});
    }
    m_pushed = *pushed;
    askBrowser();
}

void BrowserGrant::onPushFailed(const Error &error)
{
    if (m_hasAsked) {
        // The earlier URL may work still, and is better than none.
        qCWarning(logFlow).noquote() << "the sign-in link could not be renewed:" << error.detail;
        return askBrowser();
    }
    if (isPushingUnavailable(error) && !m_provider.requiresPushedAuthorizationRequests) {
        qCInfo(logFlow) << "the provider names an endpoint for pushed requests, and has none";
        m_provider.pushedAuthorizationRequestEndpoint.clear();
        return askBrowser();
    }
    emit finished({fail(error), {}, {}});
}

void BrowserGrant::askBrowser()
{
    if (!std::exchange(m_hasAsked, true))
        return m_flow->authorize(m_request, m_pushed);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isConcluding)
                emit browserRequested(
                    m_pushed ? makePushedAuthorizationUrl(m_provider, m_config, *m_pushed)
                             : makeAuthorizationUrl(m_provider, m_request));
        },
        Qt::QueuedConnection);
}

void BrowserGrant::renewUrl()
{
    if (!m_hasAsked || m_isPushing || m_isConcluding)
        return;
    if (m_pushed)
        push();
    else
        askBrowser();
}

std::optional<std::chrono::seconds> BrowserGrant::urlLifetime() const
{
    return m_pushed ? std::optional(m_pushed->expiresIn) : std::nullopt;
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
        emit finished({fail(response.error()), {}, {}, false});
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
