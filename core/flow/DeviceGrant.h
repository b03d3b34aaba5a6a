// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "flow/CodeFlow.h"
#include "flow/DpopSigner.h"
#include "flow/HttpClient.h"
#include "oauth/DeviceAuthorization.h"

#include <memory>
#include <optional>

namespace latchkey {

//! \brief One device authorization grant (RFC 8628): a code for another device, then polls until
//! the person there has decided. One-shot.
//!
//! finished() comes once, from the event loop; what it brings is not validated beyond the answer's
//! form. Each poll is one request of its own, sent at most once and never beside another. Deleting
//! the object, in its own signals too, ends it without a word.
//!
//! Time is measured by Clock::callAfter(), so that a clock that is set has no part in it. Not over
//! Qt, which has this grant from 6.9 on only.
class DeviceGrant : public QObject
{
    Q_OBJECT

public:
    //! `clock` is not owned and must outlive this. The provider must have a device authorization
    //! endpoint. `dpop` proves the polls (RFC 9449 §5); null: they carry no proof.
    DeviceGrant(const ClientConfig &config, const ProviderMetadata &provider,
                const HttpPolicy &policy, Clock &clock,
                const std::shared_ptr<DpopSigner> &dpop = {}, QObject *parent = nullptr);
    ~DeviceGrant() override;

    //! \brief Asks the provider for a code; userCodeIssued() follows, or finished().
    //! \param patience how long to wait for the person, when the code does not expire before.
    void start(std::chrono::seconds patience);

signals:
    //! \brief The person is to be shown `userCode`, and has `life` to use it.
    void userCodeIssued(const latchkey::UserCode &userCode, std::chrono::seconds life);
    //! \brief The token endpoint's answer, or why there is none: AccessDenied, TimedOut when
    //! the code was not used in time, the last transport failure when the provider could not be
    //! asked any more by then, and what else readDeviceAuthorization() and readTokenResponse()
    //! return.
    void finished(const latchkey::TokenAnswer &answer);

private:
    void onAuthorized(const Result<HttpResponse> &response);
    void pollLater();
    void poll();
    void onPolled(const Result<HttpResponse> &response);
    void onTimeOver();
    [[nodiscard]] HttpRequest makePoll() const;
    [[nodiscard]] std::chrono::milliseconds pause(const std::optional<QDateTime> &retryAt) const;
    void finish(const TokenAnswer &answer);

    ClientConfig m_config;
    ProviderMetadata m_provider;
    Clock &m_clock;
    std::shared_ptr<DpopSigner> m_dpop;
    HttpClient m_http;
    std::chrono::seconds m_patience{0};
    Secret m_deviceCode;
    std::chrono::seconds m_interval{0};
    int m_pollsWithoutAnswer = 0; // since the last that had one
    std::optional<Error> m_lastFailure; // of the last poll, when it had no answer
    bool m_isPolling = false; // a request is on its way
    bool m_isTimeOver = false;
    bool m_finished = false;
};

} // namespace latchkey
