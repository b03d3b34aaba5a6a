// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QtCore/QPointer>

#include <chrono>
#include <vector>

namespace latchkey::test {

//! \brief A clock that stands still until the test moves it.
//!
//! Begins at the present instant, because answers from a provider carry real dates.
class FakeClock : public Clock
{
    Q_OBJECT

public:
    explicit FakeClock(const QDateTime &start = QDateTime::currentDateTimeUtc());

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void callAt(const QDateTime &when, QObject *context, std::function<void()> fn) override;

    //! \brief Lets time pass: what falls due is called in the order of its time, each at that time,
    //! what these calls ask for included.
    void advance(std::chrono::milliseconds duration);

    //! \brief Sets the clock, back too; what is due by then is called at `now`.
    void setNow(const QDateTime &now);

    //! \brief When the next call falls due; invalid when none is waiting.
    [[nodiscard]] QDateTime nextCall() const;

private:
    struct Deadline
    {
        QDateTime when;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    void callDue();
    [[nodiscard]] std::vector<Deadline>::const_iterator earliest() const;

    QDateTime m_now;
    std::vector<Deadline> m_deadlines;
};

} // namespace latchkey::test
