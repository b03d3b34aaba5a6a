// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program without a window can be: what latchkey-cli is measured beside.
#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
