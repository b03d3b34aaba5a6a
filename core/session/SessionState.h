// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/DeviceAuthorization.h"
#include "session/StoredSession.h"

#include <QtCore/QUrl>

#include <variant>

namespace latchkey {

//! \brief Where the person says yes.
enum class SignInGrant {
    Browser, //!< In a browser on this computer (RFC 6749 §4.1, RFC 8252).
    Device, //!< On another device (RFC 8628).
};

enum class SignInStep {
    CheckingKeychain, //!< Making sure that what is coming can be kept.
    FindingProvider,
    WaitingForBrowser, //!< For the browser alone.
    WaitingForDevice, //!< For the other device alone.
    RedeemingCode, //!< What the browser brought back.
    CheckingIdentity,
    Saving,
};

// The states of a session. Data exists only where it is true.

//! No session. `why` tells of the attempt that failed last, if one did.
struct SignedOut
{
    std::optional<Error> why;
};
//! Nothing is known yet: restore() was not called, or the keychain has not answered.
struct Restoring
{ };
//! There may be a session; the keychain does not say. After Session::keepFresh() it is asked again
//! until it does.
struct WaitingForKeychain
{
    Error why;
};
struct SigningIn
{
    SignInStep step = SignInStep::CheckingKeychain;
    QUrl url; //!< For the browser; empty before WaitingForBrowser. Shown and copied only when the
              //!< user asks.
    QDateTime deadline; //!< UTC; when the attempt gives up waiting. Invalid before
                        //!< WaitingForBrowser and WaitingForDevice.
    SignInGrant grant = SignInGrant::Browser;
    UserCode userCode = {}; //!< To be shown; empty before WaitingForDevice.
};
struct SignedIn
{
    Identity identity;
    QDateTime
        obtainedAt; //!< UTC, of the access token. Invalid: none is held; the next use fetches one.
    QDateTime expiresAt; //!< UTC. Invalid: no access token is held.
    QDateTime renewsAt; //!< UTC. Invalid: not scheduled (no refresh token, or keepFresh() was not
                        //!< called).
    QStringList scopes;
    std::optional<Error> notSaved; //!< Set: the keychain did not take the newest refresh token yet.
};
struct Refreshing
{
    Identity identity;
};
struct RefreshDelayed
{
    Identity identity;
    Error cause;
    QDateTime retryAt; //!< UTC. After Session::keepFresh(), when the next attempt is made.
    QDateTime usableUntil; //!< UTC. Until then the held access token works; in the past or invalid:
                           //!< it does not.
    int refusals = 0; //!< How often in a row the provider refused the app (ClientRejected), each
                      //!< time after waiting. Some say so of a dead token: from three on, signing
                      //!< in again is worth a try.
};
struct Revoking
{
    Identity identity;
};
struct SignInRequired
{
    Identity identity;
    Error why; //!< EntryNewer: signing in does not help, a newer program does.
};

using SessionState = std::variant<SignedOut, Restoring, WaitingForKeychain, SigningIn, SignedIn,
                                  Refreshing, RefreshDelayed, Revoking, SignInRequired>;

//! \brief Makes one visitor of several lambdas, for std::visit over a SessionState.
template <typename... Functions>
struct overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

} // namespace latchkey
