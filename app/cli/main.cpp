// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey-cli, the desktop app's twin for scripts: same core, accounts, keychain and lock.
#include "app/cli/CliText.h"
#include "app/cli/CloseMatches.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/ProcessStart.h"
#include "app/platform/Interruption.h"
#include "app/platform/ProcessHardening.h"
#include "base/Log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <cstdio>

using namespace latchkey;
using namespace latchkey::cli;
using namespace Qt::StringLiterals;

namespace {

int refuse(const QString &sentence)
{
    tell(u"latchkey-cli: "_s + sentence);
    return static_cast<int>(ExitCode::Usage);
}

int answer(const QString &text)
{
    return static_cast<int>(printAnswer(text) ? ExitCode::Done : ExitCode::Fault);
}

// What is wrong with the number of operands, or nothing.
QString operandFault(const Command &command, const QStringList &operands)
{
    if (command.operand() == Command::Operand::Account && operands.isEmpty())
        return u"%1 needs the name of an account."_s.arg(command.name());
    const qsizetype most = command.operand() == Command::Operand::None ? 0 : 1;
    if (operands.size() > most)
        return u"%1 does not take \"%2\"."_s.arg(command.name(), operands.at(most));
    return {};
}

// Root in the home of a user would leave files behind that the user cannot change.
QString foreignDirectory(const Directories &directories)
{
    for (const QString &directory : {directories.config, directories.state, directories.cache}) {
        if (wouldMakeForeignFiles(directory))
            return directory;
    }
    return {};
}

int run(std::unique_ptr<Command> command, const QCommandLineParser &arguments)
{
    Environment environment(callbackPage, signedOutPage);
    const QString foreign =
        command->writesFiles() ? foreignDirectory(environment.directories()) : QString();
    if (!foreign.isEmpty()) {
        tell(u"latchkey-cli: %1 belongs to another user; run this as that user."_s.arg(foreign));
        return static_cast<int>(ExitCode::Keychain);
    }
    if (const auto damage = environment.settings().damage())
        tell(damageText(*damage));
    const auto end = [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); };
    QObject::connect(command.get(), &Command::finished, end);

    Interruption interruption;
    bool wasInterrupted = false;
    QObject::connect(&interruption, &Interruption::requested, command.get(), [&] {
        if (std::exchange(wasInterrupted, true))
            end(ExitCode::Cancelled);
        else
            command->interrupt();
    });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, command.get(), &Command::onHardLimit);
    // From the event loop, so that a command may finish at once.
    QMetaObject::invokeMethod(
        command.get(),
        [&] {
            command->run(arguments, environment);
            limit.start(command->hardLimit());
        },
        Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    command.reset(); // before the environment that its session works with
    return code;
}

// QCommandLineParser knows options of one value: `--dpop GET URL` is read as `--dpop=GET URL`.
QStringList withPairsJoined(const QStringList &arguments, const QStringList &pairOptions)
{
    QStringList joined;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isPair = argument.startsWith("--"_L1) && pairOptions.contains(argument.mid(2));
        if (!isPair) {
            joined.append(argument);
            continue;
        }
        joined.append(argument + u'=' + arguments.mid(i + 1, 2).join(u' '));
        i += 2;
    }
    return joined;
}

int runNamed(const QString &name, const QStringList &rest)
{
    QStringList names;
    CommandList commands = makeCommands();
    for (auto &command : commands) {
        names.append(command->name());
        if (command->name() != name)
            continue;
        QCommandLineParser parser;
        parser.addOptions(command->options());
        parser.addOptions(commonOptions());
        if (!parser.parse(QStringList{name} + withPairsJoined(rest, command->pairOptions())))
            return refuse(parser.errorText());
        if (parser.isSet(u"help"_s))
            return answer(commandHelp(*command));
        installLog(parser.value(u"log-rules"_s));
        const QString fault = operandFault(*command, parser.positionalArguments());
        return fault.isEmpty() ? run(std::move(command), parser) : refuse(fault);
    }
    return refuse(u"there is no command \"%1\".%2 \"latchkey-cli help\" shows all."_s.arg(
        name, didYouMean(name, names)));
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    prepareProcess();
    if (!hasDescriptorsEnough()) {
        std::fputs("latchkey-cli: too few files may be open here; \"ulimit -n\" shows how many.\n",
                   stderr);
        return static_cast<int>(ExitCode::Fault);
    }
    installLog();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        tell(commandOverview(makeCommands()).trimmed());
        return static_cast<int>(ExitCode::Usage);
    }
    const QString &first = arguments.constFirst();
    if (first == "--version"_L1)
        return answer(u"latchkey-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (first == "--help"_L1 || first == "-h"_L1)
        return answer(commandOverview(makeCommands()));
    if (first.startsWith(u'-'))
        return refuse(
            u"%1 must come after a command. \"latchkey-cli help\" shows all commands."_s.arg(
                first));
    return runNamed(first, arguments.mid(1));
}
