// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "app/Environment.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace latchkey::cli {

//! \brief One command of latchkey-cli: what it is called, what it takes, and what it does.
//!
//! Runs once. It ends by finish(), from the event loop or not, and prints on the way there: its
//! answer to stdout, everything else to stderr.
class Command : public QObject
{
    Q_OBJECT

public:
    enum class Operand { None, Account, OptionalAccount, OptionalCommand };

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; //!< One line for the list of commands.
    //! \brief What its help says below the options, from the line's end on. Empty: nothing.
    [[nodiscard]] virtual QString details() const { return {}; }
    [[nodiscard]] virtual Operand operand() const { return Operand::None; }
    //! \brief Whether it may leave files behind, which must be the user's own.
    [[nodiscard]] virtual bool writesFiles() const { return operand() == Operand::Account; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }

    //! \brief The options (without their dashes) that take two values. They reach run() as one
    //! text, a space between them.
    [[nodiscard]] virtual QStringList pairOptions() const { return {}; }

    //! \brief How long it may take by all means, beyond every time limit of its parts. Asked after
    //! run().
    [[nodiscard]] virtual std::chrono::seconds hardLimit() const { return std::chrono::minutes(5); }

    //! \param arguments successfully parsed, with exactly as many operands as operand() says, the
    //! command's name not among them.
    //!
    //! \param environment not owned; outlives this.
    virtual void run(const QCommandLineParser &arguments, Environment &environment) = 0;

    //! \brief The user, or the system, wants it to end soon. Ends at once, with Cancelled, unless
    //! the command knows better.
    virtual void interrupt();

    //! \brief The hard limit is over.
    virtual void onHardLimit();

signals:
    void finished(latchkey::cli::ExitCode code);

protected:
    //! The only exit. Whatever comes later is not heard.
    void finish(ExitCode code);
    [[nodiscard]] bool isFinished() const { return m_finished; }

    //! Prints the answer and finishes: with Done, or with Fault when stdout does not take it.
    void finishWith(const QByteArray &answer);
    void finishWith(const QString &answer) { finishWith(answer.toUtf8()); }

    //! Says what is wrong with the arguments, in one sentence, and finishes with Usage.
    void refuse(const QString &sentence);

    //! \brief The whole seconds that an option was given, from `least` to `most`. None: it was
    //! something else, and refuse() was called.
    std::optional<std::chrono::seconds> readSeconds(const QCommandLineParser &arguments,
                                                    const QString &option,
                                                    std::chrono::seconds least,
                                                    std::chrono::seconds most);

    //! \brief The account of that name. None: there is none, and refuse() was called.
    std::optional<Account> findAccount(const QString &account, const AccountSettings &settings);

private:
    bool m_finished = false;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

//! \brief What every command takes: `--help`, `--log-rules`.
QList<QCommandLineOption> commonOptions();

//! \brief The command's help, for stdout.
QString commandHelp(const Command &command);

//! \brief All commands, one line each.
QString commandOverview(const CommandList &commands);

} // namespace latchkey::cli
