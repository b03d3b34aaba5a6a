// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in on another device (RFC 8628): the window here, a browser elsewhere, the real provider.
#include "Acts.h"
#include "support/QrReader.h"
#include "support/Wait.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

class tst_OtherDevice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theCodeTypedElsewhereSignsThisWindowIn();
    void theQrCodeOnTheScreenLeadsToTheSignIn();
    void aNoElsewhereIsSaidCalmly();
    void theBrowserHereCanBeUsedAfterAll();

private:
    RealProvider m_provider;
};

namespace {

const QString OtherDevice = u"Use another device instead"_s;
const QString Waiting = u"Waiting for you to allow it on the other device."_s;
const QString Code = u"Code to enter there"_s;
const QString Address = u"Address for the other device"_s;

// What a camera sees of the whole screen.
GreyPicture screenShown()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.png"_s);
    if (!Desktop::takePicture(file))
        return {};
    const QImage grey = QImage(file).convertToFormat(QImage::Format_Grayscale8);
    GreyPicture picture{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y)
        picture.pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return picture;
}

} // namespace

void tst_OtherDevice::initTestCase()
{
    PROVIDER(m_provider, start());
}

void tst_OtherDevice::init()
{
    m_provider.resetCounts();
}

void tst_OtherDevice::theCodeTypedElsewhereSignsThisWindowIn()
{
    Desktop desktop;
    PROGRAM(desktop, addAccount(u"typed"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(OtherDevice));
    ACT(desktop, sees(Waiting));
    ACT(desktop, sees(u"Time left:"_s));

    const auto elsewhere = desktop.onOtherDevice(
        Desktop::Browser::Http, desktop.person().reads(Address),
        {u"--login"_s, u"bob"_s, u"--user-code"_s, desktop.person().reads(Code)});
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.err.constData());

    ACT(desktop, seesAccount(u"typed"_s, u"Signed in"_s));
    ACT(desktop, sees(u"Bob Example"_s));
    ACT(desktop, sees(SignedInSentence));
    QVERIFY(desktop.opened().isEmpty());
    QCOMPARE(m_provider.requests(u"authorization"_s), 0);
    QVERIFY(m_provider.isActive(desktop.cli({u"token"_s, u"typed"_s}).out.trimmed()));
    PROGRAM(desktop, quit());
}

void tst_OtherDevice::theQrCodeOnTheScreenLeadsToTheSignIn()
{
    Desktop desktop;
    PROGRAM(desktop, addAccount(u"scanned"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(OtherDevice));
    ACT(desktop, sees(Waiting));
    QByteArray scanned;
    TRY_VERIFY(!(scanned = readQrCode(screenShown())).isEmpty());
    QVERIFY2(scanned.startsWith(m_provider.issuer().toUtf8() + "/device?user_code="),
             scanned.constData());

    const auto elsewhere =
        desktop.onOtherDevice(Desktop::Browser::Chromium, QString::fromUtf8(scanned));
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.err.constData());
    ACT(desktop, seesAccount(u"scanned"_s, u"Signed in"_s));
    ACT(desktop, sees(u"Alice Example"_s));
    QVERIFY(desktop.opened().isEmpty());
}

void tst_OtherDevice::aNoElsewhereIsSaidCalmly()
{
    Desktop desktop;
    PROGRAM(desktop, addAccount(u"denied"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(OtherDevice));
    ACT(desktop, sees(Waiting));
    const auto elsewhere =
        desktop.onOtherDevice(Desktop::Browser::Http, desktop.person().reads(Address),
                              {u"--deny"_s, u"--user-code"_s, desktop.person().reads(Code)});
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.err.constData());
    ACT(desktop, sees(u"Access was not granted. You are not signed in."_s));
    ACT(desktop, seesAccount(u"denied"_s, u"Not signed in"_s));
}

void tst_OtherDevice::theBrowserHereCanBeUsedAfterAll()
{
    Desktop desktop;
    PROGRAM(desktop, addAccount(u"changed"_s, m_provider.issuer()));
    PROGRAM(desktop, start());
    ACT(desktop, presses(OtherDevice));
    ACT(desktop, sees(Waiting));
    ACT(desktop, presses(u"Use this computer’s browser instead"_s));
    ACT(desktop, seesAccount(u"changed"_s, u"Signed in"_s));
    QCOMPARE(desktop.opened().size(), 1);
    QCOMPARE(m_provider.requests(u"token_device"_s), 0);
}

QTEST_MAIN(tst_OtherDevice)
#include "tst_OtherDevice.moc"
