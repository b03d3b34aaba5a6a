// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Dialog.h"

namespace latchkey {

//! \brief Asks whether an account shall be taken off this computer. accepted() means yes.
class RemoveDialog : public style::Dialog
{
    Q_OBJECT

public:
    explicit RemoveDialog(const QString &account, QWidget *parent = nullptr);
};

} // namespace latchkey
