// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationResponse.h"

#include "oauth/Grammar.h"
#include "oauth/OAuthError.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

struct Parameter
{
    std::optional<QByteArray> name; //!< None: it cannot be decoded.
    std::optional<QByteArray> value; //!< None: it cannot be decoded.
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

//! RFC 6749 appendix B. QUrlQuery is no decoder for forms: it keeps `+`, `%2B`, `%00` and takes
//! anything for a percent sign.
std::optional<QByteArray> decodeFormText(QByteArrayView text)
{
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            decoded += ' ';
        } else if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    if (!QUtf8StringView(decoded.constData(), decoded.size()).isValidUtf8())
        return {};
    return decoded;
}

class Parameters
{
public:
    explicit Parameters(const QByteArray &query)
    {
        for (const QByteArray &field : query.split('&')) {
            if (field.isEmpty())
                continue;
            const qsizetype equals = field.indexOf('=');
            const QByteArrayView name =
                equals < 0 ? QByteArrayView(field) : QByteArrayView(field).first(equals);
            const QByteArrayView value =
                equals < 0 ? QByteArrayView() : QByteArrayView(field).sliced(equals + 1);
            m_parameters.append({decodeFormText(name), decodeFormText(value)});
        }
    }

    [[nodiscard]] qsizetype count(QByteArrayView name) const
    {
        return std::count_if(m_parameters.begin(), m_parameters.end(),
                             [&](const Parameter &parameter) { return parameter.name == name; });
    }

    //! The value of the first of that name; none when there is none.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const
    {
        const auto found =
            std::find_if(m_parameters.begin(), m_parameters.end(),
                         [&](const Parameter &parameter) { return parameter.name == name; });
        return found == m_parameters.end() ? std::nullopt : found->value;
    }

    [[nodiscard]] bool areWellFormed() const
    {
        return std::all_of(
            m_parameters.begin(), m_parameters.end(),
            [](const Parameter &parameter) { return parameter.name && parameter.value; });
    }

    //! Whether there is a `state`, and none but the right one.
    [[nodiscard]] bool haveState(const Secret &state) const
    {
        return !state.isEmpty() && count("state") > 0
            && std::all_of(m_parameters.begin(), m_parameters.end(),
                           [&](const Parameter &parameter) {
                               return parameter.name != "state"
                                   || (parameter.value && Secret(*parameter.value) == state);
                           });
    }

private:
    QList<Parameter> m_parameters;
};

Result<void> checkIssuer(const Parameters &parameters, const ProviderMetadata &provider)
{
    // RFC 9207 §2.4: compared as plain strings, and missed where the provider promises it.
    const std::optional<QByteArray> issuer = parameters.value("iss");
    if (!issuer && provider.sendsIssuerInAuthorizationResponse)
        return fail(ErrorKind::IdentityInvalid, u"the answer does not name its issuer"_s,
                    u"issuer_missing"_s);
    if (issuer && *issuer != provider.issuer.toUtf8())
        return fail(ErrorKind::IdentityInvalid, u"the answer is another issuer's"_s,
                    u"issuer_mismatch"_s);
    return {};
}

Error errorOf(const Parameters &parameters)
{
    Error error = makeOAuthError(
        QString::fromUtf8(parameters.value("error").value_or(QByteArray())),
        QString::fromUtf8(parameters.value("error_description").value_or(QByteArray())));
    // The authorization endpoint has seen no grant that it could reject; nothing a browser brings
    // may say so.
    if (error.kind == ErrorKind::GrantRejected)
        error.kind = ErrorKind::InvalidResponse;
    return error;
}

} // namespace

Result<AuthorizationResponse> readAuthorizationResponse(const QByteArray &query,
                                                        const AuthorizationRequest &request,
                                                        const ProviderMetadata &provider)
{
    const Parameters parameters(query);
    if (!parameters.haveState(request.state))
        return fail(ErrorKind::StateMismatch, u"the answer does not carry this attempt's state"_s);

    if (!parameters.areWellFormed())
        return fail(ErrorKind::InvalidResponse, u"the answer is no well-formed form"_s);
    // RFC 6749 §3.1: parameters must not be included more than once.
    for (const char *name : {"state", "code", "error", "error_description", "error_uri", "iss"}) {
        if (parameters.count(name) > 1)
            return fail(ErrorKind::InvalidResponse,
                        u"the answer repeats %1"_s.arg(QLatin1StringView(name)));
    }

    if (const Result<void> issuer = checkIssuer(parameters, provider); !issuer)
        return fail(issuer.error());

    const std::optional<QByteArray> code = parameters.value("code");
    const bool isError = parameters.count("error") > 0;
    if (isError && code)
        return fail(ErrorKind::InvalidResponse, u"the answer has both a code and an error"_s);
    if (isError)
        return fail(errorOf(parameters));
    // RFC 6749 appendix A.11: 1*VSCHAR.
    if (!code || !isPrintableAscii(*code))
        return fail(ErrorKind::InvalidResponse, u"the answer has no usable code"_s);
    return AuthorizationResponse(Secret(*code));
}

} // namespace latchkey
