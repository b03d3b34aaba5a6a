// SPDX-License-Identifier: GPL-3.0-or-later
// A month of simulated days; see `--help`.
#include "Month.h"
#include "Torture.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>

#include <cstdio>

using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds LifeOfAccessTokens = 1h;

template <typename... Arguments>
void print(const char *format, Arguments... arguments)
{
    std::printf(format, arguments...);
    std::fflush(stdout);
}

bool report(const Month &month, quint64 seed, int days, bool isVerbose)
{
    const bool isGood = month.failure().isEmpty();
    if (isVerbose || !isGood) {
        const qsizetype lines = std::min<qsizetype>(month.log().size(), isVerbose ? 100'000 : 15);
        for (const QString &line : month.log().last(lines))
            print("%s\n", qPrintable(line));
    }
    if (!isGood)
        print("FAILED: %s\nAgain: torture-month --seed %llu --days %d --verbose\n",
              qPrintable(month.failure()), static_cast<unsigned long long>(seed), days);
    return isGood;
}

void print(const char *title, const MonthFigures &figures)
{
    if (figures.faults > 0)
        tellFigure(
            u"simulated: "_s + QString::fromUtf8(title),
            u"%1 faults, %2 sessions lost, %3 needless presentations, at most %4 requests in a "
            "day down, usable after %5 s"_s.arg(figures.faults)
                .arg(figures.sessionsLost)
                .arg(figures.needlessPresentations)
                .arg(figures.mostRequestsInADayDown)
                .arg(double(figures.slowestAfterNetwork.count()) / 1000));
    print("%s: %d faults, %d refreshes, %d requests; sessions lost %d; needless presentations %d; "
          "expired tokens lent %d; "
          "at most %d requests in a day down; usable %.0f s after the network, %.0f s after the "
          "keychain, %.0f s after the provider\n",
          title, figures.faults, figures.refreshes, figures.requests, figures.sessionsLost,
          figures.needlessPresentations, figures.lentTooLate, figures.mostRequestsInADayDown,
          double(figures.slowestAfterNetwork.count()) / 1000,
          double(figures.slowestAfterKeychain.count()) / 1000,
          double(figures.slowestAfterProvider.count()) / 1000);
}

// The four that every client is asked about.
bool runTheFour(bool isVerbose)
{
    const QList<std::pair<QString, std::chrono::hours>> four{
        {u"asleep"_s, 9h},         {u"portal: a page"_s, 24h},    {u"no network"_s, 24h},
        {u"provider: 500"_s, 24h}, {u"clock a day ahead"_s, 24h}, {u"clock a day back"_s, 24h},
    };
    bool isGood = true;
    for (const auto &[fault, duration] : four) {
        Month month(1, LifeOfAccessTokens);
        const bool isFine = month.run(0h) && month.runFault(fault, duration);
        isGood = report(month, 1, 0, isVerbose) && isFine && isGood;
        print(qPrintable(u"%1, %2 h"_s.arg(fault).arg(qint64(duration.count()))), month.figures());
    }
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"latchkey.*=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lets days of a session's life pass, with faults of all kinds drawn from a seed. Exit "
        u"code "
        "1 when a session was lost, a token presented needlessly, a provider asked too often, or "
        "the "
        "session not usable again in time. The same seed brings the same faults."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seed"_s, u"The first seed."_s, u"n"_s, QString::number(tortureSeed())},
        {u"runs"_s, u"How many seeds, one after the other."_s, u"n"_s, u"1"_s},
        {u"days"_s, u"How long each is."_s, u"n"_s, u"30"_s},
        {u"long"_s, u"A hundred months."_s},
        {u"verbose"_s, u"Print what happens."_s},
    });
    parser.process(application);
    const bool isVerbose = parser.isSet(u"verbose"_s);
    const quint64 first = parser.value(u"seed"_s).toULongLong();
    const int runs =
        parser.isSet(u"long"_s) || isLongRun() ? times(1, 100) : parser.value(u"runs"_s).toInt();
    const int days = parser.value(u"days"_s).toInt();

    QElapsedTimer time;
    time.start();
    bool isGood = parser.isSet(u"seed"_s) || runTheFour(isVerbose);
    MonthFigures all;
    int failures = 0;
    for (quint64 seed = first; seed < first + static_cast<quint64>(runs); ++seed) {
        Month month(seed, LifeOfAccessTokens);
        month.run(std::chrono::hours(24 * days));
        failures += report(month, seed, days, isVerbose) ? 0 : 1;
        all.add(month.figures());
    }
    print(qPrintable(u"%1 x %2 days"_s.arg(runs).arg(days)), all);
    print("%d of %d failed; %.1f s\n", failures, runs, double(time.elapsed()) / 1000);
    return isGood && failures == 0 ? 0 : 1;
}
