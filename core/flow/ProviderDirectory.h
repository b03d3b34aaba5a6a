// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "flow/HttpClient.h"
#include "oauth/Jwk.h"
#include "oauth/ProviderMetadata.h"

namespace latchkey {

//! \brief Discovery documents and signature keys, fetched when needed and kept on disk between runs.
//!
//! Both are public data; they are validated again each time they are read. A copy is used for a day without asking; after that, and
//! when a provider cannot be reached, the old copy goes on being used until a newer one validates, so that an outage of
//! the discovery endpoint never disturbs a session.
class ProviderDirectory
{
public:
    //! \param cacheDirectory made when needed. Failing to write there costs only speed.
    //! \param clock not owned; must outlive this.
    ProviderDirectory(const QString &cacheDirectory, Clock &clock);

    enum class Freshness {
        CacheFirst, //!< The kept copy, if it is not older than a day, without asking.
        Newest, //!< Ask the provider; never the kept copy. For a sign-in and for "unknown signing key".
    };

    //! \brief The provider's metadata. `done` is called once, from the event loop, unless `context` is gone.
    void metadata(const QString &issuer, const HttpPolicy &policy, Freshness freshness, QObject *context,
                  std::function<void(const Result<ProviderMetadata> &)> done);

    //! \brief The provider's signature keys. Newest asks at most twice a minute for each provider; in between the kept copy is given.
    void keys(const ProviderMetadata &provider, const HttpPolicy &policy, Freshness freshness,
              QObject *context, std::function<void(const Result<JwkSet> &)> done);

private:
    QString m_cacheDirectory;
    Clock &m_clock;
};

} // namespace latchkey
