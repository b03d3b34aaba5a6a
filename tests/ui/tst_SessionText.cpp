// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MessageClass.h"
#include "ui/SessionText.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::sessiontext;
using latchkey::test::className;
using latchkey::test::MessageClass;
using namespace Qt::StringLiterals;

namespace {

constexpr int KindCount = static_cast<int>(ErrorKind::InternalFault) + 1;

QList<ErrorKind> allKinds()
{
    QList<ErrorKind> kinds;
    for (int i = 0; i < KindCount; ++i)
        kinds.append(static_cast<ErrorKind>(i));
    return kinds;
}

struct NamedSituation
{
    const char *name;
    Situation situation;
    QRegularExpression standing; //!< What the headline must say of being signed in.
};

const QList<NamedSituation> &allSituations()
{
    static const QList<NamedSituation> situations{
        {"sign-in failed", Situation::SignInFailed, QRegularExpression(u"You are not signed in"_s)},
        {"sign-in failed, still signed in", Situation::SignInFailedStillSignedIn,
         QRegularExpression(u"You are still signed in"_s)},
        {"renewal failed", Situation::RenewalFailed,
         QRegularExpression(u"You are still signed in"_s)},
        {"keychain silent", Situation::KeychainSilent,
         QRegularExpression(u"You have not been signed out"_s)},
        {"session ended", Situation::SessionEnded, QRegularExpression(u"You are not signed in"_s)},
        {"sign-out failed", Situation::SignOutFailed,
         QRegularExpression(u"You are still signed in"_s)},
    };
    return situations;
}

// Codes that have words of their own, each with a kind that it comes with.
const QList<Error> &errorsWithCodes()
{
    static const QList<Error> errors{
        {ErrorKind::GrantRejected, {}, u"invalid_grant_after_lost_answer"_s, {}, {}},
        {ErrorKind::KeychainMissing, {}, u"no_keychain_yet"_s, {}, {}},
        {ErrorKind::KeychainDenied, {}, u"prompt_dismissed"_s, {}, {}},
        {ErrorKind::ConfigurationInvalid, {}, u"no_lock"_s, {}, {}},
        {ErrorKind::InteractionRequired, {}, u"no_refresh_token"_s, {}, {}},
        {ErrorKind::InteractionRequired, {}, u"client_changed"_s, {}, {}},
        {ErrorKind::InteractionRequired, {}, u"dpop_key_lost"_s, {}, {}},
        {ErrorKind::ServerBusy, {}, u"retry_after"_s, {}, {}},
        {ErrorKind::TlsFailed, {}, u"certificate_not_yet_valid"_s, {}, {}},
        {ErrorKind::TlsFailed, {}, u"certificate_expired"_s, {}, {}},
        {ErrorKind::TlsFailed, {}, u"certificate_host_mismatch"_s, {}, {}},
        {ErrorKind::TlsFailed, {}, u"certificate_unknown_issuer"_s, {}, {}},
        {ErrorKind::TimedOut, {}, u"expired_token"_s, {}, {}},
        {ErrorKind::Unsupported, {}, u"no_device_authorization_endpoint"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"endpoint_moved"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_404"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_405"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_410"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_400"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_401"_s, {}, {}},
        {ErrorKind::InvalidResponse, {}, u"http_403"_s, {}, {}},
    };
    return errors;
}

// Markup, an escape of the terminal, directions, a line break.
const QString Hostile =
    u"<a href='https://evil.example'>click</a>\u202Egnihsihp\u2066\n\x1b[31mred"_s;

bool isInert(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

bool isWholeSentence(const QString &text)
{
    static const QRegularExpression sentence(uR"(^\p{Lu}.*[.?]$)"_s);
    return sentence.match(text).hasMatch() && !text.contains(u'!') && !text.contains("%1"_L1);
}

SessionView viewIn(const SessionState &state)
{
    SessionView view;
    view.account = u"work"_s;
    view.issuer = u"https://id.example.org"_s;
    view.state = state;
    view.now = QDateTime::currentDateTimeUtc();
    return view;
}

} // namespace

class tst_SessionText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorInEverySituationHasWordsStandingAndAction_data();
    void everyErrorInEverySituationHasWordsStandingAndAction();
    void b287_aLostKeyIsCalledWhatItIs();
    void everyCodeInEverySituationHasWordsOfItsOwn_data();
    void everyCodeInEverySituationHasWordsOfItsOwn();
    void r124_everyMessageClassSaysWhatItIsAbout_data();
    void r124_everyMessageClassSaysWhatItIsAbout();
    void b164_afterThreeRefusalsSigningInIsOffered();
    void everyStateHasABannerAndAWord();
    void everyStateWithAnErrorSaysTheErrorsWords();
    void noHeadlineIsACode();
    void r125_providersTextIsQuotedInert_data();
    void r125_providersTextIsQuotedInert();
    void providersTextIsCutShort();
    void aWrongPersonIsAQuestionWithTwoAnswers();
    void signOutSaysExactlyWhatHeld();
    void b230_b231_anEndNamesCopiesAmongItsReasons();
    void whatBecameOfTheBrowsersSessionIsSaid();
    void scopesAreInPlainWords();
    void anUnknownScopeIsNamedAndInert();
    void browserPageIsTrueAndHoldsNothingOfTheProvider();
    void namesAreMadeHarmless();
    void everyEnumerationHasWords();
};

void tst_SessionText::everyErrorInEverySituationHasWordsStandingAndAction_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("situation");
    for (const ErrorKind kind : allKinds()) {
        for (int i = 0; i < allSituations().size(); ++i)
            QTest::addRow("%s, %s", qPrintable(errorKindName(kind)), allSituations().at(i).name)
                << static_cast<int>(kind) << i;
    }
}

void tst_SessionText::everyErrorInEverySituationHasWordsStandingAndAction()
{
    QFETCH(int, kind);
    QFETCH(int, situation);
    const NamedSituation &named = allSituations().at(situation);
    const Words words = errorWords(
        {static_cast<ErrorKind>(kind), u"developer’s words"_s, {}, {}, {}}, named.situation);
    QVERIFY2(words.headline.contains(named.standing), qPrintable(words.headline));
    QVERIFY2(isWholeSentence(words.headline), qPrintable(words.headline));
    QCOMPARE(words.lines.size(), 2);
    for (const QString &line : words.lines)
        QVERIFY2(isWholeSentence(line), qPrintable(line));
    QVERIFY(words.action != Action::None);
    QVERIFY(!actionText(words.action).isEmpty());
    QVERIFY(words.icon != style::Icon::None);
    QVERIFY(!words.code.isEmpty());
    QVERIFY(!words.headline.contains("developer"_L1)
            && !words.lines.join(u' ').contains("developer"_L1));
}

void tst_SessionText::b287_aLostKeyIsCalledWhatItIs()
{
    const Words words =
        errorWords({ErrorKind::InteractionRequired, u"gone"_s, u"dpop_key_lost"_s, {}, {}},
                   Situation::SessionEnded);
    QVERIFY(words.lines.first().contains("missing from the keychain"_L1));
    QCOMPARE(words.action, Action::SignInAgain);
    QCOMPARE(words.code, u"dpop_key_lost"_s);
}

void tst_SessionText::everyCodeInEverySituationHasWordsOfItsOwn_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("situation");
    for (int i = 0; i < errorsWithCodes().size(); ++i) {
        for (int j = 0; j < allSituations().size(); ++j)
            QTest::addRow("%s, %s", qPrintable(errorsWithCodes().at(i).code),
                          allSituations().at(j).name)
                << i << j;
    }
}

void tst_SessionText::everyCodeInEverySituationHasWordsOfItsOwn()
{
    QFETCH(int, error);
    QFETCH(int, situation);
    const Error &withCode = errorsWithCodes().at(error);
    const NamedSituation &named = allSituations().at(situation);
    const Words words = errorWords(withCode, named.situation);
    QVERIFY2(words.headline.contains(named.standing), qPrintable(words.headline));
    QVERIFY(isWholeSentence(words.headline));
    QVERIFY(!words.headline.contains(withCode.code));
    QCOMPARE(words.lines.size(), 2);
    for (const QString &line : words.lines)
        QVERIFY2(isWholeSentence(line) && !line.contains(withCode.code), qPrintable(line));
    QVERIFY2(words.lines.first() != whatHappened(withCode.kind), "more than the kind says");
    QVERIFY(words.action != Action::None && words.action != words.otherAction);
    QCOMPARE(words.code, withCode.code);
}

// What a person must find in the words, by class.
void tst_SessionText::r124_everyMessageClassSaysWhatItIsAbout_data()
{
    QTest::addColumn<int>("messageClass");
    QTest::addColumn<QString>("about");
    const auto row = [](MessageClass messageClass, const QString &about) {
        QTest::newRow(className(messageClass)) << static_cast<int>(messageClass) << about;
    };
    row(MessageClass::Network, u"connection|reached|Another program"_s);
    row(MessageClass::Portal, u"Wi-Fi"_s);
    row(MessageClass::Tls, u"trust|certificate"_s);
    row(MessageClass::Server, u"busy|left alone|turned the request away"_s);
    row(MessageClass::Protocol, u"could not be understood|does not belong"_s);
    row(MessageClass::Identity, u"check|another person"_s);
    row(MessageClass::SignIn,
        u"no longer accepts|see you|holds nothing|no session|renew|client ID|The key that protects"_s);
    row(MessageClass::Denied, u"said no"_s);
    row(MessageClass::Configuration, u"set up|offer|settings|address"_s);
    row(MessageClass::Store, u"keychain"_s);
    row(MessageClass::Clock, u"clock"_s);
    row(MessageClass::Stopped, u"called off|in time|way back"_s);
    row(MessageClass::Version, u"newer Latchkey"_s);
    row(MessageClass::Fault, u"Latchkey itself"_s);
}

void tst_SessionText::r124_everyMessageClassSaysWhatItIsAbout()
{
    QFETCH(int, messageClass);
    QFETCH(QString, about);
    QList<Error> errors = errorsWithCodes();
    for (const ErrorKind kind : allKinds())
        errors.append({kind, {}, {}, {}, {}});
    int walked = 0;
    for (const Error &error : std::as_const(errors)) {
        if (static_cast<int>(test::messageClass(error)) != messageClass)
            continue;
        ++walked;
        QVERIFY2(whatHappened(error).contains(QRegularExpression(about)),
                 qPrintable(whatHappened(error)));
    }
    QVERIFY(walked > 0);
}

void tst_SessionText::b164_afterThreeRefusalsSigningInIsOffered()
{
    const Error refused{ErrorKind::ClientRejected, {}, u"invalid_request"_s, {}, {}};
    const auto wordsAfter = [&](int refusals) {
        return bannerWords(viewIn(RefreshDelayed{{}, refused, {}, {}, refusals}));
    };
    QVERIFY(wordsAfter(2).otherAction != Action::SignInAgain);
    QCOMPARE(wordsAfter(3).otherAction, Action::SignInAgain);
    QVERIFY(wordsAfter(3).headline.contains("still signed in"_L1));
}

void tst_SessionText::everyStateHasABannerAndAWord()
{
    const Error error{ErrorKind::Offline, {}, {}, {}, {}};
    const QList<SessionState> states{
        SignedOut{},  SignedOut{error},
        Restoring{},  WaitingForKeychain{error},
        SigningIn{},  SignedIn{},
        Refreshing{}, RefreshDelayed{{}, error, {}, {}},
        Revoking{},   SignInRequired{{}, error},
    };
    static const QRegularExpression standing(u"signed (in|out)|browser|keychain|provider"_s);
    for (const SessionState &state : states) {
        const Words words = bannerWords(viewIn(state));
        QVERIFY2(isWholeSentence(words.headline), qPrintable(words.headline));
        QVERIFY2(words.headline.contains(standing), qPrintable(words.headline));
        QVERIFY(words.icon != style::Icon::None);
        QVERIFY(!statusWord(state).text.isEmpty());
        QVERIFY(statusWord(state).icon != style::Icon::None);
    }
}

void tst_SessionText::everyStateWithAnErrorSaysTheErrorsWords()
{
    for (const ErrorKind kind : allKinds()) {
        const Error error{kind, {}, {}, {}, {}};
        for (const SessionState &state :
             {SessionState(SignedOut{error}), SessionState(WaitingForKeychain{error}),
              SessionState(RefreshDelayed{{}, error, {}, {}}),
              SessionState(SignInRequired{{}, error})})
            QVERIFY(bannerWords(viewIn(state)).lines.contains(whatHappened(kind)));
    }
}

void tst_SessionText::noHeadlineIsACode()
{
    for (const ErrorKind kind : allKinds()) {
        for (const NamedSituation &named : allSituations()) {
            const Words words = errorWords({kind, {}, u"invalid_grant"_s, {}, {}}, named.situation);
            QVERIFY(!words.headline.contains(u'_'));
            QCOMPARE(words.code, u"invalid_grant"_s);
        }
    }
}

// Whatever the kind: server text is shown once, introduced as such, and as text.
void tst_SessionText::r125_providersTextIsQuotedInert_data()
{
    QTest::addColumn<int>("kind");
    for (const ErrorKind kind : allKinds())
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << static_cast<int>(kind);
}

void tst_SessionText::r125_providersTextIsQuotedInert()
{
    QFETCH(int, kind);
    for (const NamedSituation &named : allSituations()) {
        const Words words =
            errorWords({static_cast<ErrorKind>(kind), {}, {}, Hostile, {}}, named.situation);
        QVERIFY(words.quote.contains("click"_L1));
        QVERIFY(words.quote.startsWith(u"The provider’s own words"_s));
        QVERIFY(isInert(words.quote));
        QVERIFY(!words.headline.contains("click"_L1));
        QVERIFY(!words.lines.join(u' ').contains("click"_L1));
    }
}

void tst_SessionText::providersTextIsCutShort()
{
    QCOMPARE(inert(QString(100000, u'x')).size(), 200);
    QVERIFY(inert(QString(100000, u'x')).endsWith(u'…'));
    const QString pairs = QString::fromUcs4(U"\U0001F511").repeated(300);
    QVERIFY2(!inert(pairs).chopped(1).back().isHighSurrogate(), "no half of a character is left");
}

void tst_SessionText::aWrongPersonIsAQuestionWithTwoAnswers()
{
    SessionView view = viewIn(SignedIn{{u"1"_s, u"Alice"_s, {}}, {}, {}, {}, {}, {}});
    view.notice = Notice{Notice::About::SomebodyElse,
                         Error{ErrorKind::SubjectMismatch, {}, {}, u"bob@example.org"_s, {}},
                         {}};
    const Words words = bannerWords(view);
    QVERIFY(words.headline.contains("bob@example.org"_L1));
    QVERIFY(words.headline.contains("Alice"_L1));
    QCOMPARE(words.action, Action::SignInAgain);
    QCOMPARE(words.otherAction, Action::SignInAsAnyone);
}

// R121: exactly which held.
// Nobody can tell a withdrawal from a renewal by a copy; whoever made the copy knows.
void tst_SessionText::b230_b231_anEndNamesCopiesAmongItsReasons()
{
    const QString text = whatHappened(ErrorKind::GrantRejected);
    QVERIFY(text.contains("backup"_L1));
    QVERIFY(text.contains("another computer"_L1));
    QVERIFY(text.contains("withdrawn"_L1));
}

void tst_SessionText::signOutSaysExactlyWhatHeld()
{
    SignOutReport confirmed;
    confirmed.providerConfirmed = true;
    SignOutReport pending;
    pending.revocationPending = true;
    SignOutReport hopeless;
    hopeless.providerFailure = Error{ErrorKind::Unsupported, {}, {}, {}, {}};
    SignOutReport forgotten;
    SignOutReport nobody;
    nobody.wasSignedIn = false;
    QStringList texts;
    for (const SignOutReport &report : {confirmed, pending, hopeless, forgotten, nobody})
        texts.append(signOutText(report));
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 5);
    SignOutReport emptied = confirmed;
    emptied.entryWasEmptied = true;
    QVERIFY(signOutText(emptied).startsWith(texts.at(0)));
    QVERIFY(signOutText(emptied).contains("emptied"_L1));
    QVERIFY(texts.at(0).contains("at the provider"_L1));
    QVERIFY(texts.at(1).contains("not been told yet"_L1));
    QVERIFY(texts.at(2).contains("account page"_L1));
}

void tst_SessionText::whatBecameOfTheBrowsersSessionIsSaid()
{
    const QString issuer = u"https://id.example.org"_s;
    const auto failed = [&](ErrorKind kind, const QString &code = {}) {
        return browserSignOutText(fail(kind, {}, code), issuer);
    };
    const QStringList texts{browserSignOutText({}, issuer), failed(ErrorKind::TimedOut),
                            failed(ErrorKind::Unsupported, u"no_end_session_endpoint"_s),
                            failed(ErrorKind::Unsupported), failed(ErrorKind::Offline)};
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    for (const QString &text : texts)
        QVERIFY2(isWholeSentence(text) && text.contains("id.example.org"_L1), qPrintable(text));
    QVERIFY(signedOutPage(u"work"_s).title.contains(u"signed out of “work”"_s));
}

void tst_SessionText::scopesAreInPlainWords()
{
    QCOMPARE(scopeTexts({u"email"_s, u"openid"_s, u"offline_access"_s, u"profile"_s}, true),
             (QStringList{u"know who you are"_s, u"see your name and profile"_s,
                          u"see your e-mail address"_s, u"stay signed in while you are away"_s}));
    QVERIFY2(scopeTexts({u"openid"_s}, true).contains("stay signed in while you are away"_L1),
             "some providers need no scope for it");
    QVERIFY(!scopeTexts({u"openid"_s}, false).contains("stay signed in while you are away"_L1));
    // The provider's own words are for its own scopes.
    QCOMPARE(scopeTexts({u"api"_s, u"openid"_s, u"other"_s}, false,
                        {{u"api"_s, u"do all of it"_s}, {u"openid"_s, u"do nothing"_s}}),
             (QStringList{u"know who you are"_s, u"do all of it"_s, u"use “other”"_s}));
}

void tst_SessionText::anUnknownScopeIsNamedAndInert()
{
    const QStringList texts = scopeTexts({u"files:read"_s, u"<b>\u202Ex</b>"_s}, false);
    QCOMPARE(texts.at(0), u"use “files:read”"_s);
    QVERIFY(!texts.at(1).contains(QChar(0x202E)));
}

void tst_SessionText::browserPageIsTrueAndHoldsNothingOfTheProvider()
{
    const CallbackPage good = callbackPage(u"work"_s, {});
    QCOMPARE(good.outcome, CallbackPage::Outcome::Success);
    QVERIFY(good.title.contains("You are signed in"_L1) && good.title.contains("work"_L1));
    for (const ErrorKind kind : allKinds()) {
        const CallbackPage bad = callbackPage(u"work"_s, Error{kind, {}, {}, u"hostile"_s, {}});
        QCOMPARE(bad.outcome, CallbackPage::Outcome::Failure);
        QVERIFY(bad.title.contains("not signed in"_L1));
        QVERIFY(!bad.title.contains("hostile"_L1) && !bad.text.contains("hostile"_L1));
        QVERIFY(!bad.text.isEmpty() && !bad.language.isEmpty());
    }
}

void tst_SessionText::namesAreMadeHarmless()
{
    QCOMPARE(personName({u"1"_s, u" Alice\n\tExample "_s, {}}, u"work"_s), u"Alice Example"_s);
    QCOMPARE(personName({u"1"_s, u"\u202E\u200B"_s, u"a@b.example"_s}, u"work"_s),
             u"a@b.example"_s);
    QCOMPARE(personName({}, u"work"_s), u"work"_s);
}

void tst_SessionText::everyEnumerationHasWords()
{
    for (int i = 0; i <= static_cast<int>(SignInStep::Saving); ++i)
        QVERIFY(isWholeSentence(signInStepText(static_cast<SignInStep>(i))));
    for (int i = 0; i <= static_cast<int>(SignOutStep::RemoveFromKeychain); ++i) {
        for (int stage = 0; stage <= static_cast<int>(StepStage::Failed); ++stage)
            QVERIFY(isWholeSentence(
                signOutStepText(static_cast<SignOutStep>(i), static_cast<StepStage>(stage))));
    }
    for (int i = 0; i <= static_cast<int>(Activity::Event::Ended); ++i)
        QVERIFY(!activityText(static_cast<Activity::Event>(i)).isEmpty());
    for (int i = 1; i <= static_cast<int>(Action::DismissNotice); ++i)
        QVERIFY(!actionText(static_cast<Action>(i)).isEmpty());
    for (const ErrorKind kind : allKinds()) {
        for (const QString &line : discoveryText({kind, {}, {}, {}, {}}))
            QVERIFY2(isWholeSentence(line), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(tst_SessionText)
#include "tst_SessionText.moc"
