// SPDX-License-Identifier: GPL-3.0-or-later
// What any program on this computer, and any web page, can send to the loopback port.
#include "flow/CallbackRequest.h"
#include "fuzz/AuthorizationQuery.h"
#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"

#include <algorithm>

using namespace latchkey;
using fuzz::require;

namespace {

using State = CallbackRequest::State;

constexpr QByteArrayView Host = "127.0.0.1:49152";

void judgeComplete(const CallbackRequest &request, const QByteArray &received)
{
    const auto isVisible = [](const QByteArray &text) {
        return std::none_of(text.begin(), text.end(),
                            [](char c) { return (c >= 0 && c <= ' ') || c == '\x7f'; });
    };
    require(std::all_of(request.method.begin(), request.method.end(), isTokenCharacter)
                && !request.method.isEmpty(),
            "a method is a token");
    require(request.path.startsWith('/') && !request.path.startsWith("//"),
            "a path begins with one slash");
    require(isVisible(request.path) && isVisible(request.query), "a target has no controls");
    require(!request.path.contains('?') && !request.path.contains('#')
                && !request.query.contains('#'),
            "a target is taken apart");
    const QByteArray target =
        request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    require(received.contains(request.method + ' ' + target), "a request is what was sent");
    require(received.contains(Host), "a request is for us");
}

void judgeRefused(const CallbackRequest &request)
{
    static constexpr int Statuses[] = {400, 414, 421, 431, 505};
    require(std::find(std::begin(Statuses), std::end(Statuses), request.status)
                != std::end(Statuses),
            "a refusal has a status that we know");
    require(request.method.isEmpty() && request.path.isEmpty() && request.query.isEmpty(),
            "nothing is used of what is refused");
}

//! Bytes arrive one by one or all at once; that must not matter.
void judgePrefixes(const CallbackRequest &whole, const QByteArray &received)
{
    const qsizetype step = std::max(qsizetype(1), received.size() / 32);
    CallbackRequest last;
    for (qsizetype size = 0; size <= received.size(); size += step) {
        const CallbackRequest request =
            readCallbackRequest(received.left(size), Host.toByteArray());
        require(last.state != State::Refused || request.state == State::Refused,
                "what is refused stays refused");
        require(last.state != State::Complete || request == last,
                "what is complete stays as it is");
        last = request;
    }
    require(last.state == State::Incomplete || last.state == whole.state,
            "the whole is judged as its beginning was");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray received = fuzz::toBytes(data, size);
    const CallbackRequest request = readCallbackRequest(received, Host.toByteArray());

    if (request.state == State::Complete) {
        judgeComplete(request, received);
        fuzz::judgeQuery(request.query);
    } else if (request.state == State::Refused) {
        judgeRefused(request);
    } else {
        require(received.size() < LargestCallbackHead + 4, "an endless head is refused");
    }
    judgePrefixes(request, received);
    return 0;
}
