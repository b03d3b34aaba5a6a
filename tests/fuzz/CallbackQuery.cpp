// SPDX-License-Identifier: GPL-3.0-or-later
// The query that a browser brings to the loopback port, which any web page can make it do.
#include "fuzz/AuthorizationQuery.h"
#include "fuzz/Oracle.h"

using namespace latchkey;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::judgeQuery(fuzz::toBytes(data, size));
    return 0;
}
