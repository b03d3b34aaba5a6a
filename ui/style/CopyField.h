// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Style.h"

#include <QtWidgets/QLineEdit>

namespace latchkey::style {

//! \brief One line that is there to be read, selected and copied, in one of the text roles; always
//! read left to right, as addresses and codes are, and below its label in any language. As wide as
//! its text where there is room.
class CopyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit CopyField(TextRole role, QWidget *parent = nullptr);

    void setContent(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void alignWithPage();

    TextRole m_role;
};

} // namespace latchkey::style
