// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qt6keychain/keychain.h>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace latchkey {

//! \brief QtKeychain's jobs, one at a time, each with an end.
//!
//! QtKeychain itself runs one at a time and has neither time-out nor cancellation: behind a
//! keychain that hangs its queue would grow with every question that is asked again. Here a
//! question that was given up before its turn came is never asked.
class KeychainJobs : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<QKeychain::Job *()>;
    using Done = std::function<void(QKeychain::Job *)>;
    enum class Effect { Looks, Changes };

    using QObject::QObject;

    //! \brief Calls `done` once, with the finished job, or with null when `patience` has passed
    //! without a sign of the keychain: behind others that are answered it is waited for longer. Not
    //! when `context` is gone by then.
    void run(Effect effect, Make make, std::chrono::milliseconds patience, QObject *context,
             const Done &done);

    //! \brief Whether no change is under way that nobody waits for any more.
    [[nodiscard]] bool isSettled() const;
    //! \brief Calls `fn` once that is so.
    void whenSettled(const std::function<void()> &fn);

private:
    struct Request
    {
        Effect effect = Effect::Looks;
        Make make;
        QPointer<QObject> context;
        Done done;
        QPointer<QTimer> patience; //!< Of the context.
        bool isAnswered = false;
    };
    using Shared = std::shared_ptr<Request>;

    void startNext();
    static void answer(const Shared &request, QKeychain::Job *job);

    QList<Shared> m_waiting;
    Shared m_running; //!< Null: nothing runs.
    QList<std::function<void()>> m_awaitingRest;
};

} // namespace latchkey
