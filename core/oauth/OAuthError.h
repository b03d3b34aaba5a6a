// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "oauth/HttpMessage.h"

#include <QtCore/QJsonObject>

#include <chrono>

namespace latchkey {

//! \brief Server text made safe to show: control, bidi and other invisible characters and living
//! secrets out, at most 200 characters. It is plain text still: markup in it is inert only where it
//! is shown as text.
QString plainServerText(const QString &text);

//! \brief The Error for an OAuth `error` member (RFC 6749 §4.1.2.1 and §5.2, OIDC Core §3.1.2.6,
//! RFC 8707, RFC 9449).
//!
//! The kind depends on `error` alone, never on the description; an unknown code is InvalidResponse.
//! GrantRejected comes of exactly `invalid_grant`. Error::code is `error` when it keeps to the
//! characters of §5.2 and to 64 of them.
Error makeOAuthError(const QString &error, const QString &description);

//! \brief Whether a code is `invalid_grant` but for its capital letters or blanks around it, as
//! some servers spell it. That is no code of RFC 6749 §5.2, and may be meant all the same.
bool resemblesInvalidGrant(const QString &code);

//! \brief The Error for an answer without a usable OAuth `error`: by status and content type.
//!
//! NetworkIntercepted for 407, 511, a redirect to plain http and HTML with a 2xx or 401 status;
//! ServerBusy for 408, 425, 429 and 5xx, with Error::retryAt from Retry-After (RFC 9110 §10.2.3,
//! both forms, relative to `now`, at most one hour); InvalidResponse for the rest. The code is
//! `http_404`, say; `endpoint_moved` for a redirect to another address of the same provider; empty
//! for 2xx.
Error makeHttpError(const HttpResponse &response, const QDateTime &now);

//! \brief Whether makeHttpError() met an address where nothing is: 404, 405 or 410.
bool saysNothingIsThere(const Error &error);

//! \brief The Error for an answer that is no success: by its OAuth `error` member where it has one,
//! else by its status.
//!
//! \return makeOAuthError()'s and makeHttpError()'s kinds; AnswerLost when the answer was cut
//! before it said anything.
Error readErrorAnswer(const HttpResponse &response, const QDateTime &now);

//! \brief The instant that Retry-After names, a date relative to the answer's own `Date` where it
//! has one; of several the latest. Absent or nonsense: none. Without a valid `now`: none.
std::optional<QDateTime> readRetryAfter(const HttpResponse &response, const QDateTime &now);

} // namespace latchkey
