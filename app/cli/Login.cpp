// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/QrText.h"
#include "app/cli/SessionCommand.h"
#include "app/cli/Terminal.h"

#include <QtCore/QDateTime>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Login : public SessionCommand
{
public:
    [[nodiscard]] QString name() const override { return u"login"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Sign in, with the browser or on another device."_s;
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] std::chrono::seconds hardLimit() const override
    {
        return m_options.timeout + 5min;
    }
    void interrupt() override;

protected:
    bool readOptions(const QCommandLineParser &arguments) override;
    void start() override;

private:
    void onBrowserRequested(const QUrl &url);
    void onLinkRenewed(const QUrl &url);
    void onUserCodeIssued();
    void tellTimeLimit(std::chrono::seconds time);
    void onSignInFinished(const Result<void> &outcome);

    SignInOptions m_options;
};

QList<QCommandLineOption> Login::options() const
{
    return {
        {u"no-browser"_s, u"Only print the address, start no browser."_s},
        {u"timeout"_s,
         u"How long to wait for you to come back from the browser, or from the other device; default 300."_s,
         u"SECONDS"_s, u"300"_s},
        {u"device"_s,
         u"Print an address and a code to enter there on any device, such as a phone; start no browser here."_s},
    };
}

bool Login::readOptions(const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"device"_s))
        m_options.grant = SignInGrant::Device;
    if (arguments.isSet(u"no-browser"_s))
        m_options.browser = SignInOptions::Browser::DoNotOpen;
    const auto timeout = readSeconds(arguments, u"timeout"_s, 1s, 24h);
    if (!timeout)
        return false;
    m_options.timeout = *timeout;
    return true;
}

void Login::start()
{
    connect(&session(), &Session::browserRequested, this, &Login::onBrowserRequested);
    connect(&session(), &Session::signInLinkRenewed, this, &Login::onLinkRenewed);
    connect(&session(), &Session::userCodeIssued, this, &Login::onUserCodeIssued);
    connect(&session(), &Session::signInFinished, this, &Login::onSignInFinished);
    whenRestored([this] { session().signIn(m_options); });
}

void Login::interrupt()
{
    if (std::holds_alternative<SigningIn>(session().state()))
        session().cancelSignIn();
    else
        SessionCommand::interrupt();
}

void Login::onBrowserRequested(const QUrl &url)
{
    tell(m_options.browser == SignInOptions::Browser::Open
             ? u"Continue in your browser. If none has opened, open this address in one:"_s
             : u"Open this address in a browser on this computer:"_s);
    tellUrl(url);
    tellTimeLimit(m_options.timeout);
}

void Login::onUserCodeIssued()
{
    const auto *signingIn = std::get_if<SigningIn>(&session().state());
    if (!signingIn)
        return;
    const UserCode &userCode = signingIn->userCode;
    tell(u"Open this address on any device, such as a phone:"_s);
    tellUrl(userCode.verificationUri);
    tell(u"and enter this code there:\n  %1"_s.arg(userCode.code));
    const auto terminal = terminalForPeople();
    const auto qrCode = QrCode::make(userCode.scanUri().toEncoded());
    if (terminal && qrCode && fits(*qrCode, *terminal)) {
        tell(userCode.completeUri.isEmpty() ? u"Or scan the address:"_s
                                            : u"Or scan both at once:"_s);
        tellPicture(qrText(*qrCode));
    }
    const QDateTime now = environment().clock().now();
    const std::chrono::milliseconds left(now.msecsTo(signingIn->deadline));
    tellTimeLimit(std::chrono::ceil<std::chrono::seconds>(left));
}

void Login::tellTimeLimit(std::chrono::seconds time)
{
    tell(u"Waiting for %1 seconds at most; Ctrl-C cancels."_s.arg(time.count()));
}

// Who was only given an address may not have opened it yet.
void Login::onLinkRenewed(const QUrl &url)
{
    if (m_options.browser == SignInOptions::Browser::Open)
        return;
    tell(u"That address has expired. If you have not opened it yet, open this one:"_s);
    tellUrl(url);
}

void Login::onSignInFinished(const Result<void> &outcome)
{
    if (!outcome)
        return finishWithError(outcome.error(), Doing::SigningIn);
    if (const auto *signedIn = std::get_if<SignedIn>(&session().state())) {
        tell(u"Signed in to \"%1\" as %2."_s.arg(session().account().name,
                                                 personText(signedIn->identity)));
        if (session().facts() && !session().facts()->hasRefreshToken)
            tell(
                u"Note: the provider gave nothing to renew this with; you are signed in until %1."_s
                    .arg(timeText(signedIn->expiresAt)));
        if (signedIn->notSaved)
            tell(u"Note: "_s
                 + happenedText(*signedIn->notSaved, session().account(), Doing::SigningIn));
    }
    finish(ExitCode::Done);
}

} // namespace

std::unique_ptr<Command> makeLogin()
{
    return std::make_unique<Login>();
}

} // namespace latchkey::cli
