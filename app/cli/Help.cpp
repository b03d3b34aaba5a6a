// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CloseMatches.h"
#include "app/cli/Commands.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Help : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"help"_s; }
    [[nodiscard]] QString summary() const override { return u"Explain all commands, or one."_s; }
    [[nodiscard]] Operand operand() const override { return Operand::OptionalCommand; }

    void run(const QCommandLineParser &arguments, Environment &) override
    {
        const CommandList commands = makeCommands();
        if (arguments.positionalArguments().isEmpty())
            return finishWith(commandOverview(commands));
        const QString wanted = arguments.positionalArguments().constFirst();
        QStringList names;
        for (const auto &command : commands) {
            if (command->name() == wanted)
                return finishWith(commandHelp(*command));
            names.append(command->name());
        }
        refuse(u"there is no command \"%1\".%2"_s.arg(wanted, didYouMean(wanted, names)));
    }
};

} // namespace

std::unique_ptr<Command> makeHelp()
{
    return std::make_unique<Help>();
}

} // namespace latchkey::cli
