// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CallbackRequest.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace latchkey;
using State = CallbackRequest::State;

namespace {

const QByteArray Host = "127.0.0.1:4567";

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + Host + "\r\n" + headers + "\r\n";
}

} // namespace

class tst_CallbackRequest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatBrowsersSend_data();
    void readsWhatBrowsersSend();
    void everyPrefixIsIncomplete();
    void refusesWhatIsNoRequestOfABrowser_data();
    void refusesWhatIsNoRequestOfABrowser();
    void noiseIsRefusedAtItsFirstByte_data();
    void noiseIsRefusedAtItsFirstByte();
    void survivesRandomChanges();
};

void tst_CallbackRequest::readsWhatBrowsersSend_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    const QByteArray head = "Host: " + Host + "\r\n\r\n";
    QTest::newRow("plain") << get("/cb?code=a&state=S") << QByteArray("GET") << QByteArray("/cb")
                           << QByteArray("code=a&state=S");
    QTest::newRow("no query") << get("/cb") << QByteArray("GET") << QByteArray("/cb")
                              << QByteArray();
    QTest::newRow("empty query") << get("/cb?") << QByteArray("GET") << QByteArray("/cb")
                                 << QByteArray();
    QTest::newRow("B053, B055 the query stays as it came")
        << get("/cb?a=%2B+%zz%00&b=?/\x80") << QByteArray("GET") << QByteArray("/cb")
        << QByteArray("a=%2B+%zz%00&b=?/\x80");
    QTest::newRow("B068 the path stays as it came")
        << get("/cb/../%63b/") << QByteArray("GET") << QByteArray("/cb/../%63b/") << QByteArray();
    QTest::newRow("B056 8 KiB of code")
        << get("/cb?code=" + QByteArray(8192, 'c')) << QByteArray("GET") << QByteArray("/cb")
        << QByteArray("code=" + QByteArray(8192, 'c'));
    QTest::newRow("many cookies") << get("/cb", "Cookie: " + QByteArray(12000, 'c') + "\r\n")
                                  << QByteArray("GET") << QByteArray("/cb") << QByteArray();
    QTest::newRow("HTTP/1.0") << QByteArray("GET /cb HTTP/1.0\r\n" + head) << QByteArray("GET")
                              << QByteArray("/cb") << QByteArray();
    QTest::newRow("B062 POST") << QByteArray("POST /cb HTTP/1.1\r\nContent-Length: 4\r\n" + head)
                               << QByteArray("POST") << QByteArray("/cb") << QByteArray();
    QTest::newRow("B064 OPTIONS") << QByteArray("OPTIONS /cb?a HTTP/1.1\r\n" + head)
                                  << QByteArray("OPTIONS") << QByteArray("/cb") << QByteArray("a");
    QTest::newRow("B079 LF alone") << QByteArray("GET /cb?a HTTP/1.1\nhOsT:" + Host + "  \n\n")
                                   << QByteArray("GET") << QByteArray("/cb") << QByteArray("a");
    QTest::newRow("B079 pipelined")
        << get("/cb?a") + get("/cb?b") << QByteArray("GET") << QByteArray("/cb") << QByteArray("a");
    QTest::newRow("RFC 9112 §2.2: after an empty line")
        << "\r\n" + get("/cb?a") << QByteArray("GET") << QByteArray("/cb") << QByteArray("a");
}

void tst_CallbackRequest::readsWhatBrowsersSend()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    const CallbackRequest request = readCallbackRequest(text, Host);
    QCOMPARE(request.state, State::Complete);
    QCOMPARE(request.method, method);
    QCOMPARE(request.path, path);
    QCOMPARE(request.query, query);
}

// B79: whatever packets it comes in.
void tst_CallbackRequest::everyPrefixIsIncomplete()
{
    const QByteArray text = get("/cb?code=a&state=S", "Accept: */*\r\nCookie: a=b\r\n");
    for (qsizetype size = 0; size < text.size(); ++size)
        QCOMPARE(readCallbackRequest(text.left(size), Host), CallbackRequest());
    QCOMPARE(readCallbackRequest(text, Host).state, State::Complete);
}

void tst_CallbackRequest::refusesWhatIsNoRequestOfABrowser_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");

    QTest::newRow("B057 64 KiB request line") << get("/cb?" + QByteArray(65536, 'a')) << 414;
    QTest::newRow("B057 a request line without end") << "GET /cb?" + QByteArray(16384, 'a') << 414;
    QTest::newRow("B040 20 KB of cookies")
        << get("/cb", "Cookie: " + QByteArray(20000, 'c') + "\r\n") << 431;
    QTest::newRow("B040 headers without end")
        << get("/cb").chopped(2) + QByteArray("A: b\r\n").repeated(4000) << 431;
    QTest::newRow("B066 another host in the path") << get("//evil/cb?code=a&state=S") << 400;
    QTest::newRow("B066 absolute form") << get("http://evil/cb?code=a") << 400;
    QTest::newRow("B066 absolute form of our own") << get("http://" + Host + "/cb?code=a") << 400;
    QTest::newRow("asterisk") << get("*") << 400;
    QTest::newRow("authority form") << get(Host) << 400;
    QTest::newRow("no target") << get("") << 400;
    QTest::newRow("B069 fragment") << get("/cb#code=a") << 400;
    QTest::newRow("a space in the target") << get("/cb?a b") << 400;
    QTest::newRow("a tab in the target") << get("/cb\t?code=a") << 400;
    QTest::newRow("a tab in the query") << get("/cb?code=a\tb") << 400;
    QTest::newRow("a tab in the request line") << QByteArray("GET\t/cb HTTP/1.1\r\n") << 400;
    QTest::newRow("B067 another host")
        << QByteArray("GET /cb HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 421;
    QTest::newRow("B067 localhost")
        << QByteArray("GET /cb HTTP/1.1\r\nHost: localhost:4567\r\n\r\n") << 421;
    QTest::newRow("B067 another port")
        << QByteArray("GET /cb HTTP/1.1\r\nHost: 127.0.0.1:4568\r\n\r\n") << 421;
    QTest::newRow("B067 no port") << QByteArray("GET /cb HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                                  << 421;
    QTest::newRow("B067 user info")
        << QByteArray("GET /cb HTTP/1.1\r\nHost: a@127.0.0.1:4567\r\n\r\n") << 421;
    QTest::newRow("B067 empty host") << QByteArray("GET /cb HTTP/1.1\r\nHost:\r\n\r\n") << 421;
    QTest::newRow("B067 no host") << QByteArray("GET /cb HTTP/1.1\r\nAccept: */*\r\n\r\n") << 400;
    QTest::newRow("B067 two hosts") << get("/cb", "Host: evil.example\r\n") << 400;
    QTest::newRow("B067 the same host twice") << get("/cb", "Host: " + Host + "\r\n") << 400;
    QTest::newRow("B070 HTTP/0.9") << QByteArray("GET /cb?code=a&state=S\n") << 400;
    QTest::newRow("B071 HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("HTTP/1.2") << QByteArray("GET /cb HTTP/1.2\r\n") << 505;
    QTest::newRow("ICY") << QByteArray("GET /cb ICY/1.1\r\n") << 400;
    QTest::newRow("B080 two lengths")
        << get("/cb", "Content-Length: 0\r\nContent-Length: 0\r\n") << 400;
    QTest::newRow("B080 a length that is none") << get("/cb", "Content-Length: +1\r\n") << 400;
    QTest::newRow("B080 two lengths in one") << get("/cb", "Content-Length: 1, 1\r\n") << 400;
    QTest::newRow("B080 chunked") << get("/cb", "Transfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("B080 chunked, hidden") << get("/cb", "tRANSFER-eNCODING: x\r\n") << 400;
    QTest::newRow("RFC 9112 §5.1: a space before the colon") << get("/cb", "A : b\r\n") << 400;
    QTest::newRow("RFC 9112 §5.2: a folded line") << get("/cb", "A: b\r\n c\r\n") << 400;
    QTest::newRow("no colon") << get("/cb", "nothing\r\n") << 400;
    QTest::newRow("no name") << get("/cb", ": b\r\n") << 400;
    QTest::newRow("a bare CR") << get("/cb", "A: b\rHost: evil\r\n") << 400;
    QTest::newRow("a NUL") << get("/cb", QByteArray("A: \0b\r\n", 7)) << 400;
    QTest::newRow("a method that is none") << QByteArray("GE(T /cb HTTP/1.1\r\n") << 400;
}

void tst_CallbackRequest::refusesWhatIsNoRequestOfABrowser()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    const CallbackRequest request = readCallbackRequest(text, Host);
    QCOMPARE(request.state, State::Refused);
    QCOMPARE(request.status, status);
}

void tst_CallbackRequest::noiseIsRefusedAtItsFirstByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("B071 TLS ClientHello") << QByteArray("\x16\x03\x01\x02\x00", 5);
    QTest::newRow("B071 SOCKS") << QByteArray("\x05\x01\x00", 3);
    QTest::newRow("NUL") << QByteArray(1, '\0');
}

void tst_CallbackRequest::noiseIsRefusedAtItsFirstByte()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readCallbackRequest(text.left(1), Host).state, State::Refused);
    QCOMPARE(readCallbackRequest(text, Host).state, State::Refused);
}

// B71: whatever the bytes, an answer comes, it is quick, and only our own Host is ever taken.
void tst_CallbackRequest::survivesRandomChanges()
{
    QRandomGenerator random(20261122);
    const QByteArray valid = get("/cb?code=a&state=S", "Accept: */*\r\nContent-Length: 0\r\n");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50000; ++i) {
        QByteArray text = valid;
        for (quint32 changes = random.bounded(1U, 5U); changes > 0; --changes) {
            const auto at =
                static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size())));
            switch (random.bounded(3)) {
            case 0:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                text.remove(at, static_cast<qsizetype>(random.bounded(8)));
                break;
            default:
                text.insert(at, text.mid(static_cast<qsizetype>(random.bounded(40)), 12));
            }
            if (text.isEmpty())
                text = " ";
        }
        const CallbackRequest request = readCallbackRequest(text, Host);
        if (request.state == State::Complete) {
            QVERIFY(request.path.startsWith('/') && !request.path.startsWith("//"));
            QVERIFY(text.contains(Host));
        }
    }
    QVERIFY2(timer.elapsed() < 20000, QByteArray::number(timer.elapsed()).constData());
}

QTEST_APPLESS_MAIN(tst_CallbackRequest)
#include "tst_CallbackRequest.moc"
