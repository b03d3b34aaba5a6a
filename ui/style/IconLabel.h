// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Icons.h"

#include <QtWidgets/QWidget>

namespace latchkey::style {

//! \brief An icon beside words that say the same. Decoration for those who see it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(IconSize size, QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconSize m_size;
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
};

} // namespace latchkey::style
