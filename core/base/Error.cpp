// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace latchkey {

using namespace Qt::StringLiterals;

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::AnswerLost:
        return u"answer_lost"_s;
    case ErrorKind::NetworkIntercepted:
        return u"network_intercepted"_s;
    case ErrorKind::TlsFailed:
        return u"tls_failed"_s;
    case ErrorKind::ServerBusy:
        return u"server_busy"_s;
    case ErrorKind::InvalidResponse:
        return u"invalid_response"_s;
    case ErrorKind::IdentityInvalid:
        return u"identity_invalid"_s;
    case ErrorKind::SubjectMismatch:
        return u"subject_mismatch"_s;
    case ErrorKind::GrantRejected:
        return u"grant_rejected"_s;
    case ErrorKind::InteractionRequired:
        return u"interaction_required"_s;
    case ErrorKind::AccessDenied:
        return u"access_denied"_s;
    case ErrorKind::ClientRejected:
        return u"client_rejected"_s;
    case ErrorKind::Unsupported:
        return u"unsupported"_s;
    case ErrorKind::ConfigurationInvalid:
        return u"configuration_invalid"_s;
    case ErrorKind::StateMismatch:
        return u"state_mismatch"_s;
    case ErrorKind::ListenFailed:
        return u"listen_failed"_s;
    case ErrorKind::EntryAbsent:
        return u"entry_absent"_s;
    case ErrorKind::KeychainMissing:
        return u"keychain_missing"_s;
    case ErrorKind::KeychainLocked:
        return u"keychain_locked"_s;
    case ErrorKind::KeychainDenied:
        return u"keychain_denied"_s;
    case ErrorKind::KeychainTimeout:
        return u"keychain_timeout"_s;
    case ErrorKind::KeychainFailed:
        return u"keychain_failed"_s;
    case ErrorKind::EntryGarbled:
        return u"entry_garbled"_s;
    case ErrorKind::EntryNewer:
        return u"entry_newer"_s;
    case ErrorKind::SessionBusy:
        return u"session_busy"_s;
    case ErrorKind::ClockWrong:
        return u"clock_wrong"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::TimedOut:
        return u"timed_out"_s;
    case ErrorKind::NotSignedIn:
        return u"not_signed_in"_s;
    case ErrorKind::InternalFault:
        return u"internal_fault"_s;
    }
    return u"internal_fault"_s;
}

QString errorCode(const Error &error)
{
    return error.code.isEmpty() ? errorKindName(error.kind) : error.code;
}

} // namespace latchkey
