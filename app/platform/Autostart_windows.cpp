// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Autostart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

constexpr auto EntryName = "Latchkey"_L1;

QSettings runKey()
{
    return QSettings(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s,
                     QSettings::NativeFormat);
}

} // namespace

bool startsAtLogin()
{
    const QSettings settings(runKey());
    return settings.contains(EntryName);
}

Result<void> setStartsAtLogin(bool starts)
{
    QSettings settings(runKey());
    if (starts)
        settings.setValue(EntryName,
                          u"\"%1\" --hidden"_s.arg(
                              QDir::toNativeSeparators(QCoreApplication::applicationFilePath())));
    else
        settings.remove(EntryName);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(ErrorKind::ConfigurationInvalid, u"the registry's Run key cannot be written"_s);
    return {};
}

} // namespace latchkey
