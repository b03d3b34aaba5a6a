// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Dialog.h"

namespace latchkey {

//! \brief What this program is, which version, and under which license.
class AboutDialog : public style::Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace latchkey
