// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/CloseMatches.h"
#include "app/cli/Output.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

QString operandText(Command::Operand operand)
{
    switch (operand) {
    case Command::Operand::None:
        return {};
    case Command::Operand::Account:
        return u" ACCOUNT"_s;
    case Command::Operand::OptionalAccount:
        return u" [ACCOUNT]"_s;
    case Command::Operand::OptionalCommand:
        return u" [COMMAND]"_s;
    }
    return {};
}

} // namespace

void Command::interrupt()
{
    tell(u"Cancelled."_s);
    finish(ExitCode::Cancelled);
}

void Command::onHardLimit()
{
    tell(u"latchkey-cli: %1 did not come to an end in %2 seconds and was given up. Try again."_s
             .arg(name())
             .arg(hardLimit().count()));
    finish(ExitCode::TryLater);
}

void Command::finish(ExitCode code)
{
    if (!std::exchange(m_finished, true))
        emit finished(code);
}

void Command::finishWith(const QByteArray &answer)
{
    if (m_finished)
        return;
    if (printAnswer(answer))
        return finish(ExitCode::Done);
    tell(u"latchkey-cli: the answer could not be written to standard output."_s);
    finish(ExitCode::Fault);
}

void Command::refuse(const QString &sentence)
{
    tell(u"latchkey-cli: "_s + sentence);
    finish(ExitCode::Usage);
}

std::optional<std::chrono::seconds> Command::readSeconds(const QCommandLineParser &arguments,
                                                         const QString &option,
                                                         std::chrono::seconds least,
                                                         std::chrono::seconds most)
{
    bool isNumber = false;
    const std::chrono::seconds seconds(arguments.value(option).toInt(&isNumber));
    if (isNumber && seconds >= least && seconds <= most)
        return seconds;
    refuse(u"--%1 takes whole seconds from %2 to %3, not \"%4\"."_s.arg(option)
               .arg(least.count())
               .arg(most.count())
               .arg(inert(arguments.value(option))));
    return std::nullopt;
}

std::optional<Account> Command::findAccount(const QString &account, const AccountSettings &settings)
{
    const auto all = settings.accounts();
    if (!all) {
        refuse(u"the accounts cannot be read: %1."_s.arg(all.error().detail));
        return std::nullopt;
    }
    QStringList names;
    for (const Account &each : *all) {
        if (each.name == account)
            return each;
        names.append(each.name);
    }
    if (names.isEmpty())
        refuse(u"there is no account named \"%1\": none has been added yet. Add one with "
               u"\"latchkey-cli add %1 "
               "--issuer URL --client-id ID\"."_s.arg(account));
    else
        refuse(u"there is no account named \"%1\".%2 \"latchkey-cli list\" shows all."_s.arg(
            account, didYouMean(account, names)));
    return std::nullopt;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {{u"h"_s, u"help"_s}, u"Explain this command."_s},
        {u"log-rules"_s,
         u"What to log on standard error, such as \"latchkey.*=true\" or "
         u"\"latchkey.session.info=true;qt.network.ssl=true\". Never a secret."_s,
         u"RULES"_s},
    };
}

QString commandHelp(const Command &command)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    parser.addOptions(commonOptions());
    // Qt's own first line has the program's whole path in it.
    const QString text = parser.helpText();
    return u"Usage: latchkey-cli %1%2 [options]\n%3\n%4%5"_s.arg(
        command.name(), operandText(command.operand()), command.summary(),
        text.mid(text.indexOf(u'\n') + 1), command.details());
}

QString commandOverview(const CommandList &commands)
{
    QList<QStringList> rows;
    for (const auto &command : commands)
        rows.append(
            {u"  "_s + command->name() + operandText(command->operand()), command->summary()});
    return u"Usage: latchkey-cli COMMAND [ACCOUNT] [options]\n"
           "Sign in once at an OpenID provider, stay signed in, and give scripts fresh tokens.\n\n"
           "Commands:\n%1\n"
           "\"latchkey-cli help COMMAND\" explains one. \"latchkey-cli --version\" tells the "
           "version.\n"
           "With any of them, --log-rules RULES logs to standard error; never a secret.\n\n"
           "Exit codes: 0 done, 1 a fault of Latchkey, 2 wrong usage, 3 sign-in required, 4 try "
           "again later,\n"
           "5 keychain not available, 6 refused by the provider, 7 cancelled or timed out.\n"_s.arg(
               makeTable(rows));
}

} // namespace latchkey::cli
