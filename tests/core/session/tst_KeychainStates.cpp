// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that is late, locked, refused, missing, hung or gone, under whole sessions: run inside
// tests/support/with-private-bus. The provider's count of presentations is the judge.
#include "base/SystemClock.h"
#include "KeychainFixture.h"
#include "StoreAnswer.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20000; // ms; a guard, not a time that is waited for

// The session as it was signed in, and as yet never renewed.
#define QVERIFY_UNTOUCHED(k)                                                                       \
    do {                                                                                           \
        QVERIFY((k).stored());                                                                     \
        QCOMPARE((k).stored()->refreshToken, Secret("RT-1-refresh-token"));                        \
        QCOMPARE((k).presentations(1), 0);                                                         \
        QCOMPARE((k).browserCount(), 1);                                                           \
    } while (false)

} // namespace

class tst_KeychainStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run this inside tests/support/with-private-bus");
    }
    void init() { m_k = std::make_unique<KeychainFixture>(); }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            QVERIFY2(m_k->heartbeat.longestGap() <= Heartbeat::Limit,
                     qPrintable(u"the event loop was blocked for %1 ms"_s.arg(
                         m_k->heartbeat.longestGap().count())));
        m_k.reset();
    }

    void b214_lockedAtStartAndUnlockedAfterTenMinutes()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"lock"_s);
        const auto session = k.start();
        TRY_VERIFY(waitsBecause(*session));
        QCOMPARE(waitsBecause(*session)->kind, ErrorKind::KeychainLocked);

        const QDateTime end = k.f.clock.now().addSecs(600);
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll(5s));
        k.f.clock.setNow(end);
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll(5s));
        TRY_VERIFY(k.f.clock.untilNext());
        QCOMPARE(waitsBecause(*session)->kind, ErrorKind::KeychainLocked);
        QCOMPARE(k.keychain.prompts(), 0);
        QCOMPARE(k.keychain.calls(u"Unlock"_s), 0);
        QVERIFY_UNTOUCHED(k);

        k.keychain.set(u"unlock"_s);
        const QDateTime unlockedAt = k.f.clock.now();
        QVERIFY(k.passPoll(5s));
        QVERIFY(unlockedAt.secsTo(k.f.clock.now()) <= 5);
        // Its access token has run out meanwhile, so it is renewed.
        TRY_VERIFY(!waitsBecause(*session));
        k.f.clock.setNow(k.f.clock.now());
        TRY_VERIFY(isIn<SignedIn>(session) && k.presentations(1) == 1);
        QCOMPARE(k.browserCount(), 1);
        QCOMPARE(k.keychain.prompts(), 0);
    }

    void b214_resumesWithinFiveSecondsByTheRealClock()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"lock"_s);
        SystemClock clock;
        const SessionParts parts{clock,
                                 k.f.browser,
                                 k.store,
                                 k.f.providers,
                                 k.f.parts.stateDirectory,
                                 k.f.parts.callbackPage,
                                 k.f.parts.signedOutPage};
        Session session(k.f.account, parts);
        session.restore();
        session.keepFresh();
        TRY_VERIFY(waitsBecause(session));
        k.keychain.set(u"unlock"_s);
        TRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<SignedIn>(session.state()), 5000);
        QVERIFY_UNTOUCHED(k);
    }

    // Signed in and running when the screen is locked: the held token serves, renewing waits.
    void b214_lockedWhileRunning()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedIn>(session));
        k.keychain.set(u"lock"_s);
        k.f.clock.setNow(std::get<SignedIn>(session->state()).renewsAt);
        TRY_VERIFY(isIn<RefreshDelayed>(session));
        QCOMPARE(std::get<RefreshDelayed>(session->state()).cause.kind, ErrorKind::KeychainLocked);
        const qsizetype told = session->activity().size();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(k.passPoll());
            TRY_VERIFY(isIn<RefreshDelayed>(session));
        }
        QCOMPARE(session->activity().size(), told); // it is no news twenty times over
        QVERIFY_UNTOUCHED(k);

        k.keychain.set(u"unlock"_s);
        QVERIFY(k.passPoll(5s));
        TRY_VERIFY(isIn<SignedIn>(session));
        QCOMPARE(k.presentations(1), 1);
        QCOMPARE(k.keychain.prompts(), 0);
    }

    void b215_aPromptIsDismissed_data()
    {
        QTest::addColumn<int>("times");
        QTest::newRow("B215 once") << 1;
        QTest::newRow("B215 always") << 5;
    }
    void b215_aPromptIsDismissed()
    {
        QFETCH(int, times);
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order({{u"lock"_s, true}, {u"prompt"_s, u"dismiss"_s}});
        const auto session = k.start();
        TRY_VERIFY(waitsBecause(*session));
        QCOMPARE(k.keychain.prompts(), 0);
        for (int i = 1; i <= times; ++i) {
            session->unlockKeychain();
            StoreAnswer answer; // shares the session's prompt, and comes after its answer
            k.f.parts.store.unlock(this, answer);
            QVERIFY(!answer.wait(20s));
            QCOMPARE(k.keychain.prompts(), i);
            TRY_COMPARE(waitsBecause(*session)->code, u"prompt_dismissed"_s);
            QCOMPARE(waitsBecause(*session)->kind, ErrorKind::KeychainDenied);
        }
        // It is looked at again and again, and nobody is asked.
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll());
        TRY_VERIFY(k.f.clock.untilNext());
        QCOMPARE(waitsBecause(*session)->code, u"prompt_dismissed"_s);
        QCOMPARE(k.keychain.prompts(), times);
        QVERIFY_UNTOUCHED(k);

        k.keychain.set(u"prompt"_s, u"accept"_s);
        session->unlockKeychain();
        TRY_VERIFY(isIn<SignedIn>(session));
        QCOMPARE(k.keychain.prompts(), times + 1);
        QCOMPARE(k.keychain.mostPrompts(), 1);
        QCOMPARE(k.browserCount(), 1);
    }

    void b215_nobodyIsAskedTwiceAtOnce()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order({{u"lock"_s, true}, {u"prompt"_s, u"wait"_s}});
        const auto session = k.start();
        const auto other = k.start();
        TRY_VERIFY(waitsBecause(*session) && waitsBecause(*other));
        for (int i = 0; i < 3; ++i) {
            session->unlockKeychain();
            other->unlockKeychain();
        }
        TRY_COMPARE(k.keychain.prompts(), 1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll());
        QCOMPARE(k.keychain.prompts(), 1);
        k.keychain.set(u"answer"_s, u"accept"_s);
        QVERIFY(resumes({session.get(), other.get()}));
        QCOMPARE(k.keychain.prompts(), 1);
        QVERIFY_UNTOUCHED(k);
    }

    // Whoever asked is gone; the prompt is still there, and so are the others who wait for it.
    void b215_aPromptOutlivesWhoAskedForIt()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order({{u"lock"_s, true}, {u"prompt"_s, u"wait"_s}});
        auto session = k.start();
        const auto other = k.start();
        TRY_VERIFY(waitsBecause(*session) && waitsBecause(*other));
        session->unlockKeychain();
        other->unlockKeychain();
        TRY_COMPARE(k.keychain.prompts(), 1);
        session.reset();
        k.keychain.set(u"answer"_s, u"accept"_s);
        TRY_VERIFY(isIn<SignedIn>(other));
        QVERIFY_UNTOUCHED(k);
    }

    void b215_aPromptThatEndsWithItsServiceIsNotWaitedFor()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order({{u"lock"_s, true}, {u"prompt"_s, u"wait"_s}});
        const auto session = k.start();
        TRY_VERIFY(waitsBecause(*session));
        session->unlockKeychain();
        TRY_COMPARE(k.keychain.prompts(), 1);
        k.keychain.set(u"vanish"_s);
        TRY_COMPARE(waitsBecause(*session)->kind, ErrorKind::KeychainMissing);
        k.keychain.order({{u"appear"_s, true}, {u"prompt"_s, u"accept"_s}});
        session->unlockKeychain();
        TRY_VERIFY(isIn<SignedIn>(session));
        QVERIFY_UNTOUCHED(k);
    }

    void b215_aSignInWithALockedKeychainOpensNoBrowser()
    {
        KeychainFixture &k = *m_k;
        k.keychain.set(u"lock"_s);
        QVERIFY(!k.f.signIn());
        QCOMPARE(waitsBecause(k.f.session)->kind, ErrorKind::KeychainLocked);
        QCOMPARE(k.browserCount(), 0);
        QCOMPARE(k.keychain.prompts(), 0);
    }

    void b216_nothingAnswers_data()
    {
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<QJsonObject>("end");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto hang = [](const QString &method) {
            return QJsonObject{{u"hang"_s, QJsonArray{method}}};
        };
        const QJsonObject release{{u"release"_s, true}};
        QTest::newRow("B216 no secret service")
            << QJsonObject{{u"vanish"_s, true}} << QJsonObject{{u"appear"_s, true}}
            << ErrorKind::KeychainMissing << QString();
        QTest::newRow("B216 a service without a collection")
            << QJsonObject{{u"collection"_s, false}} << QJsonObject{{u"collection"_s, true}}
            << ErrorKind::KeychainMissing << u"no_keychain_yet"_s;
        QTest::newRow("B216 hangs at once")
            << hang(u"*"_s) << release << ErrorKind::KeychainTimeout << QString();
        QTest::newRow("B216 hangs when read")
            << hang(u"GetSecrets"_s) << release << ErrorKind::KeychainTimeout << QString();
    }
    void b216_nothingAnswers()
    {
        QFETCH(QJsonObject, trouble);
        QFETCH(QJsonObject, end);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order(trouble);
        const auto session = k.start();
        TRY_VERIFY_WITH_TIMEOUT(waitsBecause(*session), Patience);
        QCOMPARE(waitsBecause(*session)->kind, kind);
        QCOMPARE(waitsBecause(*session)->code, code);
        // More questions do not pile up behind the first.
        k.keychain.set(u"forget"_s);
        QVERIFY(k.passPoll());
        k.keychain.order(end);
        QVERIFY(resumes({session.get()}));
        QVERIFY(k.keychain.calls(u"GetSecrets"_s)
                <= 2); // what waited, and the session's and tokens'
        QVERIFY_UNTOUCHED(k);
        QCOMPARE(k.keychain.prompts(), 0);
    }

    // It may land when the keychain wakes up, and must not undo what another process wrote before.
    void b216_aWriteThatWasGivenUpKeepsTheTurn()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedIn>(session));
        QSignalSpy finished(session.get(), &Session::refreshFinished);
        const auto outcome = [&] {
            const auto last = finished.last().at(0).value<Result<void>>();
            return last ? std::nullopt : std::optional<ErrorKind>(last.error().kind);
        };
        k.keychain.set(u"hang"_s, QJsonArray{u"CreateItem"_s});
        session->refresh();
        TRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, Patience);
        QCOMPARE(outcome(), ErrorKind::KeychainTimeout);
        SessionLock other(sessionLockPath(k.f.parts.stateDirectory, k.f.account.name));
        QCOMPARE(other.tryAcquire().error().kind, ErrorKind::SessionBusy);
        // And whoever asks here is told why, instead of waiting for itself.
        session->refresh();
        TRY_COMPARE(finished.count(), 2);
        QCOMPARE(outcome(), ErrorKind::KeychainTimeout);
        QCOMPARE(k.presentations(1), 0);

        k.keychain.set(u"release"_s);
        TRY_VERIFY(other.tryAcquire());
        other.release();
        session->refresh();
        TRY_COMPARE(finished.count(), 3);
        QCOMPARE(outcome(), std::nullopt);
        QCOMPARE(k.presentations(1), 1);
    }

    // Nothing was found in it while it was not there, and then it is: that is not "absent".
    void b218_aKeychainThatOpensBetweenTwoQuestionsIsSearchedAgain()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.order({{u"collection"_s, false}, {u"ready_at"_s, u"ReadAlias"_s}});
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedIn>(session) || isIn<SignedOut>(session));
        QVERIFY(isIn<SignedIn>(session));
        QVERIFY_UNTOUCHED(k);
    }

    void b216_aServiceThatIsLateIsWaitedFor()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"vanish"_s);
        const auto session = k.start();
        TRY_VERIFY(waitsBecause(*session));
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll());
        QCOMPARE(waitsBecause(*session)->kind, ErrorKind::KeychainMissing);
        k.keychain.appear();
        QVERIFY(k.passPoll(5s));
        TRY_VERIFY(isIn<SignedIn>(session));
        QVERIFY_UNTOUCHED(k);
    }

    void b216_withoutAKeychainNoBrowserIsOpened()
    {
        KeychainFixture &k = *m_k;
        k.keychain.set(u"vanish"_s);
        QVERIFY(!k.f.signIn());
        QCOMPARE(waitsBecause(k.f.session)->kind, ErrorKind::KeychainMissing);
        QCOMPARE(k.browserCount(), 0);
    }

    // Nobody ever made a keychain on this desktop: one prompt makes it.
    void b216_aKeychainIsMadeWhereThereIsNone()
    {
        KeychainFixture &k = *m_k;
        k.keychain.set(u"collection"_s, false);
        const auto session = k.start();
        TRY_VERIFY(waitsBecause(*session));
        QCOMPARE(waitsBecause(*session)->code, u"no_keychain_yet"_s);
        session->unlockKeychain();
        TRY_VERIFY(isIn<SignedOut>(session));
        QCOMPARE(k.keychain.prompts(), 1);
        QVERIFY(k.f.signIn());
    }

    void b217_theServiceDiesBeforeTheIntent()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"die"_s, QJsonArray{u"CreateItem"_s});
        const auto refreshed = k.f.refresh();
        QVERIFY(!refreshed);
        QVERIFY(k.keychain.waitForEnd());
        QCOMPARE(k.presentations(1), 0); // nothing was spent
        k.keychain.restart();
        k.keychain.appear();
        QVERIFY_UNTOUCHED(k);
        QVERIFY(k.f.refresh());
        QCOMPARE(k.presentations(1), 1);
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void b217_theServiceDiesAfterTheRequest()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedIn>(session));
        k.f.provider.on("/token", ProviderReply::hang());
        k.f.clock.setNow(std::get<SignedIn>(session->state()).renewsAt);
        TRY_COMPARE(k.presentations(1), 1);
        k.keychain.set(u"die"_s, QJsonArray{u"ReadAlias"_s, u"CreateItem"_s});
        k.f.provider.answerHeld(ProviderReply::json(k.f.tokenResponse()));
        // Kept in memory, tried again, and told.
        TRY_VERIFY(isIn<SignedIn>(session) && std::get<SignedIn>(session->state()).notSaved);
        QVERIFY(k.keychain.waitForEnd());
        for (int i = 0; i < 5; ++i)
            QVERIFY(k.passPoll());
        TRY_VERIFY(k.f.clock.untilNext());
        QVERIFY(std::get<SignedIn>(session->state()).notSaved);

        k.keychain.restart();
        k.keychain.appear();
        QVERIFY(k.passPoll(5s));
        TRY_VERIFY(isIn<SignedIn>(session) && !std::get<SignedIn>(session->state()).notSaved);
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(k.presentations(1), 1);
        QCOMPARE(k.browserCount(), 1);
    }

    void b218_absentIsSignedOutAndNothingElse()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.drop(sessionKey);
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedOut>(session));
        QVERIFY(!std::get<SignedOut>(session->state()).why);
        QCOMPARE(session->account(), k.f.account); // the settings stay
        QCOMPARE(k.keychain.prompts(), 0);
        QCOMPARE(k.presentations(1), 0);
        QVERIFY(k.f.signIn());
    }

    void b219_anEntryThatCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("contentType");
        const QString text = u"text/plain"_s;
        QTest::newRow("B219 random bytes")
            << QByteArray("\xff\xfe\x00\x80\xc3\x28\xba\xad", 8) << text;
        QTest::newRow("B219 no UTF-8") << QByteArray("\xc3\x28 latin \xe4\xf6\xfc") << text;
        QTest::newRow("B219 empty") << QByteArray("") << text;
        QTest::newRow("B219 truncated JSON")
            << QByteArray("{\"schema\":1,\"session_id\":\"a\",\"refresh_tok") << text;
        QTest::newRow("B219 somebody else's JSON") << QByteArray("{\"user\":\"alice\"}") << text;
        QTest::newRow("B219 another type")
            << QByteArray("\x01\x02\x03") << u"application/octet-stream"_s;
    }
    void b219_anEntryThatCannotBeReadIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, contentType);
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.put(sessionKey, bytes, contentType);
        const auto session = k.start();
        TRY_VERIFY(isIn<SignInRequired>(session));
        QCOMPARE(std::get<SignInRequired>(session->state()).why.kind, ErrorKind::EntryGarbled);
        QVERIFY(!k.f.refresh());
        QCOMPARE(k.keychain.entry(sessionKey), bytes); // untouched
        QCOMPARE(k.browserCount(), 1);

        QVERIFY(k.f.signIn());
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
        // What was text can still be looked at.
        if (contentType == text() && !bytes.isEmpty() && !bytes.contains('\0'))
            QVERIFY(k.keychain.entry(u"latchkey/work/session-set-aside"_s)
                        .contains(isUtf8(bytes) ? bytes : bytes.toBase64()));
    }

    void b220_anEntryOfANewerLatchkeyIsLeftAlone()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        QJsonObject newer = QJsonDocument::fromJson(k.keychain.entry(sessionKey)).object();
        newer.insert(u"schema"_s, 99);
        const QByteArray bytes = QJsonDocument(newer).toJson(QJsonDocument::Compact);
        k.keychain.put(sessionKey, bytes);
        const auto session = k.start();
        TRY_VERIFY(isIn<SignInRequired>(session));
        QCOMPARE(std::get<SignInRequired>(session->state()).why.kind, ErrorKind::EntryNewer);
        QVERIFY(!k.f.refresh());
        QVERIFY(!k.f.signIn());
        QCOMPARE(k.keychain.entry(sessionKey), bytes);
        QCOMPARE(k.presentations(1), 0);
        QCOMPARE(k.browserCount(), 1);
        QVERIFY(!k.keychain.keys().contains(u"latchkey/work/session-set-aside"_s));
    }

private:
    // At once, or when the keychain is looked at the next time, five seconds later at most.
    bool resumes(const QList<Session *> &sessions)
    {
        const auto isBack = [](const Session *session) {
            return std::holds_alternative<SignedIn>(session->state());
        };
        const auto areBack = [&] { return std::all_of(sessions.begin(), sessions.end(), isBack); };
        FakeClock &clock = m_k->f.clock;
        const std::chrono::milliseconds latest = clock.elapsed() + 5s;
        // Time stands still while one of them is still looking.
        const auto isDue = [&] {
            const auto next = clock.untilNext();
            return next && clock.elapsed() + *next <= latest
                && clock.pauseCount() == sessions.size();
        };
        while (!areBack()) {
            if (!waitUntil([&] { return areBack() || isDue(); }, Patience)) {
                for (const Session *session : sessions) {
                    if (const auto cause = waitsBecause(*session))
                        qInfo() << "waits still:" << cause->detail;
                }
                return false;
            }
            if (isDue())
                clock.advance(*clock.untilNext());
        }
        return true;
    }

    static QString text() { return u"text/plain"_s; }
    static bool isUtf8(const QByteArray &bytes)
    {
        return QString::fromUtf8(bytes).toUtf8() == bytes;
    }

    std::unique_ptr<KeychainFixture> m_k;
};

QTEST_GUILESS_MAIN(tst_KeychainStates)
#include "tst_KeychainStates.moc"
