// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "oauth/ClientConfig.h"
#include "oauth/ProviderMetadata.h"

#include <chrono>

namespace latchkey {

//! \brief What a person needs at the other device (RFC 8628 §3.3). Meant to be shown.
struct UserCode
{
    QString code; //!< As the provider wrote it: printable ASCII, at most 64 characters.
    QUrl verificationUri; //!< Where to enter it.
    QUrl completeUri; //!< `verification_uri_complete`, with the code in it. Empty: none was sent.

    //! \brief What a QR code of it says: the complete address where there is one.
    [[nodiscard]] const QUrl &scanUri() const
    {
        return completeUri.isEmpty() ? verificationUri : completeUri;
    }

    friend bool operator==(const UserCode &, const UserCode &) = default;
};

//! \brief A device authorization endpoint's answer (RFC 8628 §3.2).
struct DeviceAuthorization
{
    Secret deviceCode; //!< Stands for the person's approval at the token endpoint.
    UserCode userCode;
    std::chrono::seconds expiresIn{0}; //!< From the moment of the response; a day at most.
    std::chrono::seconds interval{5}; //!< Between two polls, one second to one minute.
};

//! \brief A device authorization request (RFC 8628 §3.1). The provider must have the endpoint.
//!
//! Carries the account's extra parameters, as the authorization request does; who does not know
//! them must ignore them (§3.1). No `prompt`: the person is asked in any case.
HttpRequest makeDeviceAuthorizationRequest(const ProviderMetadata &provider,
                                           const ClientConfig &config);

//! \brief Reads a device authorization endpoint's answer (RFC 8628 §3.2).
//!
//! \return InvalidResponse, with the member's name as its code, when a required member is missing,
//! mistyped, too long or would be obeyed by a terminal, and when an address is not one to send a
//! person to; for other answers readErrorAnswer()'s kinds.
Result<DeviceAuthorization> readDeviceAuthorization(const HttpResponse &response,
                                                    const ProviderMetadata &provider,
                                                    const QDateTime &now);

//! \brief What the answer to a poll means for the polling (RFC 8628 §3.5).
enum class PollVerdict {
    Pending, //!< The person has not decided yet.
    SlowDown, //!< The same, and five seconds more between polls from now on.
    NoAnswer, //!< The provider did not say; ask again, ever more slowly.
    Ended, //!< There is nothing to wait for any more.
};

PollVerdict judgePollFailure(const Error &failure);

//! \brief The failure as the end of a device grant: `expired_token` is TimedOut, all else as it is.
Error deviceGrantFailure(Error failure);

} // namespace latchkey
