// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowSettings.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

// Whether QSettings understands every line. It says so itself only to the first who asks.
bool isReadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // nothing is there, or nothing can be written there either
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const bool isTitle = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !line.startsWith(';') && !isTitle && !line.contains('='))
            return false;
    }
    return true;
}

// QSettings writes a file anew from what it understood of it.
void keepACopyIfUnreadable(const QString &path)
{
    if (isReadable(path))
        return;
    QString copy = path + ".unreadable"_L1;
    for (int number = 2; QFile::exists(copy); ++number)
        copy = u"%1.unreadable-%2"_s.arg(path).arg(number);
    QFile::copy(path, copy);
}

} // namespace

WindowSettings::WindowSettings(const QString &configDirectory)
    : m_path(configDirectory + "/window.ini"_L1)
{ }

QVariant WindowSettings::value(const QString &key) const
{
    return QSettings(m_path, QSettings::IniFormat).value(key);
}

Result<void> WindowSettings::store(const QVariantMap &values) const
{
    keepACopyIfUnreadable(m_path);
    QSettings settings(m_path, QSettings::IniFormat);
    for (const auto &[key, value] : values.asKeyValueRange())
        settings.setValue(key, value);
    settings.sync();
    // Of a damaged file it goes on to say so after it has written it anew.
    if (settings.status() == QSettings::AccessError)
        return fail(ErrorKind::ConfigurationInvalid, u"%1 cannot be written"_s.arg(m_path));
    return {};
}

} // namespace latchkey
