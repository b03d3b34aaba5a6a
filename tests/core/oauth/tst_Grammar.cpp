// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Grammar.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_Grammar : public QObject
{
    Q_OBJECT

private slots:
    void vscharIsPrintableAscii();
    void scopeTokensHaveNoSpaceQuoteOrBackslash();
    void errorTextsHaveNoQuoteOrBackslash();
    void tokenCharactersAreThoseOfHttp();
    void nothingIsNoText();
};

namespace {

//! The characters of U+0000 to U+01FF that a predicate takes as a text of their own.
template <typename Predicate>
QString charactersOf(Predicate isAllowed)
{
    QString allowed;
    for (char16_t c = 0; c < 0x200; ++c) {
        if (isAllowed(QString(QChar(c))))
            allowed += QChar(c);
    }
    return allowed;
}

QString asciiWithout(const QString &excluded)
{
    QString ascii;
    for (char16_t c = 0x20; c < 0x7f; ++c) {
        if (!excluded.contains(QChar(c)))
            ascii += QChar(c);
    }
    return ascii;
}

} // namespace

void tst_Grammar::vscharIsPrintableAscii()
{
    QCOMPARE(charactersOf([](const QString &text) { return isPrintableAscii(text); }),
             asciiWithout({}));
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        QCOMPARE(isPrintableAscii(QByteArrayView(&c, 1)), byte >= 0x20 && byte < 0x7f);
    }
    QVERIFY(!isPrintableAscii(u"ok\n"_s));
    QVERIFY(!isPrintableAscii(QByteArray("\0ok", 3)));
}

void tst_Grammar::scopeTokensHaveNoSpaceQuoteOrBackslash()
{
    QCOMPARE(charactersOf([](const QString &text) { return isScopeToken(text); }),
             asciiWithout(u" \"\\"_s));
}

void tst_Grammar::errorTextsHaveNoQuoteOrBackslash()
{
    QCOMPARE(charactersOf([](const QString &text) { return isErrorText(text); }),
             asciiWithout(u"\"\\"_s));
}

void tst_Grammar::tokenCharactersAreThoseOfHttp()
{
    // RFC 9110 §5.6.2: what is visible and no delimiter.
    const QByteArray delimiters = "\"(),/:;<=>?@[\\]{}";
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        QCOMPARE(isTokenCharacter(c), byte > 0x20 && byte < 0x7f && !delimiters.contains(c));
    }
}

void tst_Grammar::nothingIsNoText()
{
    QVERIFY(!isPrintableAscii(QString()) && !isPrintableAscii(QByteArray()));
    QVERIFY(!isScopeToken(QString()) && !isErrorText(QString()));
}

QTEST_GUILESS_MAIN(tst_Grammar)
#include "tst_Grammar.moc"
