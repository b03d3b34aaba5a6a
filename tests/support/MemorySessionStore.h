// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionStore.h"

#include <QtCore/QHash>

#include <vector>

namespace latchkey {

//! \brief A SessionStore in memory, which can be told to behave like each kind of bad keychain.
class MemorySessionStore : public SessionStore
{
public:
    explicit MemorySessionStore(const QString &application = QStringLiteral("Latchkey"))
        : SessionStore(application)
    { }

    void check(QObject *context, const Done<> &done) override;
    void unlock(QObject *context, const Done<> &done) override;
    [[nodiscard]] QString displayName() const override { return QStringLiteral("memory"); }

    //! Every call fails so until it is reset.
    std::optional<Error> failure;
    //! Writing fails so, or seems to, until it is reset; reading works.
    enum class Writing { Works, Refuses, CutsShort, LosesSilently, ReportsFailure };
    Writing writing = Writing::Works;
    //! The largest entry that is taken, in bytes; as Windows' credential manager has one.
    std::optional<qsizetype> capacity;
    //! The same, and the store says so beforehand.
    std::optional<qsizetype> declaredCapacity;
    //! So many writes work; the ones after that are refused. As when the program is ended then.
    std::optional<int> writesLeft;
    //! Removing reports success and does nothing, as a locked Secret Service does.
    bool ignoresRemoval = false;
    //! Reading gets no answer until answerHeld().
    bool hangs = false;
    void answerHeld();

    QHash<QString, QByteArray> entries; //!< By key: `latchkey/ACCOUNT/session` and so on.
    int writes = 0;
    int unlocks = 0; //!< How often it was asked to unlock; the real ones prompt then.
    //! The keys written and removed, in order, as "write KEY" and "remove KEY".
    QStringList log;

protected:
    void readEntry(const QString &key, QObject *context, const Done<Secret> &done) override;
    void writeEntry(const QString &key, const Secret &text, QObject *context,
                    const Done<> &done) override;
    void removeEntry(const QString &key, QObject *context, const Done<> &done) override;
    [[nodiscard]] std::optional<qsizetype> largestEntry() const override
    {
        return declaredCapacity;
    }

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace latchkey
