// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"

#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20000; // ms; a real keychain on a busy machine takes its time

void apply(QJsonObject &json, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            json.remove(it.key());
        else
            json.insert(it.key(), it.value());
    }
}

} // namespace

Fixture::Fixture(std::chrono::milliseconds requestDeadline)
    : Fixture([](Account &) {}, requestDeadline)
{ }

Fixture::Fixture(const std::function<void(Account &)> &change,
                 std::chrono::milliseconds requestDeadline)
    : Fixture(nullptr, change, requestDeadline)
{ }

Fixture::Fixture(SessionStore &keychain)
    : Fixture(
        &keychain, [](Account &) {}, std::chrono::seconds(30))
{ }

Fixture::Fixture(SessionStore *keychain, const std::function<void(Account &)> &change,
                 std::chrono::milliseconds requestDeadline)
    : parts(makeParts(keychain, requestDeadline))
    , account(makeAccount(change))
    , session(account, parts)
{
    provider.serveDiscovery();
    provider.serveAuthorization();
    provider.on("/jwks", ProviderReply::json({{u"keys"_s, QJsonArray{key.publicJwk(u"key-1"_s)}}}));
    provider.on("/userinfo", [this](const ProviderRequest &) {
        return ProviderReply::json({{u"sub"_s, subject},
                                    {u"name"_s, u"Alice Example"_s},
                                    {u"email"_s, u"alice@example.test"_s}});
    });
    provider.on("/revoke", ProviderReply::make(200, "text/plain", ""));
    provider.on("/token", [this](const ProviderRequest &request) {
        const bool isProven = !request.header("DPoP").isEmpty();
        return ProviderReply::json(
            tokenResponse({{u"token_type"_s, isProven ? u"DPoP"_s : u"Bearer"_s}}));
    });
    browser.follow();
}

void Fixture::offerDpop()
{
    metadata.insert(u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s});
    provider.serveDiscovery(metadata);
}

QJsonObject Fixture::pushedResponse(const QJsonObject &changes)
{
    const QByteArray uri = "urn:request:" + QByteArray::number(pushed.size() + 1);
    pushed.insert(uri, provider.lastRequest("/par"));
    QJsonObject response{{u"request_uri"_s, QString::fromLatin1(uri)}, {u"expires_in"_s, 60}};
    apply(response, changes);
    return response;
}

void Fixture::offerPushing(const QJsonObject &changes)
{
    metadata.insert(u"pushed_authorization_request_endpoint"_s, provider.issuer() + u"/par"_s);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        metadata.insert(it.key(), it.value());
    provider.serveDiscovery(metadata);
    provider.on("/par", [this](const ProviderRequest &) {
        return ProviderReply::json(pushedResponse(), 201);
    });
    provider.on("/authorize", [this](const ProviderRequest &request) {
        const ProviderRequest asked = pushed.value(request.queryValue("request_uri"));
        nonce = asked.formValue("nonce");
        return ProviderReply::redirect(asked.formValue("redirect_uri") + '?'
                                       + encodeForm({{u"code"_s, "code-1"},
                                                     {u"state"_s, asked.formValue("state")},
                                                     {u"iss"_s, provider.issuer().toUtf8()}}));
    });
}

SessionParts Fixture::makeParts(SessionStore *keychain, std::chrono::milliseconds requestDeadline)
{
    return {clock,
            browser,
            keychain ? *keychain : store,
            providers,
            directory.filePath(u"state"_s),
            [this](const QString &name, const std::optional<Error> &failure) {
                lastPageFailure = failure;
                lastPage = CallbackPage{failure ? CallbackPage::Outcome::Failure
                                                : CallbackPage::Outcome::Success,
                                        u"en"_s,
                                        failure ? u"Not signed in"_s : u"Signed in to "_s + name,
                                        {}};
                return *lastPage;
            },
            [](const QString &name) {
                return CallbackPage{
                    CallbackPage::Outcome::Success, u"en"_s, u"Signed out of "_s + name, {}};
            },
            {},
            requestDeadline};
}

Account Fixture::makeAccount(const std::function<void(Account &)> &change) const
{
    Account made;
    made.name = u"work"_s;
    made.client.issuer = provider.issuer();
    made.client.clientId = u"desktop"_s;
    made.client.scopes = defaultScopes();
    made.client.redirectPath = u"/callback"_s;
    change(made);
    return made;
}

QJsonObject Fixture::claims(const QJsonObject &changes) const
{
    const qint64 now = clock.now().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, provider.issuer()}, {u"sub"_s, subject},
                       {u"aud"_s, u"desktop"_s},      {u"iat"_s, now},
                       {u"exp"_s, now + 600},         {u"nonce"_s, QString::fromLatin1(nonce)}};
    apply(claims, changes);
    return claims;
}

QByteArray Fixture::idToken(const QJsonObject &changes) const
{
    return key.signedJws({{u"alg"_s, algorithm}, {u"kid"_s, keyId}},
                         QJsonDocument(claims(changes)).toJson(QJsonDocument::Compact));
}

QJsonObject Fixture::tokenResponse(const QJsonObject &changes)
{
    if (provider.requestCount("/authorize") > 0 && pushed.isEmpty())
        nonce = provider.lastRequest("/authorize").queryValue("nonce");
    ++tokensIssued;
    QJsonObject response{
        {u"access_token"_s, u"AT-%1-access-token"_s.arg(tokensIssued)},
        {u"refresh_token"_s, u"RT-%1-refresh-token"_s.arg(tokensIssued)},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, 600},
        {u"id_token"_s, QString::fromLatin1(idToken())},
    };
    apply(response, changes);
    return response;
}

bool Fixture::signIn(const SignInOptions &options)
{
    QSignalSpy finished(&session, &Session::signInFinished);
    session.signIn(options);
    return waitUntil([&] { return !finished.isEmpty(); }, Patience)
        && finished.at(0).at(0).value<Result<void>>().has_value();
}

Result<void> Fixture::refresh()
{
    QSignalSpy finished(&session, &Session::refreshFinished);
    session.refresh();
    if (!waitUntil([&] { return !finished.isEmpty(); }, Patience))
        return fail(ErrorKind::TimedOut, u"refreshFinished() never came"_s);
    return finished.at(0).at(0).value<Result<void>>();
}

Result<AccessToken> Fixture::borrow(const AccessTokenOptions &options)
{
    std::optional<Result<AccessToken>> answer;
    QObject context;
    session.withAccessToken(options, &context,
                            [&](const Result<AccessToken> &token) { answer = token; });
    if (!waitUntil([&] { return answer.has_value(); }))
        return fail(ErrorKind::TimedOut, u"nobody lent a token"_s);
    return *answer;
}

Result<SignOutReport> Fixture::signOut(SignOutMode mode, const SignOutOptions &options)
{
    QSignalSpy finished(&session, &Session::signOutFinished);
    session.signOut(mode, options);
    if (!waitUntil([&] { return !finished.isEmpty(); }, Patience))
        return fail(ErrorKind::TimedOut, u"signOutFinished() never came"_s);
    return finished.at(0).at(0).value<Result<SignOutReport>>();
}

Result<HttpResponse> Fixture::call(const QString &path)
{
    std::optional<Result<HttpResponse>> answer;
    QObject context;
    session.send(makeJsonGet(provider.url(path)), &context,
                 [&](const Result<HttpResponse> &response) { answer = response; });
    if (!waitUntil([&] { return answer.has_value(); }))
        return fail(ErrorKind::TimedOut, u"the resource server's answer never came"_s);
    return *answer;
}

std::unique_ptr<Session> Fixture::anotherSession()
{
    auto other = std::make_unique<Session>(account, parts);
    other->restore();
    if (!waitUntil([&] { return !std::holds_alternative<Restoring>(other->state()); }))
        return nullptr;
    return other;
}

bool Fixture::passRetryTime()
{
    if (!waitUntil([&] { return clock.nextPause().value_or(1h) <= 10s; }))
        return false;
    clock.advance(10s);
    return true;
}

bool Fixture::rereadDiscovery()
{
    bool isRead = false;
    QObject context;
    providers.metadata(provider.issuer(), {}, ProviderDirectory::Freshness::Newest, &context,
                       [&](const Result<ProviderMetadata> &) { isRead = true; });
    return waitUntil([&] { return isRead; });
}

std::optional<StoredSession> Fixture::stored() const
{
    const auto entry = store.entries.constFind(u"latchkey/work/session"_s);
    if (entry == store.entries.constEnd())
        return {};
    Secret whole(*entry);
    if (const auto described = readPartsEntry(whole)) {
        QList<Secret> pieces;
        for (int i = 0; i < described->count; ++i)
            pieces.append(Secret(
                store.entries.value(u"latchkey/work/session.%1.%2"_s.arg(described->slot).arg(i))));
        whole = joinParts(*described, pieces).value_or(Secret());
    }
    const auto read = readSessionEntry(whole);
    return read ? std::optional<StoredSession>(*read) : std::nullopt;
}

} // namespace latchkey::test
