// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/CheckGroup.h"

#include <QtCore/QTimer>

namespace latchkey {

CheckGroup::CheckGroup(const QString &account, const QList<Check> &checks,
                       std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_checks(checks)
    , m_deadline(deadline)
{ }

QObject *CheckGroup::begin(Check check)
{
    Q_ASSERT(m_checks.contains(check) && !m_running.contains(check));
    auto *context = new QObject(this);
    m_running.insert(check, context);
    QTimer::singleShot(m_deadline, context, [this, check] { onDeadline(check); });
    return context;
}

void CheckGroup::settle(Check check, Finding::Verdict verdict, const QString &code,
                        const QJsonObject &facts, const QString &detail)
{
    if (!m_checks.contains(check) || m_settled.contains(check))
        return;
    m_settled.append(check);
    // Later: this may be called from what it owns.
    if (QObject *context = m_running.take(check))
        context->deleteLater();
    emit found({check, m_account, verdict, code, facts, detail});
    if (m_settled.size() == m_checks.size())
        emit finished();
}

void CheckGroup::giveUp()
{
    for (const Check check : std::as_const(m_checks)) {
        if (!isSettled(check))
            onDeadline(check);
    }
}

} // namespace latchkey
