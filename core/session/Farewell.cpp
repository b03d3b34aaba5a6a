// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Farewell.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <algorithm>

namespace latchkey {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes KeychainPatience = 2min;
constexpr std::chrono::milliseconds Look = 20ms;

bool isBusy(const Session *session, bool waitsForAnswers)
{
    return session && (session->isKeepingAnswer() || (waitsForAnswers && session->isRefreshing()));
}

} // namespace

void awaitRefreshes(const QList<QPointer<Session>> &sessions)
{
    const QDeadlineTimer answers(AnswerPatience);
    const QDeadlineTimer keychain(KeychainPatience);
    const auto isOver = [&] {
        return keychain.hasExpired()
            || std::none_of(sessions.begin(), sessions.end(),
                            [&](const QPointer<Session> &session) {
                                return isBusy(session, !answers.hasExpired());
                            });
    };
    if (isOver())
        return;
    QEventLoop loop; // the program's own is through
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    look.start(Look);
    loop.exec();
}

} // namespace latchkey
