// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "session/Session.h"

#include <functional>

namespace latchkey::cli {

//! \brief A command about the session of one account.
class SessionCommand : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] Operand operand() const override { return Operand::Account; }
    void run(const QCommandLineParser &arguments, Environment &environment) final;

    //! \brief Lets a renewal that is on its way come to its end first: its answer may be the only
    //! copy of a new token.
    void interrupt() override;
    void onHardLimit() override;

protected:
    //! \brief Reads the options. False: one was wrong, and refuse() was called.
    virtual bool readOptions(const QCommandLineParser &arguments);

    //! \brief Does what the command is for, with session().
    virtual void start() = 0;

    [[nodiscard]] bool isRunning() const { return m_session != nullptr; }
    [[nodiscard]] Session &session() { return *m_session; } //!< Once it is running.
    [[nodiscard]] Environment &environment() { return *m_environment; }

    //! \brief Calls `next` once the keychain has been asked for the session, so that a failure
    //! later can say whether it still stands.
    void whenRestored(std::function<void()> next);

    //! Says what happened and finishes with its exit code.
    void finishWithError(const Error &error, Doing doing = Doing::UsingSession);

private:
    void onStateChanged();
    [[nodiscard]] ExitCode exitCode(const Error &error, Doing doing) const;
    [[nodiscard]] bool isAboutOwnSettings(const Error &error) const;

    Environment *m_environment = nullptr;
    std::function<void()> m_whenRestored;
    bool m_interrupted = false;
    bool m_sawRenewal = false;
    bool m_saidNotSaved = false;
    std::unique_ptr<Session> m_session;
};

} // namespace latchkey::cli
