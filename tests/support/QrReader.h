// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace latchkey::test {

//! \brief A picture in shades of grey.
struct GreyPicture
{
    int width = 0;
    int height = 0;
    QByteArray pixels; //!< Row after row; 0 is black.
};

//! \brief What the one QR code in the picture says, read by zbarimg as a phone would; empty when
//! there is none that it can read. Light on dark is not read, as many phones do not.
QByteArray readQrCode(const GreyPicture &picture);

} // namespace latchkey::test
