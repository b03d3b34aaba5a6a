// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/AuthorizationQuery.h"

#include "fuzz/Oracle.h"
#include "oauth/AuthorizationResponse.h"
#include "oauth/Grammar.h"

namespace latchkey::fuzz {

using namespace latchkey::test;

namespace {

const QByteArray &state()
{
    static const QByteArray text = "state-of-this-attempt";
    return text;
}

AuthorizationRequest makeRequest()
{
    AuthorizationRequest request = testRequest();
    request.state = Secret(state());
    return request;
}

using Answer = Result<AuthorizationResponse>;

void judgeSuccess(const QByteArray &query, const Answer &answer, const Answer &fromStrictProvider,
                  const AuthorizationRequest &request, const ProviderMetadata &provider)
{
    require(isPrintableAscii(answer->code().reveal()), "a code is printable");
    require(query.contains("state"), "a code comes with a state");
    require(fromStrictProvider || fromStrictProvider.error().code == "issuer_missing"_L1,
            "an issuer that is named is the right one");
    const auto kindWith = [&](const QByteArray &more) {
        const Answer changed = readAuthorizationResponse(query + more, request, provider);
        require(!changed, "what is added spoils an answer");
        return changed.error().kind;
    };
    require(kindWith("&state=another") == ErrorKind::StateMismatch, "a second state is noticed");
    require(kindWith("&code=another") == ErrorKind::InvalidResponse, "a second code is noticed");
    require(kindWith("&error=access_denied") == ErrorKind::InvalidResponse,
            "an error beside a code is noticed");
    require(kindWith("&x=%") == ErrorKind::InvalidResponse, "bad encoding is noticed");
}

void judgeFailure(const Error &error)
{
    requireSound(error);
    require(error.kind != ErrorKind::GrantRejected, "no browser ends a session");
    const QString words = error.detail + error.code + error.providerText;
    require(!words.contains(QString::fromLatin1(state())), "an error keeps the state to itself");
}

} // namespace

void judgeQuery(const QByteArray &query)
{
    static const ProviderMetadata provider = testProvider();
    static const ProviderMetadata strictProvider =
        testProvider({{"authorization_response_iss_parameter_supported"_L1, true}});
    static const AuthorizationRequest request = makeRequest();

    const Answer answer = readAuthorizationResponse(query, request, provider);
    const Answer fromStrict = readAuthorizationResponse(query, request, strictProvider);
    require(answer || !fromStrict, "a stricter provider's answers are no less strict");
    if (answer)
        judgeSuccess(query, answer, fromStrict, request, provider);
    else
        judgeFailure(answer.error());
    if (!fromStrict)
        judgeFailure(fromStrict.error());
}

} // namespace latchkey::fuzz
