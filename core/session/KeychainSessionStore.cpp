// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeychainSessionStore.h"

#include "base/Log.h"
#include "session/KeychainProbe.h"

#include <qt6keychain/keychain.h>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"Latchkey"_s;

// A read never prompts (see the probe), so it is quick or stuck. A write may have to wait for the
// user.
constexpr std::chrono::milliseconds ReadDeadline = 15s;
constexpr std::chrono::milliseconds WriteDeadline = 60s;

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

// Starts a job and calls `done(job)` or, when it takes too long, `done(nullptr)`; once.
//
// QtKeychain (to 0.16 on macOS, to 0.17 on Linux) crashes when a running job is deleted, and it has
// no time-out: so the job belongs to nobody, deletes itself whenever it ends, and a timer of ours
// runs beside it.
void run(QKeychain::Job *job, std::chrono::milliseconds deadline, QObject *context,
         const std::function<void(QKeychain::Job *)> &done)
{
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, done] {
        timer->deleteLater();
        qCWarning(logKeychain) << "the keychain does not answer";
        done(nullptr);
    });
    // The timer is the context: once it has fired, or its owner is gone, a late answer is not
    // heard.
    QObject::connect(job, &QKeychain::Job::finished, timer,
                     [timer, done](QKeychain::Job *finished) {
                         if (!timer->isActive())
                             return;
                         timer->stop();
                         timer->deleteLater();
                         done(finished);
                     });
    timer->start(deadline);
    job->start();
}

Error timeoutError()
{
    return {ErrorKind::KeychainTimeout, u"the keychain did not answer in time"_s, {}, {}, {}};
}

} // namespace

void KeychainSessionStore::check(QObject *context, const Done<> &done)
{
    KeychainProbe::checkWritable(context, done);
}

void KeychainSessionStore::unlock(QObject *context, const Done<> &done)
{
    KeychainProbe::unlock(context, done);
}

QString KeychainSessionStore::displayName() const
{
    return KeychainProbe::displayName();
}

void KeychainSessionStore::readEntry(const QString &key, QObject *context, const Done<Secret> &done)
{
    KeychainProbe::find(
        service, key, context, [=](const Result<KeychainProbe::Presence> &presence) {
            if (!presence)
                return done(fail(presence.error()));
            if (*presence == KeychainProbe::Presence::Absent)
                return done(fail(ErrorKind::EntryAbsent, u"the keychain holds no such entry"_s));
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            run(job, ReadDeadline, context, [=](QKeychain::Job *finished) {
                if (!finished)
                    return done(fail(timeoutError()));
                if (finished->error() != QKeychain::NoError)
                    return done(fail(jobError(*finished)));
                const QByteArray text =
                    static_cast<QKeychain::ReadPasswordJob *>(finished)->textData().toUtf8();
                // KWallet through QtKeychain reports a failed read as an empty entry.
                if (text.isEmpty())
                    return done(fail(ErrorKind::EntryAbsent, u"the keychain's entry is empty"_s));
                done(Secret(text));
            });
        });
}

void KeychainSessionStore::writeEntry(const QString &key, const Secret &text, QObject *context,
                                      const Done<> &done)
{
    // Asked first: writing to a locked collection would raise a prompt that nobody asked for.
    KeychainProbe::checkWritable(context, [=](const Result<void> &writable) {
        if (!writable)
            return done(writable);
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(QString::fromUtf8(text.reveal()));
        run(job, WriteDeadline, context, [=](QKeychain::Job *finished) {
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
    KeychainProbe::find(service, key, context,
                        [=](const Result<KeychainProbe::Presence> &presence) {
                            if (!presence)
                                return done(fail(presence.error()));
                            if (*presence == KeychainProbe::Presence::Absent)
                                return done({});
                            auto *job = new QKeychain::DeletePasswordJob(service);
                            job->setKey(key);
                            run(job, WriteDeadline, context, [=](QKeychain::Job *finished) {
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
