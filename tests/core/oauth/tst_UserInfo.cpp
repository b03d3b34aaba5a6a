// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/UserInfo.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_UserInfo : public QObject
{
    Q_OBJECT

private slots:
    void theTokenTravelsInTheHeaderAlone();
    void claimsOfTheSubjectAreRead();
    void answersAreJudged_data();
    void answersAreJudged();
};

void tst_UserInfo::theTokenTravelsInTheHeaderAlone()
{
    const HttpRequest request = makeUserInfoRequest(testProvider(), Secret("at"), u"Bearer"_s);

    // RFC 6750 §2.1; R70.
    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.url, testProvider().userInfoEndpoint);
    QVERIFY(request.headers.contains(HttpHeader("Authorization", "Bearer at")));
    QVERIFY(request.body.isEmpty() && !request.url.hasQuery());

    // RFC 9449 §7.1
    QVERIFY(makeUserInfoRequest(testProvider(), Secret("at"), u"DPoP"_s)
                .headers.contains(HttpHeader("Authorization", "DPoP at")));
}

void tst_UserInfo::claimsOfTheSubjectAreRead()
{
    const auto claims =
        readUserInfo(answer(200, R"({"sub":"1","name":"Alice"})"), u"1"_s, testNow());

    QCOMPARE(outcome(claims), u"ok"_s);
    QCOMPARE(claims->value("name"_L1).toString(), u"Alice"_s);
}

void tst_UserInfo::answersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString other = u"identity_invalid/userinfo_subject"_s;

    QTest::newRow("B209: another sub") << 200 << QByteArray(R"({"sub":"2","name":"Eve"})") << other;
    QTest::newRow("B209: no sub") << 200 << QByteArray(R"({"name":"Eve"})") << other;
    QTest::newRow("B209: sub as a number") << 200 << QByteArray(R"({"sub":1})") << other;
    QTest::newRow("B209: sub empty") << 200 << QByteArray(R"({"sub":""})") << other;
    QTest::newRow("B209: sub in another case") << 200 << QByteArray(R"({"sub":"1 "})") << other;
    QTest::newRow("sub twice") << 200 << QByteArray(R"({"sub":"1","sub":"1"})")
                               << u"invalid_response"_s;
    QTest::newRow("B210: HTML") << 200 << QByteArray("<html></html>") << u"network_intercepted"_s;
    QTest::newRow("B210: 401") << 401 << QByteArray() << u"invalid_response/http_401"_s;
    QTest::newRow("B210: 403") << 403 << QByteArray() << u"invalid_response/http_403"_s;
    QTest::newRow("B210: 500") << 500 << QByteArray() << u"server_busy/http_500"_s;
    QTest::newRow("B210: a redirect") << 302 << QByteArray() << u"invalid_response/http_302"_s;
    QTest::newRow("B211: a JWT that was not asked for")
        << 200 << QByteArray("eyJ.eyJ.x") << u"invalid_response"_s;
    QTest::newRow("204") << 204 << QByteArray() << u"invalid_response"_s;
    // Nothing that this endpoint says is about the refresh token.
    QTest::newRow("R88: invalid_grant")
        << 400 << QByteArray(R"({"error":"invalid_grant"})") << u"invalid_response/http_400"_s;
}

void tst_UserInfo::answersAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(readUserInfo(answer(status, body), u"1"_s, testNow())), expected);
    QVERIFY(!readUserInfo(answer(200, R"({"sub":""})"), {}, testNow()));
}

QTEST_GUILESS_MAIN(tst_UserInfo)
#include "tst_UserInfo.moc"
