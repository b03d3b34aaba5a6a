// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EntryParts.h"

#include "oauth/Json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Above those of sessions, so that an older Latchkey leaves it alone.
constexpr int Schema = 3;
constexpr qsizetype LongestDescription = 300;
constexpr int MostParts = 1000;

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

// UTF-8: 10xxxxxx continues a character.
bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

QList<Secret> splitEntry(const Secret &text, qsizetype size)
{
    const QByteArray &bytes = text.reveal();
    QList<Secret> parts;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = std::min(begin + size, bytes.size());
        while (end < bytes.size() && end > begin + 1 && continuesCharacter(bytes.at(end)))
            --end;
        parts.append(Secret(bytes.mid(begin, end - begin)));
        begin = end;
    }
    return parts;
}

EntryParts describeParts(const Secret &text, const QString &slot, qsizetype count)
{
    return {slot, static_cast<int>(count), digestOf(text.reveal())};
}

Secret makePartsEntry(const EntryParts &parts)
{
    return Secret(QJsonDocument(QJsonObject{{u"schema"_s, Schema},
                                            {u"parts"_s, parts.count},
                                            {u"slot"_s, parts.slot},
                                            {u"sha256"_s, QString::fromLatin1(parts.digest)}})
                      .toJson(QJsonDocument::Compact));
}

std::optional<EntryParts> readPartsEntry(const Secret &entry)
{
    if (entry.reveal().size() > LongestDescription)
        return {};
    const auto json = readJsonObject(entry.reveal());
    if (!json || json->value("schema"_L1).toInt() != Schema)
        return {};
    const EntryParts parts{json->value("slot"_L1).toString(), json->value("parts"_L1).toInt(),
                           json->value("sha256"_L1).toString().toLatin1()};
    const bool isOurs = (parts.slot == "a"_L1 || parts.slot == "b"_L1) && parts.count > 0
        && parts.count <= MostParts;
    return isOurs ? std::optional<EntryParts>(parts) : std::nullopt;
}

Result<Secret> joinParts(const EntryParts &described, const QList<Secret> &parts)
{
    QByteArray bytes;
    for (const Secret &part : parts)
        bytes += part.reveal();
    if (parts.size() != described.count || digestOf(bytes) != described.digest)
        return fail(ErrorKind::EntryGarbled,
                    u"the parts of the keychain's entry do not belong together"_s);
    return Secret(bytes);
}

Secret makeTombstone()
{
    return Secret("{\"removed\":true,\"schema\":1}");
}

bool isTombstone(const Secret &entry)
{
    return entry == makeTombstone();
}

} // namespace latchkey
