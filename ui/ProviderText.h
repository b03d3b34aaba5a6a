// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Provider.h"

// The presets' words in the user's language. The presets themselves are data that the command line
// shares, in English.
namespace latchkey::providertext {

QString name(const ProviderPreset &preset);
QString clientIdHint(const ProviderPreset &preset);

//! \brief The texts of presets that translators see.
QStringList translatableTexts();

} // namespace latchkey::providertext
