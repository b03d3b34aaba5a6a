// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TimeText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey::timetext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString timeOfDay(const QDateTime &local)
{
    // The "C" locale's short form has seconds in it.
    return QLocale().language() == QLocale::C
        ? local.toString(u"HH:mm"_s)
        : QLocale().toString(local.time(), QLocale::ShortFormat);
}

// The day in words where people use words for it, a date else.
QString day(const QDateTime &then, const QDateTime &now)
{
    const QDateTime local = then.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today at %1").arg(timeOfDay(local));
    if (days == 1)
        return Words::tr("yesterday at %1").arg(timeOfDay(local));
    if (days > 1 && days < 7)
        return Words::tr("%1 at %2", "a day of the week and a time")
            .arg(QLocale().standaloneDayName(local.date().dayOfWeek()), timeOfDay(local));
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 60 * 60)
        return Words::tr("%Ln min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 12 * 60 * 60)
        return Words::tr("%Ln h ago", nullptr, static_cast<int>(seconds / 3600));
    return day(then, now);
}

QString until(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(then);
    if (seconds <= 0)
        return Words::tr("now");
    if (seconds < 60)
        return Words::tr("in less than a minute");
    // Rounded, so that 15 minutes are not called 14 a moment after they began.
    if (seconds < 90 * 60)
        return Words::tr("in %Ln min", nullptr, static_cast<int>((seconds + 30) / 60));
    if (seconds < 36 * 60 * 60)
        return Words::tr("in %Ln h", nullptr, static_cast<int>((seconds + 1800) / 3600));
    return Words::tr("in %Ln d", nullptr, static_cast<int>((seconds + 43200) / 86400));
}

QString countdown(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, now.secsTo(then));
    return u"%L1:%L2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

QString since(const QDateTime &then, const QDateTime &now)
{
    return day(then, now);
}

QString exact(const QDateTime &then)
{
    return QLocale().toString(then.toLocalTime(), QLocale::LongFormat);
}

} // namespace latchkey::timetext
