// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of the token endpoint: status, headers and body.
#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"
#include "oauth/Json.h"
#include "oauth/TokenSet.h"

#include <algorithm>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;
using namespace std::chrono_literals;

namespace {

bool isPrintableOrEmpty(const Secret &secret)
{
    return secret.isEmpty() || isPrintableAscii(secret.reveal());
}

void judgeTokens(const TokenResponse &tokens, const HttpResponse &response)
{
    require(isPrintableAscii(tokens.accessToken.reveal()), "an access token fits into a header");
    require(isPrintableOrEmpty(tokens.refreshToken), "a refresh token can be replayed");
    require(tokens.tokenType == "Bearer"_L1, "a token is of a type that we know");
    require(!tokens.scopes
                || (!tokens.scopes->isEmpty()
                    && std::all_of(tokens.scopes->begin(), tokens.scopes->end(), isScopeToken)),
            "scopes are scopes");
    require(salvageRefreshToken(response) == tokens.refreshToken, "what is salvaged is the same");
}

void judgeSet(const TokenResponse &tokens, const QDateTime &now)
{
    const Secret previous("previous-refresh-token");
    const TokenSet set = makeTokenSet(tokens, now, defaultScopes(), previous);
    require(set.obtainedAt == now, "tokens are as old as their answer");
    require(now <= set.expiresAt && set.expiresAt <= now.addSecs(24 * 3600),
            "no token lives longer than a day");
    require(set.refreshToken == (tokens.refreshToken.isEmpty() ? previous : tokens.refreshToken),
            "a refresh token is kept until another comes");
    require(!set.scopes.isEmpty(), "scopes are carried over");
}

void judgeError(const Error &error, const HttpResponse &response, const QDateTime &now)
{
    fuzz::requireSound(error);
    require(!error.retryAt || (now <= *error.retryAt && *error.retryAt <= now.addSecs(3600)),
            "nobody waits for more than an hour");
    if (error.kind != ErrorKind::GrantRejected)
        return;
    const auto json = readJsonObject(response.body);
    require(json && json->value("error"_L1) == u"invalid_grant"_s,
            "only a well-formed invalid_grant ends a session");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now = testNow();
    HttpResponse response = fuzz::toResponse(fuzz::toBytes(data, size));
    const auto tokens = readTokenResponse(response, now);

    if (tokens) {
        require(response.isSuccess(), "tokens come with a success");
        judgeTokens(*tokens, response);
        judgeSet(*tokens, now);
    } else {
        judgeError(tokens.error(), response, now);
    }
    const Secret salvaged = salvageRefreshToken(response);
    require(isPrintableOrEmpty(salvaged), "what is salvaged can be replayed");
    require(salvaged.isEmpty() || response.isSuccess(), "nothing is salvaged from a refusal");

    response.ending = response.ending == HttpResponse::Ending::Cut ? HttpResponse::Ending::Complete
                                                                   : HttpResponse::Ending::Cut;
    require(readTokenResponse(response, now).has_value() == tokens.has_value(),
            "a whole object in a cut answer is used");
    return 0;
}
