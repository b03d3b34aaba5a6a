// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/CheckUp.h"

#include "checkup/AccountChecks.h"
#include "checkup/ComputerChecks.h"
#include "session/AccountSettings.h"

#include <algorithm>

namespace latchkey {

namespace {

// Two sockets each, and the file descriptors of a process are few on some systems.
constexpr size_t MostGroupsAtOnce = 16;

} // namespace

CheckUp::CheckUp(const CheckUpParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

CheckUp::~CheckUp() = default;

void CheckUp::start(const QString &account)
{
    Q_ASSERT(m_groups.empty());
    add(std::make_unique<ComputerChecks>(m_parts));
    const auto accounts = m_parts.settings.accounts();
    for (const Account &each : accounts.value_or(QList<Account>())) {
        if (account.isEmpty() || each.name == account)
            add(std::make_unique<AccountChecks>(each, m_parts));
    }
    startNext();
}

void CheckUp::add(std::unique_ptr<CheckGroup> group)
{
    for (const Check check : group->checks())
        m_findings.append({check, group->account(), Finding::Verdict::Running, {}, {}, {}});
    connect(group.get(), &CheckGroup::found, this, &CheckUp::onFound);
    connect(group.get(), &CheckGroup::finished, this, [this] {
        ++m_ended;
        startNext();
    });
    m_groups.push_back(std::move(group));
}

void CheckUp::startNext()
{
    while (m_started < m_groups.size() && m_started - m_ended < MostGroupsAtOnce)
        m_groups[m_started++]->start();
    if (m_ended == m_groups.size() && !std::exchange(m_isFinished, true))
        emit finished();
}

void CheckUp::giveUp()
{
    m_started = m_groups.size(); // nothing more begins
    for (const auto &group : m_groups)
        group->giveUp();
}

void CheckUp::onFound(const Finding &finding)
{
    const auto place = std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding &each) {
        return each.check == finding.check && each.account == finding.account;
    });
    *place = finding;
    emit found(static_cast<int>(place - m_findings.begin()));
}

} // namespace latchkey
