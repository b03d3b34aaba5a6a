// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ProviderText.h"

#include <QtCore/QCoreApplication>

namespace latchkey::providertext {

namespace {

// Kept letter for letter as in resources/providers, so that lupdate finds them; a test compares.
constexpr const char *Words[] = {
    QT_TRANSLATE_NOOP("ProviderText", "Any OpenID Connect provider"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Create a public app client without a client secret in your user pool, with "
                      "the authorization code grant and the scopes openid, profile and email. The "
                      "redirect URIs are its allowed callback URLs. Use its Client ID."),
    QT_TRANSLATE_NOOP("ProviderText", "AWS region"),
    QT_TRANSLATE_NOOP("ProviderText", "The region that the user pool is in, such as eu-central-1."),
    QT_TRANSLATE_NOOP("ProviderText", "User pool ID"),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "It stands on the Overview page of the user pool, and begins with the region."),
    QT_TRANSLATE_NOOP("ProviderText", "see and change your own account in the user pool"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Create an application of type Native in the Auth0 dashboard, with the "
                      "grants Authorization Code and Refresh Token. The redirect URIs are its "
                      "Allowed Callback URLs. Use its Client ID."),
    QT_TRANSLATE_NOOP("ProviderText", "Domain"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "It stands in the settings of the application, under Basic Information, "
                      "without https:// before it."),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Register a public (native) client at your provider, with PKCE. Use the "
                      "client ID you are given."),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Add an application in your GitLab preferences, under Applications: not "
                      "confidential, with the scopes openid, profile and email. Use its "
                      "Application ID."),
    QT_TRANSLATE_NOOP("ProviderText", "GitLab server"),
    QT_TRANSLATE_NOOP("ProviderText", "The host of GitLab, without https:// before it."),
    QT_TRANSLATE_NOOP("ProviderText", "see your profile"),
    QT_TRANSLATE_NOOP("ProviderText", "read and change everything you can in GitLab"),
    QT_TRANSLATE_NOOP("ProviderText", "read everything you can see in GitLab"),
    QT_TRANSLATE_NOOP("ProviderText", "read the repositories you can see"),
    QT_TRANSLATE_NOOP("ProviderText", "read and change the repositories you can"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Create an OAuth client ID of type “Desktop app” in the Google Cloud "
                      "console, under APIs & Services › Credentials. Google also issues a client "
                      "secret for it: keep that in a file and name the file as the client secret "
                      "file."),
    QT_TRANSLATE_NOOP("ProviderText", "see your e-mail address"),
    QT_TRANSLATE_NOOP("ProviderText", "see your name and profile"),
    QT_TRANSLATE_NOOP("ProviderText", "read, write, send and delete your Gmail messages"),
    QT_TRANSLATE_NOOP("ProviderText", "read your Gmail messages and settings"),
    QT_TRANSLATE_NOOP("ProviderText", "see and change all your Google calendars"),
    QT_TRANSLATE_NOOP("ProviderText", "see all your Google calendars"),
    QT_TRANSLATE_NOOP("ProviderText", "see your Google contacts"),
    QT_TRANSLATE_NOOP("ProviderText", "see, change and delete all your files in Google Drive"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "see and change the files in Google Drive that it made or opened"),
    QT_TRANSLATE_NOOP("ProviderText", "see all your files in Google Drive"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Create an OpenID Connect client in your realm with client authentication "
                      "off and the standard flow on. Use its Client ID."),
    QT_TRANSLATE_NOOP("ProviderText", "Server"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "The host of the Keycloak server, without https:// before it."),
    QT_TRANSLATE_NOOP("ProviderText", "Realm"),
    QT_TRANSLATE_NOOP("ProviderText", "The name of the realm, with its capital and small letters."),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Register an app in the Microsoft Entra admin center, under App "
                      "registrations, with the platform “Mobile and desktop applications”. Use its "
                      "Application (client) ID."),
    QT_TRANSLATE_NOOP("ProviderText", "Directory (tenant) ID"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "It stands on the Overview page of the app registration, as 32 hexadecimal "
                      "digits with hyphens. “common”, “organizations” and domain names do not work "
                      "here, because the provider then calls itself something else."),
    QT_TRANSLATE_NOOP("ProviderText", "see your profile in Microsoft 365"),
    QT_TRANSLATE_NOOP("ProviderText", "read your Outlook mail"),
    QT_TRANSLATE_NOOP("ProviderText", "read and change your Outlook mail"),
    QT_TRANSLATE_NOOP("ProviderText", "send mail in your name"),
    QT_TRANSLATE_NOOP("ProviderText", "see your Outlook calendars"),
    QT_TRANSLATE_NOOP("ProviderText", "see and change your Outlook calendars"),
    QT_TRANSLATE_NOOP("ProviderText", "see your files in OneDrive"),
    QT_TRANSLATE_NOOP("ProviderText", "see and change your files in OneDrive"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "Create an app integration of type OIDC, Native Application, in the Okta "
                      "admin console, with the grants Authorization Code and Refresh Token. Use "
                      "its Client ID."),
    QT_TRANSLATE_NOOP("ProviderText", "Okta domain"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "The address of your Okta organization, without https:// before it."),
    QT_TRANSLATE_NOOP("ProviderText", "Authorization server ID"),
    QT_TRANSLATE_NOOP("ProviderText",
                      "It stands in the Okta admin console, under Security › API; the first one is "
                      "called “default”. For the authorization server of the organization itself, "
                      "enter the issuer without this part."),
    QT_TRANSLATE_NOOP("ProviderText", "see your own account in Okta"),
    QT_TRANSLATE_NOOP("ProviderText", "see and change your own account in Okta"),
};

QString translated(const QString &text)
{
    return QCoreApplication::translate("ProviderText", text.toUtf8().constData());
}

} // namespace

QStringList translatableTexts()
{
    QStringList texts;
    for (const char *text : Words)
        texts.append(QString::fromUtf8(text));
    return texts;
}

QString name(const ProviderPreset &preset)
{
    return translated(preset.name);
}

QString clientIdHint(const ProviderPreset &preset)
{
    return translated(preset.clientIdHint);
}

QString label(const IssuerVariable &variable)
{
    return translated(variable.label);
}

QString hint(const IssuerVariable &variable)
{
    return translated(variable.hint);
}

QMap<QString, QString> scopeTexts(const ProviderPreset &preset)
{
    QMap<QString, QString> texts = preset.scopeTexts;
    for (QString &text : texts)
        text = translated(text);
    return texts;
}

QStringList textsOf(const ProviderPreset &preset)
{
    QStringList texts = preset.scopeTexts.values();
    texts.append(preset.clientIdHint);
    for (const IssuerVariable &variable : preset.issuerVariables)
        texts << variable.label << variable.hint;
    return texts;
}

} // namespace latchkey::providertext
