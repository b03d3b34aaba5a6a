// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions whose tokens are bound to a key (RFC 9449), from sign-in to sign-out.
#include "Fixture.h"
#include "support/SentProof.h"
#include "support/Wait.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccessTokenOptions always{60s, AccessTokenOptions::Renewal::Always};

struct DpopFixture : Fixture
{
    DpopFixture() { offerDpop(); }

    // The session's entry as it stands in the keychain.
    QJsonObject entry() const
    {
        return QJsonDocument::fromJson(store.entries.value(u"latchkey/work/session"_s)).object();
    }

    void changeEntry(const QJsonObject &changes)
    {
        QJsonObject json = entry();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        store.entries.insert(u"latchkey/work/session"_s, QJsonDocument(json).toJson());
    }

    QByteArray storedThumbprint() const { return readDpopKey(stored()->dpopKey)->thumbprint(); }

    SentProof lastProof(const QByteArray &path) const
    {
        return SentProof(provider.lastRequest(path));
    }

    ProviderReply nonceWanted(const QByteArray &wanted, int status = 400) const
    {
        return ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, status,
                                   {{"DPoP-Nonce", wanted}});
    }

    Result<QJsonObject> userInfo()
    {
        std::optional<Result<QJsonObject>> answer;
        QObject context;
        session.userInfo(&context, [&](const Result<QJsonObject> &claims) { answer = claims; });
        if (!waitUntil([&] { return answer.has_value(); }))
            return fail(ErrorKind::TimedOut, u"no user info"_s);
        return *answer;
    }
};

} // namespace

class tst_Dpop : public QObject
{
    Q_OBJECT

private slots:
    void r135_everyRequestHasAProofOfItsOwn()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.refresh());
        QSet<QString> ids;
        int proven = 0;
        for (const ProviderRequest &request : f.provider.requests()) {
            if (request.path != "/token" && request.path != "/userinfo")
                continue;
            const SentProof proof(request);
            QCOMPARE(proof.header.value("typ"_L1).toString(), u"dpop+jwt"_s);
            QCOMPARE(proof.claim("htm").toLatin1(), request.method);
            QCOMPARE(proof.claim("htu").toUtf8(), f.provider.issuer().toUtf8() + request.path);
            QCOMPARE(proof.claims.value("iat"_L1).toInteger(), f.clock.now().toSecsSinceEpoch());
            QCOMPARE(proof.thumbprint, f.storedThumbprint());
            QCOMPARE(proof.claims.contains("ath"_L1), request.path == "/userinfo");
            ids.insert(proof.claim("jti"));
            ++proven;
        }
        QCOMPARE(proven, 3);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(f.provider.lastRequest("/userinfo").header("Authorization"),
                 "DPoP AT-1-access-token");
        QCOMPARE(f.provider.lastRequest("/authorize").queryValue("dpop_jkt"), f.storedThumbprint());
        QVERIFY(f.session.facts()->isSenderConstrained);
    }

    void aProviderThatDoesNotOfferItSeesNothingOfIt_data()
    {
        QTest::addColumn<QJsonArray>("algorithms");
        QTest::newRow("not at all") << QJsonArray();
        QTest::newRow("with other algorithms") << QJsonArray{u"RS256"_s, u"EdDSA"_s};
    }
    void aProviderThatDoesNotOfferItSeesNothingOfIt()
    {
        QFETCH(QJsonArray, algorithms);
        Fixture f;
        f.provider.serveDiscovery({{u"dpop_signing_alg_values_supported"_s, algorithms}});
        QVERIFY(f.signIn());
        QVERIFY(f.refresh());
        for (const ProviderRequest &request : f.provider.requests())
            QVERIFY(request.header("DPoP").isEmpty());
        QVERIFY(f.provider.lastRequest("/authorize").queryValue("dpop_jkt").isNull());
        QVERIFY(f.stored()->dpopKey.isEmpty());
        QVERIFY(!f.session.facts()->isSenderConstrained);
    }

    void aSessionFromBeforeItWasOfferedStaysAsItIs()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.offerDpop();
        f.clock.advance(25h); // the kept copy of the metadata is a day old
        QVERIFY(f.refresh());
        QVERIFY(f.provider.requestCount("/.well-known/openid-configuration") > 1);
        QVERIFY(f.provider.lastRequest("/token").header("DPoP").isEmpty());
        QCOMPARE(f.borrow()->type, u"Bearer"_s);
    }

    void aBorrowerProvesWithoutTheKey()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        const auto token = f.borrow();
        QVERIFY(token);
        QCOMPARE(token->type, u"DPoP"_s);
        const auto made =
            token->dpop->proof("GET", QUrl(u"https://api.example/items?page=2"_s), token->value);
        ProviderRequest request;
        request.headers = {{"DPoP", *made}};
        const SentProof proof(request);
        QCOMPARE(proof.claim("htu"), u"https://api.example/items"_s);
        QVERIFY(!proof.claim("ath").isEmpty());
        QCOMPARE(proof.thumbprint, f.storedThumbprint());
    }

    void r137_everySignInHasAKeyOfItsOwn()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        const QByteArray first = f.storedThumbprint();
        QVERIFY(f.signIn());
        QVERIFY(f.storedThumbprint() != first);
        QCOMPARE(f.lastProof("/token").thumbprint, f.storedThumbprint());
    }

    void r137_theKeyIsStoredWithTheRefreshTokenAndStaysWithIt()
    {
        DpopFixture f;
        f.store.log.clear();
        QVERIFY(f.signIn());
        QCOMPARE(f.store.log,
                 (QStringList{u"write latchkey/work/session"_s, u"write latchkey/work/tokens"_s}));
        const Secret key = f.stored()->dpopKey;
        const auto restarted = f.anotherSession();
        restarted->refresh();
        TRY_COMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.stored()->dpopKey, key);
        QCOMPARE(f.lastProof("/token").thumbprint, f.storedThumbprint());
    }

    void r137_theKeyGoesWhenTheSessionEnds()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
        QVERIFY(!f.refresh());
        QVERIFY(f.stored()->refreshToken.isEmpty());
        QVERIFY(f.stored()->dpopKey.isEmpty());
        QVERIFY(!f.entry().contains("dpop_key"_L1));
        QCOMPARE(f.entry().value("schema"_L1).toInt(), 1);
        QCOMPARE(std::get<SignInRequired>(f.session.state()).why.kind, ErrorKind::GrantRejected);
    }

    void r137_theKeyGoesWithASignOut()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        const QByteArray key = f.stored()->dpopKey.reveal();
        QVERIFY(f.signOut(SignOutMode::Revoke));
        for (const QByteArray &entry : std::as_const(f.store.entries))
            QVERIFY(!entry.contains(key));
        QVERIFY2(f.provider.lastRequest("/revoke").header("DPoP").isEmpty(),
                 "RFC 7009 asks for no proof");
    }

    // RFC 9449 knows nothing of it; a version of ours that does not know RFC 9449 would end the
    // session with a request that lacks its proof.
    void anOlderLatchkeyLeavesSuchAnEntryAlone()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        QCOMPARE(f.entry().value("schema"_L1).toInt(), 2);
    }

    void r137_aProcessThatDiesMidwayCostsNothing()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        const Secret key = f.stored()->dpopKey;
        {
            const auto dying = f.anotherSession();
            f.provider.once("/token", ProviderReply::hang());
            dying->refresh();
            TRY_COMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        }
        QCOMPARE(f.stored()->dpopKey, key);
        QVERIFY(f.stored()->intentAt.isValid());
        QVERIFY(f.refresh());
        QCOMPARE(f.stored()->dpopKey, key);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.lastProof("/token").thumbprint, f.storedThumbprint());
    }

    void aLostAnswerIsFollowedByANewProof()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token", ProviderReply::dropped());
        QSignalSpy finished(&f.session, &Session::refreshFinished);
        f.session.refresh();
        TRY_COMPARE(f.provider.presentations("RT-1-refresh-token"), 1);
        const SentProof first = f.lastProof("/token");
        QVERIFY(f.passRetryTime());
        TRY_VERIFY(!finished.isEmpty());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QVERIFY(f.lastProof("/token").claim("jti") != first.claim("jti"));
    }

    void aSessionOfAnotherProcessIsProvenByItsOwnKey()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        const auto other = f.anotherSession();
        QSignalSpy finished(other.get(), &Session::signInFinished);
        other->signIn();
        TRY_VERIFY(!finished.isEmpty());
        f.clock.advance(1s);
        QVERIFY(f.refresh());
        QCOMPARE(f.lastProof("/token").thumbprint, f.storedThumbprint());
        const auto token = f.borrow();
        QCOMPARE(token->dpop->thumbprint(), f.storedThumbprint());
    }

    void b170_aNonceCostsOneMoreRequestAndNoRotation()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        f.provider.once("/token", f.nonceWanted("n-1"));
        QVERIFY(f.refresh());
        QCOMPARE(f.provider.requestCount("/token"), 2);
        QCOMPARE(f.lastProof("/token").claim("nonce"), u"n-1"_s);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.stored()->refreshCount, 1);

        QVERIFY(f.refresh());
        QCOMPARE(f.provider.requestCount("/token"), 3);
        QCOMPARE(f.lastProof("/token").claim("nonce"), u"n-1"_s);
    }

    void b170_aCodeIsRedeemedWithTheNonce()
    {
        DpopFixture f;
        f.provider.once("/token", f.nonceWanted("n-1"));
        QVERIFY(f.signIn());
        QCOMPARE(f.provider.requestCount("/token"), 2);
        QCOMPARE(f.lastProof("/token").claim("nonce"), u"n-1"_s);
        QVERIFY2(f.lastProof("/userinfo").claim("nonce") == u"n-1"_s, "the same origin");
        QVERIFY(f.refresh());
        QCOMPARE(f.lastProof("/token").claim("nonce"), u"n-1"_s);
        QCOMPARE(f.provider.requestCount("/token"), 3);
    }

    void b286_endlessNonceErrorsKeepTheSession_data()
    {
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<int>("requests");
        QTest::newRow("B286 for ever") << QByteArray("n-1") << 2;
        QTest::newRow("B286 no nonce") << QByteArray() << 1;
        QTest::newRow("B286 a nonce in two lines") << QByteArray("n\r\n 1") << 1;
        QTest::newRow("B286 a nonce that is too long") << QByteArray(2000, 'n') << 1;
    }
    void b286_endlessNonceErrorsKeepTheSession()
    {
        QFETCH(QByteArray, nonce);
        QFETCH(int, requests);
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        f.provider.on("/token", f.nonceWanted(nonce));
        const auto outcome = f.refresh();
        QCOMPARE(outcome.error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(outcome.error().code, u"use_dpop_nonce"_s);
        QCOMPARE(f.provider.requestCount("/token"), requests);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QVERIFY(!f.stored()->ended);
        QVERIFY2(!f.stored()->intentAt.isValid(), "it was certainly not spent");
        QVERIFY(f.isIn<RefreshDelayed>());
        QVERIFY2(f.borrow(), "the token that is held works still");
    }

    void aWrongClockIsNoticedByTheRefusal()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        const QDateTime theirs = f.clock.now().addSecs(-86'400);
        const QByteArray date =
            QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
        f.provider.once(
            "/token",
            ProviderReply::json({{u"error"_s, u"invalid_dpop_proof"_s}}, 400, {{"Date", date}}));
        QVERIFY(f.refresh());
        QCOMPARE(f.provider.requestCount("/token"), 2);
        QVERIFY(std::abs(f.lastProof("/token").claims.value("iat"_L1).toInteger()
                         - theirs.toSecsSinceEpoch())
                <= 1);
    }

    void b287_aLostKeyIsSaidAndNothingIsDone_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        const QString other = QString::fromLatin1(makeDpopKey()->serialized().reveal());
        QTest::newRow("B287 gone") << QJsonObject{{u"dpop_key"_s, QJsonValue()}};
        QTest::newRow("B287 garbled") << QJsonObject{{u"dpop_key"_s, u"garbage"_s}};
        QTest::newRow("B287 cut") << QJsonObject{{u"dpop_key"_s, other.chopped(3)}};
    }
    void b287_aLostKeyIsSaidAndNothingIsDone()
    {
        QFETCH(QJsonObject, changes);
        DpopFixture f;
        QVERIFY(f.signIn());
        f.changeEntry(changes);
        const auto before = f.store.entries;
        f.provider.forgetRequests();
        const auto restarted = f.anotherSession();
        const auto *state = std::get_if<SignInRequired>(&restarted->state());
        QVERIFY(state);
        QCOMPARE(state->why.code, u"dpop_key_lost"_s);
        QCOMPARE(state->identity.subject, u"alice"_s);

        std::optional<Result<AccessToken>> answer;
        for (const AccessTokenOptions &options : {AccessTokenOptions(), always}) {
            answer.reset();
            restarted->withAccessToken(options, restarted.get(),
                                       [&](const Result<AccessToken> &token) { answer = token; });
            TRY_VERIFY(answer);
            QCOMPARE(answer->error().kind, ErrorKind::InteractionRequired);
        }
        // The process that knew the key finds it gone at its next refresh.
        QCOMPARE(f.refresh().error().code, u"dpop_key_lost"_s);
        QCOMPARE(f.provider.requestCount(), 0);
        QCOMPARE(f.store.entries, before);
    }

    void b287_whatIsLeftIsSetAsideByTheNextSignIn()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.changeEntry({{u"dpop_key"_s, u"garbage"_s}});
        const QByteArray left = f.store.entries.value(u"latchkey/work/session"_s);
        QVERIFY(f.signIn());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.store.entries.value(u"latchkey/work/session-set-aside"_s), left);
        QVERIFY(f.refresh());
    }

    void b288_aBearerTokenIsTakenAndShown()
    {
        DpopFixture f;
        f.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(f.tokenResponse());
        });
        QVERIFY(f.signIn());
        QVERIFY(!f.session.facts()->isSenderConstrained);
        const auto token = f.borrow();
        QCOMPARE(token->type, u"Bearer"_s);
        QVERIFY(!token->dpop);
        const auto userInfo = f.provider.lastRequest("/userinfo");
        QCOMPARE(userInfo.header("Authorization"), "Bearer AT-1-access-token");
        QVERIFY(userInfo.header("DPoP").isEmpty());

        // RFC 9449 §5: its refresh token is bound all the same.
        QVERIFY(f.refresh());
        QCOMPARE(f.lastProof("/token").thumbprint, f.storedThumbprint());
    }

    void b288_whatTheLastAnswerSaidIsShown()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        QVERIFY(f.session.facts()->isSenderConstrained);
        f.provider.once("/token", ProviderReply::json(f.tokenResponse()));
        QVERIFY(f.refresh());
        QVERIFY(!f.session.facts()->isSenderConstrained);
        QVERIFY(!f.stored()->isSenderConstrained);
        QVERIFY(f.refresh());
        QVERIFY(f.session.facts()->isSenderConstrained);
    }

    void b131_aDpopTokenThatNobodyAskedForIsNotUsed()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.once("/token",
                        ProviderReply::json(f.tokenResponse({{u"token_type"_s, u"DPoP"_s}})));
        QCOMPARE(f.refresh().error().code, u"token_type"_s);
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
    }

    void r136_aResourceServerGetsItsNonce_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("R136 DPoP") << QByteArray(R"(DPoP error="use_dpop_nonce")");
        QTest::newRow("R136 dpop") << QByteArray(R"(dpop algs="ES256", error="use_dpop_nonce")");
        QTest::newRow("R136 beside Bearer")
            << QByteArray(R"(Bearer, DPOP error=use_dpop_nonce, realm="x")");
    }
    void r136_aResourceServerGetsItsNonce()
    {
        QFETCH(QByteArray, challenge);
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        f.provider.once(
            "/userinfo",
            ProviderReply::make(401, {}, {},
                                {{"WWW-Authenticate", challenge}, {"DPoP-Nonce", "rs-1"}}));
        QVERIFY(f.userInfo());
        QCOMPARE(f.provider.requestCount("/userinfo"), 2);
        QCOMPARE(f.lastProof("/userinfo").claim("nonce"), u"rs-1"_s);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void b286_aResourceServerThatIsNeverContentIsAskedTwice()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        f.provider.on("/userinfo",
                      ProviderReply::make(401, {}, {},
                                          {{"WWW-Authenticate", R"(DPoP error="use_dpop_nonce")"},
                                           {"DPoP-Nonce", "rs-1"}}));
        QVERIFY(!f.userInfo());
        QCOMPARE(f.provider.requestCount("/userinfo"), 2);
        QVERIFY2(f.provider.requestCount("/token") == 0, "the token is not what was wrong");
    }

    void aRefusedTokenIsRenewedOnce()
    {
        DpopFixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        f.provider.once("/userinfo",
                        ProviderReply::make(
                            401, {}, {}, {{"WWW-Authenticate", R"(DPoP error="invalid_token")"}}));
        QVERIFY(f.userInfo());
        QCOMPARE(f.provider.requestCount("/token"), 1);
        QCOMPARE(f.provider.lastRequest("/userinfo").header("Authorization"),
                 "DPoP AT-2-access-token");
    }
};

QTEST_GUILESS_MAIN(tst_Dpop)
#include "tst_Dpop.moc"
