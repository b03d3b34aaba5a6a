// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/FindingText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <algorithm>
#include <iterator>

namespace latchkey::findingtext {

using namespace Qt::StringLiterals;

namespace {

// What is said of a code: one sentence, and the one thing to do or null. A name in braces is a fact
// of the finding.
struct Words
{
    QLatin1StringView code;
    const char *sentence;
    const char *action;
};

constexpr Words Table[] = {
    // The keychain
    {"keychain_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{keychain} takes entries, gives them back and deletes them."),
     nullptr},
    {"keychain_does_not_delete"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{keychain} does not delete entries, so Latchkey empties them instead."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Nothing has to be done; an update of the keychain may help.")},
    {"keychain_missing"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "No keychain can be reached from here, so no session can be read or kept."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Start the desktop’s keychain service, such as GNOME Keyring or KWallet, "
                       "and check again; nothing is lost until then.")},
    {"no_keychain_yet"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "The keychain service is running, and nobody has made a keychain in it yet."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Unlock the keychain in Latchkey’s window; the system then makes one.")},
    {"keychain_locked"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "The keychain is locked; your sessions are in it, and can be used when it is open."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Unlock it in Latchkey’s window or with the desktop’s own program for passwords.")},
    {"keychain_denied"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The keychain refused access to Latchkey."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Allow it in the keychain’s own settings and check again; nothing is lost until then.")},
    {"keychain_timeout"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The keychain did not answer in time."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Look for a question of the keychain behind other windows; nothing is lost meanwhile.")},
    {"keychain_failed"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The keychain took an entry and did not keep it as it was."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "See that the disk is not full and check again; until then no session is renewed.")},
    // The rest of this computer
    {"browser_found"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "A browser can be started, by {program}."),
     nullptr},
    {"browser_missing"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "No browser can be started from here."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Install one, or open the address that a sign-in shows by hand.")},
    {"loopback_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The browser can come back to this computer, at 127.0.0.1 and at ::1."),
     nullptr},
    {"loopback_ipv4_only"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The browser can come back to this computer, at 127.0.0.1."),
     nullptr},
    {"loopback_ipv6_only"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The browser can come back to this computer at ::1 alone, and many "
                       "providers know 127.0.0.1 only."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Give this computer its loopback address 127.0.0.1 back.")},
    {"loopback_missing"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Nothing can listen on this computer, so no browser can come back from a sign-in."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on "
                       "another device.")},
    {"state_directory_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Locks can be written in {path}."), nullptr},
    {"state_directory_unusable"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Nothing can be written in {path}, and without a lock no session is renewed."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Make it writable for you, and see that the disk is not full.")},
    {"settings_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The list of accounts can be read."), nullptr},
    {"no_accounts"_L1, QT_TRANSLATE_NOOP("latchkey::FindingText", "No account has been added yet."),
     nullptr},
    {"settings_recovered"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "The list of accounts is damaged, and the last good one is used in its place."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Look through your accounts; what was changed last may be missing.")},
    {"settings_garbled"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The list of accounts cannot be read; it was left as it is."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Put a good copy of accounts.json in its place; the sessions are not lost.")},
    {"settings_newer"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The list of accounts comes from a newer Latchkey; it was left as it is."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Use the newer Latchkey.")},
    // An account
    {"configuration_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The account’s settings can be used."), nullptr},
    {"configuration_invalid"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The account cannot be used as it is set up."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Correct what the details name, or add the account again.")},
    {"redirect_port_free"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Port {ports} is free for the browser to come back to."),
     nullptr},
    {"redirect_port_taken"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Another program has port {ports}, where the browser has to come back to."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Close that program or finish the sign-in that is running, and check again.")},
    {"proxy_none"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} is reached without a proxy."), nullptr},
    {"proxy_used"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} is reached by way of {proxy}."), nullptr},
    {"proxy_unknown"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The system did not say in time by which proxy {host} is reached."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check the system’s proxy settings, above all the address of an automatic "
                       "configuration.")},
    {"names_found"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The name {host} leads to an address."), nullptr},
    {"names_not_needed"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} is an address itself."), nullptr},
    {"names_left_to_proxy"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The proxy looks up where {host} is."), nullptr},
    {"name_not_found"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The name {host} leads nowhere from here."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check the network connection, then the spelling of the issuer.")},
    {"names_timeout"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Nobody said in time where {host} is."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check the network connection, then its DNS servers.")},
    {"tls_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The certificate of {host} is trusted; {authority} issued it, and it is "
                       "good until {until}."),
     nullptr},
    {"tls_not_used"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} is this computer itself, so no certificate is needed."),
     nullptr},
    {"certificate_expires_soon"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "The certificate of {host} runs out on {until}."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Tell whoever runs the provider, unless it is renewed by itself.")},
    {"certificate_expired"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The certificate of {host} has run out, so nothing is sent there."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Check this computer’s date; if it is right, tell whoever runs the provider.")},
    {"certificate_not_yet_valid"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "By this computer’s clock the certificate of {host} is not good yet, so "
                       "nothing is sent there."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Set this computer’s clock and check again.")},
    {"certificate_host_mismatch"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "What answers for {host} shows the certificate of somebody else, so nothing "
                       "is sent there."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Open any web page to see whether the network wants you to sign in to it, "
                       "then check again.")},
    {"certificate_unknown_issuer"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This computer has no reason to trust the certificate of {host}, so nothing "
                       "is sent there."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Add a company’s own certificates with --ca-file; elsewhere, use another network.")},
    {"certificate_revoked"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The certificate of {host} was revoked, so nothing is sent there."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Tell whoever runs the provider.")},
    {"certificate_invalid"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "The certificate of {host} cannot be trusted, so nothing is sent there."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Send the details to whoever runs the provider.")},
    {"tls_handshake"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "No trusted connection with {host} could be made, so nothing is sent there."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Use another network; if it stays like this, send the details to whoever "
                       "runs the provider.")},
    {"clock_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This computer’s clock agrees with the one of {host}."),
     nullptr},
    {"clock_ahead"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This computer’s clock is {minutes} minutes ahead of the one of {host}."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Let the system set the clock from the network.")},
    {"clock_behind"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This computer’s clock is {minutes} minutes behind the one of {host}."),
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Let the system set the clock from the network.")},
    {"clock_not_said"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} does not say what time it is."), nullptr},
    {"discovery_good"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "What {host} says of itself can be used."),
     nullptr},
    {"provider_unreachable"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} could not be reached."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check the network connection; you stay signed in meanwhile.")},
    {"provider_silent"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} did not answer in time."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check again in a while; you stay signed in meanwhile.")},
    {"provider_busy"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} is busy or out of order."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check again in a while; you stay signed in meanwhile.")},
    {"network_intercepted"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Something else on this network answered in place of {host}."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Open any web page to see whether the network wants you to sign in to it, "
                       "then check again.")},
    {"proxy_failed"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{proxy} did not let the request through to {host}."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check address, user name and password in the system’s proxy settings.")},
    {"discovery_missing"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "There is nothing at the address where {host} should describe itself."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Check the issuer, or ask the provider for its address.")},
    {"discovery_invalid"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "What {host} says of itself failed a check and is not used."),
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "Check the issuer; if it is right, send the details to whoever runs the provider.")},
    {"renewal_offered"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} lets access be renewed while you are away."),
     nullptr},
    {"renewal_not_said"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} does not say whether access can be renewed, which is usual."),
     nullptr},
    {"renewal_not_offered"_L1,
     QT_TRANSLATE_NOOP(
         "latchkey::FindingText",
         "{host} does not offer to renew access, so you may have to sign in whenever it runs out."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Ask whoever runs the provider for refresh tokens.")},
    {"scopes_offered"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} knows everything that the account asks for."),
     nullptr},
    {"scopes_not_said"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} does not say what can be asked for, which is usual."),
     nullptr},
    {"scopes_not_offered"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} does not list what the account asks for: {scopes}"),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Ask the provider whether it is called otherwise there, and add the account "
                       "again without it.")},
    {"revocation_offered"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} can be told that a session is over."),
     nullptr},
    {"revocation_not_offered"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} cannot be told from here that a session is over."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Withdraw access on the provider’s own account page when you sign out.")},
    {"features_offered"_L1, QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} offers {features}."),
     nullptr},
    {"no_features"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "{host} offers nothing beyond that."), nullptr},
    {"nothing_pending"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText", "Nothing is left to be told to {host}."), nullptr},
    {"revocations_pending"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "{host} could not be told yet that an earlier session is over."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Nothing has to be done; Latchkey tries again by itself.")},
    {"pending_unreadable"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "What is still to be told to {host} cannot be read; it was left as it is."),
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "Withdraw access on the provider’s own account page.")},
    // What another check's failure hides
    {"not_reached"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This could not be looked at, because {host} did not answer as it should."),
     nullptr},
    {"not_checked"_L1,
     QT_TRANSLATE_NOOP("latchkey::FindingText",
                       "This could not be looked at, because of what else was found."),
     nullptr},
};

const Words *wordsOf(const QString &code)
{
    const auto known = std::find_if(std::begin(Table), std::end(Table),
                                    [&](const Words &each) { return each.code == code; });
    return known == std::end(Table) ? nullptr : known;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("latchkey::FindingText", text);
}

// One pass: a fact that looks like a place is no place.
QString filledIn(const QString &text, const QJsonObject &facts)
{
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return filled + text.sliced(at);
        filled += QStringView(text).sliced(at, open - at);
        filled += facts.value(QStringView(text).sliced(open + 1, close - open - 1))
                      .toVariant()
                      .toString();
        at = close + 1;
    }
    return filled;
}

} // namespace

QString title(Check check)
{
    switch (check) {
    case Check::Keychain:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Keychain"));
    case Check::Browser:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Browser"));
    case Check::Loopback:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Way back"));
    case Check::StateDirectory:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Locks"));
    case Check::Settings:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Accounts"));
    case Check::Configuration:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Settings"));
    case Check::RedirectPort:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Port"));
    case Check::Proxy:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Proxy"));
    case Check::Names:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Name"));
    case Check::Tls:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Certificate"));
    case Check::Clock:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Clock"));
    case Check::Discovery:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Provider"));
    case Check::Renewal:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Renewal"));
    case Check::Scopes:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Scopes"));
    case Check::Revocation:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Revocation"));
    case Check::Features:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Features"));
    case Check::PendingRevocations:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Earlier sessions"));
    }
    return {};
}

QString thisComputer()
{
    return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "This computer"));
}

QString sentence(const Finding &finding)
{
    if (finding.verdict == Finding::Verdict::Running)
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Being looked at…"));
    const Words *words = wordsOf(finding.code);
    return words ? filledIn(translated(words->sentence), finding.facts) : finding.detail;
}

QString action(const Finding &finding)
{
    const Words *words = wordsOf(finding.code);
    return words && words->action ? filledIn(translated(words->action), finding.facts) : QString();
}

QString verdict(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Running:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Running"));
    case Finding::Verdict::Good:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Good"));
    case Finding::Verdict::Warning:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Warning"));
    case Finding::Verdict::Failure:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Failed"));
    case Finding::Verdict::Skipped:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Not checked"));
    }
    return {};
}

QString summary(const QList<Finding> &findings)
{
    switch (worstVerdict(findings)) {
    case Finding::Verdict::Failure:
        return translated(QT_TRANSLATE_NOOP(
            "latchkey::FindingText", "Something is in the way; what to do stands beside it."));
    case Finding::Verdict::Warning:
        return translated(QT_TRANSLATE_NOOP("latchkey::FindingText",
                                            "Everything works, and something is worth knowing."));
    case Finding::Verdict::Running:
        return translated(
            QT_TRANSLATE_NOOP("latchkey::FindingText", "Nothing was found to be wrong so far."));
    case Finding::Verdict::Good:
    case Finding::Verdict::Skipped:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("latchkey::FindingText", "Everything is in order."));
}

QStringList codes()
{
    QStringList all;
    for (const Words &each : Table)
        all.append(each.code);
    return all;
}

} // namespace latchkey::findingtext
