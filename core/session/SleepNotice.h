// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace latchkey {

//! \brief Tells when the computer has woken up. Timers stood still while it slept; see
//! SystemClock::recheck().
class SleepNotice : public QObject
{
    Q_OBJECT

public:
    explicit SleepNotice(QObject *parent = nullptr);
    ~SleepNotice() override;

signals:
    void wokeUp();

private slots:
    void onPrepareForSleep(bool goingToSleep); //!< Linux alone.

private:
    void *m_platform = nullptr; //!< What the platform's part needs to end its watch.
};

} // namespace latchkey
