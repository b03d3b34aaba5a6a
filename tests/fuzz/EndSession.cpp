// SPDX-License-Identifier: GPL-3.0-or-later
// The query that a browser brings back from the provider's sign-out page, or a web page makes it
// bring.
#include "oauth/EndSession.h"

#include "fuzz/Oracle.h"

using namespace latchkey;
using fuzz::require;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray query = fuzz::toBytes(data, size);
    EndSessionRequest request;
    request.state = Secret("state-of-this-attempt");

    if (readEndSessionReturn(query, request) == EndSessionReturn::Expected) {
        const QByteArray whole = '&' + query + '&';
        require(whole.contains("&state=state-of-this-attempt&"), "the state is this attempt's");
        require(whole.count("&state=") == 1, "there is one state");
    }
    return 0;
}
