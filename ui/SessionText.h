// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/CallbackPage.h"
#include "ui/SessionView.h"
#include "ui/style/Icons.h"

// All words of a state or an error that people see, in whole sentences. Nothing else puts an
// ErrorKind into words.
namespace latchkey::sessiontext {

//! \brief What a person can do about a session.
enum class Action {
    None,
    SignIn,
    SignInAgain, //!< The same, for somebody who was or is signed in.
    SignInAsAnyone, //!< And make whoever comes back this account's person.
    SignInOnOtherDevice, //!< In place of the sign-in that runs, if one does.
    SignInInBrowser, //!< Likewise.
    CancelSignIn,
    OpenBrowserAgain,
    Renew,
    UnlockKeychain,
    AskKeychainAgain,
    SignOut,
    Revoke,
    SetUpAgain, //!< Change issuer, client id and the like.
    OpenAccountPage,
    Remove,
    DismissNotice,
};

//! \brief The label of the button that does it, with its mnemonic.
QString actionText(Action action);

//! \brief What is being said with an error: it decides what is still true.
enum class Situation {
    SignInFailed, //!< Nobody is signed in.
    SignInFailedStillSignedIn,
    RenewalFailed, //!< Signed in; tried again by itself.
    KeychainSilent, //!< Not known, but nothing is lost.
    SessionEnded, //!< Signed out; sign in again.
    SignOutFailed, //!< Still signed in.
};

//! \brief One sentence, one action, and whole sentences that say more.
struct Words
{
    style::Tone tone = style::Tone::Neutral;
    style::Icon icon = style::Icon::None;
    QString headline; //!< What is, and whether one is signed in.
    QStringList lines; //!< What happened; what to do.
    QString quote; //!< The provider's own text, introduced as such; inert.
    Action action = Action::None;
    Action otherAction = Action::None;
    QString code; //!< For a developer, behind "Details". Never the headline.
};

//! \brief What the banner of this session says.
Words bannerWords(const SessionView &view);

//! \brief What is said of an error in a situation.
Words errorWords(const Error &error, Situation situation);

//! \brief What is said when the list of accounts cannot be read. There is nothing to press: the
//! file is the user's.
Words settingsFailureWords(const Error &error);

//! \brief What happened, in one sentence: by the error's code where that says more than its kind.
QString whatHappened(const Error &error);
QString whatHappened(ErrorKind kind);
//! \brief What to do about it, in one sentence.
QString whatToDo(const Error &error);
QString whatToDo(ErrorKind kind);

//! \brief A state in one or two words and a shape, for a list.
struct StatusWord
{
    style::Tone tone = style::Tone::Neutral;
    style::Icon icon = style::Icon::None;
    QString text;
};
StatusWord statusWord(const SessionState &state);

//! \brief What a scope lets this computer do, to follow "This computer may".
QString scopeText(const QString &scope);

//! \brief All that this computer may do with these scopes, the best known first, each once.
//! \param own what scopes of the provider's own let it do, by scope.
QStringList scopeTexts(const QStringList &scopes, bool staysSignedIn,
                       const QMap<QString, QString> &own = {});

QString activityText(Activity::Event event);

QString signInStepText(SignInStep step);

enum class StepStage { Waiting, Running, Done, Failed };
QString signOutStepText(SignOutStep step, StepStage stage);

//! \brief What a sign-out achieved, exactly.
QString signOutText(const SignOutReport &report);

//! \brief What became of the browser's own session at the provider, after ours was ended; see
//! BrowserSignOut.
QString browserSignOutText(const Result<void> &outcome, const QString &issuer);

//! \brief Why discovery at an issuer that was typed failed, and what to do: two sentences.
QStringList discoveryText(const Error &error);

//! \brief The browser's last page.
CallbackPage callbackPage(const QString &account, const std::optional<Error> &failure);

//! \brief The browser's last page after a sign-out.
CallbackPage signedOutPage(const QString &account);

//! \brief Somebody else's text made harmless: one line of at most `limit` characters, without
//! control and direction characters.
QString inert(const QString &text, qsizetype limit = 200);

//! \brief How a person is called: the name, else the e-mail address, else the account.
QString personName(const Identity &identity, const QString &account);

} // namespace latchkey::sessiontext
