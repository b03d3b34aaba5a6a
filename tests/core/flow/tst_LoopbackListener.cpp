// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/LoopbackListener.h"
#include "support/FakeBrowser.h"
#include "support/RawClient.h"
#include "support/Wait.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Verdict = LoopbackListener::Verdict;

namespace {

const CallbackPage Page{CallbackPage::Outcome::Success, u"en"_s, u"You are signed in"_s,
                        u"You can close this tab."_s};

} // namespace

class tst_LoopbackListener : public QObject
{
    Q_OBJECT

private slots:
    void init();

    // Opening the port
    void theRedirectUriIsALiteralAddress();
    void portsAreTriedInTheirOrder();
    void b033_aTakenPortIsNamed();
    void b036_thePortIsOursAlone();
    void b035_anotherFamilyOnTheSamePortGainsNothing();
    void b083_nobodyElseOnTheNetworkReachesIt();
    void b034_listensOnIpv6WhereThereIsNoIpv4();
    void localhostIsHeardOnBothAddresses();
    void aPortThatIsTakenOnOneAddressIsNoneForLocalhost();

    // Coming back
    void theCodeLeavesTheAddressBar();
    void thePageWaitsForTheOutcome();
    void everyAnswerIsGuarded();
    void theQueryReachesTheJudgeAsItCame_data();
    void theQueryReachesTheJudgeAsItCame();
    void b079_aRequestInPiecesIsOneRequest();
    void b075_aBrowserThatIsGoneIsNoTrouble();
    void b076_b077_oneCallbackIsJudgedOnce();
    void theJudgeIsLetGo();

    // Everything else goes on waiting
    void strayRequestsAreAnswered_data();
    void strayRequestsAreAnswered();
    void b081_nothingOfTheRequestIsReflected();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void b073_b074_idleConnectionsDoNotStandInTheWay();
    void b072_slowConnectionsAreDropped();
    void b084_tenThousandStrayRequestsDoNotMatter();

    // Leading on
    void r132_anAddressLeadsOnceAndOnly();
    void onlyAGetOfTheWholeAddressIsLedOn_data();
    void onlyAGetOfTheWholeAddressIsLedOn();
    void nobodyIsLedOnAfterTheReturn();

    // Finishing
    void aLateBrowserStillGetsThePage();
    void thePageIsSentEvenIfTheListenerGoes();
    void b078_finishingWithoutACallbackClosesAtOnce();
    void thePortClosesWithinASecond();
    void b078_aListenerThatIsDeletedRefuses();
    void theDonePageDoesNotExistBefore();

private:
    [[nodiscard]] QByteArray get(const QByteArray &target) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    void listen(const QString &path = u"/cb"_s);
    //! The real browser comes, late but unharmed.
    void verifyThatTheWaitGoesOn();

    std::unique_ptr<LoopbackListener> m_listener;
    quint16 m_port = 0;
    QByteArrayList m_judged;
};

void tst_LoopbackListener::init()
{
    m_judged.clear();
    m_listener = std::make_unique<LoopbackListener>();
}

void tst_LoopbackListener::listen(const QString &path)
{
    const auto listening = m_listener->listen(path, 0, 0, [this](const QByteArray &query) {
        m_judged.append(query);
        return query.contains("state=S") ? Verdict::Ours : Verdict::NotOurs;
    });
    QVERIFY2(listening, listening ? "" : qPrintable(listening.error().detail));
    m_port = static_cast<quint16>(QUrl(m_listener->redirectUri()).port());
}

QByteArray tst_LoopbackListener::get(const QByteArray &target) const
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nAccept: */*\r\n\r\n";
}

void tst_LoopbackListener::verifyThatTheWaitGoesOn()
{
    const auto judged = m_judged.size();
    const RawClient real(port(), get("/cb?code=real&state=S"));
    TRY_COMPARE(real.status(), 303);
    QCOMPARE(m_judged.size(), judged + 1);
    QCOMPARE(m_judged.last(), QByteArray("code=real&state=S"));
}

void tst_LoopbackListener::theRedirectUriIsALiteralAddress()
{
    listen(u"/call/back-1"_s);
    QCOMPARE(m_listener->redirectUri(), u"http://127.0.0.1:%1/call/back-1"_s.arg(port()));
    QVERIFY(port() >= 1024);
}

// R29
void tst_LoopbackListener::portsAreTriedInTheirOrder()
{
    listen();
    const auto judge = [](const QByteArray &) { return Verdict::NotOurs; };
    LoopbackListener second;
    const auto last = static_cast<quint16>(std::min(port() + 50, 65535));
    QVERIFY(second.listen(u"/cb"_s, port(), last, judge));
    const int secondPort = QUrl(second.redirectUri()).port();
    QVERIFY(secondPort > port() && secondPort <= last);
}

void tst_LoopbackListener::b033_aTakenPortIsNamed()
{
    listen();
    const auto judge = [](const QByteArray &) { return Verdict::NotOurs; };
    LoopbackListener second;
    const auto alone = second.listen(u"/cb"_s, port(), port(), judge);
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, ErrorKind::ListenFailed);
    QVERIFY2(alone.error().detail.contains(u"port %1"_s.arg(port())),
             qPrintable(alone.error().detail));
    // And it may be tried again.
    QVERIFY(second.listen(u"/cb"_s, 0, 0, judge));

    LoopbackListener third;
    const auto firstPort =
        std::min(port(), static_cast<quint16>(QUrl(second.redirectUri()).port()));
    if (std::abs(port() - QUrl(second.redirectUri()).port()) == 1) {
        const auto range =
            third.listen(u"/cb"_s, firstPort, static_cast<quint16>(firstPort + 1), judge);
        QVERIFY(!range);
        QVERIFY(range.error().detail.contains(QString::number(firstPort)));
        QVERIFY(range.error().detail.contains(QString::number(firstPort + 1)));
    }
}

// R29
void tst_LoopbackListener::b036_thePortIsOursAlone()
{
#ifdef Q_OS_WIN
    QSKIP("needs the system's own calls");
#else
    listen();
    for (const quint32 address : {INADDR_LOOPBACK, INADDR_ANY}) {
        for (const int option : {SO_REUSEADDR, SO_REUSEPORT}) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            const int on = 1;
            ::setsockopt(socket, SOL_SOCKET, option, &on, sizeof on);
            sockaddr_in target{};
            target.sin_family = AF_INET;
            target.sin_port = htons(port());
            target.sin_addr.s_addr = htonl(address);
            const bool isTaken =
                ::bind(socket, reinterpret_cast<const sockaddr *>(&target), sizeof target) != 0
                || ::listen(socket, 1) != 0;
            ::close(socket);
            QVERIFY(isTaken);
        }
    }
    verifyThatTheWaitGoesOn();
#endif
}

// R30
void tst_LoopbackListener::b035_anotherFamilyOnTheSamePortGainsNothing()
{
    listen();
    QTcpServer squatter;
    if (!squatter.listen(QHostAddress::LocalHostIPv6, port()))
        QSKIP("there is no IPv6 here");
    QVERIFY(m_listener->redirectUri().startsWith("http://127.0.0.1:"_L1));
    verifyThatTheWaitGoesOn();
    QVERIFY(!squatter.hasPendingConnections());
}

// R27
void tst_LoopbackListener::b083_nobodyElseOnTheNetworkReachesIt()
{
    listen();
    int tried = 0;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        ++tried;
        const RawClient client(port(), address);
        TRY_VERIFY(client.isClosed());
        QVERIFY(client.isRefused());
    }
    const RawClient other(port(), QHostAddress(u"127.0.0.2"_s));
    TRY_VERIFY(other.isClosed());
    if (tried == 0)
        QSKIP("this computer has no other address");
}

// R30: in a network of its own, where 127.0.0.1 has been taken away.
void tst_LoopbackListener::b034_listensOnIpv6WhereThereIsNoIpv4()
{
    if (qEnvironmentVariableIsSet("LATCHKEY_TEST_IPV6_ONLY")) {
        listen();
        QVERIFY2(m_listener->redirectUri().startsWith("http://[::1]:"_L1),
                 qPrintable(m_listener->redirectUri()));
        RawClient client(port(), QHostAddress(QHostAddress::LocalHostIPv6));
        client.say("GET /cb?state=S HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(port())
                   + "\r\n\r\n");
        TRY_COMPARE(client.status(), 303);
        return;
    }
    const QString script = u"ip link set lo up && ip addr del 127.0.0.1/8 dev lo || exit 77; "
                           "exec \"$0\" b034_listensOnIpv6WhereThereIsNoIpv4"_s;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LATCHKEY_TEST_IPV6_ONLY"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s,
                  {u"--net"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s, script,
                   QCoreApplication::applicationFilePath()});
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() == 77)
        QSKIP("no network namespace can be made here");
    const QByteArray output = process.readAll();
    if (output.isEmpty())
        QSKIP("no network namespace can be made here");
    QVERIFY2(process.exitCode() == 0, output.constData());
}

// R38: RFC 9700 §4.3.1
// R18: only where the provider forces it.
void tst_LoopbackListener::localhostIsHeardOnBothAddresses()
{
    const auto judge = [this](const QByteArray &query) {
        m_judged.append(query);
        return query.contains("state=S") ? Verdict::Ours : Verdict::NotOurs;
    };
    QVERIFY(m_listener->listen(u"/cb"_s, 0, 0, judge, RedirectHost::Localhost));
    m_port = static_cast<quint16>(QUrl(m_listener->redirectUri()).port());
    QCOMPARE(m_listener->redirectUri(), u"http://localhost:%1/cb"_s.arg(port()));
    const QByteArray host = "Host: localhost:" + QByteArray::number(port()) + "\r\n\r\n";

    // The name that the browser was sent to, and no other.
    const RawClient literal(port(), get("/cb?state=S"));
    TRY_COMPARE(literal.status(), 421);
    const RawClient ipv4(port(), "GET /cb?a=4 HTTP/1.1\r\n" + host);
    TRY_COMPARE(ipv4.status(), 400);
    QByteArrayList expected{"a=4"};
    RawClient ipv6(port(), QHostAddress(QHostAddress::LocalHostIPv6));
    ipv6.say("GET /cb?a=6 HTTP/1.1\r\n" + host);
    TRY_VERIFY(ipv6.status() != 0 || ipv6.isClosed());
    if (!ipv6.isRefused() && ipv6.status() != 0) {
        QCOMPARE(ipv6.status(), 400);
        expected.append("a=6");
    }
    QCOMPARE(m_judged, expected);

    QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
    m_listener->finish(Page);
    TRY_COMPARE(closed.size(), 1);
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        const RawClient late(port(), QHostAddress(address));
        TRY_VERIFY(late.isClosed());
    }
}

// B35: whoever has the other address would be sent the code.
void tst_LoopbackListener::aPortThatIsTakenOnOneAddressIsNoneForLocalhost()
{
    QTcpServer squatter;
    if (!squatter.listen(QHostAddress::LocalHostIPv6))
        QSKIP("there is no IPv6 here");
    const auto judge = [](const QByteArray &) { return Verdict::NotOurs; };
    const auto taken = m_listener->listen(u"/cb"_s, squatter.serverPort(), squatter.serverPort(),
                                          judge, RedirectHost::Localhost);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::ListenFailed);
    QTcpServer free;
    QVERIFY2(free.listen(QHostAddress::LocalHost, squatter.serverPort()),
             "the other address is given back");
    QVERIFY(m_listener->listen(u"/cb"_s, 0, 0, judge, RedirectHost::Localhost));
}

void tst_LoopbackListener::theCodeLeavesTheAddressBar()
{
    listen();
    FakeBrowser browser;
    browser.visit(QUrl(m_listener->redirectUri() + u"?code=a&state=S&iss=x"_s));
    TRY_COMPARE(m_judged, QByteArrayList{"code=a&state=S&iss=x"});
    m_listener->finish(Page);
    TRY_COMPARE(browser.status(), 200);
    QCOMPARE(browser.address(), QUrl(m_listener->redirectUri() + u"/done"_s));
    QCOMPARE(browser.page(), makeCallbackHtml(Page));
}

// R42: the page tells the outcome, so it waits for it.
void tst_LoopbackListener::thePageWaitsForTheOutcome()
{
    listen();
    const RawClient first(port(), get("/cb?code=a&state=S"));
    TRY_COMPARE(first.status(), 303);
    QCOMPARE(first.header("Location"), QByteArray("/cb/done"));
    TRY_VERIFY(first.isClosed());

    const RawClient second(port(), get("/cb/done"));
    const RawClient other(port(), get("/favicon.ico"));
    TRY_COMPARE(other.status(), 404);
    QVERIFY(second.isConnected());
    QVERIFY(second.received().isEmpty());

    CallbackPage failure = Page;
    failure.outcome = CallbackPage::Outcome::Failure;
    m_listener->finish(failure);
    TRY_VERIFY(second.isClosed());
    QCOMPARE(second.status(), 200);
    QCOMPARE(second.body(), makeCallbackHtml(failure));
}

// R37
void tst_LoopbackListener::everyAnswerIsGuarded()
{
    listen();
    const RawClient stray(port(), get("/cb?code=a"));
    const RawClient nothing(port(), get("/"));
    const RawClient broken(port(), "GET /\r\n\r\n");
    TRY_COMPARE(stray.status(), 400);
    TRY_COMPARE(nothing.status(), 404);
    TRY_COMPARE(broken.status(), 400);
    const RawClient redirect(port(), get("/cb?code=a&state=S"));
    TRY_COMPARE(redirect.status(), 303);
    const RawClient page(port(), get("/cb/done"));
    TRY_VERIFY(page.isConnected());
    m_listener->finish(Page);
    TRY_COMPARE(page.status(), 200);

    for (const RawClient *client : {&stray, &nothing, &broken, &redirect, &page}) {
        TRY_VERIFY(client->isClosed());
        QCOMPARE(client->header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(client->header("Content-Security-Policy"), callbackContentSecurityPolicy());
        QCOMPARE(client->header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(client->header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(client->header("Connection"), QByteArray("close"));
        QVERIFY(client->header("Content-Type").endsWith("; charset=utf-8"));
        QCOMPARE(client->header("Content-Length"), QByteArray::number(client->body().size()));
        QVERIFY(!client->received().contains("Access-Control"));
        QVERIFY(!client->received().contains("Set-Cookie"));
    }
    QVERIFY(callbackContentSecurityPolicy().startsWith("default-src 'none';"));
}

void tst_LoopbackListener::theQueryReachesTheJudgeAsItCame_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("B044 an error with our state") << QByteArray("error=access_denied&state=S");
    QTest::newRow("B048 a code twice") << QByteArray("code=a&code=b&state=S");
    QTest::newRow("B052 controls") << QByteArray("code=a%00b%0d%0a&state=S");
    QTest::newRow("B053 a plus and its code") << QByteArray("code=a+b%2Bc&state=S");
    QTest::newRow("B054 an encoded name") << QByteArray("co%64e=a&state=S");
    QTest::newRow("B055 bad encoding") << QByteArray("code=%zz%FF%FE&state=S");
    QTest::newRow("B056 8 KiB") << "code=" + QByteArray(8192, 'c') + "&state=S";
    QTest::newRow("B061 others") << QByteArray("state=S&code=a&session_state=1&authuser=0&foo");
    QTest::newRow("B082 a redirect") << QByteArray("code=a&state=S&redirect=https://evil.example");
}

void tst_LoopbackListener::theQueryReachesTheJudgeAsItCame()
{
    QFETCH(QByteArray, query);
    listen();
    const RawClient client(port(), get("/cb?" + query));
    TRY_COMPARE(client.status(), 303);
    QCOMPARE(m_judged, QByteArrayList{query});
    QCOMPARE(client.header("Location"), QByteArray("/cb/done")); // B82: whatever it asked for
}

void tst_LoopbackListener::b079_aRequestInPiecesIsOneRequest()
{
    listen();
    RawClient client(port());
    TRY_VERIFY(client.isConnected());
    const QByteArray request = get("/cb?code=a&state=S").replace("\r\n", "\n");
    for (const char byte : request.chopped(1)) {
        client.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    client.say(request.right(1) + get("/cb?code=b"));
    TRY_COMPARE(client.status(), 303);
    TRY_VERIFY(client.isClosed());
    QCOMPARE(m_judged, QByteArrayList{"code=a&state=S"});
    QCOMPARE(client.received().count("HTTP/1.1"), 1);
}

void tst_LoopbackListener::b075_aBrowserThatIsGoneIsNoTrouble()
{
    listen();
    {
        RawClient client(port());
        TRY_VERIFY(client.isConnected());
        client.say(get("/cb?code=a&state=S"));
        client.reset();
    }
    TRY_COMPARE(m_judged, QByteArrayList{"code=a&state=S"});
    {
        // Gone while it is held.
        RawClient client(port(), get("/cb/done"));
        TRY_VERIFY(client.isConnected());
        QCoreApplication::processEvents();
        client.reset();
    }
    QCoreApplication::processEvents();
    QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
    m_listener->finish(Page);
    TRY_COMPARE(closed.count(), 1);
}

void tst_LoopbackListener::b076_b077_oneCallbackIsJudgedOnce()
{
    listen();
    const RawClient first(port(), get("/cb?code=a&state=S"));
    const RawClient other(port(), get("/cb?code=b&state=S"));
    const RawClient again(port(), get("/cb?code=a&state=S"));
    const RawClient stray(port(), get("/cb?code=c"));
    for (const RawClient *client : {&first, &other, &again, &stray}) {
        TRY_VERIFY(client->isClosed());
        QCOMPARE(client->status(), 303);
        QCOMPARE(client->header("Location"), QByteArray("/cb/done"));
    }
    QCOMPARE(m_judged.size(), 1);
    m_listener->finish(Page);
    const RawClient reload(port(), get("/cb/done"));
    TRY_COMPARE(reload.status(), 200);
    QCOMPARE(m_judged.size(), 1);
}

void tst_LoopbackListener::theJudgeIsLetGo()
{
    auto held = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = held;
    QVERIFY(
        m_listener->listen(u"/cb"_s, 0, 0, [held](const QByteArray &) { return Verdict::Ours; }));
    held.reset();
    QVERIFY(!watch.expired());
    m_port = static_cast<quint16>(QUrl(m_listener->redirectUri()).port());
    const RawClient client(port(), get("/cb"));
    TRY_COMPARE(client.status(), 303);
    QVERIFY(watch.expired());
}

void tst_LoopbackListener::strayRequestsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("judged");

    QTest::newRow("B041 no state") << QByteArray("GET") << QByteArray("/cb?code=x") << 400 << 1;
    QTest::newRow("B042 wrong state")
        << QByteArray("GET") << QByteArray("/cb?code=x&state=wrong") << 400 << 1;
    QTest::newRow("B043 an error without state")
        << QByteArray("GET") << QByteArray("/cb?error=access_denied") << 400 << 1;
    QTest::newRow("B069 no query") << QByteArray("GET") << QByteArray("/cb") << 400 << 1;
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "get"})
        QTest::addRow("B062, B064 %s", method)
            << QByteArray(method) << QByteArray("/cb?code=x&state=S") << 405 << 0;
    QTest::newRow("B064 HEAD elsewhere") << QByteArray("HEAD") << QByteArray("/") << 404 << 0;
    for (const char *target :
         {"/", "/favicon.ico", "/robots.txt", "/CB?state=S", "/cb/?state=S", "/cb/../cb?state=S",
          "/./cb?state=S", "/%63b?state=S", "/cbEVIL?state=S", "/cb;x?state=S", "/cb%3Fstate=S",
          "/cb/done", "/evil/cb?state=S"})
        QTest::addRow("B065, B068 %s", target)
            << QByteArray("GET") << QByteArray(target) << 404 << 0;
}

void tst_LoopbackListener::strayRequestsAreAnswered()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(int, judged);
    listen();
    const RawClient client(port(), get(target).replace(0, 3, method));
    TRY_COMPARE(client.status(), status);
    QCOMPARE(m_judged.size(), judged);
    if (method == "HEAD")
        QVERIFY(client.body().isEmpty());
    if (status == 405)
        QCOMPARE(client.header("Allow"), QByteArray("GET"));
    verifyThatTheWaitGoesOn();
}

void tst_LoopbackListener::b081_nothingOfTheRequestIsReflected()
{
    listen();
    const QByteArray marker = "canary%3Cimg%20src=x%3E<img>";
    for (const QByteArray &target :
         {"/cb?error_description=" + marker, "/" + marker, "/cb?state=S&x=" + marker}) {
        const RawClient client(port(), get(target));
        TRY_VERIFY(client.isClosed());
        QVERIFY(client.status() >= 300);
        QVERIFY(!client.received().contains("canary"));
    }
}

void tst_LoopbackListener::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("B057 64 KiB request line") << "GET /cb?state=S&code=" + QByteArray(65536, 'a')
            + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("B057 10 MB request line") << "GET /" + QByteArray(10 * 1000 * 1000, 'a') << 414;
    QTest::newRow("B040 20 KB of headers")
        << "GET /cb HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(3500) << 431;
    QTest::newRow("B067 Host") << QByteArray("GET /cb?state=S HTTP/1.1\r\nHost: evil\r\n\r\n")
                               << 421;
    QTest::newRow("B066 another host")
        << QByteArray("GET http://evil/cb?state=S HTTP/1.1\r\nHost: evil\r\n\r\n") << 400;
    QTest::newRow("B070 HTTP/0.9") << QByteArray("GET /cb?code=a&state=S\n") << 400;
    QTest::newRow("B071 HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("B071 TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                              << 400;
    QTest::newRow("B080 chunked") << QByteArray(
        "GET /cb?state=S HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                                  << 400;
}

void tst_LoopbackListener::brokenRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    listen();
    const RawClient client(port(), bytes);
    TRY_COMPARE(client.status(), status);
    TRY_VERIFY(client.isClosed());
    QVERIFY(m_judged.isEmpty());
    verifyThatTheWaitGoesOn();
}

// R40
void tst_LoopbackListener::b073_b074_idleConnectionsDoNotStandInTheWay()
{
    listen();
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 500; ++i) {
        idle.push_back(std::make_unique<RawClient>(port()));
        QCoreApplication::processEvents();
    }
    QElapsedTimer timer;
    timer.start();
    verifyThatTheWaitGoesOn();
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
    TRY_VERIFY(std::count_if(idle.begin(), idle.end(),
                             [](const auto &client) { return client->isConnected(); })
               <= 64);
}

// The real one at once, the slow ones gone after ten seconds.
void tst_LoopbackListener::b072_slowConnectionsAreDropped()
{
    listen();
    std::vector<std::unique_ptr<RawClient>> slow;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i)
        slow.push_back(std::make_unique<RawClient>(port(), "GET "));
    // What it sends in the meantime wins it no time.
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { slow.back()->say("x"); });
    drip.start(500ms);
    verifyThatTheWaitGoesOn();
    QVERIFY(timer.elapsed() < 1000);
    TRY_VERIFY_WITH_TIMEOUT(std::none_of(slow.begin(), slow.end(),
                                         [](const auto &client) { return client->isConnected(); }),
                            12000);
    QVERIFY(timer.elapsed() >= 9000);
}

void tst_LoopbackListener::b084_tenThousandStrayRequestsDoNotMatter()
{
    listen();
    constexpr int Count = 10000;
    constexpr int AtOnce = 50;
    const QByteArray requests[] = {get("/cb?code=x&state=wrong"), get("/favicon.ico"),
                                   "GARBAGE\r\n", get("//evil/cb?state=S")};
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(30s);
    for (int i = 0; i < Count; i += AtOnce) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int j = 0; j < AtOnce; ++j)
            clients.push_back(std::make_unique<RawClient>(port(), requests[(i + j) % 4]));
        const auto areAnswered = [&] {
            return std::all_of(clients.begin(), clients.end(),
                               [](const auto &client) { return client->status() >= 400; });
        };
        while (!areAnswered() && patience.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(areAnswered());
    }
    QCOMPARE(m_judged.size(), Count / 4);
    QElapsedTimer timer;
    timer.start();
    verifyThatTheWaitGoesOn();
    QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
}

void tst_LoopbackListener::r132_anAddressLeadsOnceAndOnly()
{
    listen();
    const QUrl first = m_listener->forwardOnce(Secret("https://as.example/end?first=1"));
    const QUrl address = m_listener->forwardOnce(Secret("https://as.example/end?hint=a%2Bb"));
    QVERIFY(first != address);
    QCOMPARE(address.port(), int(port()));
    QCOMPARE(address.path().size(), int(qstrlen("/forward/")) + 43);

    const RawClient browser(port(), get(address.path().toLatin1()));
    TRY_COMPARE(browser.status(), 303);
    QCOMPARE(browser.header("Location"), QByteArray("https://as.example/end?hint=a%2Bb"));
    QCOMPARE(browser.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(browser.header("Referrer-Policy"), QByteArray("no-referrer"));
    TRY_VERIFY(browser.isClosed());
    QCOMPARE(browser.body(), QByteArray());

    for (const QUrl &late : {address, first}) {
        const RawClient client(port(), get(late.path().toLatin1()));
        TRY_COMPARE(client.status(), 404);
        QVERIFY(!client.received().contains("as.example"));
    }
    verifyThatTheWaitGoesOn();
}

void tst_LoopbackListener::onlyAGetOfTheWholeAddressIsLedOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path"); // ADDRESS stands for it
    QTest::addColumn<QByteArray>("host"); // empty: our own
    QTest::newRow("R041 HEAD") << QByteArray("HEAD") << QByteArray("ADDRESS") << QByteArray();
    QTest::newRow("R041 OPTIONS") << QByteArray("OPTIONS") << QByteArray("ADDRESS") << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("ADDRESS") << QByteArray();
    QTest::newRow("more") << QByteArray("GET") << QByteArray("ADDRESSx") << QByteArray();
    QTest::newRow("its folder") << QByteArray("GET") << QByteArray("/forward/") << QByteArray();
    QTest::newRow("R036 another Host")
        << QByteArray("GET") << QByteArray("ADDRESS") << QByteArray("evil.example");
}

void tst_LoopbackListener::onlyAGetOfTheWholeAddressIsLedOn()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(const QByteArray, host);
    listen();
    const QByteArray address =
        m_listener->forwardOnce(Secret("https://as.example/end")).path().toLatin1();
    path.replace("ADDRESS", address);
    const QByteArray ours = "127.0.0.1:" + QByteArray::number(port());
    const RawClient client(
        port(),
        method + ' ' + path + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? ours : host) + "\r\n\r\n");
    TRY_VERIFY(client.status() >= 400);
    QVERIFY(!client.received().contains("as.example"));

    const RawClient browser(port(), get(address));
    TRY_COMPARE(browser.status(), 303);
}

void tst_LoopbackListener::nobodyIsLedOnAfterTheReturn()
{
    listen();
    const QByteArray address =
        m_listener->forwardOnce(Secret("https://as.example/end")).path().toLatin1();
    const RawClient browser(port(), get("/cb?state=S"));
    TRY_COMPARE(browser.status(), 303);
    const RawClient late(port(), get(address));
    TRY_COMPARE(late.status(), 404);
}

void tst_LoopbackListener::aLateBrowserStillGetsThePage()
{
    listen();
    const RawClient first(port(), get("/cb?code=a&state=S"));
    TRY_COMPARE(first.status(), 303);
    m_listener->finish(Page); // The tokens were quicker than the browser.
    const RawClient late(port(), get("/cb/done"));
    TRY_COMPARE(late.status(), 200);
    QCOMPARE(late.body(), makeCallbackHtml(Page));
}

void tst_LoopbackListener::thePageIsSentEvenIfTheListenerGoes()
{
    listen();
    const RawClient first(port(), get("/cb?code=a&state=S"));
    TRY_COMPARE(first.status(), 303);
    const RawClient held(port(), get("/cb/done"));
    const RawClient fence(port(), get("/"));
    TRY_COMPARE(fence.status(), 404);
    m_listener->finish(Page);
    m_listener.reset();
    TRY_VERIFY(held.isClosed());
    QCOMPARE(held.body(), makeCallbackHtml(Page));
}

// R28
void tst_LoopbackListener::b078_finishingWithoutACallbackClosesAtOnce()
{
    listen();
    const RawClient idle(port());
    TRY_VERIFY(idle.isConnected());
    QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
    m_listener->finish(Page);
    QCOMPARE(closed.count(), 0); // Never from inside.
    const RawClient late(port(), get("/cb?code=a&state=S"));
    TRY_VERIFY(late.isRefused());
    TRY_VERIFY(idle.isClosed());
    TRY_COMPARE(closed.count(), 1);
    QVERIFY(m_judged.isEmpty());
    m_listener->finish(Page); // Once is enough.
    QCoreApplication::processEvents();
    QCOMPARE(closed.count(), 1);
}

// R28
void tst_LoopbackListener::thePortClosesWithinASecond()
{
    listen();
    const RawClient first(port(), get("/cb?code=a&state=S"));
    TRY_COMPARE(first.status(), 303);
    const RawClient idle(port());
    TRY_VERIFY(idle.isConnected());
    QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
    QElapsedTimer timer;
    timer.start();
    m_listener->finish(Page);
    TRY_COMPARE(closed.count(), 1);
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
    const RawClient late(port(), get("/cb/done"));
    TRY_VERIFY(late.isRefused());
    TRY_VERIFY(idle.isClosed());
}

void tst_LoopbackListener::b078_aListenerThatIsDeletedRefuses()
{
    listen();
    const RawClient idle(port());
    TRY_VERIFY(idle.isConnected());
    m_listener.reset();
    TRY_VERIFY(idle.isClosed());
    const RawClient late(port(), get("/cb?code=a&state=S"));
    TRY_VERIFY(late.isRefused());
    QVERIFY(m_judged.isEmpty());
}

void tst_LoopbackListener::theDonePageDoesNotExistBefore()
{
    listen(u"/"_s);
    const RawClient early(port(), get("/done"));
    TRY_COMPARE(early.status(), 404);
    const RawClient first(port(), get("/?state=S"));
    TRY_COMPARE(first.header("Location"), QByteArray("/done"));
}

QTEST_GUILESS_MAIN(tst_LoopbackListener)
#include "tst_LoopbackListener.moc"
