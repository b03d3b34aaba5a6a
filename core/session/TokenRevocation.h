// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/HttpClient.h"
#include "oauth/Revocation.h"
#include "session/Account.h"
#include "session/SessionParts.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace latchkey {

//! \brief What the provider said of each token of one session.
struct RevocationResult
{
    PendingRevocation remaining; //!< The tokens that may still be valid.
    std::optional<Error> refreshTokenFailure;
    std::optional<Error> accessTokenFailure;

    //! \brief Whether all that can be revoked has been.
    //!
    //! A provider that keeps no list of access tokens says so with `unsupported_token_type` (RFC
    //! 7009 §2.2.1); revoking the refresh token is then all there is.
    [[nodiscard]] bool isConfirmed() const
    {
        return !refreshTokenFailure
            && (!accessTokenFailure || accessTokenFailure->kind == ErrorKind::Unsupported);
    }
};

//! \brief Asks the provider to revoke a session's tokens, the refresh token first (RFC 7009 §2.1).
//! One-shot.
//!
//! Where the provider documents that it takes refresh tokens alone, or ends the whole grant with
//! one, the access token is not sent (see ProviderPreset::Revocation).
class TokenRevocation : public QObject
{
    Q_OBJECT

public:
    TokenRevocation(const Account &account, const SessionParts &parts,
                    const PendingRevocation &tokens, std::chrono::milliseconds deadline,
                    QObject *parent = nullptr);

    //! What becomes of the access token when the refresh token could not be revoked.
    enum class AfterFailure {
        Stop, //!< It is left alone: the session is to stay, and many providers end it with any
              //!< token of it.
        GoOn,
    };

    //! \brief `done` is called once, from the event loop, unless this object is gone by then.
    void start(std::function<void(const RevocationResult &)> done,
               AfterFailure afterFailure = AfterFailure::GoOn);

private:
    void onProviderFound(const Result<ProviderMetadata> &provider);
    void onRefreshTokenAsked(const Result<void> &outcome);
    void onAccessTokenAsked(const Result<void> &outcome);
    void revoke(const Secret &token, TokenTypeHint hint,
                const std::function<void(const Result<void> &)> &done);
    void finish();

    Account m_account;
    SessionParts m_parts;
    ClientConfig m_config;
    HttpPolicy m_policy;
    std::chrono::milliseconds m_deadline;
    AfterFailure m_afterFailure = AfterFailure::GoOn;
    std::unique_ptr<HttpClient> m_http;
    std::optional<ProviderMetadata> m_provider;
    RevocationResult m_result;
    std::function<void(const RevocationResult &)> m_done;
};

} // namespace latchkey
