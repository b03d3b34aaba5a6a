// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ProviderDirectory.h"
#include "support/FakeClock.h"
#include "support/ScriptedProvider.h"
#include "support/TestKeys.h"
#include "support/Wait.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Freshness = ProviderDirectory::Freshness;

Q_DECLARE_METATYPE(latchkey::test::ProviderReply)

namespace {

const QByteArray OpenIdPath = "/.well-known/openid-configuration";
const QByteArray OAuthPath = "/.well-known/oauth-authorization-server";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_ProviderDirectory : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void metadataIsFetchedOnceADay();
    void newestAlwaysAsks();
    void aCopyOutlivesTheProgram();
    void anOldCopyIsUsedWhenAskingFails_data();
    void anOldCopyIsUsedWhenAskingFails();
    void newestNeverUsesACopy();
    void anOldCopyIsReplacedByABetterOneOnly();
    void theSecondPlaceIsAskedWhenTheFirstHasNothing_data();
    void theSecondPlaceIsAskedWhenTheFirstHasNothing();
    void theSecondPlaceIsNotAskedInVain_data();
    void theSecondPlaceIsNotAskedInVain();
    void whenBothHaveNothingTheFirstIsReported();
    void aSpoiltCopyIsAsGoodAsNone_data();
    void aSpoiltCopyIsAsGoodAsNone();
    void aCopyOfAnotherIssuerIsNotBelieved();
    void aCopyFromTheFutureIsNotFresh();
    void anAccountsOwnAuthorityKeepsItsOwnCopy();
    void aDirectoryThatCannotBeWrittenCostsOnlySpeed();
    void hugeAndEndlessDocumentsAreGivenUp();
    void keysAreFetchedOnceADay();
    void newestKeysAreAskedForTwiceAMinute();
    void theLimitIsForEachProvider();
    void withoutACopyTheLimitSaysUntilWhen();
    void anEmptyKeySetIsNoCopy();
    void anOutageOfADayIsNotNoticed();
    void rotatedKeysAreFoundByAskingAgain();
    void doneIsNeverCalledFromInside();
    void nothingIsCalledWhenTheContextDies();
    void nothingIsCalledWhenTheDirectoryDies();
    void theAnswerMayDeleteTheDirectory();

private:
    using MetadataResult = std::optional<Result<ProviderMetadata>>;
    using KeysResult = std::optional<Result<JwkSet>>;

    MetadataResult metadata(Freshness freshness, const HttpPolicy &policy = {});
    KeysResult keys(Freshness freshness, const HttpPolicy &policy = {});
    [[nodiscard]] ProviderMetadata provider() const;
    [[nodiscard]] QStringList files() const;
    void serveKeys(int count);

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<ScriptedProvider> m_server;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ProviderDirectory> m_directory;
    QList<QJsonObject> m_jwks;
};

void tst_ProviderDirectory::init()
{
    if (m_jwks.isEmpty()) {
        for (int i = 0; i < 3; ++i)
            m_jwks.append(TestKey::makeEc(u"P-256"_s).publicJwk(u"key-%1"_s.arg(i)));
    }
    m_cache = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedProvider>();
    m_server->serveDiscovery();
    serveKeys(1);
    m_clock = std::make_unique<FakeClock>();
    m_directory = std::make_unique<ProviderDirectory>(m_cache->filePath(u"providers"_s), *m_clock);
}

// Loops of their own rather than QTRY_*, which looks only every 50 ms: hundreds of questions are
// asked.
tst_ProviderDirectory::MetadataResult tst_ProviderDirectory::metadata(Freshness freshness,
                                                                      const HttpPolicy &policy)
{
    MetadataResult result;
    QEventLoop loop;
    m_directory->metadata(m_server->issuer(), policy, freshness, this,
                          [&](const Result<ProviderMetadata> &answer) {
                              result = answer;
                              loop.quit();
                          });
    QTimer::singleShot(25s, &loop, &QEventLoop::quit);
    loop.exec();
    if (!result)
        qFatal("no answer came");
    return result;
}

tst_ProviderDirectory::KeysResult tst_ProviderDirectory::keys(Freshness freshness,
                                                              const HttpPolicy &policy)
{
    KeysResult result;
    QEventLoop loop;
    m_directory->keys(provider(), policy, freshness, this, [&](const Result<JwkSet> &answer) {
        result = answer;
        loop.quit();
    });
    QTimer::singleShot(25s, &loop, &QEventLoop::quit);
    loop.exec();
    if (!result)
        qFatal("no answer came");
    return result;
}

ProviderMetadata tst_ProviderDirectory::provider() const
{
    return readProviderMetadata({200, {}, compact(m_server->discoveryDocument())},
                                m_server->issuer())
        .value();
}

QStringList tst_ProviderDirectory::files() const
{
    return QDir(m_cache->filePath(u"providers"_s)).entryList(QDir::Files);
}

void tst_ProviderDirectory::serveKeys(int count)
{
    QJsonArray keys;
    for (int i = 0; i < count; ++i)
        keys.append(m_jwks.at(i));
    m_server->on("/jwks", ProviderReply::json({{u"keys"_s, keys}}));
}

void tst_ProviderDirectory::metadataIsFetchedOnceADay()
{
    for (int i = 0; i < 3; ++i) {
        const auto result = metadata(Freshness::CacheFirst);
        QVERIFY(*result);
        QCOMPARE((*result)->tokenEndpoint, m_server->url(u"/token"_s));
        m_clock->advance(7h);
    }
    QCOMPARE(m_server->requestCount(), 1);
    QCOMPARE(m_server->requestCount(OpenIdPath), 1);
    m_clock->advance(4h);
    QVERIFY(*metadata(Freshness::CacheFirst));
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(files().size(), 1);
    QVERIFY(files().first().endsWith(".json"_L1));
}

void tst_ProviderDirectory::newestAlwaysAsks()
{
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(*metadata(Freshness::Newest));
        QCOMPARE(m_server->requestCount(), i);
    }
    QVERIFY(*metadata(Freshness::CacheFirst)); // What was asked for anew is kept, too.
    QCOMPARE(m_server->requestCount(), 3);
}

void tst_ProviderDirectory::aCopyOutlivesTheProgram()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    QVERIFY(*keys(Freshness::CacheFirst));
    m_server->stop();
    m_directory = std::make_unique<ProviderDirectory>(m_cache->filePath(u"providers"_s), *m_clock);
    const auto result = metadata(Freshness::CacheFirst);
    QVERIFY(*result);
    QCOMPARE(**result, provider());
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(1));
}

void tst_ProviderDirectory::anOldCopyIsUsedWhenAskingFails_data()
{
    QTest::addColumn<ProviderReply>("reply");
    QTest::newRow("B011 hotel Wi-Fi")
        << ProviderReply::make(200, "text/html", "<html>Hotel Wi-Fi</html>");
    QTest::newRow("B012 404") << ProviderReply::make(404, {}, {});
    QTest::newRow("B012 500") << ProviderReply::make(500, {}, {});
    QTest::newRow("B012 503") << ProviderReply::make(503, {}, {}, {{"Retry-After", "86400"}});
    QTest::newRow("B013 a list") << ProviderReply::make(200, "application/json", "[]");
    QTest::newRow("B013 a string") << ProviderReply::make(200, "application/json", "\"x\"");
    QTest::newRow("B013 null") << ProviderReply::make(200, "application/json", "null");
    QTest::newRow("B013 empty") << ProviderReply::make(200, "application/json", {});
    QTest::newRow("B013 cut") << ProviderReply::make(200, "application/json", "{");
    QTest::newRow("B015 invalid UTF-8")
        << ProviderReply::make(200, "application/json", "{\"issuer\":\"\xff\"}");
    QTest::newRow("B017 a key twice")
        << ProviderReply::make(200, "application/json", "{\"issuer\":\"A\",\"issuer\":\"B\"}");
    QTest::newRow("B090 redirected") << ProviderReply::redirect("https://elsewhere.example/", 301);
    QTest::newRow("dropped") << ProviderReply::dropped();
    QTest::newRow("another issuer")
        << ProviderReply::json({{u"issuer"_s, u"https://other.example"_s}});
}

void tst_ProviderDirectory::anOldCopyIsUsedWhenAskingFails()
{
    QFETCH(ProviderReply, reply);
    QVERIFY(*metadata(Freshness::CacheFirst));
    QVERIFY(*keys(Freshness::CacheFirst));
    m_clock->advance(24h * 30);
    m_server->on(OpenIdPath, reply);
    m_server->on(OAuthPath, reply);
    m_server->on("/jwks", reply);
    for (int i = 0; i < 2; ++i) { // The bad answer has not taken its place.
        const auto result = metadata(Freshness::CacheFirst);
        QVERIFY(*result);
        QCOMPARE(**result, provider());
    }
    // A key set has no issuer; "another issuer" is none at all.
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(1));
}

void tst_ProviderDirectory::newestNeverUsesACopy()
{
    QVERIFY(*metadata(Freshness::Newest));
    QVERIFY(*keys(Freshness::Newest));
    m_server->stop();
    const auto result = metadata(Freshness::Newest);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Offline);
    const auto set = keys(Freshness::Newest);
    QVERIFY(!*set);
    QCOMPARE(set->error().kind, ErrorKind::Offline);
}

// B10
void tst_ProviderDirectory::anOldCopyIsReplacedByABetterOneOnly()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    m_clock->advance(25h);
    m_server->serveDiscovery({{u"token_endpoint"_s, u"http://as.example/token"_s}}); // B3
    QCOMPARE((**metadata(Freshness::CacheFirst)).tokenEndpoint, m_server->url(u"/token"_s));
    m_server->serveDiscovery({{u"token_endpoint"_s, u"https://moved.example/token"_s}});
    QCOMPARE((**metadata(Freshness::CacheFirst)).tokenEndpoint,
             QUrl(u"https://moved.example/token"_s));
}

void tst_ProviderDirectory::theSecondPlaceIsAskedWhenTheFirstHasNothing_data()
{
    QTest::addColumn<ProviderReply>("first");
    QTest::newRow("404") << ProviderReply::make(404, "text/html", "<h1>Not found</h1>");
    QTest::newRow("400") << ProviderReply::json({{u"error"_s, u"no"_s}}, 400);
    QTest::newRow("403") << ProviderReply::make(403, {}, {});
    QTest::newRow("410") << ProviderReply::make(410, {}, {});
    QTest::newRow("200, not a document") << ProviderReply::json({{u"hello"_s, u"world"_s}});
    QTest::newRow("200, not JSON") << ProviderReply::make(200, "text/plain", "hello");
}

// RFC 8414 §3.1
void tst_ProviderDirectory::theSecondPlaceIsAskedWhenTheFirstHasNothing()
{
    QFETCH(ProviderReply, first);
    m_server->on(OpenIdPath, first);
    m_server->on(OAuthPath, ProviderReply::json(m_server->discoveryDocument()));
    const auto result = metadata(Freshness::Newest);
    QVERIFY(*result);
    QCOMPARE(m_server->requestCount(OpenIdPath), 1);
    QCOMPARE(m_server->requestCount(OAuthPath), 1);
    QVERIFY(*metadata(Freshness::CacheFirst));
    QCOMPARE(m_server->requestCount(), 2);
}

void tst_ProviderDirectory::theSecondPlaceIsNotAskedInVain_data()
{
    QTest::addColumn<ProviderReply>("first");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("B001 another issuer")
        << ProviderReply::json({{u"issuer"_s, u"https://other.example"_s}})
        << ErrorKind::ConfigurationInvalid;
    QTest::newRow("B011 hotel Wi-Fi")
        << ProviderReply::make(200, "text/html", "<html>") << ErrorKind::NetworkIntercepted;
    QTest::newRow("B012 500") << ProviderReply::make(500, {}, {}) << ErrorKind::ServerBusy;
    QTest::newRow("B097 429") << ProviderReply::make(429, {}, {}) << ErrorKind::ServerBusy;
    QTest::newRow("B102 511") << ProviderReply::make(511, {}, {}) << ErrorKind::NetworkIntercepted;
    QTest::newRow("B105 dropped") << ProviderReply::dropped() << ErrorKind::Offline;
}

void tst_ProviderDirectory::theSecondPlaceIsNotAskedInVain()
{
    QFETCH(ProviderReply, first);
    QFETCH(ErrorKind, kind);
    m_server->on(OpenIdPath, first);
    m_server->on(OAuthPath, ProviderReply::json(m_server->discoveryDocument()));
    const auto result = metadata(Freshness::Newest);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, kind);
    QCOMPARE(m_server->requestCount(OAuthPath), 0);
    QVERIFY(files().isEmpty());
}

void tst_ProviderDirectory::whenBothHaveNothingTheFirstIsReported()
{
    m_server->on(OpenIdPath, ProviderReply::json({{u"hello"_s, u"world"_s}}));
    const auto result = metadata(Freshness::Newest);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::InvalidResponse);
    QVERIFY2(result->error().detail.contains("issuer"_L1), qPrintable(result->error().detail));
    QCOMPARE(m_server->requestCount(OAuthPath), 1);
}

void tst_ProviderDirectory::aSpoiltCopyIsAsGoodAsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    QTest::newRow("cut") << QByteArray("{\"fetched_at\":\"2026-");
    QTest::newRow("another shape") << QByteArray("[1,2]");
    QTest::newRow("no date") << QByteArray("{\"body\":\"{}\"}");
    QTest::newRow("no body") << QByteArray("{\"fetched_at\":\"2026-11-22T20:00:00Z\"}");
    QTest::newRow("huge") << QByteArray(3 * 1024 * 1024, '{');
}

void tst_ProviderDirectory::aSpoiltCopyIsAsGoodAsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(*metadata(Freshness::CacheFirst));
    const QString name = QDir(m_cache->filePath(u"providers"_s)).filePath(files().first());
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto result = metadata(Freshness::CacheFirst);
    QVERIFY(*result);
    QCOMPARE(m_server->requestCount(), 2);
    QVERIFY(*metadata(Freshness::CacheFirst)); // And it has healed.
    QCOMPARE(m_server->requestCount(), 2);
}

// Whoever can write there still cannot send a session elsewhere under its issuer's name.
void tst_ProviderDirectory::aCopyOfAnotherIssuerIsNotBelieved()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    QFile file(QDir(m_cache->filePath(u"providers"_s)).filePath(files().first()));
    QJsonObject other = m_server->discoveryDocument();
    other.insert(u"issuer"_s, u"https://evil.example"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(compact({{u"fetched_at"_s, m_clock->now().toString(Qt::ISODate)},
                        {u"body"_s, QString::fromUtf8(compact(other))}}));
    file.close();
    const auto result = metadata(Freshness::CacheFirst);
    QVERIFY(*result);
    QCOMPARE((*result)->issuer, m_server->issuer());
    QCOMPARE(m_server->requestCount(), 2);
}

void tst_ProviderDirectory::aCopyFromTheFutureIsNotFresh()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    m_clock->setNow(m_clock->now().addDays(-30));
    QVERIFY(*metadata(Freshness::CacheFirst));
    QCOMPARE(m_server->requestCount(), 2);
    m_server->stop();
    m_clock->setNow(m_clock->now().addDays(-30));
    QVERIFY(*metadata(Freshness::CacheFirst)); // Old, but better than nothing.
}

void tst_ProviderDirectory::anAccountsOwnAuthorityKeepsItsOwnCopy()
{
    const TestAuthority authority;
    m_server = std::make_unique<ScriptedProvider>(authority.issue());
    m_server->serveDiscovery();
    HttpPolicy trusting;
    trusting.extraCaCertificates = {authority.certificate()};
    QVERIFY(*metadata(Freshness::CacheFirst, trusting));
    QVERIFY(*metadata(Freshness::CacheFirst, trusting));
    QCOMPARE(m_server->requestCount(), 1);

    const auto other = metadata(Freshness::CacheFirst);
    QVERIFY(!*other);
    QCOMPARE(other->error().kind, ErrorKind::TlsFailed);
}

void tst_ProviderDirectory::aDirectoryThatCannotBeWrittenCostsOnlySpeed()
{
    const QString file = m_cache->filePath(u"a file"_s);
    QFile blocker(file);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    m_directory = std::make_unique<ProviderDirectory>(file + u"/providers"_s, *m_clock);
    for (int i = 1; i <= 2; ++i) {
        QVERIFY(*metadata(Freshness::CacheFirst));
        QCOMPARE(m_server->requestCount(), i);
    }
}

// B14
void tst_ProviderDirectory::hugeAndEndlessDocumentsAreGivenUp()
{
    ProviderReply huge = ProviderReply::raw("HTTP/1.1 200 OK\r\n\r\n{\"issuer\":\"");
    huge.padding = 100 * 1000 * 1000;
    m_server->on(OpenIdPath, huge);
    QVERIFY(!*metadata(Freshness::Newest));
    QVERIFY(m_server->bytesSent() < 20 * 1000 * 1000);

    ProviderReply endless = huge;
    endless.pace = 10ms;
    m_server->on(OpenIdPath, endless);
    HttpPolicy policy;
    policy.deadline = 500ms;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!*metadata(Freshness::Newest, policy));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(files().isEmpty());
}

void tst_ProviderDirectory::keysAreFetchedOnceADay()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(1));
        m_clock->advance(7h);
    }
    QCOMPARE(m_server->requestCount("/jwks"), 1);
    m_clock->advance(4h);
    QVERIFY(*keys(Freshness::CacheFirst));
    QCOMPARE(m_server->requestCount("/jwks"), 2);
}

// B31, R9
void tst_ProviderDirectory::newestKeysAreAskedForTwiceAMinute()
{
    for (int i = 0; i < 100; ++i)
        QVERIFY(*keys(Freshness::Newest));
    QCOMPARE(m_server->requestCount("/jwks"), 2);
    m_clock->advance(59s);
    QVERIFY(*keys(Freshness::Newest));
    QCOMPARE(m_server->requestCount("/jwks"), 2);
    m_clock->advance(1s);
    QVERIFY(*keys(Freshness::Newest));
    QCOMPARE(m_server->requestCount("/jwks"), 3);
    // A clock that was set back does not lock the door.
    m_clock->setNow(m_clock->now().addDays(-1));
    QVERIFY(*keys(Freshness::Newest));
    QCOMPARE(m_server->requestCount("/jwks"), 4);
}

void tst_ProviderDirectory::theLimitIsForEachProvider()
{
    QVERIFY(*keys(Freshness::Newest));
    QVERIFY(*keys(Freshness::Newest));
    const auto first = std::move(m_server);
    m_server = std::make_unique<ScriptedProvider>();
    serveKeys(1);
    QVERIFY(*keys(Freshness::Newest));
    QCOMPARE(m_server->requestCount("/jwks"), 1);
}

void tst_ProviderDirectory::withoutACopyTheLimitSaysUntilWhen()
{
    m_server->on("/jwks", ProviderReply::make(500, {}, {}));
    const QDateTime start = m_clock->now();
    for (int i = 0; i < 2; ++i) {
        const auto result = keys(Freshness::Newest);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::ServerBusy);
        m_clock->advance(10s);
    }
    const auto result = keys(Freshness::Newest);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::ServerBusy);
    QCOMPARE(result->error().retryAt.value_or(QDateTime()), start.addSecs(60));
    QCOMPARE(m_server->requestCount("/jwks"), 2);
}

// B22
void tst_ProviderDirectory::anEmptyKeySetIsNoCopy()
{
    serveKeys(2);
    QVERIFY(*keys(Freshness::CacheFirst));
    serveKeys(0);
    QCOMPARE((**keys(Freshness::Newest)).size(), size_t(0));
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(2));
}

// B12, G8
void tst_ProviderDirectory::anOutageOfADayIsNotNoticed()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    QVERIFY(*keys(Freshness::CacheFirst));
    m_clock->advance(25h);
    m_server->stop();
    for (int hour = 0; hour < 24; ++hour) {
        QVERIFY(*metadata(Freshness::CacheFirst));
        QVERIFY(*keys(Freshness::CacheFirst));
        m_clock->advance(1h);
    }
}

// B30
void tst_ProviderDirectory::rotatedKeysAreFoundByAskingAgain()
{
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(1));
    serveKeys(3);
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(1));
    QCOMPARE((**keys(Freshness::Newest)).size(), size_t(3));
    QCOMPARE((**keys(Freshness::CacheFirst)).size(), size_t(3));
}

void tst_ProviderDirectory::doneIsNeverCalledFromInside()
{
    QVERIFY(*metadata(Freshness::CacheFirst));
    int calls = 0;
    m_directory->metadata(m_server->issuer(), {}, Freshness::CacheFirst, this,
                          [&](const auto &) { ++calls; });
    QCOMPARE(calls, 0);
    TRY_COMPARE(calls, 1);
    QCOMPARE(m_server->requestCount(), 1);
}

void tst_ProviderDirectory::nothingIsCalledWhenTheContextDies()
{
    int calls = 0;
    m_server->on(OpenIdPath, ProviderReply::hang());
    auto context = std::make_unique<QObject>();
    m_directory->metadata(m_server->issuer(), {}, Freshness::Newest, context.get(),
                          [&](const auto &) { ++calls; });
    TRY_COMPARE(m_server->requestCount(), 1);
    context.reset();
    TRY_COMPARE(m_server->openConnectionCount(), 0);

    m_server->serveDiscovery();
    QVERIFY(*metadata(Freshness::CacheFirst));
    context = std::make_unique<QObject>();
    m_directory->metadata(m_server->issuer(), {}, Freshness::CacheFirst, context.get(),
                          [&](const auto &) { ++calls; });
    context.reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void tst_ProviderDirectory::nothingIsCalledWhenTheDirectoryDies()
{
    int calls = 0;
    m_server->on(OpenIdPath, ProviderReply::hang());
    m_directory->metadata(m_server->issuer(), {}, Freshness::Newest, this,
                          [&](const auto &) { ++calls; });
    TRY_COMPARE(m_server->requestCount(), 1);
    m_directory.reset();
    TRY_COMPARE(m_server->openConnectionCount(), 0);
    QCOMPARE(calls, 0);
}

void tst_ProviderDirectory::theAnswerMayDeleteTheDirectory()
{
    int calls = 0;
    m_directory->metadata(m_server->issuer(), {}, Freshness::Newest, this, [&](const auto &) {
        ++calls;
        m_directory.reset();
    });
    TRY_COMPARE(calls, 1);
    QVERIFY(!m_directory);
}

QTEST_GUILESS_MAIN(tst_ProviderDirectory)
#include "tst_ProviderDirectory.moc"
