// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace latchkey::style {

//! \brief The first letters of a person's or an account's name, at most two.
QString initials(const QString &name);

//! \brief Draws the initials of `name` on a disc whose colour is always the same for the same
//! `name`.
void paintAvatar(QPainter &painter, const QRect &rect, const QString &name,
                 const QPalette &palette);

//! \brief A person, as their initials. Decoration: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace latchkey::style
