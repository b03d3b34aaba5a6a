// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's classes leave behind of a text that went through them: nothing, in a program that wipes
// what it frees.
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <array>
#include <memory>

class tst_WipeFreedMemory : public QObject
{
    Q_OBJECT

private slots:
    void r139_nothingIsLeftOfAFreedText();
    void aTextInUseIsFound();
    void aBlockThatGrowsKeepsWhatIsInIt();
};

namespace {

// A text that stands nowhere in the program: each character is that of `seed` plus one.
struct HiddenText
{
    std::array<char, 32> seed{};

    HiddenText()
    {
        for (char &c : seed)
            c = static_cast<char>('a' + QRandomGenerator::global()->bounded(25));
    }
    [[nodiscard]] QByteArray reveal() const
    {
        QByteArray text(seed.data(), static_cast<qsizetype>(seed.size()));
        for (char &c : text)
            ++c;
        return text;
    }
    //! The same shifted by one, so that the searcher's own memory holds no copy.
    [[nodiscard]] bool standsAt(const char *memory, size_t step) const
    {
        for (size_t i = 0; i < seed.size(); ++i) {
            if (memory[i * step] != seed[i] + 1)
                return false;
        }
        return true;
    }
};

// How often the text stands in this process' writable memory, as UTF-8 or UTF-16.
int copiesOf(const HiddenText &text)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.split(' ');
        if (!columns.value(1).startsWith("rw"))
            continue;
        const qsizetype dash = columns.first().indexOf('-');
        const auto begin = columns.first().left(dash).toULongLong(nullptr, 16);
        const auto end = columns.first().mid(dash + 1).toULongLong(nullptr, 16);
        const auto *bytes = reinterpret_cast<const char *>(begin); // NOLINT: it is an address
        const size_t size = end - begin;
        for (size_t at = 0; at + 2 * text.seed.size() <= size; ++at) {
            if (text.standsAt(bytes + at, 1) || text.standsAt(bytes + at, 2))
                ++found;
        }
    }
    return found;
}

void useUp(const HiddenText &text)
{
    QByteArray bytes = text.reveal();
    QString string = QString::fromUtf8(bytes);
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("token"), string}})
                                .toJson(QJsonDocument::Compact);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (int i = 0; i < 2000; ++i) {
        bytes += object.value(QLatin1String("token")).toString().toUtf8();
        string += QLatin1Char(' ');
    }
}

} // namespace

void tst_WipeFreedMemory::r139_nothingIsLeftOfAFreedText()
{
    const HiddenText text;

    useUp(text);

    QCOMPARE(copiesOf(text), 0);
}

void tst_WipeFreedMemory::aTextInUseIsFound()
{
    const HiddenText text;
    const auto bytes = std::make_unique<QByteArray>(text.reveal());
    const auto string = std::make_unique<QString>(QString::fromUtf8(*bytes));

    QCOMPARE(copiesOf(text), 2);
}

void tst_WipeFreedMemory::aBlockThatGrowsKeepsWhatIsInIt()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += static_cast<char>('a' + i % 26);
    bytes.squeeze();

    for (qsizetype i = 0; i < bytes.size(); ++i)
        QVERIFY2(bytes[i] == static_cast<char>('a' + i % 26), QByteArray::number(i).constData());
}

QTEST_APPLESS_MAIN(tst_WipeFreedMemory)
#include "tst_WipeFreedMemory.moc"
