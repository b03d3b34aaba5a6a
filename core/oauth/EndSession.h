// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "oauth/ProviderMetadata.h"

namespace latchkey {

//! \brief A request to end the provider's own session in the browser (OpenID Connect RP-Initiated
//! Logout 1.0 §2).
struct EndSessionRequest
{
    QString clientId;
    Secret idTokenHint; //!< An ID token of the session, an expired one too. Empty: none is held.
    QString postLogoutRedirectUri;
    QString uiLocales; //!< BCP 47 tags by preference, space-separated. Empty: the provider's.
    Secret state;
};

//! \brief A request with a fresh state of 32 random bytes.
EndSessionRequest makeEndSessionRequest(const QString &clientId, const Secret &idTokenHint,
                                        const QString &postLogoutRedirectUri,
                                        const QString &uiLocales = {});

//! \brief The URL for the browser, percent-encoded; the endpoint's own query is kept.
//!
//! A Secret, because the ID token is in it: it may stand in no argument list and no log. The
//! provider must have an end session endpoint.
Secret makeEndSessionUrl(const ProviderMetadata &provider, const EndSessionRequest &request);

//! \brief Who sent the browser to the post-logout redirect URI, as far as its query tells.
enum class EndSessionReturn {
    Expected, //!< It carries the request's state (§3).
    //! No state or another one: a provider that forgets it, or somebody else. Nothing depends on
    //! it, for the session was removed here before the request was made.
    Unconfirmed,
};

//! \param query the raw bytes after the question mark.
EndSessionReturn readEndSessionReturn(const QByteArray &query, const EndSessionRequest &request);

} // namespace latchkey
