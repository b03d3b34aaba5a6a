// SPDX-License-Identifier: GPL-3.0-or-later
// The real keychain: run inside tests/support/with-keyring, which gives it a gnome-keyring of its
// own.
#include "session/KeychainSessionStore.h"

#include "StoreAnswer.h"
#include "support/Wait.h"

#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString account = u"work"_s;
constexpr std::chrono::milliseconds Patience = 20s;

StoredSession someSession(const QByteArray &refreshToken = "a/refresh+token=of%41some length")
{
    StoredSession session;
    session.sessionId = u"0b9c"_s;
    session.issuer = u"https://id.example.org"_s;
    session.clientId = u"desktop"_s;
    session.identity = {u"248289761001"_s, u"Älice 例 🙂"_s, u"alice@example.org"_s};
    session.refreshToken = Secret(refreshToken);
    return session;
}

} // namespace

class tst_KeychainSessionStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run this inside tests/support/with-keyring");
    }

    void cleanup()
    {
        run(u"keyring-unlock"_s);
        StoreAnswer<SessionStore::Removal> removed;
        m_store.removeSession(account, &m_context, removed);
        QVERIFY(removed.wait(Patience));
    }

    void absentIsAbsent() { QCOMPARE(load().error().kind, ErrorKind::EntryAbsent); }

    void whatIsSavedComesBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("short") << QByteArray("t");
        QTest::newRow("every visible character")
            << QByteArray(" !\"#$%&'()*+,-./0123456789:;<=>?@AZ[\\]^_`az{|}~");
        QTest::newRow("2 560 bytes") << QByteArray(2560, 'x');
        QTest::newRow("64 KiB") << QByteArray(65536, 'y');
    }
    void whatIsSavedComesBackByteForByte()
    {
        QFETCH(QByteArray, token);
        QVERIFY(save(someSession(token)));
        const auto read = load();
        QVERIFY(read);
        QCOMPARE(*read, someSession(token));
    }

    void programsWithOtherNamesNeverMeet()
    {
        KeychainSessionStore other(u"Somebody Else"_s);
        QVERIFY(save(someSession("ours")));
        StoreAnswer<StoredSession> read;
        other.loadSession(account, &m_context, read);
        QCOMPARE(read.wait(Patience).error().kind, ErrorKind::EntryAbsent);

        StoreAnswer saved;
        other.saveSession(account, someSession("theirs"), &m_context, saved);
        QVERIFY(saved.wait(Patience));
        QCOMPARE(load()->refreshToken, Secret("ours"));
        StoreAnswer<SessionStore::Removal> removed;
        other.removeSession(account, &m_context, removed);
        QVERIFY(removed.wait(Patience));
        QCOMPARE(load()->refreshToken, Secret("ours"));
    }

    void aSecondSaveReplacesTheFirst()
    {
        QVERIFY(save(someSession("first token")));
        QVERIFY(save(someSession("second token")));
        QCOMPARE(load()->refreshToken, Secret("second token"));
    }

    void removedIsAbsent()
    {
        QVERIFY(save(someSession()));
        StoreAnswer<SessionStore::Removal> removed;
        m_store.removeSession(account, &m_context, removed);
        QVERIFY(removed.wait(Patience));
        QCOMPARE(load().error().kind, ErrorKind::EntryAbsent);
    }

    void lockedIsNeitherAbsentNorRemoved()
    {
        QVERIFY(save(someSession()));
        run(u"keyring-lock"_s);
        QCOMPARE(load().error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(save(someSession("other")).error().kind, ErrorKind::KeychainLocked);
        StoreAnswer<SessionStore::Removal> removed;
        m_store.removeSession(account, &m_context, removed);
        QCOMPARE(removed.wait(Patience).error().kind, ErrorKind::KeychainLocked);
        StoreAnswer checked;
        m_store.check(&m_context, checked);
        QCOMPARE(checked.wait(Patience).error().kind, ErrorKind::KeychainLocked);

        run(u"keyring-unlock"_s);
        QCOMPARE(load().value(), someSession());
    }

    void lockedAndEmptyIsNotAbsent()
    {
        run(u"keyring-lock"_s);
        QCOMPARE(load().error().kind, ErrorKind::KeychainLocked);
    }

    void manyAtOnceAreAllAnswered()
    {
        QVERIFY(save(someSession()));
        int answers = 0;
        for (int i = 0; i < 200; ++i) {
            m_store.loadSession(account, &m_context, [&](const Result<StoredSession> &stored) {
                answers += stored ? 1 : 0;
            });
        }
        TRY_COMPARE_WITH_TIMEOUT(answers, 200, 20000);
    }

    void nothingIsHeardAfterTheContextIsGone()
    {
        auto context = std::make_unique<QObject>();
        bool heard = false;
        m_store.saveSession(account, someSession(), context.get(),
                            [&](const Result<void> &) { heard = true; });
        context.reset();
        QCOMPARE(load().error().kind, ErrorKind::EntryAbsent);
        QVERIFY(!heard);
    }

private:
    Result<void> save(const StoredSession &session)
    {
        StoreAnswer answer;
        m_store.saveSession(account, session, &m_context, answer);
        return answer.wait(Patience);
    }

    Result<StoredSession> load()
    {
        StoreAnswer<StoredSession> answer;
        m_store.loadSession(account, &m_context, answer);
        return answer.wait(Patience);
    }

    void run(const QString &script)
    {
        const QString program = QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/support/") + script;
        QCOMPARE(QProcess::execute(program, {u"test"_s}), 0);
    }

    QObject m_context;
    KeychainSessionStore m_store{u"Latchkey"_s};
};

QTEST_GUILESS_MAIN(tst_KeychainSessionStore)
#include "tst_KeychainSessionStore.moc"
