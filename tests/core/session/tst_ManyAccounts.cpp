// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred accounts on one keychain: run inside tests/support/with-private-bus.
#include "KeychainFixture.h"
#include "session/Accounts.h"
#include "support/Wait.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Count = 200;

QString nameOf(int i)
{
    return u"account-%1"_s.arg(i);
}

} // namespace

class tst_ManyAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_k = std::make_unique<KeychainFixture>();
        KeychainFixture &k = *m_k;
        QJsonArray list;
        QJsonObject entries;
        StoredSession session;
        session.issuer = k.f.provider.issuer();
        session.clientId = u"desktop"_s;
        session.identity = {u"alice"_s, u"Alice Example"_s, {}};
        session.generation = 1;
        CachedTokens tokens;
        tokens.accessToken = Secret("an-access-token");
        tokens.tokenType = u"Bearer"_s;
        tokens.obtainedAt = k.f.clock.now();
        tokens.expiresAt = k.f.clock.now().addSecs(3600);
        for (int i = 0; i < Count; ++i) {
            session.sessionId = tokens.sessionId = QString::number(i);
            session.refreshToken = Secret("RT-" + QByteArray::number(i));
            const QString base = u"latchkey/"_s + nameOf(i);
            entries.insert(base + u"/session"_s, base64(makeSessionEntry(session)));
            entries.insert(base + u"/tokens"_s, base64(makeTokensEntry(tokens)));
            list.append(QJsonObject{{u"name"_s, nameOf(i)},
                                    {u"issuer"_s, session.issuer},
                                    {u"client_id"_s, u"desktop"_s},
                                    {u"scopes"_s, QJsonArray{u"openid"_s}},
                                    {u"redirect_path"_s, u"/callback"_s}});
        }
        k.keychain.order({{u"put"_s, entries}});
        QFile file(k.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"accounts"_s, list}}).toJson());
    }
    void cleanup() { m_k.reset(); }

    // The list is there at once; the sessions follow.
    void b232_restoringCostsNoPrompt()
    {
        KeychainFixture &k = *m_k;
        QElapsedTimer timer;
        timer.start();
        AccountSettings settings(k.folder.path());
        Accounts accounts(settings, k.f.parts);
        QCOMPARE(accounts.rowCount(), Count);
        accounts.keepFresh();
        const qint64 shownAfter = timer.elapsed();
        QVERIFY(waitForAll<SignedIn>(accounts));
        qInfo("200 accounts: listed after %lld ms, restored after %lld ms, event loop blocked for "
              "%lld ms at most",
              static_cast<long long>(shownAfter), static_cast<long long>(timer.elapsed()),
              static_cast<long long>(k.heartbeat.longestGap().count()));
        QVERIFY(shownAfter < 1000);
        QCOMPARE(k.keychain.prompts(), 0);
        QCOMPARE(k.f.provider.requestCount("/token"), 0);
    }

    void b232_aLockedKeychainAsksNobodyAndOneOfThemOnce()
    {
        KeychainFixture &k = *m_k;
        k.keychain.set(u"lock"_s);
        AccountSettings settings(k.folder.path());
        Accounts accounts(settings, k.f.parts);
        accounts.keepFresh();
        QVERIFY(waitForAll<WaitingForKeychain>(accounts));
        QCOMPARE(k.keychain.prompts(), 0);
        for (int i = 0; i < Count; ++i)
            accounts.session(i)->unlockKeychain();
        QVERIFY(waitForAll<SignedIn>(accounts));
        QCOMPARE(k.keychain.prompts(), 1);
        QCOMPARE(k.f.provider.requestCount("/token"), 0);
    }

    // R84: one is broken, the others do not notice.
    void b232_oneGarbledEntryHurtsNobodyElse()
    {
        KeychainFixture &k = *m_k;
        k.keychain.put(u"latchkey/account-7/session"_s, "no entry");
        AccountSettings settings(k.folder.path());
        Accounts accounts(settings, k.f.parts);
        accounts.keepFresh();
        TRY_VERIFY_WITH_TIMEOUT(
            std::holds_alternative<SignInRequired>(accounts.find(nameOf(7))->state()), 30000);
        QVERIFY(waitForAll<SignedIn>(accounts, Count - 1));
    }

private:
    static QString base64(const Secret &entry)
    {
        return QString::fromLatin1(entry.reveal().toBase64());
    }

    // In an event loop as programs have it: waiting by looking every ten milliseconds would be
    // most of what is measured here.
    template <typename State>
    bool waitForAll(const Accounts &accounts, int count = Count)
    {
        const auto areThere = [&] {
            int there = 0;
            for (int i = 0; i < accounts.rowCount(); ++i)
                there += std::holds_alternative<State>(accounts.session(i)->state()) ? 1 : 0;
            return there == count;
        };
        QEventLoop loop;
        QObject::connect(&accounts, &Accounts::dataChanged, &loop, [&] {
            if (areThere())
                loop.quit();
        });
        QTimer::singleShot(60000, &loop, &QEventLoop::quit);
        if (!areThere())
            loop.exec();
        return areThere();
    }

    std::unique_ptr<KeychainFixture> m_k;
};

QTEST_GUILESS_MAIN(tst_ManyAccounts)
#include "tst_ManyAccounts.moc"
