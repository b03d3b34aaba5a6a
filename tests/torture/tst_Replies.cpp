// SPDX-License-Identifier: GPL-3.0-or-later
// The network fails at every point of a refresh, plain and over TLS; the provider counts what
// arrives. HTTP/2 is not offered, so there is none to cut.
#include "Bench.h"
#include "Torture.h"

#include "support/Cutter.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Fault = Cutter::Fault;
using Rules = RotatingProvider::Rules;

// What the cuts came to.
struct Tally
{
    int cuts = 0;
    int lost = 0;
    int mostPresentations = 0; // of one token, in one attempt
};

// The way between a bench's session and its provider.
struct Way
{
    explicit Way(Bench::Transport transport)
        : bench({Rules::Kind::Rotating, 10s, 3600s, {}}, transport)
        , cutter(static_cast<quint16>(QUrl(bench.provider->issuer()).port()))
    {
        QUrl endpoint(bench.provider->issuer() + u"/token"_s);
        endpoint.setPort(cutter.port());
        bench.provider->setTokenEndpoint(endpoint.toString());
        bench.signIn();
    }

    // One whole exchange tells how many bytes there are to cut at.
    bool measure()
    {
        const auto outcome = bench.refresh();
        requestBytes = cutter.requestBytes();
        replyBytes = cutter.replyBytes();
        return outcome && requestBytes > 0 && replyBytes > 0;
    }

    // One refresh over a connection that fails so, and whatever it takes to be well again.
    void cut(const Fault &fault, Tally &tally)
    {
        cutter.cutNext(fault);
        auto outcome = bench.refresh();
        ++tally.cuts;
        tally.mostPresentations = bench.mostPresentations();
        if (!outcome)
            outcome = bench.refresh(); // the network is well now, and the grace lasts
        if (outcome && bench.stored() && !bench.stored()->ended)
            return;
        ++tally.lost;
        bench.signIn();
    }

    Bench bench;
    Cutter cutter;
    qint64 requestBytes = 0;
    qint64 replyBytes = 0;
};

} // namespace

Q_DECLARE_METATYPE(Bench::Transport)

class tst_Replies : public QObject
{
    Q_OBJECT

private slots:
    void everyCutIsSurvived_data();
    void everyCutIsSurvived();
    void randomCutsAreSurvived_data();
    void randomCutsAreSurvived();
    void somebodyElseAnswers_data();
    void somebodyElseAnswers();

private:
    void expectNoneLost(const Tally &tally, const QString &what);
};

void tst_Replies::expectNoneLost(const Tally &tally, const QString &what)
{
    QCOMPARE(tally.lost, 0);
    QCOMPARE(tally.mostPresentations, 1);
    tellFigure(what,
               u"%1 cuts, %2 lost, %3 presentation per attempt at most"_s.arg(tally.cuts)
                   .arg(tally.lost)
                   .arg(tally.mostPresentations));
}

void tst_Replies::everyCutIsSurvived_data()
{
    QTest::addColumn<Bench::Transport>("transport");
    QTest::addColumn<Fault::Kind>("kind");
    const std::pair<const char *, Bench::Transport> transports[] = {
        {"plain", Bench::Transport::Plain}, {"TLS", Bench::Transport::Tls}};
    const std::pair<const char *, Fault::Kind> kinds[] = {{"closed", Fault::Kind::Close},
                                                          {"reset", Fault::Kind::Reset},
                                                          {"half-closed", Fault::Kind::HalfClose},
                                                          {"stalled", Fault::Kind::Stall},
                                                          {"throttled", Fault::Kind::Throttle}};
    for (const auto &[transportName, transport] : transports) {
        for (const auto &[kindName, kind] : kinds)
            QTest::addRow("R100, R130 %s, %s", transportName, kindName) << transport << kind;
    }
}

void tst_Replies::everyCutIsSurvived()
{
    QFETCH(Bench::Transport, transport);
    QFETCH(Fault::Kind, kind);
    Way way(transport);
    QVERIFY(way.measure());
    // Before, at evenly spread bytes of, and after the request; then the same of the reply.
    const bool isSlow = kind == Fault::Kind::Stall || kind == Fault::Kind::Throttle;
    const qint64 places = isSlow ? times(1, 10) : times(6, 60);
    Tally tally;
    for (const auto side : {Fault::Side::Request, Fault::Side::Reply}) {
        const qint64 size = side == Fault::Side::Request ? way.requestBytes : way.replyBytes;
        for (qint64 place = 0; place <= places; ++place) {
            way.cut({kind, side, size * place / places}, tally);
            if (way.bench.provider->wire().requestCount() > 1000)
                way.bench.provider->wire().forgetRequests();
        }
    }
    expectNoneLost(
        tally,
        u"dropped replies, 10 s of grace: %1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void tst_Replies::randomCutsAreSurvived_data()
{
    QTest::addColumn<Bench::Transport>("transport");
    QTest::newRow("R099 plain") << Bench::Transport::Plain;
    QTest::newRow("R099 TLS") << Bench::Transport::Tls;
}

void tst_Replies::randomCutsAreSurvived()
{
    QFETCH(Bench::Transport, transport);
    QRandomGenerator random(tortureSeed());
    Way way(transport);
    QVERIFY(way.measure());
    Tally tally;
    constexpr Fault::Kind kinds[] = {Fault::Kind::Close, Fault::Kind::Reset,
                                     Fault::Kind::HalfClose};
    for (int i = times(40, 5000); i > 0; --i) {
        const auto side = random.bounded(2) == 0 ? Fault::Side::Request : Fault::Side::Reply;
        const qint64 size = side == Fault::Side::Request ? way.requestBytes : way.replyBytes;
        way.cut({kinds[random.bounded(3)], side, random.bounded(size + 1)}, tally);
        way.bench.provider->wire().forgetRequests();
    }
    expectNoneLost(tally,
                   u"dropped replies at random places, 10 s of grace: %1, seed %2"_s
                       .arg(QString::fromLatin1(QTest::currentDataTag()))
                       .arg(tortureSeed()));
}

void tst_Replies::somebodyElseAnswers_data()
{
    QTest::addColumn<Bench::Transport>("transport");
    QTest::addColumn<Cutter::Mode>("mode");
    QTest::newRow("R116 a portal, plain") << Bench::Transport::Plain << Cutter::Mode::Portal;
    QTest::newRow("R116 a portal, TLS") << Bench::Transport::Tls << Cutter::Mode::Portal;
    QTest::newRow("407, plain") << Bench::Transport::Plain << Cutter::Mode::ProxyPassword;
    QTest::newRow("407, TLS") << Bench::Transport::Tls << Cutter::Mode::ProxyPassword;
}

void tst_Replies::somebodyElseAnswers()
{
    QFETCH(Bench::Transport, transport);
    QFETCH(Cutter::Mode, mode);
    Way way(transport);
    const QByteArray token = way.bench.stored()->refreshToken.reveal();
    way.cutter.setMode(mode);
    for (int i = 0; i < 3; ++i) {
        const auto outcome = way.bench.refresh();
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind != ErrorKind::GrantRejected);
        way.bench.clock.advance(1h);
    }
    QCOMPARE(way.bench.provider->presentations(token), 0);
    QCOMPARE(way.bench.stored()->refreshToken.reveal(), token);
    way.cutter.setMode(Cutter::Mode::Carry);
    QVERIFY(way.bench.refresh());
    QCOMPARE(way.bench.provider->presentations(token), 1);
}

QTEST_GUILESS_MAIN(tst_Replies)
#include "tst_Replies.moc"
