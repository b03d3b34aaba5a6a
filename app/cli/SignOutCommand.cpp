// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SignOutCommand.h"

#include "app/cli/CliText.h"
#include "app/cli/Output.h"
#include "session/PendingRevocations.h"
#include "session/Provider.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

void SignOutCommand::start()
{
    connect(&session(), &Session::signOutFinished, this, &SignOutCommand::onSignOutFinished);
    connect(&session(), &Session::browserSignOutOpened, this, [] {
        tell(u"Your browser opens on the provider's sign-out page. Waiting for %1 seconds at most; "
             "Ctrl-C ends the wait."_s.arg(SignOutOptions().browserTimeout.count()));
    });
    connect(&session(), &Session::browserSignOutFinished, this,
            &SignOutCommand::onBrowserSignOutFinished);
    whenRestored([this] { session().signOut(mode(), signOutOptions()); });
}

bool SignOutCommand::mentions(const Error &) const
{
    return true;
}

void SignOutCommand::interrupt()
{
    if (m_report.browserSignOutFollows)
        return session().cancelBrowserSignOut(); // what was promised is done
    if (!isRunning() || !std::holds_alternative<Revoking>(session().state()))
        return SessionCommand::interrupt();
    tell(u"Signing out already; waiting for its end. Once more to end at once."_s);
}

void SignOutCommand::onSignOutFinished(const Result<SignOutReport> &outcome)
{
    if (!outcome) {
        // `revoke` promises that the provider confirmed. Where it will not, this may be what the
        // user wants.
        if (mode() == SignOutMode::Revoke
            && exitCodeFor(outcome.error(), Doing::UsingSession) == ExitCode::Refused)
            tell(u"\"latchkey-cli logout %1\" signs out on this computer.\n"
                 "The access can be withdrawn on %2."_s.arg(session().account().name,
                                                            accountPageText()));
        return finishWithError(outcome.error());
    }
    m_report = *outcome;
    // Nothing else would tell the provider of an earlier sign-out when there is no desktop app that
    // stays.
    const bool mayHavePending = !m_report.wasSignedIn && mode() == SignOutMode::Logout;
    if (!mayHavePending)
        return onSignedOut(m_report);
    auto *pending = new PendingRevocations(session().account(), environment().parts(), this);
    connect(pending, &PendingRevocations::finished, this, &SignOutCommand::onPendingFinished);
    pending->start();
}

void SignOutCommand::onPendingFinished(const Result<int> &left)
{
    if (!left)
        return finishWithError(left.error());
    m_report.revocationPending = *left > 0;
    onSignedOut(m_report);
}

void SignOutCommand::onSignedOut(const SignOutReport &report)
{
    tell(signedOutText(report, mode(), session().account(), accountPageText()));
    m_saidWhatHeld = true;
    if (!report.browserSignOutFollows)
        finish(ExitCode::Done);
}

// Its outcome changes nothing of what was promised: this computer has forgotten the session.
void SignOutCommand::onBrowserSignOutFinished(const Result<void> &outcome)
{
    if (outcome || mentions(outcome.error()))
        tell(browserSignOutText(outcome, session().account()));
    m_report.browserSignOutFollows = false;
    if (m_saidWhatHeld)
        finish(ExitCode::Done);
}

QString SignOutCommand::accountPageText()
{
    const QString page = accountPageOf(session().account());
    if (!page.isEmpty())
        return page;
    return u"the provider's account page"_s;
}

} // namespace latchkey::cli
