// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixture.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SignOut : public QObject
{
    Q_OBJECT

private slots:
    void revokeTellsTheProviderAndForgets()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto report = f.signOut(SignOutMode::Revoke);
        QVERIFY(report);
        QVERIFY(report->providerConfirmed);
        QVERIFY(f.store.entries.isEmpty());
        QVERIFY(f.isIn<SignedOut>());
        QCOMPARE(f.provider.requestCount("/revoke"), 2);
        const auto first = f.provider.requests().at(f.provider.requestCount() - 2);
        QCOMPARE(first.formValue("token"), "RT-1-refresh-token");
        QCOMPARE(first.formValue("token_type_hint"), "refresh_token");
        QCOMPARE(first.formValue("client_id"), "desktop");
        QCOMPARE(f.provider.lastRequest("/revoke").formValue("token"), "AT-1-access-token");
    }

    void revokeKeepsTheSessionUnlessConfirmed_data()
    {
        QTest::addColumn<ProviderReply>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("B270 503") << ProviderReply::make(503, "text/plain", "")
                                  << ErrorKind::ServerBusy;
        QTest::newRow("B270 dropped") << ProviderReply::dropped() << ErrorKind::AnswerLost;
        QTest::newRow("B271 invalid_client")
            << ProviderReply::oauthError(u"invalid_client"_s) << ErrorKind::ClientRejected;
        QTest::newRow("B273 redirect")
            << ProviderReply::redirect("https://elsewhere.example/") << ErrorKind::InvalidResponse;
    }
    void revokeKeepsTheSessionUnlessConfirmed()
    {
        QFETCH(ProviderReply, reply);
        QFETCH(ErrorKind, kind);
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/revoke", reply);
        const auto before = f.store.entries;
        const auto report = f.signOut(SignOutMode::Revoke);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(f.store.entries, before);
        TRY_VERIFY(f.isIn<SignedIn>());
        QVERIFY(f.borrow());
    }

    // The provider may end the whole grant with its access token (RFC 7009 §2.1).
    void revokeLeavesTheAccessTokenAloneWhenTheRefreshTokenIsNotRevoked()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/revoke", ProviderReply::make(503, "text/plain", ""));
        QVERIFY(!f.signOut(SignOutMode::Revoke));
        QCOMPARE(f.provider.requestCount("/revoke"), 1);
        QCOMPARE(f.provider.lastRequest("/revoke").formValue("token"), "RT-1-refresh-token");
    }

    void b272_withoutARevocationEndpointRevokeSaysSo()
    {
        Fixture f;
        f.provider.serveDiscovery({{u"revocation_endpoint"_s, QJsonValue()}});
        QVERIFY(f.signIn());
        const auto report = f.signOut(SignOutMode::Revoke);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unsupported);
        QCOMPARE(report.error().code, u"no_revocation_endpoint"_s);
        TRY_VERIFY(f.isIn<SignedIn>());
    }

    void b269_aProviderThatKeepsNoAccessTokensHasRevokedAllThereIs()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.on("/revoke", [](const ProviderRequest &request) {
            return request.formValue("token_type_hint") == "access_token"
                ? ProviderReply::oauthError(u"unsupported_token_type"_s)
                : ProviderReply::make(200, "text/plain", "");
        });
        const auto report = f.signOut(SignOutMode::Revoke);
        QVERIFY(report);
        QVERIFY(report->providerConfirmed);
    }

    void logoutForgetsNowAndTellsLater()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.stop();
        const auto report = f.signOut(SignOutMode::Logout);
        QVERIFY(report);
        QVERIFY(!report->providerConfirmed);
        QVERIFY(report->revocationPending);
        QVERIFY(f.isIn<SignedOut>());
        QVERIFY(f.session.isRevocationPending());
        QCOMPARE(f.store.entries.keys(), QStringList{u"latchkey/work/pending-revocations"_s});

        f.provider.start();
        Session restarted(f.account, f.parts);
        restarted.keepFresh();
        restarted.restore();
        TRY_VERIFY(f.store.entries.isEmpty());
        QCOMPARE(f.provider.lastRequest("/revoke").formValue("token"), "AT-1-access-token");
    }

    void logoutLeavesNothingWhenTheProviderAnswers()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto report = f.signOut(SignOutMode::Logout);
        QVERIFY(report);
        QVERIFY(report->providerConfirmed);
        QVERIFY(f.store.entries.isEmpty());
    }

    void logoutWritesDownWhatIsToBeRevokedBeforeItForgets()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.store.log.clear();
        QVERIFY(f.signOut(SignOutMode::Logout));
        // The mark, what is to be told, the point of no return; and the entry with the mark goes
        // last.
        QCOMPARE(f.store.log.first(5),
                 (QStringList{u"write latchkey/work/session"_s,
                              u"write latchkey/work/pending-revocations"_s,
                              u"write latchkey/work/session"_s, u"remove latchkey/work/tokens"_s,
                              u"remove latchkey/work/session"_s}));
    }

    void forgetTellsNobody()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.provider.forgetRequests();
        QVERIFY(f.signOut(SignOutMode::Forget));
        QVERIFY(f.store.entries.isEmpty());
        QCOMPARE(f.provider.requestCount(), 0);
    }

    void aKeychainThatDoesNotLetGoIsNoSuccess()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.store.ignoresRemoval = true;
        f.store.writing = MemorySessionStore::Writing::LosesSilently;
        const auto report = f.signOut(SignOutMode::Forget);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::KeychainFailed);
    }

    void b226_aKeychainThatDoesNotDeleteIsWrittenOver()
    {
        Fixture f;
        QVERIFY(f.signIn());
        f.store.ignoresRemoval = true;
        const auto report = f.signOut(SignOutMode::Logout);
        QVERIFY(report);
        QVERIFY(report->entryWasEmptied);
        QVERIFY(f.isIn<SignedOut>());
        for (const QByteArray &entry : std::as_const(f.store.entries))
            QVERIFY(!entry.contains("-token"));
        const auto again = f.anotherSession();
        QVERIFY(std::holds_alternative<SignedOut>(again->state()));
    }

    void alreadySignedOutIsSuccess()
    {
        Fixture f;
        const auto report = f.signOut(SignOutMode::Revoke);
        QVERIFY(report);
        QVERIFY(!report->wasSignedIn);
    }

    void b253_aSignOutDuringARefreshIsNotUndone()
    {
        Fixture f;
        QVERIFY(f.signIn());
        const auto other = f.anotherSession();
        f.provider.on("/token", ProviderReply::hang());
        f.session.refresh();
        TRY_COMPARE(f.provider.requestCount("/token"), 2);
        QSignalSpy signedOut(other.get(), &Session::signOutFinished);
        other->signOut(SignOutMode::Revoke);
        f.provider.answerHeld(ProviderReply::json(f.tokenResponse()));
        TRY_VERIFY(!signedOut.isEmpty());
        QVERIFY(signedOut.at(0).at(0).value<Result<SignOutReport>>());
        QVERIFY(f.store.entries.isEmpty());
        QCOMPARE(f.provider.requests().at(f.provider.requestCount() - 2).formValue("token"),
                 "RT-2-refresh-token");
    }
};

QTEST_GUILESS_MAIN(tst_SignOut)
#include "tst_SignOut.moc"
