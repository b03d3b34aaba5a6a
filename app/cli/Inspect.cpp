// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/SessionCommand.h"
#include "oauth/Json.h"
#include "oauth/Jws.h"

#include <QtCore/QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

// RFC 9068: an access token may be a JWT. It is not for us to judge, so this is for looking at
// alone; null where it is none.
QJsonValue unverifiedClaims(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().split('.');
    const auto payload = parts.size() == 3 ? decodeBase64Url(parts.at(1)) : std::nullopt;
    const auto claims = payload ? readJsonObject(*payload) : fail(ErrorKind::InvalidResponse, {});
    return claims ? QJsonValue(*claims) : QJsonValue();
}

class Inspect : public SessionCommand
{
public:
    [[nodiscard]] QString name() const override { return u"inspect"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Print the claims and times of the held tokens, as JSON."_s;
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{u"reveal"_s, u"The tokens themselves too."_s}};
    }

protected:
    bool readOptions(const QCommandLineParser &arguments) override
    {
        m_reveal = arguments.isSet(u"reveal"_s);
        return true;
    }
    void start() override;

private:
    [[nodiscard]] QJsonObject toJson(const SessionInspection &held);
    void addValue(QJsonObject &json, const Secret &token) const;

    bool m_reveal = false;
};

void Inspect::start()
{
    session().inspect(this, [this](const Result<SessionInspection> &held) {
        if (!held)
            return finishWithError(held.error());
        finishWith(inertJson(toJson(*held)));
    });
}

void Inspect::addValue(QJsonObject &json, const Secret &token) const
{
    if (m_reveal)
        json.insert(u"value"_s, QString::fromUtf8(token.reveal()));
}

QJsonObject Inspect::toJson(const SessionInspection &held)
{
    const StoredSession &stored = held.session;
    QJsonObject refreshToken{
        {u"present"_s, !stored.refreshToken.isEmpty()},
        {u"rotates"_s, stored.rotates},
        {u"sender_constrained"_s, stored.isSenderConstrained},
        {u"generation"_s, stored.generation},
        {u"used"_s, stored.refreshCount},
    };
    if (!stored.refreshToken.isEmpty())
        addValue(refreshToken, stored.refreshToken);

    QJsonValue accessToken;
    QJsonValue idToken;
    if (held.tokens && !held.tokens->accessToken.isEmpty()) {
        QJsonObject json{
            {u"type"_s, held.tokens->tokenType},
            {u"obtained_at"_s, timeOrNull(held.tokens->obtainedAt)},
            {u"expires_at"_s, timeOrNull(held.tokens->expiresAt)},
            {u"scopes"_s, QJsonArray::fromStringList(held.tokens->scopes)},
            {u"unverified_claims"_s, unverifiedClaims(held.tokens->accessToken)},
        };
        addValue(json, held.tokens->accessToken);
        accessToken = json;
    }
    if (held.tokens && !held.tokens->idToken.isEmpty()) {
        QJsonObject json{{u"claims"_s, held.idTokenClaims}};
        addValue(json, held.tokens->idToken);
        idToken = json;
    }
    return {
        {u"account"_s, session().account().name},
        {u"issuer"_s, stored.issuer},
        {u"client_id"_s, stored.clientId},
        {u"subject"_s, stored.identity.subject},
        {u"scopes"_s, QJsonArray::fromStringList(stored.scopes)},
        {u"signed_in_at"_s, timeOrNull(stored.signedInAt)},
        {u"refreshed_at"_s, timeOrNull(stored.refreshedAt)},
        {u"access_token"_s, accessToken},
        {u"refresh_token"_s, refreshToken},
        {u"id_token"_s, idToken},
    };
}

} // namespace

std::unique_ptr<Command> makeInspect()
{
    return std::make_unique<Inspect>();
}

} // namespace latchkey::cli
