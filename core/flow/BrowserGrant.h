// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/CodeFlow.h"
#include "flow/LoopbackListener.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace latchkey {

//! \brief One authorization code grant with the user's browser (RFC 6749 §4.1, RFC 8252): from the
//! loopback port to the token endpoint's answer. One-shot.
//!
//! Where the provider takes pushed authorization requests (RFC 9126), the request is pushed. When
//! that fails the grant fails: nothing that was meant to go there goes through the browser instead.
//! The one exception is an endpoint that is not there (404, 405, 501) at a provider that does not
//! require it.
//!
//! The port is open before browserRequested() brings the URL. finished() comes at most once, from
//! the event loop, and not after conclude(); what it brings is not validated beyond the answer's
//! form. conclude() tells the browser how it ended and closes the port; deleting the object does so
//! without a word.
class BrowserGrant : public QObject
{
    Q_OBJECT

public:
    //! \param clock by which Error::retryAt is told; not owned, must outlive this.
    //! \param dpop what the tokens are to be bound to (RFC 9449); may be null.
    BrowserGrant(const ClientConfig &config, const ProviderMetadata &provider,
                 const HttpPolicy &policy, Clock &clock,
                 const std::shared_ptr<DpopSigner> &dpop = {}, QObject *parent = nullptr);
    ~BrowserGrant() override;

    //! \brief Opens the port and prepares the authorization request.
    //! \param loginHint whom to sign in, when known; empty: anybody.
    //! \param uiLocales see AuthorizationRequest::uiLocales.
    //! \return ListenFailed when no port could be opened; nothing else happens then.
    Result<void> start(const QString &loginHint, const QString &uiLocales = {});

    //! \brief What an ID token from this grant must carry; empty before start().
    [[nodiscard]] const Secret &nonce() const { return m_request.nonce; }

    //! \brief For a browser that is to be sent out again: browserRequested() follows, from the
    //! event loop.
    //!
    //! A pushed request is pushed anew for it, because what was given for the first one is good for
    //! one use and a short time (RFC 9126 §4). It is the same request still: whichever page the
    //! user completes brings the answer, and the first one counts. Ignored before the first
    //! browserRequested(), and while one is on its way.
    void renewUrl();

    //! \brief When what browserRequested() brought last stops working; none: not on its own.
    [[nodiscard]] std::optional<std::chrono::seconds> urlLifetime() const;

    //! \brief Shows `page` to the browser that came back, if one did, and closes the port. A code
    //! that comes now is not used. concluded() follows, from the event loop.
    void conclude(const CallbackPage &page);

signals:
    //! \brief `url` is for the browser. A later one replaces the earlier.
    void browserRequested(const QUrl &url);
    //! \brief The browser is back with a code that is ours; it is being redeemed.
    void codeReceived();
    //! \brief The token endpoint's answer, or why it was never asked (AccessDenied,
    //! InvalidResponse, IdentityInvalid and what else readAuthorizationResponse(),
    //! readPushedAuthorization() and CodeFlow may return).
    void finished(const latchkey::TokenAnswer &answer);
    //! \brief The port is closed, and the browser has its page if it waited for one.
    void concluded();

private:
    void push();
    void onPushed(const Result<PushedAuthorization> &pushed);
    void onPushFailed(const Error &error);
    void askBrowser();
    LoopbackListener::Verdict judgeCallback(const QByteArray &query);
    void onCallback(const Result<AuthorizationResponse> &response);
    void onAnswered(const TokenAnswer &answer);

    ClientConfig m_config;
    ProviderMetadata m_provider;
    HttpPolicy m_policy;
    Clock &m_clock;
    std::shared_ptr<DpopSigner> m_dpop; // Absent: bearer tokens.
    AuthorizationRequest m_request;
    std::unique_ptr<HttpClient> m_http;
    std::optional<PushedAuthorization> m_pushed;
    bool m_isPushing = false;
    bool m_hasAsked = false; // browserRequested() was, or is about to be, emitted.
    bool m_wasUselessOnce = false; // A pushed request had expired when it came.
    std::unique_ptr<LoopbackListener> m_listener; // Absent: not opened.
    std::unique_ptr<CodeFlow> m_flow;
    bool m_isConcluding = false;
};

} // namespace latchkey
