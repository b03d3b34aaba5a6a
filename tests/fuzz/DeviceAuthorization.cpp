// SPDX-License-Identifier: GPL-3.0-or-later
// A device authorization endpoint's answer, which is shown to a person, and the answer to a poll.
#include "oauth/DeviceAuthorization.h"

#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"
#include "oauth/TokenResponse.h"

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;
using namespace std::chrono_literals;

namespace {

void judgeAddress(const QUrl &address)
{
    require(address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty(),
            "a person is sent to an https address");
    require(address.userInfo().isEmpty(), "an address pretends to be no other");
}

void judge(const DeviceAuthorization &authorization)
{
    require(isPrintableAscii(authorization.deviceCode.reveal()), "a device code can be sent");
    const UserCode &userCode = authorization.userCode;
    require(isPrintableAscii(userCode.code) && userCode.code.size() <= 64, "a person can type it");
    judgeAddress(userCode.verificationUri);
    judgeAddress(userCode.scanUri());
    require(userCode.scanUri().toEncoded().size() <= 3 * 1024, "a QR code can hold it");
    require(1s <= authorization.expiresIn && authorization.expiresIn <= 24h,
            "a code lives a day at most");
    require(1s <= authorization.interval && authorization.interval <= 60s,
            "polls are neither a storm nor a silence");
}

//! The same bytes as the answer to a poll.
void judgePoll(const HttpResponse &response, const QDateTime &now)
{
    const auto tokens = readTokenResponse(response, now);
    if (tokens)
        return;
    const Error failure = deviceGrantFailure(tokens.error());
    fuzz::requireSound(failure);
    const PollVerdict verdict = judgePollFailure(tokens.error());
    require(verdict == PollVerdict::Ended || failure.kind == tokens.error().kind,
            "what goes on has not expired");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now = testNow();
    static const ProviderMetadata provider = testProvider();
    const HttpResponse response = fuzz::toResponse(fuzz::toBytes(data, size));
    const auto authorization = readDeviceAuthorization(response, provider, now);

    if (authorization) {
        require(response.isSuccess(), "codes come with a success");
        judge(*authorization);
    } else {
        fuzz::requireSound(authorization.error());
    }
    judgePoll(response, now);
    return 0;
}
