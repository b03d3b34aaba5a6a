// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"
#include "support/Wait.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSecondStartRaisesTheFirst();
    void theDesktopsLeaveToComeToTheFrontIsHandedOver();
    void anotherConfigurationIsAnotherProgram();
    void whatACrashLeftBehindIsNoObstacle();
    void theNextOneIsFirstWhenTheFirstHasGone();
    void oneThatHangsIsNotWaitedForForever();
    void oneThatLeavesIsFollowed();
    void nonsenseIsNotHeard();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_config;
    QString m_state;
};

void tst_SingleInstance::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    // A socket's path is short.
    qputenv("XDG_RUNTIME_DIR", m_directory->path().toUtf8());
    QVERIFY(QFile::setPermissions(m_directory->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    m_config = m_directory->filePath(u"config"_s);
    m_state = m_directory->filePath(u"state"_s);
}

void tst_SingleInstance::aSecondStartRaisesTheFirst()
{
    SingleInstance first(m_config, m_state);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    SingleInstance second(m_config, m_state);
    QVERIFY(!second.claim());
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.handOver();
    TRY_COMPARE(handedOver.size(), 1);
    QVERIFY(handedOver.at(0).at(0).toBool());
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.at(0).at(0).toString(), QString());
}

void tst_SingleInstance::theDesktopsLeaveToComeToTheFrontIsHandedOver()
{
    SingleInstance first(m_config, m_state);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    qputenv("XDG_ACTIVATION_TOKEN", "token-1");
    SingleInstance second(m_config, m_state);
    second.handOver();
    TRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.at(0).at(0).toString(), u"token-1"_s);
}

void tst_SingleInstance::anotherConfigurationIsAnotherProgram()
{
    SingleInstance first(m_config, m_state);
    QVERIFY(first.claim());
    SingleInstance other(m_directory->filePath(u"other-config"_s),
                         m_directory->filePath(u"other-state"_s));
    QVERIFY(other.claim());
}

void tst_SingleInstance::whatACrashLeftBehindIsNoObstacle()
{
    {
        SingleInstance crashed(m_config, m_state);
        QVERIFY(crashed.claim());
        // Its socket, as a process that is killed leaves it.
        const QString socket =
            QDir(m_directory->path()).entryList({u"latchkey-*"_s}, QDir::System).value(0);
        QVERIFY(!socket.isEmpty());
        QVERIFY(QFile::rename(m_directory->filePath(socket), m_directory->filePath(u"kept"_s)));
    }
    SingleInstance next(m_config, m_state);
    QVERIFY(next.claim());
    QVERIFY(QDir(m_directory->path()).entryList({u"latchkey-*"_s}, QDir::System).size() == 1);
}

void tst_SingleInstance::theNextOneIsFirstWhenTheFirstHasGone()
{
    auto first = std::make_unique<SingleInstance>(m_config, m_state);
    QVERIFY(first->claim());
    first.reset();
    SingleInstance next(m_config, m_state);
    QVERIFY(next.claim());
}

void tst_SingleInstance::oneThatHangsIsNotWaitedForForever()
{
    auto first = std::make_unique<SingleInstance>(m_config, m_state);
    QVERIFY(first->claim());
    const QString socket =
        QDir(m_directory->path()).entryList({u"latchkey-*"_s}, QDir::System).value(0);
    first.reset();
    // Holds the lock and takes connections, as the system does for a process that stands still.
    SessionLock lock(QDir(m_state).filePath(u"window.lock"_s));
    QVERIFY(lock.tryAcquire());
    QLocalServer hung;
    QVERIFY(hung.listen(m_directory->filePath(socket)));

    SingleInstance second(m_config, m_state, 200ms);
    QVERIFY(!second.claim());
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.handOver();
    TRY_COMPARE(handedOver.size(), 1);
    QVERIFY(!handedOver.at(0).at(0).toBool());
    QVERIFY2(hung.hasPendingConnections(), "it was there, and was asked");
    QVERIFY(!second.claim());
    // When it has gone, the place is free.
    lock.release();
    QVERIFY(second.claim());
    QCoreApplication::processEvents();
    QCOMPARE(handedOver.size(), 1);
}

void tst_SingleInstance::oneThatLeavesIsFollowed()
{
    auto first = std::make_unique<SingleInstance>(m_config, m_state);
    QVERIFY(first->claim());
    QSignalSpy raised(first.get(), &SingleInstance::raiseRequested);
    first->leave(); // and is busy with its last things
    SingleInstance second(m_config, m_state);
    QVERIFY(!second.claim());
    QSignalSpy handedOver(&second, &SingleInstance::handedOver);
    second.handOver();
    QVERIFY(!handedOver.wait(200));
    QCOMPARE(raised.size(), 0);
    first.reset();
    TRY_COMPARE(handedOver.size(), 1);
    QVERIFY(!handedOver.at(0).at(0).toBool());
    QVERIFY2(second.claim(), "it has the place by now");
    SingleInstance third(m_config, m_state);
    QVERIFY(!third.claim());
    QSignalSpy heard(&third, &SingleInstance::handedOver);
    third.handOver();
    TRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.at(0).at(0).toBool());
}

void tst_SingleInstance::nonsenseIsNotHeard()
{
    SingleInstance first(m_config, m_state);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const QString socket =
        QDir(m_directory->path()).entryList({u"latchkey-*"_s}, QDir::System).value(0);
    QLocalSocket stranger;
    stranger.connectToServer(m_directory->filePath(socket));
    TRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(QByteArray(100000, 'x'));
    TRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(raised.size(), 0);
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_SingleInstance.moc"
