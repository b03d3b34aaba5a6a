// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionStore.h"

namespace latchkey {

//! \brief Asks the system's keychain about itself, never raising a prompt.
//!
//! QtKeychain cannot tell a locked keychain from an empty one on Linux: it reports both as "not
//! found", and a delete in a locked one as success (0.13 to 0.17). So the Secret Service itself is
//! asked first. One implementation for each platform.
class KeychainProbe
{
public:
    enum class Presence {
        Present,
        Absent,
        NotAsked, //!< There is nothing to ask on this system; QtKeychain's own answer holds.
    };

    //! \return KeychainMissing (`no_keychain_yet`: the service is there, and has nothing to keep
    //! entries in), KeychainLocked, KeychainTimeout.
    static void find(const QString &service, const QString &key, QObject *context,
                     const SessionStore::Done<Presence> &done);

    //! \brief Whether new entries would be taken. \return as find().
    static void checkWritable(QObject *context, const SessionStore::Done<> &done);

    //! \brief Has the system ask the user to unlock, or to make a keychain where there is none
    //! yet. \return KeychainDenied (`prompt_dismissed`) when they do not.
    static void unlock(QObject *context, const SessionStore::Done<> &done);

    //! \brief Bytes of the largest entry that it takes. Absent: no limit is known.
    static std::optional<qsizetype> largestEntry();

    //! \brief What the keychain is called on this system.
    static QString displayName();
};

} // namespace latchkey
