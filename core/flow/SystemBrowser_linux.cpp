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

// What ends later than this was a browser, whatever it says as it ends.
constexpr std::chrono::seconds TimeToStart(30);

// A QProcess takes its program along when it is destroyed, and this may be the browser itself: so
// it lives until that ends, or for as long as we do.
QSet<QProcess *> &running()
{
    static auto *const processes = new QSet<QProcess *>;
    return *processes;
}

bool start(const QStringList &command, QObject *context, const Browser::OnFailed &onFailed)
{
    const QString program = QStandardPaths::findExecutable(command.first());
    if (program.isEmpty())
        return false;
    auto *process = new QProcess;
    // Our standard output belongs to our own answers, and a browser may be talkative for hours.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    // A session of its own: Ctrl-C in our terminal is for us.
    process->setChildProcessModifier([] { ::setsid(); });
    const QDeadlineTimer startsUntil(TimeToStart);
    const auto tellFailure = [name = command.first(), startsUntil,
                              onFailed](int exitCode, QProcess::ExitStatus status) {
        const bool hasFailed = status != QProcess::NormalExit || exitCode != 0;
        if (hasFailed && !startsUntil.hasExpired())
            onFailed({ErrorKind::Unsupported,
                      u"%1 ended with exit code %2"_s.arg(name).arg(exitCode),
                      {},
                      {},
                      {}});
    };
    QObject::connect(process, &QProcess::finished, context, tellFailure);
    QObject::connect(process, &QProcess::finished, process, [process] {
        running().remove(process);
        process->deleteLater();
    });
    process->start(program, command.sliced(1));
    // Short: the other side has been forked, and only says whether it could be executed.
    if (!process->waitForStarted()) {
        delete process;
        return false;
    }
    running().insert(process);
    return true;
}

} // namespace

Result<void> SystemBrowser::open(const QUrl &url, QObject *context, const OnFailed &onFailed)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"a URL that is not https is not opened"_s);

    for (const QStringList &command : commandsFor(QString::fromLatin1(url.toEncoded()))) {
        if (start(command, context, onFailed))
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
