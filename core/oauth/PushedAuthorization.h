// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/AuthorizationRequest.h"

#include <chrono>

namespace latchkey {

//! \brief What a pushed authorization request got in exchange (RFC 9126 §2.2).
struct PushedAuthorization
{
    QString requestUri; //!< Opaque: neither looked into nor fetched. To be used once.
    std::chrono::seconds expiresIn{}; //!< From the moment of the response. Zero: at once, which
                                      //!< makes it useless.
};

//! \brief The request that hands all parameters of `request` to the provider (RFC 9126 §2.1). It
//! must have an endpoint for that.
HttpRequest makePushedAuthorizationRequest(const ProviderMetadata &provider,
                                           const AuthorizationRequest &request);

//! \brief Reads the answer to it (RFC 9126 §2.2 and §2.3).
//!
//! \return readErrorAnswer()'s kinds for errors; InvalidResponse, with the member's name as its
//! code, when a member is missing or mistyped; NetworkIntercepted for a web page.
Result<PushedAuthorization> readPushedAuthorization(const HttpResponse &response,
                                                    const QDateTime &now);

//! \brief Whether the answer says that the endpoint in the metadata is not there after all: 404,
//! 405 and 501 without an OAuth `error`. Told from readPushedAuthorization()'s error.
bool isPushingUnavailable(const Error &error);

//! \brief The URL for the browser: `client_id` and `request_uri` alone (RFC 9126 §4), beside the
//! endpoint's own query.
QUrl makePushedAuthorizationUrl(const ProviderMetadata &provider, const ClientConfig &config,
                                const PushedAuthorization &pushed);

} // namespace latchkey
