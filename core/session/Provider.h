// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Account.h"

#include <QtCore/QMap>

#include <optional>

namespace latchkey {

//! \brief A part of an issuer that differs from customer to customer, such as `tenant` in
//! `https://login.microsoftonline.com/{tenant}/v2.0`.
struct IssuerVariable
{
    QString name; //!< As between the braces of the template.
    QString label; //!< For people: what the provider calls it.
    QString hint; //!< A sentence: where to find it, and how it looks.
    QString example;
    QString standard; //!< What most have; empty: everybody has another.
    QString pattern; //!< A regular expression for the whole value. Never matches `/`, `?` or `#`.
};

//! \brief A page of the provider's own documentation that a preset follows.
struct PresetDocument
{
    QString title;
    QString url;
};

//! \brief A provider preset: what is known of a provider before asking it. Data, from
//! `resources/providers`; core/README.md describes the files.
struct ProviderPreset
{
    //! Whether the provider gives installed apps a "secret" and insists on it. It is none (RFC 8252
    //! §8.5).
    enum class ClientSecret { None, Required };

    //! What ends at the provider when it is asked to revoke (RFC 7009), as it documents it.
    enum class Revocation {
        EachToken, //!< The refresh token, and the access token when it is sent too.
        WholeGrant, //!< With the refresh token all tokens of this app and person, on every device.
        RefreshToken, //!< Access tokens cannot be revoked; the last one runs out by itself.
        None, //!< Nothing: there is no revocation endpoint.
    };

    QString id; //!< As in `--preset`.
    QString name; //!< For people.
    QList<PresetDocument> documents; //!< What all of this was taken from.
    QString issuer; //!< With `{name}` where a variable goes. Empty: the user types it.
    QList<IssuerVariable> issuerVariables; //!< Those of `issuer`, in their order.
    QString issuerHint; //!< How an issuer looks, where the user types all of it.
    QString clientIdHint; //!< How to register an app and get a client id, in sentences.
    ClientSecret clientSecret = ClientSecret::None;
    QStringList scopes;
    //! What a scope of this provider lets an app do; follows "This computer may".
    QMap<QString, QString> scopeTexts;
    QList<FormField> extraParameters;
    RedirectHost redirectHost = RedirectHost::LoopbackAddress;
    quint16 firstRedirectPort = 0; //!< 0: the provider takes any port.
    quint16 lastRedirectPort = 0;
    bool needsRedirectUri = true; //!< Whether the redirect URI has to be registered there at all.
    //! Codes of the token endpoint that mean what `invalid_grant` means, for a refresh token.
    QStringList refreshRejections;
    //! Codes of the token endpoint that mean what `interaction_required` means.
    QStringList refreshInteractions;
    Revocation revocation = Revocation::EachToken;
    //! Where users see and withdraw the access they gave; may hold variables of `issuer`. Empty:
    //! there is no such page.
    QString accountPage;
};

//! \brief All presets that the program was built with (`:/latchkey/providers/*.json`), by name.
const QList<ProviderPreset> &providerPresets();

//! \return nothing when there is none of that id; an account without a preset has an empty one.
std::optional<ProviderPreset> findProviderPreset(const QString &id);

//! \brief Reads one preset file, strictly: every member is there, none is unknown, and what the
//! preset makes of an account would be accepted.
//! \return ConfigurationInvalid, naming the member and what is wrong with it.
Result<ProviderPreset> readProviderPreset(const QByteArray &json);

//! \brief The values of issuer variables, by name.
using IssuerValues = QMap<QString, QString>;

//! \brief Fills the preset's issuer in. A variable without a value takes its standard one.
//! \return ConfigurationInvalid when one is missing or does not look right, with the variable's
//! name as the error's code and its hint in the detail.
Result<QString> makeIssuer(const ProviderPreset &preset, const IssuerValues &values);

//! \brief What the variables would be in an issuer that somebody typed, right or wrong.
//! \return nothing for an issuer of another shape, which may be right all the same.
std::optional<IssuerValues> readIssuerValues(const ProviderPreset &preset, const QString &issuer);

//! \brief How an issuer of this kind looks.
QString issuerExample(const ProviderPreset &preset);

//! \brief Starts an account from a preset: all but its name, client id and files.
Account makeAccount(const ProviderPreset &preset, const QString &issuer);

//! \brief Where the account's user sees and withdraws access; empty: not known.
QString accountPageOf(const Account &account);

//! \brief What ends when the account's provider is asked to revoke; EachToken where that is not
//! known.
ProviderPreset::Revocation revocationOf(const Account &account);

//! \brief A refresh's error in the words of the specification, where the provider is known to use
//! others. Only codes that the account's preset lists are changed; the code itself is kept.
Error readRefreshError(const Error &error, const Account &account);

} // namespace latchkey
