// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SleepNotice.h"

#include "base/SystemClock.h"
#include "support/Wait.h"

#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.login1"_L1;

// systemd-logind as far as sleep goes, on a connection of its own.
class Logind
{
public:
    explicit Logind(const QString &bus)
        : m_bus(QDBusConnection::connectToBus(bus, u"logind"_s))
    { }
    ~Logind() { QDBusConnection::disconnectFromBus(u"logind"_s); }
    Q_DISABLE_COPY_MOVE(Logind)

    bool begin() { return m_bus.registerService(Service); }
    bool end() { return m_bus.unregisterService(Service); }

    bool say(bool goingToSleep)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << goingToSleep;
        return m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
};

} // namespace

//! The sleep notice on a system bus of its own.
class tst_SleepNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        TRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        QVERIFY(QDBusConnection::systemBus().isConnected());
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void r113_wakingUpIsToldOnce()
    {
        Logind logind(m_address);
        QVERIFY(logind.begin());
        const SleepNotice notice;
        QSignalSpy woke(&notice, &SleepNotice::wokeUp);
        QVERIFY(logind.say(true));
        QVERIFY(logind.say(false));
        TRY_COMPARE(woke.count(), 1); // the second of two: going to sleep is none
        QVERIFY(logind.say(false));
        TRY_COMPARE(woke.count(), 2);
    }

    // At login it may come later than we do, and it may be restarted.
    void aLogindThatComesLaterIsHeard()
    {
        Logind logind(m_address);
        const SleepNotice notice;
        QSignalSpy woke(&notice, &SleepNotice::wokeUp);
        for (int start = 1; start <= 2; ++start) {
            QVERIFY(logind.begin());
            TRY_VERIFY(QDBusConnection::systemBus().interface()->isServiceRegistered(Service));
            QVERIFY(logind.say(false));
            TRY_COMPARE(woke.count(), start);
            QVERIFY(logind.end());
        }
    }

    // Anybody may send a signal of that name; only logind's counts.
    void othersAreNotBelieved()
    {
        Logind logind(m_address);
        QVERIFY(logind.begin());
        const SleepNotice notice;
        QSignalSpy woke(&notice, &SleepNotice::wokeUp);
        QDBusConnection other = QDBusConnection::connectToBus(m_address, u"other"_s);
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << false;
        QVERIFY(other.send(signal));
        // What logind says afterwards is there later.
        QVERIFY(
            !other
                 .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                      u"org.freedesktop.DBus"_s, u"ListNames"_s))
                 .arguments()
                 .isEmpty());
        QVERIFY(logind.say(false));
        TRY_VERIFY(!woke.isEmpty());
        QCOMPARE(woke.count(), 1);
        QDBusConnection::disconnectFromBus(u"other"_s);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(tst_SleepNotice)
#include "tst_SleepNotice.moc"
