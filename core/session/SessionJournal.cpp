// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionJournal.h"

#include "base/Log.h"
#include "oauth/Json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace latchkey {

using namespace Qt::StringLiterals;

SessionJournal::SessionJournal(const QString &stateDirectory, const QString &account)
    : m_path(u"%1/%2.journal"_s.arg(stateDirectory, account))
{ }

std::optional<QDateTime> SessionJournal::notBefore(const QDateTime &now) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = readJsonObject(file.readAll());
    if (!json)
        return {};
    const auto instant =
        QDateTime::fromString(json->value("not_before"_L1).toString(), Qt::ISODateWithMs);
    const auto notedAt =
        QDateTime::fromString(json->value("noted_at"_L1).toString(), Qt::ISODateWithMs);
    // Never more than an hour, and not from the future: a file from before a clock change must not
    // lock anybody out.
    if (notedAt.isValid() && notedAt > now)
        return {};
    if (!instant.isValid() || instant <= now || instant > now.addSecs(3600))
        return {};
    return instant.toUTC();
}

void SessionJournal::noteChange(qint64 generation, const std::optional<QDateTime> &notBefore,
                                const QDateTime &now)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QJsonObject json{{u"generation"_s, generation}};
    if (notBefore && now.isValid())
        json.insert(u"noted_at"_s, now.toUTC().toString(Qt::ISODateWithMs));
    if (notBefore)
        json.insert(u"not_before"_s, notBefore->toUTC().toString(Qt::ISODateWithMs));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) < 0 || !file.flush()
        || !file.commit())
        qCWarning(logSession).noquote() << m_path << "cannot be written:" << file.errorString();
}

} // namespace latchkey
