// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/SystemBrowser.h"

#include "oauth/ClientConfig.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Each entry of a colon-separated $BROWSER is a command line, in which %s stands for the URL;
// without one the URL comes last (the convention that xdg-utils follow). Split at blanks alone: no
// shell ever sees the URL.
QList<QStringList> readBrowserVariable(const QString &value, const QString &url)
{
    QList<QStringList> commands;
    for (const QString &entry : value.split(u':', Qt::SkipEmptyParts)) {
        QStringList command = entry.simplified().split(u' ', Qt::SkipEmptyParts);
        if (command.isEmpty())
            continue;
        const bool hasPlace = entry.contains("%s"_L1);
        for (QString &word : command)
            word.replace("%s"_L1, url);
        if (!hasPlace)
            command.append(url);
        commands.append(command);
    }
    return commands;
}

// In the order in which they are tried.
QList<QStringList> commandsFor(const QString &url)
{
    return QList<QStringList>{{u"xdg-open"_s, url}}
    + readBrowserVariable(qEnvironmentVariable("BROWSER"), url);
}

Error noProgram()
{
    return {ErrorKind::Unsupported,
            u"neither xdg-open nor $BROWSER names a program to start"_s,
            {},
            {},
            {}};
}

bool start(const QStringList &command)
{
    const QString program = QStandardPaths::findExecutable(command.first());
    if (program.isEmpty())
        return false;
    QProcess process;
    process.setProgram(program);
    process.setArguments(command.sliced(1));
    // Our standard output belongs to our own answers, and a browser may be talkative for hours.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

} // namespace

Result<void> SystemBrowser::open(const QUrl &url)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"a URL that is not https is not opened"_s);

    for (const QStringList &command : commandsFor(QString::fromLatin1(url.toEncoded()))) {
        if (start(command))
            return {};
    }
    return fail(noProgram());
}

Result<QString> SystemBrowser::program() const
{
    for (const QStringList &command : commandsFor({})) {
        if (!QStandardPaths::findExecutable(command.first()).isEmpty())
            return QFileInfo(command.first()).fileName();
    }
    return fail(noProgram());
}

} // namespace latchkey
