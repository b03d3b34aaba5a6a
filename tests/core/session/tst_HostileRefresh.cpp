// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/LogCapture.h"
#include "support/MessageClass.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Ending = ProviderReply::Ending;

namespace {

constexpr auto Old = "RT-1-refresh-token";
constexpr auto New = "RT-2-refresh-token";
constexpr auto Page = "<!DOCTYPE html><html><body>Hotel Wi-Fi</body></html>";

// What becomes of the session.
enum class Outcome {
    Renewed,
    Kept, // One presentation; tried again later.
    Unknown, // Perhaps spent: one prompt second try, then as Kept.
    Ended,
};

// What a test may need beside the fixture.
struct World : Fixture
{
    using Fixture::Fixture;

    std::unique_ptr<ScriptedProvider> other;
    TestAuthority authority;

    // From now on the provider's document names a token endpoint at `other`.
    void moveTokensTo(const ServerIdentity &identity)
    {
        other = std::make_unique<ScriptedProvider>(identity);
        other->on("/token",
                  [this](const ProviderRequest &) { return ProviderReply::json(tokenResponse()); });
        provider.serveDiscovery({{u"token_endpoint"_s, other->url(u"/token"_s).toString()}});
        QVERIFY(rereadDiscovery());
    }

    [[nodiscard]] int presentations(const QByteArray &token) const
    {
        return provider.presentations(token) + (other ? other->presentations(token) : 0);
    }
};

struct Row
{
    QByteArray name;
    std::function<ProviderReply(World &)> reply; // For each request to the token endpoint.
    Outcome outcome = Outcome::Renewed;
    MessageClass message = MessageClass::None;
    QByteArray stored = Old; // The refresh token that the keychain holds in the end.
    std::function<void(World &)> check = {};
    std::function<void(World &)> prepare = {};
};

std::function<ProviderReply(World &)> always(const ProviderReply &reply)
{
    return [reply](World &) { return reply; };
}

std::function<ProviderReply(World &)> status(int status, const QByteArray &type,
                                             const QByteArray &body,
                                             const QList<HttpHeader> &headers = {})
{
    return always(ProviderReply::make(status, type, body, headers));
}

std::function<ProviderReply(World &)> redirect(int status, const QByteArray &location)
{
    return always(ProviderReply::redirect(location, status));
}

std::function<ProviderReply(World &)> json(const QByteArray &body)
{
    return status(200, "application/json", body);
}

std::function<ProviderReply(World &)> oauthError(const QString &error, int status = 400)
{
    return always(ProviderReply::json({{u"error"_s, error}}, status));
}

// The good answer with changes in it; null removes a member.
std::function<ProviderReply(World &)> tokens(const QJsonObject &changes)
{
    return [changes](World &w) { return ProviderReply::json(w.tokenResponse(changes)); };
}

// An answer without a new refresh token, so that the old one goes on.
std::function<ProviderReply(World &)> without(QJsonObject changes)
{
    changes.insert(u"refresh_token"_s, {});
    return tokens(changes);
}

QByteArray body(World &w)
{
    return QJsonDocument(w.tokenResponse()).toJson(QJsonDocument::Compact);
}

std::function<ProviderReply(World &)> framed(const QByteArray &head, const QByteArray &tail,
                                             Ending ending = Ending::Close, qsizetype chopped = 0)
{
    return [=](World &w) {
        const QByteArray text = body(w);
        QByteArray start = head;
        start.replace("SIZE16", QByteArray::number(text.size(), 16));
        start.replace("SIZE", QByteArray::number(text.size()));
        return ProviderReply::raw(start + text.chopped(chopped) + tail, ending);
    };
}

ProviderReply padded(const QByteArray &head, qint64 size)
{
    ProviderReply reply = ProviderReply::raw(head);
    reply.padding = size;
    return reply;
}

const QByteArray Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

// What was granted, as the caller is lent it.
std::function<void(World &)> lives(std::chrono::seconds lifetime)
{
    return [lifetime](World &w) {
        const auto &state = std::get<SignedIn>(w.session.state());
        QCOMPARE(state.obtainedAt.secsTo(state.expiresAt), lifetime.count());
    };
}

std::function<void(World &)> scopes(const QStringList &expected)
{
    return [expected](World &w) {
        QCOMPARE(std::get<SignedIn>(w.session.state()).scopes, expected);
        QCOMPARE(w.stored()->scopes, expected);
    };
}

// However short a token lives, renewing by itself is no loop.
void verifyThatNoLoopBegins(World &w)
{
    w.session.keepFresh();
    const auto renewsAt = std::get<SignedIn>(w.session.state()).renewsAt;
    QVERIFY(renewsAt >= w.clock.now().addSecs(10));
    const int requests = w.provider.requestCount("/token");
    w.clock.advance(9s);
    QCoreApplication::processEvents();
    QCOMPARE(w.provider.requestCount("/token"), requests);
}

std::function<void(World &)> endsBecause(const QString &code)
{
    return [code](World &w) {
        QCOMPARE(w.stored()->ended->code, code);
        // "Sign in again" names the user.
        QCOMPARE(std::get<SignInRequired>(w.session.state()).identity.email,
                 u"alice@example.test"_s);
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(w.tokenResponse());
        });
        QVERIFY(w.signIn());
        QCOMPARE(w.provider.lastRequest("/authorize").queryValue("login_hint"),
                 "alice@example.test");
    };
}

QList<Row> httpRows()
{
    using enum Outcome;
    using enum MessageClass;
    const auto elsewhere = [](World &w) {
        QVERIFY(w.other);
        QCOMPARE(w.other->connectionCount(), 0);
    };
    const auto anotherHost = [](World &w) {
        w.other = std::make_unique<ScriptedProvider>(w.authority.issue());
    };
    const auto to = [](int status) {
        return [status](World &w) {
            // Another host, by its name.
            const QByteArray target =
                w.other->url(u"/token"_s).toEncoded().replace("127.0.0.1", "localhost");
            return ProviderReply::redirect(target, status);
        };
    };
    QList<Row> rows{
        {"B086 200 with a login page", status(200, "text/html", Page), Kept, Portal},
        {"B087 a login page that says it is JSON", status(200, "application/json", Page), Kept,
         Portal},
        {"B088 200 without a body", status(200, "application/json", ""), Unknown, Protocol},
        {"B088 204", always(ProviderReply::raw("HTTP/1.1 204 No Content\r\n\r\n")), Unknown,
         Protocol},
        {"B089 302 to plain http", redirect(302, "http://neverssl.example/"), Kept, Portal},
        {"B089 307 to plain http", redirect(307, "http://neverssl.example/"), Kept, Portal},
        {"B091 308 to the same host", redirect(308, "/token/"), Kept, Configuration, Old,
         [](World &w) {
             const Error cause = std::get<RefreshDelayed>(w.session.state()).cause;
             QVERIFY2(cause.detail.contains(w.provider.issuer() + u"/token/"_s),
                      qPrintable(cause.detail));
             QCOMPARE(w.provider.requestCount("/token/"), 0);
         }},
        {"B092 400 without a body", status(400, "application/json", ""), Kept, Server},
        {"B092 400 with a page", status(400, "text/html", Page), Kept, Server},
        {"B092 401 without a body", status(401, "", ""), Kept, Server},
        {"B093 401 Basic with a page",
         status(401, "text/html", Page, {{"WWW-Authenticate", "Basic realm=\"x\""}}), Kept, Portal,
         Old,
         [](World &w) {
             QVERIFY(w.provider.lastRequest("/token").header("Authorization").isEmpty());
         }},
        {"B094 403 of a firewall", status(403, "text/html", Page), Kept, Server},
        {"B096 407", status(407, "text/html", Page), Kept, Portal},
        {"B101 500", status(500, "text/plain", ""), Unknown, Server},
        {"B101 502 with a page", status(502, "text/html", Page), Unknown, Server},
        {"B101 504", status(504, "text/plain", ""), Unknown, Server},
        {"B102 511", status(511, "text/html", Page), Kept, Portal},
    };
    for (const int code : {301, 302, 303, 307, 308})
        rows.append(Row{u"B090 %1 to another host"_s.arg(code).toUtf8(), to(code), Kept, Protocol,
                        Old, elsewhere, anotherHost});
    for (const int code : {404, 405, 410})
        rows.append(Row{u"B095 %1 with a page"_s.arg(code).toUtf8(),
                        status(code, "text/html", Page), Kept, Configuration, Old, [](World &w) {
                            QCOMPARE(w.provider.requestCount("/.well-known/openid-configuration"),
                                     1);
                        }});
    return rows;
}

QList<Row> transportRows()
{
    using enum Outcome;
    using enum MessageClass;
    using ConnectionFault = ScriptedProvider::ConnectionFault;
    const auto broken = [](ConnectionFault fault) {
        return [fault](World &w) { w.provider.setConnectionFault(fault); };
    };
    const auto certificate = [](const CertificateSpec &spec) {
        return [spec](World &w) { w.moveTokensTo(w.authority.issue(spec)); };
    };
    const auto nothingWasSent = [](World &w) { QCOMPARE(w.other->bytesReceived(), 0); };
    const auto good = tokens({});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateSpec expired, future, otherHost;
    expired.notBefore = now.addDays(-3);
    expired.notAfter = now.addDays(-1);
    future.notBefore = now.addDays(365);
    future.notAfter = now.addDays(366);
    otherHost.hosts = {u"elsewhere.example"_s};
    return {
        {"B103 refused", good, Kept, Network, Old, {}, [](World &w) { w.provider.stop(); }},
        // Over plain TCP the request is in the connection's buffer before the reset arrives, so
        // that "not sent" cannot be told; over TLS it can.
        {"B104 reset before the handshake", good, Kept, Network, Old, nothingWasSent,
         [](World &w) {
             w.moveTokensTo(w.authority.issue());
             w.other->setConnectionFault(ConnectionFault::ResetAtOnce);
         }},
        {"B105 closed without an answer", always(ProviderReply::dropped()), Unknown, Network},
        {"B106 reset without an answer", always(ProviderReply::dropped(Ending::Reset)), Unknown,
         Network},
        {"B106 reset after the head",
         good,
         Unknown,
         Network,
         Old,
         {},
         broken(ConnectionFault::ResetAfterHead)},
        {"B111 20 bytes of 100",
         always(ProviderReply::raw(Json + "Content-Length: 100\r\n\r\n{\"access_token\":\"AT\"")),
         Unknown, Network},
        {"B111 shorter than it said, and whole",
         framed(Json + "Content-Length: 5000\r\n\r\n", "", Ending::Reset), Renewed, None, New},
        {"B112 chunked without the last chunk, and whole",
         framed(Json + "Transfer-Encoding: chunked\r\n\r\nSIZE16\r\n", "\r\n", Ending::Cut),
         Renewed, None, New},
        {"B113 chunked, cut inside the JSON",
         framed(Json + "Transfer-Encoding: chunked\r\n\r\nSIZE16\r\n", "", Ending::Cut, 10),
         Unknown, Network},
        {"B114 no length, whole", framed(Json + "\r\n", "", Ending::Cut), Renewed, None, New},
        {"B115 two objects", json("{}{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}"), Unknown,
         Protocol},
        {"B116 100 Continue first",
         framed("HTTP/1.1 100 Continue\r\n\r\n" + Json + "Content-Length: SIZE\r\n\r\n", ""),
         Renewed, None, New},
        // Qt (6.4 to 6.8) takes it for a connection that broke and says no more.
        {"B117 HTTP/0.9", framed("", ""), Unknown, Network},
        {"B118 200 KB of headers",
         always(ProviderReply::make(200, "application/json", "{}",
                                    QList<HttpHeader>(50, {"X-Filler", QByteArray(4000, 'x')}))),
         Unknown, Protocol},
        {"B119 10 MB", always(padded(Json + "Content-Length: 10000000\r\n\r\n", 10'000'000)),
         Unknown, Protocol},
        {"B119 1 GB", always(padded(Json + "Content-Length: 1000000000\r\n\r\n", 1'000'000'000)),
         Unknown, Protocol, Old, [](World &w) { QVERIFY(w.provider.bytesSent() < 100'000'000); }},
        // Not asked for, and not unpacked: what unpacks to a gigabyte is a few bytes of no JSON.
        {"B120 said to be gzip",
         status(200, "application/json", QByteArray("\x1f\x8b\x08\0", 4),
                {{"Content-Encoding", "gzip"}}),
         Unknown, Protocol},
        {"B120 said to be br",
         status(200, "application/json", "\x0b\x02", {{"Content-Encoding", "br"}}), Unknown,
         Protocol},
        // HTTP/2 is never offered, so that its frames are no HTTP at all.
        {"B121 a GOAWAY frame",
         always(ProviderReply::raw(
             QByteArray("\0\0\0\x04\0\0\0\0\0\0\0\x08\x07\0\0\0\0\0\0\0\0\0\0\0\0", 26))),
         Unknown, Network},
        {"B122 a cookie and a long life",
         [](World &w) {
             return ProviderReply::json(w.tokenResponse(), 200,
                                        {{"Set-Cookie", "sid=1; Path=/"},
                                         {"Cache-Control", "max-age=9999"},
                                         {"Strict-Transport-Security", "max-age=9999"},
                                         {"Alt-Svc", "h3=\":443\""}});
         },
         Renewed, None, New,
         [](World &w) {
             QVERIFY(w.refresh());
             QCOMPARE(w.provider.requestCount("/token"), 2);
             QVERIFY(w.provider.lastRequest("/token").header("Cookie").isEmpty());
         }},
        {"B123 expired", good, Kept, Tls, Old, nothingWasSent, certificate(expired)},
        {"B123 another host's", good, Kept, Tls, Old, nothingWasSent, certificate(otherHost)},
        {"B123 self-signed", good, Kept, Tls, Old, nothingWasSent,
         [](World &w) { w.moveTokensTo(makeSelfSignedIdentity()); }},
        {"B124 not valid yet", good, Kept, Clock, Old, nothingWasSent, certificate(future)},
        {"B125 of an authority nobody here knows", good, Kept, Tls, Old, nothingWasSent,
         certificate({})},
        {"B176 invalid_grant under a bad certificate", good, Kept, Tls, Old, nothingWasSent,
         [](World &w) {
             w.moveTokensTo(makeSelfSignedIdentity());
             w.other->on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
         }},
        {"B176 invalid_grant in a portal's page",
         status(200, "text/html", "<html>{\"error\":\"invalid_grant\"}</html>"), Kept, Portal},
    };
}

QList<Row> tokenRows()
{
    using enum Outcome;
    using enum MessageClass;
    QList<Row> rows;
    const auto malformed = [&rows](const char *name, const QJsonObject &changes) {
        rows.append(Row{name, without(changes), Unknown, Protocol});
    };
    malformed("B127 no access token", {{u"access_token"_s, {}}, {u"x"_s, 1}});
    malformed("B127 an empty access token", {{u"access_token"_s, u""_s}});
    malformed("B127 a number for an access token", {{u"access_token"_s, 123}});
    malformed("B127 a list for an access token", {{u"access_token"_s, QJsonArray{u"a"_s}}});
    malformed("B128 a line break in it", {{u"access_token"_s, u"a\nX: y"_s}});
    malformed("B128 a zero in it", {{u"access_token"_s, u"a\0"_s}});
    malformed("B128 é in it", {{u"access_token"_s, u"é"_s}});
    rows.append(Row{"B127 no access token, but a new refresh token",
                    tokens({{u"access_token"_s, {}}}), Kept, Protocol, New});
    rows.append(Row{"B128 unprintable, but a new refresh token",
                    tokens({{u"access_token"_s, u"a\nX: y"_s}}), Kept, Protocol, New});
    rows.append(Row{"B129 64 KiB", tokens({{u"access_token"_s, QString(65536, u'a')}}), Renewed,
                    None, New});
    rows.append(Row{"B129 1 MiB", tokens({{u"access_token"_s, QString(1'048'576, u'a')}}), Unknown,
                    Protocol});
    rows.append(Row{"B130 no token type", tokens({{u"token_type"_s, {}}}), Kept, Protocol, New});
    for (const char *type : {"mac", "N_A", "DPoP"})
        rows.append(Row{u"B131 %1"_s.arg(QLatin1StringView(type)).toUtf8(),
                        tokens({{u"token_type"_s, QString::fromLatin1(type)}}), Kept, Protocol,
                        New});
    for (const char *type : {"bearer", "BEARER", "bEARER"})
        rows.append(Row{u"B132 %1"_s.arg(QLatin1StringView(type)).toUtf8(),
                        tokens({{u"token_type"_s, QString::fromLatin1(type)}}), Renewed, None, New,
                        [](World &w) { QCOMPARE(w.borrow()->type, u"Bearer"_s); }});
    const auto lifetime = [&rows](const char *name, const QJsonValue &value,
                                  std::chrono::seconds expected) {
        rows.append(
            Row{name, tokens({{u"expires_in"_s, value}}), Renewed, None, New, lives(expected)});
    };
    lifetime("B133 expires_in absent", QJsonValue(), 600s);
    lifetime("B135 3600 as text", u"3600"_s, 3600s);
    lifetime("B135 3600.5", 3600.5, 3600s);
    lifetime("B135 3600 among spaces", u" 3600 "_s, 600s);
    lifetime("B136 1e30", 1e30, 24h);
    lifetime("B136 1e308", 1e308, 24h);
    lifetime("B136 2 to the 63rd", 9223372036854775808.0, 24h);
    lifetime("B137 true", true, 600s);
    lifetime("B137 an object", QJsonObject(), 600s);
    lifetime("B137 soon", u"soon"_s, 600s);
    rows.append(Row{"B133 expires_in null",
                    [](World &w) {
                        QByteArray text = body(w);
                        text.replace("\"expires_in\":600", "\"expires_in\":null");
                        return ProviderReply::make(200, "application/json", text);
                    },
                    Renewed, None, New, lives(600s)});
    rows.append(Row{"B137 NaN",
                    json(R"({"access_token":"AT","token_type":"Bearer","expires_in":NaN})"),
                    Unknown, Protocol});
    for (const double value : {0.0, -1.0, -1e9})
        rows.append(Row{u"B134 %1"_s.arg(value).toUtf8(), tokens({{u"expires_in"_s, value}}),
                        Renewed, None, New, verifyThatNoLoopBegins});
    rows.append(Row{"B138 1 s", tokens({{u"expires_in"_s, 1}}), Renewed, None, New, [](World &w) {
                        QVERIFY(w.borrow());
                        QCOMPARE(w.provider.requestCount("/token"), 1);
                        verifyThatNoLoopBegins(w);
                    }});
    rows.append(Row{"B139 no refresh token", without({}), Renewed, None, Old});
    rows.append(Row{"B141 an empty refresh token", tokens({{u"refresh_token"_s, u""_s}}), Renewed,
                    None, Old});
    rows.append(Row{"B141 null for a refresh token",
                    [](World &w) {
                        QByteArray text = body(w);
                        text.replace("\"RT-2-refresh-token\"", "null");
                        return ProviderReply::make(200, "application/json", text);
                    },
                    Renewed, None, Old});
    rows.append(Row{"B141 a number for a refresh token", tokens({{u"refresh_token"_s, 7}}), Renewed,
                    None, Old});
    rows.append(Row{"B142 the same refresh token",
                    tokens({{u"refresh_token"_s, QString::fromLatin1(Old)}}), Renewed, None, Old,
                    [](World &w) { QVERIFY(!w.stored()->rotates); }});
    rows.append(Row{"B144 a line break in the refresh token",
                    tokens({{u"refresh_token"_s, u"a\nb"_s}}), Unknown, Protocol});
    rows.append(Row{"B144 a zero in the refresh token", tokens({{u"refresh_token"_s, u"a\0b"_s}}),
                    Unknown, Protocol});
    rows.append(Row{"B144 é in the refresh token", tokens({{u"refresh_token"_s, u"é"_s}}), Unknown,
                    Protocol});
    const QStringList asked = defaultScopes();
    const auto scope = [&rows](const char *name, const QJsonValue &value,
                               const QStringList &expected) {
        rows.append(Row{name, tokens({{u"scope"_s, value}}), Renewed, None, New, scopes(expected)});
    };
    scope("B145 no scope", QJsonValue(), asked);
    scope("B145 a narrower scope", u"openid"_s, {u"openid"_s});
    scope("B145 a wider scope", u"openid admin"_s, {u"openid"_s, u"admin"_s});
    scope("B145 an empty scope", u""_s, asked);
    scope("B145 a list for a scope", QJsonArray{u"openid"_s}, asked);
    rows.append(Row{"B147 an error beside the tokens, and a new refresh token",
                    tokens({{u"error"_s, u"out_of_order"_s}}), Kept, Protocol, New,
                    [](World &w) { QCOMPARE(w.borrow()->value, Secret("AT-1-access-token")); }});
    rows.append(Row{"B147 an error beside the tokens", without({{u"error"_s, u"out_of_order"_s}}),
                    Kept, Protocol});
    rows.append(Row{"B148 a name twice",
                    json(R"({"access_token":"a","access_token":"b","token_type":"Bearer"})"),
                    Unknown, Protocol});
    rows.append(Row{"B149 a byte order mark",
                    [](World &w) {
                        return ProviderReply::make(200, "application/json",
                                                   "\xef\xbb\xbf" + body(w));
                    },
                    Renewed, None, New});
    rows.append(
        Row{"B150 UTF-16", json(QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14)), Unknown, Protocol});
    rows.append(Row{"B150 invalid UTF-8", json("{\"access_token\":\"\xff\"}"), Unknown, Protocol});
    rows.append(
        Row{"B150 half a surrogate pair", json(R"({"access_token":"\ud800"})"), Unknown, Protocol});
    rows.append(
        Row{"B151 a form",
            status(200, "application/x-www-form-urlencoded", "access_token=a&token_type=bearer"),
            Unknown, Protocol, Old, [](World &w) {
                QCOMPARE(w.provider.lastRequest("/token").header("Accept"), "application/json");
            }});
    rows.append(Row{"B152 1 000 levels",
                    json(QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000)), Unknown,
                    Protocol});
    rows.append(Row{"B152 100 000 levels", json("{\"a\":" + QByteArray("[").repeated(100000)),
                    Unknown, Protocol});
    rows.append(Row{"B154 no ID token", tokens({{u"id_token"_s, {}}}), Renewed, None, New});
    rows.append(Row{"B155 unknown members, and a name with a space",
                    tokens({{u"access_token "_s, u"x"_s}, {u"foo"_s, QJsonObject{}}}), Renewed,
                    None, New});
    rows.append(Row{"B156 a wider scope for another resource",
                    tokens({{u"scope"_s, u"openid admin"_s}, {u"resource"_s, u"urn:other"_s}}),
                    Renewed, None, New, [](World &w) {
                        scopes({u"openid"_s, u"admin"_s})(w);
                        // And no more is asked for because of it.
                        QVERIFY(w.refresh());
                        QVERIFY(w.provider.lastRequest("/token").formValue("scope").isNull());
                        QVERIFY(w.provider.lastRequest("/token").formValue("resource").isNull());
                    }});
    return rows;
}

QList<Row> oauthErrorRows()
{
    using enum Outcome;
    using enum MessageClass;
    QList<Row> rows{
        {"B157 invalid_grant", oauthError(u"invalid_grant"_s), Ended, SignIn, "",
         endsBecause(u"invalid_grant"_s)},
        {"B160 invalid_grant with 401", oauthError(u"invalid_grant"_s, 401), Ended, SignIn, "",
         endsBecause(u"invalid_grant"_s)},
        {"B160 invalid_grant with 403", oauthError(u"invalid_grant"_s, 403), Ended, SignIn, "",
         endsBecause(u"invalid_grant"_s)},
        {"B164 invalid_request", oauthError(u"invalid_request"_s), Kept, Configuration},
        {"B166 invalid_scope", oauthError(u"invalid_scope"_s), Kept, Configuration, Old,
         [](World &w) {
             // A refresh never says a scope, so that there is none to leave out.
             QVERIFY(w.provider.lastRequest("/token").formValue("scope").isNull());
         }},
        {"B168 temporarily_unavailable", oauthError(u"temporarily_unavailable"_s), Kept, Server},
        {"B168 server_error", oauthError(u"server_error"_s), Kept, Server},
        {"B169 slow_down", oauthError(u"slow_down"_s), Kept, Server},
        {"B171 invalid_target", oauthError(u"invalid_target"_s), Kept, Configuration},
    };
    for (const char *code : {"invalid_client", "unauthorized_client", "unsupported_grant_type"})
        rows.append(Row{u"B165 %1"_s.arg(QLatin1StringView(code)).toUtf8(),
                        oauthError(QString::fromLatin1(code)), Kept, Configuration});
    const auto described = [&rows](const char *name, const QString &description,
                                   const QString &shown) {
        rows.append(Row{name, always(ProviderReply::oauthError(u"invalid_client"_s, description)),
                        Kept, Configuration, Old, [shown](World &w) {
                            const Error cause = std::get<RefreshDelayed>(w.session.state()).cause;
                            QCOMPARE(cause.providerText, shown);
                        }});
    };
    described("B173 a million characters", QString(900'000, u'x'), QString(200, u'x'));
    described("B173 escapes and directions", u"\x1b[31mred\u202Egnihsihp\u2066\0"_s,
              u"[31mredgnihsihp"_s);
    described("B173 markup is only text", u"<a href=\"https://evil.example\">here</a>"_s,
              u"<a href=\"https://evil.example\">here</a>"_s);
    rows.append(Row{
        "B174 the description repeats the refresh token",
        always(ProviderReply::oauthError(u"invalid_client"_s, u"RT-1-refresh-token is not ours"_s)),
        Kept, Configuration, Old, [](World &w) {
            const Error cause = std::get<RefreshDelayed>(w.session.state()).cause;
            QVERIFY(!cause.providerText.contains("RT-1"_L1));
            QVERIFY(cause.providerText.contains("is not ours"_L1));
        }});
    for (const char *uri : {"file:///etc/passwd", "javascript:alert(1)"})
        rows.append(Row{u"B175 error_uri %1"_s.arg(QLatin1StringView(uri)).toUtf8(),
                        always(ProviderReply::json({{u"error"_s, u"invalid_client"_s},
                                                    {u"error_uri"_s, QString::fromLatin1(uri)}},
                                                   400)),
                        Kept, Configuration, Old, [](World &w) {
                            const Error cause = std::get<RefreshDelayed>(w.session.state()).cause;
                            QVERIFY(cause.providerText.isEmpty());
                            QVERIFY(!cause.detail.contains("file"_L1)
                                    && !cause.detail.contains("javascript"_L1));
                        }});
    return rows;
}

const QList<Row> &allRows()
{
    static const QList<Row> rows = httpRows() + transportRows() + tokenRows() + oauthErrorRows();
    return rows;
}

} // namespace

//! Every hostile answer to a refresh, through a whole session: what becomes of it, what the
//! keychain holds, how often the token was presented, what the user is told, what is logged.
class tst_HostileRefresh : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerLeavesTheSessionAsItShould_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < allRows().size(); ++i)
            QTest::newRow(allRows().at(i).name.constData()) << i;
    }
    void everyAnswerLeavesTheSessionAsItShould()
    {
        QFETCH(const int, row);
        const Row &expected = allRows().at(row);
        World w;
        QVERIFY(w.signIn());
        const auto before = w.store.entries;
        w.provider.on("/token", [&](const ProviderRequest &) { return expected.reply(w); });
        if (expected.prepare)
            expected.prepare(w);
        if (QTest::currentTestFailed())
            return;
        w.provider.forgetRequests();
        LogCapture log;
        QSignalSpy finished(&w.session, &Session::refreshFinished);
        QSignalSpy required(&w.session, &Session::signInRequired);

        w.session.refresh();
        if (expected.outcome == Outcome::Unknown)
            QVERIFY2(w.passRetryTime(), "a second try, soon");
        TRY_VERIFY(!finished.isEmpty());
        const auto outcome = finished.at(0).at(0).value<Result<void>>();

        QCOMPARE(outcome ? MessageClass::None : messageClass(outcome.error()), expected.message);
        QCOMPARE(w.stored()->refreshToken, Secret(expected.stored));
        QVERIFY2(w.presentations(Old) <= (expected.outcome == Outcome::Unknown ? 2 : 1), "at most");
        verifyStanding(w, expected, required.size());
        if (QTest::currentTestFailed())
            return;
        if (expected.outcome == Outcome::Kept || expected.outcome == Outcome::Unknown)
            verifyThatNothingIsLost(w);
        if (expected.check)
            expected.check(w);
        for (const char *secret : {"RT-1", "RT-2", "AT-1", "AT-2", "code-1"})
            QVERIFY2(!log.text().contains(QLatin1StringView(secret)), qPrintable(log.text()));
        QVERIFY(before.contains(u"latchkey/work/session"_s));
    }

    void b097_withoutRetryAfterAMinuteIsWaited_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 425, 429})
            QTest::addRow("B097 %d", status) << status;
    }
    void b097_withoutRetryAfterAMinuteIsWaited()
    {
        QFETCH(int, status);
        World w;
        QVERIFY(w.signIn());
        w.session.keepFresh();
        w.provider.on("/token", ProviderReply::make(status, "text/plain", ""));
        const QDateTime renewsAt = std::get<SignedIn>(w.session.state()).renewsAt;
        w.clock.advance(std::chrono::milliseconds(w.clock.now().msecsTo(renewsAt)));
        TRY_VERIFY(w.isIn<RefreshDelayed>());
        QCOMPARE(messageClass(std::get<RefreshDelayed>(w.session.state()).cause),
                 MessageClass::Server);
        const qint64 wait =
            w.clock.now().secsTo(std::get<RefreshDelayed>(w.session.state()).retryAt);
        QVERIFY2(wait >= 60 && wait <= 90, QByteArray::number(wait).constData());
        w.provider.forgetRequests();
        w.clock.advance(59s);
        QCoreApplication::processEvents();
        QCOMPARE(w.provider.requestCount(), 0);
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(w.tokenResponse());
        });
        w.clock.advance(31s);
        TRY_COMPARE(w.stored()->refreshToken, Secret(New));
    }

    void retryAfterIsObeyed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<HttpHeader>>("headers");
        QTest::addColumn<int>("seconds"); // 0: as without the header.
        const auto row = [](const char *name, int status, const QList<HttpHeader> &headers,
                            int seconds) { QTest::newRow(name) << status << headers << seconds; };
        row("B098 429, 120 s", 429, {{"Retry-After", "120"}}, 120);
        row("B099 429, a date by the server's own clock", 429,
            {{"Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"},
             {"Date", "Wed, 21 Oct 2026 07:23:00 GMT"}},
            300);
        row("B100 503, 999999999", 503, {{"Retry-After", "999999999"}}, 3600);
        row("B100 503, -5", 503, {{"Retry-After", "-5"}}, 0);
        row("B100 503, soon", 503, {{"Retry-After", "soon"}}, 0);
        row("B100 503, two values", 503, {{"Retry-After", "30"}, {"Retry-After", "240"}}, 240);
    }
    void retryAfterIsObeyed()
    {
        QFETCH(int, status);
        QFETCH(QList<HttpHeader>, headers);
        QFETCH(int, seconds);
        World w;
        w.clock.setNow(w.clock.now().addYears(3)); // by the session's clock, not by the wall's
        QVERIFY(w.signIn());
        w.provider.on("/token", ProviderReply::make(status, "text/plain", "", headers));
        const auto outcome = w.refresh();
        QCOMPARE(messageClass(outcome.error()), MessageClass::Server);
        QVERIFY(w.isIn<RefreshDelayed>());
        const qint64 wait =
            w.clock.now().secsTo(std::get<RefreshDelayed>(w.session.state()).retryAt);
        const int least = seconds == 0 ? 5 : seconds;
        QVERIFY2(wait >= least && wait < least + 30, QByteArray::number(wait).constData());
        QCOMPARE(w.stored()->refreshToken, Secret(Old));
        QCOMPARE(w.presentations(Old), 1);
        w.provider.forgetRequests();
        if (seconds == 0)
            return;
        // No caller and no other process asks before.
        w.clock.advance(std::chrono::seconds(seconds - 1));
        QVERIFY(!w.refresh());
        QCOMPARE(w.provider.requestCount("/token"), 0);
        w.clock.advance(31s);
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(w.tokenResponse());
        });
        QVERIFY(w.refresh());
    }

    void b010_anEndpointThatMovedIsUsedAndNoted()
    {
        World w;
        QVERIFY(w.signIn());
        ScriptedProvider other;
        other.on("/token",
                 [&](const ProviderRequest &) { return ProviderReply::json(w.tokenResponse()); });
        const QString moved =
            other.url(u"/token"_s).toString().replace("127.0.0.1"_L1, "localhost"_L1);
        LogCapture log;

        // A document of another issuer moves nothing.
        w.provider.serveDiscovery(
            {{u"issuer"_s, u"https://evil.example"_s}, {u"token_endpoint"_s, moved}});
        QVERIFY(w.rereadDiscovery());
        QVERIFY(w.refresh());
        QCOMPARE(other.requestCount(), 0);

        w.provider.serveDiscovery({{u"token_endpoint"_s, moved}});
        QVERIFY(w.rereadDiscovery());
        QVERIFY(w.refresh());
        QCOMPARE(other.requestCount("/token"), 1);
        QVERIFY(w.isIn<SignedIn>());
        QVERIFY2(log.text().contains("moved from 127.0.0.1 to localhost"_L1),
                 qPrintable(log.text()));
    }

    void b095_anEndpointThatIsGoneIsLookedUpOnceMore()
    {
        World w;
        QVERIFY(w.signIn());
        w.provider.on("/token", ProviderReply::make(404, "text/html", Page));
        w.provider.on("/token2", [&](const ProviderRequest &) {
            return ProviderReply::json(w.tokenResponse());
        });
        w.provider.serveDiscovery({{u"token_endpoint"_s, w.provider.issuer() + u"/token2"_s}});
        w.provider.forgetRequests();
        QVERIFY(w.refresh());
        QCOMPARE(w.provider.requestCount("/token"), 1);
        QCOMPARE(w.provider.requestCount("/token2"), 1);
        QCOMPARE(w.stored()->refreshToken, Secret(New));
    }

    // B107, B108: the request had left; what follows is tried again alone, on a new connection.
    void b107_b108_aRequestThatWasUnderWayIsTriedAgain_data()
    {
        QTest::addColumn<bool>("sleeps");
        QTest::newRow("B107 another network") << false;
        QTest::newRow("B108 nine hours asleep") << true;
    }
    void b107_b108_aRequestThatWasUnderWayIsTriedAgain()
    {
        QFETCH(bool, sleeps);
        World w;
        QVERIFY(w.signIn());
        w.provider.forgetRequests();
        w.provider.once("/token", ProviderReply::hang());
        QSignalSpy finished(&w.session, &Session::refreshFinished);
        w.session.refresh();
        TRY_COMPARE(w.presentations(Old), 1);
        if (sleeps)
            w.clock.advance(9h);
        w.provider.stop(); // All connections are gone.
        w.provider.start();
        QVERIFY(w.passRetryTime());
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(finished.at(0).at(0).value<Result<void>>());
        QCOMPARE(w.presentations(Old), 2);
        QCOMPARE(w.provider.connectionCount(), 2);
        QCOMPARE(w.stored()->refreshToken, Secret(New));
        QVERIFY(w.isIn<SignedIn>());
    }

    void theDeadlineIsForTheWholeAnswer_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::newRow("B109 no answer ever") << false;
        QTest::newRow("B110 a byte now and then") << true;
    }
    void theDeadlineIsForTheWholeAnswer()
    {
        QFETCH(bool, drips);
        World w(3s);
        QVERIFY(w.signIn());
        w.provider.forgetRequests();
        ProviderReply reply = ProviderReply::hang();
        if (drips) {
            reply = ProviderReply::raw(Json + "Content-Length: 400\r\n\r\n{\"access_token\":\"A");
            reply.pace = 100ms;
        }
        w.provider.once("/token", reply);
        QSignalSpy finished(&w.session, &Session::refreshFinished);
        w.session.refresh();
        QVERIFY(w.passRetryTime());
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(finished.at(0).at(0).value<Result<void>>());
        QCOMPARE(w.presentations(Old), 2);
        QCOMPARE(w.stored()->refreshToken, Secret(New));
    }

    // The keychain holds 1 500 bytes and no more.
    void b143_aRotationThatDoesNotFitIsHeld()
    {
        World w;
        QVERIFY(w.signIn());
        const QByteArray large(6000, 'r');
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(
                w.tokenResponse({{u"refresh_token"_s, QString::fromLatin1(large)}}));
        });
        w.store.capacity = 1500; // its entry is written in larger parts
        QSignalSpy finished(&w.session, &Session::refreshFinished);
        w.session.refresh();
        TRY_VERIFY(w.isIn<SignedIn>() && std::get<SignedIn>(w.session.state()).notSaved);
        QCOMPARE(messageClass(*std::get<SignedIn>(w.session.state()).notSaved),
                 MessageClass::Store);
        QVERIFY2(finished.isEmpty(), "store, read back, then use");
        QCOMPARE(w.stored()->refreshToken, Secret(Old));
        w.store.capacity.reset();
        w.clock.advance(3s);
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(w.stored()->refreshToken, Secret(large));
        QCOMPARE(w.presentations(Old), 1);
    }

    void b164_threeSpacedRefusalsAreWorthASignIn()
    {
        World w;
        QVERIFY(w.signIn());
        w.provider.on("/token", ProviderReply::oauthError(u"invalid_request"_s));
        const auto refusals = [&] { return std::get<RefreshDelayed>(w.session.state()).refusals; };
        QVERIFY(!w.refresh());
        QVERIFY(!w.refresh());
        QVERIFY(!w.refresh());
        QCOMPARE(refusals(), 1); // Three at once are one.
        for (int expected = 2; expected <= 3; ++expected) {
            w.clock.advance(1min);
            QVERIFY(!w.refresh());
            QCOMPARE(refusals(), expected);
        }
        QCOMPARE(w.stored()->refreshToken, Secret(Old));
        QVERIFY(!w.stored()->ended);

        w.provider.on("/token", ProviderReply::make(503, "", ""));
        w.clock.advance(1min);
        QVERIFY(!w.refresh());
        QCOMPARE(refusals(), 0);
    }

    void b177_theOtherAccountsAreUntouched()
    {
        World w;
        QVERIFY(w.signIn());
        Account other = w.account;
        other.name = u"home"_s;
        Session home(other, w.parts);
        w.subject = u"bob"_s;
        QSignalSpy signedIn(&home, &Session::signInFinished);
        home.signIn();
        TRY_VERIFY(!signedIn.isEmpty());
        const QByteArray entry = w.store.entries.value(u"latchkey/home/session"_s);
        QVERIFY(!entry.isEmpty());

        w.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        QVERIFY(!w.refresh());
        QVERIFY(w.isIn<SignInRequired>());
        home.restore();
        TRY_VERIFY(std::holds_alternative<SignedIn>(home.state()));
        QCOMPARE(w.store.entries.value(u"latchkey/home/session"_s), entry);
    }

    void idTokensOfAnotherSessionAreSetAside_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("B205 another subject") << QJsonObject{{u"sub"_s, u"bob"_s}};
        QTest::newRow("B205 another issuer") << QJsonObject{{u"iss"_s, u"https://evil.example"_s}};
        QTest::newRow("B205 another audience") << QJsonObject{{u"aud"_s, u"other"_s}};
        QTest::newRow("B205 another party") << QJsonObject{{u"azp"_s, u"other"_s}};
    }
    void idTokensOfAnotherSessionAreSetAside()
    {
        QFETCH(QJsonObject, claims);
        World w;
        QVERIFY(w.signIn());
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(
                w.tokenResponse({{u"id_token"_s, QString::fromLatin1(w.idToken(claims))}}));
        });
        w.provider.forgetRequests();
        const auto outcome = w.refresh();
        QCOMPARE(messageClass(outcome.error()), MessageClass::Identity);
        QVERIFY(w.isIn<SignInRequired>());
        QVERIFY(w.store.entries.contains(u"latchkey/work/session-set-aside"_s));
        QVERIFY2(!w.borrow(), "the new access token is never used");
        QCOMPARE(w.provider.requestCount("/userinfo"), 0);
        for (const QByteArray &entry : std::as_const(w.store.entries))
            QVERIFY(!entry.contains("AT-2"));
    }

    void b207_anUnknownKeyIsLookedUpOnce()
    {
        World w;
        QVERIFY(w.signIn());
        w.key = TestKey::makeEc(u"P-256"_s);
        w.provider.forgetRequests();
        const auto outcome = w.refresh();
        QCOMPARE(messageClass(outcome.error()), MessageClass::Identity);
        QCOMPARE(w.provider.requestCount("/jwks"), 1);
        QCOMPARE(w.stored()->refreshToken, Secret(New));
        QVERIFY(!w.stored()->ended);
        QCOMPARE(w.borrow()->value, Secret("AT-1-access-token"));
    }

    void timesThatDoNotFitAreOurClocks_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QTest::newRow("B206 expired") << QJsonObject{{u"exp"_s, 1000}};
        QTest::newRow("B206 issued tomorrow")
            << QJsonObject{{u"iat"_s, now + 86400}, {u"exp"_s, now + 90000}};
        QTest::newRow("B208 the first nonce") << QJsonObject();
        QTest::newRow("B208 no nonce") << QJsonObject{{u"nonce"_s, {}}};
    }
    void timesThatDoNotFitAreOurClocks()
    {
        QFETCH(QJsonObject, claims);
        World w;
        QVERIFY(w.signIn());
        w.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(
                w.tokenResponse({{u"id_token"_s, QString::fromLatin1(w.idToken(claims))}}));
        });
        const auto token = w.borrow({60s, AccessTokenOptions::Renewal::Always});
        QVERIFY(token);
        QCOMPARE(token->value, Secret("AT-2-access-token"));
        QCOMPARE(w.stored()->refreshToken, Secret(New));
        QVERIFY(w.isIn<SignedIn>());
        const bool isClock = QByteArray(QTest::currentDataTag()).startsWith("B206");
        QCOMPARE(token->renewalFailure ? messageClass(*token->renewalFailure) : MessageClass::None,
                 isClock ? MessageClass::Clock : MessageClass::None);
    }

    void aDiscoveryDocumentThatIsOutOfOrderDisturbsNothing_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<MessageClass>("atSignIn");
        const auto row = [](const char *name, const ProviderReply &reply, MessageClass atSignIn) {
            QTest::newRow(name) << reply << atSignIn;
        };
        const auto document = [](const QByteArray &text) {
            return ProviderReply::make(200, "application/json", text);
        };
        row("B011 hotel Wi-Fi", ProviderReply::make(200, "text/html", Page), MessageClass::Portal);
        // Nothing there: at a first sign-in that is a wrong issuer more often than an outage.
        row("B012 404", ProviderReply::make(404, "text/html", Page), MessageClass::Configuration);
        row("B012 500", ProviderReply::make(500, "text/html", Page), MessageClass::Server);
        row("B012 503", ProviderReply::make(503, "", ""), MessageClass::Server);
        row("B013 a list", document("[]"), MessageClass::Protocol);
        row("B013 a string", document("\"x\""), MessageClass::Protocol);
        row("B013 null", document("null"), MessageClass::Protocol);
        row("B013 nothing", document(""), MessageClass::Protocol);
        row("B013 half an object", document("{"), MessageClass::Protocol);
        row("B014 10 MB", padded(Json + "Content-Length: 10000000\r\n\r\n", 10'000'000),
            MessageClass::Protocol);
        row("B014 without end", padded(Json + "\r\n", 1'000'000'000), MessageClass::Protocol);
        row("B015 UTF-16", document(QByteArray("{\0}\0", 4)), MessageClass::Protocol);
        row("B015 invalid UTF-8", document("{\"issuer\":\"\xff\"}"), MessageClass::Protocol);
    }
    void aDiscoveryDocumentThatIsOutOfOrderDisturbsNothing()
    {
        QFETCH(ProviderReply, reply);
        QFETCH(MessageClass, atSignIn);
        World w;
        QVERIFY(w.signIn());
        w.provider.on("/.well-known/openid-configuration", reply);
        w.provider.on("/.well-known/oauth-authorization-server", reply);
        w.clock.advance(25h);
        QVERIFY(w.borrow());
        QVERIFY(w.isIn<SignedIn>());
        QCOMPARE(w.stored()->refreshToken, Secret(New));

        const auto shown = w.browser.opened().size();
        QSignalSpy finished(&w.session, &Session::signInFinished);
        w.session.signIn();
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(messageClass(finished.at(0).at(0).value<Result<void>>().error()), atSignIn);
        QCOMPARE(w.browser.opened().size(), shown);
        QVERIFY(w.isIn<SignedIn>());
    }

private:
    static void verifyStanding(World &w, const Row &expected, qsizetype signInsRequired)
    {
        switch (expected.outcome) {
        case Outcome::Renewed:
            QVERIFY(w.isIn<SignedIn>());
            QCOMPARE(w.presentations(Old), 1);
            QVERIFY(!w.stored()->intentAt.isValid());
            break;
        case Outcome::Kept:
            QVERIFY(w.isIn<RefreshDelayed>());
            QVERIFY(std::get<RefreshDelayed>(w.session.state()).retryAt > w.clock.now());
            QVERIFY2(!w.stored()->intentAt.isValid(), "nothing is open");
            break;
        case Outcome::Unknown:
            QVERIFY(w.isIn<RefreshDelayed>());
            QVERIFY(std::get<RefreshDelayed>(w.session.state()).retryAt > w.clock.now());
            QVERIFY2(w.stored()->intentAt.isValid(), "what became of the token is open");
            // One that is cut inside its head counts as a connection and no presentation.
            QCOMPARE(w.provider.connectionCount(), 2);
            break;
        case Outcome::Ended:
            QVERIFY(w.isIn<SignInRequired>());
            QCOMPARE(messageClass(std::get<SignInRequired>(w.session.state()).why),
                     expected.message);
            QCOMPARE(w.presentations(Old), 1);
            QCOMPARE(signInsRequired, 1);
            QVERIFY(!w.store.entries.contains(u"latchkey/work/tokens"_s));
            QVERIFY(!w.borrow());
            return;
        }
        QCOMPARE(signInsRequired, 0);
        QVERIFY(!w.stored()->ended);
        if (expected.outcome != Outcome::Renewed)
            QCOMPARE(messageClass(std::get<RefreshDelayed>(w.session.state()).cause),
                     expected.message);
    }

    // R90: a token that is still valid goes on being used.
    static void verifyThatNothingIsLost(World &w)
    {
        const auto token = w.borrow();
        QVERIFY(token);
        QCOMPARE(token->value, Secret("AT-1-access-token"));
    }
};

QTEST_GUILESS_MAIN(tst_HostileRefresh)
#include "tst_HostileRefresh.moc"
