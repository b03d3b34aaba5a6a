// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "checkup/CheckGroup.h"
#include "checkup/CheckUp.h"

namespace latchkey {

//! \brief What it means that 127.0.0.1 and ::1 can be listened on, or why not.
Finding judgeLoopback(const Result<void> &ipv4, const Result<void> &ipv6);

//! \brief What every account needs of this computer.
class ComputerChecks : public CheckGroup
{
    Q_OBJECT

public:
    explicit ComputerChecks(const CheckUpParts &parts, QObject *parent = nullptr);

    void start() override;

private:
    void onDeadline(Check check) override;
    void checkKeychain();
    void checkBrowser();
    void checkStateDirectory();
    void checkSettings();

    CheckUpParts m_parts;
};

} // namespace latchkey
