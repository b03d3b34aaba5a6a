// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey-cli at a strict provider: pushed authorization requests (RFC 9126) and tokens that are
// bound to a key (RFC 9449). Real keyring, real provider. Run inside with-keyring.
#include "CliProcess.h"
#include "RealProvider.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray nonce; // the server's DPoP-Nonce
};

// A request to the provider's user info endpoint, as a resource server, with headers as printed.
Answer get(const QString &url, const QByteArray &headerLines)
{
    QNetworkRequest request{QUrl(url)};
    for (const QByteArray &line : headerLines.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            request.setRawHeader(line.left(colon), line.mid(colon + 2));
    }
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("DPoP-Nonce")};
}

// The names of the parameters of the address that `login` printed.
QStringList parametersInBrowser(const CliRun &login)
{
    QStringList names;
    for (const QByteArray &line : login.err.split('\n')) {
        if (!line.startsWith("  http"))
            continue;
        const auto items = QUrlQuery(QUrl::fromEncoded(line.trimmed())).queryItems();
        for (const auto &[name, value] : items)
            names.append(name);
    }
    return names;
}

// One account of its own for each test, because all share a keyring.
struct Fixture
{
    Fixture(const RealProvider &provider, const QString &clientId)
        : account(QString::fromLatin1(QTest::currentTestFunction()).left(40) + u'-' + clientId
                  + u'-' + QString::number(++count))
    {
        cli.environment.insert(u"PATH"_s,
                               qEnvironmentVariable("LATCHKEY_TEST_SUPPORT") + u"/bin-http:"_s
                                   + qEnvironmentVariable("PATH"));
        const CliRun added = cli.run(
            {u"add"_s, account, u"--issuer"_s, provider.issuer(), u"--client-id"_s, clientId});
        QVERIFY2(added.exitCode == 0, qPrintable(describe(added)));
    }

    CliRun operator()(const QString &command, const QStringList &options = {})
    {
        const CliRun run = cli.run(QStringList{command, account} + options);
        if (run.exitCode != 0)
            qInfo("%s", qPrintable(describe(run)));
        return run;
    }

    QJsonObject status()
    {
        const QJsonObject json = (*this)(u"status"_s, {u"--json"_s}).json();
        return json.value("accounts"_L1).toArray().at(0).toObject();
    }

    bool isSenderConstrained()
    {
        return status()
            .value("refresh_token"_L1)
            .toObject()
            .value("sender_constrained"_L1)
            .toBool();
    }

    static inline int count = 0;
    CliProcess cli;
    QString account;
};

} // namespace

class tst_CliDpop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_plain.start({u"--plant-canaries"_s}), qPrintable(m_plain.failure()));
        QVERIFY2(m_withNonce.start({u"--require-dpop-nonce"_s}), qPrintable(m_withNonce.failure()));
        QVERIFY2(m_bearer.start({u"--no-dpop"_s, u"--no-par"_s}), qPrintable(m_bearer.failure()));
    }

    // R135 to R138 with each kind of client.
    void signsInRenewsAsksAndRevokes_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("wantsNonce");
        for (const char *client :
             {"latchkey-demo", "latchkey-dpop", "latchkey-par", "latchkey-strict"}) {
            QTest::addRow("R135 R138 %s", client) << QString::fromLatin1(client) << false;
        }
        QTest::newRow("R136 latchkey-dpop, with nonces") << u"latchkey-dpop"_s << true;
        QTest::newRow("R136 latchkey-strict, with nonces") << u"latchkey-strict"_s << true;
    }
    void signsInRenewsAsksAndRevokes()
    {
        QFETCH(QString, clientId);
        QFETCH(bool, wantsNonce);
        RealProvider &provider = wantsNonce ? m_withNonce : m_plain;
        provider.resetCounts();
        Fixture f(provider, clientId);
        const CliRun login = f(u"login"_s);
        QCOMPARE(login.exitCode, 0);
        QCOMPARE(parametersInBrowser(login), (QStringList{u"client_id"_s, u"request_uri"_s}));
        QCOMPARE(provider.requests(u"par"_s), wantsNonce ? 2 : 1);
        QCOMPARE(provider.requests(u"token_code"_s), 1); // the nonce is known by then
        QVERIFY(f.isSenderConstrained());

        const CliRun renewed = f(u"token"_s, {u"--force-refresh"_s, u"--format"_s, u"json"_s});
        QCOMPARE(renewed.exitCode, 0);
        QCOMPARE(renewed.json().value("token_type"_L1).toString(), u"DPoP"_s);
        QCOMPARE(provider.requests(u"token_refresh"_s), wantsNonce ? 2 : 1);
        const QJsonObject outcomes = provider.counts().value("outcomes"_L1).toObject();
        QCOMPARE(outcomes.value("refresh"_L1).toObject().value("ok"_L1).toInt(), 1);

        const CliRun claims = f(u"userinfo"_s);
        QCOMPARE(claims.exitCode, 0);
        QCOMPARE(claims.json().value("name"_L1).toString(), u"Alice Example"_s);

        QCOMPARE(f(u"token"_s, {u"--force-refresh"_s}).exitCode, 0);
        QCOMPARE(f(u"revoke"_s).exitCode, 0);
        QVERIFY(!f.isSenderConstrained());
        QVERIFY(provider.grants().isEmpty());
    }

    void aProofIsGoodForItsRequestAlone()
    {
        Fixture f(m_plain, u"latchkey-strict"_s);
        QCOMPARE(f(u"login"_s).exitCode, 0);
        const QString userInfo = m_plain.issuer() + u"/me"_s;
        const auto headers = [&](const QStringList &request) {
            const CliRun run = f(u"token"_s, QStringList{u"--format"_s, u"header"_s} + request);
            return run.exitCode == 0 && run.err.isEmpty() ? run.out : QByteArray();
        };
        const QByteArray lines = headers({u"--dpop"_s, u"GET"_s, userInfo + u"?ignored=1"_s});
        QVERIFY(lines.startsWith("Authorization: DPoP "));
        QVERIFY(lines.contains("\nDPoP: ey"));
        QCOMPARE(lines.count('\n'), 2);
        QCOMPARE(get(userInfo, lines).status, 200);
        QVERIFY2(get(userInfo, lines).status == 401, "the same proof, used again");

        const QByteArray token = lines.left(lines.indexOf('\n'));
        QCOMPARE(get(userInfo, token).status, 400); // no proof at all
        QCOMPARE(get(userInfo, "Authorization: Bearer " + token.mid(20)).status, 401);
        QCOMPARE(get(userInfo, headers({u"--dpop"_s, u"POST"_s, userInfo})).status, 401);
        QCOMPARE(get(userInfo, headers({u"--dpop"_s, u"GET"_s, userInfo + u"x"_s})).status, 401);
    }

    void theProofIsInTheJsonToo()
    {
        Fixture f(m_plain, u"latchkey-dpop"_s);
        QCOMPARE(f(u"login"_s).exitCode, 0);
        const QString userInfo = m_plain.issuer() + u"/me"_s;
        const QStringList proof{u"--dpop"_s, u"GET"_s, userInfo};
        const QJsonObject json =
            f(u"token"_s, proof + QStringList{u"--format"_s, u"json"_s}).json();
        const QByteArray lines = "Authorization: DPoP "
            + json.value("access_token"_L1).toString().toUtf8()
            + "\nDPoP: " + json.value("dpop"_L1).toString().toUtf8();
        QCOMPARE(get(userInfo, lines).status, 200);

        const CliRun without = f(u"token"_s);
        QVERIFY(without.err.contains("--dpop METHOD URL"));
        QCOMPARE(without.out.count('\n'), 1);
    }

    void r136_aServersNonceGoesIntoTheProof()
    {
        Fixture f(m_withNonce, u"latchkey-dpop"_s);
        QCOMPARE(f(u"login"_s).exitCode, 0);
        const QString userInfo = m_withNonce.issuer() + u"/me"_s;
        const QStringList proof{u"--format"_s, u"header"_s, u"--dpop"_s, u"GET"_s, userInfo};
        const Answer asked = get(userInfo, f(u"token"_s, proof).out);
        QCOMPARE(asked.status, 401);
        QVERIFY(!asked.nonce.isEmpty());
        const QStringList withNonce =
            proof + QStringList{u"--dpop-nonce"_s, QString::fromLatin1(asked.nonce)};
        QCOMPARE(get(userInfo, f(u"token"_s, withNonce).out).status, 200);
    }

    void aBearerTokenNeedsNoProof()
    {
        Fixture f(m_bearer, u"latchkey-demo"_s);
        const CliRun login = f(u"login"_s);
        QCOMPARE(login.exitCode, 0);
        QVERIFY(parametersInBrowser(login).contains(u"code_challenge"_s));
        QVERIFY(!f.isSenderConstrained());
        const CliRun plain = f(u"token"_s, {u"--format"_s, u"header"_s});
        QVERIFY(plain.out.startsWith("Authorization: Bearer "));
        QCOMPARE(plain.err, QByteArray());
        const QString userInfo = m_bearer.issuer() + u"/me"_s;
        const CliRun proven =
            f(u"token"_s, {u"--format"_s, u"header"_s, u"--dpop"_s, u"GET"_s, userInfo});
        QCOMPARE(proven.exitCode, 0);
        QCOMPARE(proven.out, plain.out);
        QVERIFY(proven.err.startsWith("Note: "));
        QCOMPARE(get(userInfo, proven.out).status, 200);
        QCOMPARE(f(u"token"_s, {u"--force-refresh"_s}).exitCode, 0);
        QCOMPARE(f(u"userinfo"_s).exitCode, 0);
        QCOMPARE(f(u"revoke"_s).exitCode, 0);
    }

private:
    RealProvider m_plain;
    RealProvider m_withNonce;
    RealProvider m_bearer;
};

QTEST_GUILESS_MAIN(tst_CliDpop)
#include "tst_CliDpop.moc"
