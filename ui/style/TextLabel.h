// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Style.h"

#include <QtWidgets/QLabel>

namespace latchkey::style {

//! \brief Text in one of the design system's roles. Always plain text, whoever wrote it.
//!
//! Wraps anywhere if it must, so that no name or quotation can widen the window; or stays on one
//! line and ends in "…", with all of it in the tool tip.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit { Wrap, Elide };

    explicit TextLabel(TextRole role = TextRole::Body, Fit fit = Fit::Wrap,
                       QWidget *parent = nullptr);

    void setRole(TextRole role);

    //! \brief Shown in the tool tip also when nothing is cut off, such as an exact time.
    void setDetail(const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont roleFont() const { return textFont(m_role, font()); }
    [[nodiscard]] bool isCutOff() const;

    TextRole m_role;
    Fit m_fit;
    QString m_detail;
    // Layouts ask for the same height many times; breaking lines is what takes long in a window of
    // text.
    struct Measured
    {
        QString text;
        QFont font;
        int width = -1;
        int height = 0;
    };
    mutable Measured m_measured;
};

//! \brief `text` for a QWidget::setToolTip(), which would else take what looks like markup for
//! markup.
QString plainToolTip(const QString &text);

} // namespace latchkey::style
