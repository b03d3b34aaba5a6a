// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/Wait.h"
#include "ui/AddAccount.h"
#include "ui/ProviderText.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        provider.serveDiscovery();
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }

    template <typename T>
    T *child(const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    QLineEdit *edit(const QString &name) { return child<QLineEdit>(name); }
    QPushButton *next() { return child<QPushButton>(u"addAccountNext"_s); }
    QString discovery() { return child<QLabel>(u"discoveryText"_s)->text(); }

    //! \brief Types the issuer into the search field and goes on, as somebody with a provider of
    //! their own does.
    void chooseTypedIssuer(const QString &issuer)
    {
        edit(u"providerSearch"_s)->setText(issuer);
        next()->click();
    }

    //! \brief Chooses the one provider that the search finds for `name`.
    void choosePreset(const QString &name)
    {
        edit(u"providerSearch"_s)->setText(name);
        next()->click();
    }

    ScriptedProvider provider;
    FakeClock clock;
    QTemporaryDir directory;
    AccountSettings settings{directory.filePath(u"config"_s)};
    ProviderDirectory providers{directory.filePath(u"cache"_s), clock};
    AddAccount dialog{settings, providers};
};

} // namespace

class tst_AddAccount : public QObject
{
    Q_OBJECT

private slots:
    void init() { useTheme(Theme::Light); }

    void searchFindsProvidersByName();
    void aTypedAddressIsOfferedAsAnIssuer();
    void discoveryRunsAsOneStopsTypingAndSaysWhatWasFound();
    void aWrongAddressIsSaidBeforeAnythingIsSaved();
    void aProviderThatIsDownMayBeAddedAllTheSame();
    void onlyTheLastAddressTypedIsAsked();
    void aProviderWithoutRevocationSaysSo();
    void addingSavesWhatTheProviderCallsItself();
    void aPresetBringsItsScopesAndParameters();
    void theIssuerIsMadeOfItsParts();
    void aPastedIssuerIsShownByItsParts();
    void aPartThatIsWrongIsSaid();
    void aSecretThatIsNeededIsAskedFor();
    void whatToRegisterIsSaid_data();
    void whatToRegisterIsSaid();
    void aTakenOrImpossibleNameIsSaid();
    void namesAreProposed_data();
    void namesAreProposed();
    void issuersAreCompleted();
    void changingKeepsTheName();
    void everyControlHasANameAndEveryPresetItsWords();
    void hintsOfThePresetsAreKnownToTranslators();
};

void tst_AddAccount::searchFindsProvidersByName()
{
    Fixture f;
    auto *list = f.child<QListWidget>(u"providerList"_s);
    QCOMPARE(list->count(), providerPresets().size());
    saveScreen(f.dialog, u"add-account-providers-light"_s);
    f.edit(u"providerSearch"_s)->setText(u"goo"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Google"_s);
    f.edit(u"providerSearch"_s)->setText(u"nothing like it"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(!f.next()->isEnabled());
}

void tst_AddAccount::aTypedAddressIsOfferedAsAnIssuer()
{
    Fixture f;
    f.edit(u"providerSearch"_s)->setText(u"id.example.org"_s);
    f.next()->click();
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://id.example.org"_s);
}

void tst_AddAccount::discoveryRunsAsOneStopsTypingAndSaysWhatWasFound()
{
    Fixture f;
    f.chooseTypedIssuer(f.provider.issuer());
    QVERIFY2(f.discovery().startsWith("Asking"_L1), qPrintable(f.discovery()));
    QVERIFY(!f.next()->isEnabled());
    TRY_VERIFY2(f.discovery().startsWith("Found 127.0.0.1"_L1), qPrintable(f.discovery()));
    QVERIFY(f.discovery().contains("can be revoked"_L1));
    QVERIFY2(!f.next()->isEnabled(), "without a client ID");
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    QVERIFY(f.next()->isEnabled());
    saveScreen(f.dialog, u"add-account-found-light"_s);
    useTheme(Theme::Dark);
    saveScreen(f.dialog, u"add-account-found-dark"_s);
}

void tst_AddAccount::aWrongAddressIsSaidBeforeAnythingIsSaved()
{
    Fixture f;
    f.provider.serveDiscovery({{u"issuer"_s, u"https://somebody-else.example"_s}});
    f.chooseTypedIssuer(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    TRY_VERIFY2(f.discovery().contains("cannot be used"_L1), qPrintable(f.discovery()));
    QVERIFY(!f.next()->isEnabled());
    saveScreen(f.dialog, u"add-account-wrong-light"_s);

    f.edit(u"issuer"_s)->setText(u"http://id.example.org"_s);
    QVERIFY2(f.discovery().contains("https://"_L1), qPrintable(f.discovery()));
    QVERIFY(!f.next()->isEnabled());
    QVERIFY(f.settings.accounts()->isEmpty());
}

void tst_AddAccount::aProviderThatIsDownMayBeAddedAllTheSame()
{
    Fixture f;
    f.provider.stop();
    f.chooseTypedIssuer(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    TRY_VERIFY2(f.discovery().contains("cannot be reached"_L1), qPrintable(f.discovery()));
    QVERIFY(f.next()->isEnabled());
}

void tst_AddAccount::onlyTheLastAddressTypedIsAsked()
{
    Fixture f;
    f.chooseTypedIssuer(f.provider.issuer() + u"/one"_s);
    f.edit(u"issuer"_s)->setText(f.provider.issuer() + u"/two"_s);
    f.edit(u"issuer"_s)->setText(f.provider.issuer());
    TRY_VERIFY(f.discovery().startsWith("Found"_L1));
    for (const ProviderRequest &request : f.provider.requests())
        QVERIFY2(!request.path.startsWith("/one") && !request.path.startsWith("/two"),
                 request.path.constData());
}

void tst_AddAccount::aProviderWithoutRevocationSaysSo()
{
    Fixture f;
    f.provider.serveDiscovery({{u"revocation_endpoint"_s, QJsonValue()}});
    f.chooseTypedIssuer(f.provider.issuer());
    TRY_VERIFY2(f.discovery().contains("no way to revoke"_L1), qPrintable(f.discovery()));
}

void tst_AddAccount::addingSavesWhatTheProviderCallsItself()
{
    Fixture f;
    QSignalSpy saved(&f.dialog, &AddAccount::accountSaved);
    f.chooseTypedIssuer(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u" desktop "_s);
    f.edit(u"accountName"_s)->setText(u"work"_s);
    TRY_VERIFY(f.next()->isEnabled());
    f.next()->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), u"work"_s);
    const auto account = f.settings.account(u"work"_s);
    QVERIFY(account);
    QCOMPARE(account->client.issuer, f.provider.issuer());
    QCOMPARE(account->client.clientId, u"desktop"_s);
    QCOMPARE(account->client.scopes, defaultScopes());
    QCOMPARE(account->client.redirectPath, u"/callback"_s);
    QVERIFY(!f.dialog.isVisible());
}

void tst_AddAccount::aPresetBringsItsScopesAndParameters()
{
    Fixture f;
    f.edit(u"providerSearch"_s)->setText(u"Google"_s);
    f.next()->click();
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://accounts.google.com"_s);
    QCOMPARE(f.edit(u"scopes"_s)->text(), u"openid profile email"_s);
    QCOMPARE(f.edit(u"accountName"_s)->text(), u"google"_s);
    // The rest without the network: what is found stands in for it.
    f.edit(u"issuer"_s)->setText(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    f.edit(u"clientSecretFile"_s)->setText(u"/some/file"_s);
    TRY_VERIFY(f.next()->isEnabled());
    f.next()->click();
    const auto account = f.settings.account(u"google"_s);
    QVERIFY(account);
    QCOMPARE(account->preset, u"google"_s);
    QVERIFY(account->client.extraParameters.contains(
        FormField(u"access_type"_s, QByteArray("offline"))));
    QVERIFY(!account->client.scopes.contains("offline_access"_L1));
}

void tst_AddAccount::theIssuerIsMadeOfItsParts()
{
    Fixture f;
    f.choosePreset(u"Keycloak"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), QString());
    f.edit(u"variable_server"_s)->setText(u"id.example.org"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), QString());
    f.edit(u"variable_realm"_s)->setText(u"staff"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://id.example.org/realms/staff"_s);
    saveScreen(f.dialog, u"add-account-parts-light"_s);

    // Another provider has other parts; one has a part that most leave as it is.
    f.child<QPushButton>(u"addAccountBack"_s)->click();
    f.choosePreset(u"GitLab"_s);
    QVERIFY(!f.edit(u"variable_realm"_s));
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://gitlab.com"_s);
    f.edit(u"variable_domain"_s)->setText(u"git.example.org"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://git.example.org"_s);
    f.edit(u"variable_domain"_s)->clear();
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://gitlab.com"_s);
}

void tst_AddAccount::aPastedIssuerIsShownByItsParts()
{
    Fixture f;
    f.choosePreset(u"Okta"_s);
    f.edit(u"issuer"_s)->setText(u"https://example.okta.com/oauth2/staff"_s);
    QCOMPARE(f.edit(u"variable_domain"_s)->text(), u"example.okta.com"_s);
    QCOMPARE(f.edit(u"variable_server"_s)->text(), u"staff"_s);
    // One of another shape is taken as it is.
    f.edit(u"issuer"_s)->setText(u"https://example.okta.com"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://example.okta.com"_s);
    QCOMPARE(f.edit(u"variable_domain"_s)->text(), QString());
    // Into the wrong field, but meant well.
    f.edit(u"variable_domain"_s)->setText(u"https://example.okta.com/oauth2/default"_s);
    QCOMPARE(f.edit(u"issuer"_s)->text(), u"https://example.okta.com/oauth2/default"_s);
    QCOMPARE(f.edit(u"variable_domain"_s)->text(), u"example.okta.com"_s);
}

void tst_AddAccount::aPartThatIsWrongIsSaid()
{
    Fixture f;
    f.choosePreset(u"Microsoft"_s);
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    f.edit(u"variable_tenant"_s)->setText(u"common"_s);
    QVERIFY2(f.discovery().contains(u"“Directory (tenant) ID” does not look right"_s),
             qPrintable(f.discovery()));
    QVERIFY(!f.next()->isEnabled());
    saveScreen(f.dialog, u"add-account-wrong-part-light"_s);
    f.edit(u"issuer"_s)->setText(u"https://login.microsoftonline.com/organizations/v2.0"_s);
    QCOMPARE(f.edit(u"variable_tenant"_s)->text(), u"organizations"_s);
    QVERIFY2(f.discovery().contains(u"does not look right"_s), qPrintable(f.discovery()));
    f.edit(u"variable_tenant"_s)->setText(u"8eaef023-2b34-4da1-9baa-8bc8c9d6a490"_s);
    QVERIFY2(f.discovery().startsWith("Asking"_L1), qPrintable(f.discovery()));
}

void tst_AddAccount::aSecretThatIsNeededIsAskedFor()
{
    Fixture f;
    f.choosePreset(u"Google"_s);
    auto *problem = f.child<QLabel>(u"clientSecretProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith("Google gives"_L1), qPrintable(problem->text()));
    f.edit(u"issuer"_s)->setText(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    TRY_VERIFY(f.discovery().startsWith("Found"_L1));
    QVERIFY(!f.next()->isEnabled());
    f.edit(u"clientSecretFile"_s)->setText(u"/some/file"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(f.next()->isEnabled());

    f.child<QPushButton>(u"addAccountBack"_s)->click();
    f.choosePreset(u"Keycloak"_s);
    QVERIFY(!problem->isVisible());
}

void tst_AddAccount::whatToRegisterIsSaid_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"Google"_s << u"No redirect URI"_s;
    QTest::newRow("any port") << u"Keycloak"_s << u"any port: http://127.0.0.1/callback"_s;
    QTest::newRow("localhost") << u"Microsoft"_s << u"any port: http://localhost/callback"_s;
    QTest::newRow("each port")
        << u"Okta"_s << u"http://127.0.0.1:27655/callback   http://127.0.0.1:27656/callback"_s;
    QTest::newRow("each port of localhost") << u"Cognito"_s << u"http://localhost:27657/callback"_s;
}

void tst_AddAccount::whatToRegisterIsSaid()
{
    QFETCH(QString, preset);
    QFETCH(QString, says);
    Fixture f;
    f.choosePreset(preset);
    const QString text = f.child<QLabel>(u"registration"_s)->text();
    QVERIFY2(text.contains(says), qPrintable(text));
}

void tst_AddAccount::aTakenOrImpossibleNameIsSaid()
{
    Fixture f;
    f.chooseTypedIssuer(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    TRY_VERIFY(f.next()->isEnabled());
    auto *problem = f.child<QLabel>(u"accountNameProblem"_s);
    f.edit(u"accountName"_s)->setText(u"not a name"_s);
    QVERIFY(problem->isVisible() && !f.next()->isEnabled());
    f.edit(u"accountName"_s)->setText(u"work"_s);
    QVERIFY(!problem->isVisible() && f.next()->isEnabled());
    f.next()->click();

    AddAccount second(f.settings, f.providers);
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    second.open();
    second.findChild<QLineEdit *>(u"providerSearch"_s)->setText(f.provider.issuer());
    second.findChild<QPushButton *>(u"addAccountNext"_s)->click();
    second.findChild<QLineEdit *>(u"accountName"_s)->setText(u"work"_s);
    QVERIFY(second.findChild<QLabel *>(u"accountNameProblem"_s)->text().contains("already"_L1));
}

void tst_AddAccount::namesAreProposed_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::newRow("preset") << u"google"_s << u"https://accounts.google.com"_s << QStringList()
                            << u"google"_s;
    QTest::newRow("host") << u"generic-oidc"_s << u"https://id.example.org"_s << QStringList()
                          << u"example"_s;
    QTest::newRow("one label") << QString() << u"https://intranet"_s << QStringList()
                               << u"intranet"_s;
    QTest::newRow("address") << QString() << u"http://127.0.0.1:9000"_s << QStringList()
                             << u"local"_s;
    QTest::newRow("taken") << u"google"_s << u"https://accounts.google.com"_s
                           << QStringList{u"google"_s, u"google-2"_s} << u"google-3"_s;
    QTest::newRow("nothing yet") << QString() << QString() << QStringList() << QString();
}

void tst_AddAccount::namesAreProposed()
{
    QFETCH(QString, preset);
    QFETCH(QString, issuer);
    QFETCH(QStringList, taken);
    ProviderPreset made;
    made.id = preset;
    QTEST(proposedAccountName(made, issuer, taken), "name");
}

void tst_AddAccount::issuersAreCompleted()
{
    QCOMPARE(completedIssuer(u" id.example.org "_s), u"https://id.example.org"_s);
    QCOMPARE(completedIssuer(u"localhost:9000"_s), u"http://localhost:9000"_s);
    QCOMPARE(completedIssuer(u"127.0.0.1:9000/x"_s), u"http://127.0.0.1:9000/x"_s);
    QCOMPARE(completedIssuer(u"localhost.example.org"_s), u"https://localhost.example.org"_s);
    QCOMPARE(completedIssuer(u"http://id.example.org"_s), u"http://id.example.org"_s);
    QCOMPARE(completedIssuer(u"  "_s), QString());
}

void tst_AddAccount::changingKeepsTheName()
{
    Fixture f;
    Account account;
    account.name = u"work"_s;
    account.client.issuer = u"http://127.0.0.1:1"_s;
    account.client.clientId = u"wrong"_s;
    account.client.scopes = defaultScopes();
    account.client.redirectPath = u"/callback"_s;
    QVERIFY(f.settings.add(account));
    f.dialog.change(account);
    QVERIFY(!f.edit(u"accountName"_s)->isEnabled());
    f.edit(u"issuer"_s)->setText(f.provider.issuer());
    f.edit(u"clientId"_s)->setText(u"desktop"_s);
    TRY_VERIFY(f.next()->isEnabled());
    f.next()->click();
    QCOMPARE(f.settings.accounts()->size(), 1);
    QCOMPARE(f.settings.account(u"work"_s)->client.clientId, u"desktop"_s);
}

void tst_AddAccount::everyControlHasANameAndEveryPresetItsWords()
{
    Fixture f;
    for (const ProviderPreset &preset : providerPresets()) {
        QVERIFY2(!providertext::clientIdHint(preset).isEmpty(), qPrintable(preset.id));
        QVERIFY2(!issuerExample(preset).isEmpty(), qPrintable(preset.id));
    }
    f.chooseTypedIssuer(f.provider.issuer());
    f.child<QPushButton>(u"moreOptions"_s)->click();
    for (const auto *edit : f.dialog.findChildren<QLineEdit *>())
        QVERIFY(!edit->objectName().isEmpty());
    for (const auto *button : f.dialog.findChildren<QPushButton *>())
        QVERIFY2(!button->objectName().isEmpty() && !button->text().isEmpty(),
                 qPrintable(button->text()));
    f.dialog.resize(f.dialog.width(), 720);
    QCoreApplication::processEvents();
    saveScreen(f.dialog, u"add-account-more-light"_s);
}

// The presets' words are data; what translators see must be the same, letter for letter.
void tst_AddAccount::hintsOfThePresetsAreKnownToTranslators()
{
    const QStringList known = providertext::translatableTexts();
    QStringList used{u"Any OpenID Connect provider"_s};
    for (const ProviderPreset &preset : providerPresets()) {
        for (const QString &text : providertext::textsOf(preset)) {
            QVERIFY2(known.contains(text), qPrintable(preset.id + ": "_L1 + text));
            used.append(text);
        }
    }
    for (const QString &text : known)
        QVERIFY2(used.contains(text), qPrintable(u"no preset says this: "_s + text));
}

QTEST_MAIN(tst_AddAccount)
#include "tst_AddAccount.moc"
