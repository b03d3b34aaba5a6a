// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/HttpMessage.h"

namespace latchkey {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray encodeForm(const QList<FormField> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return form;
}

HttpRequest makeFormPost(const QUrl &url, const QList<FormField> &fields)
{
    return {HttpRequest::Method::Post, url,
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            encodeForm(fields)};
}

HttpRequest makeJsonGet(const QUrl &url)
{
    return {HttpRequest::Method::Get, url, {{"Accept", "application/json"}}, {}};
}

} // namespace latchkey
