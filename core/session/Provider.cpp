// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Provider.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/latchkey/providers/"_L1;

std::optional<ProviderPreset> loadPreset(const QString &fileName)
{
    QFile file(Folder + fileName);
    const auto preset = file.open(QIODevice::ReadOnly)
        ? readProviderPreset(file.readAll())
        : Result<ProviderPreset>(fail(ErrorKind::InternalFault, file.errorString()));
    // Presets are built in; the contract test reads every one of them.
    Q_ASSERT_X(preset, "loadPreset", qPrintable(fileName));
    return preset ? std::optional<ProviderPreset>(*preset) : std::nullopt;
}

QList<ProviderPreset> loadPresets()
{
    QList<ProviderPreset> presets;
    const QStringList names = QDir(Folder).entryList({u"*.json"_s});
    for (const QString &name : names) {
        if (const auto preset = loadPreset(name))
            presets.append(*preset);
    }
    std::sort(presets.begin(), presets.end(),
              [](const ProviderPreset &a, const ProviderPreset &b) { return a.name < b.name; });
    return presets;
}

QString filled(QString pattern, const IssuerValues &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        pattern.replace(u'{' + value.key() + u'}', value.value());
    return pattern;
}

} // namespace

const QList<ProviderPreset> &providerPresets()
{
    static const QList<ProviderPreset> presets = loadPresets();
    return presets;
}

std::optional<ProviderPreset> findProviderPreset(const QString &id)
{
    // Only the one that is asked for is read: a window that starts has no time for all of them.
    static QHash<QString, ProviderPreset> read;
    if (const auto known = read.constFind(id); known != read.constEnd())
        return *known;
    const QString name = id + ".json"_L1;
    if (id.isEmpty() || id.contains(u'/') || !QFile::exists(Folder + name))
        return {};
    const auto preset = loadPreset(name);
    if (preset)
        read.insert(id, *preset);
    return preset;
}

Result<QString> makeIssuer(const ProviderPreset &preset, const IssuerValues &values)
{
    IssuerValues all;
    for (const IssuerVariable &variable : preset.issuerVariables) {
        const QString given = values.value(variable.name).trimmed();
        const QString value = given.isEmpty() ? variable.standard : given;
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(variable.pattern));
        if (!pattern.match(value).hasMatch()) {
            const QString fault = value.isEmpty() ? u"is missing"_s : u"does not look right"_s;
            return fail(ErrorKind::ConfigurationInvalid,
                        u"the issuer's %1 %2: %3"_s.arg(variable.name, fault, variable.hint),
                        variable.name);
        }
        all.insert(variable.name, value);
    }
    return filled(preset.issuer, all);
}

std::optional<IssuerValues> readIssuerValues(const ProviderPreset &preset, const QString &issuer)
{
    QString shape = QRegularExpression::escape(preset.issuer);
    for (const IssuerVariable &variable : preset.issuerVariables)
        shape.replace(QRegularExpression::escape(u'{' + variable.name + u'}'),
                      u"(?<%1>[^/?#]+)"_s.arg(variable.name));
    // A slash at the end is all that an issuer may be typed with or without.
    while (shape.endsWith("\\/"_L1))
        shape.chop(2);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(shape + "/?"_L1));
    const QRegularExpressionMatch match = expression.match(issuer);
    if (preset.issuer.isEmpty() || !match.hasMatch())
        return {};
    IssuerValues values;
    for (const IssuerVariable &variable : preset.issuerVariables)
        values.insert(variable.name, match.captured(variable.name));
    return values;
}

QString issuerExample(const ProviderPreset &preset)
{
    IssuerValues examples;
    for (const IssuerVariable &variable : preset.issuerVariables)
        examples.insert(variable.name, variable.example);
    return preset.issuer.isEmpty() ? preset.issuerHint : filled(preset.issuer, examples);
}

Account makeAccount(const ProviderPreset &preset, const QString &issuer)
{
    Account account;
    account.preset = preset.id;
    account.client.issuer = issuer;
    account.client.scopes = preset.scopes;
    account.client.extraParameters = preset.extraParameters;
    account.client.redirectPath = u"/callback"_s;
    account.client.redirectHost = preset.redirectHost;
    account.client.firstRedirectPort = preset.firstRedirectPort;
    account.client.lastRedirectPort = preset.lastRedirectPort;
    return account;
}

QString accountPageOf(const Account &account)
{
    const auto preset = findProviderPreset(account.preset);
    if (!preset || !preset->accountPage.contains(u'{'))
        return preset ? preset->accountPage : QString();
    const auto values = readIssuerValues(*preset, account.client.issuer);
    // Only where the account is really there, not where its settings were bent to.
    const bool isThere = values && makeIssuer(*preset, *values).has_value();
    return isThere ? filled(preset->accountPage, *values) : QString();
}

ProviderPreset::Revocation revocationOf(const Account &account)
{
    const auto preset = findProviderPreset(account.preset);
    return preset ? preset->revocation : ProviderPreset::Revocation::EachToken;
}

Error readRefreshError(const Error &error, const Account &account)
{
    const auto preset = findProviderPreset(account.preset);
    // What the specifications know keeps their meaning, whatever a list says.
    if (!preset || error.kind != ErrorKind::InvalidResponse || error.code.isEmpty())
        return error;
    Error read = error;
    if (preset->refreshRejections.contains(error.code))
        read.kind = ErrorKind::GrantRejected;
    else if (preset->refreshInteractions.contains(error.code))
        read.kind = ErrorKind::InteractionRequired;
    return read;
}

} // namespace latchkey
