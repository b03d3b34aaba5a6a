// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcements.h"

#include "Accessibility.h"
#include "Wait.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>
#include <QtTest/QTest>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

const QString Connection = u"announcements"_s;

// The registry tells programs that somebody listens; else they say nothing.
void registerEvent(const QDBusConnection &bus, const QString &event)
{
    auto message =
        QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                       u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    message.setArguments({event});
    bus.call(message);
}

const QStringList Events{u"object:property-change:accessible-name"_s, u"object:announcement"_s};

} // namespace

Announcements::Announcements()
{
    QDBusConnection bus = QDBusConnection::connectToBus(Accessible::busAddress(), Connection);
    for (const QString &member : {u"PropertyChange"_s, u"Announcement"_s})
        bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, member, this,
                    SLOT(onTold(QDBusMessage)));
    for (const QString &event : Events)
        registerEvent(bus, event);
}

Announcements::~Announcements()
{
    QDBusConnection::disconnectFromBus(Connection);
}

bool Announcements::waitFor(const QString &part) const
{
    return test::waitUntil(
        [&] {
            return std::any_of(m_told.begin(), m_told.end(),
                               [&](const QString &told) { return told.contains(part); });
        },
        10'000);
}

// (detail, number, number, value, …): what is announced; with Qt 6.4 a change of name says whose it
// is, and is looked up.
void Announcements::onTold(const QDBusMessage &event)
{
    const QVariant value = event.arguments().value(3).value<QDBusVariant>().variant();
    m_told.append(event.member() == "Announcement"_L1 ? value.toString()
                                                      : Accessible::sender(event).name());
}

} // namespace latchkey
