// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/DpopSigner.h"
#include "flow/HttpClient.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl Server(u"https://as.example/token"_s);

HttpResponse answer(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return {status, headers, body, HttpResponse::Ending::Complete};
}

HttpResponse nonceWanted(const QByteArray &nonce)
{
    return answer(400, R"({"error":"use_dpop_nonce"})", {{"DPoP-Nonce", nonce}});
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace

class tst_DpopSigner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyProofIsNew();
    void r136_noncesAreKeptForEachOrigin();
    void r136_noncesAreTakenFromEveryAnswer();
    void aNonceInHandGoesBeforeOneThatWasLearned();
    void r136_isTriedOnceMoreOnlyWithANonce();
    void proofsKeepToTheServersTime();
    void aClockThatIsRightIsLeftAlone();
    void aProofThatWasRefusedForItsTimeIsTriedOnceMore();
    void sendsOnceMoreWithTheNonce();
    void b286_endlessNonceErrorsMakeTwoRequests();
    void b286_aNonceThatIsNoneMakesOneRequest();
    void withoutAKeyNothingIsProven();
    void aContextThatDiesIsLeftAlone();

private:
    [[nodiscard]] QJsonObject claims(const QUrl &url = Server, const Secret &token = {}) const;
    Result<HttpResponse> ask(ScriptedProvider &provider, const std::shared_ptr<DpopSigner> &signer);

    FakeClock m_clock;
    std::shared_ptr<DpopSigner> m_signer;
};

void tst_DpopSigner::init()
{
    m_signer = std::make_shared<DpopSigner>(makeDpopKey().value(), m_clock);
}

QJsonObject tst_DpopSigner::claims(const QUrl &url, const Secret &token) const
{
    ProviderRequest request;
    request.headers = {{"DPoP", m_signer->proof("POST", url, token).value()}};
    return SentProof(request).claims;
}

void tst_DpopSigner::everyProofIsNew()
{
    QVERIFY(claims().value("jti"_L1).toString().size() >= 20);
    QVERIFY(claims().value("jti"_L1) != claims().value("jti"_L1));
}

void tst_DpopSigner::r136_noncesAreKeptForEachOrigin()
{
    m_signer->learn(Server, answer(200, "{}", {{"DPoP-Nonce", "n-1"}}));
    QCOMPARE(claims().value("nonce"_L1).toString(), u"n-1"_s);
    QCOMPARE(claims(QUrl(u"https://AS.example:443/par?x"_s)).value("nonce"_L1).toString(),
             u"n-1"_s);
    for (const auto &other : {u"https://rs.example/token"_s, u"https://as.example:8443/token"_s,
                              u"http://as.example/token"_s})
        QVERIFY2(!claims(QUrl(other)).contains("nonce"_L1), qPrintable(other));
}

void tst_DpopSigner::r136_noncesAreTakenFromEveryAnswer()
{
    for (int status : {200, 201, 400, 401, 500}) {
        const QByteArray nonce = "n-" + QByteArray::number(status);
        m_signer->learn(Server, answer(status, "", {{"DPoP-Nonce", nonce}}));
        QCOMPARE(claims().value("nonce"_L1).toString().toLatin1(), nonce);
    }
    // RFC 9449 §8.2: the last one stays in use.
    m_signer->learn(Server, answer(200, ""));
    QCOMPARE(claims().value("nonce"_L1).toString(), u"n-500"_s);
}

void tst_DpopSigner::aNonceInHandGoesBeforeOneThatWasLearned()
{
    m_signer->learn(Server, answer(200, "", {{"DPoP-Nonce", "learned"}}));
    ProviderRequest request;
    request.headers = {{"DPoP", m_signer->proof("GET", Server, {}, "given").value()}};
    QCOMPARE(SentProof(request).claim("nonce"), u"given"_s);
}

void tst_DpopSigner::r136_isTriedOnceMoreOnlyWithANonce()
{
    QVERIFY(m_signer->learn(Server, nonceWanted("n-1")));
    QVERIFY(!m_signer->learn(Server, nonceWanted("")));
    QVERIFY(!m_signer->learn(Server, nonceWanted("a\nb")));
    QVERIFY(!m_signer->learn(Server,
                             answer(400, R"({"error":"invalid_grant"})", {{"DPoP-Nonce", "n"}})));
    QVERIFY(!m_signer->learn(Server, answer(200, "{}", {{"DPoP-Nonce", "n"}})));
}

void tst_DpopSigner::proofsKeepToTheServersTime()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QCOMPARE(claims().value("iat"_L1).toInteger(), now);
    m_signer->learn(Server, answer(200, "", {{"Date", httpDate(m_clock.now().addSecs(3600))}}));
    const qint64 theirs = claims().value("iat"_L1).toInteger();
    QVERIFY2(theirs >= now + 3599 && theirs <= now + 3600,
             qPrintable(QString::number(theirs - now)));
    QCOMPARE(claims(QUrl(u"https://rs.example/"_s)).value("iat"_L1).toInteger(), now);
}

void tst_DpopSigner::aClockThatIsRightIsLeftAlone()
{
    m_signer->learn(Server, answer(200, "", {{"Date", httpDate(m_clock.now().addSecs(-3))}}));
    QCOMPARE(claims().value("iat"_L1).toInteger(), m_clock.now().toSecsSinceEpoch());
}

void tst_DpopSigner::aProofThatWasRefusedForItsTimeIsTriedOnceMore()
{
    const HttpResponse refused = answer(400, R"({"error":"invalid_dpop_proof"})",
                                        {{"Date", httpDate(m_clock.now().addSecs(-7200))}});
    QVERIFY(m_signer->learn(Server, refused));
    QVERIFY2(!m_signer->learn(Server, refused), "the time was right by now");
}

Result<HttpResponse> tst_DpopSigner::ask(ScriptedProvider &provider,
                                         const std::shared_ptr<DpopSigner> &signer)
{
    HttpClient http;
    std::optional<Result<HttpResponse>> outcome;
    sendWithProof(http, signer, makeJsonGet(provider.url(u"/items"_s)), Secret("AT"), this,
                  [&](const Result<HttpResponse> &response) { outcome = response; });
    if (!waitUntil([&] { return outcome.has_value(); }))
        return fail(ErrorKind::TimedOut, u"no answer"_s);
    return *outcome;
}

void tst_DpopSigner::sendsOnceMoreWithTheNonce()
{
    ScriptedProvider provider;
    provider.once("/items",
                  ProviderReply::make(401, {}, {},
                                      {{"WWW-Authenticate", R"(dpop error="use_dpop_nonce")"},
                                       {"DPoP-Nonce", "n-1"}}));
    provider.on("/items", ProviderReply::make(200, {}, "ok", {{"DPoP-Nonce", "n-2"}}));
    const auto response = ask(provider, m_signer);
    QCOMPARE(response->status, 200);
    QCOMPARE(provider.requestCount(), 2);
    const SentProof first(provider.requests().at(0));
    const SentProof second(provider.requests().at(1));
    QVERIFY(!first.claims.isEmpty() && !first.claims.contains("nonce"_L1));
    QCOMPARE(second.claim("nonce"), u"n-1"_s);
    QVERIFY(first.claim("jti") != second.claim("jti"));
    QCOMPARE(first.claim("ath"), second.claim("ath"));

    QVERIFY(ask(provider, m_signer));
    QCOMPARE(provider.requestCount(), 3);
    QCOMPARE(SentProof(provider.requests().at(2)).claim("nonce"), u"n-2"_s);
}

void tst_DpopSigner::b286_endlessNonceErrorsMakeTwoRequests()
{
    ScriptedProvider provider;
    int asked = 0;
    provider.on("/items", [&](const ProviderRequest &) {
        return ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 401,
                                   {{"DPoP-Nonce", "n-" + QByteArray::number(++asked)}});
    });
    QCOMPARE(ask(provider, m_signer)->status, 401);
    QCOMPARE(provider.requestCount(), 2);
}

void tst_DpopSigner::b286_aNonceThatIsNoneMakesOneRequest()
{
    ScriptedProvider provider;
    provider.on("/items",
                ProviderReply::raw("HTTP/1.1 401 No\r\nDPoP-Nonce: n\r\n 1\r\n"
                                   "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\n"
                                   "Content-Length: 0\r\n\r\n"));
    QCOMPARE(ask(provider, m_signer)->status, 401);
    QCOMPARE(provider.requestCount(), 1);
    QVERIFY(!claims(provider.url(u"/items"_s)).contains("nonce"_L1));
}

void tst_DpopSigner::withoutAKeyNothingIsProven()
{
    ScriptedProvider provider;
    provider.on(
        "/items",
        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 401, {{"DPoP-Nonce", "n"}}));
    QCOMPARE(ask(provider, nullptr)->status, 401);
    QCOMPARE(provider.requestCount(), 1);
    QVERIFY(provider.lastRequest("/items").header("DPoP").isEmpty());
}

void tst_DpopSigner::aContextThatDiesIsLeftAlone()
{
    ScriptedProvider provider;
    provider.on(
        "/items",
        ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 401, {{"DPoP-Nonce", "n"}}));
    auto http = std::make_unique<HttpClient>();
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    sendWithProof(*http, m_signer, makeJsonGet(provider.url(u"/items"_s)), {}, context.get(),
                  [&](const Result<HttpResponse> &) { wasCalled = true; });
    connect(&provider, &ScriptedProvider::requestArrived, this, [&] { context.reset(); });
    TRY_COMPARE(provider.requestCount(), 1);
    TRY_COMPARE(provider.openConnectionCount(), 0);
    QVERIFY(!wasCalled);
    QCOMPARE(provider.requestCount(), 1);
}

QTEST_GUILESS_MAIN(tst_DpopSigner)
#include "tst_DpopSigner.moc"
