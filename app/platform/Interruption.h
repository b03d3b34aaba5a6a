// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace latchkey {

//! \brief Tells, from the event loop, that the user or the system wants the program to end: Ctrl-C,
//! SIGTERM, a closed terminal.
//!
//! One object in a program. A signal that the parent process had ignored (nohup) stays ignored.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

signals:
    void requested();
};

} // namespace latchkey
