// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Farewell.h"

#include "session/Accounts.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

namespace latchkey {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::minutes KeychainPatience = 2min;
constexpr std::chrono::milliseconds Look = 20ms;

bool isBusy(const Accounts &accounts, bool waitsForAnswers)
{
    for (int row = 0; row < accounts.rowCount(); ++row) {
        const Session &session = *accounts.session(row);
        if (session.isKeepingAnswer() || (waitsForAnswers && session.isRefreshing()))
            return true;
    }
    return false;
}

} // namespace

void awaitRefreshes(const Accounts &accounts)
{
    const QDeadlineTimer answers(AnswerPatience);
    const QDeadlineTimer keychain(KeychainPatience);
    const auto isOver = [&] {
        return keychain.hasExpired() || !isBusy(accounts, !answers.hasExpired());
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
