// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenSet.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace std::chrono_literals;

class tst_TokenSet : public QObject
{
    Q_OBJECT

private slots:
    void lifetimesBecomeInstants_data();
    void lifetimesBecomeInstants();
    void whatTheAnswerOmitsIsCarriedOver();
    void whatTheAnswerSaysReplacesTheOld();
    void instantsAreUtcWhateverTheClockSpeaks();
};

namespace {

TokenResponse tokenResponse()
{
    TokenResponse response;
    response.accessToken = Secret("at");
    response.tokenType = u"Bearer"_s;
    return response;
}

} // namespace

void tst_TokenSet::lifetimesBecomeInstants_data()
{
    QTest::addColumn<qint64>("expiresIn"); // -1: unknown
    QTest::addColumn<qint64>("life"); // seconds

    QTest::newRow("an hour") << qint64(3600) << qint64(3600);
    QTest::newRow("B138: one second") << qint64(1) << qint64(1);
    QTest::newRow("B134: zero") << qint64(0) << qint64(0);
    QTest::newRow("B134: negative") << qint64(-1000000000) << qint64(0);
    QTest::newRow("a day") << qint64(86400) << qint64(86400);
    QTest::newRow("B136: more than a day") << qint64(86401) << qint64(86400);
    QTest::newRow("B136: all there is") << qint64(2147483647) << qint64(86400);
    QTest::newRow("B133: unknown") << qint64(-1) << qint64(600);
}

void tst_TokenSet::lifetimesBecomeInstants()
{
    QFETCH(const qint64, expiresIn);
    QFETCH(const qint64, life);
    TokenResponse response = tokenResponse();
    if (expiresIn != -1)
        response.expiresIn = std::chrono::seconds(expiresIn);

    const TokenSet tokens = makeTokenSet(response, testNow(), {}, {});

    QCOMPARE(tokens.obtainedAt, testNow());
    QCOMPARE(tokens.expiresAt, testNow().addSecs(life));
}

void tst_TokenSet::whatTheAnswerOmitsIsCarriedOver()
{
    // RFC 6749 §5.1 and §6, R95: no new refresh token means that the old one stays.
    const TokenSet tokens =
        makeTokenSet(tokenResponse(), testNow(), {u"openid"_s, u"email"_s}, Secret("old"));

    QCOMPARE(tokens.accessToken.reveal(), QByteArray("at"));
    QCOMPARE(tokens.tokenType, u"Bearer"_s);
    QCOMPARE(tokens.refreshToken.reveal(), QByteArray("old"));
    QCOMPARE(tokens.scopes, QStringList({u"openid"_s, u"email"_s}));
}

void tst_TokenSet::whatTheAnswerSaysReplacesTheOld()
{
    TokenResponse response = tokenResponse();
    response.refreshToken = Secret("new");
    response.scopes = QStringList{u"openid"_s};

    const TokenSet tokens =
        makeTokenSet(response, testNow(), {u"openid"_s, u"email"_s}, Secret("old"));

    QCOMPARE(tokens.refreshToken.reveal(), QByteArray("new"));
    QCOMPARE(tokens.scopes, QStringList(u"openid"_s));
    QVERIFY(makeTokenSet(tokenResponse(), testNow(), {}, {}).refreshToken.isEmpty()); // B140
}

void tst_TokenSet::instantsAreUtcWhateverTheClockSpeaks()
{
    const QDateTime elsewhere = testNow().toOffsetFromUtc(7200);

    const TokenSet tokens = makeTokenSet(tokenResponse(), elsewhere, {}, {});

    QCOMPARE(tokens.obtainedAt.timeSpec(), Qt::UTC);
    QCOMPARE(tokens.expiresAt.timeSpec(), Qt::UTC);
    QCOMPARE(tokens.obtainedAt, testNow());
}

QTEST_GUILESS_MAIN(tst_TokenSet)
#include "tst_TokenSet.moc"
