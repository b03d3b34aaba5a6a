// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/AccountChecks.h"

#include "base/Clock.h"
#include "flow/LoopbackListener.h"
#include "flow/ProviderDirectory.h"
#include "oauth/OAuthError.h"
#include "session/SessionStore.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonArray>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Verdict = Finding::Verdict;

// As the refresh has it, which then says so, too.
constexpr std::chrono::seconds LargestSkew = 5min;
// Long enough to be asked for by hand where it does not renew by itself.
constexpr qint64 SoonInDays = 14;

const QList<Check> &offers()
{
    static const QList<Check> all{Check::Renewal, Check::Scopes, Check::Revocation,
                                  Check::Features};
    return all;
}

QList<Check> checksOfProvider()
{
    return QList<Check>{Check::Proxy, Check::Names, Check::Tls, Check::Clock, Check::Discovery}
    + offers();
}

QList<Check> checksOf(const Account &account)
{
    QList<Check> checks{Check::Configuration};
    if (account.client.firstRedirectPort != 0)
        checks.append(Check::RedirectPort);
    return checks + checksOfProvider() + QList<Check>{Check::PendingRevocations};
}

// As in an address: host, and the port where there is an unusual one. No user, no password.
QString hostOf(const QUrl &issuer)
{
    return plainServerText(issuer.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

QString portsOf(const ClientConfig &client)
{
    const QString first = QString::number(client.firstRedirectPort);
    return client.lastRedirectPort > client.firstRedirectPort
        ? first + u'-' + QString::number(client.lastRedirectPort)
        : first;
}

// Never with its user name and password.
QString nameOf(const QNetworkProxy &proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    return plainServerText(
        u"%1://%2:%3"_s.arg(isSocks ? u"socks5"_s : u"http"_s, proxy.hostName()).arg(proxy.port()));
}

std::chrono::seconds ageOf(const HttpResponse &response)
{
    return std::chrono::seconds(std::max(0, response.header("Age").toInt()));
}

} // namespace

AccountChecks::AccountChecks(const Account &account, const CheckUpParts &parts, QObject *parent)
    : CheckGroup(account.name, checksOf(account), parts.deadline, parent)
    , m_account(account)
    , m_parts(parts)
    , m_issuer(account.client.issuer)
{ }

AccountChecks::~AccountChecks() = default;

QJsonObject AccountChecks::facts(const QJsonObject &more) const
{
    QJsonObject all{{u"host"_s, hostOf(m_issuer)}};
    for (auto it = more.begin(); it != more.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

void AccountChecks::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            checkPendingRevocations();
            checkRedirectPort();
            checkConfiguration();
        },
        Qt::QueuedConnection);
}

void AccountChecks::skip(const QList<Check> &checks, const QString &code)
{
    for (const Check check : checks)
        settle(check, Verdict::Skipped, code, facts());
}

void AccountChecks::onDeadline(Check check)
{
    switch (check) {
    case Check::Proxy:
        settle(check, Verdict::Warning, u"proxy_unknown"_s, facts());
        return goToProvider();
    case Check::Names:
        return settle(check, Verdict::Failure, u"names_timeout"_s, facts());
    case Check::Discovery:
        settle(check, Verdict::Failure, u"provider_silent"_s, facts());
        return skip(offers(), u"not_reached"_s);
    case Check::Tls:
    case Check::Clock:
        return settle(check, Verdict::Skipped, u"not_reached"_s, facts());
    default:
        return settle(check, Verdict::Skipped, u"not_checked"_s, facts());
    }
}

// --- Here

void AccountChecks::checkConfiguration()
{
    const auto policy = loadHttpPolicy(m_account);
    const auto usable = loadClientConfig(m_account).and_then(validateClientConfig);
    if (!policy || !usable) {
        const Error &error = policy ? usable.error() : policy.error();
        settle(Check::Configuration, Verdict::Failure, u"configuration_invalid"_s, {},
               error.detail);
    } else {
        settle(Check::Configuration, Verdict::Good, u"configuration_good"_s);
    }
    // With a file of certificates that cannot be read, nothing of the provider could be believed.
    const bool isReachable = policy && isTrustworthyUrl(m_issuer);
    if (!isReachable)
        return skip(checksOfProvider(), u"not_checked"_s);
    m_policy = *policy;
    // Ours comes first, and says what it means.
    m_policy.deadline = 2 * m_parts.deadline;
    lookForProxy();
}

void AccountChecks::checkRedirectPort()
{
    const ClientConfig &client = m_account.client;
    if (client.firstRedirectPort == 0)
        return;
    LoopbackListener listener; // gone at the end of this, and its port with it
    const auto listening = listener.listen(
        client.redirectPath, client.firstRedirectPort, client.lastRedirectPort,
        [](const QByteArray &) { return LoopbackListener::Verdict::NotOurs; }, client.redirectHost);
    const QJsonObject ports{{u"ports"_s, portsOf(client)}};
    if (!listening)
        return settle(Check::RedirectPort, Verdict::Failure, u"redirect_port_taken"_s, ports,
                      listening.error().detail);
    settle(Check::RedirectPort, Verdict::Good, u"redirect_port_free"_s, ports);
}

void AccountChecks::checkPendingRevocations()
{
    m_parts.store.loadPending(
        m_account.name, begin(Check::PendingRevocations),
        [this](const Result<QList<PendingRevocation>> &pending) {
            if (!pending) {
                const ErrorKind kind = pending.error().kind;
                const bool isUnreadable =
                    kind == ErrorKind::EntryGarbled || kind == ErrorKind::EntryNewer;
                return settle(Check::PendingRevocations,
                              isUnreadable ? Verdict::Warning : Verdict::Skipped,
                              isUnreadable ? u"pending_unreadable"_s : u"not_checked"_s, facts(),
                              pending.error().detail);
            }
            if (pending->isEmpty())
                return settle(Check::PendingRevocations, Verdict::Good, u"nothing_pending"_s,
                              facts());
            settle(Check::PendingRevocations, Verdict::Warning, u"revocations_pending"_s,
                   facts({{u"count"_s, pending->size()}}));
        });
}

// --- The way to the provider

// Some systems read a file from the network first, so another thread asks.
void AccountChecks::lookForProxy()
{
    using Proxies = QList<QNetworkProxy>;
    QObject *context = begin(Check::Proxy);
    const auto promise = std::make_shared<QPromise<Proxies>>();
    auto *watcher = new QFutureWatcher<Proxies>(context);
    connect(watcher, &QFutureWatcher<Proxies>::finished, this,
            [this, watcher] { onProxies(watcher->result()); });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, url = m_issuer] {
        promise->addResult(proxiesFor(url));
        promise->finish();
    });
}

void AccountChecks::onProxies(const QList<QNetworkProxy> &proxies)
{
    if (isSettled(Check::Proxy))
        return;
    const bool isDirect = proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
    if (isDirect) {
        settle(Check::Proxy, Verdict::Good, u"proxy_none"_s, facts());
    } else {
        m_proxy = nameOf(proxies.first());
        settle(Check::Proxy, Verdict::Good, u"proxy_used"_s, facts({{u"proxy"_s, m_proxy}}));
    }
    goToProvider();
}

void AccountChecks::goToProvider()
{
    if (isSettled(Check::Discovery)) // everything was given up
        return;
    checkNames();
    connectToProvider();
    checkDiscovery();
}

void AccountChecks::checkNames()
{
    const QString host = m_issuer.host();
    if (!QHostAddress(host).isNull())
        return settle(Check::Names, Verdict::Good, u"names_not_needed"_s, facts());
    if (!m_proxy.isEmpty())
        return settle(Check::Names, Verdict::Good, u"names_left_to_proxy"_s, facts());
    begin(Check::Names);
    // By its name: Qt 6.4 leaks a functor when the program ends before the answer is there.
    QHostInfo::lookupHost(host, this, SLOT(onNames(QHostInfo)));
}

void AccountChecks::onNames(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return settle(Check::Names, Verdict::Failure, u"name_not_found"_s, facts(),
                      info.errorString());
    settle(Check::Names, Verdict::Good, u"names_found"_s,
           facts({{u"addresses"_s, info.addresses().size()}}));
}

void AccountChecks::connectToProvider()
{
    QObject *context = begin(Check::Clock);
    begin(Check::Tls);
    m_http = std::make_unique<HttpClient>(m_policy);
    QNetworkReply *reply = m_http->start(makeDiscoveryRequests(m_account.client.issuer).first());
    // Queued: a reply must not die in its own signal, and this may end everything.
    connect(
        reply, &QNetworkReply::finished, context, [this, reply] { onConnected(reply); },
        Qt::QueuedConnection);
}

void AccountChecks::onConnected(QNetworkReply *reply)
{
    const auto chain = reply->sslConfiguration().peerCertificateChain();
    const auto response = readReply(reply);
    reply->deleteLater();
    if (m_issuer.scheme() == "http"_L1)
        settle(Check::Tls, Verdict::Good, u"tls_not_used"_s, facts());
    else if (!response && response.error().kind == ErrorKind::TlsFailed)
        settle(Check::Tls, Verdict::Failure, errorCode(response.error()), facts(),
               response.error().detail);
    else
        judgeCertificate(chain);
    if (!response)
        return settle(Check::Clock, Verdict::Skipped, u"not_reached"_s, facts(),
                      response.error().detail);
    judgeClock(*response);
}

// One that was taken: everything else is an error of the connection.
void AccountChecks::judgeCertificate(const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty())
        return settle(Check::Tls, Verdict::Skipped, u"not_reached"_s, facts());
    const QSslCertificate &own = chain.first();
    const QString authority = own.issuerInfo(QSslCertificate::Organization)
                                  .value(0, own.issuerInfo(QSslCertificate::CommonName).value(0));
    const QDateTime until = own.expiryDate().toUTC();
    const QJsonObject all = facts({{u"authority"_s, plainServerText(authority)},
                                   {u"until"_s, until.date().toString(Qt::ISODate)},
                                   {u"certificates"_s, chain.size()}});
    if (m_parts.clock.now().daysTo(until) < SoonInDays)
        return settle(Check::Tls, Verdict::Warning, u"certificate_expires_soon"_s, all);
    settle(Check::Tls, Verdict::Good, u"tls_good"_s, all);
}

void AccountChecks::judgeClock(const HttpResponse &response)
{
    const auto theirs = readHttpDate(response.header("Date"));
    if (!theirs)
        return settle(Check::Clock, Verdict::Skipped, u"clock_not_said"_s, facts());
    // An answer that a cache kept was made so long ago (RFC 9111 §5.1).
    const std::chrono::seconds ahead(
        theirs->addSecs(ageOf(response).count()).secsTo(m_parts.clock.now()));
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(ahead));
    const QJsonObject all = facts(
        {{u"ahead_seconds"_s, qint64(ahead.count())}, {u"minutes"_s, qint64(minutes.count())}});
    if (std::chrono::abs(ahead) <= LargestSkew)
        return settle(Check::Clock, Verdict::Good, u"clock_good"_s, all);
    settle(Check::Clock, Verdict::Warning, ahead > 0s ? u"clock_ahead"_s : u"clock_behind"_s, all);
}

// --- What the provider says of itself

void AccountChecks::checkDiscovery()
{
    m_parts.providers.metadata(
        m_account.client.issuer, m_policy, ProviderDirectory::Freshness::Newest,
        begin(Check::Discovery), [this](const Result<ProviderMetadata> &provider) {
            if (!provider)
                return judgeDiscovery(provider.error());
            settle(Check::Discovery, Verdict::Good, u"discovery_good"_s, facts());
            judgeOffers(*provider);
        });
}

void AccountChecks::judgeDiscovery(const Error &failure)
{
    const auto failed = [&](const QString &code, const QJsonObject &more = {}) {
        settle(Check::Discovery, Verdict::Failure, code, facts(more), failure.detail);
    };
    switch (failure.kind) {
    case ErrorKind::TlsFailed:
        settle(Check::Discovery, Verdict::Skipped, u"not_checked"_s, facts(), failure.detail);
        break;
    case ErrorKind::Offline:
    case ErrorKind::AnswerLost:
        failed(u"provider_unreachable"_s);
        break;
    case ErrorKind::NetworkIntercepted:
        if (m_proxy.isEmpty())
            failed(u"network_intercepted"_s);
        else
            failed(u"proxy_failed"_s, {{u"proxy"_s, m_proxy}});
        break;
    case ErrorKind::ServerBusy:
        failed(u"provider_busy"_s);
        break;
    default:
        failed(saysNothingIsThere(failure) ? u"discovery_missing"_s : u"discovery_invalid"_s);
        break;
    }
    skip(offers(), u"not_reached"_s);
}

void AccountChecks::judgeOffers(const ProviderMetadata &provider)
{
    if (provider.grantTypesSupported.isEmpty())
        settle(Check::Renewal, Verdict::Good, u"renewal_not_said"_s, facts());
    else if (provider.grantTypesSupported.contains("refresh_token"_L1))
        settle(Check::Renewal, Verdict::Good, u"renewal_offered"_s, facts());
    else
        settle(Check::Renewal, Verdict::Warning, u"renewal_not_offered"_s, facts());

    QStringList unknown;
    for (const QString &scope : m_account.client.scopes) {
        if (!provider.scopesSupported.contains(scope))
            unknown.append(scope);
    }
    if (provider.scopesSupported.isEmpty())
        settle(Check::Scopes, Verdict::Good, u"scopes_not_said"_s, facts());
    else if (unknown.isEmpty())
        settle(Check::Scopes, Verdict::Good, u"scopes_offered"_s, facts());
    else
        settle(Check::Scopes, Verdict::Warning, u"scopes_not_offered"_s,
               facts({{u"scopes"_s, unknown.join(u' ')}}));

    if (provider.revocationEndpoint.isEmpty())
        settle(Check::Revocation, Verdict::Warning, u"revocation_not_offered"_s, facts());
    else
        settle(Check::Revocation, Verdict::Good, u"revocation_offered"_s, facts());

    QStringList features;
    if (!provider.pushedAuthorizationRequestEndpoint.isEmpty())
        features.append(u"PAR"_s);
    if (!provider.dpopSigningAlgorithms.isEmpty())
        features.append(u"DPoP"_s);
    if (!provider.deviceAuthorizationEndpoint.isEmpty())
        features.append(u"device grant"_s);
    if (!provider.endSessionEndpoint.isEmpty())
        features.append(u"RP-initiated logout"_s);
    settle(Check::Features, Verdict::Good,
           features.isEmpty() ? u"no_features"_s : u"features_offered"_s,
           facts({{u"features"_s, features.join(u", "_s)}}));
}

} // namespace latchkey
