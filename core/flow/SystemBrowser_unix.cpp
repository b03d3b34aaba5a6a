// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/SystemBrowser.h"

#include "oauth/ClientConfig.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>

#include <chrono>
#include <unistd.h>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

#ifndef Q_OS_MACOS
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
#endif

// In the order in which they are tried.
QList<QStringList> commandsFor(const QString &url)
{
#ifdef Q_OS_MACOS
    // It belongs to the system, and knows which browser the user chose.
    return {{u"/usr/bin/open"_s, url}};
#else
    return QList<QStringList>{{u"xdg-open"_s, url}}
    + readBrowserVariable(qEnvironmentVariable("BROWSER"), url);
#endif
}

Error noProgram()
{
    return {ErrorKind::Unsupported,
            u"neither xdg-open nor $BROWSER names a program to start"_s,
            {},
            {},
            {}};
}

// What ends later than this was a browser, whatever it says as it ends.
constexpr std::chrono::seconds TimeToStart(30);

// A QProcess takes its program along when it is destroyed, and this may be the browser itself: so
// it lives until that ends, or for as long as we do.
QSet<QProcess *> &running()
{
    static auto *const processes = new QSet<QProcess *>;
    return *processes;
}

void forget(QProcess *process)
{
    running().remove(process);
    process->deleteLater();
}

void start(const QString &program, const QStringList &arguments, QObject *context,
           const Browser::OnFailed &onFailed)
{
    auto *process = new QProcess;
    running().insert(process);
    // Our standard output belongs to our own answers, and a browser may be talkative for hours.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // A session of its own: Ctrl-C in our terminal is for us.
    process->setChildProcessModifier([] { ::setsid(); });

    const auto tell = [name = QFileInfo(program).fileName(), onFailed](const QString &what) {
        onFailed({ErrorKind::Unsupported, name + u' ' + what, {}, {}, {}});
    };
    const QDeadlineTimer startsUntil(TimeToStart);
    QObject::connect(process, &QProcess::finished, context,
                     [tell, startsUntil](int exitCode, QProcess::ExitStatus status) {
                         const bool hasFailed = status != QProcess::NormalExit || exitCode != 0;
                         if (hasFailed && !startsUntil.hasExpired())
                             tell(u"ended with exit code %1"_s.arg(exitCode));
                     });
    QObject::connect(
        process, &QProcess::errorOccurred, context,
        [tell](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                tell(u"could not be started"_s);
        },
        Qt::QueuedConnection);
    QObject::connect(process, &QProcess::finished, process, [process] { forget(process); });
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             forget(process);
                     });
    process->start(program, arguments);
}

} // namespace

Result<void> SystemBrowser::open(const QUrl &url, QObject *context, const OnFailed &onFailed)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"a URL that is not https is not opened"_s);

    for (const QStringList &command : commandsFor(QString::fromLatin1(url.toEncoded()))) {
        const QString program = QStandardPaths::findExecutable(command.first());
        if (program.isEmpty())
            continue;
        start(program, command.sliced(1), context, onFailed);
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
