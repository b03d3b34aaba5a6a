// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace latchkey {

//! \brief Why something did not work, named by what the caller can do next.
//!
//! No kind but GrantRejected and SubjectMismatch (and the user) ever ends a session.
enum class ErrorKind {
    // The network. The session is kept; try again later.
    Offline, //!< The request certainly did not reach the provider: no route, DNS, refused.
    AnswerLost, //!< The request may have arrived, no usable answer came back. Retry once, alone.
    NetworkIntercepted, //!< Something else answered: a captive portal or a proxy (HTML, 407, 511).
    TlsFailed, //!< The connection could not be trusted; no byte of the request was sent.
    ServerBusy, //!< 5xx, 408, 425, 429, `temporarily_unavailable`. See Error::retryAt.

    // What the provider said.
    InvalidResponse, //!< The answer breaks its specification and is not used.
    IdentityInvalid, //!< ID token, `iss` or user info failed a check; nothing of it is believed.
    SubjectMismatch, //!< A valid answer, about another person than the session's.
    GrantRejected, //!< `invalid_grant` for the token that was presented.
    InteractionRequired, //!< The provider wants to see the user (`login_required`,
                         //!< `consent_required`…).
    AccessDenied, //!< The user or the administrator said no (`access_denied`).
    ClientRejected, //!< The provider does not accept this app: `invalid_client`, `invalid_scope`…
    Unsupported, //!< The provider does not offer what was asked for (no revocation endpoint, say).

    // The configuration.
    ConfigurationInvalid, //!< Issuer, discovery document or account settings cannot be used as they
                          //!< are.

    // The callback from the browser.
    StateMismatch, //!< Not an answer to this attempt (RFC 6749 §10.12): ignored.
    ListenFailed, //!< No loopback port could be opened for the browser's answer.

    // The keychain.
    EntryAbsent, //!< The keychain answered, and holds nothing for this account.
    KeychainMissing, //!< No keychain service is running or reachable.
    KeychainLocked, //!< There is one, and it is locked.
    KeychainDenied, //!< The user or the system refused access.
    KeychainTimeout, //!< It did not answer in time; it may do so later.
    KeychainFailed, //!< It took the order and did not do it: full, truncated, stale on read-back.
    EntryGarbled, //!< The entry exists and cannot be read; it is left untouched.
    EntryNewer, //!< The entry was written by a newer Latchkey; it is left untouched.

    // This computer.
    SessionBusy, //!< Another process holds the session's lock and did not let go in time.
    ClockWrong, //!< This computer's clock and the provider's disagree too much.
    Cancelled, //!< The user, or the program that asked, called it off.
    TimedOut, //!< Nobody came back from the browser, or used the code on another device, in time.
    NotSignedIn, //!< There is no session to work with.
    InternalFault, //!< A fault of Latchkey itself.
};

//! \brief A failure as a value: the kind for code, the detail for a developer.
//!
//! The words for people are in ui/SessionText. Neither member ever holds a token, a code, a
//! verifier, a state or a redirect URL with its query.
struct Error
{
    ErrorKind kind = ErrorKind::InternalFault;
    QString detail; //!< One English sentence for a developer or a log.
    QString code; //!< Stable and machine-readable: an OAuth error code or one of Latchkey's. May be
                  //!< empty.
    QString
        providerText; //!< `error_description` as plain text, at most 200 characters. May be empty.
    std::optional<QDateTime>
        retryAt; //!< UTC. Not before this instant, as the provider asked (Retry-After).

    friend bool operator==(const Error &, const Error &) = default;
};

//! \brief The kind's stable name in lower_snake_case, as in logs and in JSON.
QString errorKindName(ErrorKind kind);

//! \brief Error::code, or the kind's name where the code is empty.
QString errorCode(const Error &error);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Error)
