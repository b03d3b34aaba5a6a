// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Autostart.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void startsOnlyWhenTold();
    void anEntryMaySayNo_data();
    void anEntryMaySayNo();
    void aSystemThatRefusesIsAnError();

private:
    [[nodiscard]] QString entry() const
    {
        return m_folder->filePath(u"autostart/latchkey.desktop"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Autostart::startsOnlyWhenTold()
{
    QVERIFY(!startsAtLogin());
    QVERIFY(setStartsAtLogin(true));
    QVERIFY(startsAtLogin());
    QFile file(entry());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("--hidden\n"), text.constData());
    QVERIFY(text.contains(QCoreApplication::applicationFilePath().toUtf8()));
    QVERIFY(setStartsAtLogin(false));
    QVERIFY(!startsAtLogin());
    QVERIFY(setStartsAtLogin(false)); // it is so already
}

void tst_Autostart::anEntryMaySayNo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("starts");
    QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
    QTest::newRow("with spaces") << QByteArray("Hidden = true\n") << false;
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
    QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
}

void tst_Autostart::anEntryMaySayNo()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, starts);
    QVERIFY(QDir(m_folder->path()).mkdir(u"autostart"_s));
    QFile file(entry());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\n" + line);
    file.close();
    QCOMPARE(startsAtLogin(), starts);
    QVERIFY(setStartsAtLogin(true));
    QVERIFY(startsAtLogin());
}

void tst_Autostart::aSystemThatRefusesIsAnError()
{
    // A file where a folder is wanted: not even root can write into that.
    QFile file(m_folder->filePath(u"autostart"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto set = setStartsAtLogin(true);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, ErrorKind::ConfigurationInvalid);
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_Autostart.moc"
