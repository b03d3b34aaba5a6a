// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/DeviceGrant.h"

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds SlowDown = 5s; // RFC 8628 §3.5
constexpr std::chrono::seconds LongestPause = 60s;

} // namespace

DeviceGrant::DeviceGrant(const ClientConfig &config, const ProviderMetadata &provider,
                         const HttpPolicy &policy, Clock &clock,
                         const std::shared_ptr<DpopSigner> &dpop, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_provider(provider)
    , m_clock(clock)
    , m_dpop(dpop)
    , m_http(policy)
{ }

DeviceGrant::~DeviceGrant() = default;

void DeviceGrant::start(std::chrono::seconds patience)
{
    Q_ASSERT(!m_provider.deviceAuthorizationEndpoint.isEmpty() && m_deviceCode.isEmpty());
    m_patience = patience;
    m_http.send(makeDeviceAuthorizationRequest(m_provider, m_config), this,
                [this](const Result<HttpResponse> &response) { onAuthorized(response); });
}

void DeviceGrant::onAuthorized(const Result<HttpResponse> &response)
{
    const auto authorization = response.and_then([this](const HttpResponse &answer) {
        return readDeviceAuthorization(answer, m_provider, m_clock.now());
    });
    if (!authorization)
        return finish({fail(authorization.error()), {}, {}});
    m_deviceCode = authorization->deviceCode;
    m_interval = authorization->interval;
    const std::chrono::seconds life = std::min(authorization->expiresIn, m_patience);
    m_clock.callAfter(life, this, [this] { onTimeOver(); });
    // Nobody is as fast as the first poll would be at once.
    pollLater();
    emit userCodeIssued(authorization->userCode, life);
}

void DeviceGrant::pollLater()
{
    const auto retryAt = m_lastFailure ? m_lastFailure->retryAt : std::nullopt;
    m_clock.callAfter(pause(retryAt), this, [this] { poll(); });
}

// RFC 8628 §3.5: after a time-out the frequency goes down, best by doubling. The pause begins when
// an answer is there, so that slow ones do not bring the polls closer together at the provider.
std::chrono::milliseconds DeviceGrant::pause(const std::optional<QDateTime> &retryAt) const
{
    const std::chrono::milliseconds longest = std::max(m_interval, LongestPause);
    std::chrono::milliseconds pause = m_interval;
    for (int i = 0; i < m_pollsWithoutAnswer && pause < longest; ++i)
        pause *= 2;
    pause = std::min(pause, longest);
    const std::chrono::milliseconds asked(retryAt ? m_clock.now().msecsTo(*retryAt) : 0);
    return std::max(pause, asked);
}

// The one place where the poll's request is made.
HttpRequest DeviceGrant::makePoll() const
{
    return makeFormPost(m_provider.tokenEndpoint, deviceCodeGrant(m_config, m_deviceCode));
}

void DeviceGrant::poll()
{
    if (m_isTimeOver || m_finished)
        return;
    m_isPolling = true;
    sendWithProof(m_http, m_dpop, makePoll(), {}, this,
                  [this](const Result<HttpResponse> &response) { onPolled(response); });
}

void DeviceGrant::onPolled(const Result<HttpResponse> &response)
{
    m_isPolling = false;
    const QDateTime now = m_clock.now();
    const auto tokens = response.and_then([&](const HttpResponse &answer) {
        return readTokenResponse(answer, now,
                                 m_dpop ? TokenTypes::BearerOrDpop : TokenTypes::Bearer);
    });
    const auto serverTime = response ? readHttpDate(response->header("Date")) : std::nullopt;
    if (tokens)
        return finish({tokens, {}, serverTime});

    const Error &failure = tokens.error();
    const PollVerdict verdict = judgePollFailure(failure);
    if (verdict == PollVerdict::Ended)
        return finish({fail(deviceGrantFailure(failure)),
                       response ? salvageRefreshToken(*response) : Secret(), serverTime});
    if (verdict == PollVerdict::SlowDown)
        m_interval += SlowDown;
    const bool answered = verdict != PollVerdict::NoAnswer;
    m_pollsWithoutAnswer = answered ? 0 : m_pollsWithoutAnswer + 1;
    m_lastFailure = answered ? std::nullopt : std::optional<Error>(failure);
    if (m_isTimeOver)
        return onTimeOver();
    pollLater();
}

void DeviceGrant::onTimeOver()
{
    m_isTimeOver = true;
    // What is on its way may bring the tokens still.
    if (m_isPolling || m_finished)
        return;
    if (m_lastFailure)
        return finish({fail(*m_lastFailure), {}, {}});
    finish(
        {fail(ErrorKind::TimedOut, u"nobody used the code in time"_s, u"expired_token"_s), {}, {}});
}

void DeviceGrant::finish(const TokenAnswer &answer)
{
    if (m_finished)
        return;
    m_finished = true;
    // Queued: whoever hears it may delete us.
    QMetaObject::invokeMethod(
        this, [this, answer] { emit finished(answer); }, Qt::QueuedConnection);
}

} // namespace latchkey
