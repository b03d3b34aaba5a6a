// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemorySessionStore.h"
#include "session/Session.h"
#include "support/FakeBrowser.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/TestKeys.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

namespace latchkey::test {

//! \brief A provider that behaves, a browser that says yes, a keychain in memory, a clock that
//! stands, and a session among them.
//!
//! Access tokens live ten minutes; refresh tokens rotate: `RT-1`, `RT-2`, … A request with a DPoP
//! proof gets DPoP tokens.
struct Fixture
{
    //! \param requestDeadline for token requests; short for tests where none is answered.
    explicit Fixture(std::chrono::milliseconds requestDeadline = std::chrono::seconds(30));
    //! \brief For another account than the usual one, which `change` makes of it.
    explicit Fixture(const std::function<void(Account &)> &change,
                     std::chrono::milliseconds requestDeadline = std::chrono::seconds(30));
    //! \brief With another store than the one in memory. Not owned; must outlive the fixture.
    explicit Fixture(SessionStore &keychain);

    //! \brief The provider offers DPoP from now on.
    void offerDpop();
    //! \brief The provider takes pushed authorization requests from now on, at `/par`; `changes`
    //! are made to its metadata beside that.
    void offerPushing(const QJsonObject &changes = {});
    //! \brief What `/par` answers to a good request, `changes` made.
    [[nodiscard]] QJsonObject pushedResponse(const QJsonObject &changes = {});

    //! \brief Signs in and waits for it. \return whether it worked.
    bool signIn(const SignInOptions &options = {});
    //! \brief Renews as the user would and waits. \return the outcome.
    Result<void> refresh();
    //! \brief Borrows a token and waits for the answer.
    Result<AccessToken> borrow(const AccessTokenOptions &options = {});
    Result<SignOutReport> signOut(SignOutMode mode, const SignOutOptions &options = {});
    //! \brief Calls `path` of the provider as a resource server and waits for the answer.
    Result<HttpResponse> call(const QString &path);
    //! \brief Restores a second Session for the same account, as another process would.
    std::unique_ptr<Session> anotherSession();

    //! \brief The claims of an ID token for `RT-n`'s session, `changes` made; a null value removes
    //! a claim.
    [[nodiscard]] QJsonObject claims(const QJsonObject &changes = {}) const;
    //! \brief An ID token for `RT-n`'s session, `changes` made; a null value removes a claim.
    [[nodiscard]] QByteArray idToken(const QJsonObject &changes = {}) const;
    //! \brief The token endpoint's next good answer, `changes` made; a null value removes a member.
    QJsonObject tokenResponse(const QJsonObject &changes = {});
    [[nodiscard]] std::optional<StoredSession> stored() const;

    //! \brief Waits until a retry is due within ten seconds, and lets that time pass.
    bool passRetryTime();

    //! \brief Lets the session's cache take over what the provider's discovery document says now.
    bool rereadDiscovery();

    template <typename State>
    [[nodiscard]] bool isIn() const
    {
        return std::holds_alternative<State>(session.state());
    }

    TestKey key = TestKey::makeEc(QStringLiteral("P-256"));
    ScriptedProvider provider;
    FakeClock clock;
    FakeBrowser browser;
    MemorySessionStore store;
    QTemporaryDir directory;
    ProviderDirectory providers{directory.filePath(QStringLiteral("cache")), clock};
    QString keyId = QStringLiteral("key-1");
    QString algorithm = QStringLiteral("ES256"); //!< Must fit the key.
    QString subject = QStringLiteral("alice");
    QByteArray nonce; //!< Of the last authorization request.
    QHash<QByteArray, ProviderRequest> pushed; //!< By the request_uri that was given for each.
    QJsonObject metadata; //!< What discovery says beside ScriptedProvider::discoveryDocument().
    int tokensIssued = 0;
    std::optional<CallbackPage> lastPage;
    std::optional<Error> lastPageFailure;
    SessionParts parts;
    Account account;
    Session session;

private:
    Fixture(SessionStore *keychain, const std::function<void(Account &)> &change,
            std::chrono::milliseconds requestDeadline);
    SessionParts makeParts(SessionStore *keychain, std::chrono::milliseconds requestDeadline);
    Account makeAccount(const std::function<void(Account &)> &change) const;
};

} // namespace latchkey::test
