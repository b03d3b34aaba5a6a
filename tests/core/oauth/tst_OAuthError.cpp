// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_OAuthError : public QObject
{
    Q_OBJECT

private slots:
    void codesHaveTheirKinds_data();
    void codesHaveTheirKinds();
    void onlyInvalidGrantRejectsTheGrant();
    void otherSpellingsResembleInvalidGrant();
    void unusableCodesAreDropped_data();
    void unusableCodesAreDropped();
    void serverTextIsMadePlain_data();
    void serverTextIsMadePlain();
    void serverTextLosesLivingSecrets();
    void aLivingSecretDoesNotHideAKnownCode();
    void statusesHaveTheirKinds_data();
    void statusesHaveTheirKinds();
    void redirectsAreNamedAndNotFollowed();
    void errorAnswersAreReadWhateverTheirStatus_data();
    void errorAnswersAreReadWhateverTheirStatus();
    void anErrorAnswerKeepsWhatTheProviderSaid();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void retryAfterReachesTheError();
};

void tst_OAuthError::codesHaveTheirKinds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &code, const QString &kind) {
        QTest::newRow(name) << code << kind;
    };

    row("B157: invalid_grant", u"invalid_grant"_s, u"grant_rejected"_s);
    row("R126: access_denied", u"access_denied"_s, u"access_denied"_s);
    row("B167: login_required", u"login_required"_s, u"interaction_required"_s);
    row("B167: consent_required", u"consent_required"_s, u"interaction_required"_s);
    row("B167: interaction_required", u"interaction_required"_s, u"interaction_required"_s);
    row("OIDC Core §3.1.2.6: account_selection_required", u"account_selection_required"_s,
        u"interaction_required"_s);
    row("unmet_authentication_requirements", u"unmet_authentication_requirements"_s,
        u"interaction_required"_s);
    row("B168: server_error", u"server_error"_s, u"server_busy"_s);
    row("B168: temporarily_unavailable", u"temporarily_unavailable"_s, u"server_busy"_s);
    row("B169: slow_down", u"slow_down"_s, u"server_busy"_s);
    row("B164: invalid_request", u"invalid_request"_s, u"client_rejected"_s);
    row("B165: invalid_client", u"invalid_client"_s, u"client_rejected"_s);
    row("B165: unauthorized_client", u"unauthorized_client"_s, u"client_rejected"_s);
    row("B165: unsupported_grant_type", u"unsupported_grant_type"_s, u"client_rejected"_s);
    row("§4.1.2.1: unsupported_response_type", u"unsupported_response_type"_s,
        u"client_rejected"_s);
    row("B166: invalid_scope", u"invalid_scope"_s, u"client_rejected"_s);
    row("B171: invalid_target", u"invalid_target"_s, u"client_rejected"_s);
    row("RFC 7009 §2.2.1: unsupported_token_type", u"unsupported_token_type"_s, u"unsupported"_s);
    row("B161: Invalid_Grant", u"Invalid_Grant"_s, u"invalid_response"_s);
    row("B161: INVALID_GRANT", u"INVALID_GRANT"_s, u"invalid_response"_s);
    row("B161: a space after", u"invalid_grant "_s, u"invalid_response"_s);
    row("B162: invalid grant", u"invalid grant"_s, u"invalid_response"_s);
    row("B162: expired_token", u"expired_token"_s, u"invalid_response"_s);
    row("B162: token_expired", u"token_expired"_s, u"invalid_response"_s);
    row("B162: invalid_refresh_token", u"invalid_refresh_token"_s, u"invalid_response"_s);
    row("B162: bad_refresh_token", u"bad_refresh_token"_s, u"invalid_response"_s);
    row("B170: use_dpop_nonce", u"use_dpop_nonce"_s, u"invalid_response"_s);
    row("RFC 6750 §3.1: invalid_token", u"invalid_token"_s, u"invalid_response"_s);
}

void tst_OAuthError::codesHaveTheirKinds()
{
    QFETCH(const QString, code);
    QFETCH(const QString, kind);

    const Error error = makeOAuthError(code, {});

    QCOMPARE(errorKindName(error.kind), kind);
    QCOMPARE(error.code, code);
    QVERIFY(error.detail.contains(code));
}

void tst_OAuthError::onlyInvalidGrantRejectsTheGrant()
{
    // Whatever one changes in it, it is no longer it.
    const QString exact = u"invalid_grant"_s;
    for (qsizetype at = 0; at < exact.size(); ++at) {
        for (char16_t c = 0; c < 0x180; ++c) {
            QString changed = exact;
            changed[at] = QChar(c);
            const bool isExact = changed == exact;
            QCOMPARE(makeOAuthError(changed, {}).kind == ErrorKind::GrantRejected, isExact);
        }
        QVERIFY(makeOAuthError(exact.first(at), {}).kind != ErrorKind::GrantRejected);
    }
    QVERIFY(makeOAuthError(u"no"_s, exact).kind != ErrorKind::GrantRejected);
}

void tst_OAuthError::unusableCodesAreDropped_data()
{
    QTest::addColumn<QString>("code");

    QTest::newRow("nothing") << QString();
    QTest::newRow("§5.2: a quote") << u"a\"b"_s;
    QTest::newRow("§5.2: a backslash") << u"a\\b"_s;
    QTest::newRow("B047: an escape sequence") << u"\u001b[31mX"_s;
    QTest::newRow("a line break") << u"invalid_grant\n"_s;
    QTest::newRow("a zero") << QString(u"invalid_grant\0"_s);
    QTest::newRow("é") << u"é"_s;
    QTest::newRow("65 characters") << QString(65, u'a');
}

void tst_OAuthError::unusableCodesAreDropped()
{
    QFETCH(const QString, code);

    const Error error = makeOAuthError(code, u"text"_s);

    QCOMPARE(error.kind, ErrorKind::InvalidResponse);
    QCOMPARE(error.code, QString());
    QCOMPARE(error.providerText, u"text"_s);
    QVERIFY(code.isEmpty() || !error.detail.contains(code));
}

void tst_OAuthError::serverTextIsMadePlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");

    QTest::newRow("plain text") << u"The code has expired."_s << u"The code has expired."_s;
    QTest::newRow("other languages")
        << u"Código caducó; 期限切れ; منتهي"_s << u"Código caducó; 期限切れ; منتهي"_s;
    QTest::newRow("an emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("B173: an escape sequence") << u"a\u001b[31mb\u009bc"_s << u"a[31mbc"_s;
    QTest::newRow("B173: bidi overrides") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
    QTest::newRow("B173: invisible characters")
        << u"a\u200Bb\u00ADc\uFEFFd\U000E0041e"_s << u"abcde"_s;
    QTest::newRow("private use and half a pair")
        << u"a\uE000b"_s + QChar(0xd800) + u'c' << u"ab\uFFFDc"_s;
    QTest::newRow("B173: markup stays, as text") << u"<a href=x>y</a>"_s << u"<a href=x>y</a>"_s;
    QTest::newRow("line breaks and tabs") << u" a\r\nb\t c\u2028d\u0085e "_s << u"a b c d e"_s;
    QTest::newRow("a zero") << QString(u"a\0b"_s) << u"ab"_s;
    QTest::newRow("200 characters") << QString(200, u'x') << QString(200, u'x');
    QTest::newRow("201 characters") << QString(201, u'x') << QString(200, u'x');
    QTest::newRow("a pair at the limit")
        << QString(199, u'x') + u"\U0001F600"_s << QString(199, u'x');
    QTest::newRow("a space at the limit") << QString(199, u'x') + u" y"_s << QString(199, u'x');
    QTest::newRow("B173: 1 MB") << QString(1024 * 1024, u'x') << QString(200, u'x');
    QTest::newRow("nothing") << QString() << QString();
}

void tst_OAuthError::serverTextIsMadePlain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);

    QCOMPARE(plainServerText(text), plain);
    QCOMPARE(makeOAuthError(u"server_error"_s, text).providerText, plain);
}

void tst_OAuthError::serverTextLosesLivingSecrets()
{
    // B174: some servers repeat the refused token.
    const Secret token("r3fresh-t0ken-canary");

    const Error error = makeOAuthError(u"invalid_grant"_s, u"r3fresh-t0ken-canary is unknown"_s);
    const Error unprintable = makeOAuthError(u"x"_s, u"r3fresh-\u200Bt0ken-\u0007canary"_s);
    const Error asCode = makeOAuthError(u"r3fresh-t0ken-canary"_s, {});
    const Secret code("a code with spaces");
    const Error spaced = makeOAuthError(u"x"_s, u"a  code\nwith spaces"_s);

    QCOMPARE(error.providerText, u"[redacted] is unknown"_s);
    QCOMPARE(unprintable.providerText, u"[redacted]"_s);
    QCOMPARE(spaced.providerText, u"[redacted]"_s);
    QCOMPARE(asCode.code, QString());
    QVERIFY(!asCode.detail.contains("canary"_L1));
}

void tst_OAuthError::aLivingSecretDoesNotHideAKnownCode()
{
    const Secret token("invalid_grant");

    QCOMPARE(makeOAuthError(u"invalid_grant"_s, {}).kind, ErrorKind::GrantRejected);
}

void tst_OAuthError::statusesHaveTheirKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray html = "text/html; charset=utf-8";
    const QByteArray json = "application/json";
    const QByteArray page = "<html>Sign in</html>";

    QTest::newRow("B086: 200 HTML") << 200 << html << page << u"network_intercepted"_s;
    QTest::newRow("B087: 200 HTML as JSON") << 200 << json << page << u"network_intercepted"_s;
    QTest::newRow("200 HTML after blanks")
        << 200 << QByteArray() << " \r\n\t" + page << u"network_intercepted"_s;
    QTest::newRow("200 XHTML") << 200 << QByteArray("Application/XHTML+xml") << QByteArray("x")
                               << u"network_intercepted"_s;
    QTest::newRow("200 text") << 200 << QByteArray("text/plain") << QByteArray("ok")
                              << u"invalid_response"_s;
    QTest::newRow("B088: 200 with an empty page")
        << 200 << html << QByteArray() << u"invalid_response"_s;
    QTest::newRow("B092: 400 empty")
        << 400 << json << QByteArray() << u"invalid_response/http_400"_s;
    QTest::newRow("B092: 400 HTML") << 400 << html << page << u"invalid_response/http_400"_s;
    QTest::newRow("B092: 401 empty")
        << 401 << QByteArray() << QByteArray() << u"invalid_response/http_401"_s;
    QTest::newRow("B093: 401 HTML") << 401 << html << page << u"network_intercepted/http_401"_s;
    QTest::newRow("B094: 403 HTML of a firewall")
        << 403 << html << page << u"invalid_response/http_403"_s;
    QTest::newRow("B095: 404 HTML") << 404 << html << page << u"invalid_response/http_404"_s;
    QTest::newRow("B095: 405 HTML") << 405 << html << page << u"invalid_response/http_405"_s;
    QTest::newRow("B095: 410 HTML") << 410 << html << page << u"invalid_response/http_410"_s;
    QTest::newRow("B096: 407") << 407 << html << page << u"network_intercepted/http_407"_s;
    QTest::newRow("B097: 408") << 408 << json << QByteArray() << u"server_busy/http_408"_s;
    QTest::newRow("B097: 425") << 425 << json << QByteArray() << u"server_busy/http_425"_s;
    QTest::newRow("B097: 429") << 429 << html << page << u"server_busy/http_429"_s;
    QTest::newRow("B101: 500") << 500 << html << page << u"server_busy/http_500"_s;
    QTest::newRow("B101: 502 HTML") << 502 << html << page << u"server_busy/http_502"_s;
    QTest::newRow("B101: 504") << 504 << html << page << u"server_busy/http_504"_s;
    QTest::newRow("503") << 503 << json << QByteArray() << u"server_busy/http_503"_s;
    QTest::newRow("599") << 599 << json << QByteArray() << u"server_busy/http_599"_s;
    QTest::newRow("B102: 511") << 511 << html << page << u"network_intercepted/http_511"_s;
    QTest::newRow("no status") << 0 << QByteArray() << QByteArray() << u"invalid_response/http_0"_s;
}

void tst_OAuthError::statusesHaveTheirKinds()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    const Error error = makeHttpError(answer(status, body, {{"CONTENT-TYPE", type}}), testNow());

    QCOMPARE(outcome(Result<void>(fail(error))), expected);
    QVERIFY(error.detail.contains(QString::number(status)));
    QVERIFY(!error.retryAt);
}

void tst_OAuthError::redirectsAreNamedAndNotFollowed()
{
    const auto redirect = [](int status, const QByteArray &location) {
        return makeHttpError(answer(status, {}, {{"Location", location}}), testNow());
    };

    // B089: a portal sends to plain http.
    QCOMPARE(redirect(302, "http://neverssl.example/?u=s3cret").kind,
             ErrorKind::NetworkIntercepted);
    QVERIFY(redirect(302, "http://neverssl.example/?u=s3cret")
                .detail.contains("http://neverssl.example"_L1));
    QVERIFY(!redirect(302, "http://neverssl.example/?u=s3cret").detail.contains("s3cret"_L1));
    // B090, B091: over https it is the provider, or what its operator put before it.
    for (const int status : {301, 302, 303, 307, 308}) {
        const Error error = redirect(status, "https://other.example/token/?code=s3cret");
        QCOMPARE(error.kind, ErrorKind::InvalidResponse);
        QCOMPARE(error.code, u"http_%1"_s.arg(status));
        QVERIFY(error.detail.contains("https://other.example"_L1));
        QVERIFY(!error.detail.contains("s3cret"_L1));
    }
    QCOMPARE(redirect(308, "/token/").kind, ErrorKind::InvalidResponse);
    // B091: the provider itself has moved, and its document does not say so.
    for (const QByteArray location : {"/token/", "https://as.example/token/?code=s3cret"}) {
        HttpResponse response = answer(308, {}, {{"Location", location}});
        response.url = QUrl(u"https://as.example/token"_s);
        const Error error = makeHttpError(response, testNow());
        QCOMPARE(error.code, u"endpoint_moved"_s);
        QVERIFY(error.detail.contains("https://as.example/token/"_L1));
        QVERIFY(!error.detail.contains("s3cret"_L1));
        response.headers = {{"Location", "http://as.example/token/"}};
        QCOMPARE(makeHttpError(response, testNow()).kind, ErrorKind::NetworkIntercepted);
    }
    QCOMPARE(redirect(302, {}).kind, ErrorKind::InvalidResponse);
    QCOMPARE(redirect(304, {}).kind, ErrorKind::InvalidResponse);
}

void tst_OAuthError::errorAnswersAreReadWhateverTheirStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray invalidGrant = R"({"error":"invalid_grant"})";

    QTest::newRow("B157: 400 invalid_grant")
        << 400 << invalidGrant << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B160: 401 invalid_grant")
        << 401 << invalidGrant << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B160: 403 invalid_grant")
        << 403 << invalidGrant << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B168: 400 server_error")
        << 400 << QByteArray(R"({"error":"server_error"})") << u"server_busy/server_error"_s;
    QTest::newRow("B163: an object") << 400 << QByteArray(R"({"error":{"code":"invalid_grant"}})")
                                     << u"invalid_response/http_400"_s;
    QTest::newRow("B163: errors") << 401
                                  << QByteArray(R"({"errors":[{"errorType":"invalid_grant"}]})")
                                  << u"invalid_response/http_401"_s;
    QTest::newRow("only in the description")
        << 400 << QByteArray(R"({"error":"no","error_description":"invalid_grant"})")
        << u"invalid_response/no"_s;
    QTest::newRow("a description that is no string")
        << 400 << QByteArray(R"({"error":"invalid_scope","error_description":{}})")
        << u"client_rejected/invalid_scope"_s;
    QTest::newRow("an unknown code with 503")
        << 503 << QByteArray(R"({"error":"overloaded"})") << u"server_busy/overloaded"_s;
    QTest::newRow("an unknown code with 429")
        << 429 << QByteArray(R"({"error":"rate_limited"})") << u"server_busy/rate_limited"_s;
    QTest::newRow("an unknown code with 400")
        << 400 << QByteArray(R"({"error":"odd"})") << u"invalid_response/odd"_s;
    QTest::newRow("no error in it")
        << 400 << QByteArray(R"({"message":"no"})") << u"invalid_response/http_400"_s;
    QTest::newRow("error twice") << 400
                                 << QByteArray(
                                        R"({"error":"invalid_grant","error":"invalid_grant"})")
                                 << u"invalid_response/http_400"_s;
    QTest::newRow("text") << 400 << QByteArray("invalid_grant") << u"invalid_response/http_400"_s;
}

void tst_OAuthError::errorAnswersAreReadWhateverTheirStatus()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(Result<void>(fail(readErrorAnswer(answer(status, body), testNow())))),
             expected);
    // A whole object is worth the same in an answer that was cut after it.
    if (readJsonObject(body)) {
        const Error afterCut = readErrorAnswer(cutAnswer(status, body), testNow());
        QCOMPARE(outcome(Result<void>(fail(afterCut))), expected);
    }
    // And half of one is worth nothing: it may have said anything.
    const Error half = readErrorAnswer(cutAnswer(status, body.chopped(1)), testNow());
    QVERIFY(half.kind == ErrorKind::AnswerLost || half.kind == ErrorKind::ServerBusy);
}

void tst_OAuthError::anErrorAnswerKeepsWhatTheProviderSaid()
{
    const QByteArray body =
        R"-({"error":"invalid_scope","error_description":"No\u202E such scope",)-"
        R"-("error_uri":"javascript:alert(1)"})-";

    const Error error = readErrorAnswer(answer(400, body), testNow());

    QCOMPARE(error.code, u"invalid_scope"_s);
    QCOMPARE(error.providerText, u"No such scope"_s);
    QVERIFY(!error.detail.contains("javascript"_L1)); // B175
}

void tst_OAuthError::retryAfterIsRead_data()
{
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds"); // -1: none
    using Values = QList<QByteArray>;
    const QByteArray ourTime = "Wed, 21 Oct 2026 07:00:00 GMT";

    QTest::newRow("absent") << Values() << QByteArray() << qint64(-1);
    QTest::newRow("B098: seconds") << Values{"120"} << QByteArray() << qint64(120);
    QTest::newRow("zero") << Values{"0"} << QByteArray() << qint64(0);
    QTest::newRow("blanks around") << Values{" 120 "} << QByteArray() << qint64(120);
    QTest::newRow("B099: a date") << Values{"Wed, 21 Oct 2026 07:28:00 GMT"} << ourTime
                                  << qint64(28 * 60);
    QTest::newRow("B099: a date by a server whose clock is a day behind")
        << Values{"Tue, 20 Oct 2026 07:28:00 GMT"} << QByteArray("Tue, 20 Oct 2026 07:00:00 GMT")
        << qint64(28 * 60);
    QTest::newRow("B099: a date without Date")
        << Values{"Wed, 21 Oct 2026 07:28:00 GMT"} << QByteArray() << qint64(28 * 60);
    QTest::newRow("a date in RFC 850's form")
        << Values{"Wednesday, 21-Oct-26 07:28:00 GMT"} << ourTime << qint64(28 * 60);
    QTest::newRow("a date that has passed")
        << Values{"Wed, 21 Oct 2020 07:28:00 GMT"} << ourTime << qint64(0);
    QTest::newRow("B100: far too long") << Values{"999999999"} << QByteArray() << qint64(3600);
    QTest::newRow("B100: longer than a number")
        << Values{"99999999999999999999"} << QByteArray() << qint64(3600);
    QTest::newRow("a date in the year 9999")
        << Values{"Fri, 31 Dec 9999 23:59:59 GMT"} << ourTime << qint64(3600);
    QTest::newRow("B100: negative") << Values{"-5"} << QByteArray() << qint64(-1);
    QTest::newRow("B100: a word") << Values{"soon"} << QByteArray() << qint64(-1);
    QTest::newRow("a fraction") << Values{"1.5"} << QByteArray() << qint64(-1);
    QTest::newRow("nothing") << Values{""} << QByteArray() << qint64(-1);
    QTest::newRow("B100: two values") << Values{"30", "60"} << QByteArray() << qint64(60);
    QTest::newRow("B100: two values in one header")
        << Values{"60, 30"} << QByteArray() << qint64(60);
    QTest::newRow("B100: one good of two") << Values{"soon", "30"} << QByteArray() << qint64(30);
}

void tst_OAuthError::retryAfterIsRead()
{
    QFETCH(const QList<QByteArray>, values);
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, seconds);
    HttpResponse response = answer(503, {});
    for (const QByteArray &value : values)
        response.headers.append(HttpHeader{"retry-after", value});
    if (!date.isEmpty())
        response.headers.append(HttpHeader{"Date", date});

    const auto instant = readRetryAfter(response, testNow());

    QCOMPARE(instant ? testNow().secsTo(*instant) : -1, seconds);
    QVERIFY(!instant || instant->timeSpec() == Qt::UTC);
    QVERIFY(!readRetryAfter(response, {}));
}

void tst_OAuthError::retryAfterReachesTheError()
{
    HttpResponse response = answer(503, R"({"error":"temporarily_unavailable"})");
    response.headers.append(HttpHeader{"Retry-After", "120"});
    HttpResponse refusal = answer(400, R"({"error":"invalid_grant"})");
    refusal.headers.append(HttpHeader{"Retry-After", "120"});

    QCOMPARE(makeHttpError(response, testNow()).retryAt, testNow().addSecs(120));
    QCOMPARE(readErrorAnswer(response, testNow()).retryAt, testNow().addSecs(120));
    QCOMPARE(readErrorAnswer(refusal, testNow()).retryAt, std::optional<QDateTime>());
}

// B161, B162
void tst_OAuthError::otherSpellingsResembleInvalidGrant()
{
    for (const auto &code : {u"Invalid_Grant"_s, u"INVALID_GRANT"_s, u"invalid_grant "_s})
        QVERIFY2(resemblesInvalidGrant(code), qPrintable(code));
    for (const auto &code : {u"invalid_grant"_s, u"invalid grant"_s, u"invalid-grant"_s,
                             u"invalid_grants"_s, u"expired_token"_s, QString()})
        QVERIFY2(!resemblesInvalidGrant(code), qPrintable(code));
}

QTEST_GUILESS_MAIN(tst_OAuthError)
#include "tst_OAuthError.moc"
