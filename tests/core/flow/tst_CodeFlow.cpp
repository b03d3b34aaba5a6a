// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CodeFlow.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Ending = ProviderReply::Ending;

Q_DECLARE_METATYPE(latchkey::test::ProviderReply)

namespace {

const QString RedirectUri = u"http://127.0.0.1:45678/callback"_s;

QJsonObject tokens(const QString &refreshToken = u"RT-2"_s)
{
    return {{u"access_token"_s, u"AT-1"_s},
            {u"token_type"_s, u"bearer"_s},
            {u"expires_in"_s, 300},
            {u"scope"_s, u"openid offline_access"_s},
            {u"refresh_token"_s, refreshToken},
            {u"id_token"_s, u"a.b.c"_s}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The names and decoded values of a form, in the order of their names.
QList<std::pair<QByteArray, QByteArray>> fields(const QByteArray &form)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    for (const QByteArray &field : form.split('&')) {
        const qsizetype equals = field.indexOf('=');
        fields.append({QByteArray::fromPercentEncoding(field.left(equals)),
                       QByteArray::fromPercentEncoding(field.mid(equals + 1))});
    }
    std::sort(fields.begin(), fields.end());
    return fields;
}

QStringList logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

class tst_CodeFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBrowserGetsTheWholeRequest();
    void theBrowserIsNeverRequestedFromInsideAuthorize();
    void theEndpointsOwnQueryIsKept();
    void aCodeIsRedeemedAsTheSpecificationSays_data();
    void aCodeIsRedeemedAsTheSpecificationSays();
    void aRefreshTokenIsPresentedAsItIs_data();
    void aRefreshTokenIsPresentedAsItIs();
    void aClientSecretIsSentOnlyWhereThereIsOne();
    void everyResourceIsNamedAgain();
    void anAnswerBecomesTokens();
    void theServersTimeIsTold_data();
    void theServersTimeIsTold();
    void failuresComeWithTheirReason_data();
    void failuresComeWithTheirReason();
    void aWholeAnswerIsUsedThoughTheConnectionBroke_data();
    void aWholeAnswerIsUsedThoughTheConnectionBroke();
    void aNewRefreshTokenIsSavedFromABadAnswer();
    void aFailureLeavesNothingBehind();
    void finishedIsNeverEmittedFromInside();
    void r138_aPushedRequestGoesThroughTheBrowserByItsName();
    void r135_everyTokenRequestIsProven();
    void b170_aNonceIsUsedInOneMoreRequest_data();
    void b170_aNonceIsUsedInOneMoreRequest();
    void b286_endlessNonceErrorsEndAfterTwoRequests();
    void b286_aNonceThatIsNoneIsNotUsed();
    void aRefusedGrantIsNotTriedAgainForItsNonce();
    void anAnswerThatIsLostAfterTheNonceIsLost();
    void anUnreachableProviderIsOffline();
    void whatQtRefusesIsAFault();
    void deletingCancels();
    void deletingInASlotIsSafe();
    void aMillionBytesOfTokenAreNotTaken();
    void nothingSecretIsLogged();

private:
    [[nodiscard]] ProviderMetadata metadata(const QJsonObject &changes = {}) const;
    [[nodiscard]] AuthorizationResponse response(const AuthorizationRequest &request,
                                                 const QByteArray &code = "CODE") const;
    TokenAnswer refresh(const QByteArray &token = "RT-1", const HttpPolicy &policy = {},
                        const std::shared_ptr<DpopSigner> &dpop = {});

    std::unique_ptr<ScriptedProvider> m_provider;
    ClientConfig m_config;
    FakeClock m_clock;
    std::shared_ptr<DpopSigner> m_dpop;
};

void tst_CodeFlow::init()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->on("/token", ProviderReply::json(tokens()));
    m_config = {};
    m_config.issuer = m_provider->issuer();
    m_config.clientId = u"c id+1"_s;
    m_config.scopes = {u"openid"_s, u"a+b"_s};
    m_config.redirectPath = u"/callback"_s;
    m_dpop = std::make_shared<DpopSigner>(makeDpopKey().value(), m_clock);
}

ProviderMetadata tst_CodeFlow::metadata(const QJsonObject &changes) const
{
    QJsonObject document = m_provider->discoveryDocument();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        document.insert(change.key(), change.value());
    return readProviderMetadata({200, {}, compact(document)}, m_provider->issuer()).value();
}

AuthorizationResponse tst_CodeFlow::response(const AuthorizationRequest &request,
                                             const QByteArray &code) const
{
    const QByteArray query = encodeForm({{u"code"_s, code},
                                         {u"state"_s, request.state.reveal()},
                                         {u"iss"_s, m_provider->issuer().toUtf8()}});
    return readAuthorizationResponse(query, request, metadata()).value();
}

TokenAnswer tst_CodeFlow::refresh(const QByteArray &token, const HttpPolicy &policy,
                                  const std::shared_ptr<DpopSigner> &dpop)
{
    CodeFlow flow(m_config, metadata(), policy, m_clock, dpop);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    QEventLoop loop;
    connect(&flow, &CodeFlow::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    flow.refresh(Secret(token));
    loop.exec();
    QCoreApplication::processEvents();
    return finished.count() == 1
        ? finished.at(0).at(0).value<TokenAnswer>()
        : TokenAnswer{fail(ErrorKind::InternalFault, u"finished not once"_s), {}, {}};
}

// R13 to R17, R20
void tst_CodeFlow::theBrowserGetsTheWholeRequest()
{
    CodeFlow flow(m_config, metadata(), {}, m_clock);
    QSignalSpy browser(&flow, &CodeFlow::browserRequested);
    const AuthorizationRequest request =
        makeAuthorizationRequest(m_config, RedirectUri, u"alice@example.org"_s);
    flow.authorize(request);
    TRY_COMPARE(browser.count(), 1);

    const QUrl url = browser.at(0).at(0).toUrl();
    QCOMPARE(url, makeAuthorizationUrl(metadata(), request));
    const auto query = fields(url.query(QUrl::FullyEncoded).toLatin1());
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"client_id", "c id+1"},           {"code_challenge", codeChallenge(request.codeVerifier)},
        {"code_challenge_method", "S256"}, {"login_hint", "alice@example.org"},
        {"nonce", request.nonce.reveal()}, {"redirect_uri", RedirectUri.toLatin1()},
        {"response_type", "code"},         {"scope", "openid a+b"},
        {"state", request.state.reveal()},
    };
    QCOMPARE(query, expected);
    QVERIFY(!url.toEncoded().contains(request.codeVerifier.reveal()));
    QCOMPARE(m_provider->connectionCount(), 0);
}

void tst_CodeFlow::theBrowserIsNeverRequestedFromInsideAuthorize()
{
    CodeFlow flow(m_config, metadata(), {}, m_clock);
    QSignalSpy browser(&flow, &CodeFlow::browserRequested);
    flow.authorize(makeAuthorizationRequest(m_config, RedirectUri));
    QCOMPARE(browser.count(), 0);
    TRY_COMPARE(browser.count(), 1);
}

// R20: RFC 6749 §3.1
void tst_CodeFlow::theEndpointsOwnQueryIsKept()
{
    const QString endpoint = m_provider->issuer() + u"/authorize?tenant=a%2Bb"_s;
    CodeFlow flow(m_config, metadata({{u"authorization_endpoint"_s, endpoint}}), {}, m_clock);
    QSignalSpy browser(&flow, &CodeFlow::browserRequested);
    flow.authorize(makeAuthorizationRequest(m_config, RedirectUri));
    TRY_COMPARE(browser.count(), 1);
    QVERIFY(browser.at(0).at(0).toUrl().toEncoded().startsWith(endpoint.toLatin1() + '&'));
}

void tst_CodeFlow::aCodeIsRedeemedAsTheSpecificationSays_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("plain") << QByteArray("SplxlOBeZQQYbYS6WxSbIA");
    QTest::newRow("B053 with a plus") << QByteArray("a+b");
    QTest::newRow("B053 with a space") << QByteArray("a b");
    QTest::newRow("QTBUG-81624: what is encoded already") << QByteArray("4%2F0Ab");
    QTest::newRow("everything that means something in a form") << QByteArray("4/0+a%b&c=d;e#f?g");
    QTest::newRow("B056 8 KiB") << QByteArray(8192, 'c');
}

// R44: RFC 6749 §4.1.3, RFC 7636 §4.5
void tst_CodeFlow::aCodeIsRedeemedAsTheSpecificationSays()
{
    QFETCH(QByteArray, code);
    CodeFlow flow(m_config, metadata(), {}, m_clock);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
    flow.authorize(request);
    flow.redeem(response(request, code));
    TRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<TokenAnswer>().tokens);

    QCOMPARE(m_provider->requestCount(), 1);
    const ProviderRequest received = m_provider->lastRequest("/token");
    QCOMPARE(received.method, QByteArray("POST"));
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"client_id", "c id+1"},
        {"code", code},
        {"code_verifier", request.codeVerifier.reveal()},
        {"grant_type", "authorization_code"},
        {"redirect_uri", RedirectUri.toLatin1()},
    };
    QCOMPARE(fields(received.body), expected);
    QCOMPARE(received.headerValues("Content-Type"),
             QByteArrayList{"application/x-www-form-urlencoded"});
    QCOMPARE(received.headerValues("Accept"), QByteArrayList{"application/json"});
    QVERIFY(received.headerValues("Authorization").isEmpty());
    QVERIFY(received.query.isEmpty());
}

void tst_CodeFlow::aRefreshTokenIsPresentedAsItIs_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("tGzv3JOkF0XG5Qx2TlKWIA");
    QTest::newRow("Google's form") << QByteArray("1//0r+t%25&x=");
    QTest::newRow("what Qt would decode") << QByteArray("R+1%41/=");
    QTest::newRow("with spaces and quotes") << QByteArray("a b\"c'd\\e");
    QTest::newRow("6000 bytes") << QByteArray(6000, '+');
}

// RFC 6749 §6
void tst_CodeFlow::aRefreshTokenIsPresentedAsItIs()
{
    QFETCH(QByteArray, token);
    const TokenAnswer answer = refresh(token);
    QVERIFY(answer.tokens);
    QCOMPARE(m_provider->requestCount(), 1);
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"client_id", "c id+1"}, {"grant_type", "refresh_token"}, {"refresh_token", token}};
    QCOMPARE(fields(m_provider->lastRequest("/token").body), expected);
}

void tst_CodeFlow::aClientSecretIsSentOnlyWhereThereIsOne()
{
    refresh();
    QVERIFY(!m_provider->lastRequest("/token").body.contains("client_secret"));
    m_config.clientSecret = Secret("s+e&c=r%et");
    refresh();
    QCOMPARE(m_provider->lastRequest("/token").formValue("client_secret"),
             QByteArray("s+e&c=r%et"));
}

// R22: RFC 8707 §2.2
void tst_CodeFlow::everyResourceIsNamedAgain()
{
    m_config.resources = {u"https://api.example/a?b=c"_s, u"urn:example:d"_s};
    refresh();
    QByteArrayList resources;
    for (const auto &[name, value] : fields(m_provider->lastRequest("/token").body)) {
        if (name == "resource")
            resources.append(value);
    }
    QCOMPARE(resources, (QByteArrayList{"https://api.example/a?b=c", "urn:example:d"}));
}

void tst_CodeFlow::anAnswerBecomesTokens()
{
    const TokenAnswer answer = refresh();
    QVERIFY(answer.tokens);
    QCOMPARE(answer.tokens->accessToken, Secret("AT-1"));
    QCOMPARE(answer.tokens->tokenType, u"Bearer"_s);
    QCOMPARE(answer.tokens->refreshToken, Secret("RT-2"));
    QCOMPARE(answer.tokens->idToken, Secret("a.b.c"));
    QVERIFY(answer.tokens->expiresIn == 300s);
    QVERIFY(answer.tokens->scopes == (QStringList{u"openid"_s, u"offline_access"_s}));
    QVERIFY(answer.salvagedRefreshToken.isEmpty());
}

void tst_CodeFlow::theServersTimeIsTold_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("RFC 9110 §5.6.7") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                     << QDateTime({1994, 11, 6}, {8, 49, 37}, QTimeZone::utc());
    QTest::newRow("none") << QByteArray() << QDateTime();
    QTest::newRow("nonsense") << QByteArray("tomorrow") << QDateTime();
}

void tst_CodeFlow::theServersTimeIsTold()
{
    QFETCH(QByteArray, date);
    QFETCH(QDateTime, expected);
    QList<HttpHeader> headers;
    if (!date.isEmpty())
        headers.append({"Date", date});
    for (const int status : {200, 400}) {
        m_provider->on("/token", ProviderReply::json(tokens(), status, headers));
        QCOMPARE(refresh().serverTime.value_or(QDateTime()), expected);
    }
}

void tst_CodeFlow::failuresComeWithTheirReason_data()
{
    QTest::addColumn<ProviderReply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("providerText");

    const QByteArray html = "<html><body>Hotel Wi-Fi</body></html>";
    const struct
    {
        const char *name;
        ProviderReply reply;
        ErrorKind kind;
        QString code;
        QString providerText;
    } rows[] = {
        {"B157 invalid_grant", ProviderReply::oauthError(u"invalid_grant"_s, u"gone"_s),
         ErrorKind::GrantRejected, u"invalid_grant"_s, u"gone"_s},
        {"B160 invalid_grant with 403",
         ProviderReply::json({{u"error"_s, u"invalid_grant"_s}}, 403),
         ErrorKind::GrantRejected,
         u"invalid_grant"_s,
         {}},
        {"B086 login page",
         ProviderReply::make(200, "text/html", html),
         ErrorKind::NetworkIntercepted,
         {},
         {}},
        {"B087 login page that says it is JSON",
         ProviderReply::make(200, "application/json", html),
         ErrorKind::NetworkIntercepted,
         {},
         {}},
        {"B088 200 without a body",
         ProviderReply::make(200, "application/json", {}),
         ErrorKind::InvalidResponse,
         {},
         {}},
        {"B089 307 to http",
         ProviderReply::redirect("http://neverssl.example/", 307),
         ErrorKind::NetworkIntercepted,
         u"http_307"_s,
         {}},
        {"B091 308 to https",
         ProviderReply::redirect("https://elsewhere.example/token/", 308),
         ErrorKind::InvalidResponse,
         u"http_308"_s,
         {}},
        {"B092 400 without a body",
         ProviderReply::make(400, {}, {}),
         ErrorKind::InvalidResponse,
         u"http_400"_s,
         {}},
        {"B093 401 Basic with a page",
         ProviderReply::make(401, "text/html", html, {{"WWW-Authenticate", "Basic realm=\"x\""}}),
         ErrorKind::NetworkIntercepted,
         u"http_401"_s,
         {}},
        {"B093 401 Basic with an OAuth error",
         ProviderReply::json({{u"error"_s, u"invalid_client"_s}}, 401,
                             {{"WWW-Authenticate", "Basic realm=\"x\""}}),
         ErrorKind::ClientRejected,
         u"invalid_client"_s,
         {}},
        {"B096 407",
         ProviderReply::make(407, "text/html", html),
         ErrorKind::NetworkIntercepted,
         u"http_407"_s,
         {}},
        {"B097 429", ProviderReply::make(429, {}, {}), ErrorKind::ServerBusy, u"http_429"_s, {}},
        {"B101 502",
         ProviderReply::make(502, "text/html", html),
         ErrorKind::ServerBusy,
         u"http_502"_s,
         {}},
        {"B102 511",
         ProviderReply::make(511, "text/html", html),
         ErrorKind::NetworkIntercepted,
         u"http_511"_s,
         {}},
        {"B105 dropped", ProviderReply::dropped(), ErrorKind::AnswerLost, {}, {}},
        {"B106 reset", ProviderReply::dropped(Ending::Reset), ErrorKind::AnswerLost, {}, {}},
        {"B109 hangs", ProviderReply::hang(), ErrorKind::AnswerLost, {}, {}},
        {"B111 cut inside the JSON",
         ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":"),
         ErrorKind::AnswerLost,
         {},
         {}},
        {"B113 chunked, cut inside the JSON",
         ProviderReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"acc\r\n"),
         ErrorKind::AnswerLost,
         {},
         {}},
        {"B117 HTTP/0.9", ProviderReply::raw(compact(tokens())), ErrorKind::AnswerLost, {}, {}},
        {"B127 no access token",
         ProviderReply::json({{u"token_type"_s, u"Bearer"_s}}),
         ErrorKind::InvalidResponse,
         {},
         {}},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << row.reply << row.kind << row.code << row.providerText;
}

void tst_CodeFlow::failuresComeWithTheirReason()
{
    QFETCH(ProviderReply, reply);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, providerText);
    m_provider->on("/token", reply);
    HttpPolicy policy;
    policy.deadline = 500ms;

    const TokenAnswer refreshed = refresh("RT-1", policy);
    QVERIFY(!refreshed.tokens);
    const Error error = refreshed.tokens.error();
    QVERIFY2(error.kind == kind, qPrintable(errorKindName(error.kind) + u' ' + error.detail));
    if (!code.isEmpty())
        QCOMPARE(error.code, code);
    QCOMPARE(error.providerText, providerText);
    QVERIFY(refreshed.salvagedRefreshToken.isEmpty());
    QCOMPARE(m_provider->presentations("RT-1"), 1);
    QCOMPARE(m_provider->requestCount(), 1);

    // The same for a code.
    CodeFlow flow(m_config, metadata(), policy, m_clock);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
    flow.authorize(request);
    flow.redeem(response(request));
    TRY_COMPARE(finished.count(), 1);
    const auto redeemed = finished.at(0).at(0).value<TokenAnswer>();
    QVERIFY(!redeemed.tokens);
    QCOMPARE(redeemed.tokens.error().kind, kind);
    QCOMPARE(m_provider->requestCount(), 2);
}

void tst_CodeFlow::aWholeAnswerIsUsedThoughTheConnectionBroke_data()
{
    QTest::addColumn<ProviderReply>("reply");
    const QByteArray body = compact(tokens());
    const QByteArray size = QByteArray::number(body.size(), 16);
    QTest::newRow("B111 shorter than it said") << ProviderReply::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + body, Ending::Reset);
    QTest::newRow("B112 chunked without the last chunk") << ProviderReply::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n" + body + "\r\n",
        Ending::Reset);
    ProviderReply hanging =
        ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + body);
    hanging.ending = Ending::KeepOpen;
    QTest::newRow("B110 all there, and no end to it") << hanging;
}

// The only copy of a rotated refresh token is in it.
void tst_CodeFlow::aWholeAnswerIsUsedThoughTheConnectionBroke()
{
    QFETCH(ProviderReply, reply);
    m_provider->on("/token", reply);
    HttpPolicy policy;
    policy.deadline = 500ms;
    const TokenAnswer answer = refresh("RT-1", policy);
    QVERIFY2(answer.tokens, answer.tokens ? "" : qPrintable(answer.tokens.error().detail));
    QCOMPARE(answer.tokens->refreshToken, Secret("RT-2"));
}

// B127, B131
void tst_CodeFlow::aNewRefreshTokenIsSavedFromABadAnswer()
{
    QJsonObject bad = tokens(u"RT-9"_s);
    bad.remove(u"access_token"_s);
    m_provider->on("/token", ProviderReply::json(bad));
    const TokenAnswer answer = refresh();
    QVERIFY(!answer.tokens);
    QCOMPARE(answer.tokens.error().kind, ErrorKind::InvalidResponse);
    QCOMPARE(answer.salvagedRefreshToken, Secret("RT-9"));
}

// On Qt 6.4 a failed refresh is the last one of its object.
void tst_CodeFlow::aFailureLeavesNothingBehind()
{
    for (int i = 0; i < 3; ++i) {
        m_provider->once("/token", ProviderReply::oauthError(u"temporarily_unavailable"_s));
        QVERIFY(!refresh().tokens);
        QVERIFY(refresh().tokens);
    }
    QCOMPARE(m_provider->requestCount("/token"), 6);
}

void tst_CodeFlow::finishedIsNeverEmittedFromInside()
{
    m_provider->stop();
    CodeFlow flow(m_config, metadata(), {}, m_clock);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    flow.refresh(Secret("RT-1"));
    QCOMPARE(finished.count(), 0);
    TRY_COMPARE(finished.count(), 1);
}

// B103
void tst_CodeFlow::r138_aPushedRequestGoesThroughTheBrowserByItsName()
{
    CodeFlow flow(m_config, metadata(), {}, m_clock);
    QSignalSpy browser(&flow, &CodeFlow::browserRequested);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
    const PushedAuthorization pushed{u"urn:ietf:params:oauth:request_uri:1"_s, 60s};
    flow.authorize(request, pushed);
    TRY_COMPARE(browser.count(), 1);
    QCOMPARE(browser.at(0).at(0).toUrl(), makePushedAuthorizationUrl(metadata(), m_config, pushed));
    flow.redeem(response(request));
    TRY_COMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<TokenAnswer>().tokens);
    QCOMPARE(m_provider->lastRequest("/token").formValue("code_verifier"),
             request.codeVerifier.reveal());
}

// RFC 9449 §5
void tst_CodeFlow::r135_everyTokenRequestIsProven()
{
    m_provider->on("/token",
                   ProviderReply::json({{u"access_token"_s, u"AT-1"_s},
                                        {u"token_type"_s, u"DPoP"_s},
                                        {u"refresh_token"_s, u"RT-2"_s}}));
    CodeFlow flow(m_config, metadata(), {}, m_clock, m_dpop);
    QSignalSpy finished(&flow, &CodeFlow::finished);
    const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
    flow.authorize(request);
    flow.redeem(response(request));
    TRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<TokenAnswer>().tokens->tokenType, u"DPoP"_s);
    const SentProof first(m_provider->lastRequest("/token"));
    QCOMPARE(first.claim("htm"), u"POST"_s);
    QCOMPARE(first.claim("htu"), m_provider->url(u"/token"_s).toString());
    QCOMPARE(first.thumbprint, m_dpop->thumbprint());
    QVERIFY(!first.claims.contains("ath"_L1));

    QCOMPARE(refresh("RT-2", {}, m_dpop).tokens->tokenType, u"DPoP"_s);
    const SentProof second(m_provider->lastRequest("/token"));
    QCOMPARE(second.thumbprint, m_dpop->thumbprint());
    QVERIFY(first.claim("jti") != second.claim("jti"));

    QVERIFY(!refresh("RT-2").tokens);
    QVERIFY(m_provider->lastRequest("/token").header("DPoP").isEmpty());
}

void tst_CodeFlow::b170_aNonceIsUsedInOneMoreRequest_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("B170 400") << 400;
    QTest::newRow("B170 401") << 401;
}

void tst_CodeFlow::b170_aNonceIsUsedInOneMoreRequest()
{
    QFETCH(int, status);
    m_provider->once(
        "/token",
        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, status, {{"DPoP-Nonce", "n-1"}}));
    const TokenAnswer answer = refresh("RT-1", {}, m_dpop);
    QVERIFY(answer.tokens);
    QCOMPARE(answer.tokens->refreshToken, Secret("RT-2"));
    QCOMPARE(m_provider->requestCount("/token"), 2);
    const auto &requests = m_provider->requests();
    QCOMPARE(requests.at(0).body, requests.at(1).body);
    QVERIFY(!SentProof(requests.at(0)).claims.contains("nonce"_L1));
    QCOMPARE(SentProof(requests.at(1)).claim("nonce"), u"n-1"_s);

    // RFC 9449 §8.2: it stays in use until another comes.
    QVERIFY(refresh("RT-2", {}, m_dpop).tokens);
    QCOMPARE(m_provider->requestCount("/token"), 3);
}

void tst_CodeFlow::b286_endlessNonceErrorsEndAfterTwoRequests()
{
    int asked = 0;
    m_provider->on("/token", [&](const ProviderRequest &) {
        return ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400,
                                   {{"DPoP-Nonce", "n-" + QByteArray::number(++asked)}});
    });
    const TokenAnswer answer = refresh("RT-1", {}, m_dpop);
    QCOMPARE(answer.tokens.error().kind, ErrorKind::InvalidResponse);
    QCOMPARE(answer.tokens.error().code, u"use_dpop_nonce"_s);
    QCOMPARE(m_provider->requestCount("/token"), 2);
}

void tst_CodeFlow::b286_aNonceThatIsNoneIsNotUsed()
{
    const QByteArray body = compact({{u"error"_s, u"use_dpop_nonce"_s}});
    m_provider->on("/token",
                   ProviderReply::raw("HTTP/1.1 400 No\r\nDPoP-Nonce: n\r\n 1\r\n"
                                      "Content-Type: application/json\r\nContent-Length: "
                                      + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    QCOMPARE(refresh("RT-1", {}, m_dpop).tokens.error().code, u"use_dpop_nonce"_s);
    QCOMPARE(m_provider->requestCount("/token"), 1);
}

void tst_CodeFlow::aRefusedGrantIsNotTriedAgainForItsNonce()
{
    m_provider->on(
        "/token",
        ProviderReply::json({{u"error"_s, u"invalid_grant"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
    QCOMPARE(refresh("RT-1", {}, m_dpop).tokens.error().kind, ErrorKind::GrantRejected);
    QCOMPARE(m_provider->requestCount("/token"), 1);
}

void tst_CodeFlow::anAnswerThatIsLostAfterTheNonceIsLost()
{
    m_provider->once(
        "/token",
        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
    m_provider->once("/token", ProviderReply::dropped());
    QCOMPARE(refresh("RT-1", {}, m_dpop).tokens.error().kind, ErrorKind::AnswerLost);
    QCOMPARE(m_provider->requestCount("/token"), 2);
}

void tst_CodeFlow::anUnreachableProviderIsOffline()
{
    m_provider->stop();
    const TokenAnswer answer = refresh();
    QVERIFY(!answer.tokens);
    QCOMPARE(answer.tokens.error().kind, ErrorKind::Offline);
    QVERIFY(!answer.serverTime);
}

// By a line in its log alone; the caller would wait for ever.
void tst_CodeFlow::whatQtRefusesIsAFault()
{
    ProviderMetadata broken = metadata();
    broken.authorizationEndpoint.clear();
    CodeFlow authorizing(m_config, broken, {}, m_clock);
    QSignalSpy finished(&authorizing, &CodeFlow::finished);
    authorizing.authorize(makeAuthorizationRequest(m_config, RedirectUri));
    TRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<TokenAnswer>().tokens.error().kind,
             ErrorKind::InternalFault);

    broken = metadata();
    broken.tokenEndpoint.clear();
    CodeFlow refreshing(m_config, broken, {}, m_clock);
    QSignalSpy refreshed(&refreshing, &CodeFlow::finished);
    refreshing.refresh(Secret("RT-1"));
    TRY_COMPARE(refreshed.count(), 1);
    QVERIFY(!refreshed.at(0).at(0).value<TokenAnswer>().tokens);
    QCOMPARE(m_provider->requestCount(), 0);
}

void tst_CodeFlow::deletingCancels()
{
    m_provider->on("/token", ProviderReply::hang());
    int finished = 0;
    for (const bool isCode : {false, true}) {
        auto flow = std::make_unique<CodeFlow>(m_config, metadata(), HttpPolicy(), m_clock);
        connect(flow.get(), &CodeFlow::finished, this, [&] { ++finished; });
        m_provider->forgetRequests();
        if (isCode) {
            const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
            flow->authorize(request);
            flow->redeem(response(request));
        } else {
            flow->refresh(Secret("RT-1"));
        }
        TRY_COMPARE(m_provider->requestCount("/token"), 1);
        flow.reset();
        TRY_COMPARE(m_provider->openConnectionCount(), 0);
    }
    // Never begun, and between the two steps.
    CodeFlow(m_config, metadata(), {}, m_clock);
    CodeFlow(m_config, metadata(), {}, m_clock)
        .authorize(makeAuthorizationRequest(m_config, RedirectUri));
    QCoreApplication::processEvents();
    QCOMPARE(finished, 0);
}

void tst_CodeFlow::deletingInASlotIsSafe()
{
    for (const ProviderReply &reply : {ProviderReply::json(tokens()), ProviderReply::dropped()}) {
        m_provider->on("/token", reply);
        QPointer<CodeFlow> flow = new CodeFlow(m_config, metadata(), {}, m_clock);
        connect(flow, &CodeFlow::finished, this, [&] { delete flow; });
        flow->refresh(Secret("RT-1"));
        TRY_VERIFY(!flow);
    }
    QPointer<CodeFlow> flow = new CodeFlow(m_config, metadata(), {}, m_clock);
    connect(flow, &CodeFlow::browserRequested, this, [&] { delete flow; });
    flow->authorize(makeAuthorizationRequest(m_config, RedirectUri));
    TRY_VERIFY(!flow);
}

// B119, B129
void tst_CodeFlow::aMillionBytesOfTokenAreNotTaken()
{
    ProviderReply reply = ProviderReply::raw("HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"");
    reply.padding = 50 * 1000 * 1000;
    m_provider->on("/token", reply);
    const TokenAnswer answer = refresh();
    QVERIFY(!answer.tokens);
    QCOMPARE(answer.tokens.error().kind, ErrorKind::InvalidResponse);
    QVERIFY2(answer.mayHaveBeenExecuted, "the rotation may be in what was cut off");
    QVERIFY(m_provider->bytesSent() < 30 * 1000 * 1000);
}

// R131: with every category on, and without the redaction that programs install.
void tst_CodeFlow::nothingSecretIsLogged()
{
    logged.clear();
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto previous = qInstallMessageHandler(keepMessage);

    m_config.clientSecret = Secret("canary-secret");
    const AuthorizationRequest request = makeAuthorizationRequest(m_config, RedirectUri);
    {
        CodeFlow flow(m_config, metadata(), {}, m_clock);
        QSignalSpy finished(&flow, &CodeFlow::finished);
        QSignalSpy browser(&flow, &CodeFlow::browserRequested);
        flow.authorize(request);
        TRY_COMPARE(browser.count(), 1);
        flow.redeem(response(request, "canary-code"));
        TRY_COMPARE(finished.count(), 1);
    }
    refresh("canary-refresh");
    m_provider->on("/token", ProviderReply::make(200, "text/html", compact(tokens()) + "x"));
    refresh("canary-refresh");
    m_provider->on("/token", ProviderReply::oauthError(u"invalid_grant"_s, u"canary-refresh"_s));
    refresh("canary-refresh");

    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!logged.isEmpty());
    for (const QString &message : std::as_const(logged)) {
        for (const QByteArray &secret :
             {QByteArray("canary"), QByteArray("AT-1"), QByteArray("RT-2"), QByteArray("a.b.c"),
              request.state.reveal(), request.nonce.reveal(), request.codeVerifier.reveal()})
            QVERIFY2(!message.contains(QLatin1StringView(secret)), qPrintable(message));
    }
}

QTEST_GUILESS_MAIN(tst_CodeFlow)
#include "tst_CodeFlow.moc"
