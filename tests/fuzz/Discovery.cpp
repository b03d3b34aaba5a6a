// SPDX-License-Identifier: GPL-3.0-or-later
// A discovery document in its answer.
#include "fuzz/Oracle.h"

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

void judgeUrls(const ProviderMetadata &provider)
{
    for (const QUrl &url :
         {provider.authorizationEndpoint, provider.tokenEndpoint, provider.jwksUri}) {
        require(!url.isEmpty(), "what is required is there");
    }
    for (const QUrl &url :
         {provider.authorizationEndpoint, provider.tokenEndpoint, provider.jwksUri,
          provider.userInfoEndpoint, provider.revocationEndpoint, provider.introspectionEndpoint,
          provider.endSessionEndpoint, provider.pushedAuthorizationRequestEndpoint,
          provider.deviceAuthorizationEndpoint}) {
        // The issuer that was asked is an https one, so no endpoint is on this computer.
        require(url.isEmpty() || (isTrustworthyUrl(url) && url.scheme() == "https"_L1),
                "every endpoint is trustworthy");
    }
}

void judgeUse(const ProviderMetadata &provider)
{
    for (const HttpRequest &request : makeDiscoveryRequests(provider.issuer))
        require(isTrustworthyUrl(request.url), "an issuer is asked over https again");
    const AuthorizationRequest request = testRequest();
    const QUrl url = makeAuthorizationUrl(provider, request);
    require(isTrustworthyUrl(url), "the browser is sent to a trustworthy place");
    require(url.host() == provider.authorizationEndpoint.host()
                && url.path() == provider.authorizationEndpoint.path(),
            "the browser is sent to the endpoint");
    require(url.toEncoded().contains(encodeForm(authorizationParameters(request))),
            "the request is in the URL");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpResponse response = fuzz::toResponse(fuzz::toBytes(data, size));
    const auto provider = readProviderMetadata(response, testIssuer());

    if (!provider) {
        fuzz::requireSound(provider.error());
        require(!provider.error().retryAt, "a document names no time to wait for");
        return 0;
    }
    require(provider->issuer == testIssuer() || provider->issuer == testIssuer() + u'/',
            "the issuer is the one that was asked");
    judgeUrls(*provider);
    judgeUse(*provider);
    require(!provider->requiresPushedAuthorizationRequests
                || !provider->pushedAuthorizationRequestEndpoint.isEmpty(),
            "what is required has a place");
    require(!readProviderMetadata(response, u"https://other.example"_s),
            "a document is one issuer's");
    return 0;
}
