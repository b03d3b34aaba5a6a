// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/HttpClient.h"
#include "support/ScriptedProvider.h"
#include "support/Wait.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <ctime>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Ending = ProviderReply::Ending;
using Fault = ScriptedProvider::ConnectionFault;

Q_DECLARE_METATYPE(latchkey::test::ProviderReply)
Q_DECLARE_METATYPE(latchkey::test::ScriptedProvider::ConnectionFault)
Q_DECLARE_METATYPE(latchkey::HttpResponse::Ending)

namespace {

enum class Transport { Plain, Tls };

constexpr char WholeJson[] = R"({"access_token":"AT","token_type":"Bearer"})";

// What came of one request.
struct Outcome
{
    int calls = 0;
    std::optional<Result<HttpResponse>> result;

    [[nodiscard]] bool isError(ErrorKind kind) const
    {
        return calls == 1 && !*result && result->error().kind == kind;
    }
    [[nodiscard]] bool isStatus(int status) const
    {
        return calls == 1 && *result && (*result)->status == status;
    }
    // For the message of a test that fails.
    [[nodiscard]] QString text() const
    {
        if (!result)
            return u"nothing"_s;
        if (!*result)
            return errorKindName(result->error().kind) + u": "_s + result->error().detail;
        return u"status %1"_s.arg((*result)->status);
    }
};

HttpRequest makeRefresh(const QUrl &url)
{
    return makeFormPost(url, {{u"grant_type"_s, "refresh_token"}, {u"refresh_token"_s, "RT"}});
}

QByteArray chunked(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsTheRequestAsItIs();
    void aPostThatWasNotSentIsOffline_data();
    void aPostThatWasNotSentIsOffline();
    void b103_aRefusedConnectionIsOffline();
    void aPostIsSentOnce_data();
    void aPostIsSentOnce();
    void aDroppedPostIsNeverRepeated_data();
    void aDroppedPostIsNeverRepeated();
    void aPostOnAKeptConnectionIsSentOnce_data();
    void aPostOnAKeptConnectionIsSentOnce();
    void aGetThatGetsNoAnswerIsOffline_data();
    void aGetThatGetsNoAnswerIsOffline();
    void anyStatusIsAValue_data();
    void anyStatusIsAValue();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void challengesAreNotAnswered_data();
    void challengesAreNotAnswered();
    void theEndOfTheAnswerIsNoticed_data();
    void theEndOfTheAnswerIsNoticed();
    void theDeadlineHoldsForTheWholeExchange_data();
    void theDeadlineHoldsForTheWholeExchange();
    void theBodyIsCutAtItsLimit_data();
    void theBodyIsCutAtItsLimit();
    void aLongBodyWithinTheLimitIsWhole();
    void b118_endlessHeadersAreGivenUp();
    void b118_tooManyHeadersAreCut();
    void b120_compressionIsNeitherAskedForNorUndone();
    void b122_cookiesAndCachesAreNotKept();
    void nothingIsSentWithoutTrust_data();
    void nothingIsSentWithoutTrust();
    void anExtraAuthorityIsTrustedByItsAccountAlone();
    void b126_aWishForAClientCertificateIsPassedOver();
    void untrustworthyUrlsAreRefused_data();
    void untrustworthyUrlsAreRefused();
    void loopbackNeverGoesThroughAProxy();
    void aProxyThatRefusesIsAnInterception();
    void nothingIsCalledWhenTheContextDies();
    void nothingIsCalledWhenTheClientDies();
    void theAnswerMayDeleteTheClient();
    void doneIsNeverCalledFromInsideSend();

private:
    ScriptedProvider &provider(Transport transport);
    HttpPolicy policy(std::chrono::milliseconds deadline = 10s) const;
    Outcome exchange(const HttpRequest &request, const HttpPolicy &policy);

    TestAuthority m_authority;
    ServerIdentity m_identity = m_authority.issue();
    std::unique_ptr<ScriptedProvider> m_plain;
    std::unique_ptr<ScriptedProvider> m_tls;
};

void tst_HttpClient::init()
{
    m_plain = std::make_unique<ScriptedProvider>();
    m_tls = std::make_unique<ScriptedProvider>(m_identity);
}

ScriptedProvider &tst_HttpClient::provider(Transport transport)
{
    return transport == Transport::Tls ? *m_tls : *m_plain;
}

HttpPolicy tst_HttpClient::policy(std::chrono::milliseconds deadline) const
{
    HttpPolicy policy;
    policy.extraCaCertificates = {m_authority.certificate()};
    policy.deadline = deadline;
    return policy;
}

// A loop of its own rather than QTRY_*, which looks only every 50 ms: hundreds of exchanges are
// made.
Outcome tst_HttpClient::exchange(const HttpRequest &request, const HttpPolicy &policy)
{
    HttpClient client(policy);
    Outcome outcome;
    QEventLoop loop;
    client.send(request, &client, [&](const Result<HttpResponse> &result) {
        ++outcome.calls;
        outcome.result = result;
        loop.quit();
    });
    // Longer than any deadline here, so that a lost callback is a failure and not a hang.
    QTimer::singleShot(25s, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents();
    return outcome;
}

void tst_HttpClient::sendsTheRequestAsItIs()
{
    m_plain->on("/token", ProviderReply::json({{u"a"_s, 1}}, 201, {{"X-Two", "2"}}));
    const HttpRequest request = makeFormPost(m_plain->url(u"/token?a=%2B"_s),
                                             {{u"scope"_s, "a+b &=%"}, {u"resource"_s, "ü"}});
    const Outcome outcome = exchange(request, policy());

    QVERIFY2(outcome.isStatus(201), qPrintable(outcome.text()));
    const HttpResponse &response = **outcome.result;
    QCOMPARE(response.body, QByteArray(R"({"a":1})"));
    QCOMPARE(response.header("x-two"), QByteArray("2"));
    QCOMPARE(response.ending, HttpResponse::Ending::Complete);

    const ProviderRequest received = m_plain->lastRequest("/token");
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(received.query, QByteArray("a=%2B"));
    QCOMPARE(received.body, QByteArray("scope=a%2Bb%20%26%3D%25&resource=%C3%BC"));
    QCOMPARE(received.headerValues("Content-Length"),
             QByteArrayList{QByteArray::number(received.body.size())});
    QCOMPARE(received.headerValues("Content-Type"),
             QByteArrayList{"application/x-www-form-urlencoded"});
    QCOMPARE(received.headerValues("Accept"), QByteArrayList{"application/json"});
    QCOMPARE(received.headerValues("User-Agent"), QByteArrayList{"Latchkey/" LATCHKEY_VERSION});
    QCOMPARE(received.headerValues("Accept-Encoding"), QByteArrayList{"identity"});
    QVERIFY(received.headerValues("Cookie").isEmpty());
    QVERIFY(received.headerValues("Authorization").isEmpty());
    QVERIFY(received.headerValues("Transfer-Encoding").isEmpty());
}

// Where the connection never came to carry our body, that is certain, and said so.
void tst_HttpClient::aPostThatWasNotSentIsOffline_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isCertain");
    const int plain = int(Transport::Plain);
    const int tls = int(Transport::Tls);
    QTest::newRow("B104 closed before the handshake, TLS") << tls << Fault::CloseAtOnce << true;
    QTest::newRow("B104 reset before the handshake, TLS") << tls << Fault::ResetAtOnce << true;
    // Our side may have written its request by the time it hears of the end.
    QTest::newRow("B104 closed after the handshake, TLS")
        << tls << Fault::CloseAfterHandshake << false;
    QTest::newRow("B104 accepted and closed, plain") << plain << Fault::CloseAtOnce << false;
    QTest::newRow("B104 accepted and reset, plain") << plain << Fault::ResetAtOnce << false;
}

void tst_HttpClient::aPostThatWasNotSentIsOffline()
{
    QFETCH(int, transport);
    QFETCH(Fault, fault);
    QFETCH(bool, isCertain);
    ScriptedProvider &server = provider(Transport(transport));
    server.setConnectionFault(fault);
    const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
    QCOMPARE(server.presentations("RT"), 0);
    QVERIFY2(outcome.isError(ErrorKind::Offline)
                 || (!isCertain && outcome.isError(ErrorKind::AnswerLost)),
             qPrintable(outcome.text()));
}

// B103
void tst_HttpClient::b103_aRefusedConnectionIsOffline()
{
    for (const Transport transport : {Transport::Plain, Transport::Tls}) {
        ScriptedProvider &server = provider(transport);
        server.stop();
        const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
        QVERIFY2(outcome.isError(ErrorKind::Offline), qPrintable(outcome.text()));
    }
    // RFC 6761 §6.4: never resolves.
    const QUrl nowhere(u"https://idp.invalid/token"_s);
    const Outcome outcome = exchange(makeRefresh(nowhere), policy());
    QVERIFY2(outcome.isError(ErrorKind::Offline), qPrintable(outcome.text()));
}

// G2: whatever becomes of the answer, the provider sees the token once, and we know that it may
// have.
void tst_HttpClient::aPostIsSentOnce_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<ProviderReply>("reply");

    const struct
    {
        const char *name;
        ProviderReply reply;
    } rows[] = {
        {"B105 closed without a reply", ProviderReply::dropped()},
        {"B105 cut without a reply", ProviderReply::dropped(Ending::Cut)},
        {"B106 reset without a reply", ProviderReply::dropped(Ending::Reset)},
        {"B105 closed inside the status line", ProviderReply::raw("HTTP/1.1 2")},
        {"B106 reset inside the status line", ProviderReply::raw("HTTP/1.1 2", Ending::Reset)},
        {"B105 closed inside the header", ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Le")},
        {"B106 reset inside the header",
         ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Le", Ending::Reset)},
        {"B117 HTTP/0.9", ProviderReply::raw(WholeJson)},
        {"B117 not HTTP at all", ProviderReply::raw("220 mail.example ESMTP\r\n")},
        {"B116 100 Continue, then closed", ProviderReply::raw("HTTP/1.1 100 Continue\r\n\r\n")},
    };
    for (const auto &row : rows) {
        for (const Transport transport : {Transport::Plain, Transport::Tls})
            QTest::addRow("%s, %s", row.name, transport == Transport::Tls ? "TLS" : "plain")
                << int(transport) << row.reply;
    }
}

void tst_HttpClient::aPostIsSentOnce()
{
    QFETCH(int, transport);
    QFETCH(ProviderReply, reply);
    ScriptedProvider &server = provider(Transport(transport));
    server.on("/token", reply);
    const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
    QCOMPARE(server.presentations("RT"), 1);
    QVERIFY2(outcome.isError(ErrorKind::AnswerLost), qPrintable(outcome.text()));
}

void tst_HttpClient::aDroppedPostIsNeverRepeated_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("B105 plain, closed") << int(Transport::Plain) << Ending::Close;
    QTest::newRow("B106 plain, reset") << int(Transport::Plain) << Ending::Reset;
    QTest::newRow("B105 TLS, closed") << int(Transport::Tls) << Ending::Close;
    QTest::newRow("B105 TLS, cut") << int(Transport::Tls) << Ending::Cut;
    QTest::newRow("B106 TLS, reset") << int(Transport::Tls) << Ending::Reset;
}

// What M1 saw four of in 100 of 100 runs.
void tst_HttpClient::aDroppedPostIsNeverRepeated()
{
    QFETCH(int, transport);
    QFETCH(Ending, ending);
    ScriptedProvider &server = provider(Transport(transport));
    server.on("/token", ProviderReply::dropped(ending));
    for (int attempt = 1; attempt <= 100; ++attempt) {
        const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
        QVERIFY2(outcome.isError(ErrorKind::AnswerLost), qPrintable(outcome.text()));
        QCOMPARE(server.presentations("RT"), attempt);
    }
}

void tst_HttpClient::aPostOnAKeptConnectionIsSentOnce_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("B105 plain") << int(Transport::Plain);
    QTest::newRow("B105 TLS") << int(Transport::Tls);
}

// The server ignores our `Connection: close`, keeps the connection, and drops the second request.
void tst_HttpClient::aPostOnAKeptConnectionIsSentOnce()
{
    QFETCH(int, transport);
    ScriptedProvider &server = provider(Transport(transport));
    ProviderReply kept = ProviderReply::json({}, 200, {{"Connection", "keep-alive"}});
    kept.ending = Ending::KeepOpen;
    server.on("/first", kept);
    server.on("/token", ProviderReply::dropped());

    HttpClient client(policy());
    QList<Outcome> outcomes(2);
    for (int i = 0; i < 2; ++i) {
        const QUrl url = server.url(i == 0 ? u"/first"_s : u"/token"_s);
        client.send(makeRefresh(url), this, [&outcomes, i](const Result<HttpResponse> &result) {
            ++outcomes[i].calls;
            outcomes[i].result = result;
        });
        TRY_COMPARE(outcomes.at(i).calls, 1);
    }
    QVERIFY2(outcomes.at(0).isStatus(200), qPrintable(outcomes.at(0).text()));
    QVERIFY2(outcomes.at(1).isError(ErrorKind::AnswerLost), qPrintable(outcomes.at(1).text()));
    QCOMPARE(server.requestCount("/token"), 1);
}

void tst_HttpClient::aGetThatGetsNoAnswerIsOffline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("B104 accepted and closed") << Fault::CloseAtOnce;
    QTest::newRow("B104 accepted and reset") << Fault::ResetAtOnce;
    QTest::newRow("B105 closed after the head") << Fault::CloseAfterHead;
    QTest::newRow("B106 reset after the head") << Fault::ResetAfterHead;
    QTest::newRow("B109 hangs") << Fault::HangAtOnce;
    QTest::newRow("B117 not HTTP") << Fault::None;
}

void tst_HttpClient::aGetThatGetsNoAnswerIsOffline()
{
    QFETCH(Fault, fault);
    m_plain->setConnectionFault(fault);
    m_plain->on("/", ProviderReply::raw("220 mail.example ESMTP\r\n"));
    const Outcome outcome = exchange(makeJsonGet(m_plain->url(u"/"_s)), policy(500ms));
    QVERIFY2(outcome.isError(ErrorKind::Offline), qPrintable(outcome.text()));
}

void tst_HttpClient::anyStatusIsAValue_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 401, 403, 404, 405, 407, 408, 409,
                             410, 418, 425, 429, 500, 501, 502, 503, 504, 511, 599})
        QTest::addRow("status %d", status) << status;
}

void tst_HttpClient::anyStatusIsAValue()
{
    QFETCH(int, status);
    for (const Transport transport : {Transport::Plain, Transport::Tls}) {
        ScriptedProvider &server = provider(transport);
        const QByteArray body = status == 204 ? "" : R"({"error":"x"})";
        server.on("/token", ProviderReply::make(status, "application/json", body));
        const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
        QVERIFY2(outcome.isStatus(status), qPrintable(outcome.text()));
        QCOMPARE((*outcome.result)->body, body);
        QCOMPARE((*outcome.result)->ending, HttpResponse::Ending::Complete);
        QCOMPARE(server.presentations("RT"), 1);
    }
}

void tst_HttpClient::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("toTls");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("B089 %d to http", status) << status << false;
        QTest::addRow("B090 %d to another https host", status) << status << true;
    }
}

void tst_HttpClient::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, toTls);
    const ServerIdentity identity = m_authority.issue();
    const auto target =
        toTls ? std::make_unique<ScriptedProvider>(identity) : std::make_unique<ScriptedProvider>();
    const QByteArray location = target->url(u"/token"_s).toEncoded();
    m_tls->on("/token", ProviderReply::redirect(location, status));

    for (const HttpRequest &request :
         {makeRefresh(m_tls->url(u"/token"_s)), makeJsonGet(m_tls->url(u"/token"_s))}) {
        const Outcome outcome = exchange(request, policy());
        QVERIFY2(outcome.isStatus(status), qPrintable(outcome.text()));
        QCOMPARE((*outcome.result)->header("Location"), location);
    }
    QCOMPARE(target->connectionCount(), 0);
    QCOMPARE(m_tls->requestCount(), 2);
}

void tst_HttpClient::challengesAreNotAnswered_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("B093 Basic") << 401 << QByteArray("Basic realm=\"x\"");
    QTest::newRow("B093 Digest") << 401
                                 << QByteArray("Digest realm=\"x\", nonce=\"y\", qop=\"auth\"");
    QTest::newRow("B093 NTLM") << 401 << QByteArray("NTLM");
    QTest::newRow("B093 Negotiate") << 401 << QByteArray("Negotiate");
    QTest::newRow("B093 Bearer") << 401 << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("B096 proxy Basic") << 407 << QByteArray("Basic realm=\"x\"");
}

void tst_HttpClient::challengesAreNotAnswered()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    const QByteArray name = status == 401 ? "WWW-Authenticate" : "Proxy-Authenticate";
    for (const Transport transport : {Transport::Plain, Transport::Tls}) {
        ScriptedProvider &server = provider(transport);
        ProviderReply reply =
            ProviderReply::make(status, "text/html", "<html>log in</html>", {{name, challenge}});
        for (const Ending ending : {Ending::Close, Ending::KeepOpen}) {
            reply.ending = ending;
            server.forgetRequests();
            server.on("/token", reply);
            const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
            QVERIFY2(outcome.isStatus(status), qPrintable(outcome.text()));
            QCOMPARE((*outcome.result)->body, QByteArray("<html>log in</html>"));
            QCOMPARE(server.requestCount(), 1);
            QVERIFY(server.lastRequest("/token").header("Authorization").isEmpty());
        }
    }
}

void tst_HttpClient::theEndOfTheAnswerIsNoticed_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<ProviderReply>("reply");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpResponse::Ending>("ending");

    constexpr auto Complete = HttpResponse::Ending::Complete;
    constexpr auto Cut = HttpResponse::Ending::Cut;
    const QByteArray whole = WholeJson;
    const QByteArray short_ = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    const struct
    {
        const char *name;
        QByteArray bytes;
        Ending end;
        QByteArray body;
        HttpResponse::Ending plain;
        HttpResponse::Ending tls;
    } rows[] = {
        {"B111 Content-Length 100, whole JSON, closed", short_ + whole, Ending::Close, whole, Cut,
         Cut},
        {"B111 Content-Length 100, whole JSON, reset", short_ + whole, Ending::Reset, whole, Cut,
         Cut},
        {"B111 Content-Length 100, 20 bytes, closed", short_ + whole.left(20), Ending::Close,
         whole.left(20), Cut, Cut},
        {"B105 header, then nothing", short_, Ending::Close, {}, Cut, Cut},
        {"B112 chunked, whole JSON, last chunk", chunked(whole) + "0\r\n\r\n", Ending::Close, whole,
         Complete, Complete},
        {"B112 chunked, whole JSON, no last chunk", chunked(whole), Ending::Cut, whole, Cut, Cut},
        {"B113 chunked, cut inside the JSON", chunked(whole).chopped(10), Ending::Cut,
         whole.chopped(8), Cut, Cut},
        // Without a length the end of the connection is the end of the message; only the JSON can
        // tell.
        {"B114 no length, whole JSON, cut", endless + whole, Ending::Cut, whole, Complete,
         Complete},
        {"B114 no length, half JSON, cut", endless + whole.left(20), Ending::Cut, whole.left(20),
         Complete, Complete},
        {"B116 100 Continue, then 200",
         "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
         Ending::Close, "{}", Complete, Complete},
    };
    for (const auto &row : rows) {
        QTest::addRow("%s, plain", row.name)
            << int(Transport::Plain) << ProviderReply::raw(row.bytes, row.end) << row.body
            << row.plain;
        QTest::addRow("%s, TLS", row.name)
            << int(Transport::Tls) << ProviderReply::raw(row.bytes, row.end) << row.body << row.tls;
    }
}

void tst_HttpClient::theEndOfTheAnswerIsNoticed()
{
    QFETCH(int, transport);
    QFETCH(ProviderReply, reply);
    QFETCH(QByteArray, body);
    QFETCH(HttpResponse::Ending, ending);
    ScriptedProvider &server = provider(Transport(transport));
    server.on("/token", reply);
    const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
    QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
    QCOMPARE((*outcome.result)->body, body);
    QCOMPARE((*outcome.result)->ending, ending);
    QCOMPARE(server.presentations("RT"), 1);
}

void tst_HttpClient::theDeadlineHoldsForTheWholeExchange_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ProviderReply>("reply");
    QTest::addColumn<bool>("hasStatus");
    QTest::addColumn<ErrorKind>("kind");

    ProviderReply dripped = ProviderReply::json({{u"access_token"_s, u"AT"_s}});
    dripped.pace = 5ms;
    dripped.bytes.replace("Scripted", QByteArray(1000, 'S'));
    ProviderReply drippedBody = dripped;
    drippedBody.pace = 1ms;
    drippedBody.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'b');

    const struct
    {
        const char *name;
        Fault fault;
        ProviderReply reply;
        bool hasStatus;
        ErrorKind kind;
    } rows[] = {
        {"B109 hangs before it reads", Fault::HangAtOnce, {}, false, ErrorKind::AnswerLost},
        {"B109 hangs", Fault::None, ProviderReply::hang(), false, ErrorKind::AnswerLost},
        {"B110 drips its status line", Fault::None, dripped, false, ErrorKind::AnswerLost},
        {"B110 drips its body", Fault::None, drippedBody, true, ErrorKind::AnswerLost},
    };
    for (const auto &row : rows) {
        for (const Transport transport : {Transport::Plain, Transport::Tls}) {
            // Before a handshake has ended, nothing can have been sent.
            const bool isUnsent = row.fault == Fault::HangAtOnce && transport == Transport::Tls;
            QTest::addRow("%s, %s", row.name, transport == Transport::Tls ? "TLS" : "plain")
                << int(transport) << row.fault << row.reply << row.hasStatus
                << (isUnsent ? ErrorKind::Offline : row.kind);
        }
    }
}

void tst_HttpClient::theDeadlineHoldsForTheWholeExchange()
{
    QFETCH(int, transport);
    QFETCH(Fault, fault);
    QFETCH(ProviderReply, reply);
    QFETCH(bool, hasStatus);
    QFETCH(ErrorKind, kind);
    ScriptedProvider &server = provider(Transport(transport));
    server.setConnectionFault(fault);
    server.on("/token", reply);

    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy(500ms));
    QVERIFY(timer.elapsed() >= 450);
    QVERIFY2(timer.elapsed() < 1500, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(server.presentations("RT") <= 1);
    if (hasStatus) {
        QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
        QCOMPARE((*outcome.result)->ending, HttpResponse::Ending::Cut);
        QVERIFY(!(*outcome.result)->body.isEmpty());
    } else {
        QVERIFY2(outcome.isError(kind), qPrintable(outcome.text()));
    }
}

void tst_HttpClient::theBodyIsCutAtItsLimit_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("padding");
    const qint64 large = 200 * 1000 * 1000;
    const QByteArray withLength =
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(large) + "\r\n\r\n";
    for (const Transport transport : {Transport::Plain, Transport::Tls}) {
        const char *name = transport == Transport::Tls ? "TLS" : "plain";
        QTest::addRow("B119 200 MB with its length, %s", name)
            << int(transport) << withLength << large;
        QTest::addRow("B119 200 MB without length, %s", name)
            << int(transport) << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << large;
        QTest::addRow("B119 one byte more, %s", name)
            << int(transport) << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << qint64(100 * 1024 + 1);
    }
}

void tst_HttpClient::theBodyIsCutAtItsLimit()
{
    QFETCH(int, transport);
    QFETCH(QByteArray, head);
    QFETCH(qint64, padding);
    ScriptedProvider &server = provider(Transport(transport));
    ProviderReply reply = ProviderReply::raw(head);
    reply.padding = padding;
    server.on("/token", reply);
    HttpPolicy strict = policy();
    strict.largestBody = 100 * 1024;

    const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), strict);
    QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
    QCOMPARE((*outcome.result)->body, QByteArray(100 * 1024, 'x'));
    QCOMPARE((*outcome.result)->ending, HttpResponse::Ending::TooLong);
    // What the system's buffers took in the meantime; not what the server had to say.
    QVERIFY2(server.bytesSent() < 20 * 1000 * 1000,
             QByteArray::number(server.bytesSent()).constData());
}

void tst_HttpClient::aLongBodyWithinTheLimitIsWhole()
{
    for (const Transport transport : {Transport::Plain, Transport::Tls}) {
        ScriptedProvider &server = provider(transport);
        ProviderReply reply =
            ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 1048576\r\n\r\n");
        reply.padding = 1048576;
        server.on("/token", reply);
        const Outcome outcome = exchange(makeRefresh(server.url(u"/token"_s)), policy());
        QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
        QCOMPARE((*outcome.result)->body.size(), 1048576);
        QCOMPARE((*outcome.result)->ending, HttpResponse::Ending::Complete);
    }
}

// Qt reads headers to their end without limit, in a thread of its own; the deadline frees us.
void tst_HttpClient::b118_endlessHeadersAreGivenUp()
{
    ProviderReply reply = ProviderReply::raw("HTTP/1.1 200 OK\r\nX-Long: ");
    reply.padding = 20 * 1000 * 1000;
    m_plain->on("/token", reply);
    const std::clock_t before = std::clock();
    const Outcome outcome = exchange(makeRefresh(m_plain->url(u"/token"_s)), policy(1s));
    QVERIFY2(outcome.isError(ErrorKind::AnswerLost), qPrintable(outcome.text()));
    QCOMPARE(m_plain->requestCount(), 1);
    qInfo("CPU time: %.2f s", double(std::clock() - before) / CLOCKS_PER_SEC);
}

void tst_HttpClient::b118_tooManyHeadersAreCut()
{
    QList<HttpHeader> headers;
    for (int i = 0; i < 20; ++i)
        headers.append({"X-" + QByteArray::number(i), QByteArray(5000, 'h')});
    m_plain->on("/token", ProviderReply::json({{u"access_token"_s, u"AT"_s}}, 200, headers));
    const Outcome outcome = exchange(makeRefresh(m_plain->url(u"/token"_s)), policy());
    QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
    QCOMPARE((*outcome.result)->ending, HttpResponse::Ending::TooLong);
    QVERIFY((*outcome.result)->headers.isEmpty());
}

void tst_HttpClient::b120_compressionIsNeitherAskedForNorUndone()
{
    for (const QByteArray &encoding :
         {QByteArray("gzip"), QByteArray("deflate"), QByteArray("br")}) {
        m_plain->on("/token",
                    ProviderReply::make(200, "application/json", "not compressed",
                                        {{"Content-Encoding", encoding}}));
        const Outcome outcome = exchange(makeRefresh(m_plain->url(u"/token"_s)), policy());
        QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
        QCOMPARE((*outcome.result)->body, QByteArray("not compressed"));
    }
}

void tst_HttpClient::b122_cookiesAndCachesAreNotKept()
{
    m_tls->on("/",
              ProviderReply::json({}, 200,
                                  {{"Set-Cookie", "a=b; Path=/; Max-Age=9999"},
                                   {"Cache-Control", "max-age=9999"},
                                   {"ETag", "\"e\""},
                                   {"Alt-Svc", "h2=\":1\"; ma=9999"},
                                   {"Strict-Transport-Security", "max-age=9999"}}));
    HttpClient client(policy());
    for (int i = 1; i <= 3; ++i) {
        int calls = 0;
        client.send(makeJsonGet(m_tls->url(u"/"_s)), this, [&](const auto &) { ++calls; });
        TRY_COMPARE(calls, 1);
        QCOMPARE(m_tls->requestCount(), i);
        QVERIFY(m_tls->lastRequest("/").header("Cookie").isEmpty());
        QVERIFY(m_tls->lastRequest("/").header("If-None-Match").isEmpty());
    }
}

void tst_HttpClient::nothingIsSentWithoutTrust_data()
{
    QTest::addColumn<ServerIdentity>("identity");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("code");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateSpec expired;
    expired.notBefore = now.addDays(-10);
    expired.notAfter = now.addDays(-1);
    CertificateSpec future;
    future.notBefore = now.addDays(300);
    future.notAfter = now.addDays(400);
    CertificateSpec elsewhere;
    elsewhere.hosts = {u"idp.example"_s};
    const auto modern = int(QSsl::TlsV1_2OrLater);
    QTest::newRow("B123 expired") << m_authority.issue(expired) << modern
                                  << u"certificate_expired"_s;
    QTest::newRow("B123 wrong host")
        << m_authority.issue(elsewhere) << modern << u"certificate_host_mismatch"_s;
    QTest::newRow("B123 self-signed")
        << makeSelfSignedIdentity() << modern << u"certificate_unknown_issuer"_s;
    QTest::newRow("B125 unknown authority") << TestAuthority(u"An inspecting proxy"_s).issue()
                                            << modern << u"certificate_unknown_issuer"_s;
    QTest::newRow("B124 not yet valid")
        << m_authority.issue(future) << modern << u"certificate_not_yet_valid"_s;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("B123 TLS 1.0") << m_identity << int(QSsl::TlsV1_0) << u"tls_handshake"_s;
    QTest::newRow("B123 TLS 1.1") << m_identity << int(QSsl::TlsV1_1) << u"tls_handshake"_s;
    QT_WARNING_POP
}

void tst_HttpClient::nothingIsSentWithoutTrust()
{
    QFETCH(ServerIdentity, identity);
    QFETCH(int, protocol);
    QFETCH(QString, code);
    ScriptedProvider server(identity, QSsl::SslProtocol(protocol));
    server.on("/token", ProviderReply::oauthError(u"invalid_grant"_s)); // B176: never read
    for (const HttpRequest &request :
         {makeRefresh(server.url(u"/token"_s)), makeJsonGet(server.url(u"/token"_s))}) {
        const Outcome outcome = exchange(request, policy());
        QVERIFY2(outcome.isError(ErrorKind::TlsFailed), qPrintable(outcome.text()));
        QCOMPARE(outcome.result->error().code, code);
        QCOMPARE(server.bytesReceived(), 0);
        QCOMPARE(server.requestCount(), 0);
    }
}

void tst_HttpClient::anExtraAuthorityIsTrustedByItsAccountAlone()
{
    m_tls->on("/token", ProviderReply::json({}));
    const HttpRequest request = makeRefresh(m_tls->url(u"/token"_s));
    QVERIFY(exchange(request, policy()).isStatus(200));
    const Outcome outcome = exchange(request, {});
    QVERIFY2(outcome.isError(ErrorKind::TlsFailed), qPrintable(outcome.text()));
    QCOMPARE(m_tls->requestCount(), 1);
}

// B126
void tst_HttpClient::b126_aWishForAClientCertificateIsPassedOver()
{
    m_tls->askForClientCertificate();
    m_tls->on("/token", ProviderReply::json({}));
    const Outcome outcome = exchange(makeRefresh(m_tls->url(u"/token"_s)), policy());
    QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
}

void tst_HttpClient::untrustworthyUrlsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("B003 http elsewhere") << u"http://as.example/token"_s;
    QTest::newRow("B004 file") << u"file:///etc/passwd"_s;
    QTest::newRow("B005 data") << u"data:text/html,x"_s;
    QTest::newRow("B008 user info") << u"https://user:pw@127.0.0.1/"_s;
    QTest::newRow("B009 fragment") << u"https://127.0.0.1/token#x"_s;
    QTest::newRow("empty") << QString();
}

void tst_HttpClient::untrustworthyUrlsAreRefused()
{
    QFETCH(QString, url);
    const Outcome outcome = exchange(makeRefresh(QUrl(url)), policy());
    QCOMPARE(outcome.calls, 1);
    QVERIFY2(outcome.isError(ErrorKind::ConfigurationInvalid), qPrintable(outcome.text()));
    QVERIFY(!outcome.result->error().detail.contains("pw@"_L1));
}

void tst_HttpClient::loopbackNeverGoesThroughAProxy()
{
    ScriptedProvider proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    qputenv("no_proxy", "");
    m_plain->on("/", ProviderReply::json({}));
    const Outcome outcome = exchange(makeJsonGet(m_plain->url(u"/"_s)), policy());
    qunsetenv("http_proxy");
    qunsetenv("no_proxy");
    QVERIFY2(outcome.isStatus(200), qPrintable(outcome.text()));
    QCOMPARE(proxy.connectionCount(), 0);
}

// B96
void tst_HttpClient::aProxyThatRefusesIsAnInterception()
{
    ScriptedProvider proxy;
    proxy.on("idp.example:443",
             ProviderReply::make(407, "text/html", "<html>who are you?</html>",
                                 {{"Proxy-Authenticate", "Basic realm=\"x\""}}));
    qputenv("http_proxy", proxy.url().toEncoded());
    const Outcome outcome = exchange(makeRefresh(QUrl(u"https://idp.example/token"_s)), policy());
    qunsetenv("http_proxy");
    if (proxy.connectionCount() == 0)
        QSKIP("this system's proxy settings do not come from the environment");
    QVERIFY2(outcome.isError(ErrorKind::NetworkIntercepted), qPrintable(outcome.text()));
    QCOMPARE(proxy.presentations("RT"), 0);
}

void tst_HttpClient::nothingIsCalledWhenTheContextDies()
{
    m_tls->on("/token", ProviderReply::hang());
    HttpClient client(policy());
    int calls = 0;
    auto context = std::make_unique<QObject>();
    client.send(makeRefresh(m_tls->url(u"/token"_s)), context.get(),
                [&](const auto &) { ++calls; });
    TRY_COMPARE(m_tls->requestCount(), 1);
    context.reset();
    TRY_COMPARE(m_tls->openConnectionCount(), 0);
    TRY_VERIFY(client.findChildren<QNetworkReply *>().isEmpty());
    QCOMPARE(calls, 0);
}

void tst_HttpClient::nothingIsCalledWhenTheClientDies()
{
    m_tls->on("/token", ProviderReply::hang());
    auto client = std::make_unique<HttpClient>(policy());
    int calls = 0;
    client->send(makeRefresh(m_tls->url(u"/token"_s)), this, [&](const auto &) { ++calls; });
    TRY_COMPARE(m_tls->requestCount(), 1);
    client.reset();
    TRY_COMPARE(m_tls->openConnectionCount(), 0);
    QCOMPARE(calls, 0);
}

void tst_HttpClient::theAnswerMayDeleteTheClient()
{
    m_plain->on("/", ProviderReply::json({}));
    auto client = std::make_unique<HttpClient>(policy());
    auto context = std::make_unique<QObject>();
    int calls = 0;
    client->send(makeJsonGet(m_plain->url(u"/"_s)), context.get(), [&](const auto &) {
        ++calls;
        client.reset();
        context.reset();
    });
    TRY_COMPARE(calls, 1);
    QVERIFY(!client);
}

void tst_HttpClient::doneIsNeverCalledFromInsideSend()
{
    HttpClient client(policy());
    int calls = 0;
    client.send(makeRefresh(QUrl(u"ftp://x/"_s)), this, [&](const auto &) { ++calls; });
    m_plain->stop();
    client.send(makeRefresh(m_plain->url()), this, [&](const auto &) { ++calls; });
    QCOMPARE(calls, 0);
    TRY_COMPARE(calls, 2);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
