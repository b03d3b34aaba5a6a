// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Style.h"

#include <QtWidgets/QProgressBar>

namespace latchkey::style {

//! \brief How much is left of something's time: full at the start, empty at the end. Moves only
//! when told to.
class LifeBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit LifeBar(QWidget *parent = nullptr);

    //! \param share what is left, 0 to 1.
    void setLeft(double share, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Good;
};

} // namespace latchkey::style
