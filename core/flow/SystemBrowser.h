// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/Browser.h"

namespace latchkey {

//! \brief The user's own browser, started as the desktop would and never through a shell.
//!
//! On Linux `xdg-open` from PATH, else `$BROWSER`; elsewhere what the system opens https with.
//! Needs no QtGui.
class SystemBrowser : public Browser
{
public:
    Result<void> open(const QUrl &url, QObject *context, const OnFailed &onFailed) override;
    [[nodiscard]] Result<QString> program() const override;
};

} // namespace latchkey
