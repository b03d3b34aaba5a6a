// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Oracle.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace latchkey::fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN: %s\n", what);
    std::abort();
}

QByteArray toBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

HttpResponse toResponse(const QByteArray &text)
{
    HttpResponse response;
    qsizetype start = 0;
    const auto takeLine = [&] {
        const qsizetype end = text.indexOf('\n', start);
        const QByteArray line = text.mid(start, end < 0 ? -1 : end - start);
        start = end < 0 ? text.size() : end + 1;
        return line;
    };

    const QByteArray first = takeLine();
    response.status = first.left(3).toInt();
    response.ending =
        first.endsWith(" cut") ? HttpResponse::Ending::Cut : HttpResponse::Ending::Complete;
    for (QByteArray line = takeLine(); !line.isEmpty(); line = takeLine()) {
        const qsizetype colon = line.indexOf(':');
        response.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    response.body = text.mid(start);
    return response;
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

void requireSound(const Error &error)
{
    require(error.providerText.size() <= 200, "the provider's text is short");
    require(!hasControlCharacter(error.providerText), "the provider's text can be shown");
    require(error.code.size() <= 64, "an error's code is short");
    require(!hasControlCharacter(error.code), "an error's code can be logged");
    require(!error.retryAt || error.retryAt->isValid(), "an instant is one");
}

} // namespace latchkey::fuzz
