// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QrCode.h"

#include <memory>
#include <qrencode.h>

namespace latchkey {

using namespace Qt::StringLiterals;

Result<QrCode> QrCode::make(const QByteArray &text)
{
    // The lowest error correction: on a screen nothing is torn or stained, and fewer modules are
    // larger ones.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> encoded(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(text.constData()), 0,
                          QR_ECLEVEL_L),
        QRcode_free);
    if (!encoded)
        return fail(ErrorKind::InvalidResponse, u"%1 bytes make no QR code"_s.arg(text.size()));

    QrCode code;
    code.m_size = encoded->width;
    code.m_modules.resize(code.m_size * code.m_size);
    for (int i = 0; i < code.m_modules.size(); ++i)
        code.m_modules.setBit(i, encoded->data[i] & 1); // the lowest bit is the colour
    return code;
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_modules.testBit(y * m_size + x);
}

} // namespace latchkey
