// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>

namespace latchkey::test {

//! \brief A provider as strict as they come: every refresh rotates, a spent token is taken again
//! for ten seconds and after that revokes the session. It keeps the count by which clients are
//! judged.
class StrictProvider : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Grace = std::chrono::seconds(10);

    //! \param clock by whose elapsed() its own time, the true one, goes.
    StrictProvider(FakeClock &clock, std::chrono::seconds accessTokenLife);

    //! \brief The true time, whatever `clock` is set to.
    [[nodiscard]] QDateTime trueNow() const;

    //! What happens to a refresh request before the provider has seen it; none: it is seen.
    std::function<std::optional<ProviderReply>()> intercept;
    //! What happens to the answer of a request that was executed; none: it arrives.
    std::function<std::optional<ProviderReply>(const ProviderReply &)> lose;

    [[nodiscard]] QString currentRefreshToken() const { return m_current; }
    //! \brief Whether the access token is one of ours and still valid, by the true time.
    [[nodiscard]] bool accepts(const QByteArray &accessToken) const;

    //! \brief By `clock`'s elapsed(); nothing for a token that is none of ours.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    issuedAt(const QByteArray &accessToken) const;

    [[nodiscard]] bool isRevoked() const { return m_isRevoked; }
    [[nodiscard]] int refreshes() const { return m_refreshes; }
    //! \brief Requests for tokens that arrived, whoever answered them.
    [[nodiscard]] int requests() const { return m_requests; }
    //! \brief Presentations of a token whose answer had been delivered; and of one token twice
    //! within less than a second. An attempt that presents once makes neither.
    [[nodiscard]] int needlessPresentations() const { return m_needless; }
    //! \brief A process has begun that knows nothing of the attempts of before: what one of those
    //! left open it may present at once.
    void noteNewProcess() { m_lastPresented.clear(); }

    ScriptedProvider http;

private:
    ProviderReply onTokenRequest(const ProviderRequest &request);
    ProviderReply execute(const QString &token);
    [[nodiscard]] QString newToken(const char *kind);

    FakeClock &m_clock;
    QDateTime m_begin;
    std::chrono::milliseconds m_beganAt;
    std::chrono::seconds m_life;
    int m_serial = 0; // before the first token
    QString m_current;
    QString m_previous;
    std::chrono::milliseconds m_rotatedAt{0};
    QSet<QString> m_delivered; // Refresh tokens whose answer went out whole.
    QHash<QString, std::chrono::milliseconds> m_lastPresented;
    QHash<QByteArray, std::chrono::milliseconds> m_issuedAt; // By access token.
    bool m_isRevoked = false;
    int m_refreshes = 0;
    int m_requests = 0;
    int m_needless = 0;
};

} // namespace latchkey::test
