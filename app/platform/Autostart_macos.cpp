// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Autostart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

// A launch agent works for every macOS that Qt 6 supports, and for a program that is not in a
// signed bundle.
QString agentPath()
{
    return QDir::homePath() + "/Library/LaunchAgents/org.latchkey.Latchkey.plist"_L1;
}

} // namespace

bool startsAtLogin()
{
    return QFile::exists(agentPath());
}

Result<void> setStartsAtLogin(bool starts)
{
    const QString path = agentPath();
    if (!starts) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(ErrorKind::ConfigurationInvalid,
                        u"%1 cannot be removed: %2"_s.arg(path, file.errorString()));
        return {};
    }
    const QString agent = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>org.latchkey.Latchkey</string>
  <key>ProgramArguments</key><array><string>%1</string><string>--hidden</string></array>
  <key>RunAtLoad</key><true/>
</dict>
</plist>
)"_s.arg(QCoreApplication::applicationFilePath().toHtmlEscaped());
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(agent.toUtf8()) < 0 || !file.flush()
        || !file.commit())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace latchkey
