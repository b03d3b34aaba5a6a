// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

// The claims of a token, for people (OIDC Core §2 and §5.1, RFC 7519 §4.1, RFC 9068 §2.2).
namespace latchkey::claimtext {

//! \brief What a claim of that name means, in a few plain words; empty for one that is not
//! registered.
QString meaning(const QString &claim);

//! \brief The instant, where a claim of that name is one (UTC). Nothing also where the number is no
//! date that people write.
std::optional<QDateTime> instant(const QString &claim, const QJsonValue &value);

//! \brief A number, yes or no, or nothing, in words.
QString plainValue(const QJsonValue &value);

} // namespace latchkey::claimtext
