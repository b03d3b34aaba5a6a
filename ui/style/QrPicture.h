// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/QrCode.h"

#include <QtWidgets/QLabel>

namespace latchkey::style {

//! \brief A QR code, black on white in every palette, with its quiet zone. Every module is a whole
//! number of the screen's pixels, so that nothing is blurred.
class QrPicture : public QLabel
{
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    void setCode(const QrCode &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace latchkey::style
