// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/KeychainJobs.h"

#include "base/Log.h"

#include <QtCore/QTimer>

#include <utility>

namespace latchkey {

void KeychainJobs::run(Make make, std::chrono::milliseconds patience, QObject *context,
                       const Done &done)
{
    const auto request = std::make_shared<Request>(Request{std::move(make), context, done});
    m_waiting.append(request);
    QTimer::singleShot(patience, context, [this, self = QPointer(this), request] {
        if (request->isAnswered)
            return;
        qCWarning(logKeychain) << "the keychain does not answer";
        if (self)
            m_waiting.removeOne(request);
        answer(request, nullptr);
    });
    startNext();
}

// QtKeychain (to 0.16 on macOS, to 0.17 on Linux) crashes when a running job is deleted: so the job
// belongs to nobody, and deletes itself whenever it ends.
void KeychainJobs::startNext()
{
    while (!m_isRunning && !m_waiting.isEmpty()) {
        const Shared request = m_waiting.takeFirst();
        if (!request->context)
            continue;
        QKeychain::Job *const job = request->make();
        m_isRunning = true;
        connect(job, &QKeychain::Job::finished, this, [this, request](QKeychain::Job *finished) {
            m_isRunning = false;
            // First the next one: the callee may ask for more, or delete this.
            startNext();
            answer(request, finished);
        });
        job->start();
    }
}

void KeychainJobs::answer(const Shared &request, QKeychain::Job *job)
{
    if (!std::exchange(request->isAnswered, true) && request->context)
        request->done(job);
}

} // namespace latchkey
