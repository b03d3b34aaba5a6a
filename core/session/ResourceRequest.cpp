// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ResourceRequest.h"

#include "flow/DpopSigner.h"
#include "oauth/AuthenticateChallenge.h"
#include "oauth/OAuthError.h"
#include "oauth/Origin.h"

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// RFC 6750 §2.1: in the header alone, never in the URL or the body.
HttpRequest authorized(HttpRequest request, const AccessToken &token)
{
    request.headers.append({"Authorization", token.type.toLatin1() + ' ' + token.value.reveal()});
    return request;
}

Result<void> checkRequest(const HttpRequest &request)
{
    if (!isTrustworthyUrl(request.url))
        return fail(ErrorKind::ConfigurationInvalid, u"an access token goes to https URLs alone"_s,
                    u"untrustworthy_url"_s);
    const bool hasAuthorization =
        std::any_of(request.headers.begin(), request.headers.end(), [](const HttpHeader &header) {
            return header.first.compare("Authorization", Qt::CaseInsensitive) == 0;
        });
    if (hasAuthorization)
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the request has an Authorization header already"_s,
                    u"authorization_header"_s);
    return {};
}

// The challenge that is about our token; none: whatever is wrong, it is not the token.
std::optional<AuthenticateChallenge> tokenChallenge(const HttpResponse &response)
{
    const auto challenges = readAuthenticateChallenges(response);
    if (!challenges)
        return {};
    for (const QByteArrayView scheme : {"DPoP", "Bearer"}) {
        if (const AuthenticateChallenge *challenge = findChallenge(*challenges, scheme))
            return *challenge;
    }
    return {};
}

// RFC 6750 §3.1: `invalid_token`, or no error at all, which is how a server answers that does not
// know the token it was given.
bool refusesToken(const HttpResponse &response)
{
    if (response.status != 401)
        return false;
    const auto challenge = tokenChallenge(response);
    if (!challenge)
        return false;
    const QByteArray error = challenge->parameter("error");
    return error.isEmpty() || error == "invalid_token";
}

// The scope that is missing, for `insufficient_scope`; absent: something else is wrong.
std::optional<QString> missingScope(const HttpResponse &response)
{
    if (response.status != 403)
        return {};
    const auto challenge = tokenChallenge(response);
    if (!challenge || challenge->parameter("error") != "insufficient_scope")
        return {};
    return plainServerText(QString::fromUtf8(challenge->parameter("scope")));
}

bool leadsElsewhere(const HttpResponse &response, const QUrl &asked)
{
    if (response.status < 300 || response.status >= 400)
        return false;
    const QByteArray location = response.header("Location").trimmed();
    const QUrl target = asked.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return !location.isEmpty() && originOf(target) != originOf(asked);
}

// What an answer comes to that no resource server gave, or that is about the token; none: the
// answer is the caller's to read.
std::optional<Error> judge(const HttpResponse &response, const QUrl &asked)
{
    if (refusesToken(response))
        return Error{ErrorKind::ServerBusy,
                     u"%1 refuses an access token that was just renewed"_s.arg(asked.host()),
                     u"invalid_token"_s,
                     {},
                     {}};
    if (const auto scope = missingScope(response))
        return Error{ErrorKind::AccessDenied,
                     u"%1 wants a scope that the session does not have"_s.arg(asked.host()),
                     u"insufficient_scope"_s,
                     *scope,
                     {}};
    // A portal or a proxy: nobody who takes tokens sends them to another host.
    if (leadsElsewhere(response, asked))
        return Error{
            ErrorKind::NetworkIntercepted,
            u"status %1 leads to another server; redirects are not followed"_s.arg(response.status),
            u"http_%1"_s.arg(response.status),
            {},
            {}};
    Error byStatus = makeHttpError(response, {});
    const bool isNotOfServer = byStatus.kind == ErrorKind::NetworkIntercepted
        && (response.status == 401 || response.status == 407 || response.status == 511);
    if (isNotOfServer)
        return byStatus;
    // Half of a document is nobody's answer.
    if (response.ending == HttpResponse::Ending::Cut)
        return Error{ErrorKind::AnswerLost,
                     u"the answer of %1 was cut short"_s.arg(asked.host()),
                     u"answer_cut"_s,
                     {},
                     {}};
    if (response.ending == HttpResponse::Ending::TooLong)
        return Error{ErrorKind::InvalidResponse,
                     u"%1 answers with more than is read of any answer"_s.arg(asked.host()),
                     u"answer_too_long"_s,
                     {},
                     {}};
    return {};
}

} // namespace

ResourceRequest::ResourceRequest(Session &session, TokenRefusals &refusals, HttpRequest request,
                                 QObject *context, Done done)
    : QObject(context)
    , m_session(&session)
    , m_refusals(refusals)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    connect(&session, &QObject::destroyed, this, &QObject::deleteLater);
    if (const auto usable = checkRequest(m_request); usable)
        borrowToken();
    else
        QMetaObject::invokeMethod(
            this, [this, usable] { finish(fail(usable.error())); }, Qt::QueuedConnection);
}

void ResourceRequest::borrowToken()
{
    AccessTokenOptions options;
    if (m_wasRefused)
        options.refusal = AccessTokenOptions::Refusal{m_accessToken, originOf(m_request.url)};
    m_session->withAccessToken(options, this,
                               [this](const Result<AccessToken> &token) { onTokenLent(token); });
}

void ResourceRequest::onTokenLent(const Result<AccessToken> &token)
{
    if (!token)
        return finish(fail(token.error()));
    const auto policy = loadHttpPolicy(m_session->account());
    if (!policy)
        return finish(fail(policy.error()));
    m_accessToken = token->value;
    m_http = std::make_unique<HttpClient>(*policy);
    sendWithProof(*m_http, token->dpop, authorized(m_request, *token), token->value, this,
                  [this](const Result<HttpResponse> &response) { onAnswered(response); });
}

void ResourceRequest::onAnswered(const Result<HttpResponse> &response)
{
    if (!m_session)
        return; // gone, and we with it
    if (!response)
        return finish(fail(response.error()));
    const bool isRefused = refusesToken(*response);
    // Once: who refuses the new token too has something else against it.
    if (isRefused && !std::exchange(m_wasRefused, true))
        return borrowToken();
    if (const auto error = judge(*response, m_request.url))
        return finish(fail(*error));
    if (response->isSuccess())
        m_refusals.noteAcceptance(originOf(m_request.url));
    finish(response);
}

void ResourceRequest::finish(const Result<HttpResponse> &outcome)
{
    deleteLater();
    const Done done = std::move(m_done); // it may delete the session
    done(outcome);
}

} // namespace latchkey
