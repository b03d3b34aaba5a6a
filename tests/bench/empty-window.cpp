// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a window can be: what latchkey is measured beside. With an argument it shows that text: the
// first letter on the screen costs the system's list of fonts.
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    if (argc > 1)
        new QLabel(QString::fromLocal8Bit(argv[1]), &window);
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
