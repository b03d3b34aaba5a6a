// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/EndSession.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

namespace {

ProviderMetadata providerWith(const QString &endpoint)
{
    return testProvider({{u"end_session_endpoint"_s, endpoint}});
}

EndSessionRequest testEndSession(const Secret &hint = Secret("a.b-c.d_e"))
{
    return makeEndSessionRequest(u"desktop"_s, hint, u"http://127.0.0.1:49152/callback"_s,
                                 u"de en"_s);
}

} // namespace

class tst_EndSession : public QObject
{
    Q_OBJECT

private slots:
    void r122_theUrlCarriesEveryParameterOnce();
    void withoutAnIdTokenTheClientIsNamed();
    void whatIsEmptyIsNotSent();
    void r020_theEndpointsOwnQueryIsKept();
    void everyRequestHasAStateOfItsOwn();
    void returnsAreJudged_data();
    void returnsAreJudged();
};

void tst_EndSession::r122_theUrlCarriesEveryParameterOnce()
{
    const EndSessionRequest request = testEndSession();
    const QByteArray url =
        makeEndSessionUrl(providerWith(u"https://as.example/end"_s), request).reveal();

    QCOMPARE(url,
             "https://as.example/end?client_id=desktop&id_token_hint=a.b-c.d_e"
             "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback&state="
                 + request.state.reveal() + "&ui_locales=de%20en");
}

void tst_EndSession::withoutAnIdTokenTheClientIsNamed()
{
    const QByteArray url =
        makeEndSessionUrl(providerWith(u"https://as.example/end"_s), testEndSession({})).reveal();

    QVERIFY(url.contains("client_id=desktop"));
    QVERIFY(!url.contains("id_token_hint"));
}

void tst_EndSession::whatIsEmptyIsNotSent()
{
    EndSessionRequest request = testEndSession();
    request.uiLocales.clear();

    QVERIFY(!makeEndSessionUrl(providerWith(u"https://as.example/end"_s), request)
                 .reveal()
                 .contains("ui_locales"));
}

void tst_EndSession::r020_theEndpointsOwnQueryIsKept()
{
    const QByteArray url =
        makeEndSessionUrl(providerWith(u"https://as.example/end?tenant=a%26b"_s), testEndSession())
            .reveal();

    QVERIFY2(url.startsWith("https://as.example/end?tenant=a%26b&client_id="), url.constData());
}

void tst_EndSession::everyRequestHasAStateOfItsOwn()
{
    const EndSessionRequest request = testEndSession();

    QCOMPARE(request.state.reveal().size(), 43);
    QVERIFY(!(request.state == testEndSession().state));
}

void tst_EndSession::returnsAreJudged_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isExpected");

    QTest::newRow("R122 the state") << QByteArray("state=STATE") << true;
    QTest::newRow("among others") << QByteArray("a=b&state=STATE&iss=x") << true;
    QTest::newRow("B274 state missing") << QByteArray() << false;
    QTest::newRow("B274 state empty") << QByteArray("state=") << false;
    QTest::newRow("B274 state other") << QByteArray("state=other") << false;
    QTest::newRow("state twice") << QByteArray("state=STATE&state=other") << false;
    QTest::newRow("the same twice") << QByteArray("state=STATE&state=STATE") << false;
    QTest::newRow("another parameter") << QByteArray("xstate=STATE") << false;
}

void tst_EndSession::returnsAreJudged()
{
    QFETCH(QByteArray, query);
    QFETCH(const bool, isExpected);
    const EndSessionRequest request = testEndSession();
    query.replace("STATE", request.state.reveal());

    QCOMPARE(readEndSessionReturn(query, request) == EndSessionReturn::Expected, isExpected);
}

QTEST_GUILESS_MAIN(tst_EndSession)
#include "tst_EndSession.moc"
