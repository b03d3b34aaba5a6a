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

Directories userDirectories()
{
    return {
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/latchkey"_L1,
        stateHome() + "/latchkey"_L1,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/latchkey"_L1,
    };
}

} // namespace latchkey
