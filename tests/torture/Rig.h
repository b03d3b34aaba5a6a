// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliProcess.h"
#include "session/Account.h"
#include "session/KeychainSessionStore.h"
#include "session/SessionLock.h"
#include "support/RotatingProvider.h"

namespace latchkey::test {

//! \brief How one process came to its end.
struct RunEnd
{
    int exitCode = -1; //!< -1: by a signal.
    bool wasKilled = false; //!< By SIGKILL.
    QByteArray out;
    QByteArray err;
};

//! \brief The built latchkey-cli as victim, the real keychain, and the provider's books as judge.
//!
//! Run inside tests/support/with-keyring. One account, `work`; all functions serve the provider
//! while they wait.
class Rig
{
public:
    explicit Rig(const RotatingProvider::Rules &rules);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] SessionStore &store() { return m_store; }
    [[nodiscard]] QString folder() const { return m_cli.folder(); } //!< Its home.
    [[nodiscard]] QString stateDirectory() const
    {
        return m_cli.folder() + QStringLiteral("/state/latchkey");
    }

    //! \brief A signed-in session with a grant of its own. \return its refresh token.
    //! \param accessTokenLife of the access token that it begins with; below zero: it is over.
    QByteArray seed(std::chrono::seconds accessTokenLife = std::chrono::seconds(-60));
    //! \brief Writes the session's entry, as a program without the lock would.
    void save(const StoredSession &session);
    //! \brief As if the access token's hour had passed.
    void expireAccessToken();

    //! \param environment `NAME=VALUE` beside the rig's own.
    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QStringList &environment = {});
    //! \brief As start(), by way of another program: `tracer ARGUMENT… latchkey-cli ARGUMENT…`.
    std::unique_ptr<QProcess> startUnder(const QStringList &tracer, const QStringList &arguments,
                                         const QStringList &environment = {});
    //! \brief The desktop app, without a screen.
    std::unique_ptr<QProcess> startApp(const QStringList &environment = {});
    static RunEnd finish(QProcess &process);
    //! \brief Waits until the process has stopped itself (`LATCHKEY_TEST_POINT="stop …"`).
    static bool waitUntilStopped(const QProcess &process);
    RunEnd run(const QStringList &arguments, const QStringList &environment = {});
    //! \brief The first line that is not empty; for the message of a check.
    static QByteArray firstLine(const RunEnd &end);

    //! \brief The address that a running `login` shows; invalid: none yet.
    static QUrl linkIn(QProcess &login);

    // What is left behind.
    Result<StoredSession> stored();
    Result<CachedTokens> cached();
    Result<QList<PendingRevocation>> pending();
    //! \brief Whether nothing of the account is in the keychain but what `pending` is for.
    bool isForgotten();
    //! \brief Waits for it up to the second that R104 grants.
    bool isLockFree();

    RotatingProvider provider;

private:
    std::unique_ptr<QProcess> startProgram(const QStringList &words,
                                           const QStringList &environment);

    RotatingProvider::Rules m_rules;
    CliProcess m_cli;
    KeychainSessionStore m_store{QStringLiteral("Latchkey")};
    Account m_account;
};

} // namespace latchkey::test
