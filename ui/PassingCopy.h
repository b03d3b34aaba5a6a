// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <chrono>

namespace latchkey {

class Clock;

//! \brief Copies what should not stay: after a minute, and at the program's end, the clipboard is
//! emptied, if it still holds that.
class PassingCopy : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes Lifetime{1};

    //! `clock` is not owned and must outlive this.
    explicit PassingCopy(Clock &clock, QObject *parent = nullptr);
    ~PassingCopy() override;

    void copy(const QString &text);

private:
    void clear();

    Clock &m_clock;
    QByteArray m_digest; //!< Of what was copied; empty: nothing, or it is gone.
    int m_copies = 0; //!< A newer copy gets a minute of its own.
};

} // namespace latchkey
