// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Environment.h"

namespace latchkey {

Environment::Environment(CallbackWords callbackWords)
    : m_directories(userDirectories())
    , m_providers(m_directories.cache, m_clock)
    , m_settings(m_directories.config)
    , m_callbackWords(std::move(callbackWords))
{ }

Environment::~Environment() = default;

SessionParts Environment::parts()
{
    return {m_clock, m_browser, m_store, m_providers, m_directories.state, m_callbackWords};
}

Accounts &Environment::accounts()
{
    if (!m_accounts)
        m_accounts = std::make_unique<Accounts>(m_settings, parts());
    return *m_accounts;
}

} // namespace latchkey
