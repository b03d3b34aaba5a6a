// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/IdTokenCheck.h"

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// A provider that replaces a key should give the new one an id of its own, and not all do.
bool mayBeCuredByNewerKeys(const Error &error)
{
    return error.code == "unknown_signing_key"_L1 || error.code == "id_token_signature"_L1;
}

} // namespace

void checkIdToken(ProviderDirectory &providers, const ProviderMetadata &provider,
                  const HttpPolicy &policy, const Secret &idToken,
                  const IdTokenExpectations &expected, QObject *context,
                  const std::function<void(const Result<IdTokenClaims> &)> &done)
{
    using Freshness = ProviderDirectory::Freshness;
    const auto validate = [idToken, expected](const Result<JwkSet> &keys) -> Result<IdTokenClaims> {
        if (!keys)
            return fail(keys.error());
        return validateIdToken(idToken, *keys, expected);
    };
    providers.keys(provider, policy, Freshness::CacheFirst, context,
                   [=, &providers](const Result<JwkSet> &kept) {
                       const auto claims = validate(kept);
                       if (claims || !mayBeCuredByNewerKeys(claims.error()))
                           return done(claims);
                       providers.keys(
                           provider, policy, Freshness::Newest, context,
                           [=](const Result<JwkSet> &newest) { done(validate(newest)); });
                   });
}

} // namespace latchkey
