// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/CloseMatches.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "app/cli/QrText.h"
#include "TerminalPicture.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace latchkey;
using namespace latchkey::cli;
using namespace latchkey::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LastKind = static_cast<int>(ErrorKind::InternalFault);

Account someAccount()
{
    Account account;
    account.name = u"work"_s;
    account.client.issuer = u"https://id.example.org/tenant"_s;
    account.client.clientId = u"desktop"_s;
    return account;
}

Error someError(ErrorKind kind)
{
    return {kind, u"a detail"_s, {}, {}, {}};
}

} // namespace

class tst_CliText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsExitCode_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("signingIn");
        QTest::addColumn<int>("usingSession");
        const auto row = [](ErrorKind kind, int signingIn, int usingSession) {
            QTest::newRow(qPrintable(errorKindName(kind))) << kind << signingIn << usingSession;
        };
        row(ErrorKind::Offline, 4, 4);
        row(ErrorKind::AnswerLost, 4, 4);
        row(ErrorKind::NetworkIntercepted, 4, 4);
        row(ErrorKind::TlsFailed, 4, 4);
        row(ErrorKind::ServerBusy, 4, 4);
        row(ErrorKind::InvalidResponse, 6, 4);
        row(ErrorKind::IdentityInvalid, 6, 6);
        row(ErrorKind::SubjectMismatch, 6, 6);
        row(ErrorKind::GrantRejected, 6, 3);
        row(ErrorKind::InteractionRequired, 6, 3);
        row(ErrorKind::AccessDenied, 6, 6);
        row(ErrorKind::ClientRejected, 6, 6);
        row(ErrorKind::Unsupported, 6, 6);
        row(ErrorKind::ConfigurationInvalid, 6, 6);
        row(ErrorKind::StateMismatch, 6, 6);
        row(ErrorKind::ListenFailed, 4, 4);
        row(ErrorKind::EntryAbsent, 3, 3);
        row(ErrorKind::KeychainMissing, 5, 5);
        row(ErrorKind::KeychainLocked, 5, 5);
        row(ErrorKind::KeychainDenied, 5, 5);
        row(ErrorKind::KeychainTimeout, 5, 5);
        row(ErrorKind::KeychainFailed, 5, 5);
        row(ErrorKind::EntryGarbled, 5, 5);
        row(ErrorKind::EntryNewer, 5, 5);
        row(ErrorKind::SessionBusy, 4, 4);
        row(ErrorKind::ClockWrong, 6, 6);
        row(ErrorKind::Cancelled, 7, 7);
        row(ErrorKind::TimedOut, 7, 7);
        row(ErrorKind::NotSignedIn, 3, 3);
        row(ErrorKind::InternalFault, 1, 1);
    }
    void everyErrorHasItsExitCode()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, signingIn);
        QFETCH(int, usingSession);
        QCOMPARE(static_cast<int>(exitCodeFor(someError(kind), Doing::SigningIn)), signingIn);
        QCOMPARE(static_cast<int>(exitCodeFor(someError(kind), Doing::UsingSession)), usingSession);
    }

    // R124: what happened, am I still signed in, what do I do now.
    void everyFailureAnswersTheThreeQuestions()
    {
        for (int i = 0; i <= LastKind; ++i) {
            const Error error = someError(static_cast<ErrorKind>(i));
            for (const Doing doing : {Doing::SigningIn, Doing::UsingSession}) {
                const QString happened = happenedText(error, someAccount(), doing);
                QVERIFY2(happened.endsWith(u'.'), qPrintable(happened));
                if (error.kind == ErrorKind::Cancelled)
                    continue;
                QVERIFY2(!adviceText(error, someAccount(), doing).isEmpty(),
                         qPrintable(errorKindName(error.kind)));
                const QString text = failureText(error, someAccount(), SignedIn{}, doing);
                QVERIFY(text.startsWith(happened));
                if (error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::EntryAbsent)
                    continue;
                QVERIFY2(text.contains("still signed in"_L1), qPrintable(text));
                QVERIFY2(text.contains(u"Details: %1"_s.arg(errorKindName(error.kind))),
                         qPrintable(text));
            }
        }
    }

    // The codes that have words of their own in the window have them here too.
    void everyCodeThatSaysMoreHasItsWords_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *code, ErrorKind kind) { QTest::newRow(code) << kind; };
        row("invalid_grant_after_lost_answer", ErrorKind::GrantRejected);
        row("no_keychain_yet", ErrorKind::KeychainMissing);
        row("prompt_dismissed", ErrorKind::KeychainDenied);
        row("no_lock", ErrorKind::ConfigurationInvalid);
        row("no_refresh_token", ErrorKind::InteractionRequired);
        row("client_changed", ErrorKind::InteractionRequired);
        row("certificate_not_yet_valid", ErrorKind::TlsFailed);
        row("certificate_expired", ErrorKind::TlsFailed);
        row("certificate_host_mismatch", ErrorKind::TlsFailed);
        row("certificate_unknown_issuer", ErrorKind::TlsFailed);
        row("endpoint_moved", ErrorKind::InvalidResponse);
        row("http_404", ErrorKind::InvalidResponse);
        row("http_405", ErrorKind::InvalidResponse);
        row("http_410", ErrorKind::InvalidResponse);
        row("http_400", ErrorKind::InvalidResponse);
        row("http_403", ErrorKind::InvalidResponse);
    }
    void everyCodeThatSaysMoreHasItsWords()
    {
        QFETCH(ErrorKind, kind);
        Error error = someError(kind);
        const QString ofTheKind = happenedText(error, someAccount(), Doing::UsingSession);
        error.code = QString::fromLatin1(QTest::currentDataTag());
        const QString text =
            failureText(error, someAccount(), RefreshDelayed{}, Doing::UsingSession);
        const QString happened = happenedText(error, someAccount(), Doing::UsingSession);
        QVERIFY2(happened != ofTheKind && happened.endsWith(u'.'), qPrintable(happened));
        QVERIFY2(!happened.contains(u'%'), qPrintable(happened));
        QVERIFY2(text.contains("still signed in"_L1), qPrintable(text));
        QVERIFY(!adviceText(error, someAccount(), Doing::UsingSession).isEmpty());
        QVERIFY(text.contains(u"Details: "_s + error.code));
    }

    void standingIsSaidOnlyWhereItIsKnown()
    {
        QCOMPARE(standingText(Restoring{}), QString());
        QVERIFY(standingText(SignedOut{}).contains("not signed in"_L1));
        QVERIFY(standingText(SignInRequired{}).contains("not signed in"_L1));
        QVERIFY(standingText(RefreshDelayed{}).contains("still signed in"_L1));
        QVERIFY(!standingText(WaitingForKeychain{}).contains("are signed in."_L1));
    }

    void b287_aLostKeyIsCalledWhatItIs()
    {
        const Error lost{ErrorKind::InteractionRequired, u"gone"_s, u"dpop_key_lost"_s, {}, {}};
        QVERIFY(happenedText(lost, someAccount(), Doing::UsingSession)
                    .contains("missing from the keychain"_L1));
        QVERIFY(adviceText(lost, someAccount(), Doing::UsingSession)
                    .contains("latchkey-cli login work"_L1));
        QCOMPARE(exitCodeFor(lost, Doing::UsingSession), ExitCode::SignInRequired);
    }

    // R125: what a provider sends is inert in a terminal.
    void whatATerminalWouldObeyIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("B: ANSI colour") << u"a\u001b[31mb"_s << u"a[31mb"_s;
        QTest::newRow("B: title") << u"\u001b]0;pwned\u0007x"_s << u"]0;pwnedx"_s;
        QTest::newRow("CSI as one character") << u"a\u009b31mb"_s << u"a31mb"_s;
        QTest::newRow("carriage return") << u"good\rbad"_s << u"good bad"_s;
        QTest::newRow("new line") << u"good\nbad"_s << u"good bad"_s;
        QTest::newRow("backspace and delete") << u"a\b\u007fb"_s << u"ab"_s;
        QTest::newRow("bidi override") << u"a\u202ecod\u2066x"_s << u"acodx"_s;
        QTest::newRow("zero width") << u"a\u200b\ufeffb"_s << u"ab"_s;
        QTest::newRow("invisible tag") << u"a\U000e0041b"_s << u"ab"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
        QTest::newRow("ordinary letters") << u"Zoë 李 😀 'x'"_s << u"Zoë 李 😀 'x'"_s;
    }
    void whatATerminalWouldObeyIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(inert(text), kept);
    }

    void jsonIsInertAndStillTheSame_data() { whatATerminalWouldObeyIsTakenOut_data(); }
    void jsonIsInertAndStillTheSame()
    {
        QFETCH(QString, text);
        const QJsonObject json{{u"name"_s, text}};
        const QByteArray printed = inertJson(json);
        QCOMPARE(QJsonDocument::fromJson(printed).object(), json);
        for (const char32_t character : QString::fromUtf8(printed).toUcs4())
            QVERIFY(character == U'\n' || !isUnseen(character));
    }

    void tablesAlignAndAreInert()
    {
        QCOMPARE(makeTable({{u"A"_s, u"LONGER"_s}, {u"first\u001b"_s, u""_s}, {u"x"_s, u"y\nz"_s}}),
                 u"A      LONGER\nfirst\nx      y z\n"_s);
    }

    void namesThatAreCloseAreOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("swapped letters") << u"wrok"_s << u"work"_s;
        QTest::newRow("one missing") << u"hom"_s << u"home"_s;
        QTest::newRow("case") << u"WORK"_s << u"work"_s;
        QTest::newRow("beginning") << u"mu"_s << u"music-archive"_s;
        QTest::newRow("nothing like it") << u"xyzzy"_s << u""_s;
    }
    void namesThatAreCloseAreOffered()
    {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        const QStringList known{u"home"_s, u"music-archive"_s, u"work"_s};
        QCOMPARE(closeMatches(typed, known).value(0), offered);
        QCOMPARE(didYouMean(typed, known).isEmpty(), offered.isEmpty());
    }

    // R121
    void aSignOutSaysExactlyWhatHeld()
    {
        const Account account = someAccount();
        const auto text = [&account](const SignOutReport &report, SignOutMode mode) {
            return signedOutText(report, mode, account, u"https://id.example.org/me"_s);
        };
        SignOutReport confirmed;
        confirmed.providerConfirmed = true;
        QVERIFY(text(confirmed, SignOutMode::Logout).contains("confirmed"_L1));
        Account google = account;
        google.preset = u"google"_s;
        QVERIFY(signedOutText(confirmed, SignOutMode::Revoke, google, {})
                    .contains("every other device"_L1));
        Account cognito = account;
        cognito.preset = u"amazon-cognito"_s;
        QVERIFY(signedOutText(confirmed, SignOutMode::Revoke, cognito, {})
                    .contains("runs out by itself"_L1));
        SignOutReport pending;
        pending.revocationPending = true;
        QVERIFY(text(pending, SignOutMode::Logout).contains("could not be told yet"_L1));
        SignOutReport hopeless;
        QVERIFY(text(hopeless, SignOutMode::Logout).contains("https://id.example.org/me"_L1));
        QVERIFY(text(hopeless, SignOutMode::Forget).contains("this computer alone"_L1));
        SignOutReport already;
        already.wasSignedIn = false;
        QVERIFY(text(already, SignOutMode::Revoke).contains("already"_L1));
    }

    void whatBecameOfTheBrowsersSessionIsSaid()
    {
        const auto failed = [](ErrorKind kind, const QString &code = {}) {
            return browserSignOutText(fail(kind, {}, code), someAccount());
        };
        const QStringList texts{browserSignOutText({}, someAccount()), failed(ErrorKind::TimedOut),
                                failed(ErrorKind::Unsupported, u"no_end_session_endpoint"_s),
                                failed(ErrorKind::Unsupported), failed(ErrorKind::Offline)};
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        for (const QString &text : texts)
            QVERIFY2(text.contains("id.example.org"_L1), qPrintable(text));
        QVERIFY(signedOutPage(u"work"_s).title.contains("signed out of \"work\""_L1));
    }

    void b279_theMissingScopeIsNamedAndWhatToDo()
    {
        const Error error{ErrorKind::AccessDenied, {}, u"insufficient_scope"_s, u"api:write"_s, {}};
        const QString text = failureText(error, someAccount(), SignedIn{}, Doing::UsingSession);
        QVERIFY2(text.contains("the scope \"api:write\""_L1) && text.contains("--scope"_L1)
                     && text.contains("still signed in"_L1),
                 qPrintable(text));
        QCOMPARE(exitCodeFor(error, Doing::UsingSession), ExitCode::Refused);
    }

    void aQrCodeIsReadableWhateverTheTerminalsColours_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("an address")
            << QByteArray("https://id.example.org/device?user_code=WDJB-MJHT");
        QTest::newRow("a large one") << "https://id.example.org/" + QByteArray(200, 'x');
    }
    void aQrCodeIsReadableWhateverTheTerminalsColours()
    {
        QFETCH(QByteArray, text);
        const auto code = QrCode::make(text);
        QVERIFY(code);
        const QByteArray picture = qrText(*code);
        QCOMPARE(readQrCode(pictureOnTerminal(picture)), text);
        QVERIFY(fits(*code, {code->size() + 8, (code->size() + 9) / 2 + 2}));
    }

    void aQrCodeThatIsCutIsNotShown()
    {
        const auto code = QrCode::make("https://id.example.org/device");
        QVERIFY(code);
        const int side = code->size() + 8;
        QVERIFY(!fits(*code, {side - 1, 100}));
        QVERIFY(!fits(*code, {100, (side + 1) / 2 + 1}));
        for (const QByteArray &line : qrText(*code).split('\n'))
            QVERIFY(QString::fromUtf8(line).size() <= side + 30); // the colours' own characters
    }

    void theDeviceGrantHasWordsOfItsOwn()
    {
        const Account account = someAccount();
        const Error expired{ErrorKind::TimedOut, {}, u"expired_token"_s, {}, {}};
        const QString late = failureText(expired, account, SignedOut{}, Doing::SigningIn);
        QVERIFY2(late.contains("code"_L1) && late.contains("login work --device"_L1)
                     && !late.contains("browser"_L1),
                 qPrintable(late));
        const Error missing{
            ErrorKind::Unsupported, {}, u"no_device_authorization_endpoint"_s, {}, {}};
        const QString other = failureText(missing, account, SignedOut{}, Doing::SigningIn);
        QVERIFY2(other.contains("does not offer signing in on another device"_L1)
                     && other.contains("latchkey-cli login work"_L1),
                 qPrintable(other));
    }

    void timesAreReadable()
    {
        QCOMPARE(timeLeftText(0s), u"expired"_s);
        QCOMPARE(timeLeftText(-5s), u"expired"_s);
        QCOMPARE(timeLeftText(59s), u"59 s"_s);
        QCOMPARE(timeLeftText(3599s), u"59 min"_s);
        QCOMPARE(timeLeftText(2h + 5min), u"2 h 5 min"_s);
        QCOMPARE(timeText({}), QString());
        const QDateTime time =
            QDateTime::fromString(u"2026-11-22T20:40:00.750+01:00"_s, Qt::ISODateWithMs);
        QCOMPARE(timeText(time), u"2026-11-22T19:40:00Z"_s);
    }

    void everyCommandExplainsItself()
    {
        const CommandList commands = makeCommands();
        const QString overview = commandOverview(commands);
        for (const auto &command : commands) {
            QVERIFY(overview.contains(command->name()));
            const QString help = commandHelp(*command);
            QVERIFY(help.startsWith(u"Usage: latchkey-cli %1"_s.arg(command->name())));
            QVERIFY(help.contains(command->summary()));
            for (const QCommandLineOption &option : command->options())
                QVERIFY2(help.contains(u"--"_s + option.names().constFirst()), qPrintable(help));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CliText)
#include "tst_CliText.moc"
