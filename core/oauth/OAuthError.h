// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QJsonObject>

#include <chrono>

namespace latchkey {

//! \brief Server text made safe to show: control, bidi and markup-carrying format characters out, at most 200 characters.
QString plainServerText(const QString &text);

//! \brief The Error for an OAuth `error` member (RFC 6749 §4.1.2.1 and §5.2, OIDC Core §3.1.2.6, RFC 8707, RFC 9449).
//!
//! The kind depends on `error` alone, never on the description; an unknown code is InvalidResponse.
//! GrantRejected comes of exactly `invalid_grant`.
Error makeOAuthError(const QString &error, const QString &description);

//! \brief The Error for an answer without a usable OAuth `error`: by status and content type.
//!
//! NetworkIntercepted for 407, 511, a redirect to elsewhere and HTML with a 2xx or 401 status; ServerBusy for 408, 425, 429
//! and 5xx, with Error::retryAt from Retry-After (RFC 9110 §10.2.3, both forms, relative to `now`, at most one hour);
//! InvalidResponse for the rest.
Error makeHttpError(const HttpResponse &response, const QDateTime &now);

//! \brief The instant that Retry-After names, relative to the answer's own `Date` when it has one; absent or nonsense: none.
std::optional<QDateTime> readRetryAfter(const HttpResponse &response, const QDateTime &now);

} // namespace latchkey
