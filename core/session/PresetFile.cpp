// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Grammar.h"
#include "oauth/Json.h"
#include "oauth/OAuthError.h"
#include "session/Provider.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <utility>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.isValid() && expression.match(text).hasMatch();
}

bool isSecureUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.scheme() == "https"_L1 && isTrustworthyUrl(url);
}

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text == text.simplified() && text.at(0).isUpper()
        && text.endsWith(u'.');
}

// What follows "This computer may": no sentence of its own.
bool isPhrase(const QString &text)
{
    return !text.isEmpty() && text == text.simplified() && text.at(0).isLower()
        && !text.endsWith(u'.');
}

// Reads one preset. The first fault that is found is kept, and all that follows is of no account.
class Reader
{
public:
    Result<ProviderPreset> read(const QByteArray &text);

private:
    void readNames();
    void readIssuer();
    void readVariable(const QJsonObject &json);
    void readClient();
    void readRedirect();
    void readRefreshErrors();
    void readRevocation();
    void checkIssuer();
    void checkAccount();

    //! \brief That `json` has these members and no others.
    void requireMembers(const QString &of, const QJsonObject &json, const QStringList &names);
    QString text(const QJsonObject &json, const QString &name);
    QJsonArray array(const QString &name);
    QStringList uniqueTexts(const QString &name);
    void require(bool holds, const QString &member, const QString &rule);

    QJsonObject m_json;
    ProviderPreset m_preset;
    std::optional<Error> m_fault;
};

void Reader::require(bool holds, const QString &member, const QString &rule)
{
    if (!holds && !m_fault)
        m_fault = Error{ErrorKind::ConfigurationInvalid,
                        u"provider preset: %1 %2"_s.arg(member, rule),
                        member,
                        {},
                        {}};
}

void Reader::requireMembers(const QString &of, const QJsonObject &json, const QStringList &names)
{
    for (const QString &name : names)
        require(json.contains(name), of + name, u"is missing"_s);
    for (auto member = json.begin(); member != json.end(); ++member)
        require(names.contains(member.key()), of + member.key(), u"is no member that is known"_s);
}

QString Reader::text(const QJsonObject &json, const QString &name)
{
    require(json.value(name).isString(), name, u"is no string"_s);
    return json.value(name).toString();
}

QJsonArray Reader::array(const QString &name)
{
    require(m_json.value(name).isArray(), name, u"is no list"_s);
    return m_json.value(name).toArray();
}

QStringList Reader::uniqueTexts(const QString &name)
{
    QStringList texts;
    for (const QJsonValue &value : array(name)) {
        require(value.isString(), name, u"holds something else than strings"_s);
        require(!texts.contains(value.toString()), name, u"holds something twice"_s);
        texts.append(value.toString());
    }
    return texts;
}

Result<ProviderPreset> Reader::read(const QByteArray &json)
{
    const auto object = readJsonObject(json);
    if (!object)
        return fail(ErrorKind::ConfigurationInvalid,
                    u"provider preset: %1"_s.arg(object.error().detail));
    m_json = *object;
    requireMembers({}, m_json,
                   {u"id"_s, u"name"_s, u"documents"_s, u"issuer"_s, u"issuer_variables"_s,
                    u"issuer_hint"_s, u"client_id_hint"_s, u"client_secret"_s, u"scopes"_s,
                    u"scope_texts"_s, u"extra_parameters"_s, u"redirect"_s, u"refresh_rejections"_s,
                    u"refresh_interactions"_s, u"revocation"_s, u"account_page"_s});
    readNames();
    readIssuer();
    readClient();
    readRedirect();
    readRefreshErrors();
    readRevocation();
    if (!m_fault)
        checkIssuer();
    if (!m_fault)
        checkAccount();
    if (m_fault)
        return fail(*m_fault);
    return m_preset;
}

void Reader::readNames()
{
    m_preset.id = text(m_json, u"id"_s);
    require(matches(m_preset.id, u"[a-z0-9]+(-[a-z0-9]+)*"_s), u"id"_s,
            u"must be lower-case words with hyphens"_s);
    m_preset.name = text(m_json, u"name"_s);
    require(!m_preset.name.isEmpty() && m_preset.name == m_preset.name.simplified(), u"name"_s,
            u"is empty or has blanks around it"_s);
    const QJsonArray documents = array(u"documents"_s);
    require(!documents.isEmpty(), u"documents"_s, u"names none"_s);
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        requireMembers(u"documents: "_s, document, {u"title"_s, u"url"_s});
        m_preset.documents.append({text(document, u"title"_s), text(document, u"url"_s)});
        require(!m_preset.documents.last().title.isEmpty(), u"documents"_s,
                u"has one without a title"_s);
        require(isSecureUrl(m_preset.documents.last().url), u"documents"_s,
                u"has one without an https URL"_s);
    }
}

void Reader::readIssuer()
{
    m_preset.issuer = text(m_json, u"issuer"_s);
    m_preset.issuerHint = text(m_json, u"issuer_hint"_s);
    require(m_preset.issuer.isEmpty() != m_preset.issuerHint.isEmpty(), u"issuer_hint"_s,
            u"belongs to a preset without an issuer, and to no other"_s);
    for (const QJsonValue &variable : array(u"issuer_variables"_s))
        readVariable(variable.toObject());
}

void Reader::readVariable(const QJsonObject &json)
{
    const QString of = u"issuer_variables"_s;
    requireMembers(of + u": "_s, json,
                   {u"name"_s, u"label"_s, u"hint"_s, u"example"_s, u"standard"_s, u"pattern"_s});
    const IssuerVariable variable{text(json, u"name"_s),     text(json, u"label"_s),
                                  text(json, u"hint"_s),     text(json, u"example"_s),
                                  text(json, u"standard"_s), text(json, u"pattern"_s)};
    require(matches(variable.name, u"[a-z]+"_s), of, u"has a name that is no lower-case word"_s);
    require(!variable.label.isEmpty(), of, u"has one without a label"_s);
    require(isSentence(variable.hint), of, u"has a hint that is no sentence"_s);
    require(QRegularExpression(variable.pattern).isValid(), of,
            u"has a pattern that is no regular expression"_s);
    require(matches(variable.example, variable.pattern), of,
            u"has an example that does not match its pattern"_s);
    require(variable.standard.isEmpty() || matches(variable.standard, variable.pattern), of,
            u"has a standard value that does not match its pattern"_s);
    // A value must stay within its part of the issuer.
    for (const QChar special : u"/?#@{} \\"_s) {
        require(!matches(variable.example + special + u'a', variable.pattern)
                    && !matches(QString(special), variable.pattern),
                of, u"has a pattern that lets a value out of its place"_s);
    }
    require(!matches(QString(), variable.pattern), of, u"has a pattern for nothing"_s);
    m_preset.issuerVariables.append(variable);
}

void Reader::readClient()
{
    m_preset.clientIdHint = text(m_json, u"client_id_hint"_s);
    require(isSentence(m_preset.clientIdHint), u"client_id_hint"_s, u"is no sentence"_s);
    const QString secret = text(m_json, u"client_secret"_s);
    require(secret == "none"_L1 || secret == "required"_L1, u"client_secret"_s,
            u"must be none or required"_s);
    m_preset.clientSecret = secret == "required"_L1 ? ProviderPreset::ClientSecret::Required
                                                    : ProviderPreset::ClientSecret::None;
    m_preset.scopes = uniqueTexts(u"scopes"_s);
    require(m_preset.scopes.contains("openid"_L1), u"scopes"_s, u"lacks openid"_s);

    require(m_json.value("scope_texts"_L1).isObject(), u"scope_texts"_s, u"is no object"_s);
    const QJsonObject texts = m_json.value("scope_texts"_L1).toObject();
    for (auto scope = texts.begin(); scope != texts.end(); ++scope) {
        require(isScopeToken(scope.key()), u"scope_texts"_s, u"has a key that is no scope"_s);
        require(isPhrase(scope->toString()), u"scope_texts"_s,
                u"has a text that cannot follow \"This computer may\""_s);
        m_preset.scopeTexts.insert(scope.key(), scope->toString());
    }

    require(m_json.value("extra_parameters"_L1).isObject(), u"extra_parameters"_s,
            u"is no object"_s);
    const QJsonObject parameters = m_json.value("extra_parameters"_L1).toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter) {
        require(parameter->isString(), u"extra_parameters"_s,
                u"holds something else than strings"_s);
        m_preset.extraParameters.append({parameter.key(), parameter->toString().toUtf8()});
    }
}

void Reader::readRedirect()
{
    require(m_json.value("redirect"_L1).isObject(), u"redirect"_s, u"is no object"_s);
    const QJsonObject redirect = m_json.value("redirect"_L1).toObject();
    requireMembers(u"redirect: "_s, redirect, {u"host"_s, u"ports"_s, u"register"_s});
    const QString host = text(redirect, u"host"_s);
    require(host == "127.0.0.1"_L1 || host == "localhost"_L1, u"redirect"_s,
            u"has a host that is neither 127.0.0.1 nor localhost"_s);
    m_preset.redirectHost =
        host == "localhost"_L1 ? RedirectHost::Localhost : RedirectHost::LoopbackAddress;
    require(redirect.value("register"_L1).isBool(), u"redirect"_s,
            u"does not say whether it is registered"_s);
    m_preset.needsRedirectUri = redirect.value("register"_L1).toBool();

    require(redirect.value("ports"_L1).isArray(), u"redirect"_s, u"has no list of ports"_s);
    const QJsonArray ports = redirect.value("ports"_L1).toArray();
    if (ports.isEmpty())
        return;
    const int first = ports.at(0).toInt();
    const int last = ports.at(1).toInt();
    // Below 1024 a program needs rights that Latchkey does not have; each is registered by hand.
    require(ports.size() == 2 && first >= 1024 && first <= last && last <= 65535
                && last - first < 10,
            u"redirect"_s, u"has ports that are no short range"_s);
    m_preset.firstRedirectPort = static_cast<quint16>(first);
    m_preset.lastRedirectPort = static_cast<quint16>(last);
}

void Reader::readRefreshErrors()
{
    m_preset.refreshRejections = uniqueTexts(u"refresh_rejections"_s);
    m_preset.refreshInteractions = uniqueTexts(u"refresh_interactions"_s);
    const QStringList all = m_preset.refreshRejections + m_preset.refreshInteractions;
    for (const QString &code : all) {
        require(isErrorText(code), u"refresh_rejections"_s, u"holds what is no error code"_s);
        // A code of the specifications keeps their meaning.
        require(makeOAuthError(code, {}).kind == ErrorKind::InvalidResponse,
                u"refresh_rejections"_s, u"gives a code of the specifications another meaning"_s);
        require(all.count(code) == 1, u"refresh_rejections"_s, u"gives a code two meanings"_s);
    }
}

void Reader::readRevocation()
{
    using Revocation = ProviderPreset::Revocation;
    const QMap<QString, Revocation> kinds{{u"each_token"_s, Revocation::EachToken},
                                          {u"whole_grant"_s, Revocation::WholeGrant},
                                          {u"refresh_token"_s, Revocation::RefreshToken},
                                          {u"none"_s, Revocation::None}};
    const QString kind = text(m_json, u"revocation"_s);
    require(kinds.contains(kind), u"revocation"_s,
            u"must be each_token, whole_grant, refresh_token or none"_s);
    m_preset.revocation = kinds.value(kind);
    m_preset.accountPage = text(m_json, u"account_page"_s);
    require(m_preset.revocation != Revocation::None || !m_preset.accountPage.isEmpty(),
            u"account_page"_s, u"is needed where nothing can be revoked from here"_s);
}

// The template and its variables belong together, and what they make is an issuer.
void Reader::checkIssuer()
{
    QString rest = m_preset.issuer;
    QString page = m_preset.accountPage;
    for (const IssuerVariable &variable : std::as_const(m_preset.issuerVariables)) {
        const QString place = u'{' + variable.name + u'}';
        require(rest.count(place) == 1, u"issuer_variables"_s,
                u"has one that the issuer does not hold once"_s);
        rest.remove(place);
        page.replace(place, variable.example);
    }
    require(!rest.contains(u'{') && !rest.contains(u'}'), u"issuer"_s,
            u"holds a variable that is not described"_s);
    require(isSecureUrl(issuerExample(m_preset)), u"issuer"_s, u"is no https URL"_s);
    require(page.isEmpty() || (isSecureUrl(page) && !page.contains(u'{')), u"account_page"_s,
            u"is no https URL"_s);
}

void Reader::checkAccount()
{
    Account account = makeAccount(m_preset, issuerExample(m_preset));
    account.client.clientId = u"client"_s;
    const auto valid = validateClientConfig(account.client);
    require(valid.has_value(), u"client"_s, valid ? QString() : valid.error().detail);
}

} // namespace

Result<ProviderPreset> readProviderPreset(const QByteArray &json)
{
    return Reader().read(json);
}

} // namespace latchkey
