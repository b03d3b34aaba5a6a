// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SleepNotice.h"

#include <QtDBus/QDBusConnection>

using namespace Qt::StringLiterals;

namespace latchkey {

// systemd-logind, and elogind where there is no systemd. Without either, SystemClock looks at the
// clock every few minutes.
SleepNotice::SleepNotice(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onPrepareForSleep(bool)));
}

SleepNotice::~SleepNotice() = default;

void SleepNotice::onPrepareForSleep(bool goingToSleep)
{
    if (!goingToSleep)
        emit wokeUp();
}

} // namespace latchkey
