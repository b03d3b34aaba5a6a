// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Environment.h"

#include <QtCore/QLocale>

namespace latchkey {

namespace {

// A provider needs no more to choose by.
constexpr qsizetype MostLocales = 4;

// The language that this program speaks, then what the desktop, or LANGUAGE, LC_MESSAGES and LANG,
// say that the user reads, as OIDC Core §3.1.2.1 wants it. Empty: they say nothing.
QString userLocales()
{
    QStringList tags = QLocale().uiLanguages() + QLocale::system().uiLanguages();
    tags.removeAll(QStringLiteral("C"));
    tags.removeDuplicates();
    return tags.first(std::min(tags.size(), MostLocales)).join(u' ');
}

} // namespace

QString applicationName()
{
    return QStringLiteral("Latchkey");
}

Environment::Environment(CallbackWords callbackWords, SignedOutWords signedOutWords)
    : m_directories(userDirectories(applicationName()))
    , m_store(applicationName())
    , m_providers(m_directories.cache, m_clock)
    , m_settings(m_directories.config)
    , m_callbackWords(std::move(callbackWords))
    , m_signedOutWords(std::move(signedOutWords))
    , m_uiLocales(userLocales())
{ }

Environment::~Environment() = default;

SessionParts Environment::parts()
{
    return {m_clock,         m_browser,        m_store,    m_providers, m_directories.state,
            m_callbackWords, m_signedOutWords, m_uiLocales};
}

CheckUpParts Environment::checkUpParts()
{
    return {m_clock, m_browser, m_store, m_providers, m_settings, m_directories.state};
}

Accounts &Environment::accounts()
{
    if (!m_accounts)
        m_accounts = std::make_unique<Accounts>(m_settings, parts());
    return *m_accounts;
}

} // namespace latchkey
