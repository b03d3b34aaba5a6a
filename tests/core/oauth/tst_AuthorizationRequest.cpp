// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationRequest.h"
#include "Samples.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_AuthorizationRequest : public QObject
{
    Q_OBJECT

private slots:
    void everyAttemptHasSecretsOfItsOwn();
    void theChallengeIsTheOneOfRfc7636();
    void theParametersComeInAStableOrder();
    void absentValuesAreLeftOut();
    void offlineAccessAsksForConsent_data();
    void offlineAccessAsksForConsent();
    void anExtraReplacesWhatIsOnlyAWish();
    void anExtraWithoutAValueTakesOursAway();
    void noParameterIsSentTwice();
    void r137_theKeyIsNamedWhereThereIsOne();
    void everyResourceIsSent();
    void theEndpointsOwnQueryIsKept_data();
    void theEndpointsOwnQueryIsKept();
    void valuesAreEncodedOnce();
    void theUrlNeverHoldsTheVerifierOrTheClientSecret();
};

namespace {

QStringList namesOf(const QList<FormField> &parameters)
{
    QStringList names;
    for (const auto &[name, value] : parameters)
        names.append(name);
    return names;
}

QByteArray valueOf(const QList<FormField> &parameters, const QString &name)
{
    for (const auto &[each, value] : parameters) {
        if (each == name)
            return value;
    }
    return {};
}

} // namespace

void tst_AuthorizationRequest::everyAttemptHasSecretsOfItsOwn()
{
    // R14, R16, R17: 32 bytes each; RFC 7636 §4.1: 43 to 128 unreserved characters.
    const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const AuthorizationRequest request = testRequest();
        for (const Secret &secret : {request.state, request.nonce, request.codeVerifier}) {
            QVERIFY(form.match(QString::fromLatin1(secret.reveal())).hasMatch());
            seen.insert(secret.reveal());
        }
    }
    QCOMPARE(seen.size(), 3000);
}

void tst_AuthorizationRequest::theChallengeIsTheOneOfRfc7636()
{
    // RFC 7636 appendix B.
    QCOMPARE(codeChallenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void tst_AuthorizationRequest::theParametersComeInAStableOrder()
{
    ClientConfig config = testConfig();
    config.resources = {u"https://api.example"_s};
    config.extraParameters = {{u"access_type"_s, "offline"}};
    AuthorizationRequest request =
        makeAuthorizationRequest(config, u"http://127.0.0.1:1/cb"_s, u"alice"_s);
    request.uiLocales = u"de en"_s;

    const QList<FormField> parameters = authorizationParameters(request);

    QCOMPARE(parameters,
             QList<FormField>({{u"response_type"_s, "code"},
                               {u"client_id"_s, "desktop"},
                               {u"redirect_uri"_s, "http://127.0.0.1:1/cb"},
                               {u"scope"_s, "openid profile email offline_access"},
                               {u"state"_s, request.state.reveal()},
                               {u"nonce"_s, request.nonce.reveal()},
                               {u"code_challenge"_s, codeChallenge(request.codeVerifier)},
                               {u"code_challenge_method"_s, "S256"},
                               {u"prompt"_s, "consent"},
                               {u"login_hint"_s, "alice"},
                               {u"ui_locales"_s, "de en"},
                               {u"resource"_s, "https://api.example"},
                               {u"access_type"_s, "offline"}}));
}

void tst_AuthorizationRequest::absentValuesAreLeftOut()
{
    ClientConfig config = testConfig();
    config.scopes.clear();

    const QStringList names = namesOf(authorizationParameters(testRequest(config)));

    QCOMPARE(
        names.join(u' '),
        u"response_type client_id redirect_uri state nonce code_challenge code_challenge_method"_s);
}

void tst_AuthorizationRequest::offlineAccessAsksForConsent_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QList<FormField>>("extras");
    QTest::addColumn<QByteArray>("prompt");

    QTest::newRow("OIDC Core §11: offline_access") << QStringList{u"openid"_s, u"offline_access"_s}
                                                   << QList<FormField>() << QByteArray("consent");
    QTest::newRow("without it") << QStringList{u"openid"_s} << QList<FormField>() << QByteArray();
    QTest::newRow("the account says otherwise")
        << QStringList{u"openid"_s, u"offline_access"_s}
        << QList<FormField>{{u"prompt"_s, "select_account"}} << QByteArray("select_account");
}

void tst_AuthorizationRequest::offlineAccessAsksForConsent()
{
    QFETCH(const QStringList, scopes);
    QFETCH(const QList<FormField>, extras);
    QFETCH(const QByteArray, prompt);
    ClientConfig config = testConfig();
    config.scopes = scopes;
    config.extraParameters = extras;

    const QList<FormField> parameters = authorizationParameters(testRequest(config));

    QCOMPARE(valueOf(parameters, u"prompt"_s), prompt);
}

void tst_AuthorizationRequest::anExtraReplacesWhatIsOnlyAWish()
{
    ClientConfig config = testConfig();
    config.extraParameters = {{u"login_hint"_s, "bob"}, {u"ui_locales"_s, "fr"}};
    AuthorizationRequest request =
        makeAuthorizationRequest(config, u"http://127.0.0.1:1/cb"_s, u"alice"_s);
    request.uiLocales = u"de"_s;

    const QList<FormField> parameters = authorizationParameters(request);

    QCOMPARE(valueOf(parameters, u"login_hint"_s), QByteArray("bob"));
    QCOMPARE(namesOf(parameters).count(u"login_hint"_s), 1);
    QCOMPARE(valueOf(parameters, u"ui_locales"_s), QByteArray("fr"));
    QCOMPARE(namesOf(parameters).count(u"ui_locales"_s), 1);
}

// RFC 6749 §3.1: a parameter without a value is as good as none, and is not sent.
void tst_AuthorizationRequest::anExtraWithoutAValueTakesOursAway()
{
    ClientConfig config = testConfig();
    config.scopes = {u"openid"_s, u"offline_access"_s};
    QCOMPARE(valueOf(authorizationParameters(testRequest(config)), u"prompt"_s),
             QByteArray("consent"));
    config.extraParameters = {{u"prompt"_s, ""}, {u"audience"_s, "api"}};

    const QList<FormField> parameters = authorizationParameters(testRequest(config));

    QVERIFY(!namesOf(parameters).contains(u"prompt"_s));
    QCOMPARE(valueOf(parameters, u"audience"_s), QByteArray("api"));
}

void tst_AuthorizationRequest::noParameterIsSentTwice()
{
    ClientConfig config = testConfig();
    config.extraParameters = {
        {u"prompt"_s, "login"}, {u"login_hint"_s, "bob"}, {u"audience"_s, "api"}};

    const QStringList names = namesOf(authorizationParameters(
        makeAuthorizationRequest(config, u"http://127.0.0.1:1/cb"_s, u"alice"_s)));

    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

// RFC 9449 §10
void tst_AuthorizationRequest::r137_theKeyIsNamedWhereThereIsOne()
{
    AuthorizationRequest request = testRequest();
    QVERIFY(!namesOf(authorizationParameters(request)).contains(u"dpop_jkt"_s));
    request.dpopJkt = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
    QVERIFY(authorizationParameters(request).contains(
        FormField(u"dpop_jkt"_s, "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")));
}

void tst_AuthorizationRequest::everyResourceIsSent()
{
    // RFC 8707 §2 is the one exception to "once": several resources are several parameters.
    ClientConfig config = testConfig();
    config.resources = {u"https://a.example"_s, u"https://b.example"_s};

    const QList<FormField> parameters = authorizationParameters(testRequest(config));

    QVERIFY(parameters.contains(FormField(u"resource"_s, "https://a.example")));
    QVERIFY(parameters.contains(FormField(u"resource"_s, "https://b.example")));
}

void tst_AuthorizationRequest::theEndpointsOwnQueryIsKept_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("none")
        << u"https://as.example/authorize"_s
        << QByteArray("https://as.example/authorize?response_type=code&client_id=desktop&");
    QTest::newRow("an empty one") << u"https://as.example/authorize?"_s
                                  << QByteArray("https://as.example/authorize?response_type=code&");
    QTest::newRow("R20: one parameter")
        << u"https://as.example/authorize?a=1"_s
        << QByteArray("https://as.example/authorize?a=1&response_type=code&");
    QTest::newRow("R20: encoded ones")
        << u"https://as.example/authorize?a=%26%2B%3D%20&b"_s
        << QByteArray("https://as.example/authorize?a=%26%2B%3D%20&b&response_type=");
}

void tst_AuthorizationRequest::theEndpointsOwnQueryIsKept()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QByteArray, beginning);
    const ProviderMetadata provider = testProvider({{"authorization_endpoint"_L1, endpoint}});

    const QByteArray url = makeAuthorizationUrl(provider, testRequest()).toEncoded();

    QVERIFY2(url.startsWith(beginning), url.constData());
}

void tst_AuthorizationRequest::valuesAreEncodedOnce()
{
    ClientConfig config = testConfig();
    config.clientId = u"a+b &=%41\"<é>#"_s;
    config.scopes = {u"x+y"_s, u"p&q=r"_s, u"a%2Fb"_s};

    const QUrl url = makeAuthorizationUrl(testProvider(), testRequest(config));

    QVERIFY(url.isValid());
    const QByteArray encoded = url.toEncoded();
    QVERIFY2(encoded.contains("&client_id=a%2Bb%20%26%3D%2541%22%3C%C3%A9%3E%23&"),
             encoded.constData());
    QVERIFY2(encoded.contains("&scope=x%2By%20p%26q%3Dr%20a%252Fb&"), encoded.constData());
    QVERIFY2(encoded.contains("&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback&"),
             encoded.constData());
    // A detour through text, as a terminal or a clipboard takes it, changes nothing.
    QCOMPARE(QUrl::fromEncoded(encoded).toEncoded(), encoded);
}

void tst_AuthorizationRequest::theUrlNeverHoldsTheVerifierOrTheClientSecret()
{
    // R24: everybody on this computer can read the command line of the browser's starter.
    ClientConfig config = testConfig();
    config.clientSecret = Secret("s3cret-s3cret");
    const AuthorizationRequest request = testRequest(config);

    const QByteArray url = makeAuthorizationUrl(testProvider(), request).toEncoded();

    QVERIFY(!url.contains(request.codeVerifier.reveal()));
    QVERIFY(!url.contains("s3cret"));
}

QTEST_GUILESS_MAIN(tst_AuthorizationRequest)
#include "tst_AuthorizationRequest.moc"
