// SPDX-License-Identifier: GPL-3.0-or-later
// Unix: a signal handler may do little more than write a byte, so it writes one to a pipe that the
// event loop reads.
#include "app/platform/Interruption.h"

#include <QtCore/QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace latchkey {

namespace {

int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const int savedError = errno;
    const char byte = 0;
    // A full pipe has said it often enough.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = savedError;
}

void listenTo(int signal)
{
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    if (action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1)
            emit requested();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        listenTo(signal);
}

Interruption::~Interruption() = default;

} // namespace latchkey
