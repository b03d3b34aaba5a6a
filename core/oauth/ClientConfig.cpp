// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ClientConfig.h"

#include "oauth/Grammar.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// What an extra parameter may not touch: our own protection (state, nonce, PKCE, the redirect),
// what has a setting of its own, what would carry the request past our checks (request objects,
// another response mode), and what belongs to the token endpoint and may never be in a URL.
constexpr QLatin1StringView ReservedParameters[] = {
    "response_type"_L1,
    "response_mode"_L1,
    "client_id"_L1,
    "client_secret"_L1,
    "client_assertion"_L1,
    "client_assertion_type"_L1,
    "redirect_uri"_L1,
    "scope"_L1,
    "state"_L1,
    "nonce"_L1,
    "code_challenge"_L1,
    "code_challenge_method"_L1,
    "code_verifier"_L1,
    "dpop_jkt"_L1,
    "request"_L1,
    "request_uri"_L1,
    "resource"_L1,
    "grant_type"_L1,
    "code"_L1,
    "access_token"_L1,
    "refresh_token"_L1,
    "id_token_hint"_L1,
};

bool isLoopbackHost(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

tl::unexpected<Error> refuse(const QString &detail)
{
    return fail(ErrorKind::ConfigurationInvalid, detail);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<void> validateIssuer(const QString &issuer)
{
    // OIDC Discovery §3 and RFC 8414 §2: https, no query, no fragment.
    const QUrl url(issuer, QUrl::StrictMode);
    if (issuer.isEmpty())
        return refuse(u"issuer: it is empty"_s);
    if (!url.isValid() || !isTrustworthyUrl(url))
        return refuse(u"issuer: it must be an https URL without user or fragment, "
                      "or http with a loopback host"_s);
    if (url.hasQuery())
        return refuse(u"issuer: it must not have a query"_s);
    return {};
}

Result<void> validateResource(const QString &resource)
{
    // RFC 8707 §2: an absolute URI, without fragment.
    const QUrl url(resource, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.hasFragment())
        return refuse(u"resource: it must be an absolute URI without fragment"_s);
    return {};
}

Result<void> validateExtraParameters(const QList<FormField> &parameters)
{
    QSet<QString> names;
    for (const auto &[name, value] : parameters) {
        if (!isPrintableAscii(name) || name.contains(u' '))
            return refuse(u"extra parameter: a name must be printable ASCII without spaces"_s);
        if (std::find(std::begin(ReservedParameters), std::end(ReservedParameters), name)
            != std::end(ReservedParameters))
            return refuse(u"extra parameter: %1 is set by Latchkey itself"_s.arg(name));
        // RFC 6749 §3.1: no parameter more than once.
        if (names.contains(name))
            return refuse(u"extra parameter: %1 is given twice"_s.arg(name));
        if (name == "max_age"_L1 && !isDigits(value))
            return refuse(u"extra parameter: max_age must be a number of seconds"_s);
        if (name == "acr_values"_L1 && value.trimmed().isEmpty())
            return refuse(u"extra parameter: acr_values must name at least one"_s);
        names.insert(name);
    }
    return {};
}

Result<void> validateRedirect(const ClientConfig &config)
{
    // The listener compares the path as it stands, so it may hold nothing that a browser would
    // write differently.
    const QString &path = config.redirectPath;
    const bool isPlain = std::all_of(path.begin(), path.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || "/-._~!$'()*+,;=:@"_L1.contains(c);
    });
    const QStringList segments = path.split(u'/');
    if (!path.startsWith(u'/') || path.startsWith("//"_L1) || !isPlain || segments.contains("."_L1)
        || segments.contains(".."_L1))
        return refuse(u"redirect path: it must be a plain path that begins with one slash"_s);
    if (config.firstRedirectPort > config.lastRedirectPort
        || (config.firstRedirectPort == 0 && config.lastRedirectPort != 0))
        return refuse(u"redirect port: the range is empty"_s);
    return {};
}

} // namespace

QStringList defaultScopes()
{
    return {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
}

QStringList redirectUrisToRegister(const ClientConfig &config)
{
    const QString origin = config.redirectHost == RedirectHost::Localhost ? u"http://localhost"_s
                                                                          : u"http://127.0.0.1"_s;
    if (config.firstRedirectPort == 0)
        return {origin + config.redirectPath};
    QStringList uris;
    for (int port = config.firstRedirectPort; port <= config.lastRedirectPort; ++port)
        uris.append(u"%1:%2%3"_s.arg(origin).arg(port).arg(config.redirectPath));
    return uris;
}

bool isTrustworthyUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

std::optional<std::chrono::seconds> requestedMaxAge(const ClientConfig &config)
{
    for (const auto &[name, value] : config.extraParameters) {
        if (name == "max_age"_L1 && isDigits(value)) {
            bool fits = false;
            const int seconds = value.toInt(&fits);
            return std::chrono::seconds(fits ? seconds : std::numeric_limits<int>::max());
        }
    }
    return {};
}

QStringList requestedAcrValues(const ClientConfig &config)
{
    for (const auto &[name, value] : config.extraParameters) {
        if (name == "acr_values"_L1)
            return QString::fromUtf8(value).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

Result<void> validateClientConfig(const ClientConfig &config)
{
    if (Result<void> issuer = validateIssuer(config.issuer); !issuer)
        return issuer;
    if (!isPrintableAscii(config.clientId))
        return refuse(u"client id: it must be printable ASCII, and not empty"_s);
    if (!config.clientSecret.isEmpty() && !isPrintableAscii(config.clientSecret.reveal()))
        return refuse(u"client secret: it must be printable ASCII"_s);
    for (const QString &scope : config.scopes) {
        if (!isScopeToken(scope))
            return refuse(
                u"scope: each must be printable ASCII without spaces, quotes and backslashes"_s);
    }
    for (const QString &resource : config.resources) {
        if (Result<void> valid = validateResource(resource); !valid)
            return valid;
    }
    if (Result<void> extras = validateExtraParameters(config.extraParameters); !extras)
        return extras;
    return validateRedirect(config);
}

} // namespace latchkey
