// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_Error : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasANameOfItsOwn();
    void theCodeIsTheKindsNameWhereThereIsNone();
    void failMakesTheFailureOfAnyResult();
};

void tst_Error::everyKindHasANameOfItsOwn()
{
    // The names are in logs and in JSON: scripts rely on them.
    const QRegularExpression form(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::InternalFault); ++kind) {
        const QString name = errorKindName(static_cast<ErrorKind>(kind));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(errorKindName(ErrorKind::GrantRejected), u"grant_rejected"_s);
}

void tst_Error::theCodeIsTheKindsNameWhereThereIsNone()
{
    QCOMPARE(errorCode({ErrorKind::ServerBusy, {}, {}, {}, {}}), u"server_busy"_s);
    QCOMPARE(errorCode({ErrorKind::ServerBusy, {}, u"http_503"_s, {}, {}}), u"http_503"_s);
}

void tst_Error::failMakesTheFailureOfAnyResult()
{
    const Error error{ErrorKind::Offline, u"no route"_s, u"x"_s, {}, {}};

    const Result<int> number = fail(ErrorKind::Offline, u"no route"_s, u"x"_s);
    const Result<void> nothing = fail(error);

    QVERIFY(!number && !nothing);
    QCOMPARE(number.error(), error);
    QCOMPARE(nothing.error(), error);
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_Error.moc"
