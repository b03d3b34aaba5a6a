// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <algorithm>

namespace latchkey::test {

//! \brief Whether this is the run by hand (`tests/torture/run --long`) or the short form.
inline bool isLongRun()
{
    return qgetenv("LATCHKEY_TORTURE") == "long";
}

//! \brief How often something is done: in the short form, and by hand, where `--share` says how
//! many in a hundred of those.
inline int times(int inShort, int inLong)
{
    const int share = qEnvironmentVariable("LATCHKEY_TORTURE_SHARE", QStringLiteral("100")).toInt();
    return isLongRun() ? std::max(1, inLong * share / 100) : inShort;
}

//! \brief What random choices are made from: `--seed N`, so that a failure can be repeated; else 1.
inline quint32 tortureSeed()
{
    return qEnvironmentVariable("LATCHKEY_TORTURE_SEED", QStringLiteral("1")).toUInt();
}

//! \brief A line of the table of figures: to standard output, and to the file that
//! LATCHKEY_TORTURE_FIGURES names, from which tests/torture/run makes the table.
void tellFigure(const QString &what, const QString &figure);

} // namespace latchkey::test
