// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/HttpMessage.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_HttpMessage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void headersAreFoundInAnyCase();
    void successIsAnyStatusOf200();
    void formsAreEncoded_data();
    void formsAreEncoded();
    void postsCarryAForm();
    void getsAskForJson();
    void datesAreReadInTheirThreeForms_data();
    void datesAreReadInTheirThreeForms();
};

void tst_HttpMessage::initTestCase()
{
    // A zone with summer time, which no date of a header may feel.
    qputenv("TZ", "Europe/Berlin");
}

void tst_HttpMessage::headersAreFoundInAnyCase()
{
    const HttpResponse response{200, {{"content-TYPE", "a"}, {"Content-Type", "b"}}, {}, {}};

    QCOMPARE(response.header("Content-Type"), QByteArray("a"));
    QCOMPARE(response.header("Date"), QByteArray());
}

void tst_HttpMessage::successIsAnyStatusOf200()
{
    const auto isSuccess = [](int status) { return HttpResponse{status, {}, {}, {}}.isSuccess(); };

    QVERIFY(isSuccess(200) && isSuccess(204) && isSuccess(299));
    QVERIFY(!isSuccess(0) && !isSuccess(199) && !isSuccess(300) && !isSuccess(400));
}

void tst_HttpMessage::formsAreEncoded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("unreserved as they are") << QByteArray("aZ09-._~") << QByteArray("aZ09-._~");
    QTest::newRow("separators") << QByteArray("a&b=c") << QByteArray("a%26b%3Dc");
    QTest::newRow("plus and space") << QByteArray("a+b c") << QByteArray("a%2Bb%20c");
    QTest::newRow("percent, once") << QByteArray("%41") << QByteArray("%2541");
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("a%0D%0Ab");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9") << QByteArray("%C3%A9");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_HttpMessage::formsAreEncoded()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, encoded);

    QCOMPARE(encodeForm({{u"a b"_s, value}, {u"c"_s, "d"}}), "a%20b=" + encoded + "&c=d");
}

void tst_HttpMessage::postsCarryAForm()
{
    const QUrl url(u"https://as.example/token"_s);

    const HttpRequest request = makeFormPost(url, {{u"a"_s, "1"}, {u"b"_s, "2"}});

    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, url);
    QCOMPARE(request.body, QByteArray("a=1&b=2"));
    QVERIFY(
        request.headers.contains(HttpHeader("Content-Type", "application/x-www-form-urlencoded")));
    // B151: without it some providers answer with a form.
    QVERIFY(request.headers.contains(HttpHeader("Accept", "application/json")));
    QCOMPARE(request.headers.size(), 2);
}

void tst_HttpMessage::getsAskForJson()
{
    const HttpRequest request = makeJsonGet(QUrl(u"https://as.example/jwks"_s));

    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.headers, QList<HttpHeader>({{"Accept", "application/json"}}));
    QVERIFY(request.body.isEmpty());
}

void tst_HttpMessage::datesAreReadInTheirThreeForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("instant");
    const QDateTime instant(QDate(2026, 10, 1), QTime(7, 28), Qt::UTC);

    QTest::newRow("RFC 9110 §5.6.7: IMF-fixdate")
        << QByteArray("Thu, 01 Oct 2026 07:28:00 GMT") << instant;
    QTest::newRow("RFC 9110 §5.6.7: RFC 850")
        << QByteArray("Thursday, 01-Oct-26 07:28:00 GMT") << instant;
    QTest::newRow("RFC 9110 §5.6.7: asctime") << QByteArray("Thu Oct  1 07:28:00 2026") << instant;
    QTest::newRow("the Unix epoch") << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT")
                                    << QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    QTest::newRow("a year of four digits before 1970")
        << QByteArray("Sun, 06 Nov 1932 08:49:37 GMT")
        << QDateTime(QDate(1932, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("asctime before 1970")
        << QByteArray("Sun Nov  6 08:49:37 1932")
        << QDateTime(QDate(1932, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("two digits of the last century")
        << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT")
        << QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("two digits of a leap year that 1900 was not")
        << QByteArray("Tuesday, 29-Feb-00 08:49:37 GMT")
        << QDateTime(QDate(2000, 2, 29), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("in the hour that summer time takes here")
        << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
        << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QTest::newRow("a time that is none")
        << QByteArray("Thu, 01 Oct 2026 24:28:00 GMT") << QDateTime();
    QTest::newRow("another zone") << QByteArray("Thu, 01 Oct 2026 07:28:00 +0200") << QDateTime();
    QTest::newRow("a date that is none")
        << QByteArray("Thu, 31 Feb 2026 07:28:00 GMT") << QDateTime();
    QTest::newRow("a word") << QByteArray("soon") << QDateTime();
    QTest::newRow("a number") << QByteArray("120") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void tst_HttpMessage::datesAreReadInTheirThreeForms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QDateTime, instant);

    const QDateTime read = readHttpDate(text).value_or(QDateTime());

    QCOMPARE(read, instant);
    QVERIFY(!read.isValid() || read.timeSpec() == Qt::UTC);
}

QTEST_GUILESS_MAIN(tst_HttpMessage)
#include "tst_HttpMessage.moc"
