// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CodeFlow.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetworkAuth/QAbstractOAuthReplyHandler>
#include <QtNetworkAuth/QOAuth2AuthorizationCodeFlow>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// What Qt's object is given in place of every secret it would keep: tokens, code and state. Its
// QStrings cannot be overwritten, and nobody reads them: what goes over the wire is put in by
// encodedParameters(), what comes back is taken from the reply.
constexpr auto Placeholder = "held-by-latchkey"_L1;

// Every value percent-encoded, because QUrlQuery, through which Qt sends them, takes `%41` for an
// encoded A and lets `+` through as it is, on every Qt from 6.4 to 6.11.
QMultiMap<QString, QVariant> encodedParameters(const QList<FormField> &parameters)
{
    QMultiMap<QString, QVariant> encoded;
    for (const auto &[name, value] : parameters)
        encoded.insert(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                       QString::fromLatin1(value.toPercentEncoding()));
    return encoded;
}

} // namespace

// Sends what Qt would send by the rules of HttpClient.
class CodeFlow::Manager : public QNetworkAccessManager
{
public:
    Manager(const HttpPolicy &policy, const std::shared_ptr<DpopSigner> &dpop)
        : m_http(policy)
        , m_dpop(dpop)
    { }

    [[nodiscard]] const QNetworkReply *reply() const { return m_reply; }

    // Why the last request was not sent: there was no proof for it.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    // The same request with a new proof. Not by way of Qt, which would only make it anew.
    QNetworkReply *sendAgain() { return send(); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        Q_ASSERT(operation == PostOperation && body);
        Q_UNUSED(operation);
        m_url = request.url();
        m_form = Secret(body->readAll());
        return send();
    }

private:
    QNetworkReply *send()
    {
        HttpRequest request{
            HttpRequest::Method::Post,
            m_url,
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            m_form.reveal()};
        if (m_dpop) {
            const auto proven = m_dpop->withProof(request);
            // Not without its proof: the provider could take that for the end of the session. A
            // request to nowhere is not sent.
            m_fault = proven ? std::optional<Error>() : proven.error();
            request = proven.value_or(HttpRequest());
        }
        // The reply's manager is the inner one, so that Qt never answers a 401 with the client id.
        QNetworkReply *reply = m_http.start(request);
        m_reply = reply;
        return reply;
    }

    HttpClient m_http;
    std::shared_ptr<DpopSigner> m_dpop;
    QUrl m_url;
    Secret m_form; // Of the last request.
    std::optional<Error> m_fault;
    const QNetworkReply *m_reply = nullptr; // Only to be compared with.
};

// Hands every reply to us: Qt's own reading of it loses the error and, on 6.4, says nothing at all.
class CodeFlow::ReplyHandler : public QAbstractOAuthReplyHandler
{
public:
    explicit ReplyHandler(CodeFlow *owner)
        : m_owner(owner)
    { }

    [[nodiscard]] QString callback() const override
    {
        return m_owner->m_request ? m_owner->m_request->redirectUri : QString();
    }

    void networkReplyFinished(QNetworkReply *reply) override
    {
        m_owner->onTokenReply(reply);
        reply->deleteLater(); // Qt 6.4 does not, after an authorization code grant.
    }

private:
    CodeFlow *m_owner;
};

class CodeFlow::Flow : public QOAuth2AuthorizationCodeFlow
{
public:
    using QOAuth2AuthorizationCodeFlow::QOAuth2AuthorizationCodeFlow;

    void refreshOnce()
    {
        // Qt 6.9 has a new name for it and warns about the old one.
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
        refreshTokens();
#else
        refreshAccessToken();
#endif
    }

    // After a failure Qt 6.4 goes on waiting for tokens, for ever.
    void giveUp()
    {
        setStatus(Status::NotAuthenticated);
    }
};

CodeFlow::CodeFlow(const ClientConfig &config, const ProviderMetadata &provider,
                   const HttpPolicy &policy, Clock &clock, const std::shared_ptr<DpopSigner> &dpop,
                   QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_provider(provider)
    , m_clock(clock)
    , m_dpop(dpop)
{
    m_manager = std::make_unique<Manager>(policy, dpop);
    m_handler = std::make_unique<ReplyHandler>(this);
    m_flow = std::make_unique<Flow>(config.clientId, provider.authorizationEndpoint,
                                    provider.tokenEndpoint, m_manager.get());
    m_flow->setReplyHandler(m_handler.get());
    // Qt's parameters differ from version to version (PKCE from 6.8, a nonce from 6.9, an empty
    // secret always), so none of them is used.
    m_flow->setModifyParametersFunction(
        [this](QAbstractOAuth::Stage, QMultiMap<QString, QVariant> *parameters) {
            *parameters = encodedParameters(m_parameters);
        });
    connect(m_flow.get(), &QAbstractOAuth::authorizeWithBrowser, this,
            &CodeFlow::onAuthorizationBegun);
}

CodeFlow::~CodeFlow() = default;

void CodeFlow::authorize(const AuthorizationRequest &request,
                         const std::optional<PushedAuthorization> &pushed)
{
    Q_ASSERT(!m_request && !m_manager->reply());
    m_request = request;
    // Our own: Qt's drops the endpoint's query, which RFC 6749 §3.1 wants kept, and Qt 6.4 would
    // log ours with its state.
    m_authorizationUrl = pushed ? makePushedAuthorizationUrl(m_provider, request.config, *pushed)
                                : makeAuthorizationUrl(m_provider, request);
    m_flow->setState(Placeholder);
    m_flow->grant();
    failUnless(m_hasBegun);
}

void CodeFlow::onAuthorizationBegun()
{
    m_hasBegun = true;
    // Queued, so that it never comes from inside authorize().
    QMetaObject::invokeMethod(
        this, [this] { emit browserRequested(m_authorizationUrl); }, Qt::QueuedConnection);
}

void CodeFlow::redeem(const AuthorizationResponse &response)
{
    Q_ASSERT(m_request && !m_manager->reply());
    m_parameters = authorizationCodeGrant(*m_request, response);
    emit m_handler->callbackReceived(
        {{u"code"_s, QString(Placeholder)}, {u"state"_s, QString(Placeholder)}});
    m_parameters.clear();
    failUnless(m_manager->reply());
}

void CodeFlow::refresh(const Secret &refreshToken)
{
    Q_ASSERT(!m_request && !m_manager->reply());
    m_parameters = refreshTokenGrant(m_config, refreshToken);
    m_flow->setRefreshToken(Placeholder);
    m_flow->refreshOnce();
    m_parameters.clear();
    failUnless(m_manager->reply());
}

// What Qt does not like it refuses by a line in the log alone.
void CodeFlow::failUnless(bool isUnderWay)
{
    if (!isUnderWay)
        finish({fail(ErrorKind::InternalFault, u"QtNetworkAuth refused the request"_s),
                {},
                {},
                false});
}

void CodeFlow::onTokenReply(QNetworkReply *reply)
{
    if (reply != m_manager->reply())
        return;

    const Result<HttpResponse> response =
        m_manager->fault() ? fail(*m_manager->fault()) : readReply(reply);
    if (!response) {
        m_flow->giveUp();
        const bool isUnknown = response.error().kind == ErrorKind::AnswerLost;
        return finish({fail(response.error()), {}, {}, isUnknown});
    }

    const bool isProofRefused = m_dpop && m_dpop->learn(m_provider.tokenEndpoint, *response);
    if (isProofRefused && !std::exchange(m_sentAgain, true))
        return sendAgain();

    TokenAnswer answer{readTokenResponse(*response, m_clock.now(),
                                         m_dpop ? TokenTypes::BearerOrDpop : TokenTypes::Bearer),
                       {},
                       readHttpDate(response->header("Date")),
                       false};
    if (answer.tokens) {
        // Just enough for Qt's state: with a scope or an ID token in it, 6.9 and later would judge
        // them.
        emit m_handler->tokensReceived({{u"access_token"_s, QString(Placeholder)},
                                        {u"token_type"_s, u"Bearer"_s},
                                        {u"expires_in"_s, 60}});
    } else {
        answer.salvagedRefreshToken = salvageRefreshToken(*response);
        answer.mayHaveBeenExecuted = mayHaveBeenExecuted(*response, answer.tokens.error());
        m_flow->giveUp();
    }
    finish(answer);
}

// RFC 9449 §8: the provider wants another proof, and has done nothing with the request.
void CodeFlow::sendAgain()
{
    QNetworkReply *reply = m_manager->sendAgain();
    connect(reply, &QNetworkReply::finished, m_handler.get(),
            [this, reply] { m_handler->networkReplyFinished(reply); });
}

void CodeFlow::finish(const TokenAnswer &answer)
{
    if (m_finished)
        return;
    m_finished = true;
    // Queued: whoever hears it may delete us, and Qt is still at work on the reply.
    QMetaObject::invokeMethod(
        this, [this, answer] { emit finished(answer); }, Qt::QueuedConnection);
}

} // namespace latchkey
