// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace latchkey {

//! \brief Where a program keeps its files; none of them holds a secret.
struct Directories
{
    QString config; //!< Accounts and preferences.
    QString state; //!< Locks and journals.
    QString cache; //!< Discovery documents and public keys.
};

//! \brief The user's, by the platform's convention (XDG base directories on Linux), in folders that
//! have the program's name in small letters: see SessionStore::SessionStore().
Directories userDirectories(const QString &application);

} // namespace latchkey
