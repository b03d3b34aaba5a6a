// SPDX-License-Identifier: GPL-3.0-or-later
// When the window is gone, nothing of it is left: no process, no port, no lock.
#include "Acts.h"
#include "support/Wait.h"

#include <QtCore/QDirIterator>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

enum class End { Quit, Kill, Terminate };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Programs know each other by the folders they were given; a browser inherits them too. The window
// itself lets only root look into its environment, so that its number is asked for as well.
QStringList processesOf(const Desktop &desktop, qint64 window)
{
    const QByteArray mark = "XDG_CONFIG_HOME=" + desktop.folder().toUtf8() + "/config";
    QStringList processes;
    QDirIterator all(u"/proc"_s, {u"[0-9]*"_s}, QDir::Dirs);
    while (all.hasNext()) {
        const QString process = all.next();
        if (all.fileName() == QString::number(window)
            || contentOf(process + u"/environ"_s).split('\0').contains(mark))
            processes.append(
                QString::fromUtf8(contentOf(process + u"/cmdline"_s)).replace(u'\0', u' '));
    }
    return processes;
}

QStringList heldLocks(const Desktop &desktop)
{
    QStringList held;
    QDirIterator all(desktop.folder(), {u"*.lock"_s}, QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        if (file < 0 || ::flock(file, LOCK_EX | LOCK_NB) != 0)
            held.append(path);
        if (file >= 0)
            ::close(file);
    }
    return held;
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(5'000);
}

} // namespace

class tst_Leftovers : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftOfAWindowThatWasSignedIn_data();
    void nothingIsLeftOfAWindowThatWasSignedIn();
    void nothingIsLeftOfASignInThatWasUnderWay_data();
    void nothingIsLeftOfASignInThatWasUnderWay();

private:
    void end(Desktop &desktop);
};

void tst_Leftovers::end(Desktop &desktop)
{
    QFETCH(End, how);
    switch (how) {
    case End::Quit:
        PROGRAM(desktop, quit());
        break;
    case End::Kill:
        desktop.kill();
        break;
    case End::Terminate:
        desktop.terminate();
        break;
    }
}

void tst_Leftovers::nothingIsLeftOfAWindowThatWasSignedIn_data()
{
    QTest::addColumn<End>("how");
    QTest::newRow("Quit") << End::Quit;
    QTest::newRow("SIGTERM") << End::Terminate;
    QTest::newRow("SIGKILL") << End::Kill;
}

void tst_Leftovers::nothingIsLeftOfAWindowThatWasSignedIn()
{
    RealProvider provider;
    Desktop desktop;
    PROVIDER(provider, start());
    PROGRAM(desktop,
            startSignedIn(QString::fromLatin1(QTest::currentDataTag()), provider.issuer()));
    const qint64 window = desktop.processId();
    QVERIFY(!processesOf(desktop, window).isEmpty()); // they can be seen
    QVERIFY(!heldLocks(desktop).isEmpty());

    end(desktop);

    TRY_COMPARE(processesOf(desktop, window), QStringList());
    QCOMPARE(heldLocks(desktop), QStringList());
}

void tst_Leftovers::nothingIsLeftOfASignInThatWasUnderWay_data()
{
    nothingIsLeftOfAWindowThatWasSignedIn_data();
}

void tst_Leftovers::nothingIsLeftOfASignInThatWasUnderWay()
{
    RealProvider provider;
    Desktop desktop(Desktop::Browser::Nobody);
    PROVIDER(provider, start({u"--no-par"_s})); // so that the link names the port
    const QString account = u"halfway-"_s + QString::fromLatin1(QTest::currentDataTag());
    PROGRAM(desktop, addAccount(account, provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Sign in"_s));
    TRY_COMPARE(desktop.opened().size(), 1);
    const QUrl back(QUrlQuery(QUrl(desktop.opened().constFirst()))
                        .queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const auto port = static_cast<quint16>(back.port());
    QVERIFY(listens(port));
    const qint64 window = desktop.processId();

    end(desktop);

    TRY_COMPARE(processesOf(desktop, window), QStringList());
    QVERIFY(!listens(port));
    QCOMPARE(heldLocks(desktop), QStringList());
    // And nothing is in the way of the next start.
    desktop.setBrowser(Desktop::Browser::Http);
    PROGRAM(desktop, start());
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, seesAccount(account, u"Signed in"_s));
}

QTEST_MAIN(tst_Leftovers)
#include "tst_Leftovers.moc"
