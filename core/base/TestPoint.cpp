// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TestPoint.h"

#ifdef LATCHKEY_TEST_POINTS

#include <QtCore/QFile>
#include <QtCore/QHash>

#include <chrono>
#include <csignal>
#include <cstdlib>

namespace latchkey {

namespace {

struct Order
{
    QByteArray action;
    QByteArray place;
    int pass = 1;
};

Order orderOfEnvironment()
{
    const QList<QByteArray> words = qgetenv("LATCHKEY_TEST_POINT").split(' ');
    return {words.value(0), words.value(1), words.size() > 2 ? words.at(2).toInt() : 1};
}

void trace(const char *name)
{
    static const QString path = qEnvironmentVariable("LATCHKEY_TEST_TRACE");
    if (path.isEmpty())
        return;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(name + QByteArray(" ")
                   + QByteArray::number(qint64(std::chrono::nanoseconds(now).count())) + '\n');
}

} // namespace

void passTestPoint(const char *name)
{
    static const Order order = orderOfEnvironment();
    trace(name);
    if (order.place != name)
        return;
    static int passes = 0;
    if (++passes != order.pass)
        return;
#ifdef Q_OS_UNIX
    ::raise(order.action == "stop" ? SIGSTOP : SIGKILL);
#else
    std::_Exit(137);
#endif
}

} // namespace latchkey

#endif
