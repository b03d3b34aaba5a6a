// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SystemClock.h"
#include "checkup/CheckUp.h"
#include "flow/SystemBrowser.h"
#include "session/Accounts.h"
#include "session/Directories.h"
#include "session/KeychainSessionStore.h"

#include <memory>

namespace latchkey {

//! \brief Whose keychain entries and folders they are.
QString applicationName();

//! \brief The real parts that a program works with, built once in its main().
//!
//! Both programs use it, so it knows nothing of windows. Nothing here touches the network or the
//! keychain by itself.
class Environment
{
public:
    //! The words of the browser's last page, as each program speaks: for the account of that name,
    //! and why it failed or nothing.
    using CallbackWords =
        std::function<CallbackPage(const QString &account, const std::optional<Error> &failure)>;

    //! The same for the page after a sign-out.
    using SignedOutWords = std::function<CallbackPage(const QString &account)>;

    Environment(CallbackWords callbackWords, SignedOutWords signedOutWords);
    ~Environment();
    Q_DISABLE_COPY_MOVE(Environment)

    [[nodiscard]] const Directories &directories() const { return m_directories; }
    [[nodiscard]] SystemClock &clock() { return m_clock; }
    [[nodiscard]] SystemBrowser &browser() { return m_browser; }
    [[nodiscard]] ProviderDirectory &providers() { return m_providers; }
    [[nodiscard]] AccountSettings &settings() { return m_settings; }

    //! \brief What a Session of its own is made with.
    [[nodiscard]] SessionParts parts();

    //! \brief What a check-up looks at.
    [[nodiscard]] CheckUpParts checkUpParts();

    //! \brief The sessions of all accounts; made at the first call.
    [[nodiscard]] Accounts &accounts();

private:
    Directories m_directories;
    SystemClock m_clock;
    SystemBrowser m_browser;
    KeychainSessionStore m_store;
    ProviderDirectory m_providers;
    AccountSettings m_settings;
    CallbackWords m_callbackWords;
    SignedOutWords m_signedOutWords;
    QString m_uiLocales;
    std::unique_ptr<Accounts> m_accounts; // last: its sessions use all of the above
};

} // namespace latchkey
