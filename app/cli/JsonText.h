// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/HttpMessage.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

namespace latchkey::cli {

//! \brief The answer's JSON, indented, ending with a line break; characters that are not seen are
//! escaped in it.
QByteArray inertJson(const QJsonObject &json);

//! \brief Null for an empty text.
QJsonValue textOrNull(const QString &text);

//! \brief RFC 3339, UTC, whole seconds; null for an invalid time.
QJsonValue timeOrNull(const QDateTime &time);

//! \brief Extra parameters as names and values.
QJsonObject fieldsToJson(const QList<FormField> &fields);

} // namespace latchkey::cli
