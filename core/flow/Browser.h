// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtCore/QUrl>

namespace latchkey {

//! \brief Something that shows a page to the user.
class Browser
{
public:
    Browser() = default;
    virtual ~Browser() = default;
    Q_DISABLE_COPY_MOVE(Browser)

    //! \brief Starts showing `url`; success says only that a program was started.
    //! \return ConfigurationInvalid for anything but https, or http to a loopback host; Unsupported
    //! when there is no browser to start.
    virtual Result<void> open(const QUrl &url) = 0;

    //! \brief What open() would start, by its name; nothing is started.
    //! \return Unsupported when there is no browser to start.
    [[nodiscard]] virtual Result<QString> program() const = 0;
};

} // namespace latchkey
