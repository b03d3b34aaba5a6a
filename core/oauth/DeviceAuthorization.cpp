// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/DeviceAuthorization.h"

#include "oauth/Grammar.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"
#include "oauth/TokenResponse.h"

#include <algorithm>
#include <cmath>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// RFC 8628 §6.1 thinks of eight characters; people have to type them.
constexpr qsizetype LongestUserCode = 64;
// A QR code holds 2953 bytes, and no phone reads one as full as that from a screen.
constexpr qsizetype LongestUri = 1024;
constexpr std::chrono::seconds DefaultInterval = 5s;
constexpr std::chrono::seconds LongestInterval = 60s;
constexpr std::chrono::seconds LongestLife = 24h;

tl::unexpected<Error> refuse(QLatin1StringView member, const QString &fault)
{
    return fail(ErrorKind::InvalidResponse,
                u"device authorization answer: %1 %2"_s.arg(member, fault), member);
}

//! Seconds as a number, or as its digits in a string, which several providers send. Absent for
//! everything else.
std::optional<double> readSeconds(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double seconds = value.toString().toUInt(&isNumber);
    return isNumber ? std::optional<double>(seconds) : std::nullopt;
}

//! An address to send a person to: https, or http to this computer where the provider itself is
//! one on it. Anything else, `javascript:` say, may do something else when it is opened.
Result<QUrl> readVerificationUri(const QJsonValue &value, QLatin1StringView member,
                                 const ProviderMetadata &provider)
{
    const QString text = value.toString();
    if (text.size() > LongestUri)
        return refuse(member, u"is too long"_s);
    const QUrl uri(text, QUrl::StrictMode);
    // Nothing of ours goes there, so a fragment does no harm; some providers' pages need theirs.
    const bool isTrustworthy = isTrustworthyUrl(uri.adjusted(QUrl::RemoveFragment));
    if (!isTrustworthy
        || (uri.scheme() != "https"_L1 && uri.scheme() != QUrl(provider.issuer).scheme()))
        return refuse(member, u"is missing, or no https URL without user"_s);
    return uri;
}

Result<UserCode> readUserCode(const QJsonObject &answer, const ProviderMetadata &provider)
{
    UserCode userCode;
    userCode.code = answer.value("user_code"_L1).toString();
    if (!isPrintableAscii(userCode.code) || userCode.code.size() > LongestUserCode
        || userCode.code.trimmed() != userCode.code)
        return refuse("user_code"_L1, u"is missing, unprintable or too long"_s);

    // Google's name for it is older than the specification.
    const QLatin1StringView member =
        answer.contains("verification_uri"_L1) ? "verification_uri"_L1 : "verification_url"_L1;
    const auto uri = readVerificationUri(answer.value(member), "verification_uri"_L1, provider);
    if (!uri)
        return fail(uri.error());
    userCode.verificationUri = *uri;

    const QJsonValue complete = answer.value("verification_uri_complete"_L1);
    if (complete.isUndefined() || complete.isNull())
        return userCode;
    const auto completeUri =
        readVerificationUri(complete, "verification_uri_complete"_L1, provider);
    if (!completeUri)
        return fail(completeUri.error());
    userCode.completeUri = *completeUri;
    return userCode;
}

std::chrono::seconds readInterval(const QJsonValue &value)
{
    const auto seconds = readSeconds(value);
    if (!seconds || *seconds <= 0)
        return DefaultInterval;
    const double longest = static_cast<double>(LongestInterval.count());
    return std::chrono::seconds(static_cast<qint64>(std::ceil(std::min(*seconds, longest))));
}

} // namespace

HttpRequest makeDeviceAuthorizationRequest(const ProviderMetadata &provider,
                                           const ClientConfig &config)
{
    QList<FormField> fields = clientFields(config);
    if (!config.scopes.isEmpty())
        fields.append({u"scope"_s, config.scopes.join(u' ').toUtf8()});
    return makeFormPost(provider.deviceAuthorizationEndpoint, fields + config.extraParameters);
}

Result<DeviceAuthorization> readDeviceAuthorization(const HttpResponse &response,
                                                    const ProviderMetadata &provider,
                                                    const QDateTime &now)
{
    if (!response.isSuccess())
        return fail(readErrorAnswer(response, now));
    const Result<QJsonObject> answer = readJsonObject(response.body);
    // A portal's page, an empty or a cut answer, or an error with status 200.
    if (!answer || answer->value("error"_L1).isString()) {
        Error error = readErrorAnswer(response, now);
        if (!answer && error.kind == ErrorKind::InvalidResponse)
            error.detail = answer.error().detail;
        return fail(error);
    }

    DeviceAuthorization authorization;
    const QString deviceCode = answer->value("device_code"_L1).toString();
    if (!isPrintableAscii(deviceCode))
        return refuse("device_code"_L1, u"is missing or unprintable"_s);
    authorization.deviceCode = Secret(deviceCode.toLatin1());

    const auto userCode = readUserCode(*answer, provider);
    if (!userCode)
        return fail(userCode.error());
    authorization.userCode = *userCode;

    const auto expiresIn = readSeconds(answer->value("expires_in"_L1));
    if (!expiresIn || *expiresIn < 1)
        return refuse("expires_in"_L1, u"is missing or no time ahead"_s);
    const double longest = static_cast<double>(LongestLife.count());
    authorization.expiresIn =
        std::chrono::seconds(static_cast<qint64>(std::min(*expiresIn, longest)));
    authorization.interval = readInterval(answer->value("interval"_L1));
    return authorization;
}

PollVerdict judgePollFailure(const Error &failure)
{
    if (failure.code == "authorization_pending"_L1)
        return PollVerdict::Pending;
    if (failure.code == "slow_down"_L1)
        return PollVerdict::SlowDown;
    switch (failure.kind) {
    case ErrorKind::Offline:
    case ErrorKind::AnswerLost:
    case ErrorKind::NetworkIntercepted:
    case ErrorKind::TlsFailed:
    case ErrorKind::ServerBusy:
        return PollVerdict::NoAnswer;
    default:
        return PollVerdict::Ended;
    }
}

Error deviceGrantFailure(Error failure)
{
    if (failure.code == "expired_token"_L1)
        failure.kind = ErrorKind::TimedOut;
    return failure;
}

} // namespace latchkey
