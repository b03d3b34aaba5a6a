// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes at one session: what each may do to the entry while another is at it.
#include "Fixture.h"
#include "session/SessionLock.h"
#include "support/Wait.h"

#include <QtCore/QFile>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString sessionKey = u"latchkey/work/session"_s;

// What a program without our lock does to the keychain while a refresh is under way: `change`, and
// then the provider's good answer.
void meanwhile(Fixture &f, const std::function<void()> &change)
{
    f.provider.on("/token", [&f, change](const ProviderRequest &) {
        change();
        return ProviderReply::json(f.tokenResponse());
    });
}

void write(Fixture &f, const StoredSession &session)
{
    f.store.entries.insert(sessionKey, makeSessionEntry(session).reveal());
}

} // namespace

class tst_Processes : public QObject
{
    Q_OBJECT

private slots:
    // An old version rotates beside us: the provider refuses the token we hold, the entry has
    // another.
    void b252_aProcessWithoutOurLockIsAdopted()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", [&](const ProviderRequest &request) {
            if (request.formValue("refresh_token") == "RT-of-the-old-version")
                return ProviderReply::json(f.tokenResponse());
            StoredSession newer = *f.stored();
            newer.refreshToken = Secret("RT-of-the-old-version");
            newer.intentAt = {};
            write(f, newer);
            return ProviderReply::oauthError(u"invalid_grant"_s);
        });
        QVERIFY(f.refresh());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        QCOMPARE(f.provider.presentations("RT-of-the-old-version"), 1);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void whoeverSignsOutHasTheLastWord_data()
    {
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("B253, R109 the entry is gone") << false;
        QTest::newRow("B253 a sign-out has begun") << true;
    }
    void whoeverSignsOutHasTheLastWord()
    {
        QFETCH(bool, isMarked);
        Fixture f;
        QVERIFY(f.signIn());
        meanwhile(f, [&] {
            if (!isMarked)
                return f.store.entries.clear();
            StoredSession marked = *f.stored();
            marked.signOutAt = f.clock.now();
            write(f, marked);
        });
        f.store.log.clear();
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        QVERIFY(f.passRetryTime()); // "absent" is believed when it is said twice
        TRY_COMPARE(finished.count(), 1);
        const auto outcome = finished.at(0).at(0).value<Result<void>>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"signed_out_meanwhile"_s);
        TRY_VERIFY(f.isIn<SignedOut>());
        // Not resurrected: the intent was the last that was written.
        QCOMPARE(f.store.log.count(u"write latchkey/work/session"_s), 1);
        // And what came is revoked.
        QCOMPARE(f.provider.requestCount("/revoke"), 2);
        const auto first = f.provider.requests().at(f.provider.requestCount() - 2);
        QCOMPARE(first.formValue("token"), "RT-2-refresh-token");
    }

    // KWallet's failed read looks so.
    void anEntryThatWasNotThereForAMomentIsNoSignOut()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QByteArray entry;
        meanwhile(f, [&] { entry = f.store.entries.take(sessionKey); });
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        TRY_VERIFY(f.clock.untilNext().value_or(1h) <= 2s);
        f.store.entries.insert(sessionKey, entry);
        f.clock.advance(1s);
        TRY_COMPARE(finished.count(), 1);
        QVERIFY(finished.at(0).at(0).value<Result<void>>());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.provider.requestCount("/revoke"), 0);
    }

    void b254_aNewSignInIsAdoptedByWhoHoldsTheOldSession()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto other = f.anotherSession();
        QVERIFY(f.signIn()); // again, in this process
        const auto renewed = *f.stored();
        f.clock.advance(11min);
        f.provider.forgetRequests();
        QObject context;
        std::optional<Result<AccessToken>> lent;
        other->withAccessToken({}, &context,
                               [&](const Result<AccessToken> &token) { lent = token; });
        TRY_VERIFY(lent);
        QVERIFY(*lent);
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 0);
        QCOMPARE(f.provider.presentations(renewed.refreshToken.reveal()), 1);
        QCOMPARE(f.stored()->sessionId, renewed.sessionId);
    }

    void b254_aSignInDuringARefreshHasTheLastWord()
    {
        Fixture f;
        QVERIFY(f.signIn());
        StoredSession theirs = *f.stored();
        theirs.sessionId = u"another"_s;
        theirs.refreshToken = Secret("RT-of-another-sign-in");
        theirs.intentAt = {};
        bool isFirst = true;
        meanwhile(f, [&] {
            if (std::exchange(isFirst, false))
                write(f, theirs);
        });
        QVERIFY(f.refresh());
        QCOMPARE(f.stored()->sessionId, u"another"_s);
        QCOMPARE(f.provider.presentations("RT-of-another-sign-in"), 1);
        QCOMPARE(f.provider.requestCount("/revoke"), 2); // what came for the old one
        QVERIFY(f.isIn<SignedIn>());
    }

    void b255_neitherAgeNorAClockThatWasSetBackFreesALock_data()
    {
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("B255 held") << true;
        QTest::newRow("B255 dead") << false;
    }
    void b255_neitherAgeNorAClockThatWasSetBackFreesALock()
    {
        QFETCH(bool, isHeld);
        Fixture f;
        QVERIFY(f.signIn());
        const QString path = sessionLockPath(f.parts.stateDirectory, u"work"_s);
        SessionLock holder(path);
        QVERIFY(holder.tryAcquire());
        if (!isHeld)
            holder.release();
        // Four hours ahead of what the clock says now.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(f.clock.now(), QFileDevice::FileModificationTime));
        f.clock.setNow(f.clock.now().addSecs(-4 * 3600));
        f.provider.forgetRequests();

        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        if (isHeld) {
            QVERIFY(!finished.wait(300)); // no steal: a dozen tries have passed
            QCOMPARE(f.provider.requestCount(), 0);
            holder.release();
        }
        TRY_COMPARE(finished.count(), 1); // no wedge
        QVERIFY(finished.at(0).at(0).value<Result<void>>());
        QCOMPARE(f.provider.requestCount("/token"), 1);
    }

    void b257_theEntryOfANewerVersionIsLeftAlone_data()
    {
        QTest::addColumn<bool>("isDuringARefresh");
        QTest::newRow("B257, R110 at rest") << false;
        QTest::newRow("B257 during a refresh") << true;
    }
    void b257_theEntryOfANewerVersionIsLeftAlone()
    {
        QFETCH(bool, isDuringARefresh);
        Fixture f;
        QVERIFY(f.signIn());
        const QByteArray newer = R"({"schema":99,"whatever":"it holds"})";
        if (isDuringARefresh)
            meanwhile(f, [&] { f.store.entries.insert(sessionKey, newer); });
        else
            f.store.entries.insert(sessionKey, newer);
        f.provider.forgetRequests();
        const auto outcome = f.refresh();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::EntryNewer);
        QCOMPARE(f.provider.requestCount("/token"), isDuringARefresh ? 1 : 0);
        QCOMPARE(f.store.entries.value(sessionKey), newer);
        QCOMPARE(f.provider.requestCount("/revoke"), 0); // the grant is the newer one's, too
    }

    // R107, in one process as in another: without the lock nothing is sent.
    void r107_withoutTheLockNothingIsSent()
    {
        Fixture f;
        QVERIFY(f.signIn());
        SessionLock holder(sessionLockPath(f.parts.stateDirectory, u"work"_s));
        QVERIFY(holder.tryAcquire());
        f.provider.forgetRequests();
        QVERIFY(f.borrow()); // a valid token is served meanwhile
        f.session.refresh();
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        QVERIFY(!finished.wait(200));
        QCOMPARE(f.provider.requestCount(), 0);
    }

    void anIntentThatIsOldHurriesNobody_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<int>("presentations");
        QTest::newRow("R101 a moment ago") << 5 << 1;
        QTest::newRow("longer than any grace") << 61 << 0;
        QTest::newRow("in the future") << -5 << 0;
    }
    void anIntentThatIsOldHurriesNobody()
    {
        QFETCH(int, secondsAgo);
        QFETCH(int, presentations);
        Fixture f;
        QVERIFY(f.signIn());
        StoredSession open = *f.stored();
        open.intentAt = f.clock.now().addSecs(-secondsAgo);
        write(f, open);
        Session next(f.account, f.parts);
        QObject context;
        std::optional<Result<AccessToken>> lent;
        next.withAccessToken({}, &context, [&](const Result<AccessToken> &token) { lent = token; });
        TRY_VERIFY(lent);
        QVERIFY(*lent);
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), presentations);
    }

    // The desktop app starts with a token that is good for an hour, and an intent that is open.
    void r101_aProgramThatStaysTakesItUpByItself()
    {
        Fixture f;
        QVERIFY(f.signIn());
        StoredSession open = *f.stored();
        open.intentAt = f.clock.now().addSecs(-5);
        write(f, open);
        Session next(f.account, f.parts);
        next.keepFresh();
        next.restore();
        TRY_COMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        TRY_VERIFY(!f.stored()->intentAt.isValid());
    }

    // While the provider is away, the lost answer is urgent once: not at every call.
    void anOutageAfterALostAnswerIsNoStorm()
    {
        Fixture f;
        QVERIFY(f.signIn());
        StoredSession open = *f.stored();
        open.intentAt = f.clock.now().addSecs(-5);
        write(f, open);
        f.provider.on("/token", ProviderReply::make(503, "text/plain", ""));
        const auto next = f.anotherSession();
        QObject context;
        int lent = 0;
        const auto borrow = [&] {
            next->withAccessToken({}, &context,
                                  [&](const Result<AccessToken> &token) { lent += token ? 1 : 0; });
        };
        borrow();
        TRY_COMPARE(lent, 1); // what is held is good enough
        for (int i = 0; i < 20; ++i)
            borrow();
        TRY_COMPARE(lent, 21);
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        QCOMPARE(f.stored()->intentAt.toMSecsSinceEpoch(), open.intentAt.toMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(tst_Processes)
#include "tst_Processes.moc"
