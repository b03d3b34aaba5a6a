// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/OAuthError.h"

#include "base/Secret.h"
#include "oauth/Grammar.h"
#include "oauth/Json.h"

#include <algorithm>
#include <chrono>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype LongestShownText = 200;
constexpr qsizetype LongestErrorCode = 64;
constexpr std::chrono::seconds LongestRetryAfter = 1h;

struct KindOfCode
{
    QLatin1StringView code;
    ErrorKind kind;
};

// RFC 6749 §4.1.2.1 and §5.2, OIDC Core §3.1.2.6, RFC 7009 §2.2.1, RFC 8628 §3.5, RFC 8707 §2, and
// OpenID Connect Core Unmet Authentication Requirements. Compared exactly: "Invalid_Grant" is no
// error code of any specification.
constexpr KindOfCode KindsOfCodes[] = {
    {"invalid_grant"_L1, ErrorKind::GrantRejected},
    {"access_denied"_L1, ErrorKind::AccessDenied},
    {"login_required"_L1, ErrorKind::InteractionRequired},
    {"consent_required"_L1, ErrorKind::InteractionRequired},
    {"interaction_required"_L1, ErrorKind::InteractionRequired},
    {"account_selection_required"_L1, ErrorKind::InteractionRequired},
    {"unmet_authentication_requirements"_L1, ErrorKind::InteractionRequired},
    {"server_error"_L1, ErrorKind::ServerBusy},
    {"temporarily_unavailable"_L1, ErrorKind::ServerBusy},
    {"slow_down"_L1, ErrorKind::ServerBusy},
    {"invalid_client"_L1, ErrorKind::ClientRejected},
    {"unauthorized_client"_L1, ErrorKind::ClientRejected},
    {"unsupported_grant_type"_L1, ErrorKind::ClientRejected},
    {"unsupported_response_type"_L1, ErrorKind::ClientRejected},
    {"invalid_scope"_L1, ErrorKind::ClientRejected},
    {"invalid_request"_L1, ErrorKind::ClientRejected},
    {"invalid_target"_L1, ErrorKind::ClientRejected},
    {"unsupported_token_type"_L1, ErrorKind::Unsupported},
};

ErrorKind kindOfCode(const QString &code)
{
    const auto known = std::find_if(std::begin(KindsOfCodes), std::end(KindsOfCodes),
                                    [&](const KindOfCode &entry) { return entry.code == code; });
    return known == std::end(KindsOfCodes) ? ErrorKind::InvalidResponse : known->kind;
}

//! Controls, and the invisible characters that change how the visible ones are read.
bool isUnshowable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

bool isHtml(const HttpResponse &response)
{
    // An empty body is no page, whatever its header says.
    const QByteArray body = response.body.trimmed();
    const QByteArray type = response.header("Content-Type").trimmed().toLower();
    return !body.isEmpty()
        && (type.startsWith("text/html") || type.startsWith("application/xhtml")
            || body.startsWith('<'));
}

std::optional<std::chrono::seconds> readDelay(const QByteArray &value, const HttpResponse &response,
                                              const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const int seconds = text.toInt(&fits);
        return fits ? std::chrono::seconds(seconds) : LongestRetryAfter;
    }
    const std::optional<QDateTime> instant = readHttpDate(text);
    if (!instant)
        return {};
    // Both instants are the server's, so a wrong clock of ours does not change the delay.
    const QDateTime present = readHttpDate(response.header("Date")).value_or(now);
    return std::chrono::seconds(present.secsTo(*instant));
}

Error makeRedirectError(const HttpResponse &response)
{
    // R8: no request of the protocol follows a redirect. Where it leads says who answered: nobody
    // who was asked over https sends an app to plain http but a portal or a proxy in between.
    const QUrl location =
        QUrl::fromEncoded(response.header("Location").trimmed(), QUrl::StrictMode);
    const QUrl target =
        location.isEmpty() || response.url.isEmpty() ? location : response.url.resolved(location);
    const QString status = QString::number(response.status);
    // The provider itself has another address for it: its discovery document is at fault.
    if (!target.host().isEmpty() && target.host() == response.url.host()
        && target.scheme() == response.url.scheme())
        return {
            ErrorKind::InvalidResponse,
            u"status %1 redirects to %2; redirects are not followed"_s.arg(
                status,
                target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)),
            u"endpoint_moved"_s,
            {},
            {}};
    const ErrorKind kind =
        target.scheme() == "http"_L1 ? ErrorKind::NetworkIntercepted : ErrorKind::InvalidResponse;
    const QString where = target.host().isEmpty()
        ? u"another address"_s
        : u"%1://%2"_s.arg(target.scheme(), target.host());
    return {kind,
            u"status %1 redirects to %2; redirects are not followed"_s.arg(status, where),
            u"http_%1"_s.arg(status),
            {},
            {}};
}

} // namespace

QString plainServerText(const QString &text)
{
    // Far more than is shown, far less than a server could send.
    QString kept;
    for (const char32_t character : text.left(20 * LongestShownText).toUcs4()) {
        if (QChar::isSpace(character))
            kept += u' ';
        else if (!isUnshowable(character))
            kept += QChar::fromUcs4(character);
    }
    // Some servers repeat the refused token in their description. Spaces are made one before it is
    // looked for, as a token may hold spaces.
    kept = redacted(kept.simplified());
    if (kept.size() > LongestShownText) {
        kept.truncate(LongestShownText);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
    }
    return kept.trimmed();
}

Error makeOAuthError(const QString &error, const QString &description)
{
    const ErrorKind kind = kindOfCode(error);
    const bool isUsable = kind != ErrorKind::InvalidResponse
        || (isErrorText(error) && error.size() <= LongestErrorCode && redacted(error) == error);
    return {kind,
            isUsable ? u"the provider answered %1"_s.arg(error)
                     : u"the provider answered with an error code that is none"_s,
            isUsable ? error : QString(),
            plainServerText(description),
            {}};
}

bool resemblesInvalidGrant(const QString &code)
{
    constexpr auto Exact = "invalid_grant"_L1;
    return code != Exact && code.trimmed().compare(Exact, Qt::CaseInsensitive) == 0;
}

Error makeHttpError(const HttpResponse &response, const QDateTime &now)
{
    const int status = response.status;
    const QString code = response.isSuccess() ? QString() : u"http_%1"_s.arg(status);
    if (status == 407 || status == 511)
        return {ErrorKind::NetworkIntercepted,
                u"status %1 asks for a sign-in to the network"_s.arg(status),
                code,
                {},
                {}};
    if (status >= 300 && status < 400)
        return makeRedirectError(response);
    if (isHtml(response) && (response.isSuccess() || status == 401))
        return {ErrorKind::NetworkIntercepted,
                u"status %1 came with a web page"_s.arg(status),
                code,
                {},
                {}};
    if (status == 408 || status == 425 || status == 429 || status >= 500)
        return {ErrorKind::ServerBusy,
                u"status %1"_s.arg(status),
                code,
                {},
                readRetryAfter(response, now)};
    return {ErrorKind::InvalidResponse,
            u"status %1 without a usable answer"_s.arg(status),
            code,
            {},
            {}};
}

bool saysNothingIsThere(const Error &error)
{
    return error.code == "http_404"_L1 || error.code == "http_405"_L1
        || error.code == "http_410"_L1;
}

Error readErrorAnswer(const HttpResponse &response, const QDateTime &now)
{
    Error byStatus = makeHttpError(response, now);
    const Result<QJsonObject> object = readJsonObject(response.body);
    const QJsonValue code = object ? object->value("error"_L1) : QJsonValue();
    if (code.isString()) {
        Error error =
            makeOAuthError(code.toString(), object->value("error_description"_L1).toString());
        // An unknown code leaves it to the status to say that waiting helps.
        if (error.kind == ErrorKind::InvalidResponse && byStatus.kind == ErrorKind::ServerBusy)
            error.kind = ErrorKind::ServerBusy;
        if (error.kind == ErrorKind::ServerBusy)
            error.retryAt = readRetryAfter(response, now);
        return error;
    }
    const bool isRedirect = response.status >= 300 && response.status < 400;
    if (!object && response.ending == HttpResponse::Ending::Cut && !isRedirect
        && byStatus.kind == ErrorKind::InvalidResponse)
        return {ErrorKind::AnswerLost,
                u"the answer with status %1 was cut"_s.arg(response.status),
                {},
                {},
                {}};
    return byStatus;
}

std::optional<QDateTime> readRetryAfter(const HttpResponse &response, const QDateTime &now)
{
    if (!now.isValid())
        return {};
    std::optional<std::chrono::seconds> longest;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("Retry-After", Qt::CaseInsensitive) != 0)
            continue;
        // QNetworkReply joins equal headers by commas; a date has a comma of its own.
        const QList<QByteArray> values =
            readHttpDate(value) ? QList<QByteArray>{value} : value.split(',');
        for (const QByteArray &each : values) {
            if (const auto delay = readDelay(each, response, now))
                longest = std::max(longest.value_or(0s), *delay);
        }
    }
    if (!longest)
        return {};
    return now.toUTC().addSecs(std::clamp(*longest, 0s, LongestRetryAfter).count());
}

} // namespace latchkey
