// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in on another device: what differs from tst_SignIn, up to the keychain.
#include "Fixture.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SignInOptions OnOtherDevice{SignInOptions::Browser::Open, SignInOptions::Person::Same, 300s,
                                  SignInGrant::Device};

// A provider that has the device grant, and a person who approves at the second poll.
struct DeviceFixture : Fixture
{
    DeviceFixture()
    {
        provider.serveDiscovery(
            {{u"device_authorization_endpoint"_s, provider.issuer() + "/device/auth"_L1}});
        provider.on("/device/auth",
                    ProviderReply::json({{u"device_code"_s, u"DC-1-device-code"_s},
                                         {u"user_code"_s, u"WDJB-MJHT"_s},
                                         {u"verification_uri"_s, provider.issuer() + "/device"_L1},
                                         {u"verification_uri_complete"_s,
                                          provider.issuer() + "/device?user_code=WDJB-MJHT"_L1},
                                         {u"expires_in"_s, 900}}));
        provider.once("/token", ProviderReply::oauthError(u"authorization_pending"_s));
        provider.on("/token",
                    [this](const ProviderRequest &) { return ProviderReply::json(answer()); });
    }

    // Without a nonce, since none was sent.
    QJsonObject answer(const QJsonObject &claims = {})
    {
        QJsonObject all{{u"nonce"_s, {}}};
        for (auto it = claims.begin(); it != claims.end(); ++it)
            all.insert(it.key(), it.value());
        return tokenResponse({{u"id_token"_s, QString::fromLatin1(idToken(all))}});
    }

    // Begins, and waits until the person can be shown something.
    void begin(const SignInOptions &options = OnOtherDevice)
    {
        finished.clear();
        session.signIn(options);
        TRY_VERIFY(!finished.isEmpty()
                   || !std::get<SigningIn>(session.state()).userCode.code.isEmpty());
    }

    // Lets polls happen until the attempt has come to its end.
    Result<void> end()
    {
        const bool hasEnded = waitUntil([this] {
            if (clock.nextPause() && clock.nextPause() <= 5s)
                clock.advance(*clock.nextPause());
            return !finished.isEmpty();
        });
        return hasEnded ? finished.at(0).at(0).value<Result<void>>()
                        : Result<void>(fail(ErrorKind::InternalFault, u"it never ended"_s));
    }

    QSignalSpy finished{&session, &Session::signInFinished};
};

} // namespace

class tst_DeviceSignIn : public QObject
{
    Q_OBJECT

private slots:
    void endsSignedInAndStored()
    {
        DeviceFixture f;
        QSignalSpy issued(&f.session, &Session::userCodeIssued);
        f.begin();
        QCOMPARE(issued.count(), 1);
        const auto waiting = std::get<SigningIn>(f.session.state());
        QCOMPARE(waiting.step, SignInStep::WaitingForDevice);
        QCOMPARE(waiting.grant, SignInGrant::Device);
        QCOMPARE(waiting.userCode.code, u"WDJB-MJHT"_s);
        QCOMPARE(waiting.userCode.verificationUri, f.provider.url(u"/device"_s));
        QCOMPARE(waiting.deadline, f.clock.now().addSecs(300));
        QVERIFY(f.store.entries.isEmpty());

        QVERIFY(f.end());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(std::get<SignedIn>(f.session.state()).identity,
                 (Identity{u"alice"_s, u"Alice Example"_s, u"alice@example.test"_s}));
        QCOMPARE(f.stored()->refreshToken, Secret("RT-1-refresh-token"));
        QCOMPARE(f.provider.requestCount("/token"), 2);
        QCOMPARE(f.provider.lastRequest("/token").formValue("device_code"), "DC-1-device-code");
    }

    void noBrowserAndNoPortHaveAPartInIt()
    {
        DeviceFixture f;
        f.begin();
        QVERIFY(f.end());
        QVERIFY(f.browser.opened().isEmpty());
        QCOMPARE(f.provider.requestCount("/authorize"), 0);
        QVERIFY(!f.lastPage);
        const ProviderRequest request = f.provider.lastRequest("/device/auth");
        QVERIFY(request.formValue("nonce").isNull());
        QVERIFY(request.formValue("redirect_uri").isNull());
    }

    void theSessionIsRenewedLikeAnyOther()
    {
        DeviceFixture f;
        f.begin();
        QVERIFY(f.end());
        QVERIFY(f.refresh());
        QCOMPARE(f.stored()->refreshToken, Secret("RT-2-refresh-token"));
        QCOMPARE(f.provider.lastRequest("/token").formValue("grant_type"), "refresh_token");
    }

    void r135_thePollsAreProvenWhereTheProviderOffersDpop()
    {
        DeviceFixture f;
        f.metadata.insert(u"device_authorization_endpoint"_s,
                          f.provider.issuer() + "/device/auth"_L1);
        f.offerDpop();
        f.provider.once(
            "/token",
            ProviderReply::json({{u"error"_s, u"use_dpop_nonce"_s}}, 400, {{"DPoP-Nonce", "n-1"}}));
        f.provider.on("/token", [&](const ProviderRequest &request) {
            QJsonObject answer = f.answer();
            if (!request.header("DPoP").isEmpty())
                answer.insert(u"token_type"_s, u"DPoP"_s);
            return ProviderReply::json(answer);
        });
        f.begin();
        QVERIFY(f.end());
        // One that is pending, one without the nonce, one with it.
        QCOMPARE(f.provider.requestCount("/token"), 3);
        QVERIFY(!f.stored()->dpopKey.isEmpty());
        const auto token = f.borrow();
        QCOMPARE(token->type, u"DPoP"_s);
        QVERIFY(token->dpop);
    }

    void nothingIsStoredWhenACheckFails_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("other issuer")
            << QJsonObject{{u"iss"_s, u"https://evil.example"_s}} << ErrorKind::IdentityInvalid;
        QTest::newRow("other audience")
            << QJsonObject{{u"aud"_s, u"other"_s}} << ErrorKind::IdentityInvalid;
        QTest::newRow("expired") << QJsonObject{{u"exp"_s, 1000}} << ErrorKind::ClockWrong;
    }
    void nothingIsStoredWhenACheckFails()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(ErrorKind, kind);
        DeviceFixture f;
        f.provider.on("/token", [&](const ProviderRequest &) {
            return ProviderReply::json(f.answer(claims));
        });
        f.begin();
        const auto outcome = f.end();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QVERIFY(f.isIn<SignedOut>());
        QVERIFY(f.store.entries.isEmpty());
        QCOMPARE(f.provider.requestCount("/revoke"), 2);
    }

    void somebodyElseIsAQuestionAndNeverAnOverwrite()
    {
        DeviceFixture f;
        f.begin();
        QVERIFY(f.end());
        f.subject = u"bob"_s;
        f.begin();
        const auto outcome = f.end();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::SubjectMismatch);
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.stored()->identity.subject, u"alice"_s);

        f.begin(
            {SignInOptions::Browser::Open, SignInOptions::Person::Any, 300s, SignInGrant::Device});
        QVERIFY(f.end());
        QCOMPARE(f.stored()->identity.subject, u"bob"_s);
    }

    void b285_aNoOrAnExpiredCodeIsNobodysFault_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B285 access_denied") << u"access_denied"_s << ErrorKind::AccessDenied;
        QTest::newRow("B285 expired_token") << u"expired_token"_s << ErrorKind::TimedOut;
        // A code that is refused ends this attempt and no session.
        QTest::newRow("invalid_grant") << u"invalid_grant"_s << ErrorKind::InvalidResponse;
    }
    void b285_aNoOrAnExpiredCodeIsNobodysFault()
    {
        QFETCH(QString, code);
        QFETCH(ErrorKind, kind);
        DeviceFixture f;
        f.provider.on("/token", ProviderReply::oauthError(code));
        f.begin();
        const auto outcome = f.end();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QCOMPARE(outcome.error().code, code);
        QVERIFY(f.isIn<SignedOut>());
        QVERIFY(f.store.entries.isEmpty());
        QVERIFY(f.lastPageFailure == std::nullopt);
    }

    void aNoLeavesASessionAsItWas()
    {
        DeviceFixture f;
        f.begin();
        QVERIFY(f.end());
        const auto before = f.store.entries;
        f.provider.on("/token", ProviderReply::oauthError(u"access_denied"_s));
        f.begin();
        QVERIFY(!f.end());
        QVERIFY(f.isIn<SignedIn>());
        QCOMPARE(f.store.entries, before);
    }

    void nobodyUsesTheCode()
    {
        DeviceFixture f;
        f.provider.on("/token", ProviderReply::oauthError(u"authorization_pending"_s));
        f.begin(
            {SignInOptions::Browser::Open, SignInOptions::Person::Same, 12s, SignInGrant::Device});
        const auto outcome = f.end();
        QCOMPARE(outcome.error().kind, ErrorKind::TimedOut);
        QCOMPARE(outcome.error().code, u"expired_token"_s);
        const int polls = f.provider.requestCount("/token");
        f.clock.advance(1h);
        QCOMPARE(f.provider.requestCount("/token"), polls);
    }

    void cancelEndsThePolls()
    {
        DeviceFixture f;
        f.begin();
        f.session.cancelSignIn();
        TRY_VERIFY(!f.finished.isEmpty());
        QCOMPARE(f.finished.at(0).at(0).value<Result<void>>().error().kind, ErrorKind::Cancelled);
        f.clock.advance(1h);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void aProviderWithoutTheGrantSaysSo()
    {
        DeviceFixture f;
        f.provider.serveDiscovery();
        f.begin();
        const auto outcome = f.end();
        QCOMPARE(outcome.error().kind, ErrorKind::Unsupported);
        QCOMPARE(outcome.error().code, u"no_device_authorization_endpoint"_s);
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }

    void b284_aHostileCodeIsRefused()
    {
        DeviceFixture f;
        f.provider.on("/device/auth",
                      ProviderReply::json({{u"device_code"_s, u"DC"_s},
                                           {u"user_code"_s, u"\x1b[2JAB"_s},
                                           {u"verification_uri"_s, u"https://a.example"_s},
                                           {u"expires_in"_s, 900}}));
        f.begin();
        const auto outcome = f.end();
        QCOMPARE(outcome.error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(outcome.error().code, u"user_code"_s);
    }

    void deletingTheSessionMidwayIsClean()
    {
        DeviceFixture f;
        auto session = std::make_unique<Session>(f.account, f.parts);
        QSignalSpy issued(session.get(), &Session::userCodeIssued);
        session->signIn(OnOtherDevice);
        TRY_COMPARE(issued.count(), 1);
        session.reset();
        f.clock.advance(1h);
        QCOMPARE(f.provider.requestCount("/token"), 0);
    }
};

QTEST_GUILESS_MAIN(tst_DeviceSignIn)
#include "tst_DeviceSignIn.moc"
