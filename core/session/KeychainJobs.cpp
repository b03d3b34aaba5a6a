// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeychainJobs.h"

#include "base/Log.h"

#include <utility>

namespace latchkey {

void KeychainJobs::run(Effect effect, Make make, std::chrono::milliseconds patience,
                       QObject *context, const Done &done)
{
    const auto request =
        std::make_shared<Request>(Request{effect, std::move(make), context, done, {}});
    request->patience = new QTimer(context);
    request->patience->setSingleShot(true);
    connect(request->patience, &QTimer::timeout, context,
            [this, self = QPointer(this), weak = std::weak_ptr(request)] {
                const Shared late = weak.lock();
                if (!late)
                    return;
                qCWarning(logKeychain) << "the keychain does not answer";
                if (self)
                    m_waiting.removeOne(late);
                answer(late, nullptr);
            });
    request->patience->start(patience);
    m_waiting.append(request);
    startNext();
}

// QtKeychain (to 0.16 on macOS, to 0.17 on Linux) crashes when a running job is deleted: so the job
// belongs to nobody, and deletes itself whenever it ends.
void KeychainJobs::startNext()
{
    while (!m_running && !m_waiting.isEmpty()) {
        const Shared request = m_waiting.takeFirst();
        if (!request->context)
            continue;
        QKeychain::Job *const job = request->make();
        m_running = request;
        if (request->patience)
            request->patience->start();
        connect(job, &QKeychain::Job::finished, this, [this, request](QKeychain::Job *finished) {
            m_running.reset();
            for (const Shared &each : std::as_const(m_waiting)) {
                if (each->patience)
                    each->patience->start(); // the keychain is alive
            }
            // First the next one: the callee may ask for more, or delete this.
            const auto awaitingRest = std::exchange(m_awaitingRest, {});
            startNext();
            answer(request, finished);
            for (const auto &fn : awaitingRest)
                fn();
        });
        job->start();
    }
}

// What waits for its turn and was given up is never asked; what runs cannot be called back.
bool KeychainJobs::isSettled() const
{
    const bool isGivenUp = m_running && (m_running->isAnswered || !m_running->context);
    return !isGivenUp || m_running->effect == Effect::Looks;
}

void KeychainJobs::whenSettled(const std::function<void()> &fn)
{
    if (isSettled())
        return fn();
    m_awaitingRest.append(fn);
}

void KeychainJobs::answer(const Shared &request, QKeychain::Job *job)
{
    if (std::exchange(request->isAnswered, true))
        return;
    if (request->patience)
        request->patience->deleteLater();
    if (request->context)
        request->done(job);
}

} // namespace latchkey
