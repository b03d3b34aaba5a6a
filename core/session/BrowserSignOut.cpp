// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BrowserSignOut.h"

#include "base/Log.h"

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Usually it is kept, and then nobody is asked.
constexpr std::chrono::milliseconds MetadataDeadline = 5s;

} // namespace

BrowserSignOut::BrowserSignOut(const Account &account, const SessionParts &parts,
                               const EndedSession &ended, std::chrono::seconds timeout,
                               QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_ended(ended)
    , m_timeout(timeout)
{ }

BrowserSignOut::~BrowserSignOut() = default;

void BrowserSignOut::cancel()
{
    finish(fail(ErrorKind::Cancelled, u"the wait for the browser was called off"_s));
}

// 1. Does the provider have such a page?
void BrowserSignOut::start()
{
    auto policy = loadHttpPolicy(m_account);
    if (!policy)
        return finish(fail(policy.error()));
    policy->deadline = MetadataDeadline;
    m_parts.providers.metadata(
        m_ended.issuer, *policy, ProviderDirectory::Freshness::CacheFirst, this,
        [this](const Result<ProviderMetadata> &provider) { onProviderFound(provider); });
}

// 2. Listen first: the browser is to come back to the address that is registered for sign-ins.
void BrowserSignOut::onProviderFound(const Result<ProviderMetadata> &provider)
{
    if (m_outcome)
        return;
    if (!provider)
        return finish(fail(provider.error()));
    if (provider->endSessionEndpoint.isEmpty())
        return finish(fail(ErrorKind::Unsupported, u"the provider has no end session endpoint"_s,
                           u"no_end_session_endpoint"_s));
    auto listener = std::make_unique<LoopbackListener>();
    const ClientConfig &client = m_account.client;
    const auto listening = listener->listen(
        client.redirectPath, client.firstRedirectPort, client.lastRedirectPort,
        [this](const QByteArray &query) { return onReturned(query); }, client.redirectHost);
    if (!listening)
        return finish(listening);
    m_listener = std::move(listener);
    openBrowser(*provider);
}

// 3. By way of our own port, so that the ID token is seen by the browser alone.
void BrowserSignOut::openBrowser(const ProviderMetadata &provider)
{
    m_request = makeEndSessionRequest(m_ended.clientId, m_ended.idToken, m_listener->redirectUri(),
                                      m_parts.uiLocales);
    m_parts.clock.callAfter(m_timeout, this, [this] {
        finish(fail(ErrorKind::TimedOut, u"nobody came back from the provider's page in time"_s));
    });
    const QUrl way = m_listener->forwardOnce(makeEndSessionUrl(provider, m_request));
    // Nobody waits for a page that is not shown; unlike a sign-in, this can be left.
    const auto onFailed = [](const Error &error) {
        qCWarning(logSession) << "the browser may not have started:" << error.detail;
    };
    if (const auto opened = m_parts.browser.open(way, this, onFailed); !opened)
        return finish(opened);
    emit browserOpened();
}

// 4. Whoever comes back is shown that they are signed out here, which is so in any case: a wrong
// state does no harm (§3 leaves it to us), and without one the user would wait for a page.
LoopbackListener::Verdict BrowserSignOut::onReturned(const QByteArray &query)
{
    if (readEndSessionReturn(query, m_request) == EndSessionReturn::Unconfirmed)
        qCInfo(logSession) << "the provider's sign-out page came back without its state";
    QMetaObject::invokeMethod(
        this, [this] { finish({}); }, Qt::QueuedConnection);
    return LoopbackListener::Verdict::Ours;
}

// The only exit.
void BrowserSignOut::finish(const Result<void> &outcome)
{
    if (m_outcome)
        return;
    m_outcome = outcome;
    m_ended.idToken = {};
    const auto publish = [this] { emit finished(*m_outcome); };
    if (!m_listener) {
        QMetaObject::invokeMethod(this, publish, Qt::QueuedConnection);
        return;
    }
    connect(m_listener.get(), &LoopbackListener::closed, this, publish);
    m_listener->finish(m_parts.signedOutPage(m_account.name));
}

} // namespace latchkey
