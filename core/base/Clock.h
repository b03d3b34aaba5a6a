// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <chrono>
#include <functional>

namespace latchkey {

//! \brief What time it is, and a call when it will be.
class Clock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief The present instant, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    //! \brief How much time has passed since an instant that stays the same while the program runs.
    //!
    //! Whatever the wall clock is set to, this goes on evenly; time asleep counts. For everything
    //! that is a span of time: pauses, patience, how old something is.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;

    //! \brief Calls `fn` once, from the event loop, when the wall clock has reached `when` (UTC).
    //!
    //! Time asleep counts. Not called when `context` is gone by then.
    virtual void callAt(const QDateTime &when, QObject *context, std::function<void()> fn) = 0;

    //! \brief Calls `fn` once, from the event loop, when `duration` has passed by elapsed(), never
    //! earlier.
    //!
    //! Whatever the wall clock is set to meanwhile; time asleep counts. Not called when `context`
    //! is gone by then.
    virtual void callAfter(std::chrono::milliseconds duration, QObject *context,
                           std::function<void()> fn) = 0;
};

} // namespace latchkey
