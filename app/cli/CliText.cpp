// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"

#include "oauth/OAuthError.h"
#include "session/Provider.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <iterator>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As in the window: host, and the port where there is an unusual one.
QString providerName(const Account &account)
{
    const QString authority = QUrl(account.client.issuer).authority();
    return authority.isEmpty() ? account.client.issuer : authority;
}

// What a revocation does beside ending this session, where the provider documents it.
QString revocationNote(const Account &account)
{
    switch (revocationOf(account)) {
    case ProviderPreset::Revocation::WholeGrant:
        return u" There it ends this app's access from every other device of yours, too."_s;
    case ProviderPreset::Revocation::RefreshToken:
        return u" Access tokens cannot be revoked there; the last one runs out by itself."_s;
    case ProviderPreset::Revocation::EachToken:
    case ProviderPreset::Revocation::None:
        break;
    }
    return {};
}

QString signInText(const Account &account)
{
    return u"Sign in again: latchkey-cli login %1"_s.arg(account.name);
}

// Codes that say more than their kind, and what is then said in its place. %1 is the provider, %2
// the account.
struct CodeText
{
    QLatin1StringView code;
    const char *happened;
    const char *advice; // Null: as the kind has it.
};

constexpr CodeText CodeTexts[] = {
    {"invalid_grant_after_lost_answer"_L1,
     "The connection dropped while \"%2\" was being renewed, and %1 does not take the same renewal "
     "twice.",
     nullptr},
    {"no_refresh_token"_L1, "The access to \"%2\" has run out, and %1 gave no means to renew it.",
     nullptr},
    {"client_changed"_L1, "The client id of \"%2\" was changed after the sign-in at %1.", nullptr},
    {"certificate_not_yet_valid"_L1,
     "By this computer's clock the certificate of %1 is not valid yet, so nothing was sent.",
     "Set this computer's clock and try again."},
    {"certificate_expired"_L1, "The certificate of %1 has run out, so nothing was sent.",
     "Check this computer's date; if it is right, tell whoever runs the provider."},
    {"certificate_host_mismatch"_L1,
     "Something on this network showed a certificate that is not the one of %1, so nothing was "
     "sent.",
     "Open any web page to see whether the network wants you to sign in to it, then try again."},
    {"certificate_unknown_issuer"_L1,
     "Something on this network showed a certificate for %1 that this computer has no reason to "
     "trust, so nothing was sent.",
     "A company's own certificates are added with --ca-file; elsewhere, use another network."},
    {"no_keychain_yet"_L1,
     "The keychain service is running, and nobody has made a keychain in it yet.",
     "Open the Latchkey window and unlock the keychain there; the system then makes one."},
    {"prompt_dismissed"_L1,
     "The question for the keychain's password was closed, so it stays locked.",
     "Unlock it and try again; nothing is lost until then."},
    {"no_lock"_L1,
     "Latchkey's folder for locks cannot be used, and without a lock two programs could spend the "
     "same renewal of \"%2\".",
     "Make the folder named below writable, on a local disk."},
    {"endpoint_moved"_L1, "%1 answers at another address than its own description says.",
     "Tell whoever runs the provider."},
};

// An answer with a status alone, in place of what was asked for.
constexpr CodeText NothingThere{{},
                                "There is nothing at the address where %1 should answer.",
                                "Check the issuer, or ask the provider for its new address."};
constexpr CodeText TurnedAway{{},
                              "%1 turned the request away without saying why.",
                              "Try again in a while; if it stays like this, ask the provider."};

// What is said for the error's code; null: nothing but what its kind says.
const CodeText *textOfCode(const Error &error)
{
    const auto known = std::find_if(std::begin(CodeTexts), std::end(CodeTexts),
                                    [&](const CodeText &each) { return each.code == error.code; });
    if (known != std::end(CodeTexts))
        return known;
    if (error.kind != ErrorKind::InvalidResponse || !error.code.startsWith("http_4"_L1))
        return nullptr;
    return saysNothingIsThere(error) ? &NothingThere : &TurnedAway;
}

QString detailsText(const Error &error)
{
    QString text = errorCode(error);
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail;
    if (!error.providerText.isEmpty())
        text += u" (the provider says: \"%1\")"_s.arg(error.providerText);
    return text;
}

} // namespace

QString happenedText(const Error &error, const Account &account, Doing doing)
{
    if (const CodeText *text = textOfCode(error))
        return QString::fromUtf8(text->happened)
            .replace("%2"_L1, account.name)
            .replace("%1"_L1, providerName(account));
    const bool signingIn = doing == Doing::SigningIn;
    const QString provider = providerName(account);
    switch (error.kind) {
    case ErrorKind::Offline:
        return u"%1 could not be reached."_s.arg(provider);
    case ErrorKind::AnswerLost:
        return u"The connection to %1 broke before its answer was there."_s.arg(provider);
    case ErrorKind::NetworkIntercepted:
        return u"Something else on this network answered in place of %1."_s.arg(provider);
    case ErrorKind::TlsFailed:
        return u"The connection to %1 could not be trusted, so nothing was sent."_s.arg(provider);
    case ErrorKind::ServerBusy:
        if (error.retryAt)
            return u"%1 is busy and asked to be left alone until %2."_s.arg(
                provider, timeText(*error.retryAt));
        return u"%1 is busy or out of order."_s.arg(provider);
    case ErrorKind::InvalidResponse:
        return u"%1 gave an answer that cannot be used."_s.arg(provider);
    case ErrorKind::IdentityInvalid:
        return u"What %1 said about who you are failed a check; nothing of it is used."_s.arg(
            provider);
    case ErrorKind::SubjectMismatch:
        return signingIn
            ? u"Somebody else than the person \"%1\" belongs to has signed in."_s.arg(account.name)
            : u"%1 answered about somebody else than you; nothing of it is used."_s.arg(provider);
    case ErrorKind::GrantRejected:
        return signingIn
            ? u"%1 did not accept what the browser brought back."_s.arg(provider)
            : u"%1 has ended this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup."_s
                  .arg(provider);
    case ErrorKind::InteractionRequired:
        if (error.code == "dpop_key_lost"_L1)
            return u"The key that \"%1\" is bound to is missing from the keychain, and without it the session cannot be used."_s
                .arg(account.name);
        return u"%1 wants to see you in the browser again."_s.arg(provider);
    case ErrorKind::AccessDenied:
        if (error.code == "insufficient_scope"_L1)
            return u"This takes more than \"%1\" was granted%2."_s.arg(
                account.name,
                error.providerText.isEmpty() ? QString()
                                             : u": the scope \"%1\""_s.arg(error.providerText));
        return u"Access was not granted."_s;
    case ErrorKind::ClientRejected:
        return u"%1 does not accept this app as \"%2\" describes it."_s.arg(provider, account.name);
    case ErrorKind::Unsupported:
        if (error.code == "no_device_authorization_endpoint"_L1)
            return u"%1 does not offer signing in on another device."_s.arg(provider);
        return u"%1 does not offer that."_s.arg(provider);
    case ErrorKind::ConfigurationInvalid:
        return u"\"%1\" cannot be used as it is set up: %2."_s.arg(account.name, error.detail);
    case ErrorKind::StateMismatch:
        return u"What came back from the browser belongs to another sign-in."_s;
    case ErrorKind::ListenFailed:
        return u"No port could be opened for the browser to come back to."_s;
    case ErrorKind::EntryAbsent:
    case ErrorKind::NotSignedIn:
        return u"Nobody is signed in to \"%1\"."_s.arg(account.name);
    case ErrorKind::KeychainMissing:
        return u"No keychain can be reached from here."_s;
    case ErrorKind::KeychainLocked:
        return u"The keychain is locked."_s;
    case ErrorKind::KeychainDenied:
        return u"The keychain refused access."_s;
    case ErrorKind::KeychainTimeout:
        return u"The keychain did not answer in time."_s;
    case ErrorKind::KeychainFailed:
        return u"The keychain did not do what it was asked."_s;
    case ErrorKind::EntryGarbled:
        return u"What the keychain holds for \"%1\" cannot be read; it was left as it is."_s.arg(
            account.name);
    case ErrorKind::EntryNewer:
        return u"What the keychain holds for \"%1\" comes from a newer Latchkey; it was left as it is."_s
            .arg(account.name);
    case ErrorKind::SessionBusy:
        return u"Another process is busy with \"%1\" and did not let go in time."_s.arg(
            account.name);
    case ErrorKind::ClockWrong:
        return u"The clocks of this computer and of %1 differ too much."_s.arg(provider);
    case ErrorKind::Cancelled:
        return u"Cancelled."_s;
    case ErrorKind::TimedOut:
        if (error.code == "expired_token"_L1)
            return u"Nobody entered the code in time; it is not valid any more."_s;
        return u"Nobody came back from the browser in time."_s;
    case ErrorKind::InternalFault:
        return u"Something went wrong in Latchkey itself."_s;
    }
    return {};
}

QString adviceText(const Error &error, const Account &account, Doing doing)
{
    if (const CodeText *text = textOfCode(error); text && text->advice)
        return QString::fromUtf8(text->advice);
    const bool signingIn = doing == Doing::SigningIn;
    switch (error.kind) {
    case ErrorKind::Offline:
        return u"Try again when the network is back."_s;
    case ErrorKind::AnswerLost:
        return u"Try again."_s;
    case ErrorKind::NetworkIntercepted:
        return u"Open any web page to see whether the network wants you to sign in to it, then try again."_s;
    case ErrorKind::TlsFailed:
        return u"Check this computer's date; a company's own certificates are added with --ca-file."_s;
    case ErrorKind::ServerBusy:
        return error.retryAt ? u"Try again after that."_s : u"Try again in a while."_s;
    case ErrorKind::InvalidResponse:
        return u"Try again in a while; if it stays like this, ask the provider."_s;
    case ErrorKind::IdentityInvalid:
        return u"Try again; if it stays like this, ask the provider and do not trust the answer."_s;
    case ErrorKind::SubjectMismatch:
        return signingIn
            ? u"Sign in as the same person, or free the account first: latchkey-cli logout %1"_s
                  .arg(account.name)
            : signInText(account);
    case ErrorKind::GrantRejected:
    case ErrorKind::InteractionRequired:
    case ErrorKind::StateMismatch:
    case ErrorKind::EntryGarbled:
        return signInText(account);
    case ErrorKind::AccessDenied:
        if (error.code == "insufficient_scope"_L1)
            return u"Add the account again with that scope too (--scope) and sign in; you are then asked to allow it."_s;
        return signingIn
            ? u"Whenever you want to try again: latchkey-cli login %1"_s.arg(account.name)
            : u"Ask whoever looks after the provider."_s;
    case ErrorKind::ClientRejected:
        return u"Compare the client id, scopes and redirect URI in \"latchkey-cli list --json\" with what the provider has registered."_s;
    case ErrorKind::Unsupported:
        if (error.code == "no_device_authorization_endpoint"_L1)
            return u"Sign in with a browser on this computer: latchkey-cli login %1"_s.arg(
                account.name);
        return u"The provider's own pages may offer it."_s;
    case ErrorKind::ConfigurationInvalid:
        return u"Correct it, or remove the account and add it again."_s;
    case ErrorKind::ListenFailed:
        return account.client.firstRedirectPort != 0
            ? u"End the program that uses the account's redirect port, or add the account with another --redirect-port."_s
            : u"Try again."_s;
    case ErrorKind::EntryAbsent:
    case ErrorKind::NotSignedIn:
        return u"Sign in: latchkey-cli login %1"_s.arg(account.name);
    case ErrorKind::KeychainMissing:
        return u"Start one in this login session, such as GNOME Keyring or KWallet, and try again."_s;
    case ErrorKind::KeychainLocked:
        return u"Unlock it and try again."_s;
    case ErrorKind::KeychainDenied:
        return u"Allow it and try again."_s;
    case ErrorKind::KeychainTimeout:
        return u"Try again; if it stays like this, restart the keychain service."_s;
    case ErrorKind::KeychainFailed:
        return u"Look whether it is full or broken, and try again."_s;
    case ErrorKind::EntryNewer:
        return u"Update Latchkey."_s;
    case ErrorKind::SessionBusy:
        return u"Try again when it is done."_s;
    case ErrorKind::ClockWrong:
        return u"Set this computer's clock and try again."_s;
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::TimedOut:
        if (error.code == "expired_token"_L1)
            return u"For a new one: latchkey-cli login %1 --device"_s.arg(account.name);
        return u"Try again, and open the printed address in a browser on this computer."_s;
    case ErrorKind::InternalFault:
        return u"Please report it together with the details."_s;
    }
    return {};
}

QString standingText(const SessionState &state)
{
    const auto stillSignedIn = [] { return u"You are still signed in."_s; };
    return std::visit(
        overloaded{
            [](const SignedOut &) { return u"You are not signed in."_s; },
            [](const Restoring &) { return QString(); },
            [](const WaitingForKeychain &) {
                return u"Whether you are signed in will be seen when it can be read."_s;
            },
            [](const SigningIn &) { return QString(); },
            [&](const SignedIn &) { return stillSignedIn(); },
            [&](const Refreshing &) { return stillSignedIn(); },
            [&](const RefreshDelayed &) { return stillSignedIn(); },
            [&](const Revoking &) { return stillSignedIn(); },
            [](const SignInRequired &) { return u"You are not signed in any more."_s; },
        },
        state);
}

QString failureText(const Error &error, const Account &account, const SessionState &state,
                    Doing doing)
{
    QStringList sentences{happenedText(error, account, doing)};
    if (error.kind != ErrorKind::NotSignedIn && error.kind != ErrorKind::EntryAbsent)
        sentences += standingText(state);
    sentences += adviceText(error, account, doing);
    sentences.removeAll(QString());
    QString text = sentences.join(u' ');
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::NotSignedIn)
        return text;
    return text + u"\nDetails: "_s + detailsText(error);
}

QString personText(const Identity &identity)
{
    if (identity.name.isEmpty())
        return identity.email.isEmpty() ? identity.subject : identity.email;
    return identity.email.isEmpty() ? identity.name
                                    : u"%1 (%2)"_s.arg(identity.name, identity.email);
}

QString signedOutText(const SignOutReport &report, SignOutMode mode, const Account &account,
                      const QString &accountPage)
{
    const QString provider = providerName(account);
    if (report.entryWasEmptied) {
        SignOutReport rest = report;
        rest.entryWasEmptied = false;
        return signedOutText(rest, mode, account, accountPage)
            + u" The keychain did not delete its entry, so the entry was emptied."_s;
    }
    if (!report.wasSignedIn && report.revocationPending)
        return u"You were signed out of \"%1\" already; %2 still could not be told."_s.arg(
            account.name, provider);
    if (!report.wasSignedIn)
        return u"You were signed out of \"%1\" already."_s.arg(account.name);
    if (mode == SignOutMode::Forget)
        return u"Signed out of \"%1\" on this computer alone; %2 was not told and its grant stays."_s
            .arg(account.name, provider);
    if (report.providerConfirmed)
        return u"Signed out of \"%1\": %2 confirmed that this access is revoked.%3"_s.arg(
            account.name, provider, revocationNote(account));
    if (report.revocationPending)
        return u"Signed out of \"%1\" on this computer. %2 could not be told yet; Latchkey will try again."_s
            .arg(account.name, provider);
    return u"Signed out of \"%1\" on this computer. %2 was not told; the access can be withdrawn on %3."_s
        .arg(account.name, provider, accountPage);
}

QString damageText(const Error &damage)
{
    return u"latchkey-cli: %1\n"
           "The last good list of accounts is used, and you have not been signed out anywhere.\n"
           "The damaged file is kept beside it when the list changes."_s.arg(damage.detail);
}

QString browserSignOutText(const Result<void> &outcome, const Account &account)
{
    const QString provider = providerName(account);
    if (outcome)
        return u"Your browser came back from the sign-out page of %1."_s.arg(provider);
    const Error &error = outcome.error();
    switch (error.kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
        return u"Note: your browser may still be signed in at %1; nobody came back from its sign-out page."_s
            .arg(provider);
    case ErrorKind::Unsupported:
        return error.code == "no_end_session_endpoint"_L1
            ? u"Note: %1 has no page that signs the browser out."_s.arg(provider)
            : u"Note: your browser may still be signed in at %1; it could not be started."_s.arg(
                provider);
    default:
        return u"Note: your browser may still be signed in at %1. %2"_s.arg(
            provider, happenedText(error, account, Doing::UsingSession));
    }
}

QString timeLeftText(std::chrono::seconds left)
{
    if (left <= 0s)
        return u"expired"_s;
    if (left < 1min)
        return u"%1 s"_s.arg(left.count());
    if (left < 1h)
        return u"%1 min"_s.arg(std::chrono::floor<std::chrono::minutes>(left).count());
    const auto hours = std::chrono::floor<std::chrono::hours>(left);
    return u"%1 h %2 min"_s.arg(hours.count())
        .arg(std::chrono::floor<std::chrono::minutes>(left - hours).count());
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

CallbackPage callbackPage(const QString &account, const std::optional<Error> &failure)
{
    CallbackPage page;
    if (!failure) {
        page.outcome = CallbackPage::Outcome::Success;
        page.title = u"You are signed in to \"%1\"."_s.arg(account);
        page.text = u"You can close this page and go back to the terminal."_s;
        return page;
    }
    page.title = failure->kind == ErrorKind::AccessDenied
        ? u"Access was not granted to \"%1\"."_s.arg(account)
        : u"The sign-in to \"%1\" did not work."_s.arg(account);
    page.text = u"You can close this page. The terminal says what happened and what to do now."_s;
    return page;
}

CallbackPage signedOutPage(const QString &account)
{
    CallbackPage page;
    page.outcome = CallbackPage::Outcome::Success;
    page.title = u"This computer is signed out of \"%1\"."_s.arg(account);
    page.text = u"You can close this page and go back to the terminal."_s;
    return page;
}

} // namespace latchkey::cli
