// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int EndDeadlineMs = 100'000;

bool mayPrintTokens(const QStringList &arguments)
{
    return arguments.value(0) == "token"_L1 || arguments.contains(u"--reveal"_s);
}

} // namespace

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString describe(const CliRun &run)
{
    const QString out =
        mayPrintTokens(run.arguments) ? u"(not shown)\n"_s : QString::fromUtf8(run.out);
    return u"latchkey-cli %1 -> %2\n%3%4"_s.arg(run.arguments.join(u' '))
        .arg(run.exitCode)
        .arg(out, QString::fromUtf8(run.err));
}

QString CliProcess::program()
{
    return QStringLiteral(LATCHKEY_CLI);
}

CliProcess::CliProcess()
    : environment(QProcessEnvironment::systemEnvironment())
{
    const QString folder = m_folder.path();
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + "/config"_L1);
    environment.insert(u"XDG_STATE_HOME"_s, folder + "/state"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, folder + "/cache"_L1);
    environment.remove(u"LATCHKEY_TEST_LOGIN"_s);
    environment.remove(u"LATCHKEY_TEST_BROWSER_ACTION"_s);
    environment.remove(u"LATCHKEY_TEST_BROWSER_PROFILE"_s);
}

void CliProcess::hideKeychain()
{
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/no-bus"_s.arg(folder()));
}

void CliProcess::sitAtTerminal()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0
        || !m_terminal.open(terminal, QIODevice::ReadOnly | QIODevice::Unbuffered,
                            QFileDevice::AutoCloseHandle))
        qFatal("There is no pseudo-terminal to be had");
    environment.insert(u"DISPLAY"_s, u":0"_s); // nothing that is started here looks at it
}

QByteArray CliProcess::readTerminal()
{
    // Fewer bytes than a terminal holds are said by any command.
    QByteArray said;
    char buffer[4096];
    for (ssize_t size = 0; (size = ::read(m_terminal.handle(), buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<qsizetype>(size));
    return said.replace("\r\n", "\n");
}

CliRun CliProcess::run(const QStringList &arguments)
{
    const auto process = start(arguments);
    return finish(*process);
}

std::unique_ptr<QProcess> CliProcess::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    if (m_terminal.isOpen()) {
        const QByteArray name = ::ptsname(m_terminal.handle());
        process->setChildProcessModifier([name] {
            const int end = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(end, STDIN_FILENO);
            ::dup2(end, STDERR_FILENO);
        });
    }
    process->start(program(), arguments);
    return process;
}

CliRun CliProcess::finish(QProcess &process)
{
    CliRun run;
    run.arguments = process.arguments();
    process.closeWriteChannel();
    const bool ended =
        process.state() == QProcess::NotRunning || process.waitForFinished(EndDeadlineMs);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (m_terminal.isOpen())
        run.err += readTerminal();
    m_transcript += run.err;
    if (!mayPrintTokens(run.arguments))
        m_transcript += run.out;
    return run;
}

QByteArray CliProcess::filesWritten() const
{
    QByteArray all;
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace latchkey
