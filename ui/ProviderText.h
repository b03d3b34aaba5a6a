// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Provider.h"

// The presets' words in the user's language. The presets themselves are data that the command line
// shares, in English.
namespace latchkey::providertext {

QString name(const ProviderPreset &preset);
QString clientIdHint(const ProviderPreset &preset);
QString label(const IssuerVariable &variable);
QString hint(const IssuerVariable &variable);

//! \brief What the preset's own scopes let this computer do, to follow "This computer may".
QMap<QString, QString> scopeTexts(const ProviderPreset &preset);

//! \brief The texts of presets that translators see.
QStringList translatableTexts();

//! \brief The texts of this preset that are shown translated.
QStringList textsOf(const ProviderPreset &preset);

} // namespace latchkey::providertext
