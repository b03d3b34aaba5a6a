// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/StoredSession.h"

#include "oauth/Json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int Schema = 1;
constexpr int SchemaWithKey = 2;

QJsonValue instantToJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs))
                             : QJsonValue();
}

//! Invalid for what is no instant, and for one that instantToJson() could not write: ISO 8601 has
//! four digits for the year, and a zone may carry an instant past them.
QDateTime instantFromJson(const QJsonValue &json)
{
    const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    const int year = instant.date().year();
    return year >= 1 && year <= 9999 ? instant : QDateTime();
}

QJsonValue secretToJson(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

Secret secretFromJson(const QJsonValue &json)
{
    return Secret(json.toString().toUtf8());
}

QStringList stringsFromJson(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

QJsonObject errorToJson(const Error &error)
{
    return {{u"kind"_s, errorKindName(error.kind)},
            {u"code"_s, error.code},
            {u"detail"_s, error.detail},
            {u"provider_text"_s, error.providerText}};
}

// A kind that this version does not know still means that the user has to sign in.
ErrorKind errorKindFromName(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::InternalFault); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::GrantRejected;
}

Error errorFromJson(const QJsonObject &json)
{
    return {errorKindFromName(json.value("kind"_L1).toString()),
            json.value("detail"_L1).toString(),
            json.value("code"_L1).toString(),
            json.value("provider_text"_L1).toString(),
            {}};
}

Secret makeEntry(QJsonObject json, int schema = Schema)
{
    json.insert(u"schema"_s, schema);
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> readEntry(const Secret &entry)
{
    const auto json = readJsonObject(entry.reveal());
    if (!json)
        return fail(ErrorKind::EntryGarbled,
                    u"the keychain entry is not readable: "_s + json.error().detail);
    const int schema = json->value("schema"_L1).toInt();
    if (schema > SchemaWithKey)
        return fail(ErrorKind::EntryNewer,
                    u"the keychain entry has schema %1, this version knows %2"_s.arg(schema).arg(
                        SchemaWithKey));
    if (schema < 1)
        return fail(ErrorKind::EntryGarbled, u"the keychain entry has no schema"_s);
    return *json;
}

} // namespace

Result<std::optional<DpopKey>> dpopKeyOf(const StoredSession &session)
{
    if (session.dpopKey.isEmpty() && !session.isSenderConstrained)
        return std::nullopt;
    const auto key = readDpopKey(session.dpopKey);
    if (!key)
        return fail(
            ErrorKind::InteractionRequired,
            u"the session's tokens are bound to a key that is gone: %1"_s.arg(key.error().detail),
            u"dpop_key_lost"_s);
    return *key;
}

Secret makeSessionEntry(const StoredSession &session)
{
    QJsonObject json{
        {u"session_id"_s, session.sessionId},
        {u"issuer"_s, session.issuer},
        {u"client_id"_s, session.clientId},
        {u"subject"_s, session.identity.subject},
        {u"name"_s, session.identity.name},
        {u"email"_s, session.identity.email},
        {u"scopes"_s, QJsonArray::fromStringList(session.scopes)},
        {u"refresh_token"_s, secretToJson(session.refreshToken)},
        {u"generation"_s, session.generation},
        {u"rotates"_s, session.rotates},
        {u"refresh_count"_s, session.refreshCount},
        {u"signed_in_at"_s, instantToJson(session.signedInAt)},
        {u"refreshed_at"_s, instantToJson(session.refreshedAt)},
        {u"intent_at"_s, instantToJson(session.intentAt)},
        {u"doubted_at"_s, instantToJson(session.doubtedAt)},
        {u"sign_out_at"_s, instantToJson(session.signOutAt)},
        {u"ended"_s, session.ended ? QJsonValue(errorToJson(*session.ended)) : QJsonValue()},
    };
    const bool needsKey = !session.dpopKey.isEmpty() || session.isSenderConstrained;
    if (needsKey) {
        json.insert(u"dpop_key"_s, secretToJson(session.dpopKey));
        json.insert(u"sender_constrained"_s, session.isSenderConstrained);
    }
    return makeEntry(json, needsKey ? SchemaWithKey : Schema);
}

Result<StoredSession> readSessionEntry(const Secret &entry)
{
    const auto json = readEntry(entry);
    if (!json)
        return fail(json.error());
    StoredSession session;
    session.sessionId = json->value("session_id"_L1).toString();
    session.issuer = json->value("issuer"_L1).toString();
    session.clientId = json->value("client_id"_L1).toString();
    session.identity = {json->value("subject"_L1).toString(), json->value("name"_L1).toString(),
                        json->value("email"_L1).toString()};
    session.scopes = stringsFromJson(json->value("scopes"_L1));
    session.refreshToken = secretFromJson(json->value("refresh_token"_L1));
    session.dpopKey = secretFromJson(json->value("dpop_key"_L1));
    session.isSenderConstrained = json->value("sender_constrained"_L1).toBool();
    session.generation = json->value("generation"_L1).toInteger();
    session.rotates = json->value("rotates"_L1).toBool();
    session.refreshCount = json->value("refresh_count"_L1).toInteger();
    session.signedInAt = instantFromJson(json->value("signed_in_at"_L1));
    session.refreshedAt = instantFromJson(json->value("refreshed_at"_L1));
    session.intentAt = instantFromJson(json->value("intent_at"_L1));
    session.doubtedAt = instantFromJson(json->value("doubted_at"_L1));
    session.signOutAt = instantFromJson(json->value("sign_out_at"_L1));
    if (const QJsonValue ended = json->value("ended"_L1); ended.isObject())
        session.ended = errorFromJson(ended.toObject());
    if (session.sessionId.isEmpty() || session.issuer.isEmpty() || session.clientId.isEmpty())
        return fail(ErrorKind::EntryGarbled,
                    u"the keychain entry lacks a member that every session has"_s);
    return session;
}

Secret makeTokensEntry(const CachedTokens &tokens)
{
    return makeEntry({
        {u"session_id"_s, tokens.sessionId},
        {u"access_token"_s, secretToJson(tokens.accessToken)},
        {u"token_type"_s, tokens.tokenType},
        {u"obtained_at"_s, instantToJson(tokens.obtainedAt)},
        {u"expires_at"_s, instantToJson(tokens.expiresAt)},
        {u"scopes"_s, QJsonArray::fromStringList(tokens.scopes)},
        {u"id_token"_s, secretToJson(tokens.idToken)},
    });
}

Result<CachedTokens> readTokensEntry(const Secret &entry)
{
    const auto json = readEntry(entry);
    if (!json)
        return fail(json.error());
    CachedTokens tokens;
    tokens.sessionId = json->value("session_id"_L1).toString();
    tokens.accessToken = secretFromJson(json->value("access_token"_L1));
    tokens.tokenType = json->value("token_type"_L1).toString();
    tokens.obtainedAt = instantFromJson(json->value("obtained_at"_L1));
    tokens.expiresAt = instantFromJson(json->value("expires_at"_L1));
    tokens.scopes = stringsFromJson(json->value("scopes"_L1));
    tokens.idToken = secretFromJson(json->value("id_token"_L1));
    if (tokens.accessToken.isEmpty() || !tokens.expiresAt.isValid() || !tokens.obtainedAt.isValid())
        return fail(ErrorKind::EntryGarbled, u"the cached tokens lack a member"_s);
    return tokens;
}

Secret makePendingEntry(const QList<PendingRevocation> &pending)
{
    QJsonArray list;
    for (const PendingRevocation &one : pending) {
        list.append(QJsonObject{
            {u"issuer"_s, one.issuer},
            {u"client_id"_s, one.clientId},
            {u"refresh_token"_s, secretToJson(one.refreshToken)},
            {u"access_token"_s, secretToJson(one.accessToken)},
        });
    }
    return makeEntry({{u"pending"_s, list}});
}

Result<QList<PendingRevocation>> readPendingEntry(const Secret &entry)
{
    const auto json = readEntry(entry);
    if (!json)
        return fail(json.error());
    QList<PendingRevocation> pending;
    const QJsonArray list = json->value("pending"_L1).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        pending.append({one.value("issuer"_L1).toString(), one.value("client_id"_L1).toString(),
                        secretFromJson(one.value("refresh_token"_L1)),
                        secretFromJson(one.value("access_token"_L1))});
    }
    return pending;
}

} // namespace latchkey
