// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: the console calls from a thread of its own.
#include "app/platform/Interruption.h"

#include <qt_windows.h>

namespace latchkey {

namespace {

Interruption *listener = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (!listener)
        return FALSE;
    QMetaObject::invokeMethod(listener, &Interruption::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    listener = nullptr;
}

} // namespace latchkey
