// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemorySessionStore.h"
#include "session/Session.h"
#include "StrictProvider.h"
#include "support/FakeBrowser.h"

#include <QtCore/QTemporaryDir>

#include <memory>
#include <random>

namespace latchkey::test {

//! What a run came to; the worst of it where several are added up.
struct MonthFigures
{
    int faults = 0;
    int refreshes = 0;
    int requests = 0;
    int sessionsLost = 0;
    int needlessPresentations = 0;
    int mostRequestsInADayDown = 0;
    int lentTooLate = 0; //!< Expired tokens, by processes that could not know it; see borrow().
    std::chrono::milliseconds slowestAfterNetwork{0}; //!< From the network's return to a token.
    std::chrono::milliseconds slowestAfterKeychain{0};
    std::chrono::milliseconds slowestAfterProvider{0}; //!< Beyond what it asked for by Retry-After.

    void add(const MonthFigures &other);
};

//! \brief Some days in the life of a session, with faults of all kinds drawn from a seed, in
//! simulated time over real sockets.
//!
//! Two sessions share the account: one that stays, as the window's, and one that comes and goes, as
//! the command line's. What happens is told to `log`, so that a failure can be read.
class Month : public QObject
{
    Q_OBJECT

public:
    Month(quint64 seed, std::chrono::seconds accessTokenLife);
    ~Month() override;

    //! \return false at the first thing that must not happen; see failure().
    bool run(std::chrono::hours duration);
    //! \brief One fault, of a kind that faultNames() has, and how the session comes out of it.
    bool runFault(const QString &name, std::chrono::milliseconds duration);
    static QStringList faultNames();

    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] const QStringList &log() const { return m_log; }
    [[nodiscard]] MonthFigures figures() const;

private:
    struct Fault;
    static const QList<Fault> &faults();

    void openSession();
    void live(std::chrono::milliseconds duration);
    void settle();
    void disturb();
    enum class Process { Old, New }; // Whether it was there when the stored token came.
    bool borrow(Session &session, Process process, std::chrono::milliseconds patience);
    void judgeExpired(const QByteArray &accessToken, Process process);
    void setWallClock(const QDateTime &now);
    void callFromTheCommandLine();
    bool check();
    void say(const QString &what);
    bool fail(const QString &what);
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] int upTo(int most);
    [[nodiscard]] bool isOneIn(int count) { return upTo(count) == 0; }

    // What the faults do.
    void answerAll(const std::function<ProviderReply()> &reply);
    void setClock(std::chrono::seconds ahead);
    void loseAnswers(int inARow);
    void restart();

    std::mt19937_64 m_random;
    FakeClock m_clock;
    StrictProvider m_provider;
    FakeBrowser m_browser;
    MemorySessionStore m_store;
    QTemporaryDir m_directory;
    ProviderDirectory m_providers{m_directory.filePath(QStringLiteral("cache")), m_clock};
    SessionParts m_parts;
    Account m_account;
    std::unique_ptr<Session> m_session; // The one that stays.
    bool m_mayDisturb = true;
    bool m_isNotSaved = false;
    std::chrono::milliseconds m_openedAt{0}; // m_session
    std::chrono::milliseconds m_clockSetAt{0}; // the last time
    std::chrono::milliseconds m_patienceAsked{0};
    MonthFigures m_figures;
    QStringList m_log;
    QString m_failure;
};

} // namespace latchkey::test
