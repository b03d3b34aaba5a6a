// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of refreshes and stray callbacks in one process, which must not grow by them.
#include "Bench.h"
#include "support/Wait.h"
#include "Torture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The sanitizers keep freed memory for a while, so that a use of it is noticed.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
constexpr bool isSanitized = false;
#endif

// R140
constexpr double MostGrowthMiB = 2;

struct Footprint
{
    double residentMiB = 0;
    qsizetype descriptors = 0;
    qsizetype threads = 0;
};

Footprint footprint()
{
#ifdef __GLIBC__
    ::malloc_trim(0); // what is free is not ours
#endif
    Footprint now;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                now.residentMiB = line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    const auto count = [](const QString &path) {
        return QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    };
    now.descriptors = count(u"/proc/self/fd"_s);
    now.threads = count(u"/proc/self/task"_s);
    return now;
}

void judge(const Footprint &before, const Footprint &after, const QString &what)
{
    const double growth = after.residentMiB - before.residentMiB;
    tellFigure(what,
               u"RSS %1%2 MiB%3, descriptors %4, threads %5"_s.arg(growth < 0 ? u""_s : u"+"_s)
                   .arg(growth, 0, 'f', 2)
                   .arg(isSanitized ? u" (with sanitizers: says nothing)"_s : u""_s)
                   .arg(after.descriptors - before.descriptors)
                   .arg(after.threads - before.threads));
    if (!isSanitized)
        QVERIFY2(growth <= MostGrowthMiB, "R140");
    QCOMPARE(after.descriptors, before.descriptors);
    QVERIFY(after.threads <= before.threads);
}

// Sends `number` requests that are not the answer, twenty at a time.
class Strays : public QObject
{
    Q_OBJECT

public:
    Strays(quint16 port, int number)
        : m_port(port)
        , m_left(number)
    {
        for (int i = 0; i < 20; ++i)
            sendNext();
    }

    [[nodiscard]] bool areDone() const { return m_left == 0 && m_open == 0; }

private:
    void sendNext()
    {
        static const QByteArrayList requests{
            "GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /callback?code=stolen&state=guessed HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "POST /callback HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n",
            "\x16\x03\x01 no HTTP at all\r\n\r\n",
        };
        if (m_left == 0)
            return;
        const QByteArray request = requests.at(--m_left % requests.size());
        ++m_open;
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QTcpSocket::connected, socket, [=] { socket->write(request); });
        // As browsers do; who keeps the connection is waited for, half a second each.
        connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
        const auto next = [this, socket] {
            socket->disconnect(this);
            socket->deleteLater();
            --m_open;
            sendNext();
        };
        connect(socket, &QTcpSocket::disconnected, this, next);
        connect(socket, &QTcpSocket::errorOccurred, this, [=](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError)
                next();
        });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    quint16 m_port;
    int m_left;
    int m_open = 0;
};

} // namespace

class tst_Endurance : public QObject
{
    Q_OBJECT

private slots:
    void r140_manyRefreshesLeaveNothingBehind();
    void manyStrayCallbacksLeaveNothingBehind();
};

void tst_Endurance::r140_manyRefreshesLeaveNothingBehind()
{
    Bench bench({RotatingProvider::Rules::Kind::Rotating, 10s, 3600s, {}}, Bench::Transport::Plain);
    bench.signIn();
    const auto refresh = [&](int number) {
        for (int i = 0; i < number; ++i) {
            if (const auto outcome = bench.refresh(); !outcome)
                return false;
            bench.clock.advance(1min);
            bench.provider->forgetUsed();
            bench.store.log.clear();
        }
        return true;
    };
    const int number = times(200, 10'000);
    QVERIFY(refresh(number / 10)); // what is made once is there
    const Footprint before = footprint();
    QVERIFY(refresh(number));
    judge(before, footprint(), u"%1 refreshes in one process"_s.arg(number));
    QCOMPARE(bench.provider->endedGrants(), 0);
}

void tst_Endurance::manyStrayCallbacksLeaveNothingBehind()
{
    Bench bench({RotatingProvider::Rules::Kind::Rotating, 10s, 3600s, {}}, Bench::Transport::Plain);
    Session session(bench.account, bench.parts());
    session.signIn({SignInOptions::Browser::DoNotOpen});
    TRY_VERIFY(std::get_if<SigningIn>(&session.state())
               && std::get<SigningIn>(session.state()).url.isValid());
    const QUrl link = std::get<SigningIn>(session.state()).url;
    const QUrl callback(QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const auto idle = footprint().descriptors;
    const auto send = [&](int number) {
        Strays strays(static_cast<quint16>(callback.port()), number);
        // Then the listener's side of the last ones.
        return waitUntil([&] { return strays.areDone(); }, 30min)
            && waitUntil([&] { return footprint().descriptors <= idle; }, 10s);
    };
    const int number = times(500, 100'000);
    QVERIFY(send(number / 10));
    const Footprint before = footprint();
    QVERIFY(send(number));
    judge(before, footprint(), u"%1 stray callbacks during one sign-in"_s.arg(number));

    // The one that was waited for still comes through.
    QSignalSpy finished(&session, &Session::signInFinished);
    bench.browser.visit(link);
    TRY_COMPARE(finished.count(), 1);
    const auto outcome = finished.at(0).at(0).value<Result<void>>();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
}

QTEST_GUILESS_MAIN(tst_Endurance)
#include "tst_Endurance.moc"
