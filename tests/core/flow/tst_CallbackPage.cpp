// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CallbackPage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <cmath>

using namespace latchkey;
using namespace Qt::StringLiterals;

using Outcome = CallbackPage::Outcome;

namespace {

// WCAG 2.1, relative luminance.
double luminance(const QByteArray &colour)
{
    const auto part = [&](qsizetype at) {
        const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(const QByteArray &a, const QByteArray &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(end, from) - from);
}

} // namespace

class tst_CallbackPage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsTold_data();
    void saysWhatItIsTold();
    void everyTextIsEscaped();
    void noTextIsTakenForAPlace();
    void linesBecomeParagraphs();
    void nothingIsLoadedOrRun();
    void thePolicyAllowsItsOwnStyleAlone();
    void itsTagsAreBalanced();
    void everythingCanBeRead();
    void theOutcomesDifferInMoreThanColour();
};

void tst_CallbackPage::saysWhatItIsTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("direction");
    QTest::newRow("English") << u"en"_s << u"You are signed in"_s << QByteArray("ltr");
    QTest::newRow("German") << u"de-DE"_s << u"Sie sind angemeldet"_s << QByteArray("ltr");
    QTest::newRow("Japanese") << u"ja"_s << u"サインインしました"_s << QByteArray("ltr");
    QTest::newRow("Chinese") << u"zh-Hans"_s << u"您已登录"_s << QByteArray("ltr");
    QTest::newRow("Arabic") << u"ar"_s << u"تم تسجيل دخولك"_s << QByteArray("rtl");
    QTest::newRow("Hebrew") << u"he-IL"_s << u"נכנסת"_s << QByteArray("rtl");
}

void tst_CallbackPage::saysWhatItIsTold()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QByteArray, direction);
    const QByteArray html = makeCallbackHtml({Outcome::Success, language, title, u"Text"_s});
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + language.toUtf8() + "\" dir=\""
                            + direction + "\">"));
    QCOMPARE(between(html, "<h1>", "</h1>"), title.toUtf8());
    QCOMPARE(between(html, "<title>", "</title>"), title.toUtf8() + " – Latchkey");
    QVERIFY(html.contains("<p>Text</p>"));
    QVERIFY(html.contains("<meta charset=\"utf-8\">"));
    QVERIFY(html.size() < 8192);
}

// B81
void tst_CallbackPage::everyTextIsEscaped()
{
    const QString evil = u"\"><script>alert('x')</script>&lt;<img src=x onerror=y>"_s;
    const QByteArray html = makeCallbackHtml({Outcome::Failure, evil, evil, evil});
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QCOMPARE(between(html, "<html lang=\"", "\" dir=\""), evil.toHtmlEscaped().toUtf8());
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(html.contains("&amp;lt;"));
}

void tst_CallbackPage::noTextIsTakenForAPlace()
{
    const QByteArray html = makeCallbackHtml({Outcome::Failure, u"en"_s, u"%1 %5"_s, u"100%2"_s});
    QVERIFY(html.contains("<h1>%1 %5</h1>"));
    QVERIFY(html.contains("<p>100%2</p>"));
}

void tst_CallbackPage::linesBecomeParagraphs()
{
    const QByteArray html =
        makeCallbackHtml({Outcome::Failure, u"en"_s, u"T"_s, u"One.\n\nTwo."_s});
    QVERIFY(html.contains("<p>One.</p>\n<p>Two.</p>\n"));
    QVERIFY(!makeCallbackHtml({Outcome::Failure, u"en"_s, u"T"_s, {}}).contains("<p>"));
}

void tst_CallbackPage::nothingIsLoadedOrRun()
{
    const QByteArray html = makeCallbackHtml({Outcome::Success, u"en"_s, u"T"_s, u"t"_s});
    for (const char *forbidden : {"<script", "<link rel=\"stylesheet", "@import", "url(", "<form",
                                  "<iframe", " on", "javascript:", "https:", "style=\"", "<base"})
        QVERIFY2(!html.contains(forbidden), forbidden);
    // The one address in it is the name of SVG's namespace, here and, encoded, in the tab's icon.
    QCOMPARE(html.count("http:"), 1);
    QCOMPARE(html.count("http%3A"), 1);
    QVERIFY(html.contains("http://www.w3.org/2000/svg"));
    QVERIFY(html.contains("http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg"));
    QCOMPARE(html.count("<link"), 1);
    QVERIFY(html.contains("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg"));
}

void tst_CallbackPage::thePolicyAllowsItsOwnStyleAlone()
{
    const QByteArray html = makeCallbackHtml({Outcome::Success, u"en"_s, u"T"_s, u"t"_s});
    const QByteArray style = between(html, "<style>", "</style>");
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QByteArray policy = callbackContentSecurityPolicy();
    QVERIFY(policy.startsWith("default-src 'none'; "));
    QVERIFY(policy.contains("style-src 'sha256-" + hash + "';"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains("script-src"));
}

// Written so that an XML reader can tell: only the elements that HTML never closes are closed for
// it.
void tst_CallbackPage::itsTagsAreBalanced()
{
    for (const Outcome outcome : {Outcome::Success, Outcome::Failure}) {
        QString html = QString::fromUtf8(makeCallbackHtml({outcome, u"en"_s, u"T"_s, u"t"_s}));
        html.remove(u"<!DOCTYPE html>"_s);
        html.replace(QRegularExpression(u"(<(?:meta|link)[^>]*)>"_s), u"\\1/>"_s);
        QXmlStreamReader reader(html);
        QStringList ids;
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(html.count("<h1>"_L1), 1);
        QCOMPARE(html.count("<main"_L1), 1);
        QVERIFY(html.contains("aria-hidden=\"true\""_L1));
    }
}

// 4.5 : 1, for text and marks, in light and in dark.
void tst_CallbackPage::everythingCanBeRead()
{
    const QByteArray html = makeCallbackHtml({Outcome::Success, u"en"_s, u"T"_s, u"t"_s});
    const QByteArray style = between(html, "<style>", "</style>");
    const qsizetype dark = style.indexOf("prefers-color-scheme: dark");
    QVERIFY(dark > 0);
    for (const QByteArray &scheme : {style.left(dark), style.mid(dark)}) {
        const auto colour = [&](const QByteArray &name) {
            return between(scheme, "--" + name + ": ", ";");
        };
        for (const char *ink : {"ink", "soft", "good", "bad"})
            QVERIFY2(contrast(colour(ink), colour("card")) >= 4.5, ink);
        QVERIFY(contrast(colour("soft"), colour("ground")) >= 4.5);
    }
}

void tst_CallbackPage::theOutcomesDifferInMoreThanColour()
{
    const auto mark = [](Outcome outcome) {
        return between(makeCallbackHtml({outcome, u"en"_s, u"T"_s, u"t"_s}), "<path", "/>");
    };
    QVERIFY(mark(Outcome::Success) != mark(Outcome::Failure));
}

QTEST_APPLESS_MAIN(tst_CallbackPage)
#include "tst_CallbackPage.moc"
