// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkup/Finding.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <chrono>

namespace latchkey {

//! \brief Checks that belong together: of this computer, or of one account. One-shot.
//!
//! They run side by side, and each comes to an end: by its answer, or by its deadline. Deleting the
//! group calls off what runs.
class CheckGroup : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &account() const { return m_account; }
    //! \brief What it looks at, in the order to show it.
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }

    //! Emits nothing before the event loop runs.
    virtual void start() = 0;

    //! \brief Ends every check that runs as if its deadline were over.
    void giveUp();

signals:
    //! \brief Once for each of checks().
    void found(const latchkey::Finding &finding);
    void finished();

protected:
    CheckGroup(const QString &account, const QList<Check> &checks,
               std::chrono::milliseconds deadline, QObject *parent);

    //! \brief Begins a check's time. \return the context for whatever the check asks: it goes, and
    //! with it what was asked, when the check is settled.
    QObject *begin(Check check);

    //! \brief Ends a check, once; what comes later is not heard.
    void settle(Check check, Finding::Verdict verdict, const QString &code,
                const QJsonObject &facts = {}, const QString &detail = {});
    [[nodiscard]] bool isSettled(Check check) const { return m_settled.contains(check); }

    //! \brief The check's deadline is over: settles it.
    virtual void onDeadline(Check check) = 0;

private:
    QString m_account;
    QList<Check> m_checks;
    std::chrono::milliseconds m_deadline;
    QHash<Check, QObject *> m_running; //!< Children of this.
    QList<Check> m_settled;
};

} // namespace latchkey
