// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

// Instants in words, relative to another instant, in the user's language and local time. All
// arguments are UTC.
namespace latchkey::timetext {

//! \brief `2 min ago`, `yesterday at 18:04`, a date for what is longer ago.
QString ago(const QDateTime &then, const QDateTime &now);

//! \brief `in 13 min`; `now` for what is past.
QString until(const QDateTime &then, const QDateTime &now);

//! \brief How long it is from `now` to `then`, as a stopwatch shows it: `4:59`.
QString countdown(const QDateTime &then, const QDateTime &now);

//! \brief A day and a time for something that lasts since then: `today at 08:01`.
QString since(const QDateTime &then, const QDateTime &now);

//! \brief The exact instant, for a tool tip.
QString exact(const QDateTime &then);

} // namespace latchkey::timetext
