// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "app/cli/SessionCommand.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Token : public SessionCommand
{
public:
    [[nodiscard]] QString name() const override { return u"token"_s; }
    [[nodiscard]] QString summary() const override { return u"Print a fresh access token."_s; }
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    bool readOptions(const QCommandLineParser &arguments) override;
    void start() override;

private:
    void onToken(const Result<AccessToken> &token);
    [[nodiscard]] QByteArray formatted(const AccessToken &token) const;

    AccessTokenOptions m_options;
    QString m_format;
};

QList<QCommandLineOption> Token::options() const
{
    return {
        {u"min-valid"_s, u"Renew a token that is valid for less than this; default 60."_s,
         u"SECONDS"_s, u"60"_s},
        {u"force-refresh"_s, u"Renew in any case."_s},
        {u"format"_s, u"raw (the default), header or json."_s, u"FORMAT"_s, u"raw"_s},
    };
}

bool Token::readOptions(const QCommandLineParser &arguments)
{
    m_format = arguments.value(u"format"_s);
    if (!QStringList{u"raw"_s, u"header"_s, u"json"_s}.contains(m_format)) {
        refuse(u"--format takes raw, header or json, not \"%1\"."_s.arg(inert(m_format)));
        return false;
    }
    if (arguments.isSet(u"force-refresh"_s))
        m_options.renewal = AccessTokenOptions::Renewal::Always;
    // Nothing is believed to live for longer than a day: see makeTokenSet().
    const auto minimum = readSeconds(arguments, u"min-valid"_s, 0s, 24h);
    if (!minimum)
        return false;
    m_options.minimumValidity = *minimum;
    return true;
}

void Token::start()
{
    session().withAccessToken(m_options, this,
                              [this](const Result<AccessToken> &token) { onToken(token); });
}

void Token::onToken(const Result<AccessToken> &token)
{
    if (!token)
        return finishWithError(token.error());
    if (const auto &note = token->renewalFailure)
        tell(u"Note: %1 This token is valid until %2."_s.arg(
            happenedText(*note, session().account(), Doing::UsingSession),
            timeText(token->expiresAt)));
    finishWith(formatted(*token));
}

QByteArray Token::formatted(const AccessToken &token) const
{
    if (m_format == "header"_L1)
        return "Authorization: " + token.type.toUtf8() + ' ' + token.value.reveal() + '\n';
    if (m_format == "json"_L1)
        return inertJson({
            {u"access_token"_s, QString::fromUtf8(token.value.reveal())},
            {u"token_type"_s, token.type},
            {u"expires_at"_s, timeText(token.expiresAt)},
            {u"scope"_s, token.scopes.join(u' ')},
        });
    return token.value.reveal() + '\n';
}

} // namespace

std::unique_ptr<Command> makeToken()
{
    return std::make_unique<Token>();
}

} // namespace latchkey::cli
