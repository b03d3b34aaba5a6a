// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Style.h"

#include <QtGui/QIcon>

class QPainter;

namespace latchkey::style {

//! \brief The icons that were drawn for Latchkey, one colour each; see resources/icons.
enum class Icon {
    None,
    Back,
    Browser,
    Check,
    Chevron,
    Clock,
    Copy,
    Cross,
    Info,
    Key,
    Lock,
    Mail,
    More,
    Person,
    Plus,
    Renew,
    Revoke,
    Search,
    Settings,
    SignIn,
    SignOut,
    StatusAttention,
    StatusBusy,
    StatusGood,
    StatusNeutral,
    StatusProblem,
    StatusWaiting,
    Trash,
};

//! \brief An icon in the palette's text colours, whatever they are when it is drawn. Nothing is
//! rendered before.
QIcon icon(Icon icon);

//! \brief Draws the icon in `color`, mirrored where the layout is right to left and the icon points
//! somewhere.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color,
               Qt::LayoutDirection direction = Qt::LeftToRight);

//! \brief The program's own icon.
QIcon applicationIcon();

//! \brief The program's own icon with a state's shape in its corner.
QIcon applicationIcon(Icon status, Tone tone, const QPalette &palette);

} // namespace latchkey::style
