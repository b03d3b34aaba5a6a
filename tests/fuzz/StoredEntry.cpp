// SPDX-License-Identifier: GPL-3.0-or-later
// What the keychain holds, after somebody or something else has been at it.
#include "session/StoredSession.h"

#include "fuzz/Oracle.h"

using namespace latchkey;
using fuzz::require;
using namespace Qt::StringLiterals;

namespace {

void judgeError(const Error &error)
{
    require(error.kind == ErrorKind::EntryGarbled || error.kind == ErrorKind::EntryNewer,
            "an entry is garbled or newer");
    fuzz::requireSound(error);
    require(!error.detail.contains("planted"_L1), "an error keeps the entry to itself");
}

//! What is read must survive being written, whatever it is: the next refresh writes it.
template <typename Value>
void judge(const Secret &entry, Result<Value> (*read)(const Secret &),
           Secret (*make)(const Value &))
{
    const Result<Value> value = read(entry);
    if (!value) {
        judgeError(value.error());
        return;
    }
    const Result<Value> again = read(make(*value));
    require(again.has_value(), "an entry that is written can be read");
    require(*again == *value, "an entry that is written is read as it was");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A zone with summer time, which no stored instant may feel.
    static const bool hasZone = qputenv("TZ", "Europe/Berlin");
    require(hasZone, "there is an environment");
    const Secret entry(fuzz::toBytes(data, size));

    judge(entry, readSessionEntry, makeSessionEntry);
    judge(entry, readTokensEntry, makeTokensEntry);
    judge(entry, readPendingEntry, makePendingEntry);
    return 0;
}
