// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at each named point of a refresh, a sign-out and a sign-in, and what the next start
// finds.
#include "Rig.h"
#include "support/FakeBrowser.h"
#include "support/Wait.h"
#include "Torture.h"

#include <QtTest/QtTest>

#include <csignal>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Rules = RotatingProvider::Rules;

// Where a refresh dies. The provider has rotated from `OnTheWire` on; the keychain has it from
// `Kept` on.
enum class Depth { NotSent, OnTheWire, Kept };

struct KillPoint
{
    const char *row;
    const char *point; // empty: the provider kills, before it answers
    Depth depth;
};

// A refresh writes three times: the intent, the rotation, the access token.
constexpr KillPoint killPoints[] = {
    {"B236 before the lock", "refresh/before-lock", Depth::NotSent},
    {"B237 after the lock", "refresh/locked", Depth::NotSent},
    {"B237 before the intent", "refresh/before-intent", Depth::NotSent},
    {"B237 before the intent is written", "store/before-write 1", Depth::NotSent},
    {"B238 the intent is written and not read back", "store/written 1", Depth::NotSent},
    {"B238 after the intent", "refresh/intent-noted", Depth::NotSent},
    {"B238 before the request", "refresh/before-send", Depth::NotSent},
    {"B239 the request has arrived", "", Depth::OnTheWire},
    {"B240 the answer is here", "refresh/answered", Depth::OnTheWire},
    {"B240 before the rotation is written", "store/before-write 2", Depth::OnTheWire},
    {"B242 the rotation is written and not read back", "store/written 2", Depth::Kept},
    {"B242 the rotation is read back", "store/read-back 2", Depth::Kept},
    {"B241 between the two entries", "refresh/rotation-saved", Depth::Kept},
    {"B241 before the access token is written", "store/before-write 3", Depth::Kept},
    {"B243 the access token is written", "store/written 3", Depth::Kept},
    {"B243 before the lock is let go", "refresh/before-unlock", Depth::Kept},
    {"B243 after the lock was let go", "refresh/unlocked", Depth::Kept},
};

QStringList killAt(const QString &point)
{
    return {u"LATCHKEY_TEST_POINT=kill "_s + point};
}

} // namespace

class tst_Kills : public QObject
{
    Q_OBJECT

private slots:
    void aRefresh_data();
    void aRefresh();
    void aRefreshAheadOfExpiryIsTakenUpAtOnce();
    void aSignOut_data();
    void aSignOut();
    void b244_aSignOutThatTheProviderNeverHeardOf();
    void b244_whatIsForgottenHereAloneIsForgotten_data();
    void b244_whatIsForgottenHereAloneIsForgotten();
    void b244_anEntryInPartsIsSignedOutWhole_data();
    void b244_anEntryInPartsIsSignedOutWhole();
    void aSignIn_data();
    void aSignIn();

private:
    Rig &rig(const Rules &rules);

    std::unique_ptr<Rig> m_rig;
};

Rig &tst_Kills::rig(const Rules &rules)
{
    m_rig = std::make_unique<Rig>(rules);
    return *m_rig;
}

void tst_Kills::aRefresh_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("depth");
    QTest::addColumn<Rules::Kind>("kind");
    QTest::addColumn<int>("graceSeconds");
    Depth previous = Depth::Kept;
    for (const KillPoint &kill : killPoints) {
        const QString point = QString::fromLatin1(kill.point);
        const int depth = static_cast<int>(kill.depth);
        QTest::addRow("%s, 10 s grace", kill.row) << point << depth << Rules::Kind::Rotating << 10;
        // In the short form the other providers see one kill of each depth.
        if (std::exchange(previous, kill.depth) == kill.depth && !isLongRun())
            continue;
        QTest::addRow("%s, no grace", kill.row) << point << depth << Rules::Kind::Rotating << 0;
        QTest::addRow("%s, bound tokens", kill.row) << point << depth << Rules::Kind::Bound << 0;
    }
}

void tst_Kills::aRefresh()
{
    QFETCH(QString, point);
    QFETCH(int, depth);
    QFETCH(Rules::Kind, kind);
    QFETCH(int, graceSeconds);
    Rig &r = rig({kind, std::chrono::seconds(graceSeconds), 3600s, {}});
    const QByteArray first = r.seed();

    const auto victim =
        r.start({u"token"_s, u"work"_s}, point.isEmpty() ? QStringList() : killAt(point));
    if (point.isEmpty())
        r.provider.onRotated = [&] { victim->kill(); };
    const RunEnd end = Rig::finish(*victim);
    r.provider.onRotated = {};
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());
    QCOMPARE(r.provider.presentations(first), depth == static_cast<int>(Depth::NotSent) ? 0 : 1);

    // No lock is left, and no half entry.
    QVERIFY(r.isLockFree());
    const auto left = r.stored();
    QVERIFY2(left, qPrintable(left ? QString() : left.error().detail));
    const QByteArray next = r.provider.successor(first);
    const bool isRotated = kind == Rules::Kind::Rotating && depth == static_cast<int>(Depth::Kept);
    QCOMPARE(left->refreshToken.reveal(), isRotated ? next : first);

    const bool mayBeLost = kind == Rules::Kind::Rotating && graceSeconds == 0
        && depth == static_cast<int>(Depth::OnTheWire);
    const RunEnd again = r.run({u"token"_s, u"work"_s});
    QVERIFY(r.provider.presentations(first) <= 2); // one for each start
    if (mayBeLost) {
        QVERIFY2(again.exitCode == 3, Rig::firstLine(again).constData());
        QCOMPARE(r.stored()->ended->code, u"invalid_grant_after_lost_answer"_s);
        return;
    }
    QVERIFY2(again.exitCode == 0, Rig::firstLine(again).constData());
    QVERIFY(!r.stored()->intentAt.isValid());
    QVERIFY(r.provider.isGood(r.stored()->refreshToken.reveal()));
    QCOMPARE(r.provider.endedGrants(), 0);
}

// R101: while the provider's grace lasts, an open intent goes before an access token that is valid.
void tst_Kills::aRefreshAheadOfExpiryIsTakenUpAtOnce()
{
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QByteArray first = r.seed(1h);
    const auto victim = r.start({u"token"_s, u"work"_s, u"--force-refresh"_s});
    r.provider.onRotated = [&] { victim->kill(); };
    QVERIFY(Rig::finish(*victim).wasKilled);
    r.provider.onRotated = {};

    QCOMPARE(r.run({u"token"_s, u"work"_s}).exitCode, 0);
    QCOMPARE(r.stored()->refreshToken.reveal(), r.provider.successor(first));
    QCOMPARE(r.provider.presentations(first), 2);
    QCOMPARE(r.run({u"token"_s, u"work"_s}).exitCode, 0);
    QCOMPARE(r.provider.presentations(), 2); // from now on the token in hand will do
}

void tst_Kills::aSignOut_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("point");
    QTest::newRow("B244 revoke: after the provider's word") << u"revoke"_s << u"sign-out/revoked"_s;
    QTest::newRow("B244 revoke: after the session's entry") << u"revoke"_s << u"store/removed 1"_s;
    QTest::newRow("B244 revoke: between the entries") << u"revoke"_s << u"store/removed 2"_s;
    QTest::newRow("B244 logout: after what is pending was noted")
        << u"logout"_s << u"sign-out/pending-noted"_s;
    QTest::newRow("B244 logout: between the entries") << u"logout"_s << u"store/removed 1"_s;
    QTest::newRow("B244 logout: before the provider is told")
        << u"logout"_s << u"sign-out/removed"_s;
}

void tst_Kills::aSignOut()
{
    QFETCH(QString, command);
    QFETCH(QString, point);
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QByteArray token = r.seed(1h);
    QStringList arguments{command, u"work"_s};
    if (command == "logout"_L1)
        arguments.append(u"--no-browser"_s);
    const RunEnd end = r.run(arguments, killAt(point));
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());
    QVERIFY(r.isLockFree());

    // The next start, whatever it is for, finds nobody signed in, and nothing to use.
    const RunEnd next = r.run({u"token"_s, u"work"_s});
    QVERIFY2(next.exitCode == 3, Rig::firstLine(next).constData());
    QVERIFY(next.out.isEmpty());
    QVERIFY(r.isForgotten());
    QCOMPARE(r.provider.presentations(), 0);

    // The provider hears of it, if it has not.
    QCOMPARE(r.run({u"logout"_s, u"work"_s, u"--no-browser"_s}).exitCode, 0);
    QVERIFY(r.provider.isRevoked(token));
    QVERIFY(r.pending() && r.pending()->isEmpty());
}

void tst_Kills::b244_aSignOutThatTheProviderNeverHeardOf()
{
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QByteArray token = r.seed(1h);
    const RunEnd end = r.run({u"revoke"_s, u"work"_s}, killAt(u"sign-out/marked"_s));
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());
    r.provider.wire().stop(); // the deletion needs nobody's word
    QCOMPARE(r.run({u"token"_s, u"work"_s}).exitCode, 3);
    QVERIFY(r.isForgotten());
    QCOMPARE(r.pending()->size(), 1);
    QVERIFY(!r.provider.isRevoked(token));

    r.provider.wire().start();
    QCOMPARE(r.run({u"logout"_s, u"work"_s, u"--no-browser"_s}).exitCode, 0);
    QVERIFY(r.provider.isRevoked(token));
}

void tst_Kills::b244_whatIsForgottenHereAloneIsForgotten_data()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("B244 logout --local: the entry is emptied") << u"sign-out/emptied"_s;
    QTest::newRow("B244 logout --local: between the entries") << u"store/removed 1"_s;
    QTest::newRow("B244 logout --local: all is gone") << u"store/removed 2"_s;
}

void tst_Kills::b244_whatIsForgottenHereAloneIsForgotten()
{
    QFETCH(QString, point);
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QByteArray token = r.seed(1h);
    const RunEnd end = r.run({u"logout"_s, u"work"_s, u"--local"_s}, killAt(point));
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());
    QVERIFY(r.isLockFree());

    const RunEnd next = r.run({u"token"_s, u"work"_s});
    QVERIFY2(next.exitCode == 3, Rig::firstLine(next).constData());
    QVERIFY(r.isForgotten());
    // Nobody is told, then or later.
    QVERIFY(r.pending() && r.pending()->isEmpty());
    QVERIFY(!r.provider.isRevoked(token));
}

void tst_Kills::b244_anEntryInPartsIsSignedOutWhole_data()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("B244 in parts: the first one is gone") << u"store/removed 1"_s;
    QTest::newRow("B244 in parts: all of them are gone") << u"sign-out/emptied"_s;
}

void tst_Kills::b244_anEntryInPartsIsSignedOutWhole()
{
    QFETCH(QString, point);
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QByteArray token = r.seed(1h);
    StoredSession large = *r.stored();
    large.identity.name = u"Alice "_s.repeated(1000);
    r.save(large);
    const RunEnd end = r.run({u"logout"_s, u"work"_s, u"--no-browser"_s}, killAt(point));
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());

    const RunEnd next = r.run({u"token"_s, u"work"_s});
    QVERIFY2(next.exitCode == 3, Rig::firstLine(next).constData());
    QVERIFY(r.isForgotten());
    QCOMPARE(r.run({u"logout"_s, u"work"_s, u"--no-browser"_s}).exitCode, 0);
    QVERIFY(r.provider.isRevoked(token));
}

void tst_Kills::aSignIn_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isSignedIn");
    QTest::newRow("B245 the tokens are here") << u"sign-in/answered"_s << false;
    QTest::newRow("B245 before the lock") << u"sign-in/checked"_s << false;
    QTest::newRow("B245 before the store") << u"sign-in/locked"_s << false;
    QTest::newRow("B245 before the write") << u"store/before-write 1"_s << false;
    QTest::newRow("B245 written and not read back") << u"store/written 1"_s << true;
    QTest::newRow("B245 between the entries") << u"sign-in/session-saved"_s << true;
    QTest::newRow("B245 all is stored") << u"sign-in/tokens-saved"_s << true;
}

void tst_Kills::aSignIn()
{
    QFETCH(QString, point);
    QFETCH(bool, isSignedIn);
    Rig &r = rig({Rules::Kind::Rotating, 10s, 3600s, {}});
    const QStringList login{u"login"_s, u"work"_s, u"--no-browser"_s};

    const auto signIn = [&](const QStringList &environment) {
        FakeBrowser browser;
        const auto process = r.start(login, environment);
        if (waitUntil([&] { return Rig::linkIn(*process).isValid(); }, 20'000))
            browser.visit(Rig::linkIn(*process));
        return Rig::finish(*process);
    };
    const RunEnd end = signIn(killAt(point));
    QVERIFY2(end.wasKilled, Rig::firstLine(end).constData());
    QVERIFY(r.isLockFree());

    // No half account: signed out, or in.
    const RunEnd next = r.run({u"token"_s, u"work"_s});
    QVERIFY2(next.exitCode == (isSignedIn ? 0 : 3), Rig::firstLine(next).constData());
    QCOMPARE(r.stored().has_value(), isSignedIn);
    const RunEnd again = signIn({});
    QVERIFY2(again.exitCode == 0, Rig::firstLine(again).constData());
    QVERIFY(r.provider.isGood(r.stored()->refreshToken.reveal()));
}

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_Kills.moc"
