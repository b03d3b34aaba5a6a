// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Revocation.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_Revocation : public QObject
{
    Q_OBJECT

private slots:
    void requestsNameTheTokenItsTypeAndTheClient();
    void aConfiguredSecretIsSent();
    void answersAreJudged_data();
    void answersAreJudged();
    void retryAfterIsKept();
};

void tst_Revocation::requestsNameTheTokenItsTypeAndTheClient()
{
    const ProviderMetadata provider = testProvider();

    const HttpRequest refresh =
        makeRevocationRequest(provider, testConfig(), Secret("r+t"), TokenTypeHint::RefreshToken);
    const HttpRequest access =
        makeRevocationRequest(provider, testConfig(), Secret("at"), TokenTypeHint::AccessToken);

    // RFC 7009 §2.1; R118.
    QCOMPARE(refresh.method, HttpRequest::Method::Post);
    QCOMPARE(refresh.url, provider.revocationEndpoint);
    QCOMPARE(refresh.body,
             QByteArray("token=r%2Bt&token_type_hint=refresh_token&client_id=desktop"));
    QCOMPARE(access.body, QByteArray("token=at&token_type_hint=access_token&client_id=desktop"));
    for (const auto &[name, value] : refresh.headers)
        QVERIFY(name != "Authorization");
}

void tst_Revocation::aConfiguredSecretIsSent()
{
    ClientConfig config = testConfig();
    config.clientSecret = Secret("s3cret");

    const HttpRequest request =
        makeRevocationRequest(testProvider(), config, Secret("at"), TokenTypeHint::AccessToken);

    QVERIFY(request.body.endsWith("&client_id=desktop&client_secret=s3cret"));
}

void tst_Revocation::answersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("B268: 200") << 200 << QByteArray() << u"ok"_s;
    QTest::newRow("B268: 200 with HTML") << 200 << QByteArray("<html></html>") << u"ok"_s;
    QTest::newRow("B268: 204") << 204 << QByteArray() << u"ok"_s;
    QTest::newRow("B269: unsupported_token_type")
        << 400 << QByteArray(R"({"error":"unsupported_token_type"})")
        << u"unsupported/unsupported_token_type"_s;
    QTest::newRow("B270: 503") << 503 << QByteArray() << u"server_busy/http_503"_s;
    QTest::newRow("B271: invalid_client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                          << u"client_rejected/invalid_client"_s;
    QTest::newRow("B273: a redirect") << 302 << QByteArray() << u"invalid_response/http_302"_s;
    QTest::newRow("400 empty") << 400 << QByteArray() << u"invalid_response/http_400"_s;
    QTest::newRow("404 HTML") << 404 << QByteArray("<html></html>")
                              << u"invalid_response/http_404"_s;
    QTest::newRow("511") << 511 << QByteArray() << u"network_intercepted/http_511"_s;
}

void tst_Revocation::answersAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(readRevocationResponse(answer(status, body), testNow())), expected);
}

void tst_Revocation::retryAfterIsKept()
{
    const auto refused =
        readRevocationResponse(answer(503, {}, {{"Retry-After", "30"}}), testNow());

    QVERIFY(!refused);
    QCOMPARE(refused.error().retryAt, testNow().addSecs(30)); // B270
}

QTEST_GUILESS_MAIN(tst_Revocation)
#include "tst_Revocation.moc"
