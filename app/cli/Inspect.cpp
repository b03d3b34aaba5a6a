// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/SessionCommand.h"
#include "session/TokenDetails.h"

#include <QtCore/QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

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
    const TokenDetails details = tokenDetailsOf(held);
    QJsonObject refreshToken{
        {u"present"_s, details.refreshToken.isPresent},
        {u"rotates"_s, details.refreshToken.rotates},
        {u"sender_constrained"_s, details.refreshToken.isSenderConstrained},
        {u"generation"_s, details.refreshToken.generation},
        {u"used"_s, details.refreshToken.used},
    };
    if (details.refreshToken.isPresent)
        addValue(refreshToken, held.session.refreshToken);

    QJsonValue accessToken;
    QJsonValue idToken;
    if (const auto &token = details.accessToken) {
        QJsonObject json{
            {u"type"_s, token->type},
            {u"obtained_at"_s, timeOrNull(token->obtainedAt)},
            {u"expires_at"_s, timeOrNull(token->expiresAt)},
            {u"scopes"_s, QJsonArray::fromStringList(token->scopes)},
            {u"unverified_claims"_s,
             token->unverifiedClaims ? QJsonValue(*token->unverifiedClaims) : QJsonValue()},
        };
        addValue(json, held.tokens->accessToken);
        accessToken = json;
    }
    if (details.idTokenClaims) {
        QJsonObject json{{u"claims"_s, *details.idTokenClaims}};
        addValue(json, held.tokens->idToken);
        idToken = json;
    }
    return {
        {u"account"_s, session().account().name},
        {u"issuer"_s, details.issuer},
        {u"client_id"_s, details.clientId},
        {u"subject"_s, details.subject},
        {u"scopes"_s, QJsonArray::fromStringList(details.scopes)},
        {u"signed_in_at"_s, timeOrNull(details.signedInAt)},
        {u"refreshed_at"_s, timeOrNull(details.refreshedAt)},
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
