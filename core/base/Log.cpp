// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/LogSink.h"
#include "base/Secret.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <array>

namespace latchkey {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logFlow, "latchkey.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "latchkey.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logKeychain, "latchkey.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "latchkey.app", QtWarningMsg)

namespace {

constexpr std::array AllTypes{QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg};

struct State
{
    QMutex mutex;
    LogSink sink;
    // Of our categories, by name: what is enabled for the sink's sake alone.
    QHash<QByteArray, QList<QtMsgType>> forTheSink;
};

// Never destroyed: messages come at any time, and from any thread.
State &state()
{
    static auto *all = new State;
    return *all;
}

QtMessageHandler previousHandler = nullptr;
QLoggingCategory::CategoryFilter previousFilter = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = redacted(message);
    const QByteArray category(context.category);
    LogSink sink;
    bool isForTheSink = false;
    {
        const QMutexLocker locker(&state().mutex);
        sink = state().sink;
        isForTheSink = state().forTheSink.value(category).contains(type);
    }
    if (sink)
        sink(type, QString::fromLatin1(category), text);
    if (!isForTheSink)
        previousHandler(type, context, text);
}

// Called for every category, and again when the rules change.
void filterCategory(QLoggingCategory *category)
{
    if (!previousFilter)
        return; // installFilter() calls us before it says who was there
    previousFilter(category);
    const QByteArray name(category->categoryName());
    if (!name.startsWith("latchkey."))
        return;
    const QMutexLocker locker(&state().mutex);
    QList<QtMsgType> &quiet = state().forTheSink[name];
    quiet.clear();
    if (!state().sink)
        return;
    for (const QtMsgType type : AllTypes) {
        if (category->isEnabled(type))
            continue;
        quiet.append(type);
        category->setEnabled(type, true);
    }
}

} // namespace

void installLog(const QString &rules)
{
    if (!previousHandler) {
        previousHandler = qInstallMessageHandler(handleMessage);
        previousFilter = QLoggingCategory::installFilter(filterCategory);
        QLoggingCategory::installFilter(filterCategory);
    }
    // As in QT_LOGGING_RULES; setFilterRules() itself wants lines.
    QLoggingCategory::setFilterRules(QString(rules).replace(u';', u'\n')
                                     + "\nqt.networkauth.*=false\n"_L1);
}

void setLogSink(LogSink sink)
{
    {
        const QMutexLocker locker(&state().mutex);
        state().sink = std::move(sink);
    }
    // Has every category looked at again.
    if (previousFilter)
        QLoggingCategory::installFilter(filterCategory);
}

} // namespace latchkey
