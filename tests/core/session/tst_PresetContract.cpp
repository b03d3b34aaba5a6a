// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Provider.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourceDirectory()
{
    return QString::fromUtf8(LATCHKEY_SOURCE_DIR) + "/resources/providers"_L1;
}

QStringList presetFiles()
{
    return QDir(sourceDirectory()).entryList({u"*.json"_s});
}

// A preset with everything in it, and no fault.
QJsonObject faultless()
{
    return {
        {u"id"_s, u"some-provider"_s},
        {u"name"_s, u"Some Provider"_s},
        {u"documents"_s,
         QJsonArray{QJsonObject{{u"title"_s, u"A page"_s}, {u"url"_s, u"https://doc.example"_s}}}},
        {u"issuer"_s, u"https://{domain}/realms/{realm}"_s},
        {u"issuer_variables"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"domain"_s},
                                {u"label"_s, u"Domain"_s},
                                {u"hint"_s, u"The host."_s},
                                {u"example"_s, u"id.example.org"_s},
                                {u"standard"_s, u""_s},
                                {u"pattern"_s, u"[a-z.]+"_s}},
                    QJsonObject{{u"name"_s, u"realm"_s},
                                {u"label"_s, u"Realm"_s},
                                {u"hint"_s, u"Its name."_s},
                                {u"example"_s, u"staff"_s},
                                {u"standard"_s, u"main"_s},
                                {u"pattern"_s, u"[a-z]+"_s}}}},
        {u"issuer_hint"_s, u""_s},
        {u"client_id_hint"_s, u"Register an app. Use its client ID."_s},
        {u"client_secret"_s, u"none"_s},
        {u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
        {u"scope_texts"_s, QJsonObject{{u"files"_s, u"see your files"_s}}},
        {u"extra_parameters"_s, QJsonObject{{u"prompt"_s, u"consent"_s}}},
        {u"redirect"_s,
         QJsonObject{{u"host"_s, u"localhost"_s},
                     {u"ports"_s, QJsonArray{8400, 8402}},
                     {u"register"_s, true}}},
        {u"refresh_rejections"_s, QJsonArray{u"bad_refresh_token"_s}},
        {u"refresh_interactions"_s, QJsonArray{u"mfa_required"_s}},
        {u"revocation"_s, u"none"_s},
        {u"account_page"_s, u"https://{domain}/account"_s},
    };
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject preset = faultless();
    preset.insert(member, value);
    return preset;
}

QJsonObject withRedirect(const QString &member, const QJsonValue &value)
{
    QJsonObject redirect = faultless().value("redirect"_L1).toObject();
    redirect.insert(member, value);
    return with(u"redirect"_s, redirect);
}

QJsonObject withVariable(const QString &member, const QJsonValue &value)
{
    QJsonArray variables = faultless().value("issuer_variables"_L1).toArray();
    QJsonObject variable = variables.at(0).toObject();
    variable.insert(member, value);
    variables[0] = variable;
    return with(u"issuer_variables"_s, variables);
}

QJsonObject withDocument(const QJsonObject &document)
{
    return with(u"documents"_s, QJsonArray{document});
}

} // namespace

class tst_PresetContract : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsToTheForm_data();
    void everyFileKeepsToTheForm();
    void everyFileIsBuiltIn();
    void namesAreTheirOwn();
    void aFaultIsFoundAndNamed_data();
    void aFaultIsFoundAndNamed();
    void noMemberMayBeMissing();
    void whatIsNoJsonIsNoPreset();
    void issuersAreFilledIn();
    void whatIsWrongWithAnIssuerIsNamed_data();
    void whatIsWrongWithAnIssuerIsNamed();
    void issuersAreTakenApart_data();
    void issuersAreTakenApart();
    void accountPagesAreTheAccountsOwn();
    void anAccountIsStartedFromAPreset();
};

void tst_PresetContract::everyFileKeepsToTheForm_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : presetFiles())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PresetContract::everyFileKeepsToTheForm()
{
    QFETCH(QString, name);
    const auto preset = readProviderPreset(read(sourceDirectory() + u'/' + name));
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().detail));
    QCOMPARE(preset->id + ".json"_L1, name);
    // Whoever needs no secret must not be told to look for one.
    const bool speaksOfSecret = preset->clientIdHint.contains("secret file"_L1);
    QCOMPARE(speaksOfSecret, preset->clientSecret == ProviderPreset::ClientSecret::Required);
    // The window and the command line say which redirect URI to register; a second one would go
    // stale.
    QVERIFY(!preset->clientIdHint.contains("://"_L1));
}

void tst_PresetContract::everyFileIsBuiltIn()
{
    const QStringList built = QDir(u":/latchkey/providers"_s).entryList({u"*.json"_s});
    QCOMPARE(built, presetFiles());
    QCOMPARE(providerPresets().size(), built.size());
    for (const QString &id : {u"google"_s, u"microsoft-entra-id"_s, u"okta"_s, u"auth0"_s,
                              u"amazon-cognito"_s, u"keycloak"_s, u"gitlab"_s, u"generic-oidc"_s})
        QVERIFY2(findProviderPreset(id), qPrintable(id));
    QVERIFY(!findProviderPreset(u"no-such-provider"_s));
    QVERIFY(!findProviderPreset({}));
}

void tst_PresetContract::namesAreTheirOwn()
{
    QStringList ids;
    QStringList names;
    for (const ProviderPreset &preset : providerPresets()) {
        QVERIFY2(!ids.contains(preset.id) && !names.contains(preset.name), qPrintable(preset.id));
        ids.append(preset.id);
        names.append(preset.name);
    }
}

void tst_PresetContract::aFaultIsFoundAndNamed_data()
{
    QTest::addColumn<QJsonObject>("preset");
    QTest::addColumn<QString>("member"); // Empty: there is no fault.
    const auto row = [](const char *name, const QJsonObject &preset, const QString &member) {
        QTest::newRow(name) << preset << member;
    };
    row("none", faultless(), {});
    row("no variables",
        [] {
            QJsonObject preset = with(u"issuer"_s, u"https://id.example"_s);
            preset.insert(u"issuer_variables"_s, QJsonArray());
            preset.insert(u"account_page"_s, u"https://id.example/account"_s);
            return preset;
        }(),
        {});

    row("unknown member", with(u"colour"_s, u"blue"_s), u"colour"_s);
    row("id in capitals", with(u"id"_s, u"Some"_s), u"id"_s);
    row("id that is a path", with(u"id"_s, u"../some"_s), u"id"_s);
    row("id that is a number", with(u"id"_s, 7), u"id"_s);
    row("no name", with(u"name"_s, u""_s), u"name"_s);
    row("name with blanks around", with(u"name"_s, u" Some "_s), u"name"_s);
    row("no documents", with(u"documents"_s, QJsonArray()), u"documents"_s);
    row("documents that are no list", with(u"documents"_s, u"https://doc.example"_s),
        u"documents"_s);
    row("document without a title",
        withDocument({{u"title"_s, u""_s}, {u"url"_s, u"https://doc.example"_s}}), u"documents"_s);
    row("document over http",
        withDocument({{u"title"_s, u"A page"_s}, {u"url"_s, u"http://doc.example"_s}}),
        u"documents"_s);
    row("document with more",
        withDocument({{u"title"_s, u"A page"_s},
                      {u"url"_s, u"https://doc.example"_s},
                      {u"seen"_s, u"2026"_s}}),
        u"documents: seen"_s);

    row("issuer over http", with(u"issuer"_s, u"http://{domain}/realms/{realm}"_s), u"issuer"_s);
    row("issuer on loopback", with(u"issuer"_s, u"http://127.0.0.1/{domain}/{realm}"_s),
        u"issuer"_s);
    row("issuer with a query", with(u"issuer"_s, u"https://{domain}/?r={realm}"_s), u"client"_s);
    row("variable that is not described", with(u"issuer"_s, u"https://{domain}/{realm}/{zone}"_s),
        u"issuer"_s);
    row("variable that is not used", with(u"issuer"_s, u"https://{domain}/"_s),
        u"issuer_variables"_s);
    row("variable used twice", with(u"issuer"_s, u"https://{domain}/{realm}/{realm}"_s),
        u"issuer_variables"_s);
    row("issuer and hint", with(u"issuer_hint"_s, u"https://id.example.org"_s), u"issuer_hint"_s);
    row("neither issuer nor hint", with(u"issuer"_s, u""_s), u"issuer_hint"_s);
    row("variable with a bad name", withVariable(u"name"_s, u"Do main"_s), u"issuer_variables"_s);
    row("variable without a label", withVariable(u"label"_s, u""_s), u"issuer_variables"_s);
    row("variable with half a sentence", withVariable(u"hint"_s, u"the host"_s),
        u"issuer_variables"_s);
    row("variable whose example is wrong", withVariable(u"example"_s, u"ID"_s),
        u"issuer_variables"_s);
    row("variable whose standard is wrong", withVariable(u"standard"_s, u"ID"_s),
        u"issuer_variables"_s);
    row("variable with a broken pattern", withVariable(u"pattern"_s, u"["_s),
        u"issuer_variables"_s);
    row("variable that may hold a path", withVariable(u"pattern"_s, u"[a-z./]+"_s),
        u"issuer_variables"_s);
    row("variable that may hold anything", withVariable(u"pattern"_s, u".+"_s),
        u"issuer_variables"_s);
    row("variable that may be empty", withVariable(u"pattern"_s, u"[a-z.]*"_s),
        u"issuer_variables"_s);
    row("variable with more", withVariable(u"default"_s, u"x"_s), u"issuer_variables: default"_s);

    row("hint that is no sentence", with(u"client_id_hint"_s, u"register an app"_s),
        u"client_id_hint"_s);
    row("no hint", with(u"client_id_hint"_s, u""_s), u"client_id_hint"_s);
    row("secret of another kind", with(u"client_secret"_s, u"optional"_s), u"client_secret"_s);
    row("scopes that are text", with(u"scopes"_s, u"openid email"_s), u"scopes"_s);
    row("scope twice", with(u"scopes"_s, QJsonArray{u"openid"_s, u"openid"_s}), u"scopes"_s);
    row("scopes without openid", with(u"scopes"_s, QJsonArray{u"email"_s}), u"scopes"_s);
    row("scope with a blank", with(u"scopes"_s, QJsonArray{u"openid"_s, u"e mail"_s}), u"client"_s);
    row("scope that is a number", with(u"scopes"_s, QJsonArray{u"openid"_s, 7}), u"scopes"_s);
    row("scope text that is a sentence",
        with(u"scope_texts"_s, QJsonObject{{u"files"_s, u"See your files."_s}}), u"scope_texts"_s);
    row("scope text for no scope",
        with(u"scope_texts"_s, QJsonObject{{u"my files"_s, u"see your files"_s}}),
        u"scope_texts"_s);
    row("scope texts that are a list", with(u"scope_texts"_s, QJsonArray()), u"scope_texts"_s);
    row("parameter that is reserved",
        with(u"extra_parameters"_s, QJsonObject{{u"state"_s, u"x"_s}}), u"client"_s);
    row("parameter that is a number", with(u"extra_parameters"_s, QJsonObject{{u"max_age"_s, 60}}),
        u"extra_parameters"_s);

    row("redirect to another host", withRedirect(u"host"_s, u"0.0.0.0"_s), u"redirect"_s);
    row("one port alone", withRedirect(u"ports"_s, QJsonArray{8400}), u"redirect"_s);
    row("ports the wrong way", withRedirect(u"ports"_s, QJsonArray{8402, 8400}), u"redirect"_s);
    row("ports below 1024", withRedirect(u"ports"_s, QJsonArray{80, 81}), u"redirect"_s);
    row("ports that are none", withRedirect(u"ports"_s, QJsonArray{65535, 65536}), u"redirect"_s);
    row("too many ports", withRedirect(u"ports"_s, QJsonArray{8400, 8500}), u"redirect"_s);
    row("ports that are text", withRedirect(u"ports"_s, u"any"_s), u"redirect"_s);
    row("registered perhaps", withRedirect(u"register"_s, u"yes"_s), u"redirect"_s);
    row("redirect with more", withRedirect(u"path"_s, u"/cb"_s), u"redirect: path"_s);

    row("rejection of the specification",
        with(u"refresh_rejections"_s, QJsonArray{u"invalid_request"_s}), u"refresh_rejections"_s);
    row("rejection that is no code", with(u"refresh_rejections"_s, QJsonArray{u"schön"_s}),
        u"refresh_rejections"_s);
    row("rejection twice",
        with(u"refresh_rejections"_s, QJsonArray{u"bad_refresh_token"_s, u"bad_refresh_token"_s}),
        u"refresh_rejections"_s);
    row("rejection that is an interaction too",
        with(u"refresh_rejections"_s, QJsonArray{u"mfa_required"_s}), u"refresh_rejections"_s);
    row("interactions that are text", with(u"refresh_interactions"_s, u"mfa_required"_s),
        u"refresh_interactions"_s);
    row("revocation of another kind", with(u"revocation"_s, u"sometimes"_s), u"revocation"_s);
    row("nothing to revoke and no page", with(u"account_page"_s, u""_s), u"account_page"_s);
    row("page over http", with(u"account_page"_s, u"http://{domain}/account"_s), u"account_page"_s);
    row("page with another variable", with(u"account_page"_s, u"https://{zone}/account"_s),
        u"account_page"_s);
}

void tst_PresetContract::aFaultIsFoundAndNamed()
{
    QFETCH(QJsonObject, preset);
    QFETCH(QString, member);
    const auto read = readProviderPreset(QJsonDocument(preset).toJson());
    QCOMPARE(read.has_value(), member.isEmpty());
    if (read)
        return;
    QCOMPARE(read.error().kind, ErrorKind::ConfigurationInvalid);
    QCOMPARE(read.error().code, member);
    QVERIFY(read.error().detail.contains(member));
}

void tst_PresetContract::noMemberMayBeMissing()
{
    const QStringList members = faultless().keys();
    QCOMPARE(members.size(), 16);
    for (const QString &member : members) {
        QJsonObject preset = faultless();
        preset.remove(member);
        const auto read = readProviderPreset(QJsonDocument(preset).toJson());
        QVERIFY2(!read, qPrintable(member));
        QCOMPARE(read.error().code, member);
    }
}

void tst_PresetContract::whatIsNoJsonIsNoPreset()
{
    const QByteArray twice = QJsonDocument(faultless()).toJson().replace("{", "{\"id\":\"a\",");
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("{"), twice})
        QVERIFY2(!readProviderPreset(text), text.left(20).constData());
}

void tst_PresetContract::issuersAreFilledIn()
{
    const auto entra = findProviderPreset(u"microsoft-entra-id"_s);
    QCOMPARE(makeIssuer(*entra, {{u"tenant"_s, u" 8eaef023-2b34-4da1-9baa-8bc8c9d6a490 "_s}}),
             u"https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0"_s);
    const auto gitlab = findProviderPreset(u"gitlab"_s);
    QCOMPARE(makeIssuer(*gitlab, {}), u"https://gitlab.com"_s);
    QCOMPARE(makeIssuer(*gitlab, {{u"domain"_s, u"git.example.org:8443"_s}}),
             u"https://git.example.org:8443"_s);
    const auto okta = findProviderPreset(u"okta"_s);
    QCOMPARE(makeIssuer(*okta, {{u"domain"_s, u"example.okta.com"_s}}),
             u"https://example.okta.com/oauth2/default"_s);
    QCOMPARE(makeIssuer(*findProviderPreset(u"auth0"_s), {{u"domain"_s, u"a.eu.auth0.com"_s}}),
             u"https://a.eu.auth0.com/"_s);
    QCOMPARE(makeIssuer(*findProviderPreset(u"google"_s), {}), u"https://accounts.google.com"_s);
    for (const ProviderPreset &preset : providerPresets())
        QVERIFY2(isTrustworthyUrl(QUrl(issuerExample(preset))), qPrintable(preset.id));
}

void tst_PresetContract::whatIsWrongWithAnIssuerIsNamed_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<IssuerValues>("values");
    QTest::addColumn<QString>("variable");
    const auto row = [](const char *name, const QString &preset, const IssuerValues &values,
                        const QString &variable) {
        QTest::newRow(name) << preset << values << variable;
    };
    row("nothing", u"keycloak"_s, {}, u"server"_s);
    row("half of it", u"keycloak"_s, {{u"server"_s, u"id.example.org"_s}}, u"realm"_s);
    row("a path", u"keycloak"_s, {{u"server"_s, u"id.example.org/x"_s}, {u"realm"_s, u"r"_s}},
        u"server"_s);
    row("somebody else's host", u"auth0"_s, {{u"domain"_s, u"evil.example#"_s}}, u"domain"_s);
    row("user information", u"auth0"_s, {{u"domain"_s, u"a@evil.example"_s}}, u"domain"_s);
    // Microsoft: "common" and its like answer with the issuer `…/{tenantid}/v2.0`.
    for (const auto &tenant :
         {u"common"_s, u"organizations"_s, u"consumers"_s, u"contoso.onmicrosoft.com"_s})
        row(qPrintable(tenant), u"microsoft-entra-id"_s, {{u"tenant"_s, tenant}}, u"tenant"_s);
}

void tst_PresetContract::whatIsWrongWithAnIssuerIsNamed()
{
    QFETCH(QString, preset);
    QFETCH(IssuerValues, values);
    QFETCH(QString, variable);
    const auto issuer = makeIssuer(*findProviderPreset(preset), values);
    QVERIFY(!issuer);
    QCOMPARE(issuer.error().kind, ErrorKind::ConfigurationInvalid);
    QCOMPARE(issuer.error().code, variable);
}

void tst_PresetContract::issuersAreTakenApart_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<IssuerValues>("values"); // Empty: it is of another shape.
    QTest::newRow("whole") << u"keycloak"_s << u"https://id.example.org/realms/staff"_s
                           << IssuerValues{{u"server"_s, u"id.example.org"_s},
                                           {u"realm"_s, u"staff"_s}};
    QTest::newRow("slash left out")
        << u"auth0"_s << u"https://a.auth0.com"_s << IssuerValues{{u"domain"_s, u"a.auth0.com"_s}};
    QTest::newRow("slash added") << u"gitlab"_s << u"https://gitlab.com/"_s
                                 << IssuerValues{{u"domain"_s, u"gitlab.com"_s}};
    QTest::newRow("value that is wrong")
        << u"microsoft-entra-id"_s << u"https://login.microsoftonline.com/common/v2.0"_s
        << IssuerValues{{u"tenant"_s, u"common"_s}};
    QTest::newRow("another path") << u"keycloak"_s << u"https://id.example.org/auth/realms/staff"_s
                                  << IssuerValues();
    QTest::newRow("another host")
        << u"microsoft-entra-id"_s
        << u"https://login.microsoftonline.us/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0"_s
        << IssuerValues();
    QTest::newRow("a dot is a dot")
        << u"microsoft-entra-id"_s << u"https://loginXmicrosoftonline.com/common/v2.0"_s
        << IssuerValues();
    QTest::newRow("no template") << u"generic-oidc"_s << u"https://id.example.org"_s
                                 << IssuerValues();
}

void tst_PresetContract::issuersAreTakenApart()
{
    QFETCH(QString, preset);
    QFETCH(QString, issuer);
    QFETCH(IssuerValues, values);
    QCOMPARE(readIssuerValues(*findProviderPreset(preset), issuer).value_or(IssuerValues()),
             values);
}

void tst_PresetContract::accountPagesAreTheAccountsOwn()
{
    const auto page = [](const QString &preset, const QString &issuer) {
        Account account;
        account.preset = preset;
        account.client.issuer = issuer;
        return accountPageOf(account);
    };
    QCOMPARE(page(u"google"_s, u"https://accounts.google.com"_s),
             u"https://myaccount.google.com/connections"_s);
    QCOMPARE(page(u"gitlab"_s, u"https://git.example.org"_s),
             u"https://git.example.org/-/user_settings/applications"_s);
    QCOMPARE(page(u"keycloak"_s, u"https://id.example.org/realms/staff"_s),
             u"https://id.example.org/realms/staff/account"_s);
    QCOMPARE(page(u"keycloak"_s, u"https://id.example.org/elsewhere"_s), QString());
    QCOMPARE(page(u"gitlab"_s, u"https://evil.example\\@gitlab.com"_s), QString());
    QCOMPARE(page(u"okta"_s, u"https://example.okta.com/oauth2/default"_s), QString());
    QCOMPARE(page({}, u"https://id.example.org"_s), QString());
}

void tst_PresetContract::anAccountIsStartedFromAPreset()
{
    const Account account =
        makeAccount(*findProviderPreset(u"amazon-cognito"_s),
                    u"https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_A"_s);
    QCOMPARE(account.preset, u"amazon-cognito"_s);
    QCOMPARE(
        redirectUrisToRegister(account.client),
        (QStringList{u"http://localhost:27655/callback"_s, u"http://localhost:27656/callback"_s,
                     u"http://localhost:27657/callback"_s}));
    const Account google =
        makeAccount(*findProviderPreset(u"google"_s), u"https://accounts.google.com"_s);
    QCOMPARE(redirectUrisToRegister(google.client), QStringList{u"http://127.0.0.1/callback"_s});
}

QTEST_GUILESS_MAIN(tst_PresetContract)
#include "tst_PresetContract.moc"
