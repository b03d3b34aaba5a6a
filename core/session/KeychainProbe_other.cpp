// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: QtKeychain tells absent, locked and denied apart by itself there.
#include "session/KeychainProbe.h"

#include <QtCore/QMetaObject>

namespace latchkey {

using namespace Qt::StringLiterals;

void KeychainProbe::find(const QString &, const QString &, QObject *context,
                         const SessionStore::Done<Presence> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done(Presence::NotAsked); }, Qt::QueuedConnection);
}

void KeychainProbe::checkWritable(QObject *context, const SessionStore::Done<> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done({}); }, Qt::QueuedConnection);
}

// The next read shows the system's own dialog.
void KeychainProbe::unlock(QObject *context, const SessionStore::Done<> &done)
{
    checkWritable(context, done);
}

std::optional<qsizetype> KeychainProbe::largestEntry()
{
#ifdef Q_OS_WIN
    return 2560; // CRED_MAX_CREDENTIAL_BLOB_SIZE, which QtKeychain below 0.15 keeps to
#else
    return {};
#endif
}

QString KeychainProbe::displayName()
{
#ifdef Q_OS_WIN
    return u"Windows Credential Manager"_s;
#else
    return u"Keychain"_s;
#endif
}

} // namespace latchkey
