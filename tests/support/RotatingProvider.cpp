// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RotatingProvider.h"

#include "support/SentProof.h"

#include <QtCore/QJsonArray>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

ProviderReply rejection()
{
    return ProviderReply::oauthError(u"invalid_grant"_s);
}

} // namespace

RotatingProvider::RotatingProvider(const Rules &rules)
    : m_rules(rules)
{
    serve();
}

RotatingProvider::RotatingProvider(const Rules &rules, const ServerIdentity &identity)
    : m_rules(rules)
    , m_wire(identity)
{
    serve();
}

void RotatingProvider::serve()
{
    setRules(m_rules);
    m_wire.serveAuthorization();
    m_wire.on("/token", [this](const ProviderRequest &request) { return onTokenRequest(request); });
    m_wire.on("/revoke", [this](const ProviderRequest &request) {
        onRevocation(request);
        return ProviderReply::make(200, "text/plain", "");
    });
}

void RotatingProvider::setRules(const Rules &rules)
{
    m_rules = rules;
    if (rules.kind == Rules::Kind::Bound)
        m_wire.serveDiscovery({{u"dpop_signing_alg_values_supported"_s, QJsonArray{u"ES256"_s}}});
    else
        m_wire.serveDiscovery();
}

void RotatingProvider::setTokenEndpoint(const QString &url)
{
    m_wire.serveDiscovery({{u"token_endpoint"_s, url}});
}

QByteArray RotatingProvider::grant()
{
    m_grants.append(Grant());
    return newToken(static_cast<int>(m_grants.size()) - 1);
}

bool RotatingProvider::isGood(const QByteArray &refreshToken) const
{
    const auto token = m_tokens.constFind(refreshToken);
    if (token == m_tokens.constEnd() || m_grants.at(token->grant).isOver)
        return false;
    if (m_rules.kind == Rules::Kind::Bound || token->successor.isEmpty())
        return true;
    return successor(token->successor).isEmpty()
        && token->usedAt.msecsTo(now()) < m_rules.grace.count();
}

QByteArray RotatingProvider::successor(const QByteArray &refreshToken) const
{
    return m_tokens.value(refreshToken).successor;
}

bool RotatingProvider::isRevoked(const QByteArray &token) const
{
    const int grant =
        m_tokens.contains(token) ? m_tokens.value(token).grant : m_accessTokens.value(token, -1);
    return grant >= 0 && m_grants.at(grant).isOver;
}

void RotatingProvider::forgetUsed()
{
    m_wire.forgetRequests();
    m_accessTokens.clear();
    m_presentations.clear();
    m_tokens.removeIf([this](const std::pair<const QByteArray &, Token &> &entry) {
        return !entry.second.successor.isEmpty() && !isGood(entry.first);
    });
}

ProviderReply RotatingProvider::onTokenRequest(const ProviderRequest &request)
{
    if (request.formValue("grant_type") == "refresh_token")
        return refresh(request);
    const QByteArray refreshToken = grant();
    const QByteArray proof = request.header("DPoP");
    m_grants.last().key = SentProof(request).thumbprint;
    return tokens(refreshToken, proof.isEmpty() ? "Bearer" : "DPoP");
}

ProviderReply RotatingProvider::refresh(const ProviderRequest &request)
{
    const QByteArray presented = request.formValue("refresh_token");
    ++m_presented;
    ++m_presentations[presented];
    if (onPresented)
        onPresented();
    if (!m_tokens.contains(presented))
        return rejection();
    Token &token = m_tokens[presented];
    Grant &grant = m_grants[token.grant];
    if (!isGood(presented)) {
        if (!std::exchange(grant.isOver, true))
            ++m_ended;
        return rejection();
    }
    if (m_rules.kind == Rules::Kind::Bound) {
        const QByteArray key = SentProof(request).thumbprint;
        if (grant.key.isEmpty())
            grant.key = key;
        if (key.isEmpty() || grant.key != key)
            return rejection();
        ++m_rotated;
        if (onRotated)
            onRotated();
        return tokens({}, "DPoP");
    }
    const bool isFirstUse = token.successor.isEmpty();
    if (isFirstUse) {
        const QByteArray successor = newToken(token.grant);
        m_tokens[presented].successor = successor;
        m_tokens[presented].usedAt = now();
        ++m_rotated;
    }
    const ProviderReply reply = tokens(m_tokens.value(presented).successor, "Bearer");
    if (onRotated)
        onRotated();
    return reply;
}

ProviderReply RotatingProvider::tokens(const QByteArray &refreshToken, const QByteArray &type)
{
    const QByteArray accessToken = "AT-" + QByteArray::number(++m_issued) + "-of-the-books";
    m_accessTokens.insert(accessToken, static_cast<int>(m_grants.size()) - 1);
    QJsonObject json{
        {u"access_token"_s, QString::fromLatin1(accessToken)},
        {u"token_type"_s, QString::fromLatin1(type)},
        {u"expires_in"_s, static_cast<qint64>(m_rules.accessTokenLife.count())},
    };
    if (!refreshToken.isEmpty())
        json.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    return ProviderReply::json(json);
}

void RotatingProvider::onRevocation(const ProviderRequest &request)
{
    const auto token = m_tokens.constFind(request.formValue("token"));
    if (token == m_tokens.constEnd())
        return;
    if (!std::exchange(m_grants[token->grant].isOver, true))
        ++m_revoked;
}

QByteArray RotatingProvider::newToken(int grant)
{
    const QByteArray token = "RT-" + QByteArray::number(++m_issued) + "-of-the-books";
    m_tokens.insert(token, {grant, {}, {}});
    return token;
}

QDateTime RotatingProvider::now() const
{
    return m_rules.now ? m_rules.now() : QDateTime::currentDateTimeUtc();
}

} // namespace latchkey::test
