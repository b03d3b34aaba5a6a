// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <optional>
#include <utility>

namespace latchkey {

using HttpHeader = std::pair<QByteArray, QByteArray>;
using FormField = std::pair<QString, QByteArray>; //!< A name, and a value that is not yet encoded.

//! \brief One request to a provider or a resource server, ready to be sent as it is.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Patch, Delete };

    Method method = Method::Get;
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

//! \brief What came back, not yet judged.
struct HttpResponse
{
    //! Whether the transport saw the end of the message. A body that was cut may still hold one
    //! whole JSON object, and with it the only copy of a rotated refresh token.
    enum class Ending {
        Complete,
        Cut,
        TooLong, //!< There was more than is read of any answer; we hung up ourselves.
    };

    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    Ending ending = Ending::Complete;
    QUrl url{}; //!< Of the request; empty where that does not matter.

    //! \brief The value of the first header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    //! \brief Whether the status is one of 2xx.
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

//! \brief The method as it is sent (RFC 9110 §9, RFC 5789).
QByteArray methodName(HttpRequest::Method method);

//! \brief `application/x-www-form-urlencoded` with every value percent-encoded (RFC 6749 appendix
//! B).
QByteArray encodeForm(const QList<FormField> &fields);

//! \brief The instant that an HTTP-date names, in any of its three forms (RFC 9110 §5.6.7). UTC;
//! none when it is no date.
std::optional<QDateTime> readHttpDate(const QByteArray &text);

//! \brief A POST of `fields` with `Accept: application/json`.
HttpRequest makeFormPost(const QUrl &url, const QList<FormField> &fields);

//! \brief A GET with `Accept: application/json`.
HttpRequest makeJsonGet(const QUrl &url);

} // namespace latchkey
