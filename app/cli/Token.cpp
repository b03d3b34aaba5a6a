// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "app/cli/SessionCommand.h"
#include "oauth/DpopProof.h"
#include "oauth/Grammar.h"

#include <algorithm>

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
    [[nodiscard]] QStringList pairOptions() const override { return {u"dpop"_s}; }

protected:
    bool readOptions(const QCommandLineParser &arguments) override;
    void start() override;

private:
    bool readDpop(const QCommandLineParser &arguments);
    void onToken(const Result<AccessToken> &token);
    void noteMissingProof(const AccessToken &token);
    [[nodiscard]] Result<QByteArray> proofFor(const AccessToken &token) const;
    [[nodiscard]] QByteArray formatted(const AccessToken &token, const QByteArray &proof) const;

    //! What the proof is for, with --dpop (RFC 9449 §4.2).
    struct ProvenRequest
    {
        QByteArray method;
        QUrl url;
        QByteArray nonce; //!< May be empty.
    };

    AccessTokenOptions m_options;
    QString m_format;
    std::optional<ProvenRequest> m_provenRequest;
};

QList<QCommandLineOption> Token::options() const
{
    return {
        {u"min-valid"_s, u"Renew a token that is valid for less than this; default 60."_s,
         u"SECONDS"_s, u"60"_s},
        {u"force-refresh"_s, u"Renew in any case."_s},
        {u"format"_s, u"raw (the default), header or json."_s, u"FORMAT"_s, u"raw"_s},
        {u"dpop"_s,
         u"Prove for one request that the token is yours (RFC 9449), with --format header or json. "
         "Takes the request's method and its URL."_s,
         u"METHOD URL"_s},
        {u"dpop-nonce"_s, u"The nonce that the server of --dpop asked for."_s, u"NONCE"_s},
    };
}

bool Token::readOptions(const QCommandLineParser &arguments)
{
    m_format = arguments.value(u"format"_s);
    if (!QStringList{u"raw"_s, u"header"_s, u"json"_s}.contains(m_format)) {
        refuse(u"--format takes raw, header or json, not \"%1\"."_s.arg(inert(m_format)));
        return false;
    }
    if (!readDpop(arguments))
        return false;
    if (arguments.isSet(u"force-refresh"_s))
        m_options.renewal = AccessTokenOptions::Renewal::Always;
    // Nothing is believed to live for longer than a day: see makeTokenSet().
    const auto minimum = readSeconds(arguments, u"min-valid"_s, 0s, 24h);
    if (!minimum)
        return false;
    m_options.minimumValidity = *minimum;
    return true;
}

bool Token::readDpop(const QCommandLineParser &arguments)
{
    const QByteArray nonce = arguments.value(u"dpop-nonce"_s).toUtf8();
    if (!arguments.isSet(u"dpop"_s)) {
        if (!nonce.isEmpty())
            refuse(u"--dpop-nonce goes with --dpop."_s);
        return nonce.isEmpty();
    }
    const QString value = arguments.value(u"dpop"_s);
    const QString method = value.section(u' ', 0, 0);
    const QUrl url(value.section(u' ', 1), QUrl::StrictMode);
    const bool isMethod =
        !method.isEmpty() && std::all_of(method.begin(), method.end(), [](QChar c) {
            return c.unicode() < 0x80 && isTokenCharacter(c.toLatin1());
        });
    if (!isMethod || url.host().isEmpty()
        || !QStringList{u"https"_s, u"http"_s}.contains(url.scheme())) {
        refuse(u"--dpop takes the method and the URL of a request, such as --dpop GET "
               "https://api.example/items, not \"%1\"."_s.arg(inert(value)));
        return false;
    }
    if (m_format == "raw"_L1) {
        refuse(u"--dpop goes with --format header or --format json."_s);
        return false;
    }
    if (arguments.isSet(u"dpop-nonce"_s) && !isDpopNonce(nonce)) {
        refuse(u"--dpop-nonce takes what the server's DPoP-Nonce header said, not \"%1\"."_s.arg(
            inert(QString::fromUtf8(nonce))));
        return false;
    }
    m_provenRequest = {method.toLatin1(), url, nonce};
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
    noteMissingProof(*token);
    const auto proof = proofFor(*token);
    if (!proof)
        return finishWithError(proof.error());
    finishWith(formatted(*token, *proof));
}

// What the other half of a request would be, for those who do not know that it has one.
void Token::noteMissingProof(const AccessToken &token)
{
    if (token.dpop && !m_provenRequest)
        tell(u"Note: This token is bound to a key (DPoP): whoever it is sent to wants a proof too, "
             "which --dpop METHOD URL makes."_s);
    if (!token.dpop && m_provenRequest)
        tell(u"Note: %1 gave a bearer token, which needs no proof; none was made."_s.arg(
            QUrl(session().account().client.issuer).host()));
}

//! Empty where none is wanted.
Result<QByteArray> Token::proofFor(const AccessToken &token) const
{
    if (!token.dpop || !m_provenRequest)
        return QByteArray();
    return token.dpop->proof(m_provenRequest->method, m_provenRequest->url, token.value,
                             m_provenRequest->nonce);
}

QByteArray Token::formatted(const AccessToken &token, const QByteArray &proof) const
{
    if (m_format == "header"_L1) {
        const QByteArray line =
            "Authorization: " + token.type.toUtf8() + ' ' + token.value.reveal();
        return proof.isEmpty() ? line + '\n' : line + "\nDPoP: " + proof + '\n';
    }
    if (m_format == "json"_L1) {
        QJsonObject json{
            {u"access_token"_s, QString::fromUtf8(token.value.reveal())},
            {u"token_type"_s, token.type},
            {u"expires_at"_s, timeText(token.expiresAt)},
            {u"scope"_s, token.scopes.join(u' ')},
        };
        if (!proof.isEmpty())
            json.insert(u"dpop"_s, QString::fromLatin1(proof));
        return inertJson(json);
    }
    return token.value.reveal() + '\n';
}

} // namespace

std::unique_ptr<Command> makeToken()
{
    return std::make_unique<Token>();
}

} // namespace latchkey::cli
