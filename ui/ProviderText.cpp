// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ProviderText.h"

#include <QtCore/QCoreApplication>

namespace latchkey::providertext {

namespace {

// Kept letter for letter as in resources/providers, so that lupdate finds them; a test compares.
constexpr const char *Words[] = {
    QT_TRANSLATE_NOOP("ProviderText", "Any OpenID Connect provider"),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Create a public app client without a client secret in your user pool, with the "
        "authorization code grant and the scopes openid, profile and email. Use its "
        "Client ID."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Create an application of type Native in the Auth0 dashboard, with the allowed "
        "callback URL http://127.0.0.1/callback and the grant Refresh Token. Use its "
        "Client ID."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Register a public (native) client at your provider with PKCE and the redirect "
        "URI http://127.0.0.1/callback. Use the client ID you are given."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Add an application in your GitLab preferences, under Applications: not "
        "confidential, with the redirect URI http://127.0.0.1/callback and the scopes "
        "openid, profile and email. Use its Application ID."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Create an OAuth client ID of type “Desktop app” in the Google Cloud console, "
        "under APIs & Services › Credentials. Google also issues a client secret for "
        "it: keep that in a file and name the file as the client secret file."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Create an OpenID Connect client in your realm with client authentication off, "
        "the standard flow on, and the valid redirect URI http://127.0.0.1/callback. "
        "Use its Client ID."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Register an app in the Microsoft Entra admin center, under App registrations, "
        "with the platform “Mobile and desktop applications” and the redirect URI "
        "http://127.0.0.1/callback (set in the manifest). Use its Application (client) "
        "ID."),
    QT_TRANSLATE_NOOP(
        "ProviderText",
        "Create an app integration of type OIDC, Native Application, in the Okta admin "
        "console, with the grants Authorization Code and Refresh Token and the sign-in "
        "redirect URI http://127.0.0.1/callback. Use its Client ID."),
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

} // namespace latchkey::providertext
