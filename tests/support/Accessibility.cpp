// SPDX-License-Identifier: GPL-3.0-or-later
#include "Accessibility.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusReply>
#include <QtDBus/QDBusVariant>

#include <functional>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerDeadlineMs = 5'000;
const QString Registry = u"org.a11y.atspi.Registry"_s;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;
const QString AccessibleInterface = u"org.a11y.atspi.Accessible"_s;

QDBusConnection accessibilityBus()
{
    static const QDBusConnection bus =
        QDBusConnection::connectToBus(Accessible::busAddress(), u"accessibility"_s);
    return bus;
}

QVariantList call(const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = accessibilityBus().call(message, QDBus::Block, AnswerDeadlineMs);
    // An error is an answer as well: the object is gone, or cannot do that.
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant property(const QString &service, const QString &path, const QString &interface,
                  const QString &name)
{
    return call(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name})
        .value(0)
        .value<QDBusVariant>()
        .variant();
}

struct Reference
{
    QString service;
    QString path;
};

// GetChildren answers a(so).
QList<Reference> childrenOf(const QString &service, const QString &path)
{
    QList<Reference> children;
    const QVariantList answer = call(service, path, AccessibleInterface, u"GetChildren"_s);
    if (answer.isEmpty() || !answer.first().canConvert<QDBusArgument>())
        return children;
    const auto array = answer.first().value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        Reference child;
        QDBusObjectPath object;
        array.beginStructure();
        array >> child.service >> object;
        array.endStructure();
        child.path = object.path();
        children.append(child);
    }
    array.endArray();
    return children;
}

} // namespace

QString Accessible::busAddress()
{
    static const QString address = [] {
        const auto ask = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                        u"org.a11y.Bus"_s, u"GetAddress"_s);
        const QDBusReply<QString> answer =
            QDBusConnection::sessionBus().call(ask, QDBus::Block, AnswerDeadlineMs);
        return answer.value();
    }();
    return address;
}

std::optional<Accessible> Accessible::application(qint64 processId)
{
    for (const Reference &program : childrenOf(Registry, Root)) {
        const QDBusReply<uint> owner = accessibilityBus().interface()->servicePid(program.service);
        if (owner.isValid() && owner.value() == processId)
            return Accessible(program.service, program.path);
    }
    return {};
}

Accessible Accessible::sender(const QDBusMessage &event)
{
    return {event.service(), event.path()};
}

QString Accessible::name() const
{
    return property(m_service, m_path, AccessibleInterface, u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(m_service, m_path, AccessibleInterface, u"Description"_s).toString();
}

Accessible::Role Accessible::role() const
{
    return Role(call(m_service, m_path, AccessibleInterface, u"GetRole"_s).value(0).toUInt());
}

QString Accessible::roleName() const
{
    return call(m_service, m_path, AccessibleInterface, u"GetRoleName"_s).value(0).toString();
}

bool Accessible::has(State state) const
{
    // Two words of 32 bits each; all states that we know are in the first.
    const QVariant answer = call(m_service, m_path, AccessibleInterface, u"GetState"_s).value(0);
    const auto words = qdbus_cast<QList<uint>>(answer);
    return !words.isEmpty() && ((words.first() >> static_cast<uint>(state)) & 1U) != 0;
}

QString Accessible::text() const
{
    return call(m_service, m_path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1})
        .value(0)
        .toString();
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> children;
    for (const Reference &child : childrenOf(m_service, m_path))
        children.append(Accessible(child.service, child.path));
    return children;
}

QList<Accessible> Accessible::allShown() const
{
    QList<Accessible> all;
    for (const Accessible &child : children()) {
        // Nothing is shown inside of what is not.
        if (!child.has(State::Showing))
            continue;
        all.append(child);
        all.append(child.allShown());
    }
    return all;
}

std::optional<Accessible> Accessible::find(Role role, const QString &name) const
{
    for (const Accessible &child : children()) {
        if (!child.has(State::Showing))
            continue;
        if (child.role() == role && child.name() == name)
            return child;
        if (auto found = child.find(role, name))
            return found;
    }
    return {};
}

bool Accessible::doAction(const QStringList &names) const
{
    const QString actions = u"org.a11y.atspi.Action"_s;
    const int count = property(m_service, m_path, actions, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i) {
        const QString name =
            call(m_service, m_path, actions, u"GetName"_s, {i}).value(0).toString();
        if (names.contains(name))
            return call(m_service, m_path, actions, u"DoAction"_s, {i}).value(0).toBool();
    }
    return false;
}

bool Accessible::press() const
{
    return has(State::Enabled) && doAction({u"Press"_s, u"Toggle"_s, u"ShowMenu"_s});
}

bool Accessible::setText(const QString &text) const
{
    return call(m_service, m_path, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text})
        .value(0)
        .toBool();
}

void Accessible::focus() const
{
    call(m_service, m_path, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s);
}

void Accessible::typeKey(uint keySymbol)
{
    constexpr uint SymbolPressedAndReleased = 3; // ATSPI_KEY_SYM
    call(Registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
         u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
         {static_cast<int>(keySymbol), QString(), SymbolPressedAndReleased});
}

QString Accessible::dump() const
{
    QString lines;
    const std::function<void(const Accessible &, int)> add = [&](const Accessible &at, int depth) {
        for (const Accessible &child : at.children()) {
            if (!child.has(State::Showing))
                continue;
            const QString name = child.name();
            const QString text = child.text();
            // What has neither is there for the layout only.
            const bool tells = !name.isEmpty() || !text.isEmpty();
            if (tells) {
                lines += QString(2 * depth, u' ') + child.roleName() + u" “"_s + name + u'”';
                if (!text.isEmpty() && text != name)
                    lines += u" = “"_s + text + u'”';
                if (!child.has(State::Enabled))
                    lines += u" (disabled)"_s;
                lines += u'\n';
            }
            add(child, tells ? depth + 1 : depth);
        }
    };
    add(*this, 0);
    return lines;
}

} // namespace latchkey
