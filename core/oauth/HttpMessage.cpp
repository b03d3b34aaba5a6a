// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/HttpMessage.h"

#include <QtCore/QLocale>

namespace latchkey {

using namespace Qt::StringLiterals;

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

std::optional<QDateTime> readHttpDate(const QByteArray &text)
{
    // The form of today, RFC 850's and that of C's asctime(). All begin with the day's name, which
    // says nothing new.
    static const QString forms[] = {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                    u"MMM d hh:mm:ss yyyy"_s};
    const QString date = QString::fromLatin1(text).simplified().section(u' ', 1);
    for (const QString &form : forms) {
        QDateTime instant = QLocale::c().toDateTime(date, form);
        if (!instant.isValid())
            continue;
        instant.setTimeSpec(Qt::UTC);
        // Qt puts years of two digits into the last century.
        return instant.date().year() < 1970 ? instant.addYears(100) : instant;
    }
    return {};
}

HttpRequest makeFormPost(const QUrl &url, const QList<FormField> &fields)
{
    return {HttpRequest::Method::Post,
            url,
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            encodeForm(fields)};
}

HttpRequest makeJsonGet(const QUrl &url)
{
    return {HttpRequest::Method::Get, url, {{"Accept", "application/json"}}, {}};
}

} // namespace latchkey
