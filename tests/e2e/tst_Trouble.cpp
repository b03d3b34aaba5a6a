// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in real life: each time the window says so in its own words, and nothing is lost.
#include "Acts.h"
#include "support/Wait.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtDBus/QDBusConnection>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30'000;

QString supportFile(const QString &name)
{
    return qEnvironmentVariable("LATCHKEY_TEST_SUPPORT") + u'/' + name;
}

bool runsWell(const QString &program, const QStringList &arguments = {})
{
    return QProcess::execute(program, arguments) == 0;
}

// What the browser was sent to, and what a stranger on this computer could guess of it.
QUrl redirectUri(const Desktop &desktop)
{
    const QUrl opened(desktop.opened().constLast());
    return QUrl(QUrlQuery(opened).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

int statusOf(const QUrl &url, const QByteArray &method = "GET")
{
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.sendCustomRequest(QNetworkRequest(url), method);
    if (!test::waitUntil([reply] { return reply->isFinished(); }, Patience))
        return -1;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// A session bus on which nobody offers a keychain. Programs there still find the accessibility bus.
class BusWithoutKeychain : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")

public:
    bool start()
    {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                     "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                     "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_daemon.start(
            u"dbus-daemon"_s,
            {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, config.fileName()});
        if (!m_daemon.waitForReadyRead(Patience))
            return false;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"without-keychain"_s);
        return bus.registerObject(u"/org/a11y/bus"_s, this, QDBusConnection::ExportAllSlots)
            && bus.registerService(u"org.a11y.Bus"_s);
    }

    ~BusWithoutKeychain() override
    {
        QDBusConnection::disconnectFromBus(u"without-keychain"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] QString address() const { return m_address; }

public slots:
    [[nodiscard]] QString GetAddress() const { return Accessible::busAddress(); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace

class tst_Trouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void strangersAtThePortChangeNothing();
    void aSecondTabIsHarmless();
    void aClosedBrowserCanBeCalledOff();
    void accessDenied();
    void accessDeniedKeepsTheSessionThatIsThere();
    void aProviderThatIsDownAtSignIn();
    void aProviderThatIsDownAtARenewal();
    void aSessionThatTheProviderEnded();
    void aLockedKeyring();
    void noKeyringAtAll();
    void aWrongIssuer();
    void aWrongIssuerIsNamedBeforeAnythingIsSaved();
    void aRevocationThatCannotBeConfirmed();

private:
    RealProvider m_provider;
};

void tst_Trouble::initTestCase()
{
    PROVIDER(m_provider, start({u"--no-par"_s})); // so that the link names the port
}

void tst_Trouble::cleanup()
{
    m_provider.clearFaults();
    m_provider.comeUp();
    QVERIFY(runsWell(supportFile(u"keyring-unlock"_s), {u"test"_s}));
}

void tst_Trouble::strangersAtThePortChangeNothing()
{
    Desktop desktop(Desktop::Browser::Nobody);
    PROGRAM(desktop, addAccount(u"strangers"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(u"Time left:"_s));
    TRY_COMPARE(desktop.opened().size(), 1);
    const QUrl back = redirectUri(desktop);
    const auto with = [&back](const QString &query) {
        QUrl url = back;
        url.setQuery(query);
        return url;
    };

    QCOMPARE(statusOf(with(u"code=abc&state=not-ours"_s)), 400); // RFC 6749 §10.12
    QCOMPARE(statusOf(with(u"error=access_denied"_s)), 400);
    QCOMPARE(statusOf(with(u"error=access_denied&state=not-ours"_s)), 400);
    QCOMPARE(statusOf(with({})), 400);
    QCOMPARE(statusOf(back.resolved(QUrl(u"/favicon.ico"_s))), 404);
    QCOMPARE(statusOf(back.resolved(QUrl(u"/callbackXX?code=abc"_s))), 404);
    QCOMPARE(statusOf(with(u"code=abc&state=not-ours"_s), "POST"), 405);

    ACT(desktop, sees(u"Continue in your browser"_s));
    ACT(desktop, seesAccount(u"strangers"_s, u"Signing in…"_s));
    // The person, who took a while, comes back to an attempt that still stands.
    desktop.setBrowser(Desktop::Browser::Http);
    ACT(desktop, presses(u"Open the browser again"_s));
    ACT(desktop, sees(SignedInSentence));
    ACT(desktop, seesAccount(u"strangers"_s, u"Signed in"_s));
}

void tst_Trouble::aSecondTabIsHarmless()
{
    Desktop desktop(Desktop::Browser::Nobody);
    PROGRAM(desktop, addAccount(u"tabs"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Sign in"_s));
    TRY_COMPARE(desktop.opened().size(), 1);
    m_provider.resetCounts();

    QProcess browser;
    browser.setProcessEnvironment(desktop.environment);
    browser.start(supportFile(u"../provider/browser"_s),
                  {desktop.opened().constFirst(), u"--second-tab"_s});
    TRY_VERIFY_WITH_TIMEOUT(browser.state() == QProcess::NotRunning, 60'000);
    const QByteArray told = browser.readAllStandardOutput();
    QCOMPARE(browser.exitCode(), 0);

    QCOMPARE(QJsonDocument::fromJson(told).object().value("outcome"_L1).toString(), u"signed-in"_s);
    ACT(desktop, sees(SignedInSentence));
    ACT(desktop, seesAccount(u"tabs"_s, u"Signed in"_s));
    QCOMPARE(m_provider.requests(u"token_code"_s), 1);
    QVERIFY(m_provider.isActive(desktop.cli({u"token"_s, u"tabs"_s}).out.trimmed()));
}

void tst_Trouble::aClosedBrowserCanBeCalledOff()
{
    Desktop desktop;
    desktop.setBrowser(Desktop::Browser::Http, u"alice"_s, Desktop::Decision::Close);
    PROGRAM(desktop, addAccount(u"closed"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Sign in"_s));
    TRY_VERIFY(desktop.browserLog().contains("\"closed\""));
    ACT(desktop, sees(u"Time left:"_s));

    ACT(desktop, presses(u"Cancel"_s));

    ACT(desktop, sees(u"The sign-in was cancelled. You are not signed in."_s));
    ACT(desktop, seesAccount(u"closed"_s, u"Not signed in"_s));
    QCOMPARE(statusOf(redirectUri(desktop)), 0); // nobody listens any more
    desktop.setBrowser(Desktop::Browser::Http);
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(SignedInSentence));

    // The same with a session that is there: it stays.
    desktop.setBrowser(Desktop::Browser::Nobody);
    ACT(desktop, presses(u"Account"_s));
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, presses(u"Cancel"_s));
    ACT(desktop, sees(SignedInSentence));
    QCOMPARE(desktop.cli({u"token"_s, u"closed"_s}).exitCode, 0);
}

void tst_Trouble::accessDenied()
{
    Desktop desktop;
    desktop.setBrowser(Desktop::Browser::Http, u"alice"_s, Desktop::Decision::Deny);
    PROGRAM(desktop, addAccount(u"denied"_s, m_provider.issuer()));
    PROGRAM(desktop, start());

    ACT(desktop, presses(u"Sign in"_s));

    ACT(desktop, sees(u"Access was not granted. You are not signed in."_s));
    ACT(desktop, sees(u"Sign in and allow access, or ask your administrator."_s));
    ACT(desktop, seesAccount(u"denied"_s, u"Not signed in"_s));
    TRY_VERIFY(desktop.browserLog().contains("access was not granted"));
    desktop.setBrowser(Desktop::Browser::Http);
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(SignedInSentence));
}

void tst_Trouble::accessDeniedKeepsTheSessionThatIsThere()
{
    Desktop desktop;
    PROGRAM(desktop, startSignedIn(u"denied-again"_s, m_provider.issuer()));
    desktop.setBrowser(Desktop::Browser::Http, u"alice"_s, Desktop::Decision::Deny);

    ACT(desktop, presses(u"Account"_s));
    ACT(desktop, presses(u"Sign in"_s));

    ACT(desktop, sees(u"You are still signed in as before."_s));
    ACT(desktop, seesAccount(u"denied-again"_s, u"Signed in"_s));
    QVERIFY(m_provider.isActive(desktop.cli({u"token"_s, u"denied-again"_s}).out.trimmed()));
}

void tst_Trouble::aProviderThatIsDownAtSignIn()
{
    Desktop desktop;
    PROGRAM(desktop, addAccount(u"down"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    m_provider.goDown();

    ACT(desktop, presses(u"Sign in"_s));

    ACT(desktop, sees(u"The sign-in did not work. You are not signed in."_s));
    ACT(desktop, sees(u"The provider cannot be reached."_s));
    QVERIFY(desktop.opened().isEmpty());
    m_provider.comeUp();
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(SignedInSentence));
}

void tst_Trouble::aProviderThatIsDownAtARenewal()
{
    Desktop desktop;
    PROGRAM(desktop, startSignedIn(u"later"_s, m_provider.issuer()));
    m_provider.goDown();

    ACT(desktop, presses(u"Renew now"_s));

    ACT(desktop, sees(u"You are still signed in. Renewing your access has to wait."_s));
    ACT(desktop, sees(u"The provider cannot be reached."_s));
    // Also over a restart: what is known does not depend on the network.
    desktop.kill();
    PROGRAM(desktop, start());
    ACT(desktop, sees(SignedInSentence));
    m_provider.comeUp();
    const int before = m_provider.refreshes();
    ACT(desktop, presses(u"Renew now"_s));
    TRY_COMPARE_WITH_TIMEOUT(m_provider.refreshes(), before + 1, Patience);
    ACT(desktop, sees(SignedInSentence));
    QCOMPARE(desktop.opened().size(), 1);
}

void tst_Trouble::aSessionThatTheProviderEnded()
{
    Desktop desktop;
    PROGRAM(desktop, startSignedIn(u"ended"_s, m_provider.issuer()));
    m_provider.revokeGrants();

    ACT(desktop, presses(u"Renew now"_s));

    ACT(desktop, sees(u"Your session has ended. You are not signed in."_s));
    ACT(desktop, sees(u"The provider no longer accepts this session"_s));
    ACT(desktop, seesAccount(u"ended"_s, u"Sign in again"_s));
    ACT(desktop, presses(u"Sign in again"_s));
    ACT(desktop, sees(SignedInSentence));
}

void tst_Trouble::aLockedKeyring()
{
    Desktop desktop;
    PROGRAM(desktop, startSignedIn(u"locked"_s, m_provider.issuer()));
    PROGRAM(desktop, quit());
    QVERIFY(runsWell(supportFile(u"keyring-lock"_s)));

    PROGRAM(desktop, start());

    ACT(desktop, sees(u"Your keychain is locked. You have not been signed out."_s));
    ACT(desktop, sees(u"Unlock the keychain to go on."_s));
    ACT(desktop, seesAccount(u"locked"_s, u"Keychain locked"_s));
    QVERIFY(runsWell(supportFile(u"keyring-unlock"_s), {u"test"_s}));
    ACT(desktop, sees(SignedInSentence)); // by itself
    QCOMPARE(desktop.opened().size(), 1);
}

void tst_Trouble::noKeyringAtAll()
{
    Desktop desktop;
    BusWithoutKeychain bus;
    QVERIFY(bus.start());
    PROGRAM(desktop, startSignedIn(u"nokeyring"_s, m_provider.issuer()));
    PROGRAM(desktop, quit());
    const QString realBus = desktop.environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    desktop.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());

    PROGRAM(desktop, start());

    ACT(desktop, sees(u"Waiting for your keychain. You have not been signed out."_s));
    ACT(desktop, sees(u"No keychain is running on this computer."_s));
    ACT(desktop, presses(u"Try the keychain again"_s));
    ACT(desktop, sees(u"Waiting for your keychain. You have not been signed out."_s));
    desktop.kill();
    desktop.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, realBus);
    PROGRAM(desktop, start());
    ACT(desktop, sees(SignedInSentence));
    QCOMPARE(desktop.opened().size(), 1);
}

void tst_Trouble::aWrongIssuer()
{
    Desktop desktop;
    // The same provider by another name: not who it says it is (OIDC Discovery §4.3).
    QString issuer = m_provider.issuer();
    PROGRAM(desktop, addAccount(u"wrong"_s, issuer.replace("127.0.0.1"_L1, "localhost"_L1)));
    PROGRAM(desktop, start());

    ACT(desktop, presses(u"Sign in"_s));

    ACT(desktop, sees(u"The sign-in did not work. You are not signed in."_s));
    ACT(desktop, sees(u"The account’s settings do not fit the provider."_s));
    QVERIFY(desktop.opened().isEmpty());
    // Put right where the window offers it.
    ACT(desktop, presses(u"Change settings…"_s));
    ACT(desktop, types(u"Issuer"_s, m_provider.issuer()));
    ACT(desktop, sees(u"You can sign in there."_s));
    ACT(desktop, presses(u"Save and sign in"_s));
    ACT(desktop, sees(SignedInSentence));
}

void tst_Trouble::aWrongIssuerIsNamedBeforeAnythingIsSaved()
{
    Desktop desktop;
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Add an account…"_s));
    ACT(desktop, types(u"Search providers, or type an issuer"_s, m_provider.issuer()));
    ACT(desktop, presses(u"Next"_s));
    ACT(desktop, types(u"Client ID"_s, u"latchkey-demo"_s));
    ACT(desktop, sees(u"You can sign in there."_s));

    ACT(desktop, types(u"Issuer"_s, m_provider.issuer() + u"/elsewhere"_s));

    ACT(desktop, sees(u"There is no provider for signing in at this address."_s));
    ACT(desktop, types(u"Issuer"_s, u"http://id.example.org"_s));
    ACT(desktop, sees(u"An issuer is an address that starts with https://"_s));
    ACT(desktop, presses(u"Cancel"_s));
    ACT(desktop, sees(u"Welcome to Latchkey"_s));
    QCOMPARE(desktop.cli({u"list"_s}).exitCode, 0);
}

void tst_Trouble::aRevocationThatCannotBeConfirmed()
{
    Desktop desktop;
    PROGRAM(desktop, startSignedIn(u"unconfirmed"_s, m_provider.issuer()));
    const QByteArray token = desktop.cli({u"token"_s, u"unconfirmed"_s}).out.trimmed();
    m_provider.goDown();

    ACT(desktop, presses(u"Revoke access…"_s));
    ACT(desktop, presses(u"Revoke access"_s));

    ACT(desktop, sees(u"Access could not be revoked. You are still signed in."_s));
    m_provider.comeUp();
    QVERIFY(m_provider.isActive(token));
    ACT(desktop, presses(u"Try again"_s));
    ACT(desktop, sees(u"You are signed out, here and at the provider."_s));
    QVERIFY(!m_provider.isActive(token));
}

QTEST_MAIN(tst_Trouble)
#include "tst_Trouble.moc"
