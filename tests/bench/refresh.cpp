// SPDX-License-Identifier: GPL-3.0-or-later
// refresh ACCOUNT COUNT: renews that account's session COUNT times as the window does, with the real keychain and the real
// provider, and prints the median time of one renewal in milliseconds.
#include "app/Environment.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace latchkey;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: refresh ACCOUNT COUNT\n", stderr);
        return 2;
    }
    const size_t count = QByteArrayView(argv[2]).toUInt();
    Environment environment([](const QString &, const std::optional<Error> &) { return CallbackPage(); },
                            [](const QString &) { return CallbackPage(); });
    Session *session = environment.accounts().find(QString::fromLocal8Bit(argv[1]));
    if (!session || count == 0) {
        std::fputs("refresh: there is no such account, or nothing to count\n", stderr);
        return 2;
    }

    std::vector<double> milliseconds;
    QElapsedTimer timer;
    const auto renew = [&] {
        timer.start();
        session->refresh();
    };
    QObject::connect(session, &Session::refreshFinished, session, [&](const Result<void> &outcome) {
        if (!outcome) {
            std::fprintf(stderr, "refresh: %s\n", qPrintable(outcome.error().detail));
            return QCoreApplication::exit(1);
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (milliseconds.size() == count)
            return QCoreApplication::exit(0);
        renew();
    });
    QMetaObject::invokeMethod(session, renew, Qt::QueuedConnection);
    if (const int code = QCoreApplication::exec(); code != 0)
        return code;
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%.2f\n", milliseconds[milliseconds.size() / 2]);
    return 0;
}
