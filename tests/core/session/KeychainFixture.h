// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fixture.h"
#include "session/KeychainSessionStore.h"
#include "support/FakeSecretService.h"
#include "support/Heartbeat.h"

namespace latchkey::test {

//! \brief The Fixture with the system's keychain in place of memory: QtKeychain, libsecret and a
//! Secret Service that does as it is told.
struct KeychainFixture
{
    enum class Presence { Present, Late };

    explicit KeychainFixture(Presence presence = Presence::Present);

    //! \brief A Session for the same account as a program that has just started would have it: it
    //! restores, and keeps itself fresh.
    std::unique_ptr<Session> start();

    //! \brief Waits until something is due within `limit`, and lets the clock go there.
    bool passPoll(std::chrono::seconds limit = std::chrono::seconds(5));

    //! \brief What the keychain holds of the session now.
    [[nodiscard]] std::optional<StoredSession> stored();
    //! \brief How often the refresh token number `n` was presented.
    [[nodiscard]] int presentations(int n) const;
    [[nodiscard]] int browserCount() const;

    QTemporaryDir folder;
    FakeSecretService keychain{folder.filePath(QStringLiteral("entries.json"))};
    KeychainSessionStore store{QStringLiteral("Latchkey"),
                               {std::chrono::seconds(2), std::chrono::seconds(5)}};
    Fixture f{store};
    Heartbeat heartbeat;
};

inline const QString sessionKey = QStringLiteral("latchkey/work/session");
inline const QString tokensKey = QStringLiteral("latchkey/work/tokens");

template <typename State>
bool isIn(const std::unique_ptr<Session> &session)
{
    return std::holds_alternative<State>(session->state());
}

//! \brief Why it waits for the keychain; nothing when it does not wait.
std::optional<Error> waitsBecause(const Session &session);

} // namespace latchkey::test
