// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that users run can be ended by its environment. Test points are macros, so this looks at
// what they come to.
#undef LATCHKEY_TEST_POINTS
#include "base/TestPoint.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

// The arguments of a macro are expanded before it is, unless they are made a string at once.
#define TEXT_OF_EXPANDED(...) #__VA_ARGS__
#define TEXT_OF(...) TEXT_OF_EXPANDED(__VA_ARGS__)

class tst_TestPoint : public QObject
{
    Q_OBJECT

private slots:
    void aReleaseHasNone()
    {
        QCOMPARE(QLatin1StringView(TEXT_OF(LATCHKEY_TEST_POINT("refresh/locked"))),
                 "static_cast<void>(0)"_L1);
    }

    void onlyBuildsForTestsHaveThem()
    {
        QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/CMakePresets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray presets =
            QJsonDocument::fromJson(file.readAll())["configurePresets"_L1].toArray();
        QStringList with;
        for (const auto &preset : presets) {
            if (preset["cacheVariables"_L1]["LATCHKEY_TEST_POINTS"_L1].toString() == "ON"_L1)
                with.append(preset["name"_L1].toString());
        }
        QCOMPARE(with, (QStringList{u"dev"_s, u"torture"_s}));

        QFile options(QStringLiteral(LATCHKEY_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(options.open(QIODevice::ReadOnly));
        const QByteArray text = options.readAll();
        const qsizetype option = text.indexOf("option(LATCHKEY_TEST_POINTS ");
        QVERIFY(option >= 0);
        QVERIFY(text.mid(option, text.indexOf('\n', option) - option).endsWith(" OFF)"));
    }
};

QTEST_APPLESS_MAIN(tst_TestPoint)
#include "tst_TestPoint.moc"
