// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain that says one thing and does another, is too small, slow, or shared with others, under
// whole sessions: run inside tests/support/with-private-bus. The provider's count of presentations
// is the judge.
#include "KeychainFixture.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray token(int n, qsizetype size)
{
    return QByteArray("RT-" + QByteArray::number(n) + '-').leftJustified(size, 'r');
}

} // namespace

class tst_LyingKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_k = std::make_unique<KeychainFixture>(); }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            QVERIFY2(m_k->heartbeat.longestGap() <= Heartbeat::Limit,
                     qPrintable(u"the event loop was blocked for %1 ms"_s.arg(
                         m_k->heartbeat.longestGap().count())));
        m_k.reset();
    }

    // As the first version wrote it, without what came later.
    void b221_anOlderEntryIsReadAndWrittenAnew()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        const QByteArray old =
            QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                      {u"session_id"_s, u"0b9c"_s},
                                      {u"issuer"_s, k.f.provider.issuer()},
                                      {u"client_id"_s, u"desktop"_s},
                                      {u"subject"_s, u"alice"_s},
                                      {u"refresh_token"_s, u"RT-1-refresh-token"_s},
                                      {u"generation"_s, 3}})
                .toJson(QJsonDocument::Compact);
        k.keychain.put(sessionKey, old);
        // What cannot be written leaves it as it was.
        k.keychain.set(u"write"_s, u"forgets"_s);
        QVERIFY(!k.f.refresh());
        QCOMPARE(k.keychain.entry(sessionKey), old);
        QCOMPARE(k.presentations(1), 0);
        k.keychain.set(u"write"_s, u"works"_s);
        QVERIFY(k.f.refresh());
        QCOMPARE(k.presentations(1), 1);
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(k.stored()->generation, 4);
        QVERIFY(k.stored()->rotates);
    }

    void b222_b223_writesThatAreNotDone_data()
    {
        QTest::addColumn<QString>("writing");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("isSpent");
        // What is cut is never an entry by itself: it is kept in parts that are not cut.
        QTest::newRow("B222 truncated to 2,010 bytes") << u"truncates"_s << qsizetype(3000) << true;
        QTest::newRow("B222 truncated, and small") << u"truncates"_s << qsizetype(100) << true;
        QTest::newRow("B223 the old value stays") << u"forgets"_s << qsizetype(100) << false;
        QTest::newRow("B223 the old parts stay") << u"forgets"_s << qsizetype(3000) << false;
        QTest::newRow("B223 refused") << u"fails"_s << qsizetype(100) << false;
        QTest::newRow("B224 failure reported, and done")
            << u"fails-done"_s << qsizetype(100) << true;
        QTest::newRow("B224 failure reported, and done, in parts")
            << u"fails-done"_s << qsizetype(3000) << true;
    }
    void b222_b223_writesThatAreNotDone()
    {
        QFETCH(QString, writing);
        QFETCH(qsizetype, size);
        QFETCH(bool, isSpent);
        KeychainFixture &k = *m_k;
        serveTokensOf(size);
        QVERIFY(k.f.signIn());
        k.keychain.set(u"write"_s, writing);
        QCOMPARE(k.f.refresh().has_value(), isSpent);
        QCOMPARE(k.f.provider.presentations(token(1, size)), isSpent ? 1 : 0);
        const auto kept = load();
        QVERIFY(kept);
        QCOMPARE(kept->refreshToken, Secret(token(isSpent ? 2 : 1, size)));
        k.keychain.set(u"write"_s, u"works"_s);
        QVERIFY(k.f.refresh());
        QCOMPARE(k.f.provider.presentations(token(1, size)), 1);
        QCOMPARE(k.browserCount(), 1);
    }

    // The first write works, the one of the new token does not.
    void b223_aRotationThatIsNotKeptIsTriedAgain()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        const auto session = k.start();
        TRY_VERIFY(isIn<SignedIn>(session));
        k.f.provider.on("/token", ProviderReply::hang());
        k.f.clock.setNow(std::get<SignedIn>(session->state()).renewsAt);
        TRY_COMPARE(k.presentations(1), 1);
        k.keychain.set(u"write"_s, u"forgets"_s);
        k.f.provider.answerHeld(ProviderReply::json(k.f.tokenResponse()));
        TRY_VERIFY(isIn<SignedIn>(session) && std::get<SignedIn>(session->state()).notSaved);
        QCOMPARE(k.stored()->refreshToken, Secret("RT-1-refresh-token"));
        k.keychain.set(u"write"_s, u"works"_s);
        QVERIFY(k.passPoll(5s));
        TRY_VERIFY(isIn<SignedIn>(session) && !std::get<SignedIn>(session->state()).notSaved);
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(k.presentations(1), 1);
    }

    void b225_anEntryLargerThanTheKeychainTakes()
    {
        KeychainFixture &k = *m_k;
        constexpr qsizetype size = 5558;
        k.keychain.set(u"capacity"_s, 2560);
        serveTokensOf(size);
        QVERIFY(k.f.signIn());
        QVERIFY(k.f.refresh());
        QVERIFY(k.f.refresh());
        QCOMPARE(k.f.provider.presentations(token(1, size)), 1);
        QCOMPARE(k.f.provider.presentations(token(2, size)), 1);
        QCOMPARE(load()->refreshToken, Secret(token(3, size)));
        QVERIFY(k.f.signOut(SignOutMode::Forget));
        QCOMPARE(k.keychain.keys(), QStringList());
    }

    void b226_deletesThatAreNotDone_data()
    {
        QTest::addColumn<QString>("deleting");
        QTest::newRow("B226 fails") << u"fails"_s;
        QTest::newRow("B226 success reported") << u"forgets"_s;
    }
    void b226_deletesThatAreNotDone()
    {
        QFETCH(QString, deleting);
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"delete"_s, deleting);
        const auto report = k.f.signOut(SignOutMode::Logout);
        QVERIFY(report);
        QVERIFY(report->entryWasEmptied);
        const QStringList keys = k.keychain.keys();
        for (const QString &key : keys)
            QVERIFY(!k.keychain.entry(key).contains("-token"));
        const auto again = k.start();
        TRY_VERIFY(isIn<SignedOut>(again));
        QVERIFY(k.f.signIn());
        QCOMPARE(k.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    // Forty seconds, told in less: slower than the fixture's patience for reads, within that for
    // writes.
    void b227_slowWritesAndReads()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.set(u"slow"_s, QJsonObject{{u"CreateItem"_s, 1500}, {u"GetSecrets"_s, 700}});
        Session other(k.f.account, k.f.parts);
        QSignalSpy finished(&other, &Session::refreshFinished);
        k.f.session.refresh();
        other.refresh();
        TRY_VERIFY_WITH_TIMEOUT(k.presentations(1) == 1, 20000);
        // The other one waits for its turn all that time.
        QVERIFY(finished.isEmpty());
        TRY_VERIFY_WITH_TIMEOUT(k.f.isIn<SignedIn>() && k.f.session.facts()->refreshCount > 0,
                                20000);
        k.keychain.set(u"slow"_s, QJsonObject());
        TRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(k.presentations(1), 1);
        QVERIFY(k.presentations(2) <= 1);
    }

    void b229_anotherProgramChangesTheEntry()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        StoredSession changed = *k.stored();
        changed.refreshToken = Secret("RT-9-refresh-token");
        ++changed.generation;
        k.keychain.put(sessionKey, makeSessionEntry(changed).reveal());
        QVERIFY(k.f.refresh());
        QCOMPARE(k.presentations(1), 0); // noticed before it was used
        QCOMPARE(k.presentations(9), 1);
    }

    void b229_anotherProgramDeletesTheEntry()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        k.keychain.drop(sessionKey);
        QVERIFY(!k.f.refresh());
        QVERIFY(k.f.isIn<SignedOut>());
        QCOMPARE(k.presentations(1), 0);
    }

    void b230_aRestoredBackupIsTriedOnce()
    {
        KeychainFixture &k = *m_k;
        QVERIFY(k.f.signIn());
        QVERIFY(k.f.refresh());
        const QByteArray backup = k.keychain.entry(sessionKey);
        QVERIFY(k.f.refresh());
        k.keychain.put(sessionKey, backup);
        k.keychain.drop(tokensKey);
        k.f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        const auto session = k.start();
        TRY_VERIFY(isIn<SignInRequired>(session));
        QCOMPARE(std::get<SignInRequired>(session->state()).why.kind, ErrorKind::GrantRejected);
        QCOMPARE(k.presentations(2), 2); // once when it was good, once from the backup
        QVERIFY(k.stored()->ended);
    }

private:
    // Refresh tokens of that many bytes.
    void serveTokensOf(qsizetype size)
    {
        m_k->f.provider.on("/token", [this, size](const ProviderRequest &) {
            const int n = m_k->f.tokensIssued + 1;
            return ProviderReply::json(
                m_k->f.tokenResponse({{u"refresh_token"_s, QString::fromLatin1(token(n, size))}}));
        });
    }

    Result<StoredSession> load()
    {
        std::optional<Result<StoredSession>> answer;
        QObject context;
        m_k->store.loadSession(u"work"_s, &context,
                               [&](const Result<StoredSession> &stored) { answer = stored; });
        if (!waitUntil([&] { return answer.has_value(); }, 20000))
            return fail(ErrorKind::TimedOut, u"the store did not answer"_s);
        return *answer;
    }

    std::unique_ptr<KeychainFixture> m_k;
};

QTEST_GUILESS_MAIN(tst_LyingKeychain)
#include "tst_LyingKeychain.moc"
