// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <vector>

namespace latchkey {

//! \brief The computer's clock.
//!
//! One timer serves every deadline. Timers stand still while the computer sleeps, so the clocks
//! are looked at again at least every five minutes, and at once when recheck() is called after
//! waking up.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void callAt(const QDateTime &when, QObject *context, std::function<void()> fn) override;
    void callAfter(std::chrono::milliseconds duration, QObject *context,
                   std::function<void()> fn) override;

public slots:
    //! \brief Calls what has come due by now; for the moment after waking up.
    void recheck();

private:
    struct Deadline
    {
        QDateTime when; //!< By the wall clock. Invalid: by `end`.
        std::chrono::milliseconds end; //!< By elapsed().
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    void arm();
    //! How long a deadline is ahead; zero when it is due.
    [[nodiscard]] std::chrono::milliseconds left(const Deadline &deadline) const;

    std::vector<Deadline> m_deadlines;
    QTimer m_timer;
};

} // namespace latchkey
