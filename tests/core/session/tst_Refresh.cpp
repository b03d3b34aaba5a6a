// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccessTokenOptions always{60s, AccessTokenOptions::Renewal::Always};

} // namespace

class tst_Refresh : public QObject
{
    Q_OBJECT

private slots:
    void r091_whoIsRefusedIsNotAskedForByTheSecond()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(2h);
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_client"_s));
        for (int second = 0; second < 5; ++second) {
            const auto token = f.borrow();
            QVERIFY(!token);
            QCOMPARE(token.error().kind, ErrorKind::ClientRejected);
            f.clock.advance(1s);
        }
        QCOMPARE(f.provider.requestCount("/token"), 2);
        // The user may ask at any time, and what was mended is noticed in a minute by itself.
        QVERIFY(!f.refresh());
        QCOMPARE(f.provider.requestCount("/token"), 3);
        f.provider.on("/token", [&f](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse());
        });
        f.clock.advance(61s);
        QVERIFY(f.borrow());
    }

    void aValidTokenIsLentWithoutARequest()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        const auto token = f.borrow();
        QVERIFY(token);
        QCOMPARE(token->value, Secret("AT-1-access-token"));
        QCOMPARE(token->type, u"Bearer"_s);
        QCOMPARE(f.provider.requestCount(), 0);
    }

    void anExpiredTokenIsRenewedUnseen()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(11min);
        f.provider.forgetRequests();
        const auto token = f.borrow();
        QVERIFY(token);
        QCOMPARE(token->value, Secret("AT-2-access-token"));
        QCOMPARE(f.provider.requestCount("/token"), 1);
        const auto request = f.provider.lastRequest("/token");
        QCOMPARE(request.formValue("grant_type"), "refresh_token");
        QCOMPARE(request.formValue("refresh_token"), "RT-1-refresh-token");
        QCOMPARE(request.formValue("client_id"), "desktop");
        QVERIFY(request.formValue("redirect_uri").isNull());
        QVERIFY(request.formValue("scope").isNull());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QVERIFY(f.stored()->rotates);
        QVERIFY(!f.stored()->intentAt.isValid());
        QCOMPARE(f.session.facts()->refreshCount, 1);
    }

    void manyCallersMakeOneRequest()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(11min);
        f.provider.forgetRequests();
        QObject context;
        int answers = 0;
        for (int i = 0; i < 1000; ++i)
            f.session.withAccessToken(
                {}, &context, [&](const Result<AccessToken> &token) { answers += token ? 1 : 0; });
        TRY_COMPARE(answers, 1000);
        QCOMPARE(f.provider.requestCount("/token"), 1);
    }

    // A user who renews ahead of time must be able to read why that was refused.
    void aRefusalAheadOfTimeStaysInSightUntilARenewalIsDue()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.session.keepFresh();
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_request"_s));
        f.session.refresh();
        TRY_VERIFY(f.isIn<RefreshDelayed>());
        f.provider.forgetRequests();
        f.clock.advance(1min);
        QVERIFY(f.isIn<RefreshDelayed>());
        QCOMPARE(f.provider.requestCount("/token"), 0);
        f.clock.advance(9min); // of the ten that the access token lives
        TRY_COMPARE(f.provider.requestCount("/token"), 1);
    }

    void b235_r107_withoutALockNothingIsSpent()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QFile file(f.directory.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        SessionParts parts = f.parts;
        parts.stateDirectory = file.fileName() + u"/state"_s; // nobody can make that, root neither
        Session session(f.account, parts);
        session.restore();
        TRY_VERIFY(std::holds_alternative<SignedIn>(session.state()));
        QSignalSpy finished(&session, &Session::refreshFinished);
        session.refresh();
        TRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).value<Result<void>>().error().code, u"no_lock"_s);
        QVERIFY(std::holds_alternative<RefreshDelayed>(session.state()));
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 0);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
    }

    // The folder is there, and full: what is kept in it is not worth a session.
    void b233_aFullDiskEndsNoSession()
    {
#ifdef Q_OS_UNIX
        Fixture f;
        QVERIFY(f.signIn());
        struct rlimit unlimited;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        const struct rlimit none
        {
            0, unlimited.rlim_max
        };
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto refreshed = f.refresh();
        const auto restored = setrlimit(RLIMIT_FSIZE, &unlimited);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(restored, 0);
        QVERIFY(refreshed);
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
#else
        QSKIP("file size limits are POSIX");
#endif
    }

    void twoProcessesMakeOneRequest()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto other = f.anotherSession();
        f.clock.advance(11min);
        f.provider.forgetRequests();
        QObject context;
        QList<Secret> tokens;
        for (Session *session : {&f.session, other.get()}) {
            session->withAccessToken({}, &context, [&](const Result<AccessToken> &token) {
                QVERIFY(token);
                tokens.append(token->value);
            });
        }
        TRY_COMPARE(tokens.size(), 2);
        QCOMPARE(tokens.at(0), tokens.at(1));
        QCOMPARE(f.provider.requestCount("/token"), 1);
    }

    void storesAndReadsBackBeforeAnybodyGetsTheToken()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(11min);
        f.store.log.clear();
        QStringList seen;
        QObject context;
        f.session.withAccessToken({}, &context,
                                  [&](const Result<AccessToken> &) { seen = f.store.log; });
        TRY_VERIFY(!seen.isEmpty());
        // The intent, the rotation, the access token; all before the first caller.
        QCOMPARE(seen,
                 (QStringList{u"write latchkey/work/session"_s, u"write latchkey/work/session"_s,
                              u"write latchkey/work/tokens"_s}));
    }

    void aKeychainThatTakesNoWritesCostsNoRotation()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(11min);
        f.provider.forgetRequests();
        f.store.writing = MemorySessionStore::Writing::Refuses;
        QVERIFY(!f.borrow());
        QCOMPARE(f.provider.requestCount("/token"), 0);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
    }

    void r098_aRotationThatCannotBeStoredIsHeldAndTriedAgain()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.clock.advance(11min);
        f.provider.on("/token", [&](const ProviderRequest &) {
            f.store.writing = MemorySessionStore::Writing::Refuses;
            return ProviderReply::json(f.tokenResponse());
        });
        bool lent = false;
        QObject context;
        f.session.withAccessToken(
            {}, &context, [&](const Result<AccessToken> &token) { lent = token.has_value(); });
        TRY_VERIFY(f.isIn<SignedIn>() && std::get<SignedIn>(f.session.state()).notSaved);
        QVERIFY2(!lent, "store, read back, then use");
        f.store.writing = MemorySessionStore::Writing::Works;
        f.clock.advance(3s);
        TRY_VERIFY(lent);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
    }

    void onlyARejectionOfTheStoredTokenEndsIt()
    {
        Fixture f;
        QVERIFY(f.signIn());
        QSignalSpy required(&f.session, &Session::signInRequired);
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s, u"gone"_s));
        const auto outcome = f.refresh();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::GrantRejected);
        QVERIFY(f.isIn<SignInRequired>());
        QCOMPARE(std::get<SignInRequired>(f.session.state()).identity.email,
                 u"alice@example.test"_s);
        QVERIFY(f.stored()->refreshToken.isEmpty());
        QCOMPARE(f.stored()->ended->code, u"invalid_grant"_s);
        QCOMPARE(required.size(), 1);

        const auto restarted = f.anotherSession();
        QVERIFY2(std::holds_alternative<SignInRequired>(restarted->state()),
                 "who it was is known after a restart");
    }

    void everythingElseKeepsIt_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const ProviderReply &reply, ErrorKind kind) {
            QTest::newRow(name) << reply << kind;
        };
        row("B086 200 HTML", ProviderReply::make(200, "text/html", "<html>Hotel"),
            ErrorKind::NetworkIntercepted);
        row("B089 302", ProviderReply::redirect("http://neverssl.example/"),
            ErrorKind::NetworkIntercepted);
        row("B092 400 empty", ProviderReply::make(400, "application/json", ""),
            ErrorKind::InvalidResponse);
        row("B096 407", ProviderReply::make(407, "text/html", "proxy"),
            ErrorKind::NetworkIntercepted);
        row("B097 429", ProviderReply::make(429, "text/plain", ""), ErrorKind::ServerBusy);
        row("B102 511", ProviderReply::make(511, "text/html", ""), ErrorKind::NetworkIntercepted);
        row("B161 Invalid_Grant", ProviderReply::oauthError(u"Invalid_Grant"_s),
            ErrorKind::InvalidResponse);
        row("B161 INVALID_GRANT", ProviderReply::oauthError(u"INVALID_GRANT"_s),
            ErrorKind::InvalidResponse);
        row("B161 a blank behind", ProviderReply::oauthError(u"invalid_grant "_s),
            ErrorKind::InvalidResponse);
        for (const auto &code : {u"invalid grant"_s, u"expired_token"_s, u"token_expired"_s,
                                 u"invalid_refresh_token"_s, u"bad_refresh_token"_s})
            row(qPrintable(u"B162 "_s + code), ProviderReply::oauthError(code),
                ErrorKind::InvalidResponse);
        row("B146 bad_refresh_token with 200, not listed",
            ProviderReply::json({{u"error"_s, u"bad_refresh_token"_s}}),
            ErrorKind::InvalidResponse);
        row("B163 an object",
            ProviderReply::json({{u"error"_s, QJsonObject{{u"code"_s, u"invalid_grant"_s}}}}, 400),
            ErrorKind::InvalidResponse);
        row("B163 errors",
            ProviderReply::json(
                {{u"errors"_s, QJsonArray{QJsonObject{{u"errorType"_s, u"invalid_grant"_s}}}}},
                401),
            ErrorKind::InvalidResponse);
        for (const auto &code :
             {u"interaction_required"_s, u"login_required"_s, u"consent_required"_s})
            row(qPrintable(u"B167 "_s + code), ProviderReply::oauthError(code),
                ErrorKind::InteractionRequired);
        row("B164 invalid_request", ProviderReply::oauthError(u"invalid_request"_s),
            ErrorKind::ClientRejected);
        row("B165 invalid_client", ProviderReply::oauthError(u"invalid_client"_s),
            ErrorKind::ClientRejected);
        row("B168 temporarily_unavailable", ProviderReply::oauthError(u"temporarily_unavailable"_s),
            ErrorKind::ServerBusy);
    }
    void everythingElseKeepsIt()
    {
        QFETCH(ProviderReply, reply);
        QFETCH(ErrorKind, kind);
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", reply);
        const auto outcome = f.refresh();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QVERIFY(f.isIn<RefreshDelayed>());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);

        const auto token = f.borrow();
        QVERIFY2(token, "R90: a token that is still valid goes on being used");
        QCOMPARE(token->value, Secret("AT-1-access-token"));
    }

    void anotherSpellingEndsItWhenItIsConfirmedLater_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("B161 Invalid_Grant") << u"Invalid_Grant"_s;
        QTest::newRow("B161 INVALID_GRANT") << u"INVALID_GRANT"_s;
        QTest::newRow("B161 a blank behind") << u"invalid_grant "_s;
    }
    void anotherSpellingEndsItWhenItIsConfirmedLater()
    {
        QFETCH(QString, code);
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", ProviderReply::oauthError(code, u"gone"_s));
        QCOMPARE(f.refresh().error().kind, ErrorKind::InvalidResponse);
        f.clock.advance(20s);
        QCOMPARE(f.refresh().error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QVERIFY2(f.isIn<RefreshDelayed>(), "the same moment is no confirmation");

        const auto restarted = f.anotherSession();
        QVERIFY2(!std::holds_alternative<SignInRequired>(restarted->state()),
                 "a doubt is no end after a restart either");
        f.clock.advance(2min);
        QCOMPARE(f.refresh().error().kind, ErrorKind::GrantRejected);
        QVERIFY(f.isIn<SignInRequired>());
        QVERIFY(f.stored()->refreshToken.isEmpty());
        QCOMPARE(f.stored()->ended->providerText, u"gone"_s);
    }

    void b161_aRefreshInBetweenClearsTheDoubt()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto doubtful = ProviderReply::oauthError(u"Invalid_Grant"_s);
        f.provider.once("/token", doubtful);
        QVERIFY(!f.refresh());
        f.clock.advance(2min);
        QVERIFY(f.refresh());
        f.provider.on("/token", doubtful);
        QCOMPARE(f.refresh().error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void whatThePresetListsMeansWhatItSays_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const QString &preset, const ProviderReply &reply,
                            ErrorKind kind) { QTest::newRow(name) << preset << reply << kind; };
        row("B146 bad_refresh_token with 200", u"scripted"_s,
            ProviderReply::json({{u"error"_s, u"bad_refresh_token"_s}}), ErrorKind::GrantRejected);
        row("B162 bad_refresh_token", u"scripted"_s,
            ProviderReply::oauthError(u"bad_refresh_token"_s), ErrorKind::GrantRejected);
        row("B162 listed in another spelling", u"scripted"_s,
            ProviderReply::oauthError(u"Bad_Refresh_Token"_s), ErrorKind::InvalidResponse);
        row("B162 not listed", u"scripted"_s, ProviderReply::oauthError(u"expired_token"_s),
            ErrorKind::InvalidResponse);
        row("B162 a server that is down", u"scripted"_s,
            ProviderReply::json({{u"error"_s, u"bad_refresh_token"_s}}, 503),
            ErrorKind::ServerBusy);
        row("B163 listed, in another place", u"scripted"_s,
            ProviderReply::json({{u"error"_s, QJsonObject{{u"code"_s, u"bad_refresh_token"_s}}}},
                                400),
            ErrorKind::InvalidResponse);
        row("B162 of a preset that is not known", u"no-such-preset"_s,
            ProviderReply::oauthError(u"bad_refresh_token"_s), ErrorKind::InvalidResponse);
        row("B167 second_factor_needed", u"scripted"_s,
            ProviderReply::oauthError(u"second_factor_needed"_s), ErrorKind::InteractionRequired);
    }
    void whatThePresetListsMeansWhatItSays()
    {
        QFETCH(QString, preset);
        QFETCH(ProviderReply, reply);
        QFETCH(ErrorKind, kind);
        Fixture f([&preset](Account &account) { account.preset = preset; });
        QVERIFY(f.signIn());
        f.provider.on("/token", reply);
        const auto outcome = f.refresh();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        const bool hasEnded = kind == ErrorKind::GrantRejected;
        QCOMPARE(f.stored()->refreshToken.isEmpty(), hasEnded);
        QCOMPARE(f.isIn<SignInRequired>(), hasEnded);
    }

    void b167_theTokenIsKeptUntilTheNewSignInWorks()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto answers = [&f](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse());
        };
        f.provider.on("/token", ProviderReply::oauthError(u"interaction_required"_s));
        f.clock.advance(11min);
        QCOMPARE(f.refresh().error().kind, ErrorKind::InteractionRequired);
        QVERIFY(f.isIn<SignInRequired>());
        QVERIFY(!f.signIn());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        f.provider.on("/token", answers);
        QVERIFY(f.signIn());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void aLostAnswerIsTriedOnceMoreAlone_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::newRow("B088 200 empty") << ProviderReply::make(200, "application/json", "");
        QTest::newRow("B101 500") << ProviderReply::make(500, "text/plain", "");
        QTest::newRow("B105 closed") << ProviderReply::dropped(ProviderReply::Ending::Close);
        QTest::newRow("B106 reset") << ProviderReply::dropped(ProviderReply::Ending::Reset);
        QTest::newRow("B113 cut inside JSON")
            << ProviderReply::raw("HTTP/1.1 200 OK\r\nContent-Type: "
                                  "application/json\r\nContent-Length: 400\r\n\r\n{\"access_tok");
    }
    void aLostAnswerIsTriedOnceMoreAlone()
    {
        QFETCH(ProviderReply, reply);
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token", reply);
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        TRY_COMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        QVERIFY(f.passRetryTime());
        TRY_VERIFY(!finished.isEmpty());
        QVERIFY(finished.at(0).at(0).value<Result<void>>().has_value());
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 2);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void b159_aRejectionAfterALostAnswerSaysSo()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token", ProviderReply::dropped());
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        QVERIFY(f.passRetryTime());
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(f.stored()->ended->code, u"invalid_grant_after_lost_answer"_s);
    }

    void b112_aWholeAnswerInABrokenFrameIsUsed()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const QByteArray body = QJsonDocument(f.tokenResponse()).toJson(QJsonDocument::Compact);
        f.provider.once("/token",
                        ProviderReply::raw(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                            + QByteArray::number(body.size() + 50) + "\r\n\r\n" + body));
        QVERIFY(f.refresh());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
    }

    void b127_aNewRefreshTokenInAnUnusableAnswerIsKept()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token", ProviderReply::json({{u"refresh_token"_s, u"RT-salvaged"_s}}));
        QVERIFY(!f.refresh());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-salvaged"));
        f.provider.forgetRequests();
        QVERIFY(f.refresh());
        QCOMPARE(f.provider.presentations("RT-salvaged"), 1);
    }

    void b158_aTokenThatAnotherProcessStoredIsAdopted()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        // A process without our lock, an older version say, rotates while our request is under way.
        connect(&f.provider, &ScriptedProvider::requestArrived, &f.session,
                [&](const QByteArray &path) {
                    if (path != "/token" || f.provider.requestCount("/token") != 2)
                        return;
                    StoredSession newer = *f.stored();
                    newer.refreshToken = Secret("RT-of-another-process");
                    newer.generation += 1;
                    f.store.entries.insert(u"latchkey/work/session"_s,
                                           makeSessionEntry(newer).reveal());
                });
        QVERIFY(f.refresh());
        QCOMPARE(f.provider.presentations("RT-of-another-process"), 1);
        QVERIFY(f.isIn<SignedIn>());
    }

    void b098_retryAfterIsHonouredByEveryProcess()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token",
                        ProviderReply::make(429, "text/plain", "", {{"Retry-After", "120"}}));
        QVERIFY(!f.refresh());
        f.provider.forgetRequests();
        const auto other = f.anotherSession();
        std::optional<Result<AccessToken>> answer;
        other->withAccessToken(always, other.get(),
                               [&](const Result<AccessToken> &token) { answer = token; });
        TRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::ServerBusy);
        QVERIFY(answer->error().retryAt);
        QCOMPARE(f.provider.requestCount("/token"), 0);
        f.clock.advance(130s);
        QVERIFY(f.refresh());
    }

    void renewsByItselfAheadOfExpiry()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.session.keepFresh();
        const QDateTime renewsAt = std::get<SignedIn>(f.session.state()).renewsAt;
        QVERIFY(renewsAt < f.clock.now().addSecs(600));
        QVERIFY(renewsAt >= f.clock.now().addSecs(600 - 120));
        f.clock.advance(std::chrono::milliseconds(f.clock.now().msecsTo(renewsAt)));
        TRY_COMPARE(f.stored()->refreshCount, 1);
        TRY_VERIFY(f.isIn<SignedIn>());
    }

    void goesOnTryingWhileTheProviderIsDown()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.session.keepFresh();
        f.provider.stop();
        f.clock.advance(10min);
        TRY_VERIFY(f.isIn<RefreshDelayed>());
        QCOMPARE(std::get<RefreshDelayed>(f.session.state()).cause.kind, ErrorKind::Offline);
        f.provider.start();
        f.clock.advance(6s);
        TRY_VERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->refreshCount, 1);
    }

    void aLockedKeychainIsWaitedForAndNeverSignsOut()
    {
        Fixture f;
        QVERIFY(f.signIn());
        Session restarted(f.account, f.parts);
        f.store.failure = Error{ErrorKind::KeychainLocked, u"locked"_s, {}, {}, {}};
        restarted.restore();
        restarted.keepFresh();
        TRY_VERIFY(std::holds_alternative<WaitingForKeychain>(restarted.state()));
        f.store.failure.reset();
        TRY_VERIFY(f.clock.nextCall().isValid());
        f.clock.advance(5s); // unlocking resumes by itself within five seconds
        TRY_VERIFY(std::holds_alternative<SignedIn>(restarted.state()));
    }

    void idTokensOfRefreshes_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<bool>("isUsed");
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("B154 none") << QJsonObject{{u"none"_s, true}} << true << false;
        QTest::newRow("B205 other subject") << QJsonObject{{u"sub"_s, u"bob"_s}} << false << true;
        QTest::newRow("B205 other issuer")
            << QJsonObject{{u"iss"_s, u"https://evil.example"_s}} << false << true;
        QTest::newRow("B206 expired") << QJsonObject{{u"exp"_s, 1000}} << true << false;
        QTest::newRow("B208 no nonce") << QJsonObject{{u"nonce"_s, {}}} << true << false;
    }
    void idTokensOfRefreshes()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(bool, isUsed);
        QFETCH(bool, isEnded);
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", [&](const ProviderRequest &) {
            const QJsonValue token = claims.contains(u"none"_s)
                ? QJsonValue()
                : QJsonValue(QString::fromLatin1(f.idToken(claims)));
            return ProviderReply::json(f.tokenResponse({{u"id_token"_s, token}}));
        });
        const auto token = f.borrow(always);
        QCOMPARE(token.has_value(), isUsed);
        QCOMPARE(f.isIn<SignInRequired>(), isEnded);
        if (isEnded) {
            QCOMPARE(token.error().kind, ErrorKind::SubjectMismatch);
            QCOMPARE(f.stored()->ended->code, u"subject_mismatch"_s);
            QVERIFY2(f.store.entries.contains(u"latchkey/work/session-set-aside"_s),
                     "set aside, not deleted");
        } else {
            QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        }
    }

    void b207_aBadSignatureKeepsTheRotationAndWithholdsTheToken()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", [&](const ProviderRequest &) {
            QByteArray token = f.idToken();
            token[token.size() - 10] = token.at(token.size() - 10) == 'A' ? 'B' : 'A';
            return ProviderReply::json(
                f.tokenResponse({{u"id_token"_s, QString::fromLatin1(token)}}));
        });
        const auto token = f.borrow(always);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::IdentityInvalid);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QVERIFY(!f.stored()->ended);
    }

    void aShortLivedTokenDoesNotBecomeALoop()
    {
        Fixture f;
        f.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse({{u"expires_in"_s, 30}}));
        });
        QVERIFY(f.signIn());
        QVERIFY(f.borrow());
        QVERIFY(f.borrow());
        QCOMPARE(f.provider.requestCount("/token"), 1);
        f.clock.advance(11s);
        QVERIFY(f.borrow());
        QCOMPARE(f.provider.requestCount("/token"), 2);
    }

    void b012_anOutageOfDiscoveryDisturbsNothing()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/.well-known/openid-configuration",
                      ProviderReply::make(500, "text/html", "<html>"));
        f.clock.advance(48h);
        QVERIFY(f.borrow());
        QVERIFY(f.isIn<SignedIn>());
    }

    void nobodyIsSignedIn()
    {
        Fixture f;
        const auto token = f.borrow();
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::NotSignedIn);
        QCOMPARE(f.provider.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Refresh)
#include "tst_Refresh.moc"
