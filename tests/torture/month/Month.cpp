// SPDX-License-Identifier: GPL-3.0-or-later
#include "Month.h"

#include "support/Wait.h"

#include <algorithm>

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Page = "<!DOCTYPE html><html><body>Hotel Wi-Fi</body></html>";
const QString AccountName = u"work"_s;

// What may take how long, by the simulated clock.
constexpr std::chrono::milliseconds PatienceAfterNetwork = 10s;
constexpr std::chrono::milliseconds PatienceAfterKeychain = 5s;
constexpr std::chrono::milliseconds PatienceAfterProvider = 70s;
constexpr int MostRequestsInADayDown = 60;

QString days(std::chrono::milliseconds time)
{
    const qint64 minutes = time / 1min;
    return u"day %1 %2:%3"_s.arg(minutes / 1440 + 1)
        .arg(minutes / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void MonthFigures::add(const MonthFigures &other)
{
    faults += other.faults;
    refreshes += other.refreshes;
    requests += other.requests;
    sessionsLost += other.sessionsLost;
    needlessPresentations += other.needlessPresentations;
    lentTooLate += other.lentTooLate;
    mostRequestsInADayDown = std::max(mostRequestsInADayDown, other.mostRequestsInADayDown);
    slowestAfterNetwork = std::max(slowestAfterNetwork, other.slowestAfterNetwork);
    slowestAfterKeychain = std::max(slowestAfterKeychain, other.slowestAfterKeychain);
    slowestAfterProvider = std::max(slowestAfterProvider, other.slowestAfterProvider);
}

struct Month::Fault
{
    enum class Trouble {
        None, // The session works all the time.
        Network, // It works again ten seconds after the network.
        Keychain,
        Provider,
    };

    QString name;
    Trouble trouble = Trouble::None;
    std::chrono::minutes longest{};
    std::function<void(Month &)> begin;
    std::function<void(Month &)> end = [](Month &) {};
    bool mayBeDisturbed = true; // By sleep, a clock that is set, a restart.
};

const QList<Month::Fault> &Month::faults()
{
    using Trouble = Fault::Trouble;
    const auto answered = [](const QString &name, Trouble trouble, const ProviderReply &reply) {
        return Fault{name, trouble, 24h,
                     [reply](Month &m) { m.answerAll([reply] { return reply; }); },
                     [](Month &m) { m.m_provider.intercept = nullptr; }};
    };
    const auto keychain = [](const QString &name, MemorySessionStore::Writing writing) {
        return Fault{name, Trouble::Keychain, 8h,
                     [writing](Month &m) { m.m_store.writing = writing; },
                     [](Month &m) { m.m_store.writing = MemorySessionStore::Writing::Works; }};
    };
    const auto clock = [](const QString &name, std::chrono::seconds ahead) {
        return Fault{name, Trouble::None, 30h, [ahead](Month &m) { m.setClock(ahead); },
                     [](Month &m) { m.setClock(0s); }};
    };
    static const QList<Fault> all{
        answered(u"portal: a page"_s, Trouble::Network,
                 ProviderReply::make(200, "text/html", Page)),
        answered(u"portal: 302"_s, Trouble::Network,
                 ProviderReply::redirect("http://portal.example/")),
        answered(u"portal: 511"_s, Trouble::Network, ProviderReply::make(511, "text/html", Page)),
        {u"no network"_s, Trouble::Network, 24h, [](Month &m) { m.m_provider.http.stop(); },
         [](Month &m) { m.m_provider.http.start(); }},
        answered(u"connections closed"_s, Trouble::Network, ProviderReply::dropped()),
        answered(u"provider: 500"_s, Trouble::Provider, ProviderReply::make(500, "", "")),
        answered(u"provider: 502 with a page"_s, Trouble::Provider,
                 ProviderReply::make(502, "text/html", Page)),
        answered(u"provider: 403 with a page"_s, Trouble::Provider,
                 ProviderReply::make(403, "text/html", Page)),
        {u"provider: 503 with Retry-After"_s, Trouble::Provider, 24h,
         [](Month &m) {
             const int seconds = 30 + m.upTo(270);
             m.m_patienceAsked = std::chrono::seconds(seconds);
             m.answerAll([seconds] {
                 return ProviderReply::make(503, "", "",
                                            {{"Retry-After", QByteArray::number(seconds)}});
             });
         },
         [](Month &m) { m.m_provider.intercept = nullptr; }},
        answered(u"garbage: no JSON"_s, Trouble::Provider,
                 ProviderReply::make(200, "application/json", "\x01\x02")),
        answered(u"garbage: cut"_s, Trouble::Provider,
                 ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Type: "
                                    "application/json\r\nContent-Length: 99\r\n\r\n{\"acc")),
        answered(u"garbage: no HTTP"_s, Trouble::Provider, ProviderReply::raw("SSH-2.0-x\r\n")),
        {u"answers are lost"_s, Trouble::None, 4h, [](Month &m) { m.loseAnswers(2); },
         [](Month &m) { m.m_provider.lose = nullptr; }, false},
        {u"asleep"_s, Trouble::Network, 9h, [](Month &) {}},
        clock(u"clock a day ahead"_s, 24h),
        clock(u"clock a day back"_s, -24h),
        clock(u"clock twenty minutes ahead"_s, 20min),
        clock(u"clock twenty minutes back"_s, -20min),
        clock(u"clock in 1970"_s, -std::chrono::hours(24 * 365 * 56)),
        clock(u"clock in 2106"_s, std::chrono::hours(24 * 365 * 79)),
        {u"keychain locked"_s, Trouble::Keychain, 8h,
         [](Month &m) {
             m.m_store.failure = Error{ErrorKind::KeychainLocked, u"locked"_s, {}, {}, {}};
         },
         [](Month &m) { m.m_store.failure.reset(); }},
        {u"keychain late"_s, Trouble::Keychain, 2h,
         [](Month &m) {
             m.m_store.failure = Error{ErrorKind::KeychainMissing, u"not there yet"_s, {}, {}, {}};
             m.restart();
         },
         [](Month &m) { m.m_store.failure.reset(); }, false},
        keychain(u"keychain refuses writes"_s, MemorySessionStore::Writing::Refuses),
        keychain(u"keychain forgets writes"_s, MemorySessionStore::Writing::LosesSilently),
        keychain(u"keychain says that writes failed"_s,
                 MemorySessionStore::Writing::ReportsFailure),
        {u"keychain refuses a rotation"_s, Trouble::Keychain, 1h,
         [](Month &m) {
             m.m_provider.lose = [&m](const ProviderReply &) -> std::optional<ProviderReply> {
                 m.m_store.writing = MemorySessionStore::Writing::Refuses;
                 return {};
             };
         },
         [](Month &m) {
             m.m_provider.lose = nullptr;
             m.m_store.writing = MemorySessionStore::Writing::Works;
         },
         false},
        {u"restart"_s, Trouble::None, 1min, [](Month &m) { m.restart(); }},
        {u"killed between request and answer"_s, Trouble::None, 3h,
         [](Month &m) {
             m.m_provider.lose = [&m](const ProviderReply &) -> std::optional<ProviderReply> {
                 m.m_provider.lose = nullptr;
                 QMetaObject::invokeMethod(&m, &Month::restart, Qt::QueuedConnection);
                 return ProviderReply::dropped();
             };
         },
         [](Month &m) { m.m_provider.lose = nullptr; }, false},
    };
    return all;
}

QStringList Month::faultNames()
{
    QStringList names;
    for (const Fault &fault : faults())
        names.append(fault.name);
    return names;
}

Month::Month(quint64 seed, std::chrono::seconds accessTokenLife)
    : m_random(seed)
    , m_clock(QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC))
    , m_provider(m_clock, accessTokenLife)
    , m_parts{m_clock, m_browser, m_store, m_providers, m_directory.filePath(u"state"_s), {}, {}}
{
    m_account.name = AccountName;
    m_account.client.issuer = m_provider.http.issuer();
    m_account.client.clientId = u"desktop"_s;
    m_account.client.scopes = {u"openid"_s};

    // Signed in already, with the same session whenever the seed is the same.
    StoredSession session;
    session.sessionId = u"session-of-seed-%1"_s.arg(seed);
    session.issuer = m_account.client.issuer;
    session.clientId = m_account.client.clientId;
    session.identity.subject = u"alice"_s;
    session.scopes = m_account.client.scopes;
    session.refreshToken = Secret(m_provider.currentRefreshToken().toLatin1());
    session.rotates = true;
    session.signedInAt = m_clock.now();
    m_store.entries.insert(u"latchkey/%1/session"_s.arg(AccountName),
                           makeSessionEntry(session).reveal());
    openSession();
}

Month::~Month() = default;

void Month::openSession()
{
    m_isNotSaved = false;
    m_openedAt = m_clock.elapsed();
    m_session = std::make_unique<Session>(m_account, m_parts);
    connect(m_session.get(), &Session::stateChanged, this, [this] {
        const auto *signedIn = std::get_if<SignedIn>(&m_session->state());
        m_isNotSaved = signedIn && signedIn->notSaved;
        if (std::holds_alternative<SignInRequired>(m_session->state()))
            fail(u"the user has to sign in: "_s
                 + std::get<SignInRequired>(m_session->state()).why.detail);
    });
    m_session->restore();
    m_session->keepFresh();
}

// Not while the only copy of a refresh token is in memory: a program that is told to quit asks.
void Month::restart()
{
    if (m_isNotSaved)
        return;
    say(u"  restart"_s);
    m_provider.noteNewProcess();
    openSession();
}

MonthFigures Month::figures() const
{
    MonthFigures figures = m_figures;
    figures.refreshes = m_provider.refreshes();
    figures.requests = m_provider.requests();
    figures.needlessPresentations = m_provider.needlessPresentations();
    figures.sessionsLost =
        m_failure.contains("has to sign in"_L1) || m_provider.isRevoked() ? 1 : 0;
    return figures;
}

void Month::say(const QString &what)
{
    m_log.append(days(m_clock.elapsed()) + u": "_s + what);
}

bool Month::fail(const QString &what)
{
    if (m_failure.isEmpty()) {
        say(u"FAILED: "_s + what);
        m_failure = what;
    }
    return false;
}

bool Month::check()
{
    if (m_provider.isRevoked())
        fail(u"the provider revoked the session: a spent token was presented too late"_s);
    if (m_provider.needlessPresentations() > 0)
        fail(u"a refresh token was presented twice"_s);
    return m_failure.isEmpty();
}

int Month::upTo(int most)
{
    return static_cast<int>(m_random() % static_cast<quint64>(most));
}

// Nothing happens before time passes.
bool Month::isQuiet() const
{
    if (m_isNotSaved)
        return true;
    return !std::holds_alternative<Refreshing>(m_session->state())
        && !std::holds_alternative<Restoring>(m_session->state());
}

void Month::settle()
{
    QCoreApplication::processEvents();
    if (!waitUntil([this] { return isQuiet() || m_clock.nextPause().value_or(1h) <= 2s; }))
        fail(u"nothing moves any more"_s);
}

void Month::live(std::chrono::milliseconds duration)
{
    const auto end = m_clock.elapsed() + duration;
    settle();
    while (m_clock.elapsed() < end && m_failure.isEmpty()) {
        auto step = std::min<std::chrono::milliseconds>(end - m_clock.elapsed(), 10min);
        if (const auto pause = m_clock.nextPause())
            step = std::min(step, std::max<std::chrono::milliseconds>(*pause, 1ms));
        m_clock.advance(step);
        settle();
    }
}

void Month::answerAll(const std::function<ProviderReply()> &reply)
{
    m_provider.intercept = [reply] { return std::optional<ProviderReply>(reply()); };
}

void Month::setClock(std::chrono::seconds ahead)
{
    setWallClock(m_provider.trueNow().addSecs(ahead.count()));
}

void Month::setWallClock(const QDateTime &now)
{
    if (now == m_clock.now())
        return;
    m_clockSetAt = m_clock.elapsed();
    m_clock.setNow(now);
}

// A grace of ten seconds bridges two lost answers, and no more.
void Month::loseAnswers(int inARow)
{
    m_provider.lose = [this, inARow, lost = 0](
                          const ProviderReply &reply) mutable -> std::optional<ProviderReply> {
        if (lost == inARow || !isOneIn(2)) {
            lost = 0;
            return {};
        }
        ++lost;
        say(u"  an answer is lost"_s);
        return isOneIn(2) ? ProviderReply::dropped() : ProviderReply::raw(reply.bytes.chopped(20));
    };
}

// In the middle of a fault.
void Month::disturb()
{
    switch (upTo(4)) {
    case 0: {
        const std::chrono::minutes duration(1 + upTo(540));
        say(u"  asleep for %1 min"_s.arg(qint64(duration.count())));
        m_clock.sleep(duration);
        m_session->reconnect();
        break;
    }
    case 1:
        setClock(std::chrono::minutes(upTo(2880) - 1440));
        say(u"  the clock is set to "_s + m_clock.now().toString(Qt::ISODate));
        break;
    case 2:
        restart();
        break;
    default:
        callFromTheCommandLine();
    }
    settle();
}

// Another process, which is gone when it has what it wanted.
void Month::callFromTheCommandLine()
{
    // The clock must not have to move for the other session while this one is at work.
    if (m_clock.nextPause().value_or(1h) <= 15s)
        return;
    say(u"  a call from the command line"_s);
    Session other(m_account, m_parts);
    other.restore();
    borrow(other, Process::New, 0s);
}

// Whether a token is lent, in time, that the provider takes.
bool Month::borrow(Session &session, Process process, std::chrono::milliseconds patience)
{
    const auto end = m_clock.elapsed() + patience;
    while (true) {
        QObject context;
        std::optional<Result<AccessToken>> lent;
        session.withAccessToken({}, &context,
                                [&](const Result<AccessToken> &token) { lent = token; });
        // A second try after a lost answer, say, waits for the clock.
        for (int seconds = 0; !lent && seconds < 10; ++seconds) {
            if (!waitUntil([&] { return lent || m_clock.nextPause().value_or(1h) <= 2s; }))
                break;
            if (!lent)
                m_clock.advance(1s);
        }
        if (lent && *lent) {
            if (!m_provider.accepts((*lent)->value.reveal()))
                judgeExpired((*lent)->value.reveal(), process);
            return m_failure.isEmpty();
        }
        if (m_clock.elapsed() >= end || !m_failure.isEmpty())
            return false;
        live(1s);
    }
}

// A process that was there when a token came knows its age, whatever the clock is set to. One that
// came later has the wall clock alone: set back by less than the token's age, it leaves no trace,
// and the resource server has to say so.
void Month::judgeExpired(const QByteArray &accessToken, Process process)
{
    const auto issued = m_provider.issuedAt(accessToken);
    const bool cameLater = process == Process::New || (issued && m_openedAt > *issued);
    if (!issued || !cameLater || m_clockSetAt < *issued) {
        fail(u"an access token was lent that has expired"_s);
        return;
    }
    say(u"  a token was lent that had expired by a clock that was set"_s);
    ++m_figures.lentTooLate;
}

bool Month::runFault(const QString &name, std::chrono::milliseconds duration)
{
    const auto fault = std::find_if(faults().begin(), faults().end(),
                                    [&](const Fault &each) { return each.name == name; });
    Q_ASSERT(fault != faults().end());
    say(u"%1 for %2 min"_s.arg(name).arg(qint64(duration / 1min)));
    ++m_figures.faults;
    m_patienceAsked = 0s;
    const int before = m_provider.requests();
    const bool isNight = name == "asleep"_L1;
    fault->begin(*this);
    if (isNight) {
        m_clock.sleep(duration);
    } else if (fault->mayBeDisturbed && isOneIn(3)) {
        live(duration / 2);
        disturb();
        live(duration / 2);
    } else {
        live(duration);
    }
    if (!m_failure.isEmpty())
        return false;
    const auto days = std::max<std::chrono::milliseconds>(duration, 24h);
    const int perDay = int((m_provider.requests() - before) * (24h / 1ms) / days.count());
    fault->end(*this);
    const auto ended = m_clock.elapsed();

    std::chrono::milliseconds patience = PatienceAfterProvider;
    std::chrono::milliseconds *slowest = nullptr;
    switch (fault->trouble) {
    case Fault::Trouble::None:
        break;
    case Fault::Trouble::Network:
        patience = PatienceAfterNetwork;
        slowest = &m_figures.slowestAfterNetwork;
        m_session->reconnect();
        break;
    case Fault::Trouble::Keychain:
        patience = PatienceAfterKeychain;
        slowest = &m_figures.slowestAfterKeychain;
        break;
    case Fault::Trouble::Provider:
        slowest = &m_figures.slowestAfterProvider;
        patience += m_patienceAsked;
        break;
    }
    const bool isDown = fault->trouble != Fault::Trouble::None && !isNight;
    if (isDown)
        m_figures.mostRequestsInADayDown = std::max(m_figures.mostRequestsInADayDown, perDay);
    if (isDown && perDay > MostRequestsInADayDown)
        return fail(u"%1 requests in a day"_s.arg(perDay));
    if (!borrow(*m_session, Process::Old, patience) && m_failure.isEmpty())
        return fail(u"not usable %1 s after the trouble was over"_s.arg(qint64(patience / 1s)));
    const auto took =
        std::max<std::chrono::milliseconds>(m_clock.elapsed() - ended - m_patienceAsked, 0s);
    if (slowest)
        *slowest = std::max(*slowest, took);
    setClock(0s);
    return check();
}

bool Month::run(std::chrono::hours duration)
{
    if (!borrow(*m_session, Process::Old, PatienceAfterNetwork))
        return fail(u"not usable at the beginning"_s);
    while (m_clock.elapsed() < duration) {
        live(std::chrono::minutes(1 + upTo(240)));
        if (isOneIn(3))
            callFromTheCommandLine();
        if (!check())
            return false;
        const Fault &fault = faults().at(upTo(static_cast<int>(faults().size())));
        // Most are short, some take their time.
        const int most = static_cast<int>(fault.longest.count());
        const std::chrono::minutes length(1 + upTo(isOneIn(4) ? most : std::max(most / 12, 1)));
        if (!runFault(fault.name, length))
            return false;
    }
    return check();
}

} // namespace latchkey::test
