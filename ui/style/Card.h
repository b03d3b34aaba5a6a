// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Style.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace latchkey::style {

//! \brief A raised surface with round corners, plain or in a tone.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTone(std::optional<Tone> tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
};

} // namespace latchkey::style
