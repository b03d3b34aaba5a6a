// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/ProviderDirectory.h"

#include "base/Log.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <chrono>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds LongestFresh = 24h;
constexpr std::chrono::milliseconds LongestInquiry = 15s;
constexpr qsizetype MostInquiriesPerMinute = 2;

// A document as it was fetched, in a file named by what it is the document of.
class Cache
{
public:
    Cache(const QString &directory, const QString &subject, const HttpPolicy &policy)
        : m_directory(directory)
    {
        // What one account's own authority vouched for is no other account's business.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(subject.toUtf8());
        for (const QSslCertificate &certificate : policy.extraCaCertificates)
            hash.addData(certificate.digest(QCryptographicHash::Sha256));
        m_path = QDir(directory).filePath(QString::fromLatin1(hash.result().toHex()) + ".json"_L1);
    }

    struct Copy
    {
        QDateTime fetchedAt;
        HttpResponse response;
    };

    [[nodiscard]] std::optional<Copy> read() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const Result<QJsonObject> wrapper =
            readJsonObject(file.read(std::min(file.size(), LargestFile)));
        if (!wrapper)
            return std::nullopt;
        const QDateTime fetchedAt =
            QDateTime::fromString(wrapper->value("fetched_at"_L1).toString(), Qt::ISODate);
        if (!fetchedAt.isValid())
            return std::nullopt;
        return Copy{fetchedAt.toUTC(),
                    {200,
                     {{"Content-Type", "application/json"}},
                     wrapper->value("body"_L1).toString().toUtf8()}};
    }

    void write(const QByteArray &body, const QDateTime &fetchedAt) const
    {
        const QJsonObject wrapper{{u"fetched_at"_s, fetchedAt.toString(Qt::ISODate)},
                                  {u"body"_s, QString::fromUtf8(body)}};
        QSaveFile file(m_path);
        if (!QDir().mkpath(m_directory) || !file.open(QIODevice::WriteOnly)
            || file.write(QJsonDocument(wrapper).toJson(QJsonDocument::Compact)) < 0
            || !file.flush() || !file.commit())
            qCInfo(logFlow) << "cannot keep a copy of provider data:" << file.errorString();
    }

private:
    static constexpr qint64 LargestFile = 1'048'576; // As much as readJsonObject() takes.

    QString m_directory;
    QString m_path;
};

bool isFresh(const QDateTime &fetchedAt, const QDateTime &now)
{
    // A copy from the future is one from before the clock was set back.
    const std::chrono::seconds age(fetchedAt.secsTo(now));
    return age >= 0s && age < LongestFresh;
}

// Sends requests one after the other until one answer reads as what is wanted, then is gone.
template <typename T>
class Inquiry : public QObject
{
public:
    using Read = std::function<Result<T>(const HttpResponse &)>;
    using Done = std::function<void(const Result<T> &, const HttpResponse &)>;

    Inquiry(const QList<HttpRequest> &requests, const HttpPolicy &policy, Read read, Done done,
            QObject *parent)
        : QObject(parent)
        , m_http(policy)
        , m_requests(requests)
        , m_read(std::move(read))
        , m_done(std::move(done))
    {
        askNext();
    }

private:
    void askNext()
    {
        m_http.send(m_requests.takeFirst(), this,
                    [this](const Result<HttpResponse> &response) { onAnswer(response); });
    }

    void onAnswer(const Result<HttpResponse> &response)
    {
        if (!response)
            return finish(fail(response.error()), {});
        const Result<T> document = m_read(*response);
        // "There is no such document here" is no reason not to look in the next place; a busy
        // server, a portal or a document that must not be used is.
        if (!document && document.error().kind == ErrorKind::InvalidResponse) {
            m_firstFault = m_firstFault.value_or(document.error());
            if (!m_requests.isEmpty())
                return askNext();
            return finish(fail(*m_firstFault), {});
        }
        finish(document, *response);
    }

    void finish(const Result<T> &document, const HttpResponse &response)
    {
        deleteLater();
        const Done done = std::move(m_done); // It may delete our owner, and us with it.
        done(document, response);
    }

    HttpClient m_http;
    QList<HttpRequest> m_requests;
    Read m_read;
    Done m_done;
    std::optional<Error> m_firstFault; // The place that OpenID Connect names is the one to report.
};

template <typename T>
struct Question
{
    QList<HttpRequest> requests;
    std::function<Result<T>(const HttpResponse &)> read;
    std::function<bool(const T &)> isWorthKeeping = [](const T &) { return true; };
    std::function<void(const T &, const T &)> noteChange = [](const T &, const T &) {};
    Cache cache;
    bool mayUseFreshCopy = false;
    bool mayUseOldCopy = false; // When asking fails.
};

template <typename T>
std::optional<T> keptCopy(const Question<T> &question, const std::optional<QDateTime> &freshAt)
{
    const auto copy = question.cache.read();
    if (!copy || (freshAt && !isFresh(copy->fetchedAt, *freshAt)))
        return std::nullopt;
    const Result<T> document = question.read(copy->response);
    return document ? std::optional<T>(*document) : std::nullopt;
}

template <typename T>
void answerLater(const Result<T> &result, QObject *context,
                 std::function<void(const Result<T> &)> done)
{
    QMetaObject::invokeMethod(
        context, [result, done = std::move(done)] { done(result); }, Qt::QueuedConnection);
}

template <typename T>
void answer(const Question<T> &question, HttpPolicy policy, Clock &clock, QObject *owner,
            QObject *context, std::function<void(const Result<T> &)> done)
{
    if (question.mayUseFreshCopy) {
        if (const auto copy = keptCopy<T>(question, clock.now()))
            return answerLater<T>(*copy, context, std::move(done));
    }

    policy.deadline = std::min(policy.deadline, LongestInquiry);
    const QPointer<QObject> listener(context);
    auto *inquiry = new Inquiry<T>(
        question.requests, policy, question.read,
        [question, &clock, listener, done = std::move(done)](const Result<T> &document,
                                                             const HttpResponse &response) {
            if (!listener)
                return;
            if (document && question.isWorthKeeping(*document)) {
                if (const auto before = keptCopy<T>(question, std::nullopt))
                    question.noteChange(*before, *document);
                question.cache.write(response.body, clock.now());
            }
            if (!document && question.mayUseOldCopy) {
                if (const auto copy = keptCopy<T>(question, std::nullopt)) {
                    qCInfo(logFlow).noquote()
                        << "an older copy is used:" << document.error().detail;
                    return done(*copy);
                }
            }
            done(document);
        },
        owner);
    QObject::connect(context, &QObject::destroyed, inquiry, &QObject::deleteLater);
}

} // namespace

ProviderDirectory::ProviderDirectory(const QString &cacheDirectory, Clock &clock)
    : m_cacheDirectory(cacheDirectory)
    , m_clock(clock)
{ }

void ProviderDirectory::metadata(const QString &issuer, const HttpPolicy &policy,
                                 Freshness freshness, QObject *context,
                                 std::function<void(const Result<ProviderMetadata> &)> done)
{
    Question<ProviderMetadata> question{
        .requests = makeDiscoveryRequests(issuer),
        .read = [issuer,
                 &clock = m_clock](const HttpResponse &response) -> Result<ProviderMetadata> {
            if (response.status != 200)
                return fail(makeHttpError(response, clock.now()));
            return readProviderMetadata(response, issuer);
        },
        .noteChange =
            [issuer](const ProviderMetadata &before, const ProviderMetadata &now) {
                if (before.tokenEndpoint.host() != now.tokenEndpoint.host())
                    qCInfo(logFlow).noquote()
                        << "the token endpoint of" << issuer << "moved from"
                        << before.tokenEndpoint.host() << "to" << now.tokenEndpoint.host();
            },
        .cache = Cache(m_cacheDirectory, issuer, policy),
        .mayUseFreshCopy = freshness == Freshness::CacheFirst,
        .mayUseOldCopy = freshness == Freshness::CacheFirst,
    };
    answer(question, policy, m_clock, &m_lifetime, context, std::move(done));
}

std::optional<ProviderMetadata> ProviderDirectory::keptMetadata(const QString &issuer,
                                                                const HttpPolicy &policy) const
{
    const auto copy = Cache(m_cacheDirectory, issuer, policy).read();
    if (!copy)
        return std::nullopt;
    const auto provider = readProviderMetadata(copy->response, issuer);
    return provider ? std::optional<ProviderMetadata>(*provider) : std::nullopt;
}

void ProviderDirectory::keys(const ProviderMetadata &provider, const HttpPolicy &policy,
                             Freshness freshness, QObject *context,
                             std::function<void(const Result<JwkSet> &)> done)
{
    const QString uri = provider.jwksUri.toString(QUrl::FullyEncoded);
    Question<JwkSet> question{
        .requests = {makeJsonGet(provider.jwksUri)},
        .read = [&clock = m_clock](const HttpResponse &response) -> Result<JwkSet> {
            if (response.status != 200)
                return fail(makeHttpError(response, clock.now()));
            return readJwkSet(response);
        },
        // An empty set is an answer, but none that helps later.
        .isWorthKeeping = [](const JwkSet &keys) { return !keys.empty(); },
        .cache = Cache(m_cacheDirectory, uri, policy),
        .mayUseFreshCopy = freshness == Freshness::CacheFirst,
        .mayUseOldCopy = freshness == Freshness::CacheFirst,
    };

    if (freshness == Freshness::Newest) {
        if (const auto end = cooldownEnd(uri)) {
            if (const auto copy = keptCopy<JwkSet>(question, std::nullopt))
                return answerLater<JwkSet>(*copy, context, std::move(done));
            return answerLater<JwkSet>(fail({ErrorKind::ServerBusy,
                                             u"the keys were asked for twice in a minute"_s,
                                             {},
                                             {},
                                             end}),
                                       context, std::move(done));
        }
        m_keyInquiries[uri].append(m_clock.now());
    }
    answer(question, policy, m_clock, &m_lifetime, context, std::move(done));
}

// Until when this provider is not to be asked for keys again; absent: it may be asked.
std::optional<QDateTime> ProviderDirectory::cooldownEnd(const QString &jwksUri)
{
    QList<QDateTime> &inquiries = m_keyInquiries[jwksUri];
    const QDateTime now = m_clock.now();
    inquiries.removeIf([&](const QDateTime &at) {
        const std::chrono::seconds age(at.secsTo(now));
        return age < 0s || age >= 60s;
    });
    if (inquiries.size() < MostInquiriesPerMinute)
        return std::nullopt;
    return inquiries.first().addSecs(60);
}

} // namespace latchkey
