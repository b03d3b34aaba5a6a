// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <functional>

namespace latchkey {

//! \brief Something that shows a page to the user.
class Browser
{
public:
    using OnFailed = std::function<void(const Error &)>;

    Browser() = default;
    virtual ~Browser() = default;
    Q_DISABLE_COPY_MOVE(Browser)

    //! \brief Starts showing `url`; success says only that a program was started.
    //!
    //! A program that ends within half a minute and says that it failed (a browser that is not
    //! installed properly, or none where the desktop looks for one) is told by `onFailed`: once,
    //! from the event loop, with Unsupported, unless `context` is gone. Neither that nor silence is
    //! certain: some desktops call a browser that they started a failure.
    //! \return ConfigurationInvalid for anything but https, or http to a loopback host; Unsupported
    //! when there is no browser to start.
    virtual Result<void> open(const QUrl &url, QObject *context, const OnFailed &onFailed) = 0;

    //! \brief What open() would start, by its name; nothing is started.
    //! \return Unsupported when there is no browser to start.
    [[nodiscard]] virtual Result<QString> program() const = 0;
};

} // namespace latchkey
