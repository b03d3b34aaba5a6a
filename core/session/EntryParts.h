// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace latchkey {

//! \brief What stands in an entry's place when its text is kept in parts: where they are, and what
//! they must add up to.
//!
//! The parts of the next text go into the other slot, and this small entry is replaced last:
//! whoever reads finds the old text whole or the new one.
struct EntryParts
{
    QString slot; //!< "a" or "b".
    int count = 0;
    QByteArray digest; //!< SHA-256 of the whole, hexadecimal.

    friend bool operator==(const EntryParts &, const EntryParts &) = default;
};

//! \brief Pieces of at most `size` bytes, none of which begins or ends inside a character.
QList<Secret> splitEntry(const Secret &text, qsizetype size);

//! \brief For `text`, split into `count` parts.
EntryParts describeParts(const Secret &text, const QString &slot, qsizetype count);

Secret makePartsEntry(const EntryParts &parts);

//! \brief Nothing: the entry is a text by itself.
std::optional<EntryParts> readPartsEntry(const Secret &entry);

//! \return EntryGarbled when they are not those that were described.
Result<Secret> joinParts(const EntryParts &described, const QList<Secret> &parts);

//! \brief Written over what a keychain does not delete. It reads as absent.
Secret makeTombstone();
bool isTombstone(const Secret &entry);

} // namespace latchkey
