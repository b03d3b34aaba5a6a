// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Provider.h"

#include "oauth/Json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

Result<ProviderPreset> readProviderPreset(const QByteArray &text)
{
    const auto json = readJsonObject(text);
    if (!json)
        return fail(json.error());
    ProviderPreset preset;
    preset.id = json->value("id"_L1).toString();
    preset.name = json->value("name"_L1).toString();
    preset.issuer = json->value("issuer"_L1).toString();
    preset.issuerHint = json->value("issuer_hint"_L1).toString();
    preset.clientIdHint = json->value("client_id_hint"_L1).toString();
    preset.scopes = json->value("scopes"_L1).toVariant().toStringList();
    preset.accountPage = json->value("account_page"_L1).toString();
    const QJsonObject parameters = json->value("extra_parameters"_L1).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        preset.extraParameters.append({it.key(), it.value().toString().toUtf8()});
    if (preset.id.isEmpty() || preset.name.isEmpty())
        return fail(ErrorKind::ConfigurationInvalid, u"a provider preset needs an id and a name"_s);
    return preset;
}

QList<ProviderPreset> providerPresets()
{
    QList<ProviderPreset> presets;
    const QDir directory(u":/latchkey/providers"_s);
    const QStringList names = directory.entryList({u"*.json"_s});
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        const auto preset = file.open(QIODevice::ReadOnly)
            ? readProviderPreset(file.readAll())
            : Result<ProviderPreset>(fail(ErrorKind::InternalFault, file.errorString()));
        // Presets are built in; the contract test reads every one of them.
        Q_ASSERT_X(preset, "providerPresets", qPrintable(name));
        if (preset)
            presets.append(*preset);
    }
    std::sort(presets.begin(), presets.end(),
              [](const ProviderPreset &a, const ProviderPreset &b) { return a.name < b.name; });
    return presets;
}

} // namespace latchkey
