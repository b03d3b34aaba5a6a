// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/CopyField.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace latchkey::style {

CopyField::CopyField(TextRole role, QWidget *parent)
    : QLineEdit(parent)
    , m_role(role)
{
    setReadOnly(true);
    setFrame(false);
    setLayoutDirection(Qt::LeftToRight);
    alignWithPage();
    setFont(textFont(role, QGuiApplication::font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CopyField::setContent(const QString &text)
{
    if (text == this->text())
        return; // what is selected stays selected
    setText(text);
    setCursorPosition(0);
    updateGeometry();
}

QSize CopyField::sizeHint() const
{
    // The frame that is not drawn, and the cursor.
    const int beside = space(Space::Medium);
    return {fontMetrics().horizontalAdvance(text()) + beside, QLineEdit::sizeHint().height()};
}

QSize CopyField::minimumSizeHint() const
{
    // A code is seen whole; what is longer than any of them can be moved through.
    return {std::min(sizeHint().width(), characters(m_role == TextRole::Code ? 30 : 16)),
            sizeHint().height()};
}

bool CopyField::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_role, QGuiApplication::font()));
    if (event->type() == QEvent::LanguageChange)
        alignWithPage();
    return QLineEdit::event(event);
}

void CopyField::alignWithPage()
{
    setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                 | Qt::AlignVCenter);
}

} // namespace latchkey::style
