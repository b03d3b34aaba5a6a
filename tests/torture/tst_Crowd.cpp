// SPDX-License-Identifier: GPL-3.0-or-later
// Many processes at one session, at a provider without grace that ends everything at a second use.
#include "Rig.h"
#include "support/Wait.h"
#include "Torture.h"

#include <QtTest/QtTest>

#include <vector>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The test starts itself with this argument as the program that writes.
constexpr auto WriteArgument = "--write-sessions"_L1;

const QString account = u"work"_s;
const QString readAccount = u"read"_s;

// Two sessions of different sizes that no mixture can pass for.
StoredSession session(int number)
{
    const bool isLong = number % 2 == 0;
    StoredSession made;
    made.sessionId = u"session-%1"_s.arg(number);
    made.issuer = u"https://id.example.org"_s;
    made.clientId = u"desktop"_s;
    made.identity.name = made.sessionId;
    made.refreshToken = Secret(QByteArray(isLong ? 3000 : 30, isLong ? 'a' : 'b'));
    made.generation = number;
    return made;
}

// The program that writes: `number` sessions, one after the other, without reading them back.
int writeSessions(int number)
{
    KeychainSessionStore store(u"Latchkey"_s);
    QObject context;
    int written = 0;
    std::function<void()> next = [&] {
        store.saveSession(readAccount, session(written), &context, [&](const Result<void> &saved) {
            if (!saved)
                return QCoreApplication::exit(1);
            if (++written == number)
                return QCoreApplication::exit(0);
            next();
        });
    };
    QMetaObject::invokeMethod(&context, next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

class tst_Crowd : public QObject
{
    Q_OBJECT

private slots:
    void oneRequestARound_data();
    void oneRequestARound();
    void r108_aReaderSeesTheOldOrTheNew();
};

void tst_Crowd::oneRequestARound_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("rounds");
    QTest::newRow("B250 two processes") << 2 << times(3, 50);
    QTest::newRow("B251 fifty processes") << 50 << times(1, 200);
}

void tst_Crowd::oneRequestARound()
{
    QFETCH(int, processes);
    QFETCH(int, rounds);
    Rig r({RotatingProvider::Rules::Kind::Rotating, 0ms, 3600s, {}});
    r.seed();
    int most = 0;
    for (int round = 1; round <= rounds; ++round) {
        std::vector<std::unique_ptr<QProcess>> crowd;
        for (int i = 0; i < processes; ++i)
            crowd.push_back(r.start({u"token"_s, account}));
        QByteArrayList tokens;
        for (const auto &process : crowd) {
            const RunEnd end = Rig::finish(*process);
            QVERIFY2(end.exitCode == 0, Rig::firstLine(end).constData());
            tokens.append(end.out);
        }
        QCOMPARE(tokens.count(tokens.first()), processes);
        most = std::max(most, r.provider.presentations() - (round - 1));
        QCOMPARE(r.provider.presentations(), round);
        r.expireAccessToken(); // an hour later
    }
    QCOMPARE(r.provider.endedGrants(), 0);
    tellFigure(u"%1 processes at a provider without grace, %2 rounds"_s.arg(processes).arg(rounds),
               u"%1 request a round at most, %2 lost"_s.arg(most).arg(r.provider.endedGrants()));
}

void tst_Crowd::r108_aReaderSeesTheOldOrTheNew()
{
    const int number = times(300, 10'000);
    KeychainSessionStore store(u"Latchkey"_s);
    QObject context;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {WriteArgument, QString::number(number)});
    int reads = 0;
    int torn = 0;
    std::function<void()> next = [&] {
        store.loadSession(readAccount, &context, [&](const Result<StoredSession> &stored) {
            ++reads;
            // Absent is what it is before the first write.
            const bool isWhole = stored ? *stored == session(static_cast<int>(stored->generation))
                                        : stored.error().kind == ErrorKind::EntryAbsent;
            torn += isWhole ? 0 : 1;
            if (writer.state() != QProcess::NotRunning)
                QMetaObject::invokeMethod(&context, next, Qt::QueuedConnection);
        });
    };
    next();
    TRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 600'000);
    QCOMPARE(writer.exitCode(), 0);
    QVERIFY(reads > 10);
    QCOMPARE(torn, 0);
    tellFigure(u"a reader during %1 writes"_s.arg(number),
               u"%1 reads, %2 torn"_s.arg(reads).arg(torn));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == WriteArgument)
        return writeSessions(QByteArray(argv[2]).toInt());
    tst_Crowd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Crowd.moc"
