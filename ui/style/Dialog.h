// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace latchkey::style {

//! \brief A dialog of one width, or of what its buttons need in the user's language, that is as
//! high as its text needs, whenever that changes. Goes when it is closed.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    //! \param widthInCharacters of the application's font.
    explicit Dialog(int widthInCharacters, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    int m_width; //!< In pixels; the least.
};

} // namespace latchkey::style
