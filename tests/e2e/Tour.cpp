// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey-tour: the whole life of a session, played with the real programs, one line and one
// picture a step. app/run starts it where there is no display.
#include "Desktop.h"
#include "RealProvider.h"
#include "support/Wait.h"

#include <QtCore/QDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using namespace latchkey;

const QString SignedIn = u"You are signed in."_s;
const QString AccountName = u"work"_s;
// Long enough to be looked at, short enough to wait for.
constexpr auto ShortLife = 10s;
constexpr auto LongLife = 1h;

class Tour
{
public:
    explicit Tour(const QString &pictures)
        : m_pictures(pictures)
        , m_desktop(Desktop::Browser::Chromium)
    {
        if (!m_pictures.isEmpty())
            m_desktop.setBrowserPictures(m_pictures);
    }

    [[nodiscard]] bool play()
    {
        return step("A real provider starts on this computer", &Tour::startProvider)
            && step("The window opens and says what Latchkey is for", &Tour::openWindow, "welcome")
            && step("An account is added in the window, found by its address", &Tour::addAccount,
                    "add-account")
            && step("The window sends its user to the browser", &Tour::goToBrowser, "in-browser")
            && step("A real browser signs in, and the window knows who came back", &Tour::comeBack,
                    "signed-in")
            && step("What is held can be looked at, values hidden", &Tour::lookInside,
                    "token-inspector")
            && step("The check-up finds nothing in the way", &Tour::checkUp, "check-up")
            && step("Closed and started again: still signed in, no browser opened",
                    &Tour::startAgain, "started-again")
            && step("Killed and started again: still signed in, no browser opened",
                    &Tour::startAgainAfterKill, "killed-and-started-again")
            && step("The access is used by the command line, without a new sign-in",
                    &Tour::useFromCommandLine)
            && step("An access runs out and is renewed unseen, by one request", &Tour::renewUnseen,
                    "renewed")
            && step("The window asks before it revokes anything", &Tour::askToRevoke,
                    "revoke-question")
            && step("Access is revoked, step by step", &Tour::revoke, "revoking")
            && step("The provider confirms it: nothing works any more", &Tour::confirmRevoked,
                    "signed-out")
            && step("Latchkey ends when it is told to", &Tour::quit);
    }

private:
    using Step = bool (Tour::*)();

    bool step(const char *sentence, Step perform, const char *picture = nullptr)
    {
        ++m_number;
        bool well = (this->*perform)();
        if (picture)
            well = takePicture(QString::fromLatin1(picture)) && well;
        std::printf("%2d. %s … %s\n", m_number, sentence, well ? "ok" : "FAILED");
        if (!well)
            std::printf("    %s\n", qPrintable(m_failure));
        std::fflush(stdout);
        return well;
    }

    bool takePicture(const QString &name)
    {
        if (m_pictures.isEmpty())
            return true;
        const QString file =
            u"%1/%2-%3.png"_s.arg(m_pictures).arg(++m_pictureNumber, 2, 10, QChar(u'0')).arg(name);
        return Desktop::takePicture(file)
            || fails(u"The picture %1 could not be taken."_s.arg(file));
    }

    bool fails(const QString &why)
    {
        if (m_failure.isEmpty())
            m_failure = why;
        return false;
    }
    bool person(bool did) { return did || fails(m_desktop.person().failure()); }
    bool desktop(bool did) { return did || fails(m_desktop.failure()); }
    Person &person() { return m_desktop.person(); }

    bool startProvider() { return m_provider.start() || fails(m_provider.failure()); }

    bool openWindow()
    {
        return desktop(m_desktop.start()) && person(person().sees(u"Welcome to Latchkey"_s));
    }

    bool addAccount()
    {
        return person(person().presses(u"Add an account…"_s))
            && person(person().types(u"Search providers, or type an issuer"_s, m_provider.issuer()))
            && person(person().presses(u"Next"_s))
            && person(person().types(u"Client ID"_s, u"latchkey-demo"_s))
            && person(person().types(u"Account name on this computer"_s, AccountName))
            && person(person().sees(u"You can sign in there."_s));
    }

    bool goToBrowser()
    {
        return person(person().presses(u"Add and sign in"_s))
            && person(person().sees(u"Time left:"_s));
    }

    bool comeBack()
    {
        return person(person().sees(SignedIn)) && person(person().sees(u"Alice Example"_s))
            && person(person().seesAccount(AccountName, u"Signed in"_s))
            && (test::waitUntil([this] { return m_desktop.browserLog().contains("signed-in"); },
                                Person::Patience)
                || fails(u"The browser did not come to an end: %1"_s.arg(
                    QString::fromUtf8(m_desktop.browserLog()))));
    }

    // The dialogs stay open for their pictures.
    bool lookInside()
    {
        return person(person().presses(u"View"_s))
            && person(person().presses(u"Token inspector…"_s))
            && person(person().sees(u"Tokens of “work”"_s))
            && person(person().sees(u"who you are to the provider"_s));
    }

    bool checkUp()
    {
        return person(person().presses(u"Close"_s))
            && person(person().seesNoMore(u"Tokens of “work”"_s))
            && person(person().presses(u"Help"_s)) && person(person().presses(u"Check-up…"_s))
            && person(person().sees(u"Everything is in order."_s));
    }

    bool isStillSignedIn()
    {
        const int before = m_provider.requests(u"authorization"_s);
        if (!desktop(m_desktop.start()) || !person(person().sees(SignedIn))
            || !person(person().sees(u"Alice Example"_s)))
            return false;
        const int now = m_provider.requests(u"authorization"_s);
        if (now != before || m_desktop.opened().size() != 1)
            return fails(u"A browser was opened."_s);
        return true;
    }

    bool startAgain() { return desktop(m_desktop.quit()) && isStillSignedIn(); }

    bool startAgainAfterKill()
    {
        m_desktop.kill();
        return isStillSignedIn();
    }

    bool useFromCommandLine()
    {
        const Desktop::Run run = m_desktop.cli({u"token"_s, AccountName});
        m_token = run.out.trimmed();
        if (run.exitCode != 0 || m_token.isEmpty())
            return fails(u"latchkey-cli token: exit code %1. %2"_s.arg(run.exitCode)
                             .arg(QString::fromUtf8(run.err)));
        return (m_provider.isActive(m_token) || fails(u"The provider does not know that access."_s))
            && (m_desktop.opened().size() == 1 || fails(u"A browser was opened."_s));
    }

    bool renewUnseen()
    {
        m_provider.setAccessTokenLifetime(ShortLife);
        const int before = m_provider.refreshes();
        const auto reaches = [this](int count) {
            return test::waitUntil([&] { return m_provider.refreshes() >= count; },
                                   Person::Patience);
        };
        if (!person(person().presses(u"Renew now"_s)))
            return false;
        if (!reaches(before + 1))
            return fails(u"The provider was not asked for a short-lived access."_s);
        m_provider.setAccessTokenLifetime(LongLife);
        if (!reaches(before + 2))
            return fails(u"The provider was not asked again by itself."_s);
        if (!person(person().sees(u"2 ×"_s)) || !person(person().sees(SignedIn)))
            return false;
        return m_provider.refreshes() == before + 2
            || fails(u"The provider was asked %1 times instead of twice."_s.arg(
                m_provider.refreshes() - before));
    }

    bool askToRevoke()
    {
        const Desktop::Run run = m_desktop.cli({u"token"_s, AccountName});
        m_token = run.out.trimmed();
        if (m_provider.grants().size() != 1 || !m_provider.isActive(m_token))
            return fails(u"The provider does not know of one session with this access."_s);
        return person(person().presses(u"Revoke access…"_s))
            && person(person().sees(u"Revoke the access of “work”?"_s));
    }

    bool revoke()
    {
        return person(person().presses(u"Revoke access"_s))
            && person(person().sees(u"The provider has ended this session."_s))
            && person(person().sees(u"Nothing of the session is left"_s))
            && person(person().sees(u"You are signed out, here and at the provider."_s));
    }

    bool confirmRevoked()
    {
        if (!person(person().presses(u"Close"_s))
            || !person(person().seesNoMore(u"Nothing of the session is left"_s))
            || !person(person().seesAccount(AccountName, u"Not signed in"_s)))
            return false;
        if (!m_provider.grants().isEmpty() || m_provider.isActive(m_token))
            return fails(u"The provider still has a session."_s);
        const int code = m_desktop.cli({u"token"_s, AccountName}).exitCode;
        return code == 3 || fails(u"latchkey-cli token: exit code %1, not 3."_s.arg(code));
    }

    bool quit() { return desktop(m_desktop.quit()); }

    QString m_pictures;
    RealProvider m_provider;
    Desktop m_desktop;
    QByteArray m_token;
    QString m_failure;
    int m_number = 0;
    int m_pictureNumber = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString pictures = qEnvironmentVariable("LATCHKEY_TOUR_SCREENSHOTS");
    if (!pictures.isEmpty())
        QDir().mkpath(pictures);
    Tour tour(pictures);
    return tour.play() ? 0 : 1;
}
