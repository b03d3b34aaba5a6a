// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtDBus/QDBusMessage>

#include <optional>

namespace latchkey {

//! \brief One object that another program shows, as a screen reader meets it: over AT-SPI.
//!
//! A value that names the object; the object itself may be gone by the next call, which then
//! answers with nothing. No call waits for a change: see Person for that.
class Accessible
{
public:
    // Numbers of the AT-SPI protocol (atspi-constants.h).
    enum class Role : uint {
        CheckBox = 7,
        Dialog = 16,
        Frame = 23,
        Label = 29,
        List = 31,
        ListItem = 32,
        MenuItem = 35,
        Panel = 39,
        ProgressBar = 42,
        PopupMenu = 41,
        PushButton = 43,
        Text = 61,
    };
    enum class State {
        Active = 1,
        Checked = 4,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Selected = 23,
        Showing = 25,
    };

    //! \brief The bus of their own on which programs and screen readers meet. The session bus knows
    //! it, and starts it.
    static QString busAddress();

    //! \brief The program with that process id. Nothing while it has not introduced itself.
    static std::optional<Accessible> application(qint64 processId);

    //! \brief Whom a signal came from.
    static Accessible sender(const QDBusMessage &event);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] Role role() const;
    [[nodiscard]] QString roleName() const; //!< For messages.
    [[nodiscard]] bool has(State state) const;
    [[nodiscard]] QString text() const; //!< What an input field holds.
    [[nodiscard]] QList<Accessible> children() const;

    //! \brief The first one in it that is shown to the user and is called so; itself not counted.
    [[nodiscard]] std::optional<Accessible> find(Role role, const QString &name) const;
    //! \brief All that are shown, outermost first; itself not counted.
    [[nodiscard]] QList<Accessible> allShown() const;

    //! \brief Does what a click does; a menu opens. False: it cannot be pressed, or is disabled.
    [[nodiscard]] bool press() const;
    [[nodiscard]] bool setText(const QString &text) const;
    //! \brief Asks that it may have the keyboard; State::Focused tells whether it got it.
    void focus() const;
    //! \brief Types a key into whatever has the keyboard.
    //! \param keySymbol of X11, such as 0xff54 for Down.
    static void typeKey(uint keySymbol);

    friend bool operator==(const Accessible &, const Accessible &) = default;

    //! \brief What is shown, one line each, indented. For the message of a test that failed.
    [[nodiscard]] QString dump() const;

private:
    Accessible(QString service, QString path)
        : m_service(std::move(service))
        , m_path(std::move(path))
    { }

    [[nodiscard]] bool doAction(const QStringList &names) const;

    QString m_service; // its D-Bus name on the accessibility bus
    QString m_path;
};

} // namespace latchkey
