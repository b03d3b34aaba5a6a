// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else's program on Latchkey's core, and all that it takes: it signs in once, stays signed
// in from run to run, and calls an API in the user's name.
//
//     notes ISSUER CLIENT-ID URL         prints what the API at URL answers
//     notes ISSUER CLIENT-ID sign-out    takes the access back
#include "base/Log.h"
#include "base/SystemClock.h"
#include "flow/SystemBrowser.h"
#include "session/Directories.h"
#include "session/Farewell.h"
#include "session/KeychainSessionStore.h"
#include "session/Session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

// A name of its own, so that it shares neither files nor keychain entries with Latchkey's programs.
const QString application = u"Notes"_s;

CallbackPage lastPage(const QString &, const std::optional<Error> &failure)
{
    if (failure)
        return {CallbackPage::Outcome::Failure, u"en"_s, u"Notes could not sign you in."_s,
                u"Go back to Notes, which says why."_s, application};
    return {CallbackPage::Outcome::Success, u"en"_s, u"Notes has signed you in."_s,
            u"You can close this page."_s, application};
}

CallbackPage signedOutPage(const QString &)
{
    return {
        CallbackPage::Outcome::Success, u"en"_s, u"Notes has signed you out."_s, {}, application};
}

// Made once in main(), after the QCoreApplication: everything here must outlive the sessions.
struct Parts
{
    Directories directories = userDirectories(application);
    SystemClock clock;
    SystemBrowser browser;
    KeychainSessionStore store{application};
    ProviderDirectory providers{directories.cache, clock};

    SessionParts forSessions()
    {
        return {clock, browser, store, providers, directories.state, lastPage, signedOutPage};
    }
};

Account makeAccount(const QString &issuer, const QString &clientId)
{
    Account account;
    account.name = u"notes"_s;
    account.client.issuer = issuer;
    account.client.clientId = clientId;
    account.client.scopes = defaultScopes();
    account.client.redirectPath = u"/callback"_s;
    return account;
}

class Notes : public QObject
{
public:
    explicit Notes(Session &session)
        : m_session(session)
    {
        connect(&session, &Session::browserRequested, this, [](const QUrl &url) {
            QTextStream(stderr) << "Sign in here: " << url.toString(QUrl::FullyEncoded) << '\n';
        });
        connect(&session, &Session::signInFinished, this, &Notes::onSignedIn);
        connect(&session, &Session::signOutFinished, this, &Notes::onSignedOut);
    }

    void call(const QUrl &url)
    {
        m_url = url;
        m_session.send(makeJsonGet(url), this,
                       [this](const Result<HttpResponse> &answer) { onAnswered(answer); });
    }

    void signOut() { m_session.signOut(SignOutMode::Revoke); }

private:
    void onAnswered(const Result<HttpResponse> &answer)
    {
        if (!answer && isSignInWanted())
            return m_session.signIn();
        if (!answer)
            return finish(answer.error());
        QTextStream(stdout) << QString::fromUtf8(answer->body) << '\n';
        QCoreApplication::exit(answer->status == 200 ? 0 : 1);
    }

    // Nothing but the state says so: a network that is down never costs a sign-in.
    [[nodiscard]] bool isSignInWanted() const
    {
        return std::holds_alternative<SignedOut>(m_session.state())
            || std::holds_alternative<SignInRequired>(m_session.state());
    }

    void onSignedIn(const Result<void> &outcome)
    {
        if (!outcome)
            return finish(outcome.error());
        call(m_url);
    }

    void onSignedOut(const Result<SignOutReport> &outcome)
    {
        if (!outcome)
            return finish(outcome.error());
        QCoreApplication::exit(0);
    }

    static void finish(const Error &error)
    {
        QTextStream(stderr) << errorCode(error) << ": " << error.detail << '\n';
        QCoreApplication::exit(1);
    }

    Session &m_session;
    QUrl m_url;
};

} // namespace

int main(int argc, char *argv[])
{
    installLog(); // from here on no message holds a secret
    const QCoreApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        QTextStream(stderr) << "notes ISSUER CLIENT-ID URL|sign-out\n";
        return 2;
    }
    Parts parts;
    Session session(makeAccount(words.at(1), words.at(2)), parts.forSessions());
    Notes notes(session);
    if (words.at(3) == "sign-out"_L1)
        notes.signOut();
    else
        notes.call(QUrl(words.at(3), QUrl::StrictMode));
    const int code = QCoreApplication::exec();
    awaitRefreshes({&session}); // one that is under way may bring the only copy of a refresh token
    return code;
}
