// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemorySessionStore.h"

#include <QtCore/QMetaObject>
#include <QtCore/QPointer>

#include <utility>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void answer(QObject *context, const SessionStore::Done<T> &done, const Result<T> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

} // namespace

void MemorySessionStore::check(QObject *context, const Done<> &done)
{
    answer<void>(context, done, failure ? Result<void>(fail(*failure)) : Result<void>());
}

void MemorySessionStore::unlock(QObject *context, const Done<> &done)
{
    ++unlocks;
    failure.reset();
    answer<void>(context, done, {});
}

void MemorySessionStore::answerHeld()
{
    for (const auto &answerOne : std::exchange(m_held, {}))
        answerOne();
}

void MemorySessionStore::readEntry(const QString &key, QObject *context, const Done<Secret> &done)
{
    if (hangs) {
        m_held.push_back([this, key, context = QPointer<QObject>(context), done] {
            if (context)
                readEntry(key, context, done);
        });
        return;
    }
    if (failure)
        return answer<Secret>(context, done, fail(*failure));
    if (!entries.contains(key))
        return answer<Secret>(context, done, fail(ErrorKind::EntryAbsent, u"no such entry"_s));
    answer<Secret>(context, done, Secret(entries.value(key)));
}

void MemorySessionStore::writeEntry(const QString &key, const Secret &text, QObject *context,
                                    const Done<> &done)
{
    if (failure)
        return answer<void>(context, done, fail(*failure));
    ++writes;
    log.append(u"write "_s + key);
    const auto limit = capacity ? capacity : declaredCapacity;
    const bool isTooLate = writesLeft && (*writesLeft)-- <= 0;
    if (writing == Writing::Refuses || isTooLate || (limit && text.reveal().size() > *limit))
        return answer<void>(context, done, fail(ErrorKind::KeychainFailed, u"the store is full"_s));
    const QByteArray copy(text.reveal().constData(), text.reveal().size());
    if (writing == Writing::CutsShort)
        entries.insert(key, copy.left(copy.size() / 2));
    else if (writing != Writing::LosesSilently)
        entries.insert(key, copy);
    if (writing == Writing::ReportsFailure)
        return answer<void>(context, done, fail(ErrorKind::KeychainFailed, u"it says it failed"_s));
    answer<void>(context, done, {});
}

void MemorySessionStore::removeEntry(const QString &key, QObject *context, const Done<> &done)
{
    if (failure)
        return answer<void>(context, done, fail(*failure));
    log.append(u"remove "_s + key);
    if (!ignoresRemoval)
        entries.remove(key);
    answer<void>(context, done, {});
}

} // namespace latchkey
