// SPDX-License-Identifier: GPL-3.0-or-later
#include "Person.h"
#include "Wait.h"

#include <QtTest/QTest>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Role = Accessible::Role;
using State = Accessible::State;

constexpr uint KeyHome = 0xff50; // X11's key symbols
constexpr uint KeyDown = 0xff54;
constexpr auto KeyTime = 2s;
constexpr int MostStops = 60; // of Tab, in any of our windows

} // namespace

template <typename Condition>
bool Person::waits(const QString &missing, const Condition &condition,
                   std::chrono::milliseconds patience)
{
    if (test::waitUntil(condition, patience))
        return true;
    const auto program = Accessible::application(m_processId);
    m_failure = u"%1, after %2 s. %3"_s.arg(missing)
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(patience).count())
                    .arg(program ? u"It shows:\n"_s + program->dump()
                                 : u"The program shows nothing at all."_s);
    return false;
}

std::optional<Accessible> Person::find(Role role, const QString &name) const
{
    const auto program = Accessible::application(m_processId);
    return program ? program->find(role, name) : std::nullopt;
}

QStringList Person::everythingShown() const
{
    QStringList texts;
    if (const auto program = Accessible::application(m_processId)) {
        for (const Accessible &each : program->allShown())
            texts.append(each.name());
    }
    return texts;
}

bool Person::sees(const QString &part, std::chrono::milliseconds patience)
{
    return waits(
        u"The window does not say “%1”"_s.arg(part),
        [&] {
            const QStringList texts = everythingShown();
            return std::any_of(texts.begin(), texts.end(),
                               [&](const QString &text) { return text.contains(part); });
        },
        patience);
}

bool Person::seesNoMore(const QString &part)
{
    return waits(u"The window still says “%1”"_s.arg(part), [&] {
        const QStringList texts = everythingShown();
        return !texts.isEmpty()
            && std::none_of(texts.begin(), texts.end(),
                            [&](const QString &text) { return text.contains(part); });
    });
}

bool Person::seesAccount(const QString &account, const QString &status)
{
    const QString entry = u"%1: %2"_s.arg(account, status);
    return waits(u"The account list does not say “%1”"_s.arg(entry),
                 [&] { return find(Role::ListItem, entry).has_value(); });
}

bool Person::presses(const QString &button)
{
    return waits(u"There is no “%1” to press"_s.arg(button), [&] {
        auto found = find(Role::PushButton, button);
        if (!found)
            found = find(Role::MenuItem, button);
        return found && found->press();
    });
}

bool Person::ticks(const QString &box)
{
    return waits(u"There is no box “%1” to tick"_s.arg(box), [&] {
        const auto found = find(Role::CheckBox, box);
        return found && (found->has(State::Checked) || found->press())
            && found->has(State::Checked);
    });
}

bool Person::types(const QString &field, const QString &text)
{
    return waits(u"There is no field “%1” to type into"_s.arg(field), [&] {
        const auto found = find(Role::Text, field);
        return found && found->setText(text) && found->text() == text;
    });
}

QString Person::reads(const QString &field)
{
    const auto found = find(Role::Text, field);
    return found ? found->text() : QString();
}

bool Person::choosesAccount(const QString &account)
{
    const auto entry = [&]() -> std::optional<Accessible> {
        const auto list = find(Role::List, u"Accounts"_s);
        if (!list)
            return {};
        for (const Accessible &each : list->children()) {
            if (each.name().startsWith(account + u':'))
                return each;
        }
        return {};
    };
    const auto isChosen = [&] {
        const auto found = entry();
        return found && found->has(State::Selected);
    };
    if (!waits(u"There is no account “%1” in the list"_s.arg(account),
               [&] { return entry().has_value(); }))
        return false;
    const bool focused = waits(u"The account list does not take the keyboard"_s, [&] {
        const auto list = find(Role::List, u"Accounts"_s);
        if (list)
            list->focus();
        return list && list->has(State::Focused);
    });
    if (!focused)
        return false;
    Accessible::typeKey(KeyHome);
    for (qsizetype left = find(Role::List, u"Accounts"_s)->children().size(); left > 0; --left) {
        if (test::waitUntil(isChosen, 200))
            return true;
        Accessible::typeKey(KeyDown);
    }
    return waits(u"The keys do not lead to the account “%1”"_s.arg(account), isChosen, KeyTime);
}

std::optional<Accessible> Person::focused() const
{
    const auto program = Accessible::application(m_processId);
    if (!program)
        return {};
    // Whatever stands in for another says that it has it, too (QWidget::setFocusProxy()); the
    // innermost has it. A list's current entry says so always, and means the list.
    std::optional<Accessible> innermost;
    for (const Accessible &each : program->allShown()) {
        const Role role = each.role();
        if (each.has(State::Focused) && role != Role::Frame && role != Role::ListItem)
            innermost = each;
    }
    return innermost;
}

bool Person::keepsTheKeyboard()
{
    return waits(
        u"Nothing has the keyboard"_s, [&] { return focused().has_value(); }, KeyTime);
}

bool Person::tabsTo(const QString &name)
{
    const auto isThere = [&] {
        const auto at = focused();
        return at && at->name() == name;
    };
    QStringList passed;
    for (int stops = 0; stops < MostStops; ++stops) {
        if (isThere())
            return true;
        const auto before = focused();
        passed.append(before ? before->name() : u"(nothing)"_s);
        typesKey(Key::Tab);
        const auto hasMoved = [&] {
            const auto now = focused();
            return now && (!before || !(*now == *before));
        };
        if (!waits(u"Tab leads nowhere from %1 “%2”"_s.arg(before ? before->roleName() : QString(),
                                                           passed.constLast()),
                   hasMoved, KeyTime))
            return false;
    }
    return waits(u"Tab does not lead to “%1”, but to %2"_s.arg(name, passed.join(u", "_s)), isThere,
                 KeyTime);
}

bool Person::typesByKeys(const QString &text)
{
    for (const QChar &key : text)
        typesKey(key);
    return waits(u"The field with the keyboard does not hold “%1”"_s.arg(text), [&] {
        const auto field = focused();
        return field && field->text() == text;
    });
}

void Person::typesKey(Key key)
{
    Accessible::typeKey(static_cast<uint>(key));
}

void Person::typesKey(QChar key)
{
    Accessible::typeKey(key.unicode()); // X11 names Latin characters by themselves
}

} // namespace latchkey
