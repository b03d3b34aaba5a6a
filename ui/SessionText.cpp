// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SessionText.h"

#include "oauth/OAuthError.h"
#include "ui/TimeText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace latchkey::sessiontext {

using style::Icon;
using style::Tone;

namespace {

// Some providers say that they do not accept the app when it is the session that they have
// forgotten.
constexpr int RefusalsWorthASignIn = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

// Codes that say more than their kind, and what is then said in its place.
struct CodeText
{
    QLatin1StringView code;
    const char *happened;
    const char *toDo;
};

constexpr CodeText CodeTexts[] = {
    {"invalid_grant_after_lost_answer"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The connection dropped while your access was being renewed, and the "
                       "provider does not take the same renewal twice."),
     QT_TRANSLATE_NOOP("SessionText", "Sign in again in your browser.")},
    {"no_refresh_token"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "Your access has run out, and this provider gave no means to renew it."),
     QT_TRANSLATE_NOOP("SessionText", "Sign in again in your browser.")},
    {"client_changed"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The account’s client ID was changed after you had signed in."),
     QT_TRANSLATE_NOOP("SessionText", "Sign in again in your browser.")},
    {"retry_after"_L1,
     QT_TRANSLATE_NOOP("SessionText", "The provider asked to be left alone for a while."),
     QT_TRANSLATE_NOOP("SessionText", "Wait a little; it is tried again by itself.")},
    {"certificate_not_yet_valid"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "By this computer’s clock the provider’s certificate is not valid yet, so "
                       "nothing was sent."),
     QT_TRANSLATE_NOOP("SessionText", "Set this computer’s date and time right.")},
    {"certificate_expired"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The provider’s certificate has run out, so nothing was sent."),
     QT_TRANSLATE_NOOP("SessionText",
                       "Check this computer’s date; if it is right, tell whoever runs the "
                       "provider.")},
    {"certificate_host_mismatch"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "Something on this network showed a certificate that is not the provider’s, "
                       "so nothing was sent."),
     QT_TRANSLATE_NOOP("SessionText",
                       "Open any page in your browser and sign in to the network there.")},
    {"certificate_unknown_issuer"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "Something on this network showed a certificate that this computer has no "
                       "reason to trust, so nothing was sent."),
     QT_TRANSLATE_NOOP("SessionText",
                       "In a company’s network, ask for its certificate; elsewhere, use another "
                       "network.")},
    // RFC 9449: nobody wants to see the user; the session is of no use to anybody without its key.
    {"dpop_key_lost"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The key that protects this session is missing from the keychain, and "
                       "without it the session cannot be used."),
     QT_TRANSLATE_NOOP("SessionText", "Sign in again; that makes a new key.")},
    {"expired_token"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "Nobody entered the code in time, so it is not valid any more."),
     QT_TRANSLATE_NOOP("SessionText", "Try again, and use the new code on the other device.")},
    {"no_device_authorization_endpoint"_L1,
     QT_TRANSLATE_NOOP("SessionText", "This provider does not offer signing in on another device."),
     QT_TRANSLATE_NOOP("SessionText", "Sign in with the browser on this computer.")},
    {"no_keychain_yet"_L1,
     QT_TRANSLATE_NOOP(
         "SessionText",
         "The keychain service is running, and nobody has made a keychain in it yet."),
     QT_TRANSLATE_NOOP("SessionText", "Let the system make one; it asks you for a password.")},
    {"prompt_dismissed"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The question for your keychain’s password was closed, so it stays locked."),
     QT_TRANSLATE_NOOP("SessionText", "Unlock it whenever you like; nothing is lost until then.")},
    // R107: never a renewal without a lock.
    {"no_lock"_L1,
     QT_TRANSLATE_NOOP(
         "SessionText",
         "This computer is not set up for renewing: Latchkey’s folder for locks cannot "
         "be used, and without a lock two programs could spend the same renewal."),
     QT_TRANSLATE_NOOP("SessionText",
                       "Make the folder named under “Details” writable, on a local disk.")},
    {"endpoint_moved"_L1,
     QT_TRANSLATE_NOOP("SessionText",
                       "The provider answers at another address than its own description says."),
     QT_TRANSLATE_NOOP("SessionText", "Tell whoever runs the provider.")},
};

// An answer with a status alone, in place of what was asked for.
constexpr CodeText NothingThere{
    {},
    QT_TRANSLATE_NOOP("SessionText",
                      "There is nothing at the address where the provider should answer."),
    QT_TRANSLATE_NOOP("SessionText",
                      "Check the issuer, or ask whoever runs the provider for its new address.")};
constexpr CodeText TurnedAway{
    {},
    QT_TRANSLATE_NOOP("SessionText", "The provider turned the request away without saying why."),
    QT_TRANSLATE_NOOP("SessionText",
                      "Wait a little; if this goes on, tell whoever runs the provider.")};

// What is said for the error's code; null: nothing but what its kind says.
const CodeText *textOfCode(const Error &error)
{
    // A refresh may be refused with the device grant's word, too.
    if (error.code == "expired_token"_L1 && error.kind != ErrorKind::TimedOut)
        return nullptr;
    const auto known = std::find_if(std::begin(CodeTexts), std::end(CodeTexts),
                                    [&](const CodeText &each) { return each.code == error.code; });
    if (known != std::end(CodeTexts))
        return known;
    if (error.kind != ErrorKind::InvalidResponse || !error.code.startsWith("http_4"_L1))
        return nullptr;
    return saysNothingIsThere(error) ? &NothingThere : &TurnedAway;
}

// What helps against a failure, beside trying again.
Action remedy(const Error &error)
{
    if (error.code == "prompt_dismissed"_L1 || error.code == "no_keychain_yet"_L1)
        return Action::UnlockKeychain;
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return Action::UnlockKeychain;
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainFailed:
    case ErrorKind::EntryNewer:
        return Action::AskKeychainAgain;
    case ErrorKind::ClientRejected:
    case ErrorKind::ConfigurationInvalid:
        return Action::SetUpAgain;
    case ErrorKind::GrantRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::SubjectMismatch:
    case ErrorKind::EntryAbsent:
    case ErrorKind::EntryGarbled:
    case ErrorKind::NotSignedIn:
        return Action::SignIn;
    default:
        return Action::None;
    }
}

QString headline(ErrorKind kind, Situation situation)
{
    switch (situation) {
    case Situation::SignInFailed:
        switch (kind) {
        case ErrorKind::Cancelled:
            return Text::tr("The sign-in was cancelled. You are not signed in.");
        case ErrorKind::AccessDenied:
            return Text::tr("Access was not granted. You are not signed in.");
        case ErrorKind::TimedOut:
            return Text::tr("The sign-in was not finished in time. You are not signed in.");
        default:
            return Text::tr("The sign-in did not work. You are not signed in.");
        }
    case Situation::SignInFailedStillSignedIn:
        return kind == ErrorKind::Cancelled
            ? Text::tr("The new sign-in was cancelled. You are still signed in as before.")
            : Text::tr("The new sign-in did not work. You are still signed in as before.");
    case Situation::RenewalFailed:
        return Text::tr("You are still signed in. Renewing your access has to wait.");
    case Situation::KeychainSilent:
        return kind == ErrorKind::KeychainLocked
            ? Text::tr("Your keychain is locked. You have not been signed out.")
            : Text::tr("Waiting for your keychain. You have not been signed out.");
    case Situation::SessionEnded:
        return Text::tr("Your session has ended. You are not signed in.");
    case Situation::SignOutFailed:
        return Text::tr("Access could not be revoked. You are still signed in.");
    }
    return {};
}

Words words(const SignedOut &state, const SessionView &view)
{
    if (state.why)
        return errorWords(*state.why, Situation::SignInFailed);
    Words words;
    words.icon = Icon::StatusNeutral;
    words.headline = Text::tr("You are not signed in.");
    words.lines = {
        Text::tr("Sign in once in your browser, and this computer keeps you signed in.")};
    if (view.revocationPending)
        words.lines.append(
            Text::tr("The provider has not been told of your last sign-out yet; that is "
                     "tried again by itself."));
    words.action = Action::SignIn;
    return words;
}

Words words(const Restoring &, const SessionView &)
{
    Words words;
    words.tone = Tone::Busy;
    words.icon = Icon::StatusBusy;
    words.headline =
        Text::tr("Looking for your session in the keychain. You have not been signed out.");
    return words;
}

Words words(const WaitingForKeychain &state, const SessionView &)
{
    return errorWords(state.why, Situation::KeychainSilent);
}

Words words(const SigningIn &state, const SessionView &)
{
    Words words;
    words.tone = Tone::Busy;
    words.icon = Icon::StatusBusy;
    words.headline = signInStepText(state.step);
    words.action = Action::CancelSignIn;
    return words;
}

Words words(const SignedIn &state, const SessionView &view)
{
    Words words;
    if (state.notSaved) {
        words = errorWords(*state.notSaved, Situation::RenewalFailed);
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        words.headline =
            Text::tr("You are signed in, but the keychain has not taken the newest renewal yet.");
        return words;
    }
    words.tone = Tone::Good;
    words.icon = Icon::StatusGood;
    const bool renews = state.renewsAt.isValid() || !view.facts || view.facts->hasRefreshToken;
    if (renews) {
        words.headline = Text::tr("You are signed in. There is nothing to do.");
        return words;
    }
    // The provider gave no refresh token.
    if (state.expiresAt.isValid() && state.expiresAt <= view.now) {
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        words.headline = Text::tr("Your access has run out. Sign in again to go on.");
        words.action = Action::SignInAgain;
    } else {
        words.headline = Text::tr("You are signed in, for a while.");
        words.lines = {
            Text::tr("This provider lets nobody stay signed in without being asked again.")};
    }
    return words;
}

Words words(const Refreshing &, const SessionView &)
{
    Words words;
    words.tone = Tone::Good;
    words.icon = Icon::StatusBusy;
    words.headline = Text::tr("You are signed in. Your access is being renewed.");
    return words;
}

Words words(const RefreshDelayed &state, const SessionView &view)
{
    Words words = errorWords(state.cause, Situation::RenewalFailed);
    if (!state.usableUntil.isValid() || state.usableUntil <= view.now) {
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        words.headline =
            Text::tr("You are still signed in, but access cannot be renewed just now.");
    }
    if (state.cause.kind == ErrorKind::ClientRejected && state.refusals >= RefusalsWorthASignIn) {
        words.lines.append(Text::tr("This has happened several times; signing in again may help."));
        words.otherAction = Action::SignInAgain;
    }
    return words;
}

Words words(const Revoking &, const SessionView &)
{
    Words words;
    words.tone = Tone::Busy;
    words.icon = Icon::StatusBusy;
    words.headline = Text::tr("You are being signed out.");
    return words;
}

Words words(const SignInRequired &state, const SessionView &)
{
    return errorWords(state.why, Situation::SessionEnded);
}

Words noticeWords(const Notice &notice, const SessionView &view)
{
    Words words;
    switch (notice.about) {
    case Notice::About::SignIn:
        words = errorWords(notice.error.value_or(Error{}), Situation::SignInFailedStillSignedIn);
        break;
    case Notice::About::SomebodyElse: {
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        const QString owner = personName(identityOf(view), view.account);
        const QString comer = notice.error ? inert(notice.error->providerText) : QString();
        words.headline = comer.isEmpty()
            ? Text::tr("Somebody else signed in. This account is %1’s.").arg(owner)
            : Text::tr("You came back as %1. This account is %2’s.").arg(comer, owner);
        words.lines = {Text::tr("Nothing was changed. Whose account should it be?")};
        words.action = Action::SignInAgain;
        words.otherAction = Action::SignInAsAnyone;
        break;
    }
    case Notice::About::SignedOut:
        words.tone = notice.report.providerConfirmed || !notice.report.wasSignedIn ? Tone::Good
                                                                                   : Tone::Neutral;
        words.icon = words.tone == Tone::Good ? Icon::StatusGood : Icon::Info;
        words.headline = signOutText(notice.report);
        words.action = Action::SignIn;
        if (!notice.report.providerConfirmed && !notice.report.revocationPending
            && !view.accountPage.isEmpty())
            words.otherAction = Action::OpenAccountPage;
        break;
    case Notice::About::SignOut:
        words = errorWords(notice.error.value_or(Error{}), Situation::SignOutFailed);
        break;
    case Notice::About::AccountPage:
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        words.headline = Text::tr("It seems that no browser has opened.");
        words.lines = {
            Text::tr("Open this address in any browser: %1").arg(inert(view.accountPage))};
        words.action = Action::OpenAccountPage;
        break;
    }
    return words;
}

// What happened and what to do, where the code says more than the kind does.
} // namespace

QString actionText(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::SignIn:
        return Text::tr("Sign &in");
    case Action::SignInAgain:
        return Text::tr("Sign &in again");
    case Action::SignInAsAnyone:
        return Text::tr("Use this &person instead");
    case Action::SignInOnOtherDevice:
        return Text::tr("Use another &device instead");
    case Action::SignInInBrowser:
        return Text::tr("Use this computer’s &browser instead");
    case Action::CancelSignIn:
        return Text::tr("&Cancel");
    case Action::OpenBrowserAgain:
        return Text::tr("Open the &browser again");
    case Action::Renew:
        return Text::tr("Re&new now");
    case Action::UnlockKeychain:
        return Text::tr("&Unlock keychain");
    case Action::AskKeychainAgain:
        return Text::tr("&Try the keychain again");
    case Action::SignOut:
        return Text::tr("Sign &out…");
    case Action::Revoke:
        return Text::tr("Re&voke access…");
    case Action::SetUpAgain:
        return Text::tr("Chan&ge settings…");
    case Action::OpenAccountPage:
        return Text::tr("Open the provider’s account &page");
    case Action::Remove:
        return Text::tr("Re&move account…");
    case Action::DismissNotice:
        return Text::tr("&Dismiss");
    }
    return {};
}

Words bannerWords(const SessionView &view)
{
    // A question or an outcome that the user waits for goes before the state, but never hides that
    // something runs.
    const bool running = std::holds_alternative<SigningIn>(view.state)
        || std::holds_alternative<Revoking>(view.state);
    Words said = view.notice && !running
        ? noticeWords(*view.notice, view)
        : std::visit([&view](const auto &state) { return words(state, view); }, view.state);
    // Offered also while nobody knows: the sign-in itself then tells.
    const bool isSignIn = said.action == Action::SignIn || said.action == Action::SignInAgain;
    if (isSignIn && said.otherAction == Action::None
        && view.deviceGrant != SessionView::DeviceGrant::NotOffered)
        said.otherAction = Action::SignInOnOtherDevice;
    return said;
}

Words errorWords(const Error &error, Situation situation)
{
    Words words;
    const bool calm = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::AccessDenied
        || error.kind == ErrorKind::TimedOut;
    switch (situation) {
    case Situation::SignInFailed:
    case Situation::SignInFailedStillSignedIn:
    case Situation::SignOutFailed:
        words.tone = calm ? Tone::Neutral : Tone::Problem;
        words.icon = calm ? Icon::StatusNeutral : Icon::StatusProblem;
        break;
    case Situation::SessionEnded:
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        break;
    case Situation::KeychainSilent:
        words.tone = Tone::Attention;
        words.icon = Icon::StatusWaiting;
        break;
    case Situation::RenewalFailed:
        words.tone = Tone::Busy;
        words.icon = Icon::StatusBusy;
        break;
    }
    words.headline = headline(error.kind, situation);
    words.lines = {whatHappened(error), whatToDo(error)};
    const QString quote = inert(error.providerText);
    if (!quote.isEmpty())
        words.quote = Text::tr("The provider’s own words: “%1”").arg(quote);
    words.code = errorCode(error);

    words.action = remedy(error);
    if (words.action != Action::None && situation != Situation::SignOutFailed) {
        // A session that is alive is not replaced for a failed renewal; and what ended needs a
        // sign-in whatever else.
        if (situation == Situation::RenewalFailed && words.action == Action::SignIn)
            words.action = Action::Renew;
        if (situation == Situation::SessionEnded && words.action == Action::AskKeychainAgain)
            words.action = Action::SignIn;
        if (situation == Situation::SignInFailed && words.action == Action::SetUpAgain)
            words.otherAction = Action::SignIn;
        if (situation == Situation::SignInFailed && words.action == Action::AskKeychainAgain)
            words.action = Action::SignIn;
        const bool wasSignedIn = situation == Situation::SessionEnded
            || situation == Situation::SignInFailedStillSignedIn;
        if (wasSignedIn && words.action == Action::SignIn)
            words.action = Action::SignInAgain;
        return words;
    }
    switch (situation) {
    case Situation::SignInFailed:
        words.action = Action::SignIn;
        break;
    case Situation::SignInFailedStillSignedIn:
    case Situation::SessionEnded:
        words.action = Action::SignInAgain;
        break;
    case Situation::RenewalFailed:
        words.action = Action::Renew;
        break;
    case Situation::KeychainSilent:
        words.action = Action::AskKeychainAgain;
        break;
    case Situation::SignOutFailed:
        words.action = Action::Revoke;
        words.otherAction = Action::SignOut;
        break;
    }
    return words;
}

Words settingsFailureWords(const Error &error)
{
    Words words;
    if (error.code == "settings_recovered"_L1) {
        words.tone = Tone::Attention;
        words.icon = Icon::StatusAttention;
        words.headline =
            Text::tr("The list of accounts was damaged. You have not been signed out anywhere.");
        words.lines = {
            Text::tr("The last good list is used. The damaged file is kept beside it when "
                     "the list changes.")};
        words.code = errorCode(error);
        return words;
    }
    words.tone = Tone::Problem;
    words.icon = Icon::StatusProblem;
    words.headline =
        Text::tr("The list of accounts cannot be read. You have not been signed out anywhere.");
    words.lines = {
        error.kind == ErrorKind::EntryNewer
            ? Text::tr("It was written by a newer Latchkey. Update Latchkey on this computer.")
            : Text::tr("The file accounts.json was left as it is. Mend it, or move it away to "
                       "begin anew.")};
    words.code = errorCode(error);
    return words;
}

QString whatHappened(const Error &error)
{
    const CodeText *text = textOfCode(error);
    return text ? Text::tr(text->happened) : whatHappened(error.kind);
}

QString whatToDo(const Error &error)
{
    const CodeText *text = textOfCode(error);
    return text ? Text::tr(text->toDo) : whatToDo(error.kind);
}

QString whatHappened(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return Text::tr("The provider cannot be reached.");
    case ErrorKind::AnswerLost:
        return Text::tr("The connection broke before the provider’s answer arrived.");
    case ErrorKind::NetworkIntercepted:
        return Text::tr("Something else answered in the provider’s place, such as a Wi-Fi sign-in "
                        "page or a proxy.");
    case ErrorKind::TlsFailed:
        return Text::tr(
            "The connection to the provider could not be trusted, so nothing was sent.");
    case ErrorKind::ServerBusy:
        return Text::tr("The provider is busy or being repaired.");
    case ErrorKind::InvalidResponse:
        return Text::tr("The provider’s answer could not be understood.");
    case ErrorKind::IdentityInvalid:
        return Text::tr("The provider’s answer failed a security check, so none of it was used.");
    case ErrorKind::SubjectMismatch:
        return Text::tr("The provider answered for another person than this account’s.");
    case ErrorKind::GrantRejected:
        return Text::tr("The provider no longer accepts this session: access was withdrawn, unused "
                        "for too long, or renewed by a copy of it, on another computer or from a "
                        "backup.");
    case ErrorKind::InteractionRequired:
        return Text::tr("The provider wants to see you in the browser again.");
    case ErrorKind::AccessDenied:
        return Text::tr("You or an administrator said no to this access.");
    case ErrorKind::ClientRejected:
        return Text::tr("The provider does not accept this app the way it is set up.");
    case ErrorKind::Unsupported:
        return Text::tr("The provider or this computer does not offer what was asked for.");
    case ErrorKind::ConfigurationInvalid:
        return Text::tr("The account’s settings do not fit the provider.");
    case ErrorKind::StateMismatch:
        return Text::tr("An answer came back that does not belong to this sign-in.");
    case ErrorKind::ListenFailed:
        return Text::tr("This computer could not open a way back from the browser.");
    case ErrorKind::EntryAbsent:
        return Text::tr("The keychain holds nothing for this account.");
    case ErrorKind::KeychainMissing:
        return Text::tr("No keychain is running on this computer.");
    case ErrorKind::KeychainLocked:
        return Text::tr("What keeps you signed in lies in the locked keychain.");
    case ErrorKind::KeychainDenied:
        return Text::tr("Access to the keychain was refused.");
    case ErrorKind::KeychainTimeout:
        return Text::tr("The keychain does not answer.");
    case ErrorKind::KeychainFailed:
        return Text::tr("The keychain did not keep what it was given.");
    case ErrorKind::EntryGarbled:
        return Text::tr(
            "The keychain’s entry for this account cannot be read; it was left as it is.");
    case ErrorKind::EntryNewer:
        return Text::tr(
            "The keychain’s entry was written by a newer Latchkey; it was left as it is.");
    case ErrorKind::SessionBusy:
        return Text::tr("Another program on this computer is working with this account.");
    case ErrorKind::ClockWrong:
        return Text::tr("This computer’s clock and the provider’s disagree.");
    case ErrorKind::Cancelled:
        return Text::tr("It was called off.");
    case ErrorKind::TimedOut:
        return Text::tr("Nobody came back from the browser in time.");
    case ErrorKind::NotSignedIn:
        return Text::tr("There is no session.");
    case ErrorKind::InternalFault:
        return Text::tr("Latchkey itself made a mistake.");
    }
    return {};
}

QString whatToDo(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::AnswerLost:
        return Text::tr("Check the network connection, or wait a little.");
    case ErrorKind::NetworkIntercepted:
        return Text::tr("Open any page in your browser and sign in to the network there.");
    case ErrorKind::TlsFailed:
        return Text::tr(
            "Check this computer’s date and network; in a company, ask for its certificate.");
    case ErrorKind::ServerBusy:
        return Text::tr("Wait a little.");
    case ErrorKind::InvalidResponse:
    case ErrorKind::IdentityInvalid:
        return Text::tr("If this goes on, tell whoever runs the provider.");
    case ErrorKind::SubjectMismatch:
        return Text::tr("Sign in again as this account’s person.");
    case ErrorKind::GrantRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::EntryAbsent:
    case ErrorKind::NotSignedIn:
        return Text::tr("Sign in again in your browser.");
    case ErrorKind::AccessDenied:
        return Text::tr("Sign in and allow access, or ask your administrator.");
    case ErrorKind::ClientRejected:
        return Text::tr("Compare the client ID and the scopes with what the provider gave you.");
    case ErrorKind::Unsupported:
        return Text::tr(
            "Use the provider’s account page instead, or ask whoever runs the provider.");
    case ErrorKind::ConfigurationInvalid:
        return Text::tr("Check the issuer and the client ID.");
    case ErrorKind::StateMismatch:
        return Text::tr("Sign in again, and use only the page that opens then.");
    case ErrorKind::ListenFailed:
        return Text::tr("Close other programs that are signing in, and try again.");
    case ErrorKind::KeychainMissing:
        return Text::tr(
            "Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.");
    case ErrorKind::KeychainLocked:
        return Text::tr("Unlock the keychain to go on.");
    case ErrorKind::KeychainDenied:
        return Text::tr("Allow Latchkey to use the keychain when the system asks.");
    case ErrorKind::KeychainTimeout:
        return Text::tr("Look for a window that asks for your keychain’s password.");
    case ErrorKind::KeychainFailed:
        return Text::tr("Make sure that the keychain is unlocked and the disk is not full.");
    case ErrorKind::EntryGarbled:
        return Text::tr("Sign in again to replace it.");
    case ErrorKind::EntryNewer:
        return Text::tr("Update Latchkey on this computer.");
    case ErrorKind::SessionBusy:
        return Text::tr("Wait a moment, or close the other program.");
    case ErrorKind::ClockWrong:
        return Text::tr("Set this computer’s date and time right.");
    case ErrorKind::Cancelled:
        return Text::tr("Try again whenever you like.");
    case ErrorKind::TimedOut:
        return Text::tr("Try again, and finish in the browser.");
    case ErrorKind::InternalFault:
        return Text::tr("Try again; if it happens again, please report it with its details.");
    }
    return {};
}

StatusWord statusWord(const SessionState &state)
{
    return std::visit(
        overloaded{
            [](const SignedOut &) {
                return StatusWord{Tone::Neutral, Icon::StatusNeutral, Text::tr("Not signed in")};
            },
            [](const Restoring &) {
                return StatusWord{Tone::Busy, Icon::StatusBusy, Text::tr("Looking…")};
            },
            [](const WaitingForKeychain &waiting) {
                return StatusWord{Tone::Attention, Icon::StatusWaiting,
                                  waiting.why.kind == ErrorKind::KeychainLocked
                                      ? Text::tr("Keychain locked")
                                      : Text::tr("Waiting for keychain")};
            },
            [](const SigningIn &) {
                return StatusWord{Tone::Busy, Icon::StatusBusy, Text::tr("Signing in…")};
            },
            [](const SignedIn &signedIn) {
                return signedIn.notSaved
                    ? StatusWord{Tone::Attention, Icon::StatusAttention, Text::tr("Not saved yet")}
                    : StatusWord{Tone::Good, Icon::StatusGood, Text::tr("Signed in")};
            },
            [](const Refreshing &) {
                return StatusWord{Tone::Good, Icon::StatusBusy, Text::tr("Renewing…")};
            },
            [](const RefreshDelayed &) {
                return StatusWord{Tone::Busy, Icon::StatusBusy, Text::tr("Renewal waits")};
            },
            [](const Revoking &) {
                return StatusWord{Tone::Busy, Icon::StatusBusy, Text::tr("Signing out…")};
            },
            [](const SignInRequired &) {
                return StatusWord{Tone::Attention, Icon::StatusAttention,
                                  Text::tr("Sign in again")};
            },
        },
        state);
}

QString scopeText(const QString &scope)
{
    if (scope == "openid"_L1)
        return Text::tr("know who you are", "follows: This computer may");
    if (scope == "profile"_L1)
        return Text::tr("see your name and profile", "follows: This computer may");
    if (scope == "email"_L1)
        return Text::tr("see your e-mail address", "follows: This computer may");
    if (scope == "phone"_L1)
        return Text::tr("see your phone number", "follows: This computer may");
    if (scope == "address"_L1)
        return Text::tr("see your postal address", "follows: This computer may");
    if (scope == "groups"_L1 || scope == "roles"_L1)
        return Text::tr("see the groups you belong to", "follows: This computer may");
    if (scope == "offline_access"_L1)
        return Text::tr("stay signed in while you are away", "follows: This computer may");
    return Text::tr("use “%1”",
                    "follows: This computer may; %1 is a provider's name for a permission")
        .arg(inert(scope));
}

QStringList scopeTexts(const QStringList &scopes, bool staysSignedIn,
                       const QMap<QString, QString> &own)
{
    static constexpr std::array known{"openid"_L1,  "profile"_L1, "email"_L1, "phone"_L1,
                                      "address"_L1, "groups"_L1,  "roles"_L1};
    QStringList texts;
    for (const auto &scope : known) {
        if (scopes.contains(scope))
            texts.append(scopeText(scope));
    }
    // Some providers let a computer stay signed in without a scope of that name.
    if (staysSignedIn || scopes.contains("offline_access"_L1))
        texts.append(scopeText(u"offline_access"_s));
    for (const QString &scope : scopes) {
        const bool isKnown = std::find(known.begin(), known.end(), scope) != known.end();
        if (!isKnown && scope != "offline_access"_L1)
            texts.append(own.contains(scope) ? own.value(scope) : scopeText(scope));
    }
    texts.removeDuplicates();
    return texts;
}

QString activityText(Activity::Event event)
{
    switch (event) {
    case Activity::Event::SignedIn:
        return Text::tr("Signed in");
    case Activity::Event::SignInFailed:
        return Text::tr("A sign-in did not work");
    case Activity::Event::Refreshed:
        return Text::tr("Access renewed");
    case Activity::Event::RefreshFailed:
        return Text::tr("A renewal has to wait");
    case Activity::Event::AdoptedFromOtherProcess:
        return Text::tr("Access renewed by another program on this computer");
    case Activity::Event::SignedOut:
        return Text::tr("Signed out");
    case Activity::Event::SignOutFailed:
        return Text::tr("A sign-out did not work");
    case Activity::Event::Ended:
        return Text::tr("The session ended");
    }
    return {};
}

QString signInStepText(SignInStep step)
{
    switch (step) {
    case SignInStep::CheckingKeychain:
        return Text::tr("Making sure that your keychain can keep the session.");
    case SignInStep::FindingProvider:
        return Text::tr("Asking the provider how to sign in.");
    case SignInStep::WaitingForBrowser:
        return Text::tr("Waiting for you to come back from the browser.");
    case SignInStep::WaitingForDevice:
        return Text::tr("Waiting for you to allow it on the other device.");
    case SignInStep::RedeemingCode:
        return Text::tr("You are back from the browser. Fetching your access.");
    case SignInStep::CheckingIdentity:
        return Text::tr("Checking that it is really you.");
    case SignInStep::Saving:
        return Text::tr("Keeping the session in your keychain.");
    }
    return {};
}

QString signOutStepText(SignOutStep step, StepStage stage)
{
    switch (step) {
    case SignOutStep::RevokeRefreshToken:
        switch (stage) {
        case StepStage::Waiting:
        case StepStage::Running:
            return Text::tr("The provider is told to end this session.");
        case StepStage::Done:
            return Text::tr("The provider has ended this session.");
        case StepStage::Failed:
            return Text::tr("The provider did not confirm that this session has ended.");
        }
        break;
    case SignOutStep::RevokeAccessToken:
        switch (stage) {
        case StepStage::Waiting:
        case StepStage::Running:
            return Text::tr("The provider is told to withdraw the access given last.");
        case StepStage::Done:
            return Text::tr("The provider has withdrawn the access given last.");
        case StepStage::Failed:
            return Text::tr("The access given last was not withdrawn; it runs out by itself.");
        }
        break;
    case SignOutStep::RemoveFromKeychain:
        switch (stage) {
        case StepStage::Waiting:
        case StepStage::Running:
            return Text::tr("The session is removed from this computer’s keychain.");
        case StepStage::Done:
            return Text::tr("Nothing of the session is left in this computer’s keychain.");
        case StepStage::Failed:
            return Text::tr("The session is still in this computer’s keychain.");
        }
        break;
    }
    return {};
}

QString signOutText(const SignOutReport &report)
{
    if (report.entryWasEmptied) {
        SignOutReport rest = report;
        rest.entryWasEmptied = false;
        return signOutText(rest) + u'\n'
            + Text::tr("The keychain did not delete its entry, so the entry was emptied.");
    }
    if (!report.wasSignedIn)
        return Text::tr("You were signed out already.");
    if (report.providerConfirmed)
        return Text::tr("You are signed out, here and at the provider.");
    if (report.revocationPending)
        return Text::tr("You are signed out here. The provider has not been told yet; that is "
                        "tried again by itself.");
    if (report.providerFailure)
        return Text::tr("You are signed out here. The provider could not be told; its account page "
                        "shows what it still allows.");
    return Text::tr("You are signed out here. The provider was not told.");
}

QString browserSignOutText(const Result<void> &outcome, const QString &issuer)
{
    const QString provider = providerHost(issuer);
    if (outcome)
        return Text::tr("Your browser came back from the sign-out page of %1.").arg(provider);
    const Error &error = outcome.error();
    if (error.kind == ErrorKind::TimedOut || error.kind == ErrorKind::Cancelled)
        return Text::tr("Your browser may still be signed in at %1: nobody came back from its "
                        "sign-out page.")
            .arg(provider);
    if (error.code == "no_end_session_endpoint"_L1)
        return Text::tr("There is no page at %1 that signs the browser out.").arg(provider);
    if (error.kind == ErrorKind::Unsupported)
        return Text::tr("Your browser may still be signed in at %1: it could not be started.")
            .arg(provider);
    return Text::tr("Your browser may still be signed in at %1: its sign-out page could not be "
                    "opened.")
        .arg(provider);
}

QStringList discoveryText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ConfigurationInvalid:
        return {Text::tr("This address cannot be used to sign in."),
                Text::tr("Check that it is the provider’s issuer, letter for letter; it starts "
                         "with https://.")};
    case ErrorKind::InvalidResponse:
    case ErrorKind::Unsupported:
        return {Text::tr("There is no provider for signing in at this address."),
                Text::tr("Check the address, or ask whoever runs the provider for its issuer.")};
    default:
        return {whatHappened(error), whatToDo(error)};
    }
}

CallbackPage callbackPage(const QString &account, const std::optional<Error> &failure)
{
    CallbackPage page;
    //: The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…
    page.language = Text::tr("en", "language tag of this translation");
    if (failure) {
        page.outcome = CallbackPage::Outcome::Failure;
        page.title = failure->kind == ErrorKind::AccessDenied
            ? Text::tr("You are not signed in to “%1”: access was not granted.").arg(account)
            : Text::tr("You are not signed in to “%1”: the sign-in did not work.").arg(account);
        page.text = Text::tr("Close this page. Latchkey’s window says why, and what to do.");
    } else {
        page.outcome = CallbackPage::Outcome::Success;
        page.title = Text::tr("You are signed in to “%1”.").arg(account);
        page.text = Text::tr("Close this page and go back to Latchkey.");
    }
    return page;
}

CallbackPage signedOutPage(const QString &account)
{
    CallbackPage page;
    page.language = Text::tr("en", "language tag of this translation");
    page.outcome = CallbackPage::Outcome::Success;
    page.title = Text::tr("This computer is signed out of “%1”.").arg(account);
    page.text = Text::tr("Close this page and go back to Latchkey.");
    return page;
}

QString inert(const QString &text, qsizetype limit)
{
    // Cut first: what comes may be long, and nobody reads it all.
    const QString shortened = text.left(limit * 4);
    QString clean;
    for (qsizetype i = 0; i < shortened.size(); ++i) {
        const QChar c = shortened.at(i);
        if (c.isHighSurrogate() && i + 1 < shortened.size()
            && shortened.at(i + 1).isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, shortened.at(i + 1));
            // Tags (U+E0000…) are invisible characters.
            if (QChar::category(whole) != QChar::Other_Format)
                clean += shortened.mid(i, 2);
            ++i;
        } else if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                   || c.category() == QChar::Separator_Paragraph) {
            clean += u' ';
        } else if (c.category() != QChar::Other_Format && !c.isSurrogate()) {
            clean += c;
        }
    }
    clean = clean.simplified();
    if (clean.size() <= limit)
        return clean;
    qsizetype end = limit - 1;
    if (clean.at(end - 1).isHighSurrogate())
        --end;
    return clean.left(end).trimmed() + u'…';
}

QString personName(const Identity &identity, const QString &account)
{
    const QString name = inert(identity.name);
    if (!name.isEmpty())
        return name;
    const QString email = inert(identity.email);
    return email.isEmpty() ? account : email;
}

} // namespace latchkey::sessiontext
