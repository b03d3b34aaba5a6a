// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionParts.h"

namespace latchkey {

//! \brief A provider preset: what is known of a provider before asking it. Data, from
//! `resources/providers`.
struct ProviderPreset
{
    QString id; //!< As in `--preset`.
    QString name; //!< For people.
    QString issuer; //!< Empty: the user types it, see issuerHint.
    QString issuerHint; //!< How an issuer of this kind looks, such as `https://TENANT.example/`.
    QString clientIdHint; //!< Where to register an app and get a client id; a URL or a sentence.
    QStringList scopes; //!< Empty: defaultScopes().
    QList<FormField> extraParameters;
    QString accountPage; //!< Where users see and withdraw the access they gave; empty: not known.
};

//! \brief All presets that the program was built with (`:/latchkey/providers/*.json`), by name.
QList<ProviderPreset> providerPresets();

//! \brief Reads one preset file.
Result<ProviderPreset> readProviderPreset(const QByteArray &json);

} // namespace latchkey
