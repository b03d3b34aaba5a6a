// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of it without a mouse, as a screen reader tells it.
#include "Acts.h"
#include "Announcements.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Key = Person::Key;
using Role = Accessible::Role;
using State = Accessible::State;

// Tab to it, and Return or Space as that kind of control wants it.
void chooses(Desktop &desktop, const QString &name, Key key = Key::Space)
{
    ACT(desktop, tabsTo(name));
    desktop.person().typesKey(key);
}

// What can have the keyboard, or be pressed, and has no name to tell it by.
QStringList namelessControls(const Desktop &desktop)
{
    QStringList nameless;
    const auto program = Accessible::application(desktop.processId());
    if (!program)
        return {u"(the program shows nothing)"_s};
    for (const Accessible &each : program->allShown()) {
        const Role role = each.role();
        if (each.roleName() == "tree item"_L1)
            continue; // a cell, which may be empty
        const bool isControl = each.has(State::Focusable) || role == Role::PushButton
            || role == Role::CheckBox || role == Role::Text || role == Role::MenuItem;
        if (isControl && each.name().trimmed().isEmpty())
            nameless.append(each.roleName() + u" of "_s + each.description());
    }
    return nameless;
}

#define QVERIFY_NAMED(desktop)                                                                     \
    do {                                                                                           \
        const QStringList nameless = namelessControls(desktop);                                    \
        QVERIFY2(nameless.isEmpty(),                                                               \
                 qPrintable(nameless.join(u'\n') + u'\n'                                           \
                            + Accessible::application((desktop).processId())->dump()));            \
    } while (false)

bool showsDialog(const Desktop &desktop)
{
    const auto program = Accessible::application(desktop.processId());
    const auto shown = program ? program->allShown() : QList<Accessible>();
    return std::any_of(shown.begin(), shown.end(),
                       [](const Accessible &each) { return each.role() == Role::Dialog; });
}

// A dialog names its controls, and gives the keyboard back.
#define OPEN_AND_LEAVE(desktop, menu, entry)                                                       \
    do {                                                                                           \
        ACT(desktop, presses(menu));                                                               \
        ACT(desktop, presses(entry));                                                              \
        TRY_VERIFY2_WITH_TIMEOUT(showsDialog(desktop), qPrintable(entry), 20'000);                 \
        ACT(desktop, keepsTheKeyboard());                                                          \
        QVERIFY_NAMED(desktop);                                                                    \
        (desktop).person().typesKey(Key::Escape);                                                  \
        TRY_VERIFY2(!showsDialog(desktop), qPrintable(entry));                                     \
        ACT(desktop, keepsTheKeyboard());                                                          \
    } while (false)

} // namespace

class tst_Keyboard : public QObject
{
    Q_OBJECT

private slots:
    void aWholeLifeByKeyboardAlone();
};

void tst_Keyboard::aWholeLifeByKeyboardAlone()
{
    RealProvider provider;
    Desktop desktop;
    Announcements announcements;
    PROVIDER(provider, start());
    PROGRAM(desktop, start());
    ACT(desktop, sees(u"Add an account…"_s));
    ACT(desktop, keepsTheKeyboard());
    QVERIFY_NAMED(desktop);
    OPEN_AND_LEAVE(desktop, u"Help"_s, u"About Latchkey"_s);
    OPEN_AND_LEAVE(desktop, u"Account"_s, u"Preferences…"_s);

    chooses(desktop, u"Add an account…"_s);
    ACT(desktop, tabsTo(u"Search providers, or type an issuer"_s));
    QVERIFY_NAMED(desktop);
    ACT(desktop, typesByKeys(provider.issuer()));
    chooses(desktop, u"Next"_s);
    ACT(desktop, tabsTo(u"Client ID"_s));
    ACT(desktop, typesByKeys(u"latchkey-demo"_s));
    QVERIFY_NAMED(desktop);
    ACT(desktop, sees(u"You can sign in there."_s));
    chooses(desktop, u"Add and sign in"_s);
    ACT(desktop, sees(SignedInSentence));
    ACT(desktop, keepsTheKeyboard());
    QVERIFY_NAMED(desktop);
    QVERIFY2(announcements.waitFor(SignedInSentence), qPrintable(announcements.all()));

    const int renewed = provider.requests(u"token_refresh"_s);
    chooses(desktop, u"Renew now"_s);
    TRY_COMPARE_WITH_TIMEOUT(provider.requests(u"token_refresh"_s), renewed + 1, 20'000);
    ACT(desktop, keepsTheKeyboard());

    OPEN_AND_LEAVE(desktop, u"View"_s, u"Token inspector…"_s);
    OPEN_AND_LEAVE(desktop, u"Account"_s, u"Preferences…"_s);
    OPEN_AND_LEAVE(desktop, u"Help"_s, u"Check-up…"_s);
    OPEN_AND_LEAVE(desktop, u"Help"_s, u"Diagnostics…"_s);
    OPEN_AND_LEAVE(desktop, u"Help"_s, u"About Latchkey"_s);

    chooses(desktop, u"Revoke access…"_s);
    ACT(desktop, tabsTo(u"Revoke access"_s));
    QVERIFY_NAMED(desktop);
    desktop.person().typesKey(Key::Space);
    ACT(desktop, tabsTo(u"Close"_s));
    desktop.person().typesKey(Key::Space);
    ACT(desktop, sees(u"Sign in"_s));
    ACT(desktop, keepsTheKeyboard());
    QVERIFY(provider.requests(u"revocation"_s) > 0);
}

QTEST_MAIN(tst_Keyboard)
#include "tst_Keyboard.moc"
