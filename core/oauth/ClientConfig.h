// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace latchkey {

//! \brief How the redirect URI names this computer.
enum class RedirectHost {
    LoopbackAddress, //!< `127.0.0.1`, or `[::1]` where there is no IPv4 (RFC 8252 §7.3).
    Localhost, //!< Only for providers that take nothing else (RFC 8252 §8.3: not recommended).
};

//! \brief The part of RFC 7591's client metadata that a desktop app has.
struct ClientConfig
{
    QString issuer;
    QString clientId;
    Secret clientSecret; //!< Usually empty: an installed app keeps no secret (RFC 8252 §8.5).
    QStringList scopes;
    QStringList resources; //!< RFC 8707, absolute URIs without fragment. Usually empty.
    //! Added to the authorization request, of either grant; never one that Latchkey sets for
    //! protection. One without a value is not sent, and keeps Latchkey from sending its own of that
    //! name.
    QList<FormField> extraParameters;
    RedirectHost redirectHost = RedirectHost::LoopbackAddress;
    QString redirectPath; //!< With its leading slash.
    quint16 firstRedirectPort = 0; //!< 0: any free port.
    quint16 lastRedirectPort = 0;

    friend bool operator==(const ClientConfig &, const ClientConfig &) = default;
};

//! \brief `openid profile email offline_access`
QStringList defaultScopes();

//! \brief The redirect URIs to register at the provider: one for each port, or one without a port
//! where any will do.
QStringList redirectUrisToRegister(const ClientConfig &config);

//! \brief Whether a request may go to `url`: https, or http to a loopback host; no user info, no
//! fragment.
//!
//! Plain http to a loopback host never leaves the device (the argument of RFC 8252 §8.3).
bool isTrustworthyUrl(const QUrl &url);

//! \brief The `max_age` among the extra parameters. Who asks for it must also check it (OIDC Core
//! §3.1.3.7 rule 13): see IdTokenExpectations::maxAge.
std::optional<std::chrono::seconds> requestedMaxAge(const ClientConfig &config);

//! \brief The `acr_values` among the extra parameters. Who asks for them must also check `acr`
//! (rule 12): see IdTokenExpectations::acrValues. Empty: none were asked for.
QStringList requestedAcrValues(const ClientConfig &config);

//! \brief Checks what a person or a script typed, before anything is stored or sent.
//! \return ConfigurationInvalid, with a detail that names the field and what is wrong with it.
Result<void> validateClientConfig(const ClientConfig &config);

} // namespace latchkey
