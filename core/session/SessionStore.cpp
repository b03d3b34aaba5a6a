// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionStore.h"

#include "base/TestPoint.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// For those to whom it is the same whether it was deleted or written over.
SessionStore::Done<SessionStore::Removal> withoutManner(const SessionStore::Done<> &done)
{
    return [done](const Result<SessionStore::Removal> &removed) {
        done(removed.map([](SessionStore::Removal) {}));
    };
}

QString partKey(const QString &key, const QString &slot, qsizetype index)
{
    return u"%1.%2.%3"_s.arg(key, slot).arg(index);
}

// Below what any keychain is known to have cut short (2,010 bytes) or refused (2,560). What must
// not be lost is kept in pieces of this size everywhere, because writing over an entry that is then
// cut leaves neither the old one nor the new.
constexpr qsizetype SafeSize = 1900;

} // namespace

SessionStore::SessionStore(const QString &application)
    : m_application(application)
{ }

// Globally unique: on Windows QtKeychain up to 0.16 looks at the key alone, not at the service.
QString SessionStore::entryKey(const QString &account, QStringView entry) const
{
    return u"%1/%2/%3"_s.arg(m_application.toLower(), account, entry);
}

QString SessionStore::sessionKey(const QString &account) const
{
    return entryKey(account, u"session");
}

QString SessionStore::tokensKey(const QString &account) const
{
    return entryKey(account, u"tokens");
}

QString SessionStore::pendingKey(const QString &account) const
{
    return entryKey(account, u"pending-revocations");
}

QString SessionStore::setAsideKey(const QString &account) const
{
    return entryKey(account, u"session-set-aside");
}

void SessionStore::loadSession(const QString &account, QObject *context,
                               const Done<StoredSession> &done)
{
    load(sessionKey(account), context,
         [done](const Result<Secret> &entry) { done(entry.and_then(readSessionEntry)); });
}

void SessionStore::loadTokens(const QString &account, QObject *context,
                              const Done<CachedTokens> &done)
{
    load(tokensKey(account), context,
         [done](const Result<Secret> &entry) { done(entry.and_then(readTokensEntry)); });
}

void SessionStore::loadPending(const QString &account, QObject *context,
                               const Done<QList<PendingRevocation>> &done)
{
    load(pendingKey(account), context, [done](const Result<Secret> &entry) {
        if (!entry && entry.error().kind == ErrorKind::EntryAbsent)
            return done(QList<PendingRevocation>());
        done(entry.and_then(readPendingEntry));
    });
}

void SessionStore::saveSession(const QString &account, const StoredSession &session,
                               QObject *context, const Done<> &done)
{
    save(sessionKey(account), makeSessionEntry(session), limitOfTreasures(), context, done);
}

void SessionStore::saveTokens(const QString &account, const CachedTokens &tokens, QObject *context,
                              const Done<> &done)
{
    save(tokensKey(account), makeTokensEntry(tokens), limitOfCaches(), context, done);
}

void SessionStore::savePending(const QString &account, const QList<PendingRevocation> &pending,
                               QObject *context, const Done<> &done)
{
    if (pending.isEmpty())
        return remove(pendingKey(account), context, withoutManner(done));
    save(pendingKey(account), makePendingEntry(pending), limitOfTreasures(), context, done);
}

void SessionStore::removeSession(const QString &account, QObject *context,
                                 const Done<Removal> &done)
{
    // The session's entry last: as long as it is there, its mark says that the rest is to go.
    remove(tokensKey(account), context, [=, this](const Result<Removal> &tokens) {
        if (!tokens)
            return done(tokens);
        remove(sessionKey(account), context, [=](const Result<Removal> &session) {
            done(session && *tokens == Removal::Emptied ? tokens : session);
        });
    });
}

void SessionStore::removeTokens(const QString &account, QObject *context, const Done<> &done)
{
    remove(tokensKey(account), context, withoutManner(done));
}

void SessionStore::setAsideSession(const QString &account, QObject *context, const Done<> &done)
{
    load(sessionKey(account), context, [=, this](const Result<Secret> &entry) {
        if (!entry)
            return done(fail(entry.error()));
        // Keychains take text; bytes that are none are kept in letters.
        const QByteArray bytes = entry->reveal();
        const bool isText = QString::fromUtf8(bytes).toUtf8() == bytes;
        save(setAsideKey(account), isText ? *entry : Secret("base64:" + bytes.toBase64()),
             limitOfTreasures(), context, done);
    });
}

void SessionStore::forgetAccount(const QString &account, QObject *context, const Done<> &done)
{
    removeSession(account, context, [=, this](const Result<Removal> &session) {
        if (!session)
            return done(fail(session.error()));
        savePending(account, {}, context, [=, this](const Result<void> &pending) {
            if (!pending)
                return done(pending);
            remove(setAsideKey(account), context, withoutManner(done));
        });
    });
}

void SessionStore::tryOut(QObject *context, const Done<Removal> &done)
{
    // No account can be called so. Two processes may try at the same time; and no text of a time
    // before may pass for this one.
    const QString key =
        entryKey(u".check-up"_s, QString::number(QCoreApplication::applicationPid()));
    write(key, makeRandomSecret(), context, [=, this](const Result<void> &written) {
        if (!written)
            return done(fail(written.error()));
        removeOne(key, context, done);
    });
}

qsizetype SessionStore::limitOfTreasures() const
{
    return std::min(SafeSize, limitOfCaches());
}

// A cache that is lost costs a request.
qsizetype SessionStore::limitOfCaches() const
{
    return largestEntry().value_or(std::numeric_limits<qsizetype>::max());
}

void SessionStore::beginTurn(SessionLock &lock, std::chrono::milliseconds patience,
                             const Done<> &done)
{
    if (isSettled())
        return lock.acquire(patience, done);
    QMetaObject::invokeMethod(
        &lock,
        [done] {
            done(fail(ErrorKind::KeychainTimeout,
                      u"the keychain has not answered to a write yet"_s));
        },
        Qt::QueuedConnection);
}

void SessionStore::endTurn(SessionLock &lock)
{
    whenSettled([turn = lock.handOver()]() mutable { turn->release(); });
}

// --- Reading
// ---------------------------------------------------------------------------------------

void SessionStore::load(const QString &key, QObject *context, const Done<Secret> &done)
{
    readEntry(key, context, [=, this](const Result<Secret> &entry) {
        if (!entry)
            return done(entry);
        if (isTombstone(*entry))
            return done(fail(ErrorKind::EntryAbsent, u"the entry was emptied"_s));
        const auto described = readPartsEntry(*entry);
        if (!described)
            return done(entry);
        m_slots.insert(key, described->slot);
        loadParts(key, *described, {}, context, [=, this](const Result<Secret> &whole) {
            const bool isMissing = !whole
                && (whole.error().kind == ErrorKind::EntryAbsent
                    || whole.error().kind == ErrorKind::EntryGarbled);
            if (!isMissing)
                return done(whole);
            // Another process may just have put the next text in its place.
            readEntry(key, context, [=, this](const Result<Secret> &now) {
                if (now && !(*now == *entry))
                    return load(key, context, done);
                done(fail(ErrorKind::EntryGarbled, whole.error().detail));
            });
        });
    });
}

void SessionStore::loadParts(const QString &key, const EntryParts &described, const Parts &read,
                             QObject *context, const Done<Secret> &done)
{
    if (read.size() == described.count)
        return done(joinParts(described, read));
    readEntry(partKey(key, described.slot, read.size()), context,
              [=, this](const Result<Secret> &part) {
                  if (!part)
                      return done(part);
                  loadParts(key, described, read + Parts{*part}, context, done);
              });
}

// --- Writing
// ---------------------------------------------------------------------------------------

void SessionStore::save(const QString &key, const Secret &text, qsizetype limit, QObject *context,
                        const Done<> &done)
{
    const bool isInParts = text.reveal().size() > limit;
    if (!isInParts && !m_slots.contains(key))
        return write(key, text, context, done);
    // Another process may have moved it since it was seen.
    readEntry(key, context, [=, this](const Result<Secret> &old) {
        const bool isUsable = old || old.error().kind == ErrorKind::EntryAbsent
            || old.error().kind == ErrorKind::EntryGarbled;
        if (!isUsable)
            return done(fail(old.error()));
        const auto described = old ? readPartsEntry(*old) : std::nullopt;
        const QString oldSlot = described ? described->slot : QString();
        if (isInParts)
            return saveInParts(key, text, limit, oldSlot, context, done);
        write(key, text, context, [=, this](const Result<void> &written) {
            if (!written || oldSlot.isEmpty())
                return done(written);
            m_slots.remove(key);
            removeParts(key, oldSlot, 0, context, [done](const Result<void> &) { done({}); });
        });
    });
}

// The parts go where none are that count, and count when the entry names them. What is left of the
// old ones is in nobody's way, and goes with the session.
void SessionStore::saveInParts(const QString &key, const Secret &text, qsizetype limit,
                               const QString &oldSlot, QObject *context, const Done<> &done)
{
    const QString slot = oldSlot == "a"_L1 ? u"b"_s : u"a"_s;
    const Parts parts = splitEntry(text, limit);
    saveParts(key, slot, parts, 0, context, [=, this](const Result<void> &saved) {
        if (!saved)
            return done(saved);
        const Secret entry = makePartsEntry(describeParts(text, slot, parts.size()));
        write(key, entry, context, [=, this](const Result<void> &switched) {
            if (!switched)
                return done(switched);
            m_slots.insert(key, slot);
            if (oldSlot.isEmpty())
                return done({});
            removeParts(key, oldSlot, 0, context, [done](const Result<void> &) { done({}); });
        });
    });
}

void SessionStore::saveParts(const QString &key, const QString &slot, const Parts &parts,
                             qsizetype index, QObject *context, const Done<> &done)
{
    if (index == parts.size())
        return done({});
    write(partKey(key, slot, index), parts.at(index), context,
          [=, this](const Result<void> &written) {
              if (!written)
                  return done(written);
              saveParts(key, slot, parts, index + 1, context, done);
          });
}

// Some backends report success for a write they cut short or did not make, and failure for one they
// made. What counts is what can be read afterwards.
void SessionStore::write(const QString &key, const Secret &text, QObject *context,
                         const Done<> &done)
{
    LATCHKEY_TEST_POINT("store/before-write");
    writeEntry(key, text, context, [=, this](const Result<void> &written) {
        LATCHKEY_TEST_POINT("store/written");
        const bool mayHaveWritten = written || written.error().kind == ErrorKind::KeychainFailed;
        if (!mayHaveWritten)
            return done(written);
        readEntry(key, context, [=](const Result<Secret> &readBack) {
            LATCHKEY_TEST_POINT("store/read-back");
            if (readBack && *readBack == text)
                return done({});
            if (!written)
                return done(written);
            if (!readBack && readBack.error().kind != ErrorKind::EntryAbsent)
                return done(fail(readBack.error()));
            done(fail(ErrorKind::KeychainFailed,
                      u"the keychain accepted an entry of %1 bytes and holds something else"_s.arg(
                          text.reveal().size())));
        });
    });
}

// --- Removing
// --------------------------------------------------------------------------------------

// The parts first, of both slots: an interrupted write may have left some, and without their entry
// nobody would look for them again.
void SessionStore::remove(const QString &key, QObject *context, const Done<Removal> &done)
{
    removeParts(key, u"a"_s, 0, context, [=, this](const Result<void> &first) {
        if (!first)
            return done(fail(first.error()));
        removeParts(key, u"b"_s, 0, context, [=, this](const Result<void> &second) {
            if (!second)
                return done(fail(second.error()));
            m_slots.remove(key);
            removeOne(key, context, done);
        });
    });
}

// The last first, so that what is left by a crash is found from the beginning.
void SessionStore::removeParts(const QString &key, const QString &slot, int index, QObject *context,
                               const Done<> &done)
{
    const QString part = partKey(key, slot, index);
    readEntry(part, context, [=, this](const Result<Secret> &read) {
        if (!read && read.error().kind == ErrorKind::EntryAbsent)
            return done({});
        if (!read && read.error().kind != ErrorKind::EntryGarbled)
            return done(fail(read.error()));
        if (read && isTombstone(*read))
            return done({});
        removeParts(key, slot, index + 1, context, [=, this](const Result<void> &rest) {
            if (!rest)
                return done(rest);
            removeOne(part, context, withoutManner(done));
        });
    });
}

// QtKeychain reports success for a delete that a locked Secret Service did not make.
void SessionStore::removeOne(const QString &key, QObject *context, const Done<Removal> &done)
{
    removeEntry(key, context, [=, this](const Result<void> &removed) {
        LATCHKEY_TEST_POINT("store/removed");
        if (!removed && removed.error().kind == ErrorKind::KeychainFailed)
            return bury(key, removed.error(), context, done);
        if (!removed)
            return done(fail(removed.error()));
        readEntry(key, context, [=, this](const Result<Secret> &readBack) {
            if (!readBack && readBack.error().kind == ErrorKind::EntryAbsent)
                return done(Removal::Removed);
            if (!readBack && readBack.error().kind != ErrorKind::EntryGarbled)
                return done(fail(readBack.error()));
            bury(
                key,
                {ErrorKind::KeychainFailed, u"the keychain did not remove the entry"_s, {}, {}, {}},
                context, done);
        });
    });
}

// What cannot be deleted can perhaps be written over. It holds no secret then.
void SessionStore::bury(const QString &key, const Error &why, QObject *context,
                        const Done<Removal> &done)
{
    write(key, makeTombstone(), context, [=](const Result<void> &written) {
        if (!written)
            return done(fail(why));
        done(Removal::Emptied);
    });
}

} // namespace latchkey
