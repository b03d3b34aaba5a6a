// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventLog.h"

#include "base/LogSink.h"
#include "base/Secret.h"

#include <QtCore/QMutex>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;

struct Kept
{
    QMutex mutex;
    EventLog *log = nullptr; // Absent: nobody wants them.
    QList<LogEvent> events;
    bool isAnnounced = false;
};

// Never destroyed: messages come at any time, and from any thread.
Kept &kept()
{
    static auto *all = new Kept;
    return *all;
}

QString typeName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

} // namespace

EventLog::EventLog(QObject *parent)
    : QObject(parent)
{
    {
        const QMutexLocker locker(&kept().mutex);
        Q_ASSERT(!kept().log);
        kept().log = this;
        kept().events.clear();
        kept().isAnnounced = false;
    }
    setLogSink([](QtMsgType type, const QString &category, const QString &redactedText) {
        // Qt's own details would come of looking at these, and never end.
        const bool isDetail = type == QtDebugMsg || type == QtInfoMsg;
        if (isDetail && !category.startsWith("latchkey."_L1))
            return;
        const QMutexLocker locker(&kept().mutex);
        if (!kept().log)
            return;
        kept().events.append({QDateTime::currentDateTimeUtc(), type, category,
                              redactedText.left(LongestText).replace(u'\n', u' ')});
        if (kept().events.size() > MostEvents)
            kept().events.removeFirst();
        if (std::exchange(kept().isAnnounced, true))
            return;
        QMetaObject::invokeMethod(
            kept().log,
            [log = kept().log] {
                {
                    const QMutexLocker again(&kept().mutex);
                    kept().isAnnounced = false;
                }
                emit log->added();
            },
            Qt::QueuedConnection);
    });
}

EventLog::~EventLog()
{
    setLogSink({});
    const QMutexLocker locker(&kept().mutex);
    kept().log = nullptr;
    kept().events.clear();
}

QList<LogEvent> EventLog::events() const
{
    QList<LogEvent> events;
    {
        const QMutexLocker locker(&kept().mutex);
        events = kept().events;
    }
    for (LogEvent &event : events)
        event.text = redacted(event.text);
    return events;
}

QString eventText(const LogEvent &event)
{
    return u"%1 %2 %3: %4"_s.arg(event.at.toString(Qt::ISODateWithMs), typeName(event.type),
                                 event.category, event.text);
}

} // namespace latchkey
