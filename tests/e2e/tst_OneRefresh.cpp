// SPDX-License-Identifier: GPL-3.0-or-later
// One refresh for each expiry, however many ask: the window and twenty processes at once.
#include "Acts.h"
#include "support/Wait.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <vector>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Callers = 20;
constexpr int Patience = 60'000;
// The window renews such an access 2 to 4 seconds before its end; the callers ask earlier, and the
// provider is slow: so all of them meet in the same renewal.
constexpr auto Life = 20s;
constexpr int AskedSecondsBefore = 8;
constexpr int WantedSeconds = 10; // more than that, as `status` leaves out fractions
constexpr auto SlowAnswer = 4s;

const QString AccountName = u"busy"_s;

QDateTime expiry(Desktop &desktop)
{
    const Desktop::Run run = desktop.cli({u"status"_s, AccountName, u"--json"_s});
    return QDateTime::fromString(
        QJsonDocument::fromJson(run.out)["accounts"_L1][0]["access_token"_L1]["expires_at"_L1]
            .toString(),
        Qt::ISODate);
}

} // namespace

class tst_OneRefresh : public QObject
{
    Q_OBJECT

private slots:
    void eachExpiryCausesOneRefreshForTheWindowAndTwentyProcesses();
};

void tst_OneRefresh::eachExpiryCausesOneRefreshForTheWindowAndTwentyProcesses()
{
    RealProvider provider;
    Desktop desktop;
    PROVIDER(provider,
             start({u"--access-token-ttl"_s, QString::number(std::chrono::seconds(Life).count())}));
    PROGRAM(desktop, startSignedIn(AccountName, provider.issuer()));
    provider.resetCounts();

    for (int round = 1; round <= 2; ++round) {
        if (round == 2)
            provider.setAccessTokenLifetime(1h); // or a third renewal could come before the end
        const QDateTime end = expiry(desktop);
        QVERIFY(end.isValid());
        provider.delay(u"token_refresh"_s, SlowAnswer);
        TRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc().secsTo(end) < AskedSecondsBefore,
                                Patience);

        std::vector<std::unique_ptr<QProcess>> callers;
        for (int i = 0; i < Callers; ++i)
            callers.push_back(desktop.startCli(
                {u"token"_s, AccountName, u"--min-valid"_s, QString::number(WantedSeconds)}));
        QSet<QByteArray> tokens;
        for (const auto &caller : callers) {
            const Desktop::Run run = Desktop::finish(*caller);
            QVERIFY2(run.exitCode == 0, run.err.constData());
            tokens.insert(run.out);
        }

        QCOMPARE(tokens.size(), 1);
        // The window has the renewed access as well, whoever fetched it.
        ACT(desktop, sees(u"%1 ×"_s.arg(round)));
        ACT(desktop, sees(SignedInSentence));
        TRY_VERIFY_WITH_TIMEOUT(QDateTime::currentDateTimeUtc() > end, Patience);
        QCOMPARE(provider.refreshes(), round);
        QCOMPARE(provider.counts().value("max_presentations"_L1).toInt(), 1);
    }
    QCOMPARE(desktop.opened().size(), 1);
}

QTEST_MAIN(tst_OneRefresh)
#include "tst_OneRefresh.moc"
