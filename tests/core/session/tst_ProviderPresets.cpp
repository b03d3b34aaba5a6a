// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "session/Provider.h"
#include "support/Wait.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! \brief How one provider documents that it behaves. The documents are those that its preset
//! names; where one is about a single member, it stands beside it.
struct Documented
{
    QString preset;
    //! Parameters of the authorization request without which there is no refresh token.
    QList<std::pair<QByteArray, QByteArray>> forRefreshToken;
    QRegularExpression redirectUri; //!< What it takes.
    QJsonObject discovery; //!< Changes to an ordinary document; null removes a member.
    QJsonObject idToken; //!< Changes to an ordinary ID token.
    QJsonObject tokens; //!< Changes to an ordinary token answer.
    QJsonObject refreshed; //!< The same, for a refresh.
    bool rotates = true;
    ProviderReply refusal; //!< For a refresh token that has expired or been revoked.
    ProviderReply revokedAgain = ProviderReply::make(200, "text/plain", ""); //!< A token that is
                                                                             //!< gone already.
    ProviderReply accessTokenRevoked = ProviderReply::make(200, "text/plain", "");
};

QRegularExpression exactly(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QString AnyLoopbackPort = u"http://127\\.0\\.0\\.1:[0-9]+/callback"_s;

// "OAuth 2.0 for iOS & Desktop Apps" and "OpenID Connect" (developers.google.com/identity): a
// refresh token comes with access_type=offline and consent; it stays the same; the scope is
// answered in Google's own names; a revoked token is `invalid_token` ever after.
Documented google()
{
    Documented d;
    d.preset = u"google"_s;
    d.forRefreshToken = {{"access_type", "offline"}, {"prompt", "consent"}};
    d.redirectUri = exactly(AnyLoopbackPort);
    d.discovery = {{u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
                   {u"authorization_response_iss_parameter_supported"_s, true},
                   {u"claims_supported"_s, QJsonArray{u"aud"_s, u"email"_s, u"sub"_s}}};
    d.idToken = {{u"azp"_s, u"desktop"_s},
                 {u"hd"_s, u"example.test"_s},
                 {u"email"_s, u"alice@example.test"_s},
                 {u"email_verified"_s, true},
                 {u"name"_s, u"Alice Example"_s}};
    d.tokens = {{u"expires_in"_s, 3599},
                {u"scope"_s,
                 u"openid https://www.googleapis.com/auth/userinfo.email "
                 "https://www.googleapis.com/auth/userinfo.profile"_s},
                {u"refresh_token_expires_in"_s, 604799}};
    d.refreshed = d.tokens;
    d.rotates = false;
    d.refusal =
        ProviderReply::oauthError(u"invalid_grant"_s, u"Token has been expired or revoked."_s);
    d.revokedAgain = ProviderReply::oauthError(u"invalid_token"_s, u"Token expired or revoked"_s);
    return d;
}

// "Microsoft identity platform and OAuth 2.0 authorization code flow", "Redirect URI restrictions"
// and "Refresh tokens" (learn.microsoft.com/entra/identity-platform): offline_access; localhost
// with any port, 127.0.0.1 through the manifest alone; no code_challenge_methods_supported and no
// revocation_endpoint in the document; refresh tokens replace themselves at every use.
Documented entra()
{
    Documented d;
    d.preset = u"microsoft-entra-id"_s;
    d.forRefreshToken = {{"scope", "openid profile email offline_access"}};
    d.redirectUri = exactly(u"http://localhost:[0-9]+/callback"_s);
    d.discovery = {{u"code_challenge_methods_supported"_s, QJsonValue()},
                   {u"revocation_endpoint"_s, QJsonValue()},
                   {u"authorization_response_iss_parameter_supported"_s, QJsonValue()},
                   {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
                   {u"cloud_instance_name"_s, u"microsoftonline.com"_s},
                   {u"request_uri_parameter_supported"_s, false}};
    d.idToken = {{u"ver"_s, u"2.0"_s},
                 {u"tid"_s, u"8eaef023-2b34-4da1-9baa-8bc8c9d6a490"_s},
                 {u"oid"_s, u"00000000-0000-0000-66f3-3332eca7ea81"_s},
                 {u"preferred_username"_s, u"alice@example.test"_s},
                 {u"name"_s, u"Alice Example"_s},
                 {u"rh"_s, u"0.AXY"_s}};
    d.tokens = {{u"expires_in"_s, 3599},
                {u"ext_expires_in"_s, 3599},
                {u"scope"_s, u"openid profile email"_s}};
    d.refreshed = d.tokens;
    d.refusal = ProviderReply::json(
        {{u"error"_s, u"invalid_grant"_s},
         {u"error_description"_s,
          u"AADSTS700082: The refresh token has expired due to inactivity.\r\nTrace ID: "
          "0000aaaa-11bb-cccc-dd22-eeeeee333333"_s},
         {u"error_codes"_s, QJsonArray{700082}},
         {u"timestamp"_s, u"2026-11-27 03:02:12Z"_s},
         {u"trace_id"_s, u"0000aaaa-11bb-cccc-dd22-eeeeee333333"_s}},
        400);
    return d;
}

// "Refresh access tokens" and "Revoke tokens" (developer.okta.com/docs/guides): offline_access;
// native apps keep their refresh token; "OpenID Connect redirect URI" (support.okta.com): the port
// is compared too.
Documented okta()
{
    Documented d;
    d.preset = u"okta"_s;
    d.forRefreshToken = {{"scope", "openid profile email offline_access"}};
    d.redirectUri = exactly(u"http://127\\.0\\.0\\.1:PORTS/callback"_s);
    d.discovery = {{u"authorization_response_iss_parameter_supported"_s, QJsonValue()},
                   {u"request_parameter_supported"_s, true}};
    d.idToken = {{u"ver"_s, 1}, {u"amr"_s, QJsonArray{u"pwd"_s}}, {u"idp"_s, u"00o1"_s}};
    d.tokens = {{u"expires_in"_s, 3600}, {u"scope"_s, u"offline_access openid profile email"_s}};
    d.refreshed = d.tokens;
    d.rotates = false;
    d.refusal = ProviderReply::oauthError(u"invalid_grant"_s,
                                          u"The refresh token is invalid or expired."_s);
    return d;
}

// "Get Refresh Tokens", "Refresh Token Rotation", "Revoke Refresh Tokens" and "Application
// Settings" (auth0.com/docs): offline_access; the callback URL is one of a list; a refused refresh
// token comes with status 403; only refresh tokens are revoked.
Documented auth0()
{
    Documented d;
    d.preset = u"auth0"_s;
    d.forRefreshToken = {{"scope", "openid profile email offline_access"}};
    d.redirectUri = exactly(u"http://127\\.0\\.0\\.1:PORTS/callback"_s);
    d.discovery = {{u"authorization_response_iss_parameter_supported"_s, QJsonValue()},
                   {u"mfa_challenge_endpoint"_s, u"https://example.eu.auth0.com/mfa/challenge"_s}};
    d.idToken = {{u"sid"_s, u"session-1"_s}, {u"nickname"_s, u"alice"_s}};
    d.tokens = {{u"expires_in"_s, 86400}, {u"scope"_s, u"openid profile email offline_access"_s}};
    d.refreshed = d.tokens;
    d.refusal =
        ProviderReply::json({{u"error"_s, u"invalid_grant"_s},
                             {u"error_description"_s, u"Unknown or invalid refresh token."_s}},
                            403);
    d.accessTokenRevoked = ProviderReply::oauthError(u"invalid_request"_s);
    return d;
}

// "Token endpoint" and "Revoke endpoint" (docs.aws.amazon.com/cognito): a refresh token with every
// code, and none with a refresh; errors without a description; an access token is
// `unsupported_token_type`. "CallbackURLs": https, but for http://localhost, with its port.
Documented cognito()
{
    Documented d;
    d.preset = u"amazon-cognito"_s;
    d.redirectUri = exactly(u"http://localhost:PORTS/callback"_s);
    d.discovery = {
        {u"code_challenge_methods_supported"_s, QJsonValue()},
        {u"authorization_response_iss_parameter_supported"_s, QJsonValue()},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s, u"ES256"_s}}};
    d.idToken = {{u"token_use"_s, u"id"_s},
                 {u"cognito:username"_s, u"alice"_s},
                 {u"origin_jti"_s, u"f4c0"_s},
                 {u"email"_s, u"alice@example.test"_s}};
    d.tokens = {{u"expires_in"_s, 3600}};
    d.refreshed = {{u"expires_in"_s, 3600}, {u"refresh_token"_s, QJsonValue()}};
    d.rotates = false;
    d.refusal =
        ProviderReply::make(400, "application/json;charset=UTF-8", R"({"error":"invalid_grant"})");
    d.accessTokenRevoked = ProviderReply::oauthError(u"unsupported_token_type"_s);
    return d;
}

// "Securing applications and services with OpenID Connect" (keycloak.org): http://127.0.0.1 with
// any port; offline_access gives an offline token; not-before-policy and session_state in answers.
Documented keycloak()
{
    Documented d;
    d.preset = u"keycloak"_s;
    d.forRefreshToken = {{"scope", "openid profile email offline_access"}};
    d.redirectUri = exactly(AnyLoopbackPort);
    d.discovery = {{u"require_pushed_authorization_requests"_s, false},
                   {u"tls_client_certificate_bound_access_tokens"_s, true},
                   {u"check_session_iframe"_s, u"https://id.example.org/iframe.html"_s}};
    d.idToken = {{u"typ"_s, u"ID"_s},
                 {u"azp"_s, u"desktop"_s},
                 {u"acr"_s, u"1"_s},
                 {u"preferred_username"_s, u"alice"_s}};
    d.tokens = {{u"expires_in"_s, 300},
                {u"refresh_expires_in"_s, 0},
                {u"not-before-policy"_s, 0},
                {u"session_state"_s, u"c4e1"_s},
                {u"scope"_s, u"openid offline_access profile email"_s}};
    d.refreshed = d.tokens;
    d.refusal = ProviderReply::oauthError(u"invalid_grant"_s, u"Token is not active"_s);
    return d;
}

// "OAuth 2.0 identity provider API" and "GitLab as OpenID Connect identity provider"
// (docs.gitlab.com): a refresh token with every code; both tokens are new after a refresh;
// token_type in small letters; created_at. Doorkeeper's URIChecker: any port on 127.0.0.1.
Documented gitlab()
{
    Documented d;
    d.preset = u"gitlab"_s;
    d.redirectUri = exactly(AnyLoopbackPort);
    d.discovery = {{u"authorization_response_iss_parameter_supported"_s, QJsonValue()},
                   {u"claims_supported"_s, QJsonArray{u"iss"_s, u"sub"_s, u"sub_legacy"_s}}};
    d.idToken = {{u"sub_legacy"_s, u"a1b2"_s}, {u"auth_time"_s, 1}, {u"email_verified"_s, true}};
    d.tokens = {{u"token_type"_s, u"bearer"_s},
                {u"expires_in"_s, 7200},
                {u"created_at"_s, 1607635748},
                {u"scope"_s, u"openid profile email"_s}};
    d.refreshed = d.tokens;
    d.refusal = ProviderReply::oauthError(
        u"invalid_grant"_s,
        u"The provided authorization grant is invalid, expired, revoked, does not match the "
        "redirection URI used in the authorization request, or was issued to another client."_s);
    return d;
}

// OpenID Connect Core 1.0 §11: offline_access, and consent.
Documented generic()
{
    Documented d;
    d.preset = u"generic-oidc"_s;
    d.forRefreshToken = {{"scope", "openid profile email offline_access"}, {"prompt", "consent"}};
    d.redirectUri = exactly(AnyLoopbackPort);
    d.refusal = ProviderReply::oauthError(u"invalid_grant"_s);
    return d;
}

QList<Documented> allDocumented()
{
    return {google(), entra(), okta(), auth0(), cognito(), keycloak(), gitlab(), generic()};
}

// Ports that nobody has, so that several of these suites run side by side.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return std::min<quint16>(server.serverPort(), 65500);
}

// A provider that behaves as it documents, and an account made from its preset.
struct PresetFixture : Fixture
{
    explicit PresetFixture(const Documented &documented,
                           const std::function<void(Account &)> &change = {})
        : Fixture([&](Account &usual) { usual = accountFor(documented, usual, change); })
        , d(documented)
    {
        provider.serveDiscovery(d.discovery);
        provider.on("/authorize",
                    [this](const ProviderRequest &request) { return authorize(request); });
        provider.on("/token", [this](const ProviderRequest &request) { return token(request); });
        provider.on("/revoke", [this](const ProviderRequest &request) { return revoke(request); });
    }

    static Account accountFor(const Documented &d, const Account &usual,
                              const std::function<void(Account &)> &change)
    {
        const auto preset = findProviderPreset(d.preset);
        Account account = latchkey::makeAccount(*preset, usual.client.issuer);
        account.name = usual.name;
        account.client.clientId = usual.client.clientId;
        if (account.client.firstRedirectPort != 0) {
            account.client.firstRedirectPort = freePort();
            account.client.lastRedirectPort =
                static_cast<quint16>(account.client.firstRedirectPort + 9);
        }
        if (change)
            change(account);
        return account;
    }

    // A redirect URI that is not registered is answered with a page, never by going there.
    ProviderReply authorize(const ProviderRequest &request)
    {
        QString pattern = d.redirectUri.pattern();
        QStringList ports;
        for (int port = account.client.firstRedirectPort; port <= account.client.lastRedirectPort;
             ++port)
            ports.append(QString::number(port));
        pattern.replace("PORTS"_L1, u'(' + ports.join(u'|') + u')');
        const QByteArray redirectUri = request.queryValue("redirect_uri");
        if (!QRegularExpression(pattern).match(QString::fromLatin1(redirectUri)).hasMatch())
            return ProviderReply::make(400, "text/html", "redirect_uri_mismatch");
        givesRefreshToken = std::all_of(
            d.forRefreshToken.begin(), d.forRefreshToken.end(),
            [&](const auto &needed) { return request.queryValue(needed.first) == needed.second; });
        QList<FormField> answer{{u"code"_s, "4/0A-code"},
                                {u"state"_s, request.queryValue("state")}};
        const QJsonValue sendsIssuer =
            d.discovery.value("authorization_response_iss_parameter_supported"_L1);
        if (!sendsIssuer.isNull())
            answer.append({u"iss"_s, provider.issuer().toUtf8()});
        return ProviderReply::redirect(redirectUri + '?' + encodeForm(answer));
    }

    ProviderReply token(const ProviderRequest &request)
    {
        const bool needsSecret =
            findProviderPreset(d.preset)->clientSecret == ProviderPreset::ClientSecret::Required;
        if (needsSecret && request.formValue("client_secret") != "GOCSPX-not-so-secret")
            return ProviderReply::oauthError(u"invalid_request"_s, u"client_secret is missing."_s);
        // Microsoft: public clients must not use secrets; the others do not ask for one.
        if (!needsSecret && !request.formValue("client_secret").isNull())
            return ProviderReply::json({{u"error"_s, u"invalid_client"_s}}, 401);
        const bool isRefresh = request.formValue("grant_type") == "refresh_token";
        if (isRefresh && isGone)
            return d.refusal;
        QJsonObject answer = tokenResponse();
        const QJsonObject changes = isRefresh ? d.refreshed : d.tokens;
        for (auto change = changes.begin(); change != changes.end(); ++change)
            answer.insert(change.key(), *change);
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken(d.idToken)));
        if (!givesRefreshToken || (isRefresh && !d.rotates))
            answer.remove(u"refresh_token"_s);
        return ProviderReply::json(answer);
    }

    ProviderReply revoke(const ProviderRequest &request)
    {
        revoked.append(request.formValue("token"));
        if (request.formValue("token").startsWith("AT-"))
            return isGone ? d.revokedAgain : d.accessTokenRevoked;
        return std::exchange(isGone, true) ? d.revokedAgain
                                           : ProviderReply::make(200, "application/json", "{}");
    }

    Documented d;
    bool givesRefreshToken = false;
    bool isGone = false; //!< The grant has ended at the provider.
    QByteArrayList revoked;
};

// Google's "Desktop app" secret, in its file.
std::function<void(Account &)> withSecretWhereNeeded(const QTemporaryDir &directory)
{
    const QString path = directory.filePath(u"client-secret"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("GOCSPX-not-so-secret\n");
    return [path](Account &account) {
        if (findProviderPreset(account.preset)->clientSecret
            == ProviderPreset::ClientSecret::Required)
            account.clientSecretFile = path;
    };
}

} // namespace

Q_DECLARE_METATYPE(Documented)

class tst_ProviderPresets : public QObject
{
    Q_OBJECT

private slots:
    void everyPresetIsDocumentedHere();
    void signsInAndStaysSignedIn_data() { rows(); }
    void signsInAndStaysSignedIn();
    void withoutItsParametersThereIsNoRefreshToken_data() { rows(); }
    void withoutItsParametersThereIsNoRefreshToken();
    void aRefusedRefreshTokenEndsTheSession_data() { rows(); }
    void aRefusedRefreshTokenEndsTheSession();
    void anInteractionIsAskedForAndTheTokenKept_data();
    void anInteractionIsAskedForAndTheTokenKept();
    void revokesWhatCanBeRevoked_data() { rows(); }
    void revokesWhatCanBeRevoked();
    void anotherRedirectHostIsNotTaken();
    void googleWithoutItsSecretIsRefused();
    void googleWithdrawsTheWholeGrantSoARefusedSignInRevokesNothing();
    void cognitoWithoutARefreshTokenHasNothingToRevoke();
    void entraOfManyTenantsIsAnotherIssuer();

private:
    static void rows();

    QTemporaryDir m_directory;
};

void tst_ProviderPresets::rows()
{
    QTest::addColumn<Documented>("documented");
    for (const Documented &documented : allDocumented()) {
        const auto preset = findProviderPreset(documented.preset);
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(preset->id, preset->documents.first().title)))
            << documented;
    }
}

void tst_ProviderPresets::everyPresetIsDocumentedHere()
{
    QStringList documented;
    for (const Documented &each : allDocumented())
        documented.append(each.preset);
    QStringList presets;
    for (const ProviderPreset &preset : providerPresets())
        presets.append(preset.id);
    documented.sort();
    presets.sort();
    QCOMPARE(documented, presets);
}

void tst_ProviderPresets::signsInAndStaysSignedIn()
{
    QFETCH(Documented, documented);
    PresetFixture f(documented, withSecretWhereNeeded(m_directory));
    QVERIFY(f.signIn());
    QVERIFY(f.isIn<SignedIn>());
    QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
    QCOMPARE(f.stored()->identity.subject, u"alice"_s);
    // No provider of ours wants to see our parameters twice, or without a value (RFC 6749 §3.1).
    QVERIFY(!f.provider.lastRequest("/authorize").query.contains("prompt=&"));
    QVERIFY(!f.provider.lastRequest("/authorize").query.endsWith("prompt="));

    for (int i = 2; i <= 3; ++i) {
        f.clock.advance(25h);
        const auto token = f.borrow();
        QVERIFY(token);
        QCOMPARE(token->value, Secret(u"AT-%1-access-token"_s.arg(i).toLatin1()));
    }
    QCOMPARE(f.stored()->rotates, documented.rotates);
    QCOMPARE(f.stored()->refreshToken,
             Secret(documented.rotates ? "RT-3-refresh-token" : "RT-1-refresh-token"));
    QCOMPARE(f.stored()->refreshCount, 2);
}

// The preset asks for what the provider documents; where nothing is documented, nothing is needed.
void tst_ProviderPresets::withoutItsParametersThereIsNoRefreshToken()
{
    QFETCH(Documented, documented);
    const auto addSecret = withSecretWhereNeeded(m_directory);
    PresetFixture f(documented, [&](Account &account) {
        addSecret(account);
        account.client.scopes.removeAll(u"offline_access"_s);
        account.client.extraParameters.clear();
    });
    QVERIFY(f.signIn());
    QCOMPARE(f.stored()->refreshToken.isEmpty(), !documented.forRefreshToken.isEmpty());
}

void tst_ProviderPresets::aRefusedRefreshTokenEndsTheSession()
{
    QFETCH(Documented, documented);
    PresetFixture f(documented, withSecretWhereNeeded(m_directory));
    QVERIFY(f.signIn());
    f.isGone = true;
    const auto outcome = f.refresh();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::GrantRejected);
    QVERIFY(f.isIn<SignInRequired>());
    QVERIFY(f.stored()->refreshToken.isEmpty());
    QCOMPARE(f.stored()->ended->code, u"invalid_grant"_s);
    const QString described = outcome.error().providerText;
    QVERIFY(!described.contains(u'\n'));
    if (documented.preset == "microsoft-entra-id"_L1)
        QVERIFY2(described.startsWith("AADSTS700082: "_L1), qPrintable(described));
    QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
}

void tst_ProviderPresets::anInteractionIsAskedForAndTheTokenKept_data()
{
    QTest::addColumn<Documented>("documented");
    QTest::addColumn<ProviderReply>("reply");
    // "Error codes for token endpoint errors" of the authorization code flow's page.
    QTest::newRow("microsoft-entra-id: interaction_required")
        << entra()
        << ProviderReply::json(
               {{u"error"_s, u"interaction_required"_s},
                {u"error_description"_s,
                 u"AADSTS50076: Due to a configuration change made by your administrator, or "
                 "because you moved to a new location, you must use multi-factor authentication."_s},
                {u"error_codes"_s, QJsonArray{50076}},
                {u"suberror"_s, u"basic_action"_s}},
               400);
    QTest::newRow("microsoft-entra-id: consent_required")
        << entra()
        << ProviderReply::oauthError(u"consent_required"_s,
                                     u"AADSTS65001: The user has not consented."_s);
    // "Get Refresh Tokens", Customize MFA.
    QTest::newRow("auth0: mfa_required")
        << auth0()
        << ProviderReply::json({{u"error"_s, u"mfa_required"_s},
                                {u"error_description"_s, u"Multifactor authentication required"_s},
                                {u"mfa_token"_s, u"Fe26-mfa-token"_s}},
                               403);
}

void tst_ProviderPresets::anInteractionIsAskedForAndTheTokenKept()
{
    QFETCH(Documented, documented);
    QFETCH(ProviderReply, reply);
    PresetFixture f(documented);
    QVERIFY(f.signIn());
    f.provider.once("/token", reply);
    f.clock.advance(25h);
    const auto outcome = f.refresh();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::InteractionRequired);
    QVERIFY(f.isIn<SignInRequired>());
    QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
    QVERIFY(f.signIn());
    QVERIFY(f.isIn<SignedIn>());
}

void tst_ProviderPresets::revokesWhatCanBeRevoked()
{
    QFETCH(Documented, documented);
    using Revocation = ProviderPreset::Revocation;
    const auto preset = findProviderPreset(documented.preset);
    PresetFixture f(documented, withSecretWhereNeeded(m_directory));
    QVERIFY(f.signIn());
    const auto report = f.signOut(SignOutMode::Revoke);
    QByteArrayList expected{"RT-1-refresh-token"};
    switch (preset->revocation) {
    case Revocation::None:
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unsupported);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QVERIFY(!preset->accountPage.isEmpty());
        QVERIFY(f.revoked.isEmpty());
        return;
    case Revocation::EachToken:
        expected.append("AT-1-access-token");
        break;
    case Revocation::WholeGrant:
    case Revocation::RefreshToken:
        break;
    }
    QVERIFY(report);
    QVERIFY(report->providerConfirmed);
    QVERIFY(!f.stored());
    QCOMPARE(f.revoked, expected);
    QVERIFY(f.isGone);
}

// Microsoft and Amazon take `localhost` alone: the preset's choice is not a matter of taste.
void tst_ProviderPresets::anotherRedirectHostIsNotTaken()
{
    for (const Documented &documented : {entra(), cognito()}) {
        PresetFixture f(documented, [](Account &account) {
            account.client.redirectHost = RedirectHost::LoopbackAddress;
        });
        f.session.signIn();
        TRY_COMPARE(f.provider.requestCount("/authorize"), 1);
        QVERIFY(f.isIn<SigningIn>());
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }
}

void tst_ProviderPresets::googleWithoutItsSecretIsRefused()
{
    PresetFixture f(google());
    QVERIFY(!f.signIn());
    QCOMPARE(f.lastPageFailure->kind, ErrorKind::ClientRejected);
    QCOMPARE(f.lastPageFailure->providerText, u"client_secret is missing."_s);
    QVERIFY(!f.stored());
}

// Revoking the new token would sign the same person out on their other devices, for nothing.
void tst_ProviderPresets::googleWithdrawsTheWholeGrantSoARefusedSignInRevokesNothing()
{
    PresetFixture f(google(), withSecretWhereNeeded(m_directory));
    QVERIFY(f.signIn());
    f.subject = u"bob"_s;
    QVERIFY(!f.signIn());
    QCOMPARE(f.lastPageFailure->kind, ErrorKind::SubjectMismatch);
    QVERIFY(f.revoked.isEmpty());
    QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));

    PresetFixture other(keycloak());
    QVERIFY(other.signIn());
    other.subject = u"bob"_s;
    QVERIFY(!other.signIn());
    QCOMPARE(other.revoked, (QByteArrayList{"RT-2-refresh-token", "AT-2-access-token"}));
}

void tst_ProviderPresets::cognitoWithoutARefreshTokenHasNothingToRevoke()
{
    PresetFixture f(cognito());
    f.d.tokens.insert(u"refresh_token"_s, QJsonValue());
    QVERIFY(f.signIn());
    QVERIFY(f.stored()->refreshToken.isEmpty());
    const auto report = f.signOut(SignOutMode::Revoke);
    QVERIFY2(!report, "nothing was revoked, so nothing may be called revoked");
    QCOMPARE(report.error().kind, ErrorKind::Unsupported);
    QVERIFY(f.revoked.isEmpty());
}

// "OpenID Connect on the Microsoft identity platform": with `common` the document's issuer holds
// `{tenantid}`. The comparison of issuers (RFC 8414 §3.3) is not weakened for it.
void tst_ProviderPresets::entraOfManyTenantsIsAnotherIssuer()
{
    Documented d = entra();
    d.discovery.insert(u"issuer"_s, u"https://login.microsoftonline.com/{tenantid}/v2.0"_s);
    PresetFixture f(d);
    QVERIFY(!f.signIn());
    QVERIFY(std::holds_alternative<SignedOut>(f.session.state()));
    QCOMPARE(f.provider.requestCount("/authorize"), 0);
}

QTEST_GUILESS_MAIN(tst_ProviderPresets)
#include "tst_ProviderPresets.moc"
