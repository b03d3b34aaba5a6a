// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/PushedAuthorization.h"
#include "Samples.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;

namespace {

ProviderMetadata
pushingProvider(const QString &authorizationEndpoint = u"https://as.example/authorize"_s)
{
    return testProvider(
        {{"pushed_authorization_request_endpoint"_L1, u"https://as.example/par?t=1"_s},
         {"authorization_endpoint"_L1, authorizationEndpoint}});
}

} // namespace

class tst_PushedAuthorization : public QObject
{
    Q_OBJECT

private slots:
    void r138_pushesEveryParameter();
    void theSecretOfAClientThatHasOneGoesAlong();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void lifetimesAreBounded();
    void tellsAnEndpointThatIsNotThere_data();
    void tellsAnEndpointThatIsNotThere();
    void r138_theBrowserCarriesTwoParameters_data();
    void r138_theBrowserCarriesTwoParameters();
};

// RFC 9126 §2.1
void tst_PushedAuthorization::r138_pushesEveryParameter()
{
    AuthorizationRequest request = testRequest();
    request.dpopJkt = "thumbprint";
    const HttpRequest pushed = makePushedAuthorizationRequest(pushingProvider(), request);
    QCOMPARE(pushed.method, HttpRequest::Method::Post);
    QCOMPARE(pushed.url, QUrl(u"https://as.example/par?t=1"_s));
    QCOMPARE(pushed.body, encodeForm(authorizationParameters(request)));
    QVERIFY(pushed.body.contains("client_id=desktop"));
    QVERIFY(pushed.body.contains("code_challenge_method=S256"));
    QVERIFY(pushed.body.contains("dpop_jkt=thumbprint"));
    QVERIFY(!pushed.body.contains("request_uri"));
    QVERIFY(!pushed.body.contains(request.codeVerifier.reveal()));
}

void tst_PushedAuthorization::theSecretOfAClientThatHasOneGoesAlong()
{
    ClientConfig config = testConfig();
    config.clientSecret = Secret("not a secret");
    const HttpRequest pushed =
        makePushedAuthorizationRequest(pushingProvider(), testRequest(config));
    QVERIFY(pushed.body.endsWith("&client_secret=not%20a%20secret"));
}

void tst_PushedAuthorization::readsTheAnswer_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<QString>("expected");
    const auto good = [](const QJsonObject &changes = {}) {
        QJsonObject body{{"request_uri"_L1, u"urn:ietf:params:oauth:request_uri:6esc"_s},
                         {"expires_in"_L1, 60}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            body[change.key()] = change.value();
        return toJson(body);
    };
    const auto error = [](const QString &code) { return toJson({{"error"_L1, code}}); };
    QTest::newRow("B289 201") << answer(201, good()) << u"ok"_s;
    QTest::newRow("B289 200") << answer(200, good()) << u"ok"_s;
    QTest::newRow("B290 a URL of somebody else")
        << answer(201, good({{"request_uri"_L1, u"https://evil/x"_s}})) << u"ok"_s;
    QTest::newRow("B289 400") << answer(400, error(u"invalid_request"_s))
                              << u"client_rejected/invalid_request"_s;
    QTest::newRow("B289 401 invalid_client")
        << answer(401, error(u"invalid_client"_s)) << u"client_rejected/invalid_client"_s;
    QTest::newRow("B289 500") << answer(500, "") << u"server_busy/http_500"_s;
    QTest::newRow("§2.3: 429") << answer(429, "") << u"server_busy/http_429"_s;
    QTest::newRow("§2.3: 413") << answer(413, "") << u"invalid_response/http_413"_s;
    QTest::newRow("B289 HTML") << answer(200, "<html>", {{"Content-Type", "text/html"}})
                               << u"network_intercepted"_s;
    QTest::newRow("a redirect") << answer(302, "", {{"Location", "http://portal.example/"}})
                                << u"network_intercepted/http_302"_s;
    QTest::newRow("B289 expires_in:0, which is the caller's to judge")
        << answer(201, good({{"expires_in"_L1, 0}})) << u"ok"_s;
    QTest::newRow("expires_in is no number")
        << answer(201, good({{"expires_in"_L1, u"60"_s}})) << u"invalid_response/expires_in"_s;
    QTest::newRow("no expires_in")
        << answer(201, good({{"expires_in"_L1, QJsonValue()}})) << u"invalid_response/expires_in"_s;
    QTest::newRow("B289 no request_uri") << answer(201, good({{"request_uri"_L1, QJsonValue()}}))
                                         << u"invalid_response/request_uri"_s;
    QTest::newRow("an empty request_uri")
        << answer(201, good({{"request_uri"_L1, u""_s}})) << u"invalid_response/request_uri"_s;
    QTest::newRow("a request_uri with a newline")
        << answer(201, good({{"request_uri"_L1, u"urn:a\nb"_s}}))
        << u"invalid_response/request_uri"_s;
    QTest::newRow("not JSON") << answer(201, "request_uri=urn:a") << u"invalid_response"_s;
    QTest::newRow("an error that calls itself a success")
        << answer(200, error(u"invalid_scope"_s)) << u"client_rejected/invalid_scope"_s;
    QTest::newRow("cut") << cutAnswer(201, R"({"request_uri":"urn:)") << u"answer_lost"_s;
}

void tst_PushedAuthorization::readsTheAnswer()
{
    QFETCH(HttpResponse, response);
    QFETCH(QString, expected);
    QCOMPARE(outcome(readPushedAuthorization(response, testNow())), expected);
}

void tst_PushedAuthorization::lifetimesAreBounded()
{
    const auto lifetime = [](double seconds) {
        return readPushedAuthorization(
                   answer(201,
                          toJson({{"request_uri"_L1, u"urn:a"_s}, {"expires_in"_L1, seconds}})),
                   testNow())
            ->expiresIn;
    };
    QCOMPARE(lifetime(90), 90s);
    QCOMPARE(lifetime(0.9), 0s);
    QCOMPARE(lifetime(-5), 0s);
    QCOMPARE(lifetime(1e300), 24h);
}

void tst_PushedAuthorization::tellsAnEndpointThatIsNotThere_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<bool>("isUnavailable");
    QTest::newRow("404") << answer(404, "not found") << true;
    QTest::newRow("404 with a web page")
        << answer(404, "<html>", {{"Content-Type", "text/html"}}) << true;
    QTest::newRow("405") << answer(405, "") << true;
    QTest::newRow("501") << answer(501, "") << true;
    QTest::newRow("404 with an OAuth error")
        << answer(404, toJson({{"error"_L1, u"invalid_request"_s}})) << false;
    QTest::newRow("400") << answer(400, "") << false;
    QTest::newRow("403") << answer(403, "") << false;
    QTest::newRow("500") << answer(500, "") << false;
    QTest::newRow("503") << answer(503, "") << false;
}

void tst_PushedAuthorization::tellsAnEndpointThatIsNotThere()
{
    QFETCH(HttpResponse, response);
    QFETCH(bool, isUnavailable);
    QCOMPARE(isPushingUnavailable(readPushedAuthorization(response, testNow()).error()),
             isUnavailable);
}

// RFC 9126 §4, and the suite's EnsureAuthorizationRequestContainsOnlyExpectedParamsWhenUsingPAR.
void tst_PushedAuthorization::r138_theBrowserCarriesTwoParameters_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("requestUri");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain")
        << u"https://as.example/authorize"_s << u"urn:ietf:params:oauth:request_uri:6esc_1.~"_s
        << QByteArray("https://as.example/authorize?client_id=desktop"
                      "&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A6esc_1.~");
    QTest::newRow("B290 opaque, and encoded once")
        << u"https://as.example/authorize"_s << u"https://evil/x?a=b&c=%41+d#e"_s
        << QByteArray("https://as.example/authorize?client_id=desktop"
                      "&request_uri=https%3A%2F%2Fevil%2Fx%3Fa%3Db%26c%3D%2541%2Bd%23e");
    QTest::newRow("the endpoint's own query stays")
        << u"https://as.example/authorize?tenant=a%2Bb"_s << u"urn:a"_s
        << QByteArray("https://as.example/authorize?tenant=a%2Bb&client_id=desktop"
                      "&request_uri=urn%3Aa");
}

void tst_PushedAuthorization::r138_theBrowserCarriesTwoParameters()
{
    QFETCH(QString, endpoint);
    QFETCH(QString, requestUri);
    QFETCH(QByteArray, url);
    QCOMPARE(makePushedAuthorizationUrl(pushingProvider(endpoint), testConfig(), {requestUri, 60s})
                 .toEncoded(),
             url);
}

QTEST_APPLESS_MAIN(tst_PushedAuthorization)
#include "tst_PushedAuthorization.moc"
