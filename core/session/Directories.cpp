// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Directories.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

QString stateHome()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // QStandardPaths learned of the state directory in Qt 6.7.
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(given) ? given : QDir::homePath() + "/.local/state"_L1;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
}

} // namespace

Directories userDirectories(const QString &application)
{
    const QString folder = u'/' + application.toLower();
    return {
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folder,
        stateHome() + folder,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + folder,
    };
}

} // namespace latchkey
