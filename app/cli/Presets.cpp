// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "session/Provider.h"

#include <QtCore/QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ProviderPreset &preset)
{
    return {
        {u"preset"_s, preset.id},
        {u"name"_s, preset.name},
        {u"issuer"_s, textOrNull(preset.issuer)},
        {u"issuer_hint"_s, textOrNull(preset.issuerHint)},
        {u"client_id_hint"_s, textOrNull(preset.clientIdHint)},
        {u"scopes"_s,
         QJsonArray::fromStringList(preset.scopes.isEmpty() ? defaultScopes() : preset.scopes)},
        {u"parameters"_s, fieldsToJson(preset.extraParameters)},
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
        const QList<ProviderPreset> presets = providerPresets();
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
