// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/QrPicture.h"

#include "ui/style/Style.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace latchkey::style {

QrPicture::QrPicture(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// The label's pixmap has one pixel for each module; a label with one is a picture to a screen
// reader.
void QrPicture::setCode(const QrCode &code)
{
    const int side = code.size() + 2 * QrCode::QuietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            if (code.isDark(x, y))
                image.setPixelColor(x + QrCode::QuietZone, y + QrCode::QuietZone, Qt::black);
        }
    }
    setPixmap(QPixmap::fromImage(image));
}

QSize QrPicture::sizeHint() const
{
    return {qrCodeSize(), qrCodeSize()};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    const QPixmap modules = pixmap();
    if (modules.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const double room = std::min(width(), height()) * ratio;
    const int pixels = std::max(1, static_cast<int>(room) / modules.width()); // for each module
    const double side = pixels * modules.width() / ratio;
    // White to the edges: what is left over beside the modules makes the quiet zone wider.
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const auto centred = [&](int length) {
        return static_cast<int>((length - side) / 2 * ratio) / ratio;
    };
    painter.drawPixmap(QRectF(centred(width()), centred(height()), side, side), modules,
                       modules.rect());
}

} // namespace latchkey::style
