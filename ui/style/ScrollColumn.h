// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace latchkey::style {

//! \brief Content that is scrolled up and down, on the window's own colour: never narrower than its
//! content and the bar beside it.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    //! Takes `content` over.
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
};

} // namespace latchkey::style
