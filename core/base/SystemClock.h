// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <vector>

namespace latchkey {

//! \brief The computer's clock.
//!
//! One timer serves every deadline. Timers stand still while the computer sleeps, so the wall clock
//! is looked at again at least every five minutes, and at once when recheck() is called after
//! waking up.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    void callAt(const QDateTime &when, QObject *context, std::function<void()> fn) override;
    void callAfter(std::chrono::milliseconds duration, QObject *context,
                   std::function<void()> fn) override;

public slots:
    //! \brief Calls what has come due by now; for the moment after waking up.
    void recheck();

private:
    struct Deadline
    {
        QDateTime when;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    void arm();

    std::vector<Deadline> m_deadlines;
    QTimer m_timer;
};

} // namespace latchkey
