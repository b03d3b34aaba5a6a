// SPDX-License-Identifier: GPL-3.0-or-later
// An answer to a pushed authorization request, up to the link that the browser gets.
#include "oauth/PushedAuthorization.h"

#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"

#include <QtCore/QUrlQuery>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;
using namespace std::chrono_literals;

namespace {

void judgeLink(const PushedAuthorization &pushed)
{
    static const ProviderMetadata provider = testProvider(
        {{"authorization_endpoint"_L1, u"https://as.example/authorize?tenant=a%26b"_s}});
    ClientConfig config = testConfig();
    config.clientId = u"desktop & co"_s;
    const QUrl link = makePushedAuthorizationUrl(provider, config, pushed);

    require(link.isValid() && link.host() == "as.example"_L1 && link.path() == "/authorize"_L1,
            "the browser goes to the provider");
    const auto items = QUrlQuery(link).queryItems(QUrl::FullyEncoded);
    require(items.size() == 3, "the request_uri adds no parameter of its own");
    require(items[0] == std::pair(u"tenant"_s, u"a%26b"_s), "the endpoint's own query is kept");
    require(items[2].first == "request_uri"_L1, "the request is named");
    require(QByteArray::fromPercentEncoding(items[2].second.toLatin1())
                == pushed.requestUri.toLatin1(),
            "the provider gets its request_uri back as it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now = testNow();
    const HttpResponse response = fuzz::toResponse(fuzz::toBytes(data, size));
    const auto pushed = readPushedAuthorization(response, now);

    if (!pushed) {
        fuzz::requireSound(pushed.error());
        require(!response.isSuccess() || !isPushingUnavailable(pushed.error()),
                "an endpoint that answers with a success is there");
        return 0;
    }
    require(response.isSuccess(), "a request is kept with a success");
    require(isPrintableAscii(pushed->requestUri), "a request_uri can stand in a link");
    require(0s <= pushed->expiresIn && pushed->expiresIn <= 24h, "a link lives a day at most");
    judgeLink(*pushed);
    return 0;
}
