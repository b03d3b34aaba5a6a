// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Preferences.h"

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

constexpr std::array Appearances{
    std::pair(style::Appearance::System, "system"_L1),
    std::pair(style::Appearance::Light, "light"_L1),
    std::pair(style::Appearance::Dark, "dark"_L1),
    std::pair(style::Appearance::HighContrast, "high-contrast"_L1),
};

} // namespace

Preferences readPreferences(const WindowSettings &settings)
{
    Preferences preferences;
    const QVariant keepsRunning = settings.value(u"keeps_running"_s);
    if (keepsRunning.isValid())
        preferences.keepsRunning = keepsRunning.toBool();
    const QString appearance = settings.value(u"appearance"_s).toString();
    for (const auto &[value, name] : Appearances) {
        if (name == appearance)
            preferences.appearance = value;
    }
    preferences.language = settings.value(u"language"_s).toString();
    return preferences;
}

Result<void> storePreferences(const WindowSettings &settings, const Preferences &preferences)
{
    QString appearance;
    for (const auto &[value, name] : Appearances) {
        if (value == preferences.appearance)
            appearance = name;
    }
    return settings.store({{u"keeps_running"_s, preferences.keepsRunning},
                           {u"appearance"_s, appearance},
                           {u"language"_s, preferences.language}});
}

} // namespace latchkey
