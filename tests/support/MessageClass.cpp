// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MessageClass.h"

#include <QtCore/QSet>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

MessageClass classOfUnusableAnswer(const QString &code)
{
    // There is nothing at the address that the provider's document names.
    static const QSet<QString> wrongAddress{u"http_404"_s, u"http_405"_s, u"http_410"_s,
                                            u"endpoint_moved"_s};
    if (wrongAddress.contains(code))
        return MessageClass::Configuration;
    // Turned away without an OAuth error: by a firewall, a gateway, a server in trouble.
    return code.startsWith("http_4"_L1) ? MessageClass::Server : MessageClass::Protocol;
}

} // namespace

MessageClass messageClass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::AnswerLost:
    case ErrorKind::SessionBusy:
        return MessageClass::Network;
    case ErrorKind::NetworkIntercepted:
        return MessageClass::Portal;
    case ErrorKind::TlsFailed:
        return error.code == "certificate_not_yet_valid"_L1 ? MessageClass::Clock
                                                            : MessageClass::Tls;
    case ErrorKind::ServerBusy:
        return MessageClass::Server;
    case ErrorKind::InvalidResponse:
        return classOfUnusableAnswer(error.code);
    case ErrorKind::StateMismatch:
        return MessageClass::Protocol;
    case ErrorKind::IdentityInvalid:
    case ErrorKind::SubjectMismatch:
        return MessageClass::Identity;
    case ErrorKind::GrantRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::EntryAbsent:
    case ErrorKind::NotSignedIn:
        return MessageClass::SignIn;
    case ErrorKind::AccessDenied:
        return MessageClass::Denied;
    case ErrorKind::ClientRejected:
    case ErrorKind::Unsupported:
    case ErrorKind::ConfigurationInvalid:
        return MessageClass::Configuration;
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::EntryGarbled:
        return MessageClass::Store;
    case ErrorKind::EntryNewer:
        return MessageClass::Version;
    case ErrorKind::ClockWrong:
        return MessageClass::Clock;
    case ErrorKind::ListenFailed:
    case ErrorKind::Cancelled:
    case ErrorKind::TimedOut:
        return MessageClass::Stopped;
    case ErrorKind::InternalFault:
        return MessageClass::Fault;
    }
    return MessageClass::Fault;
}

const char *className(MessageClass messageClass)
{
    switch (messageClass) {
    case MessageClass::None:
        return "none";
    case MessageClass::Network:
        return "E-NET";
    case MessageClass::Portal:
        return "E-PORTAL";
    case MessageClass::Tls:
        return "E-TLS";
    case MessageClass::Server:
        return "E-SRV";
    case MessageClass::Protocol:
        return "E-PROTO";
    case MessageClass::Identity:
        return "E-ID";
    case MessageClass::SignIn:
        return "E-AUTH";
    case MessageClass::Denied:
        return "E-DENY";
    case MessageClass::Configuration:
        return "E-CFG";
    case MessageClass::Store:
        return "E-STORE";
    case MessageClass::Clock:
        return "E-CLOCK";
    case MessageClass::Stopped:
        return "E-STOP";
    case MessageClass::Version:
        return "E-VER";
    case MessageClass::Fault:
        return "fault";
    }
    return "fault";
}

} // namespace latchkey::test
