// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ProviderDirectory.h"
#include "oauth/IdToken.h"

#include <functional>

namespace latchkey {

//! \brief Validates an ID token with the provider's keys, and once more with newly fetched ones
//! when the kept ones do not fit: keys change while sessions last (OIDC Core §10.1.1).
//!
//! `done` is called once, from the event loop, unless `context` is gone by then.
//! \return as validateIdToken(), or why the keys could not be had.
void checkIdToken(ProviderDirectory &providers, const ProviderMetadata &provider,
                  const HttpPolicy &policy, const Secret &idToken,
                  const IdTokenExpectations &expected, QObject *context,
                  const std::function<void(const Result<IdTokenClaims> &)> &done);

} // namespace latchkey
