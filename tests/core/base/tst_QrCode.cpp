// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QrCode.h"
#include "support/QrReader.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

namespace {

// `dark` and `light` are shades of grey.
GreyPicture drawn(const QrCode &code, char dark, char light)
{
    constexpr int PixelsPerModule = 4;
    const int side = (code.size() + 2 * QrCode::QuietZone) * PixelsPerModule;
    GreyPicture picture{side, side, {}};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool isDark = code.isDark(x / PixelsPerModule - QrCode::QuietZone,
                                            y / PixelsPerModule - QrCode::QuietZone);
            picture.pixels += isDark ? dark : light;
        }
    }
    return picture;
}

} // namespace

class tst_QrCode : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItWasMadeOf_data();
    void saysWhatItWasMadeOf();
    void theReaderDoesNotReadTheInverse();
    void aDamagedOneIsNotTakenForWhole();
    void whatDoesNotFitIsRefused();
    void aroundItEverythingIsLight();
};

void tst_QrCode::saysWhatItWasMadeOf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an address") << QByteArray("https://id.example.org/device?user_code=WDJB-MJHT");
    QTest::newRow("one letter") << QByteArray("a");
    QTest::newRow("letters of both cases") << QByteArray("HTTPS://Example.Org/AbC");
    QTest::newRow("the longest address that is accepted")
        << "https://id.example.org/" + QByteArray(1001, 'x');
}

void tst_QrCode::saysWhatItWasMadeOf()
{
    QFETCH(QByteArray, text);
    const auto code = QrCode::make(text);
    QVERIFY(code);
    QCOMPARE(readQrCode(drawn(*code, 0, '\xff')), text);
}

// Else a picture the wrong way round would pass for a good one.
void tst_QrCode::theReaderDoesNotReadTheInverse()
{
    const auto code = QrCode::make("https://id.example.org/device");
    QVERIFY(code);
    QCOMPARE(readQrCode(drawn(*code, '\xff', 0)), QByteArray());
}

void tst_QrCode::aDamagedOneIsNotTakenForWhole()
{
    const auto code = QrCode::make("https://id.example.org/device");
    QVERIFY(code);
    GreyPicture picture = drawn(*code, 0, '\xff');
    picture.pixels.replace(0, picture.pixels.size() / 3,
                           QByteArray(picture.pixels.size() / 3, '\xff'));
    QCOMPARE(readQrCode(picture), QByteArray());
}

void tst_QrCode::whatDoesNotFitIsRefused()
{
    QCOMPARE(QrCode::make({}).error().kind, ErrorKind::InvalidResponse);
    QCOMPARE(QrCode::make(QByteArray(3000, 'x')).error().kind, ErrorKind::InvalidResponse);
}

void tst_QrCode::aroundItEverythingIsLight()
{
    const auto code = QrCode::make("a");
    QVERIFY(code);
    QCOMPARE(code->size(), 21);
    QVERIFY(code->isDark(0, 0) && code->isDark(20, 0) && code->isDark(0, 20)); // its three eyes
    for (const auto &[x, y] : {std::pair{-1, 0}, {0, -1}, {21, 0}, {0, 21}})
        QVERIFY(!code->isDark(x, y));
}

QTEST_GUILESS_MAIN(tst_QrCode)
#include "tst_QrCode.moc"
