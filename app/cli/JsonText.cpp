// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonText.h"

#include "app/cli/CliText.h"
#include "app/cli/Output.h"

#include <QtCore/QJsonDocument>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

QByteArray inertJson(const QJsonObject &json)
{
    // QJsonDocument escapes what JSON wants escaped, and that ends at U+001F. Outside of strings
    // its text is ASCII, so that an escape can stand for whatever is found.
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson());
    QString escaped;
    escaped.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const auto units = QChar::fromUcs4(character);
        if (character == U'\n' || !isUnseen(character)) {
            escaped += units;
            continue;
        }
        for (const QChar unit : QStringView(units))
            escaped += u"\\u%1"_s.arg(unit.unicode(), 4, 16, '0'_L1);
    }
    return escaped.toUtf8();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return textOrNull(timeText(time));
}

QJsonObject fieldsToJson(const QList<FormField> &fields)
{
    QJsonObject json;
    for (const auto &[name, value] : fields)
        json.insert(name, QString::fromUtf8(value));
    return json;
}

} // namespace latchkey::cli
