// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SessionLock.h"
#include "support/Wait.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The test starts itself with this argument as the process that holds a lock.
static const auto HoldArgument = "--hold-lock"_L1;

class tst_SessionLock : public QObject
{
    Q_OBJECT

private slots:
    void isHeldUntilReleased()
    {
        SessionLock first(m_path);
        SessionLock second(m_path);
        QVERIFY(first.tryAcquire());
        const auto refused = second.tryAcquire();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SessionBusy);
        first.release();
        QVERIFY(second.tryAcquire());
    }

    void namesTheProcessThatHoldsIt()
    {
        SessionLock first(m_path);
        SessionLock second(m_path);
        QVERIFY(first.tryAcquire());
        QVERIFY(second.tryAcquire().error().detail.contains(
            QString::number(QCoreApplication::applicationPid())));
    }

    void neverAnswersFromInsideAcquire()
    {
        SessionLock lock(m_path);
        bool answered = false;
        lock.acquire(1s, [&](const Result<void> &locked) { answered = locked.has_value(); });
        QVERIFY(!answered);
        TRY_VERIFY(answered);
    }

    void givesUpWhenPatienceEnds()
    {
        SessionLock holder(m_path);
        QVERIFY(holder.tryAcquire());
        SessionLock lock(m_path);
        std::optional<Result<void>> answer;
        lock.acquire(100ms, [&](const Result<void> &locked) { answer = locked; });
        TRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::SessionBusy);
        QVERIFY(!lock.isHeld());
    }

    void r104_isFreedByTheDeathOfItsHolder()
    {
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {HoldArgument, m_path});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("held"));
        SessionLock lock(m_path);
        QVERIFY(!lock.tryAcquire());

        holder.kill(); // SIGKILL: nothing of the holder runs any more
        QVERIFY(holder.waitForFinished());
        QElapsedTimer timer;
        timer.start();
        std::optional<Result<void>> answer;
        lock.acquire(5s, [&](const Result<void> &locked) { answer = locked; });
        TRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        QVERIFY2(timer.elapsed() < 1000, "R104: the next process proceeds within a second");
    }

    void anOldFileIsNoLock()
    {
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1"); // process 1 is always alive
        left.close();
        SessionLock lock(m_path);
        QVERIFY(lock.tryAcquire());
    }

    void aDirectoryThatCannotBeMadeIsSaid()
    {
        SessionLock lock(u"/proc/no/such/place/a.lock"_s);
        const auto locked = lock.tryAcquire();
        QVERIFY(!locked);
        QCOMPARE(locked.error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(locked.error().code, u"no_lock"_s);
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"a.lock"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == HoldArgument) {
        SessionLock lock(QString::fromLocal8Bit(argv[2]));
        puts(lock.tryAcquire() ? "held" : "refused");
        fflush(stdout);
        return QCoreApplication::exec();
    }
    tst_SessionLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SessionLock.moc"
