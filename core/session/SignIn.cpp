// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SignIn.h"

#include "base/Log.h"
#include "base/TestPoint.h"
#include "oauth/OAuthError.h"
#include "oauth/UserInfo.h"
#include "session/IdTokenCheck.h"
#include "session/Provider.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LockPatience = 60s;
constexpr std::chrono::seconds ShortestRenewal = 30s;
// A name and a picture are worth a short wait, and never the sign-in.
constexpr std::chrono::milliseconds UserInfoDeadline = 8s;
constexpr std::chrono::milliseconds RevocationDeadline = 5s;

QString displayText(const QJsonObject &claims, QLatin1StringView name)
{
    return plainServerText(claims.value(name).toString());
}

} // namespace

SignIn::SignIn(const Account &account, const SessionParts &parts, const SignInOptions &options,
               QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_options(options)
    , m_lock(sessionLockPath(parts.stateDirectory, account.name))
    , m_journal(parts.stateDirectory, account.name)
{
    m_progress.grant = options.grant;
}

SignIn::~SignIn() = default;

void SignIn::cancel()
{
    // What is being saved is signed in; there is nothing left to call off.
    if (m_progress.step == SignInStep::Saving)
        return;
    finish(fail(ErrorKind::Cancelled, u"the sign-in was cancelled"_s));
}

// 1. Can what is coming be kept? Better asked before the user has typed a password.
void SignIn::start()
{
    setStep(SignInStep::CheckingKeychain);
    m_parts.store.check(this, unlessFinished(&SignIn::onKeychainChecked));
}

void SignIn::onKeychainChecked(const Result<void> &usable)
{
    if (!usable)
        return finish(fail(usable.error()));
    m_parts.store.loadSession(m_account.name, this, unlessFinished(&SignIn::onPreviousRead));
}

void SignIn::onPreviousRead(const Result<StoredSession> &previous)
{
    if (previous)
        m_previous = *previous;
    else if (previous.error().kind == ErrorKind::EntryGarbled)
        m_previousIsGarbled = true;
    else if (previous.error().kind != ErrorKind::EntryAbsent)
        return finish(fail(previous.error()));

    const auto config = loadClientConfig(m_account);
    const auto policy = loadHttpPolicy(m_account);
    if (!config || !policy)
        return finish(fail(config ? policy.error() : config.error()));
    m_config = *config;
    m_config.scopes += m_options.additionalScopes;
    m_config.scopes.removeDuplicates();
    m_policy = *policy;
    m_policy.deadline = m_parts.requestDeadline;

    // 2. Who is the provider?
    setStep(SignInStep::FindingProvider);
    m_parts.providers.metadata(m_config.issuer, m_policy, ProviderDirectory::Freshness::Newest,
                               this, unlessFinished(&SignIn::onProviderFound));
}

// 3. Ask the user: in the browser, or on another device.
void SignIn::onProviderFound(const Result<ProviderMetadata> &provider)
{
    if (!provider)
        return finish(fail(provider.error()));
    m_provider = *provider;
    m_config.issuer =
        m_provider->issuer; // the document's form, which may differ by a trailing slash
    if (const auto bound = prepareBinding(); !bound)
        return finish(fail(bound.error()));
    if (m_options.grant == SignInGrant::Device)
        askOnOtherDevice();
    else
        askInBrowser();
}

void SignIn::askInBrowser()
{
    m_browserGrant =
        std::make_unique<BrowserGrant>(m_config, *m_provider, m_policy, m_parts.clock, m_dpop);
    connect(m_browserGrant.get(), &BrowserGrant::browserRequested, this,
            &SignIn::onBrowserRequested);
    connect(m_browserGrant.get(), &BrowserGrant::codeReceived, this,
            [this] { setStep(SignInStep::RedeemingCode); });
    connect(m_browserGrant.get(), &BrowserGrant::finished, this, &SignIn::onAnswered);
    const bool asksForSamePerson = m_previous && m_options.person == SignInOptions::Person::Same;
    if (const auto started = m_browserGrant->start(
            asksForSamePerson ? m_previous->identity.email : QString(), m_parts.uiLocales);
        !started)
        finish(fail(started.error()));
}

// RFC 9449: a key of its own for each sign-in, so that nothing links two sessions, and ending one
// ends its key.
Result<void> SignIn::prepareBinding()
{
    if (!offersDpop(*m_provider))
        return {};
    const auto key = makeDpopKey();
    if (!key)
        return fail(key.error());
    m_dpopKey = *key;
    m_dpop = std::make_shared<DpopSigner>(*key, m_parts.clock);
    return {};
}

void SignIn::onBrowserRequested(const QUrl &url)
{
    if (m_progress.step > SignInStep::WaitingForBrowser)
        return; // the browser was back before its new link was there
    m_progress.url = url;
    if (!m_progress.deadline.isValid()) {
        m_progress.deadline = m_parts.clock.now().addSecs(m_options.timeout.count());
        m_parts.clock.callAfter(m_options.timeout, this, [this] {
            if (m_progress.step == SignInStep::WaitingForBrowser)
                finish(fail(ErrorKind::TimedOut, u"nobody came back from the browser in time"_s));
        });
    }
    setStep(SignInStep::WaitingForBrowser);
    renewWhenExpired(url);
    if (!std::exchange(m_isBrowserWanted, false)) {
        emit linkRenewed(url);
        return;
    }
    emit browserRequested(url);
    if (m_options.browser == SignInOptions::Browser::DoNotOpen)
        return;
    // A browser that cannot be started does not end the attempt: the link can still be opened by
    // hand.
    const auto onFailed = [](const Error &error) {
        qCWarning(logSession) << "the browser may not have started:" << error.detail;
    };
    if (const auto opened = m_parts.browser.open(url, this, onFailed); !opened)
        onFailed(opened.error());
}

// The link can be copied for as long as the attempt waits, so it has to work for as long.
void SignIn::renewWhenExpired(const QUrl &url)
{
    const auto lifetime = m_browserGrant->urlLifetime();
    if (!lifetime)
        return;
    const auto wait = std::max(*lifetime, ShortestRenewal);
    m_parts.clock.callAfter(wait, this, [this, url] {
        if (m_progress.step == SignInStep::WaitingForBrowser && m_progress.url == url && !m_outcome)
            m_browserGrant->renewUrl();
    });
}

void SignIn::openBrowserAgain()
{
    if (m_progress.step != SignInStep::WaitingForBrowser || m_outcome)
        return;
    m_isBrowserWanted = true;
    m_browserGrant->renewUrl();
}

void SignIn::askOnOtherDevice()
{
    if (m_provider->deviceAuthorizationEndpoint.isEmpty())
        return finish(fail(ErrorKind::Unsupported,
                           u"the provider has no device authorization endpoint"_s,
                           u"no_device_authorization_endpoint"_s));
    m_deviceGrant =
        std::make_unique<DeviceGrant>(m_config, *m_provider, m_policy, m_parts.clock, m_dpop);
    connect(m_deviceGrant.get(), &DeviceGrant::userCodeIssued, this, &SignIn::onUserCodeIssued);
    connect(m_deviceGrant.get(), &DeviceGrant::finished, this, &SignIn::onAnswered);
    m_deviceGrant->start(m_options.timeout);
}

void SignIn::onUserCodeIssued(const UserCode &userCode, std::chrono::seconds life)
{
    m_progress.userCode = userCode;
    m_progress.deadline = m_parts.clock.now().addSecs(life.count());
    setStep(SignInStep::WaitingForDevice);
    emit userCodeIssued();
}

// 4. Believe nothing yet: validate.
void SignIn::onAnswered(const TokenAnswer &answer)
{
    if (!answer.tokens) {
        Error error = answer.tokens.error();
        // A code that is refused ends this attempt and no session.
        if (error.kind == ErrorKind::GrantRejected)
            error.kind = ErrorKind::InvalidResponse;
        return finish(fail(error));
    }
    LATCHKEY_TEST_POINT("sign-in/answered");
    m_response = *answer.tokens;
    m_now = answer.serverTime.value_or(m_parts.clock.now());
    m_isProvidersTime = answer.serverTime.has_value();
    setStep(SignInStep::CheckingIdentity);

    const TokenSet tokens = makeTokenSet(m_response, m_parts.clock.now(), m_config.scopes, {});
    m_session.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_session.issuer = m_config.issuer;
    m_session.clientId = m_config.clientId;
    m_session.scopes = tokens.scopes;
    m_session.refreshToken = tokens.refreshToken;
    // Also for a bearer token: the refresh token of a public client is bound to the key of its
    // first proof all the same (RFC 9449 §5).
    m_session.dpopKey = m_dpopKey ? m_dpopKey->serialized() : Secret();
    m_session.isSenderConstrained = isSenderConstrained(tokens.tokenType);
    m_session.signedInAt = tokens.obtainedAt;
    m_tokens = {m_session.sessionId, tokens.accessToken, tokens.tokenType,  tokens.obtainedAt,
                tokens.expiresAt,    tokens.scopes,      m_response.idToken};
    checkIdentity();
}

void SignIn::checkIdentity()
{
    if (m_response.idToken.isEmpty()) {
        if (m_config.scopes.contains("openid"_L1))
            return refuse({ErrorKind::IdentityInvalid,
                           u"the provider sent no ID token although openid was asked for"_s,
                           u"id_token_missing"_s,
                           {},
                           {}});
        return takeTurn(); // plain OAuth 2.0: nobody says who it is
    }
    IdTokenExpectations expected;
    expected.issuer = m_config.issuer;
    expected.clientId = m_config.clientId;
    expected.algorithms = m_provider->idTokenSigningAlgorithms;
    // The device grant sends none: nothing of it passes a browser of ours where it could be
    // swapped.
    expected.nonce = m_browserGrant ? m_browserGrant->nonce() : Secret();
    expected.accessToken = m_response.accessToken;
    expected.now = m_now;
    expected.maxAge = requestedMaxAge(m_config);
    expected.acrValues = requestedAcrValues(m_config);
    checkIdToken(m_parts.providers, *m_provider, m_policy, m_response.idToken, expected, this,
                 unlessFinished(&SignIn::onIdTokenChecked));
}

void SignIn::onIdTokenChecked(const Result<IdTokenClaims> &claims)
{
    if (!claims) {
        Error error = claims.error();
        // Judged by the provider's own clock, wrong times are not the fault of ours.
        if (error.kind == ErrorKind::ClockWrong && m_isProvidersTime)
            error.kind = ErrorKind::IdentityInvalid;
        return refuse(error);
    }
    m_session.identity = {claims->subject(), claims->name(), claims->email()};

    // Identity is issuer and subject, never a name or an address (OIDC Core §5.7).
    const bool isSomebodyElse = m_previous && m_previous->issuer == m_session.issuer
        && m_previous->identity.subject != m_session.identity.subject;
    if (isSomebodyElse && m_options.person == SignInOptions::Person::Same) {
        const QString whom = m_session.identity.email.isEmpty() ? m_session.identity.subject
                                                                : m_session.identity.email;
        return refuse({ErrorKind::SubjectMismatch,
                       u"the session belongs to somebody else than who signed in"_s,
                       u"subject_mismatch"_s,
                       plainServerText(whom),
                       {}});
    }

    const bool knowsWho = !m_session.identity.name.isEmpty() && !m_session.identity.email.isEmpty();
    if (knowsWho || m_provider->userInfoEndpoint.isEmpty())
        return takeTurn();
    HttpPolicy policy = m_policy;
    policy.deadline = std::min(policy.deadline, UserInfoDeadline);
    m_http = std::make_unique<HttpClient>(policy);
    sendWithProof(*m_http, isSenderConstrained(m_response.tokenType) ? m_dpop : nullptr,
                  makeUserInfoRequest(*m_provider, m_response.accessToken, m_response.tokenType),
                  m_response.accessToken, this, unlessFinished(&SignIn::onUserInfo));
}

// Without user info the session is whole; only a name is missing.
void SignIn::onUserInfo(const Result<HttpResponse> &response)
{
    const auto claims = response.and_then([this](const HttpResponse &answer) {
        return readUserInfo(answer, m_session.identity.subject, m_now);
    });
    if (claims) {
        m_session.identity.name = displayText(*claims, "name"_L1);
        m_session.identity.email = displayText(*claims, "email"_L1);
    }
    takeTurn();
}

// 5. Remember, then tell: under the lock, so that no refresh of the old session writes over the new
// one.
void SignIn::takeTurn()
{
    setStep(SignInStep::Saving);
    LATCHKEY_TEST_POINT("sign-in/checked");
    m_parts.store.beginTurn(m_lock, LockPatience, unlessFinished(&SignIn::onLocked));
}

void SignIn::onLocked(const Result<void> &locked)
{
    if (!locked)
        return refuse(locked.error());
    LATCHKEY_TEST_POINT("sign-in/locked");
    // Of a session whose key is lost, too, something may be left that somebody can use.
    if (m_previousIsGarbled || (m_previous && !dpopKeyOf(*m_previous)))
        return m_parts.store.setAsideSession(m_account.name, this, unlessFinished(&SignIn::save));
    save({});
}

void SignIn::save(const Result<void> &oldEntrySetAside)
{
    if (!oldEntrySetAside)
        qCWarning(logSession) << "the old entry could not be set aside:"
                              << oldEntrySetAside.error().detail;
    m_session.generation = m_previous ? m_previous->generation + 1 : 1;
    m_parts.store.saveSession(m_account.name, m_session, this,
                              unlessFinished(&SignIn::onSessionSaved));
}

void SignIn::onSessionSaved(const Result<void> &saved)
{
    if (!saved)
        return refuse(saved.error());
    LATCHKEY_TEST_POINT("sign-in/session-saved");
    m_parts.store.saveTokens(m_account.name, m_tokens, this,
                             unlessFinished(&SignIn::onTokensSaved));
}

void SignIn::onTokensSaved(const Result<void> &cached)
{
    if (!cached)
        qCWarning(logSession) << "the access token could not be cached:" << cached.error().detail;
    LATCHKEY_TEST_POINT("sign-in/tokens-saved");
    m_journal.noteChange(m_session.generation);
    finish(SignInOutcome{m_session, m_tokens});
}

// Tokens were received that nobody will use: the provider is told, as far as it takes a moment.
void SignIn::refuse(const Error &why)
{
    m_parts.store.endTurn(m_lock);
    // Where one token takes the whole grant with it, that person's sessions elsewhere would end
    // too.
    if (revocationOf(m_account) == ProviderPreset::Revocation::WholeGrant)
        return finish(fail(why));
    m_revocation = std::make_unique<TokenRevocation>(
        m_account, m_parts,
        PendingRevocation{m_session.issuer, m_session.clientId, m_session.refreshToken,
                          m_tokens.accessToken},
        RevocationDeadline);
    m_revocation->start([this, why](const RevocationResult &) { finish(fail(why)); });
}

// The only exit. The browser's page comes first, so that it is shown even when the program ends
// right after.
void SignIn::finish(const Result<SignInOutcome> &outcome)
{
    if (m_outcome)
        return;
    m_outcome = outcome;
    m_parts.store.endTurn(m_lock);
    m_deviceGrant.reset(); // no more polls
    const auto publish = [this] { emit finished(*m_outcome); };
    if (!m_browserGrant) {
        QMetaObject::invokeMethod(this, publish, Qt::QueuedConnection);
        return;
    }
    connect(m_browserGrant.get(), &BrowserGrant::concluded, this, publish);
    m_browserGrant->conclude(m_parts.callbackPage(
        m_account.name, outcome ? std::optional<Error>() : std::optional<Error>(outcome.error())));
}

void SignIn::setStep(SignInStep step)
{
    m_progress.step = step;
    emit progressChanged();
}

} // namespace latchkey
