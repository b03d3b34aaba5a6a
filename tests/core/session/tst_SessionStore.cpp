// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemorySessionStore.h"
#include "session/Account.h"
#include "StoreAnswer.h"

#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"work"_s;
const QString sessionKey = u"latchkey/work/session"_s;
const QString tokensKey = u"latchkey/work/tokens"_s;

StoredSession someSession()
{
    StoredSession session;
    session.sessionId = u"0b9c"_s;
    session.issuer = u"https://id.example.org"_s;
    session.clientId = u"desktop"_s;
    session.identity = {u"248289761001"_s, u"Alice Example"_s, u"alice@example.org"_s};
    session.scopes = {u"openid"_s, u"offline_access"_s};
    session.refreshToken = Secret("a/refresh+token=of%41some length");
    session.generation = 7;
    session.signedInAt = QDateTime::fromString(u"2026-11-22T08:01:10.123Z"_s, Qt::ISODateWithMs);
    return session;
}

CachedTokens someTokens()
{
    CachedTokens tokens;
    tokens.sessionId = u"0b9c"_s;
    tokens.accessToken = Secret("an-access-token");
    tokens.tokenType = u"Bearer"_s;
    tokens.obtainedAt = QDateTime::fromString(u"2026-11-22T08:01:10.000Z"_s, Qt::ISODateWithMs);
    tokens.expiresAt = tokens.obtainedAt.addSecs(600);
    tokens.scopes = {u"openid"_s};
    return tokens;
}

Result<void> save(MemorySessionStore &store, const StoredSession &session)
{
    QObject context;
    StoreAnswer answer;
    store.saveSession(account, session, &context, answer);
    return answer.wait();
}

Result<StoredSession> load(MemorySessionStore &store)
{
    QObject context;
    StoreAnswer<StoredSession> answer;
    store.loadSession(account, &context, answer);
    return answer.wait();
}

} // namespace

class tst_SessionStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsASessionWhole()
    {
        MemorySessionStore store;
        StoredSession session = someSession();
        session.ended =
            Error{ErrorKind::GrantRejected, u"gone"_s, u"invalid_grant"_s, u"text"_s, {}};
        session.intentAt = session.signedInAt;
        session.rotates = true;
        session.refreshCount = 412;
        QVERIFY(save(store, session));
        const auto read = load(store);
        QVERIFY(read);
        QCOMPARE(*read, session);
    }

    // Where a keychain looks at the key alone, the service does not tell programs apart.
    void keysHaveTheProgramsName()
    {
        MemorySessionStore ours;
        MemorySessionStore theirs(u"Somebody Else"_s);
        QObject context;
        for (MemorySessionStore *store : {&ours, &theirs}) {
            StoreAnswer saved;
            store->saveSession(u"work"_s, StoredSession(), &context, saved);
            QVERIFY(saved.wait());
        }
        QCOMPARE(ours.entries.keys(), QStringList{u"latchkey/work/session"_s});
        QCOMPARE(theirs.entries.keys(), QStringList{u"somebody else/work/session"_s});
    }

    void r137_keepsTheKeyInTheEntryOfItsToken()
    {
        MemorySessionStore store;
        StoredSession session = someSession();
        session.dpopKey = makeDpopKey()->serialized();
        session.isSenderConstrained = true;
        QVERIFY(save(store, session));
        QCOMPARE(store.writes, 1);
        const auto read = load(store);
        QVERIFY(read);
        QCOMPARE(*read, session);
        QCOMPARE((*dpopKeyOf(*read))->thumbprint(), readDpopKey(session.dpopKey)->thumbprint());
    }

    void tryingOutLeavesNothingAndTouchesNothing()
    {
        MemorySessionStore store;
        QVERIFY(save(store, someSession()));
        const auto before = store.entries;
        store.log.clear();
        QObject context;
        StoreAnswer<SessionStore::Removal> tried;
        store.tryOut(&context, tried);
        QVERIFY(tried.wait() == SessionStore::Removal::Removed);
        QCOMPARE(store.entries, before);
        QCOMPARE(store.log.size(), 2);
        const QString key = store.log.first().section(u' ', 1);
        QCOMPARE(store.log.last(), u"remove "_s + key);
        QVERIFY(!isValidAccountName(key.section(u'/', 1, 1)));
    }

    void tryingOutSaysWhatAStoreLacks()
    {
        using Removal = SessionStore::Removal;
        QObject context;
        const auto outcome = [&context](MemorySessionStore &store) {
            StoreAnswer<Removal> tried;
            store.tryOut(&context, tried);
            return tried.wait();
        };
        MemorySessionStore forgetful;
        forgetful.writing = MemorySessionStore::Writing::LosesSilently;
        QCOMPARE(outcome(forgetful).error().kind, ErrorKind::KeychainFailed);
        MemorySessionStore locked;
        locked.failure = Error{ErrorKind::KeychainLocked, {}, {}, {}, {}};
        QCOMPARE(outcome(locked).error().kind, ErrorKind::KeychainLocked);
        MemorySessionStore keeping;
        keeping.ignoresRemoval = true;
        QVERIFY(outcome(keeping) == Removal::Emptied);
        QVERIFY(outcome(keeping) == Removal::Emptied); // what is left of it is in nobody's way
    }

    // A Latchkey that knows only schema 1 knows of no proofs either, and would end such a session.
    void onlyAnEntryWithAKeyIsOfTheNewerSchema_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isSenderConstrained");
        QTest::addColumn<int>("schema");
        QTest::newRow("none") << QByteArray() << false << 1;
        QTest::newRow("a key") << QByteArray("a key") << true << 2;
        QTest::newRow("a key, and a bearer token") << QByteArray("a key") << false << 2;
        QTest::newRow("a key that is gone") << QByteArray() << true << 2;
    }
    void onlyAnEntryWithAKeyIsOfTheNewerSchema()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, isSenderConstrained);
        QFETCH(int, schema);
        StoredSession session = someSession();
        session.dpopKey = Secret(key);
        session.isSenderConstrained = isSenderConstrained;
        const Secret entry = makeSessionEntry(session);
        const QByteArray member = "\"schema\":" + QByteArray::number(schema);
        QVERIFY(entry.reveal().contains(member));
        QCOMPARE(*readSessionEntry(entry), session);
    }

    void keepsTokensWhole()
    {
        const auto read = readTokensEntry(makeTokensEntry(someTokens()));
        QVERIFY(read);
        QCOMPARE(*read, someTokens());
    }

    void instantsThatCouldNotBeWrittenAgainAreNone_data()
    {
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("the last one") << QByteArray("9999-12-31T23:59:59.999Z") << true;
        QTest::newRow("the first one") << QByteArray("0001-01-01T00:00:00.000Z") << true;
        QTest::newRow("after it, in UTC") << QByteArray("9999-12-31T23:59:59.999-12:00") << false;
        QTest::newRow("before it, in UTC") << QByteArray("0001-01-01T00:00:00.000+12:00") << false;
    }
    void instantsThatCouldNotBeWrittenAgainAreNone()
    {
        QFETCH(QByteArray, instant);
        QFETCH(bool, isRead);
        QByteArray entry = makeSessionEntry(someSession()).reveal();
        entry.replace("2026-11-22T08:01:10.123Z", instant);
        const auto read = readSessionEntry(Secret(entry));
        QVERIFY(read);
        QCOMPARE(read->signedInAt.isValid(), isRead);
        // Every write is read back, so what cannot be read again could never be written.
        QCOMPARE(readSessionEntry(makeSessionEntry(*read)).value(), *read);
    }

    void anEntryIsBelowTwoKilobytesWithoutItsToken()
    {
        StoredSession session = someSession();
        session.refreshToken = {};
        session.dpopKey = makeDpopKey()->serialized();
        session.identity.name = QString(200, u'n');
        session.identity.email = QString(254, u'e');
        session.identity.subject = QString(255, u's');
        QVERIFY(makeSessionEntry(session).reveal().size() < 2048);
    }

    void onlyAbsentIsAbsent_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B214 locked") << ErrorKind::KeychainLocked;
        QTest::newRow("B215 denied") << ErrorKind::KeychainDenied;
        QTest::newRow("B216 missing") << ErrorKind::KeychainMissing;
        QTest::newRow("B216 no answer") << ErrorKind::KeychainTimeout;
    }
    void onlyAbsentIsAbsent()
    {
        QFETCH(ErrorKind, kind);
        MemorySessionStore store;
        QVERIFY(save(store, someSession()));
        store.failure = Error{kind, u"as told"_s, {}, {}, {}};
        QCOMPARE(load(store).error().kind, kind);
        QCOMPARE(save(store, someSession()).error().kind, kind);
        QObject context;
        StoreAnswer<SessionStore::Removal> removed;
        store.removeSession(account, &context, removed);
        QCOMPARE(removed.wait().error().kind, kind);
        QVERIFY(store.entries.contains(sessionKey));
    }

    void garbledEntriesAreReportedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B219 random bytes") << QByteArray("\x01\xff\x02") << ErrorKind::EntryGarbled;
        QTest::newRow("B219 truncated JSON")
            << QByteArray("{\"schema\":1,\"sess") << ErrorKind::EntryGarbled;
        QTest::newRow("B219 another object") << QByteArray("{\"a\":1}") << ErrorKind::EntryGarbled;
        QTest::newRow("B219 schema as text")
            << QByteArray("{\"schema\":\"1\"}") << ErrorKind::EntryGarbled;
        QTest::newRow("B220 schema 99") << QByteArray("{\"schema\":99}") << ErrorKind::EntryNewer;
    }
    void garbledEntriesAreReportedAndLeftAlone()
    {
        QFETCH(QByteArray, entry);
        QFETCH(ErrorKind, kind);
        MemorySessionStore store;
        store.entries.insert(sessionKey, entry);
        QCOMPARE(load(store).error().kind, kind);
        QCOMPARE(store.entries.value(sessionKey), entry);
    }

    void writesAreReadBack_data()
    {
        QTest::addColumn<MemorySessionStore::Writing>("writing");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("B222 cut short, success reported")
            << MemorySessionStore::Writing::CutsShort << false;
        QTest::newRow("B223 not written, success reported")
            << MemorySessionStore::Writing::LosesSilently << false;
        QTest::newRow("B224 written, failure reported")
            << MemorySessionStore::Writing::ReportsFailure << true;
        QTest::newRow("refused") << MemorySessionStore::Writing::Refuses << false;
    }
    void writesAreReadBack()
    {
        QFETCH(MemorySessionStore::Writing, writing);
        QFETCH(bool, isSaved);
        MemorySessionStore store;
        store.writing = writing;
        const auto saved = save(store, someSession());
        QCOMPARE(saved.has_value(), isSaved);
        if (!isSaved)
            QVERIFY(saved.error().kind == ErrorKind::KeychainFailed
                    || saved.error().kind == ErrorKind::EntryAbsent);
    }

    void b226_whatIsNotDeletedIsWrittenOver()
    {
        MemorySessionStore store;
        QVERIFY(save(store, someSession()));
        store.ignoresRemoval = true;
        QObject context;
        StoreAnswer<SessionStore::Removal> removed;
        store.removeSession(account, &context, removed);
        QCOMPARE(removed.wait().value(), SessionStore::Removal::Emptied);
        QCOMPARE(load(store).error().kind, ErrorKind::EntryAbsent);
        QVERIFY(!store.entries.value(sessionKey).contains("refresh"));
        // It is taken for another session like any other.
        QVERIFY(save(store, someSession()));
        QCOMPARE(load(store).value(), someSession());
    }

    void b226_aRemovalThatDidNotHappenIsNoSuccess()
    {
        MemorySessionStore store;
        QVERIFY(save(store, someSession()));
        store.ignoresRemoval = true;
        store.writing = MemorySessionStore::Writing::LosesSilently;
        QObject context;
        StoreAnswer<SessionStore::Removal> removed;
        store.removeSession(account, &context, removed);
        QCOMPARE(removed.wait().error().kind, ErrorKind::KeychainFailed);
        QCOMPARE(load(store).value(), someSession());
    }

    // Windows with QtKeychain below 0.15.
    void b225_r076_aLargeEntryIsKeptInParts()
    {
        MemorySessionStore store;
        store.declaredCapacity = 2560;
        StoredSession session = someSession();
        session.identity.name = u"Älice 例 🙂"_s.repeated(200); // characters of several bytes
        for (const qsizetype size : {5558, 2000, 12000, 10, 5558}) {
            session.refreshToken = Secret(QByteArray(size, 'r'));
            ++session.generation;
            QVERIFY(save(store, session));
            const auto read = load(store);
            QVERIFY(read);
            QCOMPARE(*read, session);
            for (const QByteArray &entry : std::as_const(store.entries)) {
                QVERIFY(entry.size() <= 2560);
                QCOMPARE(QString::fromUtf8(entry).toUtf8(), entry); // what a keychain takes as text
            }
        }
        // Read by a program that knows nothing of before, and removed by it.
        MemorySessionStore other;
        other.entries = store.entries;
        QCOMPARE(load(other).value(), session);
        QObject context;
        StoreAnswer<SessionStore::Removal> removed;
        other.removeSession(account, &context, removed);
        QVERIFY(removed.wait());
        QVERIFY(other.entries.isEmpty());
    }

    void b225_aSmallEntryTakesThePlaceOfParts()
    {
        MemorySessionStore store;
        StoredSession session = someSession();
        session.refreshToken = Secret(QByteArray(5000, 'r'));
        QVERIFY(save(store, session));
        QVERIFY(store.entries.size() > 2);
        QVERIFY(save(store, someSession()));
        QCOMPARE(store.entries.size(), 1);
        QCOMPARE(load(store).value(), someSession());
    }

    void r078_anInterruptedWriteLeavesOneWhole_data()
    {
        QTest::addColumn<int>("writes");
        for (int writes = 0; writes <= 5; ++writes)
            QTest::addRow("R078 ended after %d writes", writes) << writes;
    }
    void r078_anInterruptedWriteLeavesOneWhole()
    {
        QFETCH(int, writes);
        MemorySessionStore store;
        StoredSession old = someSession();
        old.refreshToken = Secret(QByteArray(5000, 'o'));
        QVERIFY(save(store, old));
        StoredSession next = old;
        next.refreshToken = Secret(QByteArray(5000, 'n'));
        store.writesLeft = writes;
        const bool isSaved = save(store, next).has_value();
        QCOMPARE(isSaved, writes >= 4); // three parts, and their description
        store.writesLeft.reset();
        MemorySessionStore restarted;
        restarted.entries = store.entries;
        QCOMPARE(load(restarted).value(), isSaved ? next : old);
        // And nothing of it is left after the next one, or after a sign-out.
        QVERIFY(save(restarted, next));
        QCOMPARE(load(restarted).value(), next);
        QObject context;
        StoreAnswer<SessionStore::Removal> removed;
        restarted.removeSession(account, &context, removed);
        QVERIFY(removed.wait());
        QVERIFY(restarted.entries.isEmpty());
    }

    void partsThatDoNotBelongTogetherAreGarbled()
    {
        MemorySessionStore store;
        StoredSession session = someSession();
        session.refreshToken = Secret(QByteArray(5000, 'r'));
        QVERIFY(save(store, session));
        store.entries[u"latchkey/work/session.a.1"_s][7] = 'X';
        QCOMPARE(load(store).error().kind, ErrorKind::EntryGarbled);
        store.entries.remove(u"latchkey/work/session.a.1"_s);
        QCOMPARE(load(store).error().kind, ErrorKind::EntryGarbled);
    }

    void removingTakesSessionAndTokens()
    {
        MemorySessionStore store;
        QObject context;
        QVERIFY(save(store, someSession()));
        StoreAnswer saved;
        store.saveTokens(account, someTokens(), &context, saved);
        QVERIFY(saved.wait());
        QVERIFY(store.entries.contains(tokensKey));
        StoreAnswer<SessionStore::Removal> removed;
        store.removeSession(account, &context, removed);
        QVERIFY(removed.wait());
        QVERIFY(store.entries.isEmpty());
    }

    void pendingRevocationsGoWhenTheListIsEmpty()
    {
        MemorySessionStore store;
        QObject context;
        const PendingRevocation pending{u"https://id.example.org"_s, u"desktop"_s,
                                        Secret("refresh-1"), Secret("access-1")};
        StoreAnswer saved;
        store.savePending(account, {pending}, &context, saved);
        QVERIFY(saved.wait());
        StoreAnswer<QList<PendingRevocation>> loaded;
        store.loadPending(account, &context, loaded);
        QCOMPARE(loaded.wait().value(), QList<PendingRevocation>{pending});
        StoreAnswer emptied;
        store.savePending(account, {}, &context, emptied);
        QVERIFY(emptied.wait());
        QVERIFY(store.entries.isEmpty());
    }

    void forgettingAnAccountLeavesNothingOfIt()
    {
        MemorySessionStore store;
        QObject context;
        QVERIFY(save(store, someSession()));
        StoreAnswer aside;
        store.setAsideSession(account, &context, aside);
        QVERIFY(aside.wait());
        const PendingRevocation pending{
            u"https://id.example.org"_s, u"desktop"_s, Secret("refresh-1"), {}};
        StoreAnswer saved;
        store.savePending(account, {pending}, &context, saved);
        QVERIFY(saved.wait());
        store.entries.insert(u"latchkey/other/session"_s, "untouched");

        StoreAnswer forgotten;
        store.forgetAccount(account, &context, forgotten);
        QVERIFY(forgotten.wait());
        QCOMPARE(store.entries.keys(), QStringList{u"latchkey/other/session"_s});
    }

    void nothingIsHeardAfterTheContextIsGone()
    {
        MemorySessionStore store;
        auto context = std::make_unique<QObject>();
        bool heard = false;
        store.saveSession(account, someSession(), context.get(),
                          [&](const Result<void> &) { heard = true; });
        context.reset();
        StoreAnswer<StoredSession> barrier;
        QObject other;
        store.loadSession(account, &other, barrier);
        QVERIFY(barrier.wait());
        QVERIFY(!heard);
    }
};

QTEST_GUILESS_MAIN(tst_SessionStore)
#include "tst_SessionStore.moc"
