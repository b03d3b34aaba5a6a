// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CallbackRequest.h"

#include "oauth/Grammar.h"

#include <QtCore/QList>

#include <algorithm>

namespace latchkey {

namespace {

CallbackRequest refuse(int status)
{
    CallbackRequest request;
    request.state = CallbackRequest::State::Refused;
    request.status = status;
    return request;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// Of control characters a head holds only tabs and line ends. Finding another one early keeps a TLS
// handshake or noise from being waited for.
bool hasControlCharacter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\r' && c != '\n') || c == '\x7f';
    });
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// GET SP /path?query SP HTTP/1.1
CallbackRequest readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words.at(0)))
        return refuse(400); // A line of two words is HTTP/0.9, which has no headers to judge.
    const QByteArray &target = words.at(1);
    const QByteArray &version = words.at(2);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(version.startsWith("HTTP/") ? 505 : 400);
    // `//host/path` and `http://host/path` name another host; `#` and a tab never belong here.
    if (!target.startsWith('/') || target.startsWith("//") || target.contains('#')
        || target.contains('\t'))
        return refuse(400);

    CallbackRequest request;
    const qsizetype mark = target.indexOf('?');
    request.method = words.at(0);
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return request;
}

// The status for a head with these header lines; 200: nothing against it.
int judgeHeaders(const QList<QByteArray> &lines, const QByteArray &host)
{
    int hosts = 0;
    int lengths = 0;
    bool hostIsOurs = false;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        // A name that is no token covers a folded line and a space before the colon (RFC 9112
        // §5.1).
        if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
            return 400;
        const QByteArrayView name = QByteArrayView(line).first(colon);
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (equalsIgnoringCase(name, "Host")) {
            ++hosts;
            hostIsOurs = value == host;
        } else if (equalsIgnoringCase(name, "Transfer-Encoding")) {
            return 400;
        } else if (equalsIgnoringCase(name, "Content-Length")) {
            // Two of them, or one that is no number, are the stuff of request smuggling (RFC 9112
            // §6.3).
            const bool isNumber = !value.isEmpty()
                && std::all_of(value.begin(), value.end(),
                               [](char c) { return c >= '0' && c <= '9'; });
            if (++lengths > 1 || !isNumber)
                return 400;
        }
    }
    if (hosts != 1)
        return 400;
    return hostIsOurs ? 200 : 421;
}

} // namespace

CallbackRequest readCallbackRequest(const QByteArray &received, const QByteArray &host)
{
    // RFC 9112 §2.2: an empty line before the request is to be ignored.
    qsizetype start = 0;
    while (start < received.size() && start < 4
           && (received[start] == '\r' || received[start] == '\n'))
        ++start;

    CallbackRequest request;
    QList<QByteArray> headers;
    for (bool isFirst = true;; isFirst = false) {
        const qsizetype end = received.indexOf('\n', start);
        const bool isTooLarge = (end < 0 ? received.size() : end) >= LargestCallbackHead;
        const auto line =
            QByteArrayView(received).sliced(start, (end < 0 ? received.size() : end) - start);
        if (hasControlCharacter(line.first(std::min(line.size(), LargestCallbackHead))))
            return refuse(400);
        if (isTooLarge)
            return refuse(isFirst ? 414 : 431);
        if (end < 0)
            return {}; // Incomplete.
        start = end + 1;

        const QByteArrayView text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.contains('\r'))
            return refuse(400);
        if (isFirst) {
            request = readRequestLine(text.toByteArray());
            if (request.state == CallbackRequest::State::Refused)
                return request;
        } else if (!text.isEmpty()) {
            headers.append(text.toByteArray());
        } else {
            break;
        }
    }

    if (const int status = judgeHeaders(headers, host); status != 200)
        return refuse(status);
    request.state = CallbackRequest::State::Complete;
    return request;
}

} // namespace latchkey
