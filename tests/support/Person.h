// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Accessibility.h"

#include <chrono>

namespace latchkey {

//! \brief Somebody at the window of a running program: looks, presses, types, and has patience.
//!
//! Every function waits until it can be done, within a limit. When it returns false, failure() says
//! what was missing and what the window showed instead.
class Person
{
public:
    //! More than the slowest honest thing takes: a browser that starts on a busy machine.
    static constexpr std::chrono::milliseconds Patience = std::chrono::seconds(45);

    //! \param processId of the program at whose window they sit.
    explicit Person(qint64 processId = 0)
        : m_processId(processId)
    { }

    //! \brief Some text in the window has `part` in it.
    [[nodiscard]] bool sees(const QString &part, std::chrono::milliseconds patience = Patience);
    //! \brief No text in the window has `part` in it any more.
    [[nodiscard]] bool seesNoMore(const QString &part);
    //! \brief The account list says that of the account.
    [[nodiscard]] bool seesAccount(const QString &account, const QString &status);

    //! \brief A button, or an entry of a menu; an entry of the menu bar opens its menu.
    [[nodiscard]] bool presses(const QString &button);
    //! \brief Makes sure that the box is ticked.
    [[nodiscard]] bool ticks(const QString &box);
    [[nodiscard]] bool types(const QString &field, const QString &text);
    //! \brief Goes to an account in the list, by keyboard.
    [[nodiscard]] bool choosesAccount(const QString &account);
    //! \brief Types one key into whatever has the keyboard.
    void typesKey(QChar key);

    // By keyboard alone.
    enum class Key : uint { Tab = 0xff09, Return = 0xff0d, Escape = 0xff1b, Space = 0x20 };
    void typesKey(Key key);
    //! \brief Goes on with Tab until what is called so has the keyboard.
    [[nodiscard]] bool tabsTo(const QString &name);
    //! \brief Types it into the field that has the keyboard, key by key.
    [[nodiscard]] bool typesByKeys(const QString &text);
    //! \brief What has the keyboard; nothing when nothing has it.
    [[nodiscard]] std::optional<Accessible> focused() const;
    //! \brief Something in the window has the keyboard, as soon as the window is still.
    [[nodiscard]] bool keepsTheKeyboard();

    //! \brief What an input field holds; empty when there is none.
    [[nodiscard]] QString reads(const QString &field);

    //! \brief All that the window shows at this moment, outermost first.
    [[nodiscard]] QStringList everythingShown() const;

    [[nodiscard]] QString failure() const { return m_failure; }

private:
    template <typename Condition>
    bool waits(const QString &missing, const Condition &condition,
               std::chrono::milliseconds patience = Patience);
    [[nodiscard]] std::optional<Accessible> find(Accessible::Role role, const QString &name) const;

    qint64 m_processId;
    QString m_failure;
};

} // namespace latchkey
