// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthenticateChallenge.h"
#include "Samples.h"

#include <QtTest/QTest>

using namespace latchkey;
using namespace latchkey::test;

class tst_AuthenticateChallenge : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreReadAsChallenges_data();
    void fieldsAreReadAsChallenges();
    void fieldsThatBreakTheGrammarAreRefused_data();
    void fieldsThatBreakTheGrammarAreRefused();
    void whatIsTooMuchIsRefused_data();
    void whatIsTooMuchIsRefused();
    void everyFieldIsRead();
    void anAnswerWithoutTheFieldHasNoChallenge();
    void oneGarbledFieldSpoilsTheAnswer();
    void aParameterOfTheNextFieldHasNoScheme();
    void parametersAreFoundInAnyCase();
    void schemesAreFoundInAnyCase();
    void theFaultDoesNotRepeatTheText();
};

namespace {

HttpResponse unauthorized(const QList<QByteArray> &fields)
{
    QList<HttpHeader> headers{{"content-type", "application/json"}};
    for (const QByteArray &field : fields)
        headers.append({"www-authenticate", field});
    return answer(401, {}, headers);
}

//! One challenge a line: scheme, token68 and parameters, values in angle brackets.
QByteArray written(const QList<AuthenticateChallenge> &challenges)
{
    QList<QByteArray> lines;
    for (const AuthenticateChallenge &challenge : challenges) {
        QByteArray line = challenge.scheme;
        if (!challenge.token68.isEmpty())
            line += " <" + challenge.token68 + '>';
        for (const auto &[name, value] : challenge.parameters)
            line += ' ' + name + "=<" + value + '>';
        lines.append(line);
    }
    return lines.join('\n');
}

} // namespace

void tst_AuthenticateChallenge::fieldsAreReadAsChallenges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("challenges");
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &challenges) {
        QTest::newRow(name) << field << challenges;
    };

    row("RFC 6750 §3: realm alone", R"(Bearer realm="example")", "Bearer realm=<example>");
    row("RFC 6750 §3: an expired token",
        R"(Bearer realm="example", error="invalid_token", error_description="The token expired")",
        "Bearer realm=<example> error=<invalid_token> error_description=<The token expired>");
    row("RFC 9449 §7.1: a nonce is wanted",
        R"(DPoP error="use_dpop_nonce", error_description="Resource server requires nonce")",
        "DPoP error=<use_dpop_nonce> error_description=<Resource server requires nonce>");
    row("RFC 9449 §7.1: the schemes one may choose from",
        R"(Bearer error="invalid_token", DPoP algs="ES256 PS256")",
        "Bearer error=<invalid_token>\nDPoP algs=<ES256 PS256>");
    row("RFC 9110 §11.6.1: a scheme of its own between others",
        R"(Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\"")",
        "Basic realm=<simple>\nNewauth realm=<apps> type=<1> title=<Login to \"apps\">");
    row("a scheme without anything", "Bearer", "Bearer");
    row("a scheme and a space", "Bearer ", "Bearer");
    row("schemes without anything", "Negotiate, Bearer", "Negotiate\nBearer");
    row("a token68", "Negotiate YIIabc-._~+/0==", "Negotiate <YIIabc-._~+/0==>");
    row("a token68 before another scheme", "Negotiate oY= , Bearer realm=x",
        "Negotiate <oY=>\nBearer realm=<x>");
    row("a token68 that looks like a name", "Negotiate realm", "Negotiate <realm>");
    row("a name without a value is a token68", "Bearer realm=", "Bearer <realm=>");
    row("space around the equals sign", "Bearer realm \t= \"a\" , error\t=b",
        "Bearer realm=<a> error=<b>");
    row("several spaces behind the scheme", "Bearer   realm=a", "Bearer realm=<a>");
    row("RFC 9110 §5.6.1.2: empty elements", ",, Bearer ,, realm=a,\t,error=b,DPoP,",
        "Bearer realm=<a> error=<b>\nDPoP");
    row("a comma, an equals sign and a scheme in quotes", R"(Bearer realm="a, DPoP b=c", error=d)",
        "Bearer realm=<a, DPoP b=c> error=<d>");
    row("escaped quotes and backslashes", R"(Bearer realm="\"\\\a")", R"(Bearer realm=<"\a>)");
    row("an empty quoted value", R"(Bearer realm="")", "Bearer realm=<>");
    row("a tab and bytes above ASCII", "Bearer realm=\"a\tb \xc3\xa9\"",
        "Bearer realm=<a\tb \xc3\xa9>");
    row("names as they are spelt", "bEARER Realm=Xy", "bEARER Realm=<Xy>");
    row("the same scheme twice", "Bearer realm=a, Bearer realm=b",
        "Bearer realm=<a>\nBearer realm=<b>");
    row("nothing", "", "");
    row("commas and space", " ,\t, ", "");
}

void tst_AuthenticateChallenge::fieldsAreReadAsChallenges()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, challenges);

    const auto read = readAuthenticateChallenges(unauthorized({field}));

    QCOMPARE(outcome(read), u"ok"_s);
    QCOMPARE(written(*read), challenges);
}

void tst_AuthenticateChallenge::fieldsThatBreakTheGrammarAreRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &field) {
        QTest::newRow(name) << field;
    };

    row("RFC 9110 §11.2: a parameter twice", "Bearer realm=a, realm=a");
    row("RFC 9110 §11.2: a parameter twice, in another case", "Bearer error=a, ERROR=b");
    row("a parameter before any scheme", "realm=a, Bearer");
    row("a parameter behind a token68", "Negotiate abc, realm=a");
    row("a second token68", "Negotiate abc def");
    row("a comma is missing between parameters", R"(Bearer realm="a" error="b")");
    row("a comma is missing between schemes", "Bearer DPoP algs=a");
    row("a quoted value without its end", R"(Bearer realm="a)");
    row("a quoted value that ends with a backslash", R"(Bearer realm="a\)");
    row("a value that goes on behind its quotes", R"(Bearer realm="a"b)");
    row("a value that is missing", "Bearer error=a, realm=");
    row("a value that is no token", "Bearer realm=a/b");
    row("a scheme that is no token", "Bea(r)er realm=a");
    row("a name that is no token", "Bearer re@lm=a");
    row("a tab behind the scheme", "Bearer\trealm=a");
    row("a line break in quotes", "Bearer realm=\"a\r\nb\"");
    row("a line break outside", "Bearer realm=a,\r\n error=b");
    row("NUL in quotes", QByteArray("Bearer realm=\"a\0b\"", 18));
    row("NUL behind a backslash", QByteArray("Bearer realm=\"\\\0\"", 17));
    row("DEL in quotes", "Bearer realm=\"\x7f\"");
    row("NUL alone", QByteArray("\0", 1));
    row("a byte above ASCII outside quotes", "Bearer realm=\xc3\xa9");
    row("an equals sign alone", "=");
    row("semicolons, as in other fields", "Bearer realm=a; error=b");
}

void tst_AuthenticateChallenge::fieldsThatBreakTheGrammarAreRefused()
{
    QFETCH(const QByteArray, field);

    QCOMPARE(outcome(readAuthenticateChallenges(unauthorized({field}))), u"invalid_response"_s);
}

void tst_AuthenticateChallenge::whatIsTooMuchIsRefused_data()
{
    QTest::addColumn<QList<QByteArray>>("fields");
    QTest::addColumn<bool>("isRead");
    const auto parameters = [](int count) {
        QList<QByteArray> all;
        for (int i = 0; i < count; ++i)
            all.append('p' + QByteArray::number(i) + "=1");
        return "Bearer " + all.join(',');
    };
    const auto realm = [](qsizetype size) { // a field of that size
        return "Bearer realm=\"" + QByteArray(size - 15, 'x') + '"';
    };

    QTest::newRow("16 challenges") << QList<QByteArray>(8, "A,B") << true;
    QTest::newRow("17 challenges") << QList<QByteArray>(17, "A") << false;
    QTest::newRow("32 parameters") << QList<QByteArray>{parameters(32)} << true;
    QTest::newRow("33 parameters") << QList<QByteArray>{parameters(33)} << false;
    QTest::newRow("8192 bytes") << QList<QByteArray>{realm(8192)} << true;
    QTest::newRow("8193 bytes") << QList<QByteArray>{realm(8193)} << false;
    QTest::newRow("8192 bytes in two fields")
        << QList<QByteArray>{realm(4096), realm(4096)} << true;
    QTest::newRow("8193 bytes in two fields")
        << QList<QByteArray>{realm(4096), realm(4097)} << false;
}

void tst_AuthenticateChallenge::whatIsTooMuchIsRefused()
{
    QFETCH(const QList<QByteArray>, fields);
    QFETCH(const bool, isRead);

    QCOMPARE(outcome(readAuthenticateChallenges(unauthorized(fields))),
             isRead ? u"ok"_s : u"invalid_response"_s);
}

void tst_AuthenticateChallenge::everyFieldIsRead()
{
    const HttpResponse response =
        answer(401, {},
               {{"WWW-Authenticate", "Bearer a=1"}, {"X", "Y"}, {"www-authenticate", "DPoP b=2"}});

    QCOMPARE(written(readAuthenticateChallenges(response).value()),
             QByteArray("Bearer a=<1>\nDPoP b=<2>"));
}

void tst_AuthenticateChallenge::anAnswerWithoutTheFieldHasNoChallenge()
{
    const auto read =
        readAuthenticateChallenges(answer(401, {}, {{"Proxy-Authenticate", "Bearer realm=a"}}));

    QCOMPARE(outcome(read), u"ok"_s);
    QVERIFY(read->isEmpty());
}

void tst_AuthenticateChallenge::oneGarbledFieldSpoilsTheAnswer()
{
    QCOMPARE(outcome(readAuthenticateChallenges(unauthorized({"Bearer realm=a", "DPoP b=\"1"}))),
             u"invalid_response"_s);
}

void tst_AuthenticateChallenge::aParameterOfTheNextFieldHasNoScheme()
{
    QCOMPARE(outcome(readAuthenticateChallenges(unauthorized({"Bearer realm=a", "error=b"}))),
             u"invalid_response"_s);
}

void tst_AuthenticateChallenge::parametersAreFoundInAnyCase()
{
    const AuthenticateChallenge challenge{"Bearer", {}, {{"Error", "a"}, {"scope", "b c"}}};

    QCOMPARE(challenge.parameter("error"), QByteArray("a"));
    QCOMPARE(challenge.parameter("SCOPE"), QByteArray("b c"));
    QCOMPARE(challenge.parameter("realm"), QByteArray());
}

void tst_AuthenticateChallenge::schemesAreFoundInAnyCase()
{
    const auto challenges =
        readAuthenticateChallenges(unauthorized({"Basic, dPoP a=1, DPoP a=2"})).value();

    const AuthenticateChallenge *found = findChallenge(challenges, "DPoP");
    QVERIFY(found);
    QCOMPARE(found->parameter("a"), QByteArray("1"));
    QVERIFY(!findChallenge(challenges, "Bearer"));
    QVERIFY(!findChallenge({}, "Bearer"));
}

void tst_AuthenticateChallenge::theFaultDoesNotRepeatTheText()
{
    const auto read = readAuthenticateChallenges(unauthorized({"Bearer planted=planted planted"}));

    QVERIFY(!read);
    QVERIFY(read.error().detail.startsWith("WWW-Authenticate: "_L1));
    QVERIFY(!read.error().detail.contains("planted"_L1));
}

QTEST_GUILESS_MAIN(tst_AuthenticateChallenge)
#include "tst_AuthenticateChallenge.moc"
