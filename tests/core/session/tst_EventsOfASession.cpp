// SPDX-License-Identifier: GPL-3.0-or-later
// What the log says of a session's whole life, to the last detail: what happened, and no secret.
#include "base/EventLog.h"
#include "base/Log.h"
#include "Fixture.h"
#include "support/Wait.h"

#include <QtCore/QMutex>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QMutex mutex;
QStringList shown; // with every category of everybody on

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locker(&mutex);
    shown.append(message);
}

//! Everything that a request or an answer of the provider carried and nobody else may know.
QList<QByteArray> secretsOf(const Fixture &f)
{
    QList<QByteArray> secrets{"code-1-canary", "DC-canary"};
    for (int i = 1; i <= f.tokensIssued; ++i)
        secrets += {"AT-" + QByteArray::number(i) + "-access-token",
                    "RT-" + QByteArray::number(i) + "-refresh-token"};
    for (const ProviderRequest &request : f.provider.requests()) {
        for (const char *name : {"state", "nonce"})
            secrets.append(request.queryValue(name));
        for (const char *name : {"code", "code_verifier", "token", "refresh_token"})
            secrets.append(request.formValue(name));
        secrets.append(request.header("DPoP"));
        secrets.append(request.header("Authorization").mid(7));
    }
    secrets.removeAll(QByteArray());
    return secrets;
}

} // namespace

class tst_EventsOfASession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInstallMessageHandler(capture);
        installLog(u"*=true"_s);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { shown.clear(); }

    void aWholeLifeIsToldWithoutASecret();
    void whatIsPlantedIsFound();
};

void tst_EventsOfASession::aWholeLifeIsToldWithoutASecret()
{
    const EventLog log;
    QSet<QString> told; // more than the last 200 in all
    const auto listen = [&] {
        for (const LogEvent &event : log.events())
            told.insert(event.category + u": "_s + event.text);
    };
    QObject::connect(&log, &EventLog::added, this, listen);
    Fixture f;
    f.offerDpop();
    f.provider.serveAuthorization("code-1-canary");

    QVERIFY(f.signIn());
    QVERIFY(f.refresh());
    QVERIFY(f.borrow());
    QVERIFY(f.call(u"/userinfo"_s));
    // A provider that repeats what it was sent, one that breaks off, and one that says no.
    f.provider.once("/token",
                    ProviderReply::oauthError(u"invalid_request"_s, u"RT-2-refresh-token"_s));
    QVERIFY(!f.refresh());
    f.provider.once("/token", ProviderReply::make(500, "text/plain", "RT-2-refresh-token"));
    f.provider.once("/token", ProviderReply::dropped());
    QSignalSpy finished(&f.session, &Session::refreshFinished);
    f.session.refresh();
    TRY_VERIFY_WITH_TIMEOUT(
        (finished.isEmpty() && f.clock.nextPause() <= 1s ? f.clock.advance(1s) : void(),
         !finished.isEmpty()),
        20'000);
    QVERIFY(f.signOut(SignOutMode::Logout));
    QVERIFY(f.signIn());
    f.provider.on("/token", ProviderReply::oauthError(u"invalid_grant"_s));
    QVERIFY(!f.refresh());
    listen();

    // What a developer wants to know is there.
    QVERIFY(told.contains(u"latchkey.session: work: signed in"_s));
    QVERIFY(told.contains(u"latchkey.session: work: renewed"_s));
    QVERIFY(told.contains(u"latchkey.session: work: signed out"_s));
    QVERIFY(told.contains(u"latchkey.flow: status 200 from \"127.0.0.1\""_s));
    const QString all =
        QStringList(told.begin(), told.end()).join(u'\n') + u'\n' + shown.join(u'\n');
    QVERIFY2(all.contains("work: was ended (invalid_grant"_L1), qPrintable(all));

    const QByteArray text = all.toUtf8();
    const QList<QByteArray> secrets = secretsOf(f);
    QVERIFY(secrets.size() > 20);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!text.contains(secret), qPrintable(u"said: "_s + QString::fromUtf8(secret)));
}

// A search that cannot find proves nothing.
void tst_EventsOfASession::whatIsPlantedIsFound()
{
    const EventLog log;
    Fixture f;
    QVERIFY(f.signIn());
    QVERIFY(f.signOut(SignOutMode::Forget));
    const QByteArray state = f.provider.lastRequest("/authorize").queryValue("state");
    QVERIFY(secretsOf(f).contains(state));
    qCDebug(logFlow) << "state" << state; // nobody holds it as a Secret any more
    QVERIFY(log.events().constLast().text.contains(QString::fromLatin1(state)));
}

QTEST_GUILESS_MAIN(tst_EventsOfASession)
#include "tst_EventsOfASession.moc"
