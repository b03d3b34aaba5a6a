// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CloseMatches.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "session/Provider.h"

#include <QtCore/QFileInfo>

#include <optional>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Add : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"add"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Register an account; does not sign in."_s;
    }
    [[nodiscard]] Operand operand() const override { return Operand::Account; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    void run(const QCommandLineParser &arguments, Environment &environment) override;

private:
    // Each fills in its part of the account, or refuses and returns false.
    bool readPreset(const QCommandLineParser &arguments, Account &account);
    bool readIssuer(const QCommandLineParser &arguments, Account &account);
    // Nothing when one of them was refused.
    std::optional<IssuerValues> readVariables(const QCommandLineParser &arguments,
                                              const std::optional<ProviderPreset> &preset);
    bool readClient(const QCommandLineParser &arguments, Account &account);
    bool readParameters(const QCommandLineParser &arguments, Account &account);
    bool readRedirect(const QCommandLineParser &arguments, Account &account);
    bool readFiles(const QCommandLineParser &arguments, Account &account);
};

// What the provider has to know of this account before a sign-in can come back.
QString registrationText(const Account &account)
{
    const auto preset = findProviderPreset(account.preset);
    if (preset && !preset->needsRedirectUri)
        return u"There is no redirect URI to register at %1."_s.arg(preset->name);
    const QStringList uris = redirectUrisToRegister(account.client);
    if (uris.size() > 1)
        return u"The redirect URIs to register at the provider are %1."_s.arg(uris.join(", "_L1));
    return account.client.firstRedirectPort != 0
        ? u"The redirect URI to register at the provider is %1."_s.arg(uris.constFirst())
        : u"The redirect URI to register at the provider is %1, which must cover any port."_s.arg(
            uris.constFirst());
}

QList<QCommandLineOption> Add::options() const
{
    return {
        {u"preset"_s, u"Take what is known of a provider: see \"presets\"."_s, u"NAME"_s},
        {u"issuer"_s, u"The provider's issuer URL; needed unless a preset gives it."_s, u"URL"_s},
        {u"client-id"_s, u"The client id that the provider gave to this app; needed."_s, u"ID"_s},
        {u"scope"_s,
         u"What to ask for, separated by spaces; default \"%1\"."_s.arg(defaultScopes().join(u' ')),
         u"SCOPES"_s},
        {u"client-secret-file"_s,
         u"A file with the client secret, for providers that give one to apps."_s, u"FILE"_s},
        {u"resource"_s, u"Whom the access token is for (RFC 8707); repeatable."_s, u"URI"_s},
        {u"param"_s,
         u"An extra parameter for the authorization request, or KEY= to leave one out; repeatable."_s,
         u"KEY=VALUE"_s},
        {u"variable"_s,
         u"A part of the preset's issuer, such as tenant=…; repeatable. \"presets\" shows them."_s,
         u"NAME=VALUE"_s},
        {u"ca-file"_s, u"PEM certificates to trust for this account beside the system's."_s,
         u"FILE"_s},
        {u"redirect-host"_s,
         u"127.0.0.1, or localhost for a provider that takes nothing else; default the preset's, "
         "else 127.0.0.1."_s,
         u"HOST"_s},
        {u"redirect-path"_s, u"The path of the redirect URI; default /callback."_s, u"PATH"_s,
         u"/callback"_s},
        {u"redirect-port"_s,
         u"The port, or ports, of the redirect URI; default the preset's, else any free one."_s,
         u"PORT|FIRST-LAST"_s},
    };
}

void Add::run(const QCommandLineParser &arguments, Environment &environment)
{
    Account account;
    account.name = arguments.positionalArguments().constFirst();
    const bool isComplete = readPreset(arguments, account) && readIssuer(arguments, account)
        && readClient(arguments, account) && readParameters(arguments, account)
        && readRedirect(arguments, account) && readFiles(arguments, account);
    if (!isComplete)
        return;
    if (const auto added = environment.settings().add(account); !added) {
        tell(u"latchkey-cli: the account was not added: %1."_s.arg(added.error().detail));
        // Only that another process holds the settings right now is nobody's mistake.
        return finish(added.error().kind == ErrorKind::SessionBusy ? ExitCode::TryLater
                                                                   : ExitCode::Usage);
    }
    tell(u"Added \"%1\". %2\nSign in now: latchkey-cli login %1"_s.arg(account.name,
                                                                       registrationText(account)));
    finish(ExitCode::Done);
}

bool Add::readPreset(const QCommandLineParser &arguments, Account &account)
{
    if (!arguments.isSet(u"preset"_s))
        return true;
    const QString wanted = arguments.value(u"preset"_s);
    if (const auto preset = findProviderPreset(wanted)) {
        const QString name = account.name;
        account = makeAccount(*preset, {});
        account.name = name;
        return true;
    }
    QStringList ids;
    for (const ProviderPreset &preset : providerPresets())
        ids.append(preset.id);
    refuse(u"there is no preset \"%1\".%2 \"latchkey-cli presets\" shows all."_s.arg(
        wanted, didYouMean(wanted, ids)));
    return false;
}

std::optional<IssuerValues> Add::readVariables(const QCommandLineParser &arguments,
                                               const std::optional<ProviderPreset> &preset)
{
    QStringList known;
    if (preset) {
        for (const IssuerVariable &variable : preset->issuerVariables)
            known.append(variable.name);
    }
    IssuerValues values;
    for (const QString &variable : arguments.values(u"variable"_s)) {
        const QString name = variable.section(u'=', 0, 0);
        if (!known.contains(name) || !variable.contains(u'=')) {
            refuse(u"--variable takes NAME=VALUE with a variable of the preset, not \"%1\"; "
                   "\"latchkey-cli presets\" shows them."_s.arg(variable));
            return {};
        }
        values.insert(name, variable.section(u'=', 1));
    }
    return values;
}

// Either the whole issuer, or the preset's with its variables filled in.
bool Add::readIssuer(const QCommandLineParser &arguments, Account &account)
{
    const auto preset = findProviderPreset(account.preset);
    const auto variables = readVariables(arguments, preset);
    if (!variables)
        return false;
    const bool isTyped = arguments.isSet(u"issuer"_s);
    account.client.issuer = arguments.value(u"issuer"_s);
    if (isTyped && !variables->isEmpty()) {
        refuse(
            u"--issuer is the whole issuer; --variable fills in the preset's. Give one of them."_s);
        return false;
    }
    if (!isTyped && (!preset || preset->issuer.isEmpty())) {
        refuse(preset ? u"the preset \"%1\" needs --issuer too; it looks like %2"_s.arg(
                   preset->id, issuerExample(*preset))
                      : u"add needs --issuer URL, or --preset NAME."_s);
        return false;
    }
    // A typed one of the preset's shape can be seen to be wrong before anybody is asked.
    const auto values = !isTyped ? variables
        : preset                 ? readIssuerValues(*preset, account.client.issuer)
                                 : std::nullopt;
    if (!values)
        return true;
    const auto issuer = makeIssuer(*preset, *values);
    if (!issuer) {
        refuse(
            u"%1\nGive it as --variable %2=VALUE, or the whole issuer as --issuer; it looks like %3"_s
                .arg(issuer.error().detail, issuer.error().code, issuerExample(*preset)));
        return false;
    }
    if (!isTyped)
        account.client.issuer = *issuer;
    return true;
}

bool Add::readClient(const QCommandLineParser &arguments, Account &account)
{
    if (!arguments.isSet(u"client-id"_s)) {
        refuse(
            u"add needs --client-id ID; the provider gives one to every app that is registered there."_s);
        return false;
    }
    account.client.clientId = arguments.value(u"client-id"_s);
    if (arguments.isSet(u"scope"_s))
        account.client.scopes =
            arguments.values(u"scope"_s).join(u' ').split(u' ', Qt::SkipEmptyParts);
    if (account.client.scopes.isEmpty())
        account.client.scopes = defaultScopes();
    account.client.resources = arguments.values(u"resource"_s);
    return true;
}

// What the user gives replaces what the preset has of that name.
bool Add::readParameters(const QCommandLineParser &arguments, Account &account)
{
    QList<FormField> &parameters = account.client.extraParameters;
    QList<FormField> given;
    for (const QString &parameter : arguments.values(u"param"_s)) {
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals < 1) {
            refuse(u"--param takes KEY=VALUE, not \"%1\"."_s.arg(parameter));
            return false;
        }
        const QString key = parameter.left(equals);
        parameters.removeIf([&key](const FormField &field) { return field.first == key; });
        given.append({key, parameter.mid(equals + 1).toUtf8()});
    }
    parameters.append(given);
    return true;
}

bool Add::readRedirect(const QCommandLineParser &arguments, Account &account)
{
    account.client.redirectPath = arguments.value(u"redirect-path"_s);
    if (arguments.isSet(u"redirect-host"_s)) {
        const QString host = arguments.value(u"redirect-host"_s);
        if (host != "127.0.0.1"_L1 && host != "localhost"_L1) {
            refuse(u"--redirect-host takes 127.0.0.1 or localhost, not \"%1\"."_s.arg(host));
            return false;
        }
        account.client.redirectHost =
            host == "localhost"_L1 ? RedirectHost::Localhost : RedirectHost::LoopbackAddress;
    }
    if (!arguments.isSet(u"redirect-port"_s))
        return true;
    const QString text = arguments.value(u"redirect-port"_s);
    const QStringList ports = text.split(u'-');
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    account.client.firstRedirectPort = ports.first().toUShort(&firstIsNumber);
    account.client.lastRedirectPort = ports.last().toUShort(&lastIsNumber);
    const bool isRange = ports.size() <= 2 && firstIsNumber && lastIsNumber
        && account.client.firstRedirectPort > 0
        && account.client.firstRedirectPort <= account.client.lastRedirectPort;
    if (!isRange)
        refuse(u"--redirect-port takes a port from 1 to 65535 or a range FIRST-LAST, not \"%1\"."_s
                   .arg(text));
    return isRange;
}

bool Add::readFiles(const QCommandLineParser &arguments, Account &account)
{
    for (const QString &option : {u"client-secret-file"_s, u"ca-file"_s}) {
        // Reading a pipe would wait for its writer, and later commands could not read it again.
        if (arguments.isSet(option) && !QFileInfo(arguments.value(option)).isFile()) {
            refuse(u"--%1: there is no file \"%2\"."_s.arg(option, arguments.value(option)));
            return false;
        }
    }
    // Later commands are run in other folders.
    if (arguments.isSet(u"client-secret-file"_s))
        account.clientSecretFile =
            QFileInfo(arguments.value(u"client-secret-file"_s)).absoluteFilePath();
    const auto preset = findProviderPreset(account.preset);
    if (preset && preset->clientSecret == ProviderPreset::ClientSecret::Required
        && account.clientSecretFile.isEmpty()) {
        refuse(
            u"%1 gives apps like this one a client secret, and takes no sign-in without it. Save "
            "it in a file and name that: --client-secret-file FILE."_s.arg(preset->name));
        return false;
    }
    if (arguments.isSet(u"ca-file"_s))
        account.caFile = QFileInfo(arguments.value(u"ca-file"_s)).absoluteFilePath();
    const auto usable = loadClientConfig(account).and_then(validateClientConfig);
    const auto policy = loadHttpPolicy(account);
    if (usable && policy)
        return true;
    refuse(u"%1."_s.arg(usable ? policy.error().detail : usable.error().detail));
    return false;
}

} // namespace

std::unique_ptr<Command> makeAdd()
{
    return std::make_unique<Add>();
}

} // namespace latchkey::cli
