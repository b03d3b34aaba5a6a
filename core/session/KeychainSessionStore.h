// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionStore.h"

namespace latchkey {

//! \brief The system's keychain, through QtKeychain. For the main thread alone.
class KeychainSessionStore : public SessionStore
{
public:
    void check(QObject *context, const Done<> &done) override;
    void unlock(QObject *context, const Done<> &done) override;
    [[nodiscard]] QString displayName() const override;

protected:
    void readEntry(const QString &key, QObject *context, const Done<Secret> &done) override;
    void writeEntry(const QString &key, const Secret &text, QObject *context,
                    const Done<> &done) override;
    void removeEntry(const QString &key, QObject *context, const Done<> &done) override;
};

} // namespace latchkey
