// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/SessionStore.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

#include <chrono>
#include <memory>
#include <utility>

namespace latchkey {

class KeychainJobs;

//! \brief The system's keychain, through QtKeychain, whose "service" is the program's name. For the
//! main thread alone.
class KeychainSessionStore : public SessionStore
{
public:
    //! How long a question may take. A read never prompts (see the probe), so it is quick or stuck;
    //! a write may have to wait for the user.
    struct Patience
    {
        std::chrono::milliseconds read = std::chrono::seconds(15);
        std::chrono::milliseconds write = std::chrono::seconds(60);
    };

    explicit KeychainSessionStore(const QString &application);
    KeychainSessionStore(const QString &application, const Patience &patience);
    ~KeychainSessionStore() override;

    void check(QObject *context, const Done<> &done) override;
    //! However many ask, there is one prompt at a time, and its outcome is everybody's.
    void unlock(QObject *context, const Done<> &done) override;
    [[nodiscard]] QString displayName() const override;

protected:
    void readEntry(const QString &key, QObject *context, const Done<Secret> &done) override;
    void writeEntry(const QString &key, const Secret &text, QObject *context,
                    const Done<> &done) override;
    void removeEntry(const QString &key, QObject *context, const Done<> &done) override;
    [[nodiscard]] std::optional<qsizetype> largestEntry() const override;
    [[nodiscard]] bool isSettled() const override;
    void whenSettled(const std::function<void()> &fn) override;

private:
    void explainNotFound(const QString &key, QObject *context, const Done<Secret> &done);

    Patience m_patience;
    std::unique_ptr<KeychainJobs> m_jobs;
    QList<std::pair<QPointer<QObject>, Done<>>> m_unlocking; //!< Who waits for the one prompt.
};

} // namespace latchkey
