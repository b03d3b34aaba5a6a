// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionStore.h"

#include "base/TestPoint.h"

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Globally unique: on Windows QtKeychain up to 0.16 looks at the key alone, not at the service.
QString entryKey(const QString &account, QStringView entry)
{
    return u"latchkey/%1/%2"_s.arg(account, entry);
}

QString sessionKey(const QString &account)
{
    return entryKey(account, u"session");
}
QString tokensKey(const QString &account)
{
    return entryKey(account, u"tokens");
}
QString pendingKey(const QString &account)
{
    return entryKey(account, u"pending-revocations");
}
QString setAsideKey(const QString &account)
{
    return entryKey(account, u"session-set-aside");
}

} // namespace

void SessionStore::loadSession(const QString &account, QObject *context,
                               const Done<StoredSession> &done)
{
    readEntry(sessionKey(account), context,
              [done](const Result<Secret> &entry) { done(entry.and_then(readSessionEntry)); });
}

void SessionStore::loadTokens(const QString &account, QObject *context,
                              const Done<CachedTokens> &done)
{
    readEntry(tokensKey(account), context,
              [done](const Result<Secret> &entry) { done(entry.and_then(readTokensEntry)); });
}

void SessionStore::loadPending(const QString &account, QObject *context,
                               const Done<QList<PendingRevocation>> &done)
{
    readEntry(pendingKey(account), context, [done](const Result<Secret> &entry) {
        if (!entry && entry.error().kind == ErrorKind::EntryAbsent)
            return done(QList<PendingRevocation>());
        done(entry.and_then(readPendingEntry));
    });
}

void SessionStore::saveSession(const QString &account, const StoredSession &session,
                               QObject *context, const Done<> &done)
{
    save(sessionKey(account), makeSessionEntry(session), context, done);
}

void SessionStore::saveTokens(const QString &account, const CachedTokens &tokens, QObject *context,
                              const Done<> &done)
{
    save(tokensKey(account), makeTokensEntry(tokens), context, done);
}

void SessionStore::savePending(const QString &account, const QList<PendingRevocation> &pending,
                               QObject *context, const Done<> &done)
{
    if (pending.isEmpty())
        return removeVerified(pendingKey(account), context, done);
    save(pendingKey(account), makePendingEntry(pending), context, done);
}

void SessionStore::removeSession(const QString &account, QObject *context, const Done<> &done)
{
    // The session's entry last: as long as it is there, its mark says that the rest is to go.
    removeTokens(account, context, [=, this](const Result<void> &removed) {
        if (!removed)
            return done(removed);
        removeVerified(sessionKey(account), context, done);
    });
}

void SessionStore::removeTokens(const QString &account, QObject *context, const Done<> &done)
{
    removeVerified(tokensKey(account), context, done);
}

void SessionStore::setAsideSession(const QString &account, QObject *context, const Done<> &done)
{
    readEntry(sessionKey(account), context, [=, this](const Result<Secret> &entry) {
        if (!entry)
            return done(fail(entry.error()));
        // Keychains take text; bytes that are none are kept in letters.
        const QByteArray bytes = entry->reveal();
        const bool isText = QString::fromUtf8(bytes).toUtf8() == bytes;
        save(setAsideKey(account), isText ? *entry : Secret("base64:" + bytes.toBase64()), context,
             done);
    });
}

void SessionStore::forgetAccount(const QString &account, QObject *context, const Done<> &done)
{
    removeSession(account, context, [=, this](const Result<void> &session) {
        if (!session)
            return done(session);
        savePending(account, {}, context, [=, this](const Result<void> &pending) {
            if (!pending)
                return done(pending);
            removeVerified(setAsideKey(account), context, done);
        });
    });
}

// Some backends report success for a write they cut short or did not make, and failure for one they
// made. What counts is what can be read afterwards.
void SessionStore::save(const QString &key, const Secret &text, QObject *context,
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

// QtKeychain reports success for a delete that a locked Secret Service did not make.
void SessionStore::removeVerified(const QString &key, QObject *context, const Done<> &done)
{
    removeEntry(key, context, [=, this](const Result<void> &removed) {
        LATCHKEY_TEST_POINT("store/removed");
        if (!removed)
            return done(removed);
        readEntry(key, context, [=](const Result<Secret> &readBack) {
            if (readBack)
                return done(
                    fail(ErrorKind::KeychainFailed, u"the keychain did not remove the entry"_s));
            if (readBack.error().kind != ErrorKind::EntryAbsent)
                return done(fail(readBack.error()));
            done({});
        });
    });
}

} // namespace latchkey
