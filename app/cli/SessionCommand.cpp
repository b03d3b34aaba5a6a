// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SessionCommand.h"

#include "app/cli/CliText.h"
#include "app/cli/Output.h"
#include "session/Farewell.h"

#include <QtCore/QTimer>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

// A new refresh token that the keychain did not take yet: this process has the only copy.
bool holdsOnlyCopy(const SessionState &state)
{
    const auto *signedIn = std::get_if<SignedIn>(&state);
    return signedIn && signedIn->notSaved;
}

// Whether ending now could lose what cannot be had again.
bool mustNotBeCut(const SessionState &state)
{
    return std::holds_alternative<Refreshing>(state) || holdsOnlyCopy(state);
}

} // namespace

void SessionCommand::run(const QCommandLineParser &arguments, Environment &environment)
{
    if (!readOptions(arguments))
        return;
    const auto account =
        findAccount(arguments.positionalArguments().constFirst(), environment.settings());
    if (!account)
        return;
    m_environment = &environment;
    m_session = std::make_unique<Session>(*account, environment.parts());
    connect(m_session.get(), &Session::stateChanged, this, &SessionCommand::onStateChanged);
    start();
}

bool SessionCommand::readOptions(const QCommandLineParser &)
{
    return true;
}

void SessionCommand::whenRestored(std::function<void()> next)
{
    m_whenRestored = std::move(next);
    m_session->restore();
}

void SessionCommand::onStateChanged()
{
    const SessionState &state = m_session->state();
    m_sawRenewal = m_sawRenewal || std::holds_alternative<Refreshing>(state);
    if (holdsOnlyCopy(state) && !std::exchange(m_saidNotSaved, true))
        tell(u"The provider renewed this session, and the keychain does not take what it sent.\n"
             "Unlock it within %1 minutes; else you may have to sign in again."_s.arg(
                 std::chrono::floor<std::chrono::minutes>(hardLimit()).count()));
    if (m_interrupted && !mustNotBeCut(state))
        return Command::interrupt();
    if (m_whenRestored && !std::holds_alternative<Restoring>(state))
        std::exchange(m_whenRestored, {})();
}

void SessionCommand::interrupt()
{
    if (!m_session || !mustNotBeCut(m_session->state()))
        return Command::interrupt();
    m_interrupted = true;
    tell(u"Finishing what must not be lost. Once more to end at once."_s);
    // An answer that has not come by then may be lost: the next start asks once more.
    QTimer::singleShot(AnswerPatience, this, [this] {
        if (!m_session->isKeepingAnswer())
            Command::interrupt();
    });
}

void SessionCommand::onHardLimit()
{
    if (!m_session || !holdsOnlyCopy(m_session->state()))
        return Command::onHardLimit();
    finishWithError(*std::get<SignedIn>(m_session->state()).notSaved);
}

void SessionCommand::finishWithError(const Error &error, Doing doing)
{
    if (isFinished())
        return;
    tell(u"latchkey-cli: "_s + failureText(error, session().account(), session().state(), doing));
    finish(exitCode(error, doing));
}

ExitCode SessionCommand::exitCode(const Error &error, Doing doing) const
{
    if (isAboutOwnSettings(error))
        return ExitCode::Usage;
    // The renewal that brought somebody else's tokens is refused. From then on the session is one
    // that has ended.
    const bool endedBefore =
        error.kind == ErrorKind::SubjectMismatch && doing == Doing::UsingSession && !m_sawRenewal;
    return endedBefore ? ExitCode::SignInRequired : exitCodeFor(error, doing);
}

// ConfigurationInvalid is said of the provider's document too, which is not the user's fault.
bool SessionCommand::isAboutOwnSettings(const Error &error) const
{
    if (error.kind != ErrorKind::ConfigurationInvalid)
        return false;
    const Account &account = m_session->account();
    return error.code == "no_lock"_L1 || !loadClientConfig(account) || !loadHttpPolicy(account);
}

} // namespace latchkey::cli
