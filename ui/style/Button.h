// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

namespace latchkey::style {

//! \brief A push button of the design system.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, //!< What most people want now; one in a view.
        Plain,
        Danger, //!< Takes something away.
        Quiet, //!< Without a frame until the pointer is over it.
    };

    explicit Button(Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
};

} // namespace latchkey::style
