// SPDX-License-Identifier: GPL-3.0-or-later
// No credential is ever where somebody else could find it. The provider tells which ones there
// were, and everything that the programs say, write, start and copy is searched for them.
#include "Acts.h"
#include "SecretSearch.h"
#include "support/Wait.h"

#include <QtCore/QDirIterator>
#include <QtCore/QUrlQuery>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

struct Stage
{
    RealProvider provider;
    Desktop desktop;
    ProcessWatch processes;
    QByteArray key; // see learnKey()
    QByteArray said; // by the command line
    QStringList shown; // in the window

    [[nodiscard]] bool start()
    {
        QGuiApplication::clipboard()->clear();
        // What is written to the temporary folder is searched like everything else.
        QDir(desktop.folder()).mkdir(u"tmp"_s);
        desktop.environment.insert(u"TMPDIR"_s, desktop.folder() + u"/tmp"_s);
        desktop.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        // The state and the challenge are known from the address alone, so nothing is pushed.
        return provider.start({u"--plant-canaries"_s, u"--no-par"_s});
    }

    // The key that the account's tokens are bound to is known to the keychain alone. Call it while
    // somebody is signed in.
    [[nodiscard]] bool learnKey(const QString &account)
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"lookup"_s, u"server"_s, u"Latchkey"_s, u"user"_s,
                    u"latchkey/%1/session"_s.arg(account)});
        tool.waitForFinished();
        const QJsonObject entry = QJsonDocument::fromJson(tool.readAllStandardOutput()).object();
        // The private half comes first (RFC 5915): 7 bytes of frame and 32 of number. What follows
        // is public.
        key = entry.value("dpop_key"_L1).toString().toUtf8().left(52);
        return key.size() == 52;
    }

    void cli(const QStringList &arguments)
    {
        const Desktop::Run run = desktop.cli(arguments);
        said += run.err;
        // What `token` prints is what it is for.
        if (arguments.constFirst() != "token"_L1)
            said += run.out;
    }

    // The next refresh fails with an answer that repeats what was sent, as some providers do.
    void echoAtNextRefresh()
    {
        const QByteArray sent = provider.tokensOfRecord(u"refresh_token"_s).constLast();
        const QJsonObject body{{u"error"_s, u"invalid_request"_s},
                               {u"error_description"_s, u"refused: "_s + QString::fromUtf8(sent)}};
        provider.fail(u"token_refresh"_s, 400,
                      {{u"body"_s, body}, {u"content_type"_s, u"application/json"_s}});
    }

    [[nodiscard]] QStringList search();
};

QByteArray clipboardText()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return (clipboard->text(QClipboard::Clipboard) + u'\n' + clipboard->text(QClipboard::Selection))
        .toUtf8();
}

// A menu that pops up is not in the tree of what is shown, so its key is tried until it is there.
bool copiesDetails(Desktop &desktop)
{
    const auto isCopied = [] { return clipboardText().contains("keychain: "); };
    if (!desktop.person().presses(u"More about this account"_s))
        return false;
    for (int i = 0; i < 20 && !isCopied(); ++i) {
        desktop.person().typesKey(u'c'); // &Copy details
        (void)test::waitUntil(isCopied, 500);
    }
    return isCopied();
}

QStringList Stage::search()
{
    SecretSearch tokens; // and codes: the provider has a record of both
    for (const QByteArray &value : provider.tokensOfRecord())
        tokens.addSecret(u"a token or a code"_s, value);
    tokens.addSecret(u"a key"_s, key);
    // A state has to be in the address that the browser is started with, and nowhere else.
    SecretSearch states;
    for (const QString &address : desktop.opened()) {
        const QUrlQuery query{QUrl(address)};
        states.addSecret(u"a state"_s, query.queryItemValue(u"state"_s).toUtf8());
        tokens.addChallenge(query.queryItemValue(u"code_challenge"_s).toUtf8());
    }

    QStringList found;
    const auto searchFor = [&found](const SecretSearch &secrets, const QString &place,
                                    const QByteArray &text) {
        found += secrets.findIn(place, text);
    };
    searchFor(tokens, u"the window's output"_s, desktop.windowOutput());
    searchFor(states, u"the window's output"_s, desktop.windowOutput());
    searchFor(tokens, u"the command line's output"_s, said);
    searchFor(tokens, u"the window"_s, shown.join(u'\n').toUtf8());
    searchFor(tokens, u"the clipboard"_s, clipboardText());
    searchFor(states, u"the clipboard"_s, clipboardText());
    QDirIterator files(desktop.folder(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        searchFor(tokens, file.fileName(), content);
        searchFor(states, file.fileName(), content);
        searchFor(tokens, u"a file's name"_s, file.fileName().toUtf8());
    }
    for (const ProcessWatch::Sight &sight : processes.seen()) {
        const bool ours = sight.program.startsWith("latchkey"_L1);
        searchFor(tokens, u"the arguments of "_s + sight.program, sight.arguments);
        searchFor(tokens, u"the environment of "_s + sight.program, sight.environment);
        if (ours)
            searchFor(states, u"the arguments of "_s + sight.program, sight.arguments);
        searchFor(states, u"the environment of "_s + sight.program, sight.environment);
    }
    return found;
}

} // namespace

class tst_NoSecrets : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPlantedIsFound();
    void theWindowGivesNothingAway();
    void theCommandLineGivesNothingAway();
};

// A search that cannot find proves nothing.
void tst_NoSecrets::whatIsPlantedIsFound()
{
    Stage stage;
    PROVIDER(stage.provider, start({u"--plant-canaries"_s}));
    PROGRAM(stage.desktop, startSignedIn(u"planted"_s, stage.provider.issuer()));
    QVERIFY(stage.learnKey(u"planted"_s));
    QCOMPARE(stage.search(), QStringList());
    const QList<QByteArray> tokens = stage.provider.tokensOfRecord();
    QVERIFY(tokens.size() >= 4); // code, access, refresh and ID token
    const QString token = QString::fromUtf8(tokens.constFirst());

    stage.said = "token=" + token.toUtf8().mid(3, 25) + "…"; // a piece is enough
    stage.shown = QStringList{u"Token: "_s + token, QString::fromUtf8(stage.key.mid(20))};
    QGuiApplication::clipboard()->setText(token);
    QFile file(stage.desktop.folder() + u"/state/.planted"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0binary\0" + token.toUtf8());
    file.close();
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PLANTED"_s, token);
    process.setProcessEnvironment(environment);
    process.start(u"/bin/sh"_s, {u"-c"_s, u"read line"_s, token});
    const auto finds = [&stage](const QString &sentence) {
        return stage.search().contains(sentence);
    };
    TRY_VERIFY_WITH_TIMEOUT(finds(u"a token or a code is in the environment of sh"_s), Patience);
    TRY_VERIFY_WITH_TIMEOUT(finds(u"a token or a code is in the arguments of sh"_s), Patience);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(finds(u"a token or a code is in the command line's output"_s));
    QVERIFY(finds(u"a token or a code is in the window"_s));
    QVERIFY(finds(u"a key is in the window"_s));
    QVERIFY(finds(u"a token or a code is in the clipboard"_s));
    QVERIFY(finds(u"a token or a code is in "_s + file.fileName()));

    SecretSearch verifiers; // RFC 7636, appendix B
    verifiers.addChallenge("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    QCOMPARE(verifiers.findIn(u"here"_s, "verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk;"),
             QStringList{u"a code verifier is in here"_s});
}

void tst_NoSecrets::theWindowGivesNothingAway()
{
    Stage stage;
    Desktop &desktop = stage.desktop;
    RealProvider &provider = stage.provider;
    QVERIFY2(stage.start(), qPrintable(provider.failure()));
    PROGRAM(desktop, addAccount(u"canary"_s, provider.issuer()));
    PROGRAM(desktop, start({u"--log-rules"_s, u"*=true"_s}));
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(SignedInSentence));
    QVERIFY(stage.learnKey(u"canary"_s));
    ACT(desktop, presses(u"Renew now"_s));
    ACT(desktop, sees(u"1 ×"_s));
    ACT(desktop, sees(u"There is nothing to do."_s)); // a renewal under way would be joined

    stage.echoAtNextRefresh();
    ACT(desktop, presses(u"Renew now"_s));
    ACT(desktop, sees(u"The provider’s own words:"_s));
    stage.shown += desktop.person().everythingShown();
    provider.drop(u"token_refresh"_s, RealProvider::When::Before);
    ACT(desktop, presses(u"Renew now"_s));
    ACT(desktop, sees(u"2 ×"_s));
    desktop.setBrowser(Desktop::Browser::Http, u"alice"_s, Desktop::Decision::Deny);
    ACT(desktop, presses(u"Account"_s));
    ACT(desktop, presses(u"Sign in"_s));
    ACT(desktop, sees(u"You are still signed in as before."_s));
    stage.shown += desktop.person().everythingShown();
    QVERIFY(copiesDetails(desktop));

    ACT(desktop, presses(u"Help"_s));
    ACT(desktop, presses(u"Diagnostics…"_s));
    ACT(desktop, sees(u"The last 200 events"_s));
    ACT(desktop, presses(u"Copy report"_s));
    ACT(desktop, sees(u"The report was copied."_s));
    stage.shown += desktop.person().everythingShown();
    // What happened is there. The clipboard is another program's, and comes a moment later.
    TRY_VERIFY2_WITH_TIMEOUT(clipboardText().contains("canary: renewed"),
                             clipboardText().constData(), Patience);
    stage.shown.append(QString::fromUtf8(clipboardText()));
    ACT(desktop, presses(u"Close"_s));
    ACT(desktop, presses(u"Help"_s));
    ACT(desktop, presses(u"Check-up…"_s));
    ACT(desktop, presses(u"Copy report"_s));
    ACT(desktop, sees(u"The report was copied."_s));
    stage.shown += desktop.person().everythingShown();
    TRY_VERIFY_WITH_TIMEOUT(clipboardText().contains("account-1"), Patience);
    stage.shown.append(QString::fromUtf8(clipboardText()));
    ACT(desktop, presses(u"Close"_s));

    ACT(desktop, presses(u"Revoke access…"_s));
    ACT(desktop, presses(u"Revoke access"_s));
    ACT(desktop, sees(u"You are signed out, here and at the provider."_s));
    ACT(desktop, presses(u"Close"_s));
    stage.shown += desktop.person().everythingShown();
    PROGRAM(desktop, quit());

    QVERIFY(provider.tokensOfRecord().size() >= 6);
    QVERIFY(desktop.windowOutput().contains("latchkey.")); // the log was on
    QCOMPARE(stage.search(), QStringList());
}

void tst_NoSecrets::theCommandLineGivesNothingAway()
{
    Stage stage;
    RealProvider &provider = stage.provider;
    const QString account = u"canary-too"_s;
    QVERIFY2(stage.start(), qPrintable(provider.failure()));
    PROGRAM(stage.desktop, addAccount(account, provider.issuer()));

    stage.cli({u"login"_s, account});
    QVERIFY(stage.learnKey(account));
    stage.cli({u"token"_s, account});
    stage.cli({u"token"_s, account, u"--format"_s, u"header"_s, u"--dpop"_s, u"GET"_s,
               provider.issuer() + u"/me"_s});
    stage.cli({u"token"_s, account, u"--force-refresh"_s});
    stage.cli({u"status"_s, account, u"--json"_s});
    stage.cli({u"inspect"_s, account});
    stage.cli({u"doctor"_s, u"--json"_s, u"--log-rules"_s, u"*=true"_s, u"--bundle"_s,
               stage.desktop.folder() + u"/bundle.json"_s});
    QVERIFY(QFile::exists(stage.desktop.folder() + u"/bundle.json"_s)); // which is searched, too
    stage.cli({u"userinfo"_s, account});
    stage.echoAtNextRefresh();
    stage.cli({u"token"_s, account, u"--force-refresh"_s});
    provider.fail(u"revocation"_s, 503);
    stage.cli({u"revoke"_s, account});
    stage.desktop.setBrowser(Desktop::Browser::Http, u"alice"_s, Desktop::Decision::Deny);
    stage.cli({u"login"_s, account});
    stage.cli({u"revoke"_s, account});

    QVERIFY(provider.tokensOfRecord().size() >= 6);
    QVERIFY(provider.grants().isEmpty());
    QCOMPARE(stage.search(), QStringList());
}

QTEST_MAIN(tst_NoSecrets)
#include "tst_NoSecrets.moc"
