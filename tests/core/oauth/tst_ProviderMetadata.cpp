// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ProviderMetadata.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_ProviderMetadata : public QObject
{
    Q_OBJECT

private slots:
    void wellKnownUrlsFollowTheirSpecifications_data();
    void wellKnownUrlsFollowTheirSpecifications();
    void readsEveryMemberThatIsUsed();
    void whatIsNotSaidIsEmpty();
    void theIssuerMustBeTheOneAsked_data();
    void theIssuerMustBeTheOneAsked();
    void theDocumentsFormOfTheIssuerIsUsed();
    void aWrongIssuerIsShownBesideTheExpectedOne();
    void membersAreChecked_data();
    void membersAreChecked();
    void everyEndpointMustBeTrustworthy_data();
    void everyEndpointMustBeTrustworthy();
    void answersThatAreNoDocument_data();
    void answersThatAreNoDocument();
    void aWholeDocumentInACutAnswerIsUsed();
};

void tst_ProviderMetadata::wellKnownUrlsFollowTheirSpecifications_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("openId");
    QTest::addColumn<QString>("oauth");

    QTest::newRow("R1: host") << u"https://h"_s << u"https://h/.well-known/openid-configuration"_s
                              << u"https://h/.well-known/oauth-authorization-server"_s;
    QTest::newRow("R1: host and slash")
        << u"https://h/"_s << u"https://h/.well-known/openid-configuration"_s
        << u"https://h/.well-known/oauth-authorization-server"_s;
    QTest::newRow("R1: path") << u"https://h/t/1"_s
                              << u"https://h/t/1/.well-known/openid-configuration"_s
                              << u"https://h/.well-known/oauth-authorization-server/t/1"_s;
    QTest::newRow("R1: path and slash")
        << u"https://h/t/1/"_s << u"https://h/t/1/.well-known/openid-configuration"_s
        << u"https://h/.well-known/oauth-authorization-server/t/1"_s;
    QTest::newRow("port") << u"http://127.0.0.1:9000/t"_s
                          << u"http://127.0.0.1:9000/t/.well-known/openid-configuration"_s
                          << u"http://127.0.0.1:9000/.well-known/oauth-authorization-server/t"_s;
    QTest::newRow("an encoded slash stays one")
        << u"https://h/a%2Fb"_s << u"https://h/a%2Fb/.well-known/openid-configuration"_s
        << u"https://h/.well-known/oauth-authorization-server/a%2Fb"_s;
}

void tst_ProviderMetadata::wellKnownUrlsFollowTheirSpecifications()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, openId);
    QFETCH(const QString, oauth);

    const QList<HttpRequest> requests = makeDiscoveryRequests(issuer);

    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0], makeJsonGet(QUrl(openId)));
    QCOMPARE(QString::fromLatin1(requests[0].url.toEncoded()), openId);
    QCOMPARE(QString::fromLatin1(requests[1].url.toEncoded()), oauth);
}

void tst_ProviderMetadata::readsEveryMemberThatIsUsed()
{
    QJsonObject document = discoveryDocument();
    document["introspection_endpoint"_L1] = u"https://as.example/introspect?v=1"_s;
    document["end_session_endpoint"_L1] = u"https://other.example/logout"_s;
    document["pushed_authorization_request_endpoint"_L1] = u"https://as.example/par"_s;
    document["device_authorization_endpoint"_L1] = u"https://as.example/device"_s;
    document["scopes_supported"_L1] = QJsonArray{u"openid"_s, u"email"_s};
    document["grant_types_supported"_L1] = QJsonArray{u"authorization_code"_s};
    document["id_token_signing_alg_values_supported"_L1] = QJsonArray{u"HS256"_s, u"ES256"_s};
    document["dpop_signing_alg_values_supported"_L1] = QJsonArray{u"ES256"_s};
    document["require_pushed_authorization_requests"_L1] = true;
    document["authorization_response_iss_parameter_supported"_L1] = true;
    document["something_new"_L1] = QJsonObject{{"a"_L1, 1}};

    const auto provider = readProviderMetadata(answer(200, toJson(document)), testIssuer());

    QCOMPARE(outcome(provider), u"ok"_s);
    QCOMPARE(provider->issuer, testIssuer());
    QCOMPARE(provider->authorizationEndpoint, QUrl(u"https://as.example/authorize"_s));
    QCOMPARE(provider->tokenEndpoint, QUrl(u"https://as.example/token"_s));
    QCOMPARE(provider->jwksUri, QUrl(u"https://as.example/jwks"_s));
    QCOMPARE(provider->userInfoEndpoint, QUrl(u"https://as.example/userinfo"_s));
    QCOMPARE(provider->revocationEndpoint, QUrl(u"https://as.example/revoke"_s));
    QCOMPARE(provider->introspectionEndpoint, QUrl(u"https://as.example/introspect?v=1"_s));
    QCOMPARE(provider->endSessionEndpoint, QUrl(u"https://other.example/logout"_s));
    QCOMPARE(provider->pushedAuthorizationRequestEndpoint, QUrl(u"https://as.example/par"_s));
    QCOMPARE(provider->deviceAuthorizationEndpoint, QUrl(u"https://as.example/device"_s));
    QCOMPARE(provider->scopesSupported, QStringList({u"openid"_s, u"email"_s}));
    QCOMPARE(provider->grantTypesSupported, QStringList(u"authorization_code"_s));
    QCOMPARE(provider->idTokenSigningAlgorithms, QStringList({u"HS256"_s, u"ES256"_s}));
    QCOMPARE(provider->dpopSigningAlgorithms, QStringList(u"ES256"_s));
    QVERIFY(provider->requiresPushedAuthorizationRequests);
    QVERIFY(provider->sendsIssuerInAuthorizationResponse);
}

void tst_ProviderMetadata::whatIsNotSaidIsEmpty()
{
    const QJsonObject document{{"issuer"_L1, testIssuer()},
                               {"authorization_endpoint"_L1, u"https://as.example/authorize"_s},
                               {"token_endpoint"_L1, u"https://as.example/token"_s},
                               {"jwks_uri"_L1, u"https://as.example/jwks"_s},
                               {"userinfo_endpoint"_L1, QJsonValue::Null}};

    const auto provider = readProviderMetadata(answer(200, toJson(document)), testIssuer());

    QCOMPARE(outcome(provider), u"ok"_s);
    for (const QUrl &endpoint :
         {provider->userInfoEndpoint, provider->revocationEndpoint, provider->introspectionEndpoint,
          provider->endSessionEndpoint, provider->pushedAuthorizationRequestEndpoint,
          provider->deviceAuthorizationEndpoint})
        QVERIFY(endpoint.isEmpty());
    QVERIFY(provider->scopesSupported.isEmpty() && provider->idTokenSigningAlgorithms.isEmpty());
    QVERIFY(!provider->requiresPushedAuthorizationRequests);
    QVERIFY(!provider->sendsIssuerInAuthorizationResponse);
}

void tst_ProviderMetadata::theIssuerMustBeTheOneAsked_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<QString>("expected");
    const QString refused = u"configuration_invalid"_s;

    QTest::newRow("R2: identical") << u"https://h/t"_s << QJsonValue(u"https://h/t"_s) << u"ok"_s;
    QTest::newRow("B001: typed without the last slash")
        << u"https://h"_s << QJsonValue(u"https://h/"_s) << u"ok"_s;
    QTest::newRow("B001: typed with a slash too many")
        << u"https://h/"_s << QJsonValue(u"https://h"_s) << u"ok"_s;
    QTest::newRow("B001: two slashes") << u"https://h"_s << QJsonValue(u"https://h//"_s) << refused;
    QTest::newRow("B002: case of the host")
        << u"https://h"_s << QJsonValue(u"https://H"_s) << refused;
    QTest::newRow("B002: case of the path")
        << u"https://h/t"_s << QJsonValue(u"https://h/T"_s) << refused;
    QTest::newRow("B002: the default port")
        << u"https://h"_s << QJsonValue(u"https://h:443"_s) << refused;
    QTest::newRow("another host") << u"https://h"_s << QJsonValue(u"https://evil"_s) << refused;
    QTest::newRow("another path") << u"https://h/a"_s << QJsonValue(u"https://h/b"_s) << refused;
    QTest::newRow("http instead of https")
        << u"https://h"_s << QJsonValue(u"http://h"_s) << refused;
    QTest::newRow("encoded differently")
        << u"https://h/a"_s << QJsonValue(u"https://h/%61"_s) << refused;
    QTest::newRow("empty") << u"https://h"_s << QJsonValue(u""_s) << refused;
    QTest::newRow("asked over http") << u"http://h"_s << QJsonValue(u"http://h"_s) << refused;
    QTest::newRow("asked with a query")
        << u"https://h?a"_s << QJsonValue(u"https://h?a"_s) << refused;
    QTest::newRow("asked with a fragment")
        << u"https://h#a"_s << QJsonValue(u"https://h#a"_s) << refused;
    QTest::newRow("missing") << u"https://h"_s << QJsonValue(QJsonValue::Undefined)
                             << u"invalid_response"_s;
    QTest::newRow("null") << u"https://h"_s << QJsonValue(QJsonValue::Null)
                          << u"invalid_response"_s;
    QTest::newRow("a list") << u"https://h"_s << QJsonValue(QJsonArray{u"https://h"_s})
                            << u"invalid_response"_s;
}

void tst_ProviderMetadata::theIssuerMustBeTheOneAsked()
{
    QFETCH(const QString, asked);
    QFETCH(const QJsonValue, given);
    QFETCH(const QString, expected);
    QJsonObject document = discoveryDocument();
    document["issuer"_L1] = given; // undefined removes it

    QCOMPARE(outcome(readProviderMetadata(answer(200, toJson(document)), asked)), expected);
}

void tst_ProviderMetadata::theDocumentsFormOfTheIssuerIsUsed()
{
    QJsonObject document = discoveryDocument();
    document["issuer"_L1] = u"https://as.example/"_s;

    const auto provider =
        readProviderMetadata(answer(200, toJson(document)), u"https://as.example"_s);

    QVERIFY(provider);
    QCOMPARE(provider->issuer, u"https://as.example/"_s);
}

void tst_ProviderMetadata::aWrongIssuerIsShownBesideTheExpectedOne()
{
    const auto provider =
        readProviderMetadata(answer(200, toJson(discoveryDocument())), u"https://other.example"_s);

    QVERIFY(!provider);
    QVERIFY(provider.error().detail.contains("https://as.example"_L1));
    QVERIFY(provider.error().detail.contains("https://other.example"_L1));
}

void tst_ProviderMetadata::membersAreChecked_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QString refused = u"configuration_invalid"_s;
    const QJsonValue absent(QJsonValue::Undefined);

    QTest::newRow("R5: no authorization_endpoint")
        << u"authorization_endpoint"_s << absent << refused;
    QTest::newRow("R5: no token_endpoint") << u"token_endpoint"_s << absent << refused;
    QTest::newRow("R5: token_endpoint is null") << u"token_endpoint"_s << QJsonValue() << refused;
    QTest::newRow("R5: token_endpoint is empty")
        << u"token_endpoint"_s << QJsonValue(u""_s) << refused;
    QTest::newRow("B021: no jwks_uri") << u"jwks_uri"_s << absent << refused;
    QTest::newRow("B018: plain alone")
        << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray{u"plain"_s}) << refused;
    QTest::newRow("B018: s256") << u"code_challenge_methods_supported"_s
                                << QJsonValue(QJsonArray{u"s256"_s}) << refused;
    QTest::newRow("B018: an empty list")
        << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray()) << refused;
    QTest::newRow("plain and S256") << u"code_challenge_methods_supported"_s
                                    << QJsonValue(QJsonArray{u"plain"_s, u"S256"_s}) << u"ok"_s;
    QTest::newRow("B019: nothing about PKCE")
        << u"code_challenge_methods_supported"_s << absent << u"ok"_s;
    QTest::newRow("B020: token alone")
        << u"response_types_supported"_s << QJsonValue(QJsonArray{u"token"_s}) << refused;
    QTest::newRow("B020: code id_token is another type")
        << u"response_types_supported"_s << QJsonValue(QJsonArray{u"code id_token"_s}) << refused;
    QTest::newRow("nothing about response types")
        << u"response_types_supported"_s << absent << u"ok"_s;
    QTest::newRow("response types as a string")
        << u"response_types_supported"_s << QJsonValue(u"code"_s) << refused;
    QTest::newRow("a list with a number")
        << u"scopes_supported"_s << QJsonValue(QJsonArray{u"a"_s, 1}) << refused;
    QTest::newRow("a list as a string")
        << u"grant_types_supported"_s << QJsonValue(u"code"_s) << refused;
    QTest::newRow("R57: only symmetric algorithms")
        << u"id_token_signing_alg_values_supported"_s
        << QJsonValue(QJsonArray{u"HS256"_s, u"none"_s}) << refused;
    QTest::newRow("R138: pushed requests without an endpoint")
        << u"require_pushed_authorization_requests"_s << QJsonValue(true) << refused;
    QTest::newRow("a member that means nothing to us")
        << u"foo"_s << QJsonValue(u"javascript:alert(1)"_s) << u"ok"_s;
}

void tst_ProviderMetadata::membersAreChecked()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, expected);
    QJsonObject document = discoveryDocument();
    document[member] = value; // undefined removes it

    QCOMPARE(outcome(readProviderMetadata(answer(200, toJson(document)), testIssuer())), expected);
}

void tst_ProviderMetadata::everyEndpointMustBeTrustworthy_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isUsed");
    const QString https = u"https://as.example"_s;
    const QString loopback = u"http://127.0.0.1:9000"_s;

    QTest::newRow("https on another host") << https << u"https://login.example/x"_s << true;
    QTest::newRow("https with a query") << https << u"https://as.example/x?tenant=1"_s << true;
    QTest::newRow("B003: http") << https << u"http://as.example/x"_s << false;
    QTest::newRow("B003: http on loopback, from an https issuer")
        << https << u"http://127.0.0.1/x"_s << false;
    QTest::newRow("http on loopback, from an issuer there")
        << loopback << u"http://127.0.0.1:9000/x"_s << true;
    QTest::newRow("https, from an issuer on loopback")
        << loopback << u"https://as.example/x"_s << true;
    QTest::newRow("B003: http elsewhere, from an issuer on loopback")
        << loopback << u"http://as.example/x"_s << false;
    QTest::newRow("B004: file") << https << u"file:///C:/Windows/System32/calc.exe"_s << false;
    QTest::newRow("B005: javascript") << https << u"javascript:alert(1)"_s << false;
    QTest::newRow("B005: data") << https << u"data:text/html,<script>alert(1)</script>"_s << false;
    QTest::newRow("B005: ms-msdt") << https << u"ms-msdt:/id"_s << false;
    QTest::newRow("B006: %USERPROFILE%") << https << u"https://as/%USERPROFILE%&calc"_s << false;
    QTest::newRow("B006: a quote") << https << u"https://as.example/\"calc"_s << false;
    QTest::newRow("B006: ; and $() are harmless without a shell")
        << https << u"https://as.example/;$(id)"_s << true;
    QTest::newRow("B007: an option") << https << u"-proxy-pac-url=http://evil"_s << false;
    QTest::newRow("B008: user and password") << https << u"https://user:pw@evil/"_s << false;
    QTest::newRow("B009: fragment") << https << u"https://as.example/token#x"_s << false;
    QTest::newRow("relative") << https << u"/token"_s << false;
    QTest::newRow("a line break") << https << u"https://as.example/\r\nX: y"_s << false;
    QTest::newRow("a space before") << https << u" https://as.example/"_s << false;
}

void tst_ProviderMetadata::everyEndpointMustBeTrustworthy()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, url);
    QFETCH(const bool, isUsed);

    for (const char *member :
         {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
          "revocation_endpoint", "introspection_endpoint", "end_session_endpoint",
          "pushed_authorization_request_endpoint", "device_authorization_endpoint"}) {
        QJsonObject document = discoveryDocument();
        document["issuer"_L1] = issuer;
        document[QLatin1StringView(member)] = url;
        QCOMPARE(outcome(readProviderMetadata(answer(200, toJson(document)), issuer)),
                 isUsed ? u"ok"_s : u"configuration_invalid"_s);
    }
}

void tst_ProviderMetadata::answersThatAreNoDocument_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    const QByteArray document = toJson(discoveryDocument());

    QTest::newRow("B011: a portal's page")
        << 200 << html << QByteArray("<html>Hotel Wi-Fi</html>") << u"network_intercepted"_s;
    QTest::newRow("B011: a page that claims to be JSON")
        << 200 << json << QByteArray("\n<!DOCTYPE html>") << u"network_intercepted"_s;
    QTest::newRow("a document that claims to be a page") << 200 << html << document << u"ok"_s;
    QTest::newRow("B016: a byte order mark") << 200 << json << "\xEF\xBB\xBF" + document << u"ok"_s;
    QTest::newRow("B012: 404") << 404 << html << QByteArray("<html></html>")
                               << u"invalid_response/http_404"_s;
    QTest::newRow("B012: 500") << 500 << html << QByteArray("<html></html>")
                               << u"server_busy/http_500"_s;
    QTest::newRow("B012: 503") << 503 << json << QByteArray() << u"server_busy/http_503"_s;
    QTest::newRow("R6: 201 with a document") << 201 << json << document << u"invalid_response"_s;
    QTest::newRow("R6: 404 with a document")
        << 404 << json << document << u"invalid_response/http_404"_s;
    QTest::newRow("B013: a list") << 200 << json << QByteArray("[]") << u"invalid_response"_s;
    QTest::newRow("B013: a string") << 200 << json << QByteArray("\"x\"") << u"invalid_response"_s;
    QTest::newRow("B013: null") << 200 << json << QByteArray("null") << u"invalid_response"_s;
    QTest::newRow("B013: nothing") << 200 << json << QByteArray() << u"invalid_response"_s;
    QTest::newRow("B013: half an object")
        << 200 << json << QByteArray("{") << u"invalid_response"_s;
    QTest::newRow("B014: more than 1 MiB")
        << 200 << json << QByteArray(10 * 1024 * 1024, ' ') + document << u"invalid_response"_s;
    QTest::newRow("B015: UTF-16") << 200 << json << QByteArray("{\0\"\0", 4)
                                  << u"invalid_response"_s;
    QTest::newRow("B017: a name twice")
        << 200 << json << QByteArray(R"({"issuer":"A","issuer":"B"})") << u"invalid_response"_s;
}

void tst_ProviderMetadata::answersThatAreNoDocument()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);

    const HttpResponse response = answer(status, body, {{"Content-Type", type}});

    QCOMPARE(outcome(readProviderMetadata(response, testIssuer())), expected);
}

void tst_ProviderMetadata::aWholeDocumentInACutAnswerIsUsed()
{
    const QByteArray document = toJson(discoveryDocument());

    QCOMPARE(outcome(readProviderMetadata(cutAnswer(200, document), testIssuer())), u"ok"_s);
    QCOMPARE(outcome(readProviderMetadata(cutAnswer(200, document.chopped(1)), testIssuer())),
             u"invalid_response"_s);
}

QTEST_GUILESS_MAIN(tst_ProviderMetadata)
#include "tst_ProviderMetadata.moc"
