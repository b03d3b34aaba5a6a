// SPDX-License-Identifier: GPL-3.0-or-later
// Sign in once, stay signed in: everything real, and nothing done but what a person can do.
#include "Acts.h"

#include <QtCore/QUrlQuery>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_WholeLoop : public QObject
{
    Q_OBJECT

private slots:
    void twoAccountsAtTwoProvidersOutliveAKilledWindow();
    void somebodyElseComingBackIsAQuestion();
    void r122_theBrowsersOwnSessionEndsToo();
};

namespace {

// Through the window's own pages, from the account list's button on.
void addAndSignIn(Desktop &desktop, const QString &openButton, const QString &account,
                  const QString &issuer, const QString &clientId)
{
    ACT(desktop, presses(openButton));
    ACT(desktop, types(u"Search providers, or type an issuer"_s, issuer));
    ACT(desktop, presses(u"Next"_s));
    ACT(desktop, types(u"Client ID"_s, clientId));
    ACT(desktop, types(u"Account name on this computer"_s, account));
    ACT(desktop, sees(u"You can sign in there."_s));
    ACT(desktop, presses(u"Add and sign in"_s));
    ACT(desktop, seesAccount(account, u"Signed in"_s));
}

} // namespace

void tst_WholeLoop::twoAccountsAtTwoProvidersOutliveAKilledWindow()
{
    RealProvider work;
    RealProvider music;
    Desktop desktop(Desktop::Browser::Chromium);
    // One that wants everything of today, and one that knows nothing of it.
    PROVIDER(work, start({u"--name"_s, u"Work ID"_s, u"--require-dpop-nonce"_s}));
    PROVIDER(music, start({u"--name"_s, u"Music ID"_s, u"--no-dpop"_s, u"--no-par"_s}));
    PROGRAM(desktop, start());
    addAndSignIn(desktop, u"Add an account…"_s, u"work"_s, work.issuer(), u"latchkey-strict"_s);
    if (QTest::currentTestFailed())
        return;
    desktop.setBrowser(Desktop::Browser::Chromium, u"bob"_s);
    addAndSignIn(desktop, u"Add account…"_s, u"music"_s, music.issuer(), u"latchkey-demo"_s);
    if (QTest::currentTestFailed())
        return;
    ACT(desktop, sees(u"Bob Example"_s));
    QCOMPARE(desktop.opened().size(), 2);
    // RFC 9126 §4: what was pushed does not go through the browser.
    const QUrlQuery pushed{QUrl(desktop.opened().constFirst())};
    QVERIFY(pushed.hasQueryItem(u"request_uri"_s));
    QCOMPARE(pushed.queryItems().size(), 2);
    const int asked = work.requests(u"authorization"_s) + music.requests(u"authorization"_s);
    const int redeemed = work.requests(u"token_code"_s) + music.requests(u"token_code"_s);

    desktop.kill();
    PROGRAM(desktop, start());

    ACT(desktop, seesAccount(u"work"_s, u"Signed in"_s));
    ACT(desktop, seesAccount(u"music"_s, u"Signed in"_s));
    ACT(desktop, choosesAccount(u"work"_s));
    ACT(desktop, sees(u"Alice Example"_s));
    ACT(desktop, sees(SignedInSentence));
    ACT(desktop, sees(u"PKCE, DPoP"_s));
    ACT(desktop, choosesAccount(u"music"_s));
    ACT(desktop, sees(u"Bob Example"_s));
    ACT(desktop, sees(SignedInSentence));
    ACT(desktop, seesNoMore(u"DPoP"_s));
    QCOMPARE(work.requests(u"authorization"_s) + music.requests(u"authorization"_s), asked);
    QCOMPARE(work.requests(u"token_code"_s) + music.requests(u"token_code"_s), redeemed);
    QCOMPARE(desktop.opened().size(), 2);

    // Both really work, and are not each other's.
    const QByteArray ofWork = desktop.cli({u"token"_s, u"work"_s}).out.trimmed();
    const QByteArray ofMusic = desktop.cli({u"token"_s, u"music"_s}).out.trimmed();
    QVERIFY(work.isActive(ofWork));
    QVERIFY(music.isActive(ofMusic));
    QVERIFY(!work.isActive(ofMusic));
    PROGRAM(desktop, quit());
}

void tst_WholeLoop::somebodyElseComingBackIsAQuestion()
{
    RealProvider provider;
    Desktop desktop;
    PROVIDER(provider, start());
    PROGRAM(desktop, startSignedIn(u"whose"_s, provider.issuer()));
    desktop.setBrowser(Desktop::Browser::Http, u"bob"_s);
    ACT(desktop, presses(u"Account"_s));
    ACT(desktop, presses(u"Sign in"_s));

    ACT(desktop, sees(u"This account is Alice Example’s."_s));
    ACT(desktop, sees(u"Nothing was changed."_s));
    ACT(desktop, seesAccount(u"whose"_s, u"Signed in"_s));

    ACT(desktop, presses(u"Use this person instead"_s));
    ACT(desktop, sees(u"bob@example.test"_s));
    ACT(desktop, sees(SignedInSentence));
}

void tst_WholeLoop::r122_theBrowsersOwnSessionEndsToo()
{
    RealProvider provider;
    Desktop desktop(Desktop::Browser::Chromium);
    PROVIDER(provider, start());
    PROGRAM(desktop, startSignedIn(u"leaving"_s, provider.issuer()));
    const QString host = QUrl(provider.issuer()).authority();

    ACT(desktop, presses(u"Account"_s));
    ACT(desktop, presses(u"Sign out…"_s));
    ACT(desktop, ticks(u"Sign out of %1 in the browser, too"_s.arg(host)));
    ACT(desktop, presses(u"Sign out"_s));

    ACT(desktop, sees(u"Your browser came back from the sign-out page of %1."_s.arg(host)));
    QCOMPARE(provider.requests(u"end_session"_s), 1);
    QCOMPARE(desktop.opened().size(), 2);
    QVERIFY2(!desktop.opened().constLast().contains("id_token_hint"_L1),
             "the ID token stands in no argument list");
    ACT(desktop, presses(u"Close"_s));
    ACT(desktop, seesAccount(u"leaving"_s, u"Not signed in"_s));
}

QTEST_MAIN(tst_WholeLoop)
#include "tst_WholeLoop.moc"
