// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "flow/HttpClient.h"
#include "oauth/Jwk.h"
#include "oauth/ProviderMetadata.h"

#include <QtCore/QHash>

namespace latchkey {

//! \brief Discovery documents and signature keys, fetched when needed and kept on disk between
//! runs.
//!
//! Both are public data; they are validated again each time they are read. A copy is used for a day
//! without asking; after that, and when a provider cannot be reached, the old copy goes on being
//! used until a newer one validates, so that an outage of the discovery endpoint never disturbs a
//! session. Accounts that trust other certificate authorities have copies of their own.
class ProviderDirectory
{
public:
    //! \param cacheDirectory made when needed. Failing to write there costs only speed.
    //! \param clock not owned; must outlive this.
    ProviderDirectory(const QString &cacheDirectory, Clock &clock);

    enum class Freshness {
        //! The kept copy, if it is not older than a day, without asking; an older one when asking
        //! fails.
        CacheFirst,
        //! Ask the provider; never the kept copy. For a sign-in and for "unknown signing key".
        Newest,
    };

    //! \brief The provider's metadata. `done` is called once, from the event loop, unless `context`
    //! or this is gone.
    void metadata(const QString &issuer, const HttpPolicy &policy, Freshness freshness,
                  QObject *context, std::function<void(const Result<ProviderMetadata> &)> done);

    //! \brief The kept copy of the metadata, however old; nothing when there is none. Asks nobody.
    [[nodiscard]] std::optional<ProviderMetadata> keptMetadata(const QString &issuer,
                                                               const HttpPolicy &policy) const;

    //! \brief The provider's signature keys. Newest asks at most twice a minute for each provider;
    //! in between the kept copy is given, or ServerBusy with Error::retryAt where there is none.
    void keys(const ProviderMetadata &provider, const HttpPolicy &policy, Freshness freshness,
              QObject *context, std::function<void(const Result<JwkSet> &)> done);

private:
    std::optional<QDateTime> cooldownEnd(const QString &jwksUri);

    QString m_cacheDirectory;
    Clock &m_clock;
    // When keys were asked for in the last minute, by URI.
    QHash<QString, QList<QDateTime>> m_keyInquiries;
    QObject m_lifetime; // The parent of what is under way.
};

} // namespace latchkey
