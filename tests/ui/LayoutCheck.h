// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>

class QWidget;

namespace latchkey::test {

//! \brief What is wrong with how `root` is laid out now, a sentence each; empty: nothing.
//!
//! No text is cut off, or its tool tip says it whole; no siblings overlap; everything is inside its
//! parent, except for what can be scrolled to; Tab goes in the order of reading; whatever can have
//! the keyboard has a name and a role for assistive technology.
QStringList layoutFaults(QWidget &root);

//! \brief Texts whose contrast on `picture`, which is one of `root`, is below 4.5 : 1 (WCAG 2.1,
//! 1.4.3). What is disabled is exempt.
QStringList contrastFaults(QWidget &root, const QImage &picture);

} // namespace latchkey::test
