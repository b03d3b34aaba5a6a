// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace latchkey::cli {

//! \brief Those of `known` that somebody who typed `word` may have meant, the nearest first, at
//! most three.
QStringList closeMatches(const QString &word, const QStringList &known);

//! \brief ` Did you mean "a" or "b"?`, with its leading space; empty when nothing is close.
QString didYouMean(const QString &word, const QStringList &known);

} // namespace latchkey::cli
