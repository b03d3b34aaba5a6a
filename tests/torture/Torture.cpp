// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <cstdio>

namespace latchkey::test {

bool serveUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience)
{
    QTimer look; // at conditions that no event tells of
    look.start(std::chrono::milliseconds(10));
    const QDeadlineTimer deadline(patience);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void tellFigure(const QString &what, const QString &figure)
{
    const QByteArray line = u"| %1 | %2 |\n"_qs.arg(what, figure).toUtf8();
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    const QString path = qEnvironmentVariable("LATCHKEY_TORTURE_FIGURES");
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::Append))
        file.write(line);
}

} // namespace latchkey::test
