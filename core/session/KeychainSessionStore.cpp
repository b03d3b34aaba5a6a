// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeychainSessionStore.h"

#include "session/KeychainJobs.h"
#include "session/KeychainProbe.h"

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

Error jobError(const QKeychain::Job &job)
{
    const QString detail =
        u"the keychain answered %1: %2"_s.arg(job.error()).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::EntryAbsent, detail, {}, {}, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::KeychainDenied, detail, {}, {}, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::KeychainMissing, detail, {}, {}, {}};
    default:
        return {ErrorKind::KeychainFailed, detail, {}, {}, {}};
    }
}

Error timeoutError()
{
    return {ErrorKind::KeychainTimeout, u"the keychain did not answer in time"_s, {}, {}, {}};
}

} // namespace

KeychainSessionStore::KeychainSessionStore(const QString &application)
    : KeychainSessionStore(application, Patience())
{ }

KeychainSessionStore::KeychainSessionStore(const QString &application, const Patience &patience)
    : SessionStore(application)
    , m_patience(patience)
    , m_jobs(std::make_unique<KeychainJobs>())
{ }

KeychainSessionStore::~KeychainSessionStore() = default;

void KeychainSessionStore::check(QObject *context, const Done<> &done)
{
    KeychainProbe::checkWritable(context, done);
}

void KeychainSessionStore::unlock(QObject *context, const Done<> &done)
{
    m_unlocking.append({context, done});
    if (m_unlocking.size() > 1)
        return;
    // The prompt outlives whoever asked first: others may wait for it, too.
    KeychainProbe::unlock(m_jobs.get(), [this](const Result<void> &unlocked) {
        const auto waiting = std::exchange(m_unlocking, {});
        for (const auto &[who, tell] : waiting) {
            if (who)
                tell(unlocked);
        }
    });
}

std::optional<qsizetype> KeychainSessionStore::largestEntry() const
{
    return KeychainProbe::largestEntry();
}

QString KeychainSessionStore::displayName() const
{
    return KeychainProbe::displayName();
}

bool KeychainSessionStore::isSettled() const
{
    return m_jobs->isSettled();
}

void KeychainSessionStore::whenSettled(const std::function<void()> &fn)
{
    m_jobs->whenSettled(fn);
}

void KeychainSessionStore::readEntry(const QString &key, QObject *context, const Done<Secret> &done)
{
    const auto onRead = [=, this](KeychainProbe::Presence presence, QKeychain::Job *finished) {
        if (!finished)
            return done(fail(timeoutError()));
        const bool isPresent = presence == KeychainProbe::Presence::Present;
        if (isPresent && finished->error() == QKeychain::EntryNotFound)
            return explainNotFound(key, context, done);
        if (finished->error() != QKeychain::NoError)
            return done(fail(jobError(*finished)));
        // As it came: bytes that are no UTF-8 are somebody else's, and are kept as they are.
        const QByteArray text = static_cast<QKeychain::ReadPasswordJob *>(finished)->binaryData();
        if (text.isEmpty() && isPresent)
            return done(fail(ErrorKind::EntryGarbled, u"the keychain's entry is empty"_s));
        // KWallet through QtKeychain reports a failed read as an empty entry.
        if (text.isEmpty())
            return done(fail(ErrorKind::KeychainFailed, u"the keychain gave nothing"_s));
        done(Secret(text));
    };
    KeychainProbe::find(
        application(), key, context, [=, this](const Result<KeychainProbe::Presence> &presence) {
            if (!presence)
                return done(fail(presence.error()));
            if (*presence == KeychainProbe::Presence::Absent)
                return done(fail(ErrorKind::EntryAbsent, u"the keychain holds no such entry"_s));
            m_jobs->run(
                KeychainJobs::Effect::Looks,
                [service = application(), key] {
                    auto *job = new QKeychain::ReadPasswordJob(service);
                    job->setKey(key);
                    return job;
                },
                m_patience.read, context,
                [onRead, presence = *presence](QKeychain::Job *job) { onRead(presence, job); });
        });
}

// It was there a moment ago. QtKeychain says "not found" also of what was locked meanwhile, and of
// what it cannot read as text.
void KeychainSessionStore::explainNotFound(const QString &key, QObject *context,
                                           const Done<Secret> &done)
{
    KeychainProbe::find(application(), key, context,
                        [done](const Result<KeychainProbe::Presence> &presence) {
                            if (!presence)
                                return done(fail(presence.error()));
                            if (*presence == KeychainProbe::Presence::Present)
                                return done(fail(ErrorKind::EntryGarbled,
                                                 u"the keychain holds an entry that is no text"_s));
                            done(fail(ErrorKind::EntryAbsent, u"the keychain's entry is gone"_s));
                        });
}

void KeychainSessionStore::writeEntry(const QString &key, const Secret &text, QObject *context,
                                      const Done<> &done)
{
    // Asked first: writing to a locked collection would raise a prompt that nobody asked for.
    KeychainProbe::checkWritable(context, [=, this](const Result<void> &writable) {
        if (!writable)
            return done(writable);
        m_jobs->run(
            KeychainJobs::Effect::Changes,
            [service = application(), key, text] {
                auto *job = new QKeychain::WritePasswordJob(service);
                job->setKey(key);
                job->setTextData(QString::fromUtf8(text.reveal()));
                return job;
            },
            m_patience.write, context,
            [done](QKeychain::Job *finished) {
                if (!finished)
                    return done(fail(timeoutError()));
                if (finished->error() != QKeychain::NoError)
                    return done(fail(jobError(*finished)));
                done({});
            });
    });
}

void KeychainSessionStore::removeEntry(const QString &key, QObject *context, const Done<> &done)
{
    KeychainProbe::find(application(), key, context,
                        [=, this](const Result<KeychainProbe::Presence> &presence) {
                            if (!presence)
                                return done(fail(presence.error()));
                            if (*presence == KeychainProbe::Presence::Absent)
                                return done({});
                            m_jobs->run(
                                KeychainJobs::Effect::Changes,
                                [service = application(), key] {
                                    auto *job = new QKeychain::DeletePasswordJob(service);
                                    job->setKey(key);
                                    return job;
                                },
                                m_patience.write, context,
                                [done](QKeychain::Job *finished) {
                                    if (!finished)
                                        return done(fail(timeoutError()));
                                    if (finished->error() != QKeychain::NoError
                                        && finished->error() != QKeychain::EntryNotFound)
                                        return done(fail(jobError(*finished)));
                                    done({});
                                });
                        });
}

} // namespace latchkey
