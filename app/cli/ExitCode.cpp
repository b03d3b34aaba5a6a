// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

#include <algorithm>

namespace latchkey::cli {

namespace {

struct Row
{
    ErrorKind kind;
    ExitCode signingIn;
    ExitCode usingSession;
};

constexpr Row Table[] = {
    {ErrorKind::Offline, ExitCode::TryLater, ExitCode::TryLater},
    {ErrorKind::AnswerLost, ExitCode::TryLater, ExitCode::TryLater},
    {ErrorKind::NetworkIntercepted, ExitCode::TryLater, ExitCode::TryLater},
    {ErrorKind::TlsFailed, ExitCode::TryLater, ExitCode::TryLater},
    {ErrorKind::ServerBusy, ExitCode::TryLater, ExitCode::TryLater},

    // A session survives an answer that makes no sense; a sign-in that got one has failed.
    {ErrorKind::InvalidResponse, ExitCode::Refused, ExitCode::TryLater},
    {ErrorKind::IdentityInvalid, ExitCode::Refused, ExitCode::Refused},
    {ErrorKind::SubjectMismatch, ExitCode::Refused, ExitCode::Refused},
    // For a sign-in the grant is the code from the browser, for a session it is the session.
    {ErrorKind::GrantRejected, ExitCode::Refused, ExitCode::SignInRequired},
    {ErrorKind::InteractionRequired, ExitCode::Refused, ExitCode::SignInRequired},
    {ErrorKind::AccessDenied, ExitCode::Refused, ExitCode::Refused},
    {ErrorKind::ClientRejected, ExitCode::Refused, ExitCode::Refused},
    {ErrorKind::Unsupported, ExitCode::Refused, ExitCode::Refused},

    {ErrorKind::ConfigurationInvalid, ExitCode::Refused, ExitCode::Refused},

    {ErrorKind::StateMismatch, ExitCode::Refused, ExitCode::Refused},
    {ErrorKind::ListenFailed, ExitCode::TryLater, ExitCode::TryLater},

    {ErrorKind::EntryAbsent, ExitCode::SignInRequired, ExitCode::SignInRequired},
    {ErrorKind::KeychainMissing, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::KeychainLocked, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::KeychainDenied, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::KeychainTimeout, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::KeychainFailed, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::EntryGarbled, ExitCode::Keychain, ExitCode::Keychain},
    {ErrorKind::EntryNewer, ExitCode::Keychain, ExitCode::Keychain},

    {ErrorKind::SessionBusy, ExitCode::TryLater, ExitCode::TryLater},
    {ErrorKind::ClockWrong, ExitCode::Refused, ExitCode::Refused},
    {ErrorKind::Cancelled, ExitCode::Cancelled, ExitCode::Cancelled},
    {ErrorKind::TimedOut, ExitCode::Cancelled, ExitCode::Cancelled},
    {ErrorKind::NotSignedIn, ExitCode::SignInRequired, ExitCode::SignInRequired},
    {ErrorKind::InternalFault, ExitCode::Fault, ExitCode::Fault},
};

} // namespace

ExitCode exitCodeFor(const Error &error, Doing doing)
{
    const auto row = std::find_if(std::begin(Table), std::end(Table),
                                  [&error](const Row &each) { return each.kind == error.kind; });
    if (row == std::end(Table))
        return ExitCode::Fault;
    return doing == Doing::SigningIn ? row->signingIn : row->usingSession;
}

} // namespace latchkey::cli
