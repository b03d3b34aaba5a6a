// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemorySessionStore.h"
#include "session/Session.h"
#include "support/FakeBrowser.h"
#include "support/FakeClock.h"
#include "support/RotatingProvider.h"
#include "support/TestCertificates.h"

#include <QtCore/QTemporaryDir>

namespace latchkey::test {

//! \brief A session in this process, signed in at a provider that keeps books: thousands of
//! refreshes a minute.
//!
//! The keychain is in memory, the clock stands, and the provider's grace runs by that clock.
class Bench
{
public:
    enum class Transport { Plain, Tls };

    Bench(RotatingProvider::Rules rules, Transport transport);

    //! \brief Begins anew with a grant of its own; its access token is over. \return its refresh
    //! token.
    QByteArray signIn();
    //! \brief One refresh, to its end: time passes where it waits for time.
    Result<void> refresh();
    //! \brief How often refresh tokens were presented in one attempt, at most, since the start. A
    //! second attempt begins where time passes.
    [[nodiscard]] int mostPresentations() const { return m_mostPresentations; }
    [[nodiscard]] std::optional<StoredSession> stored() const;
    [[nodiscard]] Session &session() { return *m_session; }

    FakeClock clock;
    MemorySessionStore store;
    FakeBrowser browser;
    std::unique_ptr<RotatingProvider> provider;
    Account account;
    SessionParts parts() { return m_parts; }

private:
    SessionParts makeParts();

    TestAuthority m_authority;
    QTemporaryDir m_directory;
    ProviderDirectory m_providers{m_directory.filePath(QStringLiteral("cache")), clock};
    SessionParts m_parts{makeParts()};
    std::unique_ptr<Session> m_session;
    int m_mostPresentations = 0;
};

} // namespace latchkey::test
