// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/DeviceAuthorization.h"
#include "oauth/OAuthError.h"
#include "oauth/TokenResponse.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(latchkey::PollVerdict)

namespace {

ProviderMetadata deviceProvider()
{
    ProviderMetadata provider = testProvider();
    provider.deviceAuthorizationEndpoint = QUrl(u"https://as.example/device/auth"_s);
    return provider;
}

// RFC 8628 §3.2's own example; a null value removes a member.
QJsonObject sample(const QJsonObject &changes = {})
{
    QJsonObject object{
        {u"device_code"_s, u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s},
        {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://example.com/device"_s},
        {u"verification_uri_complete"_s, u"https://example.com/device?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 1800},
        {u"interval"_s, 7},
    };
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

Result<DeviceAuthorization> read(const QJsonObject &changes)
{
    return readDeviceAuthorization(answer(200, toJson(sample(changes))), deviceProvider(),
                                   testNow());
}

} // namespace

class tst_DeviceAuthorization : public QObject
{
    Q_OBJECT

private slots:
    void requestsNameTheClientAndWhatIsAsked();
    void pollsNameTheGrantAndTheCode();
    void theSpecificationsExampleIsRead();
    void theQrCodeSaysTheCompleteAddressWhereThereIsOne();
    void theIntervalIsSane_data();
    void theIntervalIsSane();
    void theLifeIsRequiredAndBounded_data();
    void theLifeIsRequiredAndBounded();
    void whatAPersonWouldBeSentToIsTrustworthy_data();
    void whatAPersonWouldBeSentToIsTrustworthy();
    void aProviderOnThisComputerMaySendThere();
    void whatIsShownIsShortAndPrintable_data();
    void whatIsShownIsShortAndPrintable();
    void otherAnswersAreJudged_data();
    void otherAnswersAreJudged();
    void theOlderNameOfTheAddressIsUnderstood();
    void everyAnswerToAPollHasItsMeaning_data();
    void everyAnswerToAPollHasItsMeaning();
    void anExpiredCodeIsNobodysFault();
};

void tst_DeviceAuthorization::requestsNameTheClientAndWhatIsAsked()
{
    ClientConfig config = testConfig();
    config.scopes = {u"openid"_s, u"offline_access"_s};
    config.clientSecret = Secret("s3cret");
    config.resources = {u"urn:api"_s};
    config.extraParameters = {{u"audience"_s, "a b"}};

    const HttpRequest request = makeDeviceAuthorizationRequest(deviceProvider(), config);

    // RFC 8628 §3.1, RFC 8707 §2.
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, QUrl(u"https://as.example/device/auth"_s));
    QCOMPARE(request.body,
             QByteArray("client_id=desktop&client_secret=s3cret&resource=urn%3Aapi"
                        "&scope=openid%20offline_access&audience=a%20b"));
}

void tst_DeviceAuthorization::pollsNameTheGrantAndTheCode()
{
    // RFC 8628 §3.4.
    QCOMPARE(encodeForm(deviceCodeGrant(testConfig(), Secret("d+c"))),
             QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
                        "&device_code=d%2Bc&client_id=desktop"));
}

void tst_DeviceAuthorization::theSpecificationsExampleIsRead()
{
    const auto authorization = read({});
    QVERIFY(authorization);
    QCOMPARE(authorization->deviceCode, Secret("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"));
    QCOMPARE(authorization->userCode,
             (UserCode{u"WDJB-MJHT"_s, QUrl(u"https://example.com/device"_s),
                       QUrl(u"https://example.com/device?user_code=WDJB-MJHT"_s)}));
    QCOMPARE(authorization->expiresIn, 1800s);
    QCOMPARE(authorization->interval, 7s);
}

void tst_DeviceAuthorization::theQrCodeSaysTheCompleteAddressWhereThereIsOne()
{
    QCOMPARE(read({})->userCode.scanUri(),
             QUrl(u"https://example.com/device?user_code=WDJB-MJHT"_s));
    QCOMPARE(read({{u"verification_uri_complete"_s, {}}})->userCode.scanUri(),
             QUrl(u"https://example.com/device"_s));
}

void tst_DeviceAuthorization::theIntervalIsSane_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<int>("seconds");
    QTest::newRow("B281 absent") << QJsonValue() << 5;
    QTest::newRow("B281 0") << QJsonValue(0) << 5;
    QTest::newRow("B281 -1") << QJsonValue(-1) << 5;
    QTest::newRow("B281 1e9") << QJsonValue(1e9) << 60;
    QTest::newRow("B281 \"5\"") << QJsonValue(u"5"_s) << 5;
    QTest::newRow("\"9\"") << QJsonValue(u"9"_s) << 9;
    QTest::newRow("1") << QJsonValue(1) << 1;
    QTest::newRow("5.5 is not undercut") << QJsonValue(5.5) << 6;
    QTest::newRow("1e300") << QJsonValue(1e300) << 60;
    QTest::newRow("soon") << QJsonValue(u"soon"_s) << 5;
    QTest::newRow("an object") << QJsonValue(QJsonObject()) << 5;
}

void tst_DeviceAuthorization::theIntervalIsSane()
{
    QFETCH(QJsonValue, interval);
    QFETCH(int, seconds);
    const auto authorization = read({{u"interval"_s, interval}});
    QVERIFY(authorization);
    QCOMPARE(authorization->interval, std::chrono::seconds(seconds));
}

void tst_DeviceAuthorization::theLifeIsRequiredAndBounded_data()
{
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::addColumn<int>("seconds"); // 0: refused
    QTest::newRow("600") << QJsonValue(600) << 600;
    QTest::newRow("\"600\"") << QJsonValue(u"600"_s) << 600;
    QTest::newRow("a year") << QJsonValue(31'536'000) << 86'400;
    QTest::newRow("1e300") << QJsonValue(1e300) << 86'400;
    QTest::newRow("absent") << QJsonValue() << 0;
    QTest::newRow("0") << QJsonValue(0) << 0;
    QTest::newRow("negative") << QJsonValue(-600) << 0;
    QTest::newRow("true") << QJsonValue(true) << 0;
    QTest::newRow("a word") << QJsonValue(u"long"_s) << 0;
}

void tst_DeviceAuthorization::theLifeIsRequiredAndBounded()
{
    QFETCH(QJsonValue, expiresIn);
    QFETCH(int, seconds);
    const auto authorization = read({{u"expires_in"_s, expiresIn}});
    if (seconds > 0)
        QCOMPARE(authorization->expiresIn, std::chrono::seconds(seconds));
    else
        QCOMPARE(outcome(authorization), u"invalid_response/expires_in"_s);
}

void tst_DeviceAuthorization::whatAPersonWouldBeSentToIsTrustworthy_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const QString &uri, bool isGood) {
        QTest::newRow(name) << uri << isGood;
    };
    row("https", u"https://example.com/device"_s, true);
    row("https with a fragment", u"https://example.com/#/device"_s, true);
    row("B283 javascript", u"javascript:alert(1)"_s, false);
    row("B283 plain http", u"http://example.com/device"_s, false);
    row("B283 plain http to this computer", u"http://127.0.0.1/device"_s, false);
    row("B283 file", u"file:///etc/passwd"_s, false);
    row("B283 data", u"data:text/html,hello"_s, false);
    row("B283 custom scheme", u"evil-app://device"_s, false);
    row("B283 with a user", u"https://example.com@evil.example/"_s, false);
    row("B283 no host", u"https:///device"_s, false);
    row("B283 relative", u"/device"_s, false);
    row("B283 with a line break", u"https://example.com/\n.evil.example"_s, false);
    row("B283 10 kB", u"https://example.com/"_s + QString(10'000, u'x'), false);
    row("empty", {}, false);
}

void tst_DeviceAuthorization::whatAPersonWouldBeSentToIsTrustworthy()
{
    QFETCH(QString, uri);
    QFETCH(bool, isGood);
    for (const QString &member : {u"verification_uri"_s, u"verification_uri_complete"_s})
        QCOMPARE(outcome(read({{member, uri}})),
                 isGood ? u"ok"_s : u"invalid_response/"_s + member);
    for (const QJsonValue &none : {QJsonValue(7), QJsonValue(QJsonArray{uri})})
        QCOMPARE(outcome(read({{u"verification_uri"_s, none}})),
                 u"invalid_response/verification_uri"_s);
    QCOMPARE(outcome(read({{u"verification_uri"_s, {}}})), u"invalid_response/verification_uri"_s);
}

void tst_DeviceAuthorization::aProviderOnThisComputerMaySendThere()
{
    ProviderMetadata provider = deviceProvider();
    provider.issuer = u"http://127.0.0.1:8080"_s;
    const auto here = [&](const QString &uri) {
        return readDeviceAuthorization(
            answer(200,
                   toJson(sample(
                       {{u"verification_uri"_s, uri}, {u"verification_uri_complete"_s, {}}}))),
            provider, testNow());
    };
    QVERIFY(here(u"http://127.0.0.1:8080/device"_s));
    QVERIFY(here(u"https://example.com/device"_s));
    QVERIFY(!here(u"http://192.168.0.1/device"_s));
}

void tst_DeviceAuthorization::whatIsShownIsShortAndPrintable_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    const QString userCode = u"user_code"_s;
    row("B284 10 kB", userCode, QString(10'240, u'A'));
    row("65 characters", userCode, QString(65, u'A'));
    row("B284 ANSI", userCode, u"\x1b[2J\x1b[31mAB"_s);
    row("B284 8-bit CSI", userCode, u"AB\u009b2J"_s);
    row("B284 line break", userCode, u"AB\nCD"_s);
    row("B284 right to left", userCode, u"AB\u202eDC"_s);
    row("no ASCII", userCode, u"АВСЕ"_s);
    row("spaces around", userCode, u" AB "_s);
    row("user code empty", userCode, u""_s);
    row("user code absent", userCode, {});
    row("user code a number", userCode, 12345678);
    row("device code absent", u"device_code"_s, {});
    row("device code empty", u"device_code"_s, u""_s);
    row("device code a number", u"device_code"_s, 7);
    row("device code with a line break", u"device_code"_s, u"a\nb"_s);
}

void tst_DeviceAuthorization::whatIsShownIsShortAndPrintable()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    const auto authorization = read({{member, value}});
    QCOMPARE(outcome(authorization), u"invalid_response/"_s + member);
    // Nor does it come out by way of the error.
    QVERIFY(!authorization.error().detail.contains(QChar(0x1b)));
    QVERIFY(authorization.error().detail.size() < 100);
}

void tst_DeviceAuthorization::otherAnswersAreJudged_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const HttpResponse &response, const QString &expected) {
        QTest::newRow(name) << response << expected;
    };
    row("invalid_client", answer(401, R"({"error":"invalid_client"})"),
        u"client_rejected/invalid_client"_s);
    row("unauthorized_client", answer(400, R"({"error":"unauthorized_client"})"),
        u"client_rejected/unauthorized_client"_s);
    row("invalid_scope with status 200", answer(200, R"({"error":"invalid_scope"})"),
        u"client_rejected/invalid_scope"_s);
    row("503", answer(503, {}), u"server_busy/http_503"_s);
    row("404", answer(404, {}), u"invalid_response/http_404"_s);
    row("a portal", answer(200, "<html>Welcome</html>", {{"Content-Type", "text/html"}}),
        u"network_intercepted"_s);
    row("a redirect", answer(302, {}, {{"Location", "http://portal.example/"}}),
        u"network_intercepted/http_302"_s);
    row("cut", cutAnswer(200, R"({"device_code":"ab)"), u"answer_lost"_s);
    row("empty", answer(200, {}), u"invalid_response"_s);
    row("an array", answer(200, "[]"), u"invalid_response"_s);
    row("two equal keys", answer(200, R"({"user_code":"A","user_code":"B"})"),
        u"invalid_response"_s);
}

void tst_DeviceAuthorization::otherAnswersAreJudged()
{
    QFETCH(HttpResponse, response);
    QFETCH(QString, expected);
    QCOMPARE(outcome(readDeviceAuthorization(response, deviceProvider(), testNow())), expected);
}

void tst_DeviceAuthorization::theOlderNameOfTheAddressIsUnderstood()
{
    const auto authorization = read({{u"verification_uri"_s, {}},
                                     {u"verification_uri_complete"_s, {}},
                                     {u"verification_url"_s, u"https://www.google.com/device"_s}});
    QVERIFY(authorization);
    QCOMPARE(authorization->userCode.verificationUri, QUrl(u"https://www.google.com/device"_s));
    QCOMPARE(outcome(read(
                 {{u"verification_uri"_s, {}}, {u"verification_url"_s, u"javascript:alert(1)"_s}})),
             u"invalid_response/verification_uri"_s);
}

void tst_DeviceAuthorization::everyAnswerToAPollHasItsMeaning_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<PollVerdict>("verdict");
    const auto row = [](const char *name, const HttpResponse &response, PollVerdict verdict) {
        QTest::newRow(name) << response << verdict;
    };
    const auto error = [](const QByteArray &code) {
        return answer(400, R"({"error":")" + code + R"("})");
    };
    // RFC 8628 §3.5.
    row("§3.5 authorization_pending", error("authorization_pending"), PollVerdict::Pending);
    row("§3.5 with status 200", answer(200, R"({"error":"authorization_pending"})"),
        PollVerdict::Pending);
    row("B282 slow_down", error("slow_down"), PollVerdict::SlowDown);
    row("B285 expired_token", error("expired_token"), PollVerdict::Ended);
    row("B285 access_denied", error("access_denied"), PollVerdict::Ended);
    row("invalid_grant", error("invalid_grant"), PollVerdict::Ended);
    row("invalid_client", error("invalid_client"), PollVerdict::Ended);
    row("Authorization_Pending is no code", error("Authorization_Pending"), PollVerdict::Ended);
    row("404", answer(404, {}), PollVerdict::Ended);
    row("garbled", answer(200, "{}"), PollVerdict::Ended);
    row("503", answer(503, {}), PollVerdict::NoAnswer);
    row("429", answer(429, {}), PollVerdict::NoAnswer);
    row("server_error", error("server_error"), PollVerdict::NoAnswer);
    row("B285 a portal", answer(200, "<html></html>", {{"Content-Type", "text/html"}}),
        PollVerdict::NoAnswer);
    row("cut", cutAnswer(200, R"({"access)"), PollVerdict::NoAnswer);
}

void tst_DeviceAuthorization::everyAnswerToAPollHasItsMeaning()
{
    QFETCH(HttpResponse, response);
    QFETCH(PollVerdict, verdict);
    const auto tokens = readTokenResponse(response, testNow());
    QVERIFY(!tokens);
    QCOMPARE(judgePollFailure(tokens.error()), verdict);
}

void tst_DeviceAuthorization::anExpiredCodeIsNobodysFault()
{
    const Error expired = deviceGrantFailure(makeOAuthError(u"expired_token"_s, {}));
    QCOMPARE(expired.kind, ErrorKind::TimedOut);
    QCOMPARE(expired.code, u"expired_token"_s);
    const Error denied = deviceGrantFailure(makeOAuthError(u"access_denied"_s, {}));
    QCOMPARE(denied.kind, ErrorKind::AccessDenied);
}

QTEST_GUILESS_MAIN(tst_DeviceAuthorization)
#include "tst_DeviceAuthorization.moc"
