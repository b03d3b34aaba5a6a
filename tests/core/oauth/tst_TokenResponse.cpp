// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenResponse.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_TokenResponse : public QObject
{
    Q_OBJECT

private slots:
    void codeGrantsCarryWhatTheSpecificationNames();
    void refreshGrantsCarryNoScope();
    void aConfiguredSecretAndResourcesAreSent();
    void grantsNeverGoIntoAHeader();
    void readsEveryMember();
    void successesAreJudged_data();
    void successesAreJudged();
    void whoSentAProofTakesBothTypes_data();
    void whoSentAProofTakesBothTypes();
    void lifetimesAreRead_data();
    void lifetimesAreRead();
    void scopesAreRead_data();
    void scopesAreRead();
    void refreshTokensAreRead_data();
    void refreshTokensAreRead();
    void otherAnswersAreJudged_data();
    void otherAnswersAreJudged();
    void cutAnswersAreJudged_data();
    void cutAnswersAreJudged();
    void whatMayHaveBeenExecuted_data();
    void whatMayHaveBeenExecuted();
    void theStatusDoesNotChangeWhatAnErrorSays();
    void aRotatedTokenIsSalvaged_data();
    void aRotatedTokenIsSalvaged();
    void noDetailRepeatsAToken();
};

namespace {

QJsonObject tokens(const QJsonObject &changes = {})
{
    QJsonObject object{{"access_token"_L1, u"at"_s}, {"token_type"_L1, u"Bearer"_s}};
    for (auto member = changes.begin(); member != changes.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject object = tokens();
    object[member] = value; // undefined removes it
    return object;
}

Result<TokenResponse> read(const QByteArray &body, int status = 200)
{
    return readTokenResponse(answer(status, body), testNow());
}

} // namespace

void tst_TokenResponse::codeGrantsCarryWhatTheSpecificationNames()
{
    AuthorizationRequest request = testRequest();
    request.state = Secret("S");
    const auto response = readAuthorizationResponse("code=a%2Bb&state=S", request, testProvider());
    QVERIFY(response);

    // RFC 6749 §4.1.3, RFC 7636 §4.5.
    QCOMPARE(authorizationCodeGrant(request, *response),
             QList<FormField>({{u"grant_type"_s, "authorization_code"},
                               {u"code"_s, "a+b"},
                               {u"redirect_uri"_s, request.redirectUri.toUtf8()},
                               {u"code_verifier"_s, request.codeVerifier.reveal()},
                               {u"client_id"_s, "desktop"}}));
    QVERIFY(encodeForm(authorizationCodeGrant(request, *response)).contains("code=a%2Bb&"));
}

void tst_TokenResponse::refreshGrantsCarryNoScope()
{
    // RFC 6749 §6: without a scope it is the one that was granted, and never a wider one (R86).
    QCOMPARE(refreshTokenGrant(testConfig(), Secret("rt")),
             QList<FormField>({{u"grant_type"_s, "refresh_token"},
                               {u"refresh_token"_s, "rt"},
                               {u"client_id"_s, "desktop"}}));
}

void tst_TokenResponse::aConfiguredSecretAndResourcesAreSent()
{
    ClientConfig config = testConfig();
    config.clientSecret = Secret("s3cret");
    config.resources = {u"https://a.example"_s, u"https://b.example"_s};

    // RFC 6749 §2.3.1, RFC 8707 §2.2.
    QCOMPARE(refreshTokenGrant(config, Secret("rt")).sliced(2),
             QList<FormField>({{u"client_id"_s, "desktop"},
                               {u"client_secret"_s, "s3cret"},
                               {u"resource"_s, "https://a.example"},
                               {u"resource"_s, "https://b.example"}}));
}

void tst_TokenResponse::grantsNeverGoIntoAHeader()
{
    ClientConfig config = testConfig();
    config.clientSecret = Secret("s3cret");

    const HttpRequest request =
        makeFormPost(testProvider().tokenEndpoint, refreshTokenGrant(config, Secret("rt")));

    // R45.
    QCOMPARE(request.url, testProvider().tokenEndpoint);
    for (const auto &[name, value] : request.headers)
        QVERIFY(name != "Authorization" && !value.contains("s3cret"));
}

void tst_TokenResponse::readsEveryMember()
{
    const QJsonObject object = tokens({{"expires_in"_L1, 3600},
                                       {"refresh_token"_L1, u"rt"_s},
                                       {"scope"_L1, u"openid  email"_s},
                                       {"id_token"_L1, u"a.b.c"_s},
                                       {"unknown"_L1, QJsonObject{{"error"_L1, u"x"_s}}}});

    const auto response = read(toJson(object));

    QCOMPARE(outcome(response), u"ok"_s);
    QCOMPARE(response->accessToken.reveal(), QByteArray("at"));
    QCOMPARE(response->tokenType, u"Bearer"_s);
    QCOMPARE(response->expiresIn, std::chrono::seconds(3600));
    QCOMPARE(response->refreshToken.reveal(), QByteArray("rt"));
    QCOMPARE(response->scopes, QStringList({u"openid"_s, u"email"_s}));
    QCOMPARE(response->idToken.reveal(), QByteArray("a.b.c"));
}

void tst_TokenResponse::successesAreJudged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                        const QString &expected) {
        QTest::newRow(name) << toJson(with(member, value)) << expected;
    };
    const QString noToken = u"invalid_response/access_token"_s;
    const QString noType = u"invalid_response/token_type"_s;
    const QJsonValue absent(QJsonValue::Undefined);

    row("B127: no access_token", u"access_token"_s, absent, noToken);
    row("B127: access_token null", u"access_token"_s, QJsonValue(), noToken);
    row("B127: access_token empty", u"access_token"_s, u""_s, noToken);
    row("B127: access_token a number", u"access_token"_s, 123, noToken);
    row("B127: access_token a list", u"access_token"_s, QJsonArray{u"a"_s}, noToken);
    row("B128: a line break in it", u"access_token"_s, u"a\nX: y"_s, noToken);
    row("B128: a zero in it", u"access_token"_s, QString(u"a\0"_s), noToken);
    row("B128: é in it", u"access_token"_s, u"é"_s, noToken);
    row("B129: 64 KiB", u"access_token"_s, QString(65536, u'x'), u"ok"_s);
    row("§A.12: every printable character", u"access_token"_s,
        u" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s, u"ok"_s);
    row("B130: no token_type", u"token_type"_s, absent, noType);
    row("B130: token_type null", u"token_type"_s, QJsonValue(), noType);
    row("B131: mac", u"token_type"_s, u"mac"_s, noType);
    row("B131: N_A", u"token_type"_s, u"N_A"_s, noType);
    row("B131: DPoP unasked", u"token_type"_s, u"DPoP"_s, noType);
    row("Bearer with a space", u"token_type"_s, u"Bearer "_s, noType);
    row("B132: bearer", u"token_type"_s, u"bearer"_s, u"ok"_s);
    row("B132: BEARER", u"token_type"_s, u"BEARER"_s, u"ok"_s);
    row("B132: bEARER", u"token_type"_s, u"bEARER"_s, u"ok"_s);
    row("id_token null", u"id_token"_s, QJsonValue(), u"ok"_s);
    row("B154: no id_token", u"id_token"_s, absent, u"ok"_s);
    row("id_token a number", u"id_token"_s, 7, u"invalid_response/id_token"_s);
    row("B155: a space in the name", u"access_token "_s, u"x"_s, u"ok"_s);
    row("R49: error null is no error", u"error"_s, QJsonValue(), u"ok"_s);
    row("B147: error beside tokens", u"error"_s, u"server_error"_s, u"server_busy/server_error"_s);
    row("B147: an empty error beside tokens", u"error"_s, u""_s, u"invalid_response"_s);
    row("B163: an error that is no string", u"error"_s,
        QJsonObject{{"code"_L1, u"invalid_grant"_s}}, u"invalid_response/error"_s);

    QTest::newRow("B129: 1 MiB") << toJson(with(u"access_token"_s, QString(1024 * 1024, u'x')))
                                 << u"invalid_response"_s;
    QTest::newRow("B146: an error with 200") << QByteArray(R"({"error":"bad_refresh_token"})")
                                             << u"invalid_response/bad_refresh_token"_s;
    QTest::newRow("R49: invalid_grant with 200")
        << QByteArray(R"({"error":"invalid_grant"})") << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B155: only a name with a space")
        << QByteArray(R"({"access_token ":"a","token_type":"Bearer"})") << noToken;
}

void tst_TokenResponse::successesAreJudged()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    const auto response = read(body);

    QCOMPARE(outcome(response), expected);
    if (response)
        QCOMPARE(response->tokenType, u"Bearer"_s);
}

// RFC 9449 §5
void tst_TokenResponse::whoSentAProofTakesBothTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isBound");
    QTest::newRow("DPoP") << u"DPoP"_s << u"DPoP"_s << true;
    QTest::newRow("in any case") << u"dpop"_s << u"DPoP"_s << true;
    QTest::newRow("B288: Bearer") << u"Bearer"_s << u"Bearer"_s << false;
    QTest::newRow("B131: mac") << u"mac"_s << QString() << false;
}

void tst_TokenResponse::whoSentAProofTakesBothTypes()
{
    QFETCH(QString, type);
    QFETCH(QString, expected);
    QFETCH(bool, isBound);
    const auto read = readTokenResponse(answer(200, toJson(with(u"token_type"_s, type))), testNow(),
                                        TokenTypes::BearerOrDpop);
    QCOMPARE(read ? read->tokenType : QString(), expected);
    QCOMPARE(isSenderConstrained(expected), isBound);
}

void tst_TokenResponse::lifetimesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("seconds"); // empty: unknown

    QTest::newRow("a number") << QByteArray("3600") << u"3600"_s;
    QTest::newRow("B133: null") << QByteArray("null") << QString();
    QTest::newRow("B134: 0") << QByteArray("0") << u"0"_s;
    QTest::newRow("B134: -1") << QByteArray("-1") << u"-1"_s;
    QTest::newRow("B134: -1e9") << QByteArray("-1e9") << u"-1000000000"_s;
    QTest::newRow("-1e300") << QByteArray("-1e300") << u"-2147483647"_s;
    QTest::newRow("B135: digits in a string") << QByteArray("\"3600\"") << u"3600"_s;
    QTest::newRow("B135: a fraction") << QByteArray("3600.5") << u"3600"_s;
    QTest::newRow("B135: an exponent") << QByteArray("3.6e3") << u"3600"_s;
    QTest::newRow("B135: blanks in a string") << QByteArray("\" 3600 \"") << QString();
    QTest::newRow("a sign in a string") << QByteArray("\"-1\"") << QString();
    QTest::newRow("a fraction in a string") << QByteArray("\"3600.5\"") << QString();
    QTest::newRow("an empty string") << QByteArray("\"\"") << QString();
    QTest::newRow("other digits in a string") << QByteArray("\"\xd9\xa3\"") << QString();
    QTest::newRow("B136: 1e30") << QByteArray("1e30") << u"2147483647"_s;
    QTest::newRow("B136: 1e308") << QByteArray("1e308") << u"2147483647"_s;
    QTest::newRow("B136: 2 to the 63rd") << QByteArray("9223372036854775808") << u"2147483647"_s;
    QTest::newRow("B136: a long string")
        << QByteArray("\"99999999999999999999\"") << u"2147483647"_s;
    QTest::newRow("B137: true") << QByteArray("true") << QString();
    QTest::newRow("B137: an object") << QByteArray("{}") << QString();
    QTest::newRow("B137: a word") << QByteArray("\"soon\"") << QString();
    QTest::newRow("B138: 1") << QByteArray("1") << u"1"_s;
}

void tst_TokenResponse::lifetimesAreRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, seconds);

    const auto response =
        read(R"({"access_token":"at","token_type":"Bearer","expires_in":)" + json + '}');

    QCOMPARE(outcome(response), u"ok"_s);
    QCOMPARE(response->expiresIn ? QString::number(response->expiresIn->count()) : QString(),
             seconds);
}

void tst_TokenResponse::scopesAreRead_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("scopes"); // empty: as asked

    QTest::newRow("B145: missing") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("B145: one") << QJsonValue(u"openid"_s) << u"openid"_s;
    QTest::newRow("B145: several")
        << QJsonValue(u"openid email admin"_s) << u"openid|email|admin"_s;
    QTest::newRow("B145: empty") << QJsonValue(u""_s) << QString();
    QTest::newRow("B145: blanks") << QJsonValue(u"  "_s) << QString();
    QTest::newRow("B145: a list") << QJsonValue(QJsonArray{u"openid"_s}) << QString();
    QTest::newRow("null") << QJsonValue() << QString();
    QTest::newRow("an escape sequence in it") << QJsonValue(u"openid \u001b[31m"_s) << QString();
    QTest::newRow("a line break in it") << QJsonValue(u"openid\nemail"_s) << QString();
    QTest::newRow("commas separate nothing") << QJsonValue(u"repo,user"_s) << u"repo,user"_s;
}

void tst_TokenResponse::scopesAreRead()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, scopes);

    const auto response = read(toJson(with(u"scope"_s, value)));

    QCOMPARE(outcome(response), u"ok"_s);
    QCOMPARE(response->scopes.has_value(), !scopes.isEmpty());
    QCOMPARE(response->scopes.value_or(QStringList()).join(u'|'), scopes);
}

void tst_TokenResponse::refreshTokensAreRead_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected"); // the outcome, or the token
    const QString refused = u"invalid_response/refresh_token"_s;

    QTest::newRow("B139 B140: absent") << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("B141: empty") << QJsonValue(u""_s) << QString();
    QTest::newRow("B141: null") << QJsonValue() << QString();
    QTest::newRow("B141: a number") << QJsonValue(7) << QString();
    QTest::newRow("B142: a string") << QJsonValue(u"rt"_s) << u"rt"_s;
    QTest::newRow("B143: 6 000 bytes") << QJsonValue(QString(6000, u'x')) << QString(6000, u'x');
    QTest::newRow("B144: a line break in it") << QJsonValue(u"a\nb"_s) << refused;
    QTest::newRow("B144: a zero in it") << QJsonValue(QString(u"a\0b"_s)) << refused;
    QTest::newRow("B144: é in it") << QJsonValue(u"é"_s) << refused;
}

void tst_TokenResponse::refreshTokensAreRead()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    const HttpResponse response = answer(200, toJson(with(u"refresh_token"_s, value)));

    const auto read = readTokenResponse(response, testNow());

    QCOMPARE(read ? QString::fromLatin1(read->refreshToken.reveal()) : outcome(read), expected);
    const QByteArray salvaged = salvageRefreshToken(response).reveal();
    QCOMPARE(QString::fromLatin1(salvaged), read ? expected : QString());
}

void tst_TokenResponse::otherAnswersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html";
    const QByteArray page = "<html>Sign in</html>";
    const QByteArray good = toJson(tokens());

    QTest::newRow("201 counts as 2xx") << 201 << json << good << u"ok"_s;
    QTest::newRow("tokens with another content type") << 200 << html << good << u"ok"_s;
    QTest::newRow("B086: a login page") << 200 << html << page << u"network_intercepted"_s;
    QTest::newRow("B087: a page as JSON") << 200 << json << page << u"network_intercepted"_s;
    QTest::newRow("B088: 200 empty") << 200 << json << QByteArray() << u"invalid_response"_s;
    QTest::newRow("B088: 200 empty, as HTML")
        << 200 << html << QByteArray() << u"invalid_response"_s;
    QTest::newRow("B088: 200 blank") << 200 << json << QByteArray("\r\n") << u"invalid_response"_s;
    QTest::newRow("B088: 204") << 204 << QByteArray() << QByteArray() << u"invalid_response"_s;
    QTest::newRow("B090: 307") << 307 << json << good << u"invalid_response/http_307"_s;
    QTest::newRow("B092: 400 empty")
        << 400 << json << QByteArray() << u"invalid_response/http_400"_s;
    QTest::newRow("B092: 400 HTML") << 400 << html << page << u"invalid_response/http_400"_s;
    QTest::newRow("B092: 401 empty")
        << 401 << json << QByteArray() << u"invalid_response/http_401"_s;
    QTest::newRow("B093: 401 HTML") << 401 << html << page << u"network_intercepted/http_401"_s;
    QTest::newRow("B094: 403 HTML") << 403 << html << page << u"invalid_response/http_403"_s;
    QTest::newRow("B095: 404 HTML") << 404 << html << page << u"invalid_response/http_404"_s;
    QTest::newRow("B096: 407") << 407 << html << page << u"network_intercepted/http_407"_s;
    QTest::newRow("B097: 429") << 429 << json << QByteArray() << u"server_busy/http_429"_s;
    QTest::newRow("B101: 502 HTML") << 502 << html << page << u"server_busy/http_502"_s;
    QTest::newRow("B102: 511") << 511 << html << page << u"network_intercepted/http_511"_s;
    QTest::newRow("tokens with status 400")
        << 400 << json << good << u"invalid_response/http_400"_s;
    QTest::newRow("tokens with status 500") << 500 << json << good << u"server_busy/http_500"_s;
    QTest::newRow("B115: two objects") << 200 << json << good + good << u"invalid_response"_s;
    QTest::newRow("B117: no JSON")
        << 200 << QByteArray() << QByteArray("ok") << u"invalid_response"_s;
    QTest::newRow("B119: more than 1 MiB")
        << 200 << json << QByteArray(10 * 1024 * 1024, ' ') + good << u"invalid_response"_s;
    QTest::newRow("B137: NaN")
        << 200 << json
        << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":NaN})")
        << u"invalid_response"_s;
    QTest::newRow("B148: a name twice")
        << 200 << json
        << QByteArray(R"({"access_token":"a","access_token":"b","token_type":"Bearer"})")
        << u"invalid_response"_s;
    QTest::newRow("B149: a byte order mark") << 200 << json << "\xEF\xBB\xBF" + good << u"ok"_s;
    QTest::newRow("B150: UTF-16") << 200 << json << QByteArray("{\0\"\0", 4)
                                  << u"invalid_response"_s;
    QTest::newRow("B150: no UTF-8")
        << 200 << json << QByteArray("{\"access_token\":\"\xff\"}") << u"invalid_response"_s;
    QTest::newRow("B150: half a pair")
        << 200 << json << QByteArray(R"({"access_token":"\ud800"})") << u"invalid_response"_s;
    QTest::newRow("B151: a form") << 200 << QByteArray("application/x-www-form-urlencoded")
                                  << QByteArray("access_token=a&token_type=bearer")
                                  << u"invalid_response"_s;
    QTest::newRow("B152: too deep")
        << 200 << json << "{\"a\":" + QByteArray(1000, '[') << u"invalid_response"_s;
    QTest::newRow("a list") << 200 << json << '[' + good + ']' << u"invalid_response"_s;
    // The error table is tst_OAuthError's; these show that it is asked.
    QTest::newRow("B157: invalid_grant")
        << 400 << json << QByteArray(R"({"error":"invalid_grant"})")
        << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B160: invalid_grant with 403")
        << 403 << json << QByteArray(R"({"error":"invalid_grant"})")
        << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("B161: Invalid_Grant")
        << 400 << json << QByteArray(R"({"error":"Invalid_Grant"})")
        << u"invalid_response/Invalid_Grant"_s;
    QTest::newRow("B164: invalid_request")
        << 400 << json << QByteArray(R"({"error":"invalid_request"})")
        << u"client_rejected/invalid_request"_s;
    QTest::newRow("B170: use_dpop_nonce")
        << 400 << json << QByteArray(R"({"error":"use_dpop_nonce"})")
        << u"invalid_response/use_dpop_nonce"_s;
}

void tst_TokenResponse::otherAnswersAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    const HttpResponse response = answer(status, body, {{"Content-Type", type}});

    QCOMPARE(outcome(readTokenResponse(response, testNow())), expected);
}

void tst_TokenResponse::cutAnswersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray good = toJson(tokens());

    QTest::newRow("B111 B112: one whole object") << 200 << good << u"ok"_s;
    QTest::newRow("B113: inside the object") << 200 << good.chopped(1) << u"answer_lost"_s;
    QTest::newRow("B113: before the first byte") << 200 << QByteArray() << u"answer_lost"_s;
    QTest::newRow("more than one object") << 200 << good + '{' << u"answer_lost"_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>") << u"network_intercepted"_s;
    QTest::newRow("a whole error")
        << 400 << QByteArray(R"({"error":"invalid_grant"})") << u"grant_rejected/invalid_grant"_s;
    QTest::newRow("half an error")
        << 400 << QByteArray(R"({"error":"invalid_grant")") << u"answer_lost"_s;
    QTest::newRow("503 without body") << 503 << QByteArray() << u"server_busy/http_503"_s;
    QTest::newRow("407 without body") << 407 << QByteArray() << u"network_intercepted/http_407"_s;
    QTest::newRow("a redirect without body")
        << 302 << QByteArray() << u"invalid_response/http_302"_s;
}

void tst_TokenResponse::cutAnswersAreJudged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    QCOMPARE(outcome(readTokenResponse(cutAnswer(status, body), testNow())), expected);
}

// Rule 4 of core/README.md: after these the refresh token may be spent, and is tried once more.
void tst_TokenResponse::whatMayHaveBeenExecuted_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, int status, const QByteArray &body, bool isCut,
                        bool expected) {
        QTest::newRow(name) << status << body << isCut << expected;
    };
    row("B088: 200 empty", 200, "", false, true);
    row("B101: 500", 500, "", false, true);
    row("B101: 502", 502, "<html>", false, true);
    row("B101: 504", 504, "", false, true);
    row("B101: 503 says that it was not", 503, "", false, false);
    row("B113: cut", 200, "{", true, true);
    row("B127: no access token", 200, R"({"token_type":"Bearer"})", false, true);
    row("B127: error null", 200, R"({"error":null})", false, true);
    row("B147: an error", 200, R"({"error":"x","access_token":"a"})", false, false);
    row("B146: an error that is none", 200, R"({"error":7})", false, false);
    row("B086: a page", 200, "<html>", false, false);
    row("B090: a redirect", 307, "", false, false);
    row("B092: 400 empty", 400, "", false, false);
    row("B157: invalid_grant", 400, R"({"error":"invalid_grant"})", false, false);
}

void tst_TokenResponse::whatMayHaveBeenExecuted()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isCut);
    QFETCH(const bool, expected);
    HttpResponse response = answer(status, body);
    if (isCut)
        response.ending = HttpResponse::Ending::Cut;

    const auto tokens = readTokenResponse(response, testNow());

    QVERIFY(!tokens);
    QCOMPARE(mayHaveBeenExecuted(response, tokens.error()), expected);
}

void tst_TokenResponse::theStatusDoesNotChangeWhatAnErrorSays()
{
    for (const int status : {200, 201, 400, 401, 403, 404, 422, 500, 503})
        QCOMPARE(outcome(read(R"({"error":"invalid_grant"})", status)),
                 u"grant_rejected/invalid_grant"_s);
}

void tst_TokenResponse::aRotatedTokenIsSalvaged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("salvaged");

    QTest::newRow("B127: no access token")
        << 200 << QByteArray(R"({"refresh_token":"new"})") << QByteArray("new");
    QTest::newRow("B131: a wrong type")
        << 200 << QByteArray(R"({"access_token":"a","token_type":"mac","refresh_token":"new"})")
        << QByteArray("new");
    QTest::newRow("B147: an error beside it")
        << 200 << QByteArray(R"({"error":"server_error","access_token":"a","refresh_token":"new"})")
        << QByteArray("new");
    QTest::newRow("in an answer that is good")
        << 200 << QByteArray(R"({"access_token":"a","refresh_token":"new"})") << QByteArray("new");
    QTest::newRow("none") << 200 << QByteArray(R"({"access_token":"a"})") << QByteArray();
    QTest::newRow("B141: a number") << 200 << QByteArray(R"({"refresh_token":7})") << QByteArray();
    QTest::newRow("B144: unprintable")
        << 200 << QByteArray(R"({"refresh_token":"a\nb"})") << QByteArray();
    QTest::newRow("B148: in broken JSON")
        << 200 << QByteArray(R"({"refresh_token":"a","refresh_token":"b"})") << QByteArray();
    QTest::newRow("with status 400")
        << 400 << QByteArray(R"({"error":"x","refresh_token":"new"})") << QByteArray();
    QTest::newRow("with status 500")
        << 500 << QByteArray(R"({"refresh_token":"new"})") << QByteArray();
    QTest::newRow("with status 302")
        << 302 << QByteArray(R"({"refresh_token":"new"})") << QByteArray();
}

void tst_TokenResponse::aRotatedTokenIsSalvaged()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, salvaged);

    QCOMPARE(salvageRefreshToken(answer(status, body)).reveal(), salvaged);
    QCOMPARE(salvageRefreshToken(cutAnswer(status, body)).reveal(), salvaged);
    QCOMPARE(salvageRefreshToken(cutAnswer(status, body.chopped(1))).reveal(), QByteArray());
}

void tst_TokenResponse::noDetailRepeatsAToken()
{
    for (const QByteArray body :
         {R"({"access_token":"s3cret\n","token_type":"Bearer"})",
          R"({"access_token":"s3cret","token_type":"s3cret"})",
          R"({"access_token":"a","token_type":"Bearer","refresh_token":"s3cret\n"})",
          R"({"access_token":"s3cret)",
          R"({"access_token":"a","token_type":"Bearer","id_token":["s3cret"]})"}) {
        const auto response = read(body);

        QVERIFY(!response);
        QVERIFY(!response.error().detail.contains("s3cret"_L1));
        QVERIFY(!response.error().code.contains("s3cret"_L1));
    }
}

QTEST_GUILESS_MAIN(tst_TokenResponse)
#include "tst_TokenResponse.moc"
