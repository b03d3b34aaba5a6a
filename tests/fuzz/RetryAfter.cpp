// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of an answer, a line each, and what they say about waiting.
#include "fuzz/Oracle.h"
#include "oauth/OAuthError.h"

#include <QtCore/QLocale>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

void judgeDate(const QByteArray &text)
{
    const std::optional<QDateTime> instant = readHttpDate(text);
    if (!instant)
        return;
    require(instant->isValid() && instant->timeSpec() == Qt::UTC, "a date is an instant in UTC");
    const QString written = QLocale::c().toString(*instant, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    require(readHttpDate(written.toLatin1()) == instant, "a date that is written is read again");
    // RFC 9110 §5.6.7: four digits are the year, whichever it is.
    if (text.contains(" GMT") && !text.contains('-'))
        require(text.contains(QByteArray::number(instant->date().year()).rightJustified(4, '0')),
                "a year is what it says");
}

void judgeDelay(const HttpResponse &response, const QDateTime &now)
{
    const std::optional<QDateTime> retryAt = readRetryAfter(response, now);
    if (!retryAt)
        return;
    require(retryAt->timeSpec() == Qt::UTC, "an instant is in UTC");
    require(now <= *retryAt && *retryAt <= now.addSecs(3600), "nobody waits for more than an hour");
    require(makeHttpError(response, now).retryAt == retryAt, "a busy server's wish is told");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now = testNow();
    const HttpResponse response = fuzz::toResponse("503\n" + fuzz::toBytes(data, size));

    for (const auto &[name, value] : response.headers)
        judgeDate(value);
    judgeDelay(response, now);
    require(!readRetryAfter(response, {}), "without a clock there is no instant");
    return 0;
}
