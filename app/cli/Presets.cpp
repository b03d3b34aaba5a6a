// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "session/Provider.h"

#include <QtCore/QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

QString revocationName(ProviderPreset::Revocation revocation)
{
    switch (revocation) {
    case ProviderPreset::Revocation::EachToken:
        return u"each_token"_s;
    case ProviderPreset::Revocation::WholeGrant:
        return u"whole_grant"_s;
    case ProviderPreset::Revocation::RefreshToken:
        return u"refresh_token"_s;
    case ProviderPreset::Revocation::None:
        return u"none"_s;
    }
    return {};
}

QJsonArray variablesToJson(const QList<IssuerVariable> &variables)
{
    QJsonArray array;
    for (const IssuerVariable &variable : variables) {
        array.append(QJsonObject{{u"name"_s, variable.name},
                                 {u"label"_s, variable.label},
                                 {u"hint"_s, variable.hint},
                                 {u"example"_s, variable.example},
                                 {u"standard"_s, textOrNull(variable.standard)}});
    }
    return array;
}

QJsonObject toJson(const ProviderPreset &preset)
{
    QJsonArray documents;
    for (const PresetDocument &document : preset.documents)
        documents.append(QJsonObject{{u"title"_s, document.title}, {u"url"_s, document.url}});
    return {
        {u"preset"_s, preset.id},
        {u"name"_s, preset.name},
        {u"documents"_s, documents},
        // The issuer that "add" takes when it is told nothing more.
        {u"issuer"_s, textOrNull(makeIssuer(preset, {}).value_or(QString()))},
        {u"issuer_template"_s, textOrNull(preset.issuer)},
        {u"issuer_variables"_s, variablesToJson(preset.issuerVariables)},
        {u"issuer_hint"_s, issuerExample(preset)},
        {u"client_id_hint"_s, preset.clientIdHint},
        {u"needs_client_secret"_s, preset.clientSecret == ProviderPreset::ClientSecret::Required},
        {u"scopes"_s, QJsonArray::fromStringList(preset.scopes)},
        {u"parameters"_s, fieldsToJson(preset.extraParameters)},
        {u"redirect_uris"_s,
         QJsonArray::fromStringList(preset.needsRedirectUri
                                        ? redirectUrisToRegister(makeAccount(preset, {}).client)
                                        : QStringList())},
        {u"revocation"_s, revocationName(preset.revocation)},
        {u"account_page"_s, textOrNull(preset.accountPage)},
    };
}

class Presets : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"presets"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"List the providers that \"add --preset\" knows."_s;
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{u"json"_s, u"For programs."_s}};
    }

    void run(const QCommandLineParser &arguments, Environment &) override
    {
        const QList<ProviderPreset> &presets = providerPresets();
        if (arguments.isSet(u"json"_s)) {
            QJsonArray array;
            for (const ProviderPreset &preset : presets)
                array.append(toJson(preset));
            return finishWith(inertJson({{u"presets"_s, array}}));
        }
        QList<QStringList> rows{{u"PRESET"_s, u"NAME"_s, u"ISSUER"_s}};
        for (const ProviderPreset &preset : presets)
            rows.append({preset.id, preset.name,
                         preset.issuer.isEmpty() ? preset.issuerHint : preset.issuer});
        finishWith(makeTable(rows));
    }
};

} // namespace

std::unique_ptr<Command> makePresets()
{
    return std::make_unique<Presets>();
}

} // namespace latchkey::cli
