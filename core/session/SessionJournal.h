// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace latchkey {

//! \brief What the processes that share a session tell each other beside the keychain. Holds no
//! secret.
//!
//! A small file for each account: that the keychain's entry has changed, and until when the
//! provider asked to be left alone. Losing it costs nothing but a late look.
class SessionJournal
{
public:
    SessionJournal(const QString &stateDirectory, const QString &account);

    [[nodiscard]] const QString &path() const { return m_path; }

    //! \brief UTC. The provider's Retry-After, while it lies ahead of `now`.
    [[nodiscard]] std::optional<QDateTime> notBefore(const QDateTime &now) const;

    //! \brief Notes that the entry changed, so that those who watch the file look again.
    //! \param now UTC; beside `notBefore`, so that a clock that is set back later ends the wait.
    void noteChange(qint64 generation, const std::optional<QDateTime> &notBefore = {},
                    const QDateTime &now = {});

private:
    QString m_path;
};

} // namespace latchkey
