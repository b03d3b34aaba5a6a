// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "flow/CallbackPage.h"
#include "session/Session.h"

#include <QtCore/QString>

namespace latchkey::cli {

// Every sentence that the command line says of an error or a state. English; the window's are in
// ui/SessionText.

//! \brief What happened, in one sentence.
QString happenedText(const Error &error, const Account &account, Doing doing);

//! \brief What to do now, in one sentence; empty where nothing is to be done.
QString adviceText(const Error &error, const Account &account, Doing doing);

//! \brief Whether the user is signed in now; empty where the state does not say.
QString standingText(const SessionState &state);

//! \brief All three, and a line for those who want to know more: the stable code, the detail, the
//! provider's own words.
QString failureText(const Error &error, const Account &account, const SessionState &state,
                    Doing doing);

//! \brief `Alice Example (alice@example.org)`, or the subject where the provider gave no name.
QString personText(const Identity &identity);

//! \brief What a sign-out achieved. \param accountPage where access can be withdrawn by hand: an
//! address, or words for it.
QString signedOutText(const SignOutReport &report, SignOutMode mode, const Account &account,
                      const QString &accountPage);

//! \brief That the list of accounts is damaged, and what stands in for it; see
//! AccountSettings::damage().
QString damageText(const Error &damage);

//! \brief What became of the browser's own session at the provider; see BrowserSignOut.
QString browserSignOutText(const Result<void> &outcome, const Account &account);

//! \brief `3 h 20 min`, for a time that is ahead. Zero or less: `expired`.
QString timeLeftText(std::chrono::seconds left);

//! \brief RFC 3339, UTC, whole seconds, as in all JSON. An invalid time is an empty text.
QString timeText(const QDateTime &time);

//! \brief The browser's last page of a sign-in that was started in a terminal.
CallbackPage callbackPage(const QString &account, const std::optional<Error> &failure);

//! \brief The browser's last page after a sign-out.
CallbackPage signedOutPage(const QString &account);

} // namespace latchkey::cli
