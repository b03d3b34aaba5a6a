// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SleepNotice.h"

#include <QtCore/QAbstractNativeEventFilter>
#include <QtCore/QCoreApplication>

#include <windows.h>

namespace latchkey {

namespace {

// Every top-level window is sent WM_POWERBROADCAST.
class PowerFilter : public QAbstractNativeEventFilter
{
public:
    explicit PowerFilter(SleepNotice *notice)
        : m_notice(notice)
    { }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *msg = static_cast<MSG *>(message);
        if (msg->message == WM_POWERBROADCAST && msg->wParam == PBT_APMRESUMEAUTOMATIC)
            emit m_notice->wokeUp();
        return false;
    }

private:
    SleepNotice *m_notice;
};

} // namespace

SleepNotice::SleepNotice(QObject *parent)
    : QObject(parent)
{
    auto *filter = new PowerFilter(this);
    QCoreApplication::instance()->installNativeEventFilter(filter);
    m_platform = filter;
}

SleepNotice::~SleepNotice()
{
    // Its destructor takes it out of the application's list.
    delete static_cast<PowerFilter *>(m_platform);
}

void SleepNotice::onPrepareForSleep(bool) { }

} // namespace latchkey
