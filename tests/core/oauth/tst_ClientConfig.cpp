// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ClientConfig.h"
#include "Samples.h"

#include <QtTest/QTest>

#include <functional>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;

class tst_ClientConfig : public QObject
{
    Q_OBJECT

private slots:
    void urlsAreTrustworthyOrNot_data();
    void urlsAreTrustworthyOrNot();
    void theUsualConfigIsValid();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void redirectUrisAreListedForTheProvider();
    void everyProtectedParameterIsReserved_data();
    void everyProtectedParameterIsReserved();
    void aRefusalNamesTheFieldAndNeverTheSecret();
    void maxAgeIsFoundAmongTheExtras_data();
    void maxAgeIsFoundAmongTheExtras();
    void acrValuesAreFoundAmongTheExtras();
};

void tst_ClientConfig::urlsAreTrustworthyOrNot_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isTrustworthy");

    QTest::newRow("https") << u"https://as.example/token"_s << true;
    QTest::newRow("https with port and query") << u"https://as.example:8443/t?a=b"_s << true;
    QTest::newRow("HTTPS in capitals") << u"HTTPS://as.example/"_s << true;
    QTest::newRow("R128: loopback IPv4") << u"http://127.0.0.1:8080/token"_s << true;
    QTest::newRow("R128: any of 127.0.0.0/8") << u"http://127.8.9.10/"_s << true;
    QTest::newRow("R128: loopback IPv6") << u"http://[::1]:8080/"_s << true;
    QTest::newRow("R128: localhost") << u"http://localhost:8080/"_s << true;
    QTest::newRow("R128: LOCALHOST") << u"http://LOCALHOST/"_s << true;
    QTest::newRow("https to a loopback host") << u"https://127.0.0.1/"_s << true;
    QTest::newRow("B003: http") << u"http://as.example/token"_s << false;
    QTest::newRow("a name that begins like loopback")
        << u"http://127.0.0.1.evil.example/"_s << false;
    QTest::newRow("a name of five numbers") << u"http://127.0.0.1.5/"_s << false;
    QTest::newRow("a name of four parts with letters") << u"http://127.a.b.c/"_s << false;
    QTest::newRow("a name under localhost") << u"http://localhost.evil.example/"_s << false;
    QTest::newRow("all interfaces") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("128.0.0.1") << u"http://128.0.0.1/"_s << false;
    QTest::newRow("an IPv4-mapped loopback") << u"http://[::ffff:127.0.0.1]/"_s << false;
    QTest::newRow("B008: user and password") << u"https://user:pw@as.example/"_s << false;
    QTest::newRow("B008: user") << u"https://user@as.example/"_s << false;
    QTest::newRow("a host that is a user") << u"http://127.0.0.1@evil.example/"_s << false;
    QTest::newRow("B009: fragment") << u"https://as.example/token#x"_s << false;
    QTest::newRow("B009: empty fragment") << u"https://as.example/token#"_s << false;
    QTest::newRow("B004: file") << u"file:///C:/Windows/System32/calc.exe"_s << false;
    QTest::newRow("B005: javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("B005: data") << u"data:text/html,x"_s << false;
    QTest::newRow("B005: another protocol") << u"ms-msdt:/id"_s << false;
    QTest::newRow("B007: an option") << u"-proxy-pac-url=http://evil"_s << false;
    QTest::newRow("relative") << u"/token"_s << false;
    QTest::newRow("without scheme") << u"//as.example/token"_s << false;
    QTest::newRow("without host") << u"https:///token"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ClientConfig::urlsAreTrustworthyOrNot()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isTrustworthy);

    QCOMPARE(isTrustworthyUrl(QUrl(url, QUrl::StrictMode)), isTrustworthy);
}

void tst_ClientConfig::theUsualConfigIsValid()
{
    QCOMPARE(outcome(validateClientConfig(testConfig())), u"ok"_s);
    QCOMPARE(defaultScopes().join(u' '), u"openid profile email offline_access"_s);
}

using Change = std::function<void(ClientConfig &)>;
Q_DECLARE_METATYPE(Change)

void tst_ClientConfig::fieldsAreChecked_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault"); // the field's name; empty: none
    const auto row = [](const char *name, const QString &fault, Change change) {
        QTest::newRow(name) << std::move(change) << fault;
    };

    row("issuer with path", {}, [](auto &c) { c.issuer = u"https://as.example/t/1"_s; });
    row("issuer on loopback", {}, [](auto &c) { c.issuer = u"http://127.0.0.1:9000"_s; });
    row("issuer empty", u"issuer"_s, [](auto &c) { c.issuer.clear(); });
    row("issuer without scheme", u"issuer"_s, [](auto &c) { c.issuer = u"as.example"_s; });
    row("issuer over http", u"issuer"_s, [](auto &c) { c.issuer = u"http://as.example"_s; });
    row("issuer with a query", u"issuer"_s, [](auto &c) { c.issuer = u"https://as.example?a"_s; });
    row("issuer with a fragment", u"issuer"_s,
        [](auto &c) { c.issuer = u"https://as.example#a"_s; });
    row("issuer with a user", u"issuer"_s, [](auto &c) { c.issuer = u"https://a@as.example"_s; });
    row("issuer with a space", u"issuer"_s,
        [](auto &c) { c.issuer = u"https://as.example/a b"_s; });
    row("issuer with a space before", u"issuer"_s,
        [](auto &c) { c.issuer = u" https://as.example"_s; });

    row("client id with a space", {}, [](auto &c) { c.clientId = u"my app"_s; });
    row("client id empty", u"client id"_s, [](auto &c) { c.clientId.clear(); });
    row("client id with a line break", u"client id"_s, [](auto &c) { c.clientId = u"a\nb"_s; });
    row("client id with é", u"client id"_s, [](auto &c) { c.clientId = u"é"_s; });
    row("client secret", {}, [](auto &c) { c.clientSecret = Secret("s3cret s3cret"); });
    row("client secret with a line break", u"client secret"_s,
        [](auto &c) { c.clientSecret = Secret("s3cret\n"); });

    row("no scope", {}, [](auto &c) { c.scopes.clear(); });
    row("§3.3: every scope character", {},
        [](auto &c) { c.scopes = {u"!#$%&'()*+,-./:;<=>?@[]^_`{|}~"_s}; });
    row("scope with a space", u"scope"_s, [](auto &c) { c.scopes = {u"a b"_s}; });
    row("scope with a quote", u"scope"_s, [](auto &c) { c.scopes = {u"a\"b"_s}; });
    row("scope empty", u"scope"_s, [](auto &c) { c.scopes = {QString()}; });

    row("RFC 8707 §2: resource", {}, [](auto &c) { c.resources = {u"https://api.example/v1"_s}; });
    row("resource as a URN", {}, [](auto &c) { c.resources = {u"urn:example:api"_s}; });
    row("RFC 8707 §2: resource with fragment", u"resource"_s,
        [](auto &c) { c.resources = {u"https://api.example#x"_s}; });
    row("RFC 8707 §2: relative resource", u"resource"_s, [](auto &c) { c.resources = {u"/v1"_s}; });

    row("extra", {}, [](auto &c) {
        c.extraParameters = {{u"access_type"_s, "offline"}, {u"prompt"_s, "login"}};
    });
    row("extra max_age", {}, [](auto &c) { c.extraParameters = {{u"max_age"_s, "3600"}}; });
    row("extra max_age no number", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{u"max_age"_s, "soon"}};
    });
    row("extra max_age negative", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{u"max_age"_s, "-1"}};
    });
    row("extra acr_values", {}, [](auto &c) { c.extraParameters = {{u"acr_values"_s, "a b"}}; });
    row("extra acr_values that name none", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{u"acr_values"_s, " "}};
    });
    row("R20: extra twice", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{u"a"_s, "1"}, {u"a"_s, "2"}};
    });
    row("extra without name", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{QString(), "1"}};
    });
    row("extra with a space in its name", u"extra parameter"_s, [](auto &c) {
        c.extraParameters = {{u"state "_s, "1"}};
    });

    row("redirect path /", {}, [](auto &c) { c.redirectPath = u"/"_s; });
    row("redirect path with two parts", {},
        [](auto &c) { c.redirectPath = u"/oauth2/callback"_s; });
    row("redirect path empty", u"redirect path"_s, [](auto &c) { c.redirectPath.clear(); });
    row("redirect path relative", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"callback"_s; });
    row("redirect path that names a host", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"//evil/cb"_s; });
    row("redirect path with a query", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/cb?a=b"_s; });
    row("redirect path with a fragment", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/cb#a"_s; });
    row("redirect path with percent", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/c%62"_s; });
    row("redirect path with a space", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/c b"_s; });
    row("redirect path with ..", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/a/../cb"_s; });
    row("redirect path with .", u"redirect path"_s, [](auto &c) { c.redirectPath = u"/./cb"_s; });
    row("redirect path with a backslash", u"redirect path"_s,
        [](auto &c) { c.redirectPath = u"/\\evil"_s; });

    row("one port", {}, [](auto &c) { c.firstRedirectPort = c.lastRedirectPort = 8400; });
    row("a range of ports", {},
        [](auto &c) { c.firstRedirectPort = 8400, c.lastRedirectPort = 8410; });
    row("ports upside down", u"redirect port"_s,
        [](auto &c) { c.firstRedirectPort = 8410, c.lastRedirectPort = 8400; });
    row("ports without a first", u"redirect port"_s, [](auto &c) { c.lastRedirectPort = 8400; });
}

void tst_ClientConfig::fieldsAreChecked()
{
    QFETCH(const Change, change);
    QFETCH(const QString, fault);
    ClientConfig config = testConfig();

    change(config);

    const auto valid = validateClientConfig(config);
    QCOMPARE(outcome(valid), fault.isEmpty() ? u"ok"_s : u"configuration_invalid"_s);
    if (!valid)
        QVERIFY2(valid.error().detail.startsWith(fault + u':'), qPrintable(valid.error().detail));
}

void tst_ClientConfig::redirectUrisAreListedForTheProvider()
{
    ClientConfig config = testConfig();
    config.redirectPath = u"/cb"_s;
    QCOMPARE(redirectUrisToRegister(config), QStringList{u"http://127.0.0.1/cb"_s});
    config.redirectHost = RedirectHost::Localhost;
    QCOMPARE(redirectUrisToRegister(config), QStringList{u"http://localhost/cb"_s});
    config.firstRedirectPort = 8400;
    config.lastRedirectPort = 8401;
    QCOMPARE(redirectUrisToRegister(config),
             (QStringList{u"http://localhost:8400/cb"_s, u"http://localhost:8401/cb"_s}));
}

void tst_ClientConfig::everyProtectedParameterIsReserved_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"response_type", "response_mode", "client_id", "client_secret", "redirect_uri", "scope",
          "state", "nonce", "code_challenge", "code_challenge_method", "code_verifier", "request",
          "request_uri", "resource"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_ClientConfig::everyProtectedParameterIsReserved()
{
    QFETCH(const QString, name);
    ClientConfig config = testConfig();

    config.extraParameters = {{u"harmless"_s, "1"}, {name, "x"}};

    QCOMPARE(outcome(validateClientConfig(config)), u"configuration_invalid"_s);
}

void tst_ClientConfig::aRefusalNamesTheFieldAndNeverTheSecret()
{
    ClientConfig config = testConfig();
    config.clientSecret = Secret("s3cret\ns3cret");

    const auto valid = validateClientConfig(config);

    QVERIFY(!valid);
    QVERIFY(valid.error().detail.contains("client secret"_L1));
    QVERIFY(!valid.error().detail.contains("s3cret"_L1));
}

void tst_ClientConfig::maxAgeIsFoundAmongTheExtras_data()
{
    QTest::addColumn<QList<FormField>>("extras");
    QTest::addColumn<qint64>("seconds"); // -1: none

    QTest::newRow("none") << QList<FormField>() << qint64(-1);
    QTest::newRow("others") << QList<FormField>{{u"prompt"_s, "login"}} << qint64(-1);
    QTest::newRow("zero") << QList<FormField>{{u"max_age"_s, "0"}} << qint64(0);
    QTest::newRow("an hour") << QList<FormField>{{u"a"_s, "b"}, {u"max_age"_s, "3600"}}
                             << qint64(3600);
    QTest::newRow("too large") << QList<FormField>{{u"max_age"_s, "99999999999999999999"}}
                               << qint64(2147483647);
    QTest::newRow("nonsense") << QList<FormField>{{u"max_age"_s, "soon"}} << qint64(-1);
}

void tst_ClientConfig::acrValuesAreFoundAmongTheExtras()
{
    ClientConfig config = testConfig();
    QVERIFY(requestedAcrValues(config).isEmpty());
    config.extraParameters = {{u"prompt"_s, "login"}, {u"acr_values"_s, "phr  urn:b "}};
    QCOMPARE(requestedAcrValues(config), (QStringList{u"phr"_s, u"urn:b"_s}));
}

void tst_ClientConfig::maxAgeIsFoundAmongTheExtras()
{
    QFETCH(const QList<FormField>, extras);
    QFETCH(const qint64, seconds);
    ClientConfig config = testConfig();
    config.extraParameters = extras;

    QCOMPARE(requestedMaxAge(config).value_or(-1s).count(), seconds);
}

QTEST_GUILESS_MAIN(tst_ClientConfig)
#include "tst_ClientConfig.moc"
