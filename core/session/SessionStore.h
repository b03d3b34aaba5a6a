// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/EntryParts.h"
#include "session/SessionLock.h"
#include "session/StoredSession.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace latchkey {

//! \brief Where secrets outlive the process. One implementation keeps them in the system's
//! keychain.
//!
//! Every function calls `done` once, from the event loop, unless `context` is gone by then. Absent,
//! locked, denied, missing and not answering are different errors (EntryAbsent, KeychainLocked,
//! KeychainDenied, KeychainMissing, KeychainTimeout). None of them ever raises a prompt by itself
//! or deletes anything.
class SessionStore
{
public:
    template <typename T = void>
    using Done = std::function<void(const Result<T> &)>;

    //! \brief The entries of one program, by its name: others with names of their own never see
    //! them, whatever their accounts are called.
    //!
    //! The name is that of userDirectories(), so that an entry and its lock belong together; it has
    //! letters, digits and blanks, and differs from others by more than its case.
    explicit SessionStore(const QString &application);
    virtual ~SessionStore() = default;
    Q_DISABLE_COPY_MOVE(SessionStore)

    void loadSession(const QString &account, QObject *context, const Done<StoredSession> &done);
    void loadTokens(const QString &account, QObject *context, const Done<CachedTokens> &done);
    //! Absent is an empty list.
    void loadPending(const QString &account, QObject *context,
                     const Done<QList<PendingRevocation>> &done);

    //! \brief Writes and reads back; a value only when the store now holds exactly this
    //! (KeychainFailed otherwise).
    void saveSession(const QString &account, const StoredSession &session, QObject *context,
                     const Done<> &done);
    void saveTokens(const QString &account, const CachedTokens &tokens, QObject *context,
                    const Done<> &done);
    //! An empty list removes the entry.
    void savePending(const QString &account, const QList<PendingRevocation> &pending,
                     QObject *context, const Done<> &done);

    enum class Removal {
        Removed,
        Emptied, //!< The store does not delete; the entry was written over, and reads as absent.
    };

    //! \brief Removes session and cached tokens and makes sure that they are gone. Absent is
    //! success.
    void removeSession(const QString &account, QObject *context, const Done<Removal> &done);
    void removeTokens(const QString &account, QObject *context, const Done<> &done);

    //! \brief Keeps the entry's present bytes under another name, so that they can be looked at
    //! after it is overwritten.
    void setAsideSession(const QString &account, QObject *context, const Done<> &done);

    //! \brief Removes every entry of the account, also what is pending and what was set aside.
    void forgetAccount(const QString &account, QObject *context, const Done<> &done);

    //! \brief Writes an entry of its own that holds nothing, reads it back and removes it.
    //! \return Emptied where the store does not delete; the errors are those of any other entry.
    void tryOut(QObject *context, const Done<Removal> &done);

    //! \brief Whether reading and writing would work now, as far as can be told without a prompt.
    virtual void check(QObject *context, const Done<> &done) = 0;

    //! \brief Asks the system to unlock the store, which may show its own prompt. Only when the
    //! user asked for it.
    virtual void unlock(QObject *context, const Done<> &done) = 0;

    //! \brief Takes the turn at a session: lock.acquire(), or KeychainTimeout while a write of our
    //! own that was given up may still take effect.
    void beginTurn(SessionLock &lock, std::chrono::milliseconds patience, const Done<> &done);

    //! \brief Ends the turn: at once, or as soon as no write that was given up can take effect any
    //! more, because it would undo what the next process writes.
    void endTurn(SessionLock &lock);

    //! \brief The store's name for people, such as "GNOME Keyring"; not translated.
    [[nodiscard]] virtual QString displayName() const = 0;

protected:
    [[nodiscard]] const QString &application() const { return m_application; }

    //! \brief Whether no write or removal is under way that was given up.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    //! \brief Calls `fn` when that is so, which may be at once. Not when the store is gone by then.
    virtual void whenSettled(const std::function<void()> &fn) { fn(); }

    // One entry, by a key of printable ASCII characters. Like all functions here these call `done`
    // once, from the event loop, unless `context` is gone by then; KeychainLocked, KeychainDenied
    // and KeychainMissing say that nothing was done, KeychainTimeout that it may be done yet:
    // isSettled() is false until that is decided.

    //! \return EntryAbsent where there is none, and for that alone.
    virtual void readEntry(const QString &key, QObject *context, const Done<Secret> &done) = 0;
    //! \return KeychainFailed: it may have been written all the same; it is read back.
    virtual void writeEntry(const QString &key, const Secret &text, QObject *context,
                            const Done<> &done) = 0;
    //! Success where there is none. \return KeychainFailed: it is written over then.
    virtual void removeEntry(const QString &key, QObject *context, const Done<> &done) = 0;

    //! \brief Bytes of the largest entry that the store takes. Absent: it has no limit.
    [[nodiscard]] virtual std::optional<qsizetype> largestEntry() const { return {}; }

private:
    using Parts = QList<Secret>;

    [[nodiscard]] QString entryKey(const QString &account, QStringView entry) const;
    [[nodiscard]] QString sessionKey(const QString &account) const;
    [[nodiscard]] QString tokensKey(const QString &account) const;
    [[nodiscard]] QString pendingKey(const QString &account) const;
    [[nodiscard]] QString setAsideKey(const QString &account) const;

    void load(const QString &key, QObject *context, const Done<Secret> &done);
    void loadParts(const QString &key, const EntryParts &described, const Parts &read,
                   QObject *context, const Done<Secret> &done);
    void save(const QString &key, const Secret &text, qsizetype limit, QObject *context,
              const Done<> &done);
    void saveInParts(const QString &key, const Secret &text, qsizetype limit,
                     const QString &oldSlot, QObject *context, const Done<> &done);
    void saveParts(const QString &key, const QString &slot, const Parts &parts, qsizetype index,
                   QObject *context, const Done<> &done);
    void removeParts(const QString &key, const QString &slot, int index, QObject *context,
                     const Done<> &done);
    void write(const QString &key, const Secret &text, QObject *context, const Done<> &done);
    void remove(const QString &key, QObject *context, const Done<Removal> &done);
    void removeOne(const QString &key, QObject *context, const Done<Removal> &done);
    void bury(const QString &key, const Error &why, QObject *context, const Done<Removal> &done);
    [[nodiscard]] qsizetype limitOfTreasures() const;
    [[nodiscard]] qsizetype limitOfCaches() const;

    QString m_application;
    QHash<QString, QString> m_slots; //!< Of entries that were seen in parts: where those are.
};

} // namespace latchkey
