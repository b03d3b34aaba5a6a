// SPDX-License-Identifier: GPL-3.0-or-later
// A signed token from somebody who does not have the provider's keys: they are made anew in each
// run.
#include "fuzz/Oracle.h"
#include "oauth/IdToken.h"
#include "support/TestKeys.h"

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

JwkSet makeKeys()
{
    JwkSet keys;
    for (const TestKey &key :
         {TestKey::makeRsa(), TestKey::makeEc(u"P-256"_s), TestKey::makeEc(u"P-384"_s),
          TestKey::makeEc(u"P-521"_s), TestKey::makeEd25519()})
        keys.push_back(readJwk(key.publicJwk(u"1"_s)).value());
    return keys;
}

void judgeBase64(const QByteArray &text)
{
    const std::optional<QByteArray> decoded = decodeBase64Url(text);
    require(!decoded || toBase64Url(*decoded) == text, "there is one encoding of any bytes");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const JwkSet keys = makeKeys();
    const QByteArray token = fuzz::toBytes(data, size);

    const auto verdict = verifyJws(token, keys, {});
    require(!verdict, "nobody signs without the key");
    require(verdict.error().kind == ErrorKind::IdentityInvalid, "a bad token is a bad identity");
    fuzz::requireSound(verdict.error());
    require(!validateIdToken(Secret(token), keys, {}), "nobody is believed without the key");
    judgeBase64(token);
    return 0;
}
