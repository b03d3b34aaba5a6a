// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CloseMatches.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostMatches = 3;

// How many letters must be added, dropped or changed to make one of the other (Levenshtein).
qsizetype editDistance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j + 1 < row.size(); ++j) {
            const bool same = from.at(i) == to.at(static_cast<qsizetype>(j));
            const qsizetype changed = diagonal + (same ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList closeMatches(const QString &word, const QStringList &known)
{
    const QString typed = word.left(64).toLower();
    std::vector<std::pair<qsizetype, QString>> close;
    for (const QString &candidate : known) {
        const QString name = candidate.toLower();
        const qsizetype distance = editDistance(typed, name);
        const bool begins = typed.size() >= 2 && name.startsWith(typed);
        // Two letters swapped are two changes; of a very short name hardly anything would be left
        // then.
        if (begins || distance <= (name.size() < 4 ? 1 : 2))
            close.emplace_back(distance, candidate);
    }
    std::sort(close.begin(), close.end());
    QStringList matches;
    for (const auto &[distance, name] : close)
        matches.append(name);
    return matches.mid(0, MostMatches);
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const QStringList matches = closeMatches(word, known);
    if (matches.isEmpty())
        return {};
    return u" Did you mean \"%1\"?"_s.arg(matches.join("\" or \""_L1));
}

} // namespace latchkey::cli
