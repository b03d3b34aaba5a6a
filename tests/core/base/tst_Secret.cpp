// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QtCore/QDebug>
#include <QtCore/QSet>
#include <QtCore/QVariant>
#include <QtTest/QTest>

#include <optional>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept HasDebugText = requires(QDebug debug, T value)
{
    debug << value;
};

} // namespace

// Reading one takes the word reveal(), and making one takes its name.
static_assert(HasDebugText<QByteArray> && !HasDebugText<Secret>);
static_assert(
    !std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_convertible_v<Secret, bool>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void holdsItsText();
    void comparesByText_data();
    void comparesByText();
    void copiesShareOneText();
    void hasATextOfItsOwn();
    void aVariantDoesNotShowIt();
    void livingSecretsAreRedacted_data();
    void livingSecretsAreRedacted();
    void everyFormOfASecretIsRedacted_data();
    void everyFormOfASecretIsRedacted();
    void aSecretWithinAnotherLeavesNothingBehind();
    void secretsThatOverlapLeaveNothingBehind();
    void shortTextsAreNotRedacted();
    void deadSecretsAreForgotten();
    void randomSecretsAreLongAndNew();
};

void tst_Secret::holdsItsText()
{
    QVERIFY(Secret().isEmpty() && Secret("").isEmpty() && Secret(QByteArray()).isEmpty());
    QCOMPARE(Secret().reveal(), QByteArray());
    QVERIFY(!Secret("x").isEmpty());
    QCOMPARE(Secret(QByteArray("a\0b", 3)).reveal(), QByteArray("a\0b", 3));
}

void tst_Secret::comparesByText_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");

    QTest::newRow("equal") << QByteArray("abcdefgh") << QByteArray("abcdefgh");
    QTest::newRow("the first differs") << QByteArray("abcdefgh") << QByteArray("xbcdefgh");
    QTest::newRow("the last differs") << QByteArray("abcdefgh") << QByteArray("abcdefgx");
    QTest::newRow("two differ and cancel out") << QByteArray("ab") << QByteArray("ba");
    QTest::newRow("one bit") << QByteArray("a") << QByteArray("c");
    QTest::newRow("the highest bit") << QByteArray("a") << QByteArray("\xe1");
    QTest::newRow("one begins like the other") << QByteArray("abcd") << QByteArray("abcde");
    QTest::newRow("a zero at the end") << QByteArray("abcd") << QByteArray("abcd\0", 5);
    QTest::newRow("case") << QByteArray("abcd") << QByteArray("ABCD");
    QTest::newRow("both empty") << QByteArray() << QByteArray("");
    QTest::newRow("one empty") << QByteArray() << QByteArray("a");
    QTest::newRow("long and equal") << QByteArray(100000, 'x') << QByteArray(100000, 'x');
}

void tst_Secret::comparesByText()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);

    QCOMPARE(Secret(left) == Secret(right), left == right);
    QCOMPARE(Secret(right) == Secret(left), left == right);
    QCOMPARE(Secret(left) != Secret(right), left != right);
}

void tst_Secret::copiesShareOneText()
{
    const Secret original("abcdefgh");
    const Secret copy = original;

    QVERIFY(copy == original);
    QCOMPARE(static_cast<const void *>(copy.reveal().constData()),
             static_cast<const void *>(original.reveal().constData()));
}

void tst_Secret::hasATextOfItsOwn()
{
    // What is overwritten at the end must not be the caller's text, nor be kept alive by it.
    const QByteArray text("abcdefgh");
    {
        const Secret secret(text);
        QVERIFY(secret.reveal().constData() != text.constData());
    }
    QCOMPARE(text, QByteArray("abcdefgh"));
}

void tst_Secret::aVariantDoesNotShowIt()
{
    QString shown;
    QDebug(&shown) << QVariant::fromValue(Secret("abcdefgh"));

    QVERIFY2(!shown.contains("abcdefgh"_L1), qPrintable(shown));
    QVERIFY(QVariant::fromValue(Secret("abcdefgh")).toString().isEmpty());
}

void tst_Secret::livingSecretsAreRedacted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("alone") << u"s3cret-value"_s << u"[redacted]"_s;
    QTest::newRow("in the middle") << u"a s3cret-value b"_s << u"a [redacted] b"_s;
    QTest::newRow("twice") << u"s3cret-value s3cret-value"_s << u"[redacted] [redacted]"_s;
    QTest::newRow("within a word") << u"xs3cret-valuex"_s << u"x[redacted]x"_s;
    QTest::newRow("a part of it alone") << u"s3cret-valu"_s << u"s3cret-valu"_s;
    QTest::newRow("none") << u"nothing here"_s << u"nothing here"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Secret::livingSecretsAreRedacted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Secret secret("s3cret-value");
    const Secret sameAgain("s3cret-value");

    QCOMPARE(redacted(text), expected);
}

void tst_Secret::everyFormOfASecretIsRedacted_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");

    QTest::newRow("percent-encoded") << QByteArray("ab+cd/ef=gh") << u"code=ab%2Bcd%2Fef%3Dgh"_s;
    QTest::newRow("percent-encoded in small letters")
        << QByteArray("ab+cd/ef=gh") << u"code=ab%2bcd%2fef%3dgh"_s;
    QTest::newRow("percent-encoded in part, as QUrl writes it")
        << QByteArray("ab cd/ef=gh") << u"code=ab%20cd/ef=gh"_s;
    QTest::newRow("as in a form") << QByteArray("ab cd ef gh") << u"code=ab+cd+ef+gh"_s;
    QTest::newRow("escaped as in JSON")
        << QByteArray(R"(ab"cd\ef/gh)") << uR"(code=ab\"cd\\ef\/gh)"_s;
    QTest::newRow("a percent sign of its own")
        << QByteArray("ab%25cd%41ef") << u"code=ab%25cd%41ef"_s;
    QTest::newRow("a percent sign of its own, encoded")
        << QByteArray("ab%25cd%41ef") << u"code=ab%2525cd%2541ef"_s;
    QTest::newRow("UTF-8") << QByteArray("pässwörter") << u"code=pässwörter"_s;
    QTest::newRow("UTF-8, percent-encoded")
        << QByteArray("pässwörter") << u"code=p%C3%A4ssw%C3%B6rter"_s;
}

void tst_Secret::everyFormOfASecretIsRedacted()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, text);
    const Secret living(secret);

    QCOMPARE(redacted(text), u"code=[redacted]"_s);
}

void tst_Secret::aSecretWithinAnotherLeavesNothingBehind()
{
    // In whatever order they are found.
    std::vector<Secret> secrets;
    for (int length = 8; length <= 40; ++length)
        secrets.emplace_back(QByteArray("0123456789abcdefghijklmnopqrstuvwxyzABCD").first(length));

    QCOMPARE(redacted(u"<0123456789abcdefghijklmnopqrstuvwxyzABCD>"_s), u"<[redacted]>"_s);
}

void tst_Secret::secretsThatOverlapLeaveNothingBehind()
{
    const Secret first("abcdefgh12345678");
    const Secret second("12345678ABCDEFGH");

    QCOMPARE(redacted(u"<abcdefgh12345678ABCDEFGH>"_s), u"<[redacted]>"_s);
}

void tst_Secret::shortTextsAreNotRedacted()
{
    // They would garble every message, and are no secrets worth the name.
    const Secret shortOne("openid7");

    const Secret longEnough("openid78");
    QCOMPARE(redacted(u"openid7"_s), u"openid7"_s);
    QCOMPARE(redacted(u"openid78"_s), u"[redacted]"_s);
}

void tst_Secret::deadSecretsAreForgotten()
{
    std::optional<Secret> original = Secret("s3cret-value");
    std::optional<Secret> copy = original;

    original.reset();
    QCOMPARE(redacted(u"s3cret-value"_s), u"[redacted]"_s);
    copy.reset();
    QCOMPARE(redacted(u"s3cret-value"_s), u"s3cret-value"_s);
}

void tst_Secret::randomSecretsAreLongAndNew()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const Secret secret = makeRandomSecret();
        QCOMPARE(secret.reveal().size(), 43);
        QCOMPARE(QByteArray::fromBase64(secret.reveal(), QByteArray::Base64UrlEncoding).size(), 32);
        QVERIFY(!secret.reveal().contains('=') && !secret.reveal().contains('+')
                && !secret.reveal().contains('/'));
        seen.insert(secret.reveal());
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
