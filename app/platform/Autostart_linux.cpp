// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Autostart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/latchkey.desktop"_L1;
}

// Desktop Entry Specification 1.5, "The Exec key": quoted, with these four escaped, and then every
// backslash once more because the value is a string; "%" starts a field code.
QString quotedForExec(const QString &path)
{
    QString quoted;
    for (const QChar c : path) {
        if (c == u'"' || c == u'`' || c == u'$')
            quoted += "\\\\"_L1;
        else if (c == u'\\')
            quoted += "\\\\\\"_L1;
        else if (c == u'%')
            quoted += u'%';
        quoted += c;
    }
    return u'"' + quoted + u'"';
}

} // namespace

// Desktop Application Autostart Specification 0.5: an entry may be there and say no. GNOME's
// settings write the second line, others the first.
bool startsAtLogin()
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().simplified().replace(" = ", "=").toLower();
        if (line == "hidden=true" || line == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

Result<void> setStartsAtLogin(bool starts)
{
    const QString path = entryPath();
    if (!starts) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return fail(ErrorKind::ConfigurationInvalid,
                        u"%1 cannot be removed: %2"_s.arg(path, file.errorString()));
        return {};
    }
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Latchkey\nExec=%1 --hidden\n"
                          "Icon=latchkey\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(
                              quotedForExec(QCoreApplication::applicationFilePath()));
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.flush()
        || !file.commit())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace latchkey
