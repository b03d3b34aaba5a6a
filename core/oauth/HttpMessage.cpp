// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/HttpMessage.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

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
    // The form of today, RFC 850's and that of C's asctime(). Date and time are read apart:
    // together they would be local time, which lacks an hour on the day that summer time begins.
    static const struct
    {
        QRegularExpression form;
        QString dateFormat;
    } forms[] = {
        {QRegularExpression(uR"(^\w+, (?<date>\d\d \w+ )(?<year>\d{4}) (?<time>[\d:]+) GMT$)"_s),
         u"dd MMM yyyy"_s},
        {QRegularExpression(uR"(^\w+, (?<date>\d\d-\w+-)(?<year>\d\d) (?<time>[\d:]+) GMT$)"_s),
         u"dd-MMM-yyyy"_s},
        {QRegularExpression(uR"(^\w+ (?<date>\w+ \d+ )(?<time>[\d:]+) (?<year>\d{4})$)"_s),
         u"MMM d yyyy"_s},
    };
    const QString words = QString::fromLatin1(text).simplified();
    for (const auto &[form, dateFormat] : forms) {
        const auto match = form.match(words);
        QString year = match.captured(u"year");
        // Qt would put every year of two digits into the last century.
        if (year.size() == 2)
            year.prepend(year < "70"_L1 ? "20"_L1 : "19"_L1);
        const QDate date = QLocale::c().toDate(match.captured(u"date") + year, dateFormat);
        const QTime time = QTime::fromString(match.captured(u"time"), u"hh:mm:ss"_s);
        if (!date.isValid() || !time.isValid())
            continue;
        return QDateTime(date, time, QTimeZone::utc()).toUTC();
    }
    return {};
}

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Patch:
        return "PATCH";
    case HttpRequest::Method::Delete:
        return "DELETE";
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
