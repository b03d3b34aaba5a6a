// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QtCore/QBitArray>

namespace latchkey {

//! \brief A QR code (ISO/IEC 18004) as what it is: a square of dark and light modules.
//!
//! For a phone to read it, it must be shown dark on light, with QuietZone light modules around it.
class QrCode
{
public:
    static constexpr int QuietZone = 4; //!< Modules; what the standard asks for at least.

    //! \return InvalidResponse when `text` is empty or longer than any code holds.
    static Result<QrCode> make(const QByteArray &text);

    [[nodiscard]] int size() const { return m_size; } //!< Modules, without the quiet zone.
    //! \brief Whether the module is dark. Outside of the square everything is light.
    [[nodiscard]] bool isDark(int x, int y) const;

    friend bool operator==(const QrCode &, const QrCode &) = default;

private:
    QrCode() = default;

    int m_size = 0;
    QBitArray m_modules; // row after row
};

} // namespace latchkey
