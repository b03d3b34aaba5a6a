// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/ComputerChecks.h"

#include "flow/Browser.h"
#include "flow/ExclusiveListen.h"
#include "session/AccountSettings.h"
#include "session/SessionStore.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

using Verdict = Finding::Verdict;

Result<void> listenOnceOn(const QHostAddress &address)
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return listenExclusively(server, address, 0);
}

// As a lock does it: a file is made there, and written.
Result<void> writeInto(const QString &directory)
{
    const auto failed = [](const QString &why) {
        return fail(ErrorKind::ConfigurationInvalid, why, u"no_lock"_s);
    };
    if (!QDir().mkpath(directory))
        return failed(u"the directory cannot be made"_s);
    QTemporaryFile file(QDir(directory).filePath(u".check-up.XXXXXX"_s));
    if (!file.open() || file.write("check-up\n") < 0 || !file.flush())
        return failed(file.errorString());
    return {};
}

} // namespace

Finding judgeLoopback(const Result<void> &ipv4, const Result<void> &ipv6)
{
    Finding finding{Check::Loopback,
                    {},
                    Verdict::Good,
                    u"loopback_good"_s,
                    {{u"ipv4"_s, ipv4.has_value()}, {u"ipv6"_s, ipv6.has_value()}},
                    ipv4 ? QString() : ipv4.error().detail};
    // One is enough: redirect URIs name the one that there is.
    if (ipv4 && !ipv6) {
        finding.code = u"loopback_ipv4_only"_s;
    } else if (!ipv4 && ipv6) {
        finding.verdict = Verdict::Warning;
        finding.code = u"loopback_ipv6_only"_s;
    } else if (!ipv4) {
        finding.verdict = Verdict::Failure;
        finding.code = u"loopback_missing"_s;
    }
    return finding;
}

ComputerChecks::ComputerChecks(const CheckUpParts &parts, QObject *parent)
    : CheckGroup(
        {},
        {Check::Keychain, Check::Browser, Check::Loopback, Check::StateDirectory, Check::Settings},
        parts.deadline, parent)
    , m_parts(parts)
{ }

void ComputerChecks::start()
{
    checkKeychain();
    // From the event loop, as the keychain's answer is.
    QMetaObject::invokeMethod(
        this,
        [this] {
            checkBrowser();
            const Finding loopback =
                judgeLoopback(listenOnceOn(QHostAddress(QHostAddress::LocalHost)),
                              listenOnceOn(QHostAddress(QHostAddress::LocalHostIPv6)));
            settle(Check::Loopback, loopback.verdict, loopback.code, loopback.facts,
                   loopback.detail);
            checkStateDirectory();
            checkSettings();
        },
        Qt::QueuedConnection);
}

// Nothing else here takes its time.
void ComputerChecks::onDeadline(Check check)
{
    if (check == Check::Keychain)
        return settle(check, Verdict::Failure, u"keychain_timeout"_s,
                      {{u"keychain"_s, m_parts.store.displayName()}});
    settle(check, Verdict::Skipped, u"not_checked"_s);
}

void ComputerChecks::checkKeychain()
{
    using Removal = SessionStore::Removal;
    const QJsonObject facts{{u"keychain"_s, m_parts.store.displayName()}};
    m_parts.store.tryOut(begin(Check::Keychain), [=, this](const Result<Removal> &tried) {
        if (!tried) {
            // What is there and cannot be read is no entry of anybody's here.
            const bool isOfTheKeychain = tried.error().kind != ErrorKind::EntryGarbled;
            const QString code = isOfTheKeychain ? errorCode(tried.error())
                                                 : errorKindName(ErrorKind::KeychainFailed);
            return settle(Check::Keychain, Verdict::Failure, code, facts, tried.error().detail);
        }
        if (*tried == Removal::Emptied)
            return settle(Check::Keychain, Verdict::Warning, u"keychain_does_not_delete"_s, facts);
        settle(Check::Keychain, Verdict::Good, u"keychain_good"_s, facts);
    });
}

void ComputerChecks::checkBrowser()
{
    const auto program = m_parts.browser.program();
    if (!program)
        return settle(Check::Browser, Verdict::Warning, u"browser_missing"_s, {},
                      program.error().detail);
    settle(Check::Browser, Verdict::Good, u"browser_found"_s, {{u"program"_s, *program}});
}

void ComputerChecks::checkStateDirectory()
{
    const QJsonObject facts{{u"path"_s, m_parts.stateDirectory}};
    if (const auto written = writeInto(m_parts.stateDirectory); !written)
        return settle(Check::StateDirectory, Verdict::Failure, u"state_directory_unusable"_s, facts,
                      written.error().detail);
    settle(Check::StateDirectory, Verdict::Good, u"state_directory_good"_s, facts);
}

void ComputerChecks::checkSettings()
{
    const auto accounts = m_parts.settings.accounts();
    if (!accounts)
        return settle(Check::Settings, Verdict::Failure,
                      accounts.error().kind == ErrorKind::EntryNewer ? u"settings_newer"_s
                                                                     : u"settings_garbled"_s,
                      {}, accounts.error().detail);
    const QJsonObject facts{{u"accounts"_s, accounts->size()}};
    if (const auto damage = m_parts.settings.damage())
        return settle(Check::Settings, Verdict::Warning, u"settings_recovered"_s, facts,
                      damage->detail);
    settle(Check::Settings, Verdict::Good,
           accounts->isEmpty() ? u"no_accounts"_s : u"settings_good"_s, facts);
}

} // namespace latchkey
