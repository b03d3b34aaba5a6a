// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "flow/DpopSigner.h"
#include "flow/HttpClient.h"
#include "oauth/PushedAuthorization.h"
#include "oauth/TokenResponse.h"

#include <memory>

namespace latchkey {

//! \brief What a token endpoint's answer came to.
struct TokenAnswer
{
    Result<TokenResponse> tokens;
    Secret salvagedRefreshToken; //!< From an answer that failed: see salvageRefreshToken(). Usually
                                 //!< empty.
    std::optional<QDateTime>
        serverTime; //!< UTC, from the answer's `Date`, when it has a usable one.
    //! No tokens came, and yet the provider may have done what it was asked: a refresh token may be
    //! spent. See latchkey::mayHaveBeenExecuted().
    bool mayHaveBeenExecuted = false;
};

//! \brief One authorization code grant or one refresh, over QOAuth2AuthorizationCodeFlow. One-shot.
//!
//! Either authorize() and then redeem(), or refresh(). A token request whose DPoP proof the
//! provider refuses, for its nonce say, goes out once more with a better one: two requests at most,
//! of which the provider has executed one at most. finished() is emitted once, from the event
//! loop; deleting the object, in its own signals too, cancels. Qt's own state, PKCE, encoding and
//! error handling are all replaced, the same way on every Qt from 6.4.2 to 6.11.
class CodeFlow : public QObject
{
    Q_OBJECT

public:
    //! \param clock by which Error::retryAt is told; not owned, must outlive this.
    //! \param dpop proves possession in token requests (RFC 9449 §5); may be null.
    CodeFlow(const ClientConfig &config, const ProviderMetadata &provider, const HttpPolicy &policy,
             Clock &clock, const std::shared_ptr<DpopSigner> &dpop = {}, QObject *parent = nullptr);
    ~CodeFlow() override;

    //! \brief Prepares the authorization request; browserRequested() brings the URL.
    //! \param pushed what the provider gave for the request, when it has it already.
    void authorize(const AuthorizationRequest &request,
                   const std::optional<PushedAuthorization> &pushed = {});

    //! \brief Exchanges the code of a validated answer to the request given to authorize().
    void redeem(const AuthorizationResponse &response);

    //! \brief Presents the refresh token, at most once.
    void refresh(const Secret &refreshToken);

signals:
    //! \brief `url` is for the browser. From the event loop, never from inside authorize().
    void browserRequested(const QUrl &url);
    void finished(const latchkey::TokenAnswer &answer);

private:
    class Flow;
    class ReplyHandler;
    class Manager;

    void onAuthorizationBegun();
    void onTokenReply(QNetworkReply *reply);
    void sendAgain();
    void failUnless(bool isUnderWay);
    void finish(const TokenAnswer &answer);

    ClientConfig m_config;
    ProviderMetadata m_provider;
    Clock &m_clock;
    std::shared_ptr<DpopSigner> m_dpop; // Absent: bearer tokens.
    std::optional<AuthorizationRequest> m_request;
    QUrl m_authorizationUrl;
    QList<FormField> m_parameters; // Of the token request that is being made.
    bool m_hasBegun = false; // Qt took the authorization on.
    bool m_sentAgain = false;
    bool m_finished = false;

    // Destroyed from the last to the first: replies die, silently, before the handler that Qt 6.4
    // would call through a bare pointer, and that before the flow.
    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<ReplyHandler> m_handler;
    std::unique_ptr<Manager> m_manager;
};

} // namespace latchkey
