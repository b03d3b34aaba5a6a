// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Dialog.h"

#include "ui/style/Style.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace latchkey::style {

Dialog::Dialog(int widthInCharacters, QWidget *parent)
    : QDialog(parent)
    , m_width(characters(widthInCharacters))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(m_width);
}

bool Dialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return handled;
}

void Dialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

// A top-level widget's size hint knows nothing of text that wraps.
void Dialog::fit()
{
    if (!layout())
        return;
    setFixedWidth(std::max(m_width, layout()->totalMinimumSize().width()));
    if (layout()->hasHeightForWidth())
        setFixedHeight(layout()->totalHeightForWidth(width()));
}

} // namespace latchkey::style
