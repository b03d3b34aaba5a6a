// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Icons.h"

#include <QtWidgets/QStyledItemDelegate>

namespace latchkey::style {

//! \brief What a row shows beside its DisplayRole.
enum RowRole {
    AvatarRole = Qt::UserRole + 100, //!< The name whose initials stand in front.
    SublineRole, //!< A second line of text.
    IconRole, //!< An Icon in front of the second line.
    ToneRole, //!< The Tone of both.
};

//! \brief A list's row: an avatar, a name, and a line that says how it stands.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace latchkey::style
