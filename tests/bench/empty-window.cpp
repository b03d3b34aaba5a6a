// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a window can be: what latchkey is measured beside.
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
