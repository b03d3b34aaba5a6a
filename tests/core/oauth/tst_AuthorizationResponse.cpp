// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationResponse.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

// "proof by passage": nobody but the reader makes one.
static_assert(!std::is_default_constructible_v<AuthorizationResponse>);
static_assert(!std::is_constructible_v<AuthorizationResponse, Secret>);

class tst_AuthorizationResponse : public QObject
{
    Q_OBJECT

private slots:
    void codesComeThrough_data();
    void codesComeThrough();
    void answersToOtherAttemptsAreIgnored_data();
    void answersToOtherAttemptsAreIgnored();
    void brokenAnswersEndTheAttempt_data();
    void brokenAnswersEndTheAttempt();
    void errorsAreJudgedByTheirCodeAlone_data();
    void errorsAreJudgedByTheirCodeAlone();
    void theIssuerIsCompared_data();
    void theIssuerIsCompared();
    void serverTextIsMadePlain();
    void withoutAStateNothingIsAnAnswer();
    void noDetailRepeatsTheAnswer();
};

namespace {

//! A request whose state is `S`, so that rows can spell their queries.
AuthorizationRequest requestWithState()
{
    AuthorizationRequest request = testRequest();
    request.state = Secret("S");
    return request;
}

Result<AuthorizationResponse> read(const QByteArray &query, const QJsonObject &providerChanges = {})
{
    return readAuthorizationResponse(query, requestWithState(), testProvider(providerChanges));
}

} // namespace

void tst_AuthorizationResponse::codesComeThrough_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("§4.1.2: code and state") << QByteArray("code=a&state=S") << QByteArray("a");
    QTest::newRow("in the other order") << QByteArray("state=S&code=a") << QByteArray("a");
    QTest::newRow("B053: plus is a space") << QByteArray("code=a+b&state=S") << QByteArray("a b");
    QTest::newRow("B053: %2B is a plus") << QByteArray("code=a%2Bb&state=S") << QByteArray("a+b");
    QTest::newRow("%25 is decoded once")
        << QByteArray("code=a%252Bb&state=S") << QByteArray("a%2Bb");
    QTest::newRow("hexadecimal in either case")
        << QByteArray("code=%2f%2F&state=S") << QByteArray("//");
    QTest::newRow("an equals sign in the value")
        << QByteArray("code=a=b==&state=S") << QByteArray("a=b==");
    QTest::newRow("B054: an encoded name") << QByteArray("co%64e=a&state=S") << QByteArray("a");
    QTest::newRow("an encoded state") << QByteArray("code=a&state=%53") << QByteArray("a");
    QTest::newRow("B056: 8 KiB") << "code=" + QByteArray(8192, 'x') + "&state=S"
                                 << QByteArray(8192, 'x');
    QTest::newRow("B060: the right iss, not promised")
        << QByteArray("code=a&state=S&iss=https%3A%2F%2Fas.example") << QByteArray("a");
    QTest::newRow("B061: parameters of other specifications")
        << QByteArray("code=a&state=S&session_state=x&scope=y&authuser=0&foo=bar")
        << QByteArray("a");
    QTest::newRow("B061: an unknown parameter twice")
        << QByteArray("foo=1&code=a&foo=2&state=S") << QByteArray("a");
    QTest::newRow("B082: a redirect of the sender's")
        << QByteArray("code=a&state=S&redirect=https://evil") << QByteArray("a");
    QTest::newRow("empty fields between") << QByteArray("&&code=a&&state=S&") << QByteArray("a");
    QTest::newRow("a name alone") << QByteArray("foo&code=a&state=S") << QByteArray("a");
    QTest::newRow("a semicolon separates nothing")
        << QByteArray("code=a;b&state=S") << QByteArray("a;b");
    QTest::newRow("names in another case are other names")
        << QByteArray("CODE=b&code=a&state=S") << QByteArray("a");
}

void tst_AuthorizationResponse::codesComeThrough()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, code);

    const auto response = read(query);

    QCOMPARE(outcome(response), u"ok"_s);
    QCOMPARE(response->code().reveal(), code);
}

void tst_AuthorizationResponse::answersToOtherAttemptsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("B041: no state") << QByteArray("code=x");
    QTest::newRow("B042: a wrong state") << QByteArray("code=x&state=wrong");
    QTest::newRow("B043: an error without state") << QByteArray("error=access_denied");
    QTest::newRow("R32: an error with a wrong state")
        << QByteArray("error=access_denied&state=wrong");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("an empty state") << QByteArray("code=x&state=");
    QTest::newRow("a state without value") << QByteArray("code=x&state");
    QTest::newRow("a state in another case") << QByteArray("code=x&state=s");
    QTest::newRow("a state that begins right") << QByteArray("code=x&state=SS");
    QTest::newRow("a state with a space") << QByteArray("code=x&state=S+");
    QTest::newRow("a state with a zero") << QByteArray("code=x&state=S%00");
    QTest::newRow("a state encoded twice") << QByteArray("code=x&state=%2553");
    QTest::newRow("a state that cannot be decoded") << QByteArray("code=x&state=S%zz");
    QTest::newRow("a name like state") << QByteArray("code=x&State=S");
    QTest::newRow("the right state beside a wrong one") << QByteArray("code=x&state=S&state=wrong");
    QTest::newRow("the right state after a wrong one") << QByteArray("code=x&state=wrong&state=S");
    QTest::newRow("a wrong state and bad encoding") << QByteArray("code=%zz&state=wrong");
    QTest::newRow("a wrong state and repeated codes") << QByteArray("code=a&code=b&state=wrong");
    QTest::newRow("a wrong state and another issuer")
        << QByteArray("code=a&iss=https://other&state=wrong");
}

void tst_AuthorizationResponse::answersToOtherAttemptsAreIgnored()
{
    QFETCH(const QByteArray, query);

    QCOMPARE(outcome(read(query)), u"state_mismatch"_s);
}

void tst_AuthorizationResponse::brokenAnswersEndTheAttempt_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("B048: two codes") << QByteArray("code=a&code=b&state=S");
    QTest::newRow("B048: two equal codes") << QByteArray("code=a&code=a&state=S");
    QTest::newRow("B048: two codes, one with an encoded name")
        << QByteArray("code=a&%63ode=b&state=S");
    QTest::newRow("B049: code beside error") << QByteArray("code=a&error=x&state=S");
    QTest::newRow("B049: code beside an empty error") << QByteArray("code=a&error=&state=S");
    QTest::newRow("B049: an empty code beside error")
        << QByteArray("code=&error=access_denied&state=S");
    QTest::newRow("B050: the right state twice") << QByteArray("state=S&state=S&code=a");
    QTest::newRow("two errors") << QByteArray("error=access_denied&error=access_denied&state=S");
    QTest::newRow("two descriptions")
        << QByteArray("error=access_denied&error_description=a&error_description=b&state=S");
    QTest::newRow("two error URIs")
        << QByteArray("error=access_denied&error_uri=a&error_uri=b&state=S");
    QTest::newRow("two issuers") << QByteArray(
        "code=a&iss=https://as.example&iss=https://as.example&state=S");
    QTest::newRow("B051: an empty code") << QByteArray("code=&state=S");
    QTest::newRow("B051: a code without value") << QByteArray("code&state=S");
    QTest::newRow("neither code nor error") << QByteArray("state=S");
    QTest::newRow("B052: a zero in the code") << QByteArray("code=a%00b&state=S");
    QTest::newRow("B052: a line break in the code") << QByteArray("code=a%0d%0ab&state=S");
    QTest::newRow("B052: é in the code") << QByteArray("code=%C3%A9&state=S");
    QTest::newRow("B052: DEL in the code") << QByteArray("code=%7F&state=S");
    QTest::newRow("B055: no hexadecimal") << QByteArray("code=%zz&state=S");
    QTest::newRow("B055: one digit") << QByteArray("code=a%4&state=S");
    QTest::newRow("B055: a percent sign at the end") << QByteArray("state=S&code=a%");
    QTest::newRow("B055: no UTF-8") << QByteArray("code=%FF%FE&state=S");
    QTest::newRow("B055: an overlong form") << QByteArray("code=%C0%AF&state=S");
    QTest::newRow("B055: in a name") << QByteArray("%zz=1&code=a&state=S");
    QTest::newRow("B055: in a parameter that is not used") << QByteArray("foo=%zz&code=a&state=S");
    QTest::newRow("raw bytes that are no UTF-8") << QByteArray("code=a&state=S&foo=\xff");
}

void tst_AuthorizationResponse::brokenAnswersEndTheAttempt()
{
    QFETCH(const QByteArray, query);

    QCOMPARE(outcome(read(query)), u"invalid_response"_s);
}

void tst_AuthorizationResponse::errorsAreJudgedByTheirCodeAlone_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &error, const QString &expected) {
        QTest::newRow(name) << "error=" + error + "&state=S" << expected;
    };

    row("B044: the user said no", "access_denied", u"access_denied/access_denied"_s);
    row("B045: login_required", "login_required", u"interaction_required/login_required"_s);
    row("B045: consent_required", "consent_required", u"interaction_required/consent_required"_s);
    row("B045: interaction_required", "interaction_required",
        u"interaction_required/interaction_required"_s);
    row("B046: server_error", "server_error", u"server_busy/server_error"_s);
    row("B046: temporarily_unavailable", "temporarily_unavailable",
        u"server_busy/temporarily_unavailable"_s);
    row("B047: control characters", "%00%1b[31mX", u"invalid_response"_s);
    row("§4.1.2.1: invalid_scope", "invalid_scope", u"client_rejected/invalid_scope"_s);
    row("§4.1.2.1: unauthorized_client", "unauthorized_client",
        u"client_rejected/unauthorized_client"_s);
    row("B081: markup in the description",
        "access_denied&error_description=%3Cimg%20src=x%20onerror=alert(1)%3E",
        u"access_denied/access_denied"_s);
    row("an unknown code", "vendor_fault", u"invalid_response/vendor_fault"_s);
    row("an empty code", "", u"invalid_response"_s);
    // Only the token endpoint rejects a grant; a page in the browser must not be able to.
    row("R88: invalid_grant from a browser", "invalid_grant", u"invalid_response/invalid_grant"_s);
}

void tst_AuthorizationResponse::errorsAreJudgedByTheirCodeAlone()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(read(query)), expected);
}

void tst_AuthorizationResponse::theIssuerIsCompared_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isPromised");
    QTest::addColumn<QString>("expected");
    const QString mismatch = u"identity_invalid/issuer_mismatch"_s;

    QTest::newRow("RFC 9207 §2.4: the right one")
        << QByteArray("code=a&state=S&iss=https://as.example") << true << u"ok"_s;
    QTest::newRow("B058: another")
        << QByteArray("code=a&state=S&iss=https://other") << true << mismatch;
    QTest::newRow("B058: another, with an error")
        << QByteArray("error=access_denied&state=S&iss=https://other") << true << mismatch;
    QTest::newRow("B059: missing though promised")
        << QByteArray("code=a&state=S") << true << u"identity_invalid/issuer_missing"_s;
    QTest::newRow("B059: missing though promised, with an error")
        << QByteArray("error=access_denied&state=S") << true
        << u"identity_invalid/issuer_missing"_s;
    QTest::newRow("B060: the right one, not promised")
        << QByteArray("code=a&state=S&iss=https://as.example") << false << u"ok"_s;
    QTest::newRow("B060: another, not promised")
        << QByteArray("code=a&state=S&iss=https://other") << false << mismatch;
    QTest::newRow("empty") << QByteArray("code=a&state=S&iss=") << false << mismatch;
    QTest::newRow("with a slash more")
        << QByteArray("code=a&state=S&iss=https://as.example/") << true << mismatch;
    QTest::newRow("in another case")
        << QByteArray("code=a&state=S&iss=https://AS.example") << true << mismatch;
}

void tst_AuthorizationResponse::theIssuerIsCompared()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, isPromised);
    QFETCH(const QString, expected);

    const auto response =
        read(query, {{"authorization_response_iss_parameter_supported"_L1, isPromised}});

    QCOMPARE(outcome(response), expected);
}

void tst_AuthorizationResponse::serverTextIsMadePlain()
{
    const auto response =
        read("error=access_denied&error_description=%1b[31mNo%E2%80%AE+%0Anow&state=S");

    QVERIFY(!response);
    QCOMPARE(response.error().providerText, u"[31mNo now"_s);
}

void tst_AuthorizationResponse::withoutAStateNothingIsAnAnswer()
{
    // Our own mistake, and still no door.
    AuthorizationRequest request = testRequest();
    request.state = Secret();

    for (const QByteArray query : {"code=a&state=", "code=a&state", "code=a", "code=a&state=S"})
        QCOMPARE(outcome(readAuthorizationResponse(query, request, testProvider())),
                 u"state_mismatch"_s);
}

void tst_AuthorizationResponse::noDetailRepeatsTheAnswer()
{
    for (const QByteArray query :
         {"code=c0dec0de&state=wrongwrong", "code=c0dec0de&code=c0dec0de&state=S",
          "code=c0dec0de%00&state=S", "code=c0dec0de&error=c0dec0de&state=S",
          "code=c0dec0de&state=S&iss=wrongwrong"}) {
        const auto response = read(query);

        QVERIFY(!response);
        QVERIFY(!response.error().detail.contains("c0de"_L1));
        QVERIFY(!response.error().detail.contains("wrong"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_AuthorizationResponse)
#include "tst_AuthorizationResponse.moc"
