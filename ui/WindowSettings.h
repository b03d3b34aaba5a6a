// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtCore/QVariantMap>

namespace latchkey {

//! \brief What the window remembers from one start to the next, in `window.ini`. Nothing secret.
//!
//! Of a file that is damaged, what can be read is used; a copy of all of it is kept before the
//! first change.
class WindowSettings
{
public:
    explicit WindowSettings(const QString &configDirectory);

    //! \brief Invalid: there is none.
    [[nodiscard]] QVariant value(const QString &key) const;

    //! \return ConfigurationInvalid when the file could not be written; nothing is lost then.
    [[nodiscard]] Result<void> store(const QVariantMap &values) const;

private:
    QString m_path;
};

} // namespace latchkey
