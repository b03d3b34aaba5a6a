// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SleepNotice.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace latchkey {

namespace {

struct Watch
{
    SleepNotice *notice = nullptr;
    io_connect_t rootPort = 0;
    io_object_t notifier = 0;
    IONotificationPortRef port = nullptr;
};

void onPowerMessage(void *context, io_service_t, natural_t message, void *argument)
{
    const auto *watch = static_cast<Watch *>(context);
    switch (message) {
    case kIOMessageCanSystemSleep:
    case kIOMessageSystemWillSleep:
        // Unanswered, the system would wait 30 seconds for us before it sleeps.
        IOAllowPowerChange(watch->rootPort, reinterpret_cast<intptr_t>(argument));
        break;
    case kIOMessageSystemHasPoweredOn:
        emit watch->notice->wokeUp();
        break;
    default:
        break;
    }
}

} // namespace

SleepNotice::SleepNotice(QObject *parent)
    : QObject(parent)
{
    auto *watch = new Watch;
    watch->notice = this;
    watch->rootPort =
        IORegisterForSystemPower(watch, &watch->port, onPowerMessage, &watch->notifier);
    m_platform = watch;
    if (watch->rootPort)
        CFRunLoopAddSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(watch->port),
                           kCFRunLoopCommonModes);
}

SleepNotice::~SleepNotice()
{
    auto *watch = static_cast<Watch *>(m_platform);
    if (watch->rootPort) {
        CFRunLoopRemoveSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(watch->port),
                              kCFRunLoopCommonModes);
        IODeregisterForSystemPower(&watch->notifier);
        IOServiceClose(watch->rootPort);
        IONotificationPortDestroy(watch->port);
    }
    delete watch;
}

void SleepNotice::onPrepareForSleep(bool) { }

} // namespace latchkey
