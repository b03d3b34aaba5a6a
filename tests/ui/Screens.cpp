// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screens.h"

#include "ui/style/Theme.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace latchkey::test {

void useTheme(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return style::setAppearance(style::Appearance::Light);
    case Theme::Dark:
        return style::setAppearance(style::Appearance::Dark);
    case Theme::HighContrast:
        return style::setAppearance(style::Appearance::HighContrast);
    }
}

QString themeName(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"contrast"_s;
}

void saveScreen(QWidget &widget, const QString &name)
{
    const QDir directory(QStringLiteral(LATCHKEY_SCREENS_DIR));
    QVERIFY(directory.mkpath(u"."_s));
    // A palette's change and a layout's work arrive as events.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(directory.filePath(name + u".png"_s)));
}

QList<std::pair<QString, SessionView>> sampleViews()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Identity alice{u"248289761001"_s, u"Alice Example"_s, u"alice@example.org"_s};
    const QStringList scopes{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};

    SessionView base;
    base.account = u"work"_s;
    base.issuer = u"https://id.example.org"_s;
    base.clientId = u"latchkey-desktop"_s;
    base.keychain = u"GNOME Keyring"_s;
    base.accountPage = u"https://id.example.org/account"_s;
    base.now = now;

    SessionView held = base;
    held.facts = SessionFacts{
        alice, scopes, now.addDays(-3), now.addSecs(-120), now.addSecs(780), 412, true, true, true};
    held.activity = {
        {now.addSecs(-120), Activity::Event::Refreshed, {}},
        {now.addSecs(-1020), Activity::Event::AdoptedFromOtherProcess, {}},
        {now.addSecs(-5400), Activity::Event::RefreshFailed,
         Error{ErrorKind::Offline, {}, {}, {}, {}}},
        {now.addDays(-1), Activity::Event::Refreshed, {}},
        {now.addDays(-3), Activity::Event::SignedIn, {}},
        {now.addDays(-3), Activity::Event::SignedOut, {}},
    };

    const auto in = [](SessionView view, const SessionState &state) {
        view.state = state;
        return view;
    };
    const auto error = [](ErrorKind kind, const QString &code = {}, const QString &text = {}) {
        return Error{kind, u"for a developer"_s, code, text, {}};
    };
    const SignedIn signedIn{alice, now.addSecs(-120), now.addSecs(780), now.addSecs(690), scopes,
                            {}};
    SignedIn notSaved = signedIn;
    notSaved.notSaved = error(ErrorKind::KeychainLocked);
    const auto noticed = [&](const SessionState &state, Notice::About about,
                             const std::optional<Error> &why, const SignOutReport &report = {}) {
        SessionView view = in(std::holds_alternative<SignedOut>(state) ? base : held, state);
        view.notice = Notice{about, why, report};
        return view;
    };
    SignOutReport confirmed;
    confirmed.providerConfirmed = true;
    SignOutReport pending;
    pending.revocationPending = true;
    pending.providerFailure = error(ErrorKind::Offline);

    return {
        {u"signed-out"_s, in(base, SignedOut{})},
        {u"signed-out-denied"_s,
         in(base,
            SignedOut{error(ErrorKind::AccessDenied, u"access_denied"_s,
                            u"The resource owner denied the request"_s)})},
        {u"signed-out-client-rejected"_s,
         in(base, SignedOut{error(ErrorKind::ClientRejected, u"invalid_client"_s)})},
        {u"restoring"_s, in(base, Restoring{})},
        {u"keychain-locked"_s, in(base, WaitingForKeychain{error(ErrorKind::KeychainLocked)})},
        {u"keychain-missing"_s, in(base, WaitingForKeychain{error(ErrorKind::KeychainMissing)})},
        {u"signing-in-provider"_s, in(base, SigningIn{SignInStep::FindingProvider, {}, {}})},
        {u"signing-in-browser"_s,
         in(base,
            SigningIn{SignInStep::WaitingForBrowser,
                      QUrl(u"https://id.example.org/authorize?client_id=latchkey-desktop"_s),
                      now.addSecs(288)})},
        {u"signing-in-device-asking"_s,
         in(base, SigningIn{SignInStep::FindingProvider, {}, {}, SignInGrant::Device, {}})},
        {u"signing-in-device"_s,
         in(base,
            SigningIn{SignInStep::WaitingForDevice,
                      {},
                      now.addSecs(888),
                      SignInGrant::Device,
                      {u"WDJB-MJHT"_s, QUrl(u"https://id.example.org/device"_s),
                       QUrl(u"https://id.example.org/device?user_code=WDJB-MJHT"_s)}})},
        {u"signing-in-device-saving"_s,
         in(base, SigningIn{SignInStep::Saving, {}, {}, SignInGrant::Device, {}})},
        {u"signed-out-code-expired"_s,
         in(base, SignedOut{error(ErrorKind::TimedOut, u"expired_token"_s)})},
        {u"signed-in"_s, in(held, signedIn)},
        {u"signed-in-not-saved"_s, in(held, notSaved)},
        {u"refreshing"_s, in(held, Refreshing{alice})},
        {u"refresh-delayed"_s,
         in(held,
            RefreshDelayed{alice, error(ErrorKind::ServerBusy), now.addSecs(50),
                           now.addSecs(300)})},
        {u"refresh-delayed-expired"_s,
         in(held,
            RefreshDelayed{alice, error(ErrorKind::NetworkIntercepted), now.addSecs(50),
                           now.addSecs(-5)})},
        {u"revoking"_s, in(held, Revoking{alice})},
        {u"sign-in-required"_s,
         in(held,
            SignInRequired{alice,
                           error(ErrorKind::GrantRejected, u"invalid_grant"_s,
                                 u"The token was revoked by the administrator"_s)})},
        {u"somebody-else"_s,
         noticed(signedIn, Notice::About::SomebodyElse,
                 error(ErrorKind::SubjectMismatch, u"subject_mismatch"_s, u"bob@example.org"_s))},
        {u"new-sign-in-failed"_s,
         noticed(signedIn, Notice::About::SignIn, error(ErrorKind::TimedOut))},
        {u"sign-out-failed"_s,
         noticed(signedIn, Notice::About::SignOut, error(ErrorKind::Offline))},
        {u"no-browser"_s,
         noticed(signedIn, Notice::About::AccountPage, error(ErrorKind::Unsupported))},
        {u"signed-out-everywhere"_s, noticed(SignedOut{}, Notice::About::SignedOut, {}, confirmed)},
        {u"signed-out-pending"_s, noticed(SignedOut{}, Notice::About::SignedOut, {}, pending)},
    };
}

} // namespace latchkey::test
