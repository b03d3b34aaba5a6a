// SPDX-License-Identifier: GPL-3.0-or-later
// A Secret Service (freedesktop.org Secret Service API 0.2) that does as it is told on its standard
// input: one JSON object a line, each answered by one line. What can be said is in
// SecretService::obey().
#include "SecretService.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSocketNotifier>

#include <cstdio>
#include <unistd.h>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: fake-secret-service FILE-OF-ENTRIES\n");
        return 2;
    }
    latchkey::test::SecretService service(QString::fromLocal8Bit(argv[1]));

    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    QByteArray unread;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char bytes[65536];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit(); // the test is gone
        unread.append(bytes, count);
        for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
            const QJsonObject order = QJsonDocument::fromJson(unread.first(end)).object();
            unread.remove(0, end + 1);
            output.write(QJsonDocument(service.obey(order)).toJson(QJsonDocument::Compact) + '\n');
        }
    });
    return app.exec();
}
