// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretService.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QString collectionPath = root + u"/collection/login"_s;
const QString aliasPath = root + u"/aliases/default"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
const QString nothing = u"/"_s; // the API's way to say that there is no object, or no prompt

constexpr qsizetype TruncatedSize = 2010;

QVariant path(const QString &object)
{
    return QVariant::fromValue(QDBusObjectPath(object));
}

QDBusMessage failed(const QDBusMessage &message, const QString &text)
{
    return message.createErrorReply(QDBusError::Failed, text);
}

QDBusMessage isLocked(const QDBusMessage &message)
{
    return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s,
                                    u"the collection is locked"_s);
}

QDBusMessage noSuchObject(const QDBusMessage &message)
{
    return message.createErrorReply(u"org.freedesktop.Secret.Error.NoSuchObject"_s,
                                    u"there is nothing at "_s + message.path());
}

QSet<QString> names(const QJsonValue &list)
{
    const QStringList strings = list.toVariant().toStringList();
    return {strings.begin(), strings.end()};
}

QByteArray fromBase64(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

// What QtKeychain gives an entry, but for the schema.
Attributes attributesOf(const QString &key)
{
    return {{u"user"_s, key}, {u"server"_s, u"Latchkey"_s}, {u"type"_s, u"plaintext"_s}};
}

} // namespace

SecretService::SecretService(const QString &file)
    : m_file(file)
{
    registerWireTypes();
    load();
    QDBusConnection::sessionBus().registerVirtualObject(root, this, QDBusConnection::SubPath);
}

// --- What the test says
// ----------------------------------------------------------------------------

QJsonObject SecretService::obey(const QJsonObject &order)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const auto says = [&order](QLatin1StringView word) { return order.contains(word); };
    if (says("appear"_L1))
        bus.registerService(serviceName);
    if (says("vanish"_L1))
        bus.unregisterService(serviceName);
    if (says("lock"_L1))
        m_isLocked = true;
    if (says("unlock"_L1))
        m_isLocked = false;
    if (says("collection"_L1))
        m_hasCollection = order.value("collection"_L1).toBool();
    if (says("ready_at"_L1))
        m_readyAt = order.value("ready_at"_L1).toString();
    if (says("prompt"_L1))
        m_promptAnswer = order.value("prompt"_L1).toString();
    if (says("answer"_L1)) {
        const QSet<QString> shown = m_promptsShown;
        for (const QString &prompt : shown)
            complete(prompt, order.value("answer"_L1) == "dismiss"_L1);
    }
    if (says("hang"_L1))
        m_hanging = names(order.value("hang"_L1));
    if (says("release"_L1)) {
        m_hanging.clear();
        const QList<QDBusMessage> held = std::exchange(m_held, {});
        for (const QDBusMessage &message : held)
            answer(message);
    }
    if (says("slow"_L1)) {
        m_delays.clear();
        const QJsonObject delays = order.value("slow"_L1).toObject();
        for (auto it = delays.begin(); it != delays.end(); ++it)
            m_delays.insert(it.key(), it.value().toInt());
    }
    if (says("die"_L1))
        m_deadly = names(order.value("die"_L1));
    if (says("write"_L1))
        m_writing = order.value("write"_L1).toString();
    if (says("delete"_L1))
        m_deleting = order.value("delete"_L1).toString();
    if (says("capacity"_L1))
        m_capacity = order.value("capacity"_L1).toInteger();
    const QSet<QString> dropped = names(order.value("drop"_L1));
    const QJsonObject put = order.value("put"_L1).toObject();
    m_items.removeIf([&](const std::pair<const QString &, Item &> &each) {
        const QString key = each.second.attributes.value(u"user"_s);
        return dropped.contains(key) || put.contains(key);
    });
    for (auto it = put.begin(); it != put.end(); ++it)
        m_items.insert(u"%1/%2"_s.arg(collectionPath).arg(++m_lastItem),
                       {attributesOf(it.key()), fromBase64(it.value()),
                        order.value("mime"_L1).toString(u"text/plain"_s)});
    if (!dropped.isEmpty() || !put.isEmpty())
        save();
    if (says("forget"_L1)) {
        m_calls.clear();
        m_promptCount = m_mostUnderWay = 0;
        m_mostPrompts = m_promptsShown.size();
    }

    QJsonObject calls, entries;
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        calls.insert(it.key(), it.value());
    for (const Item &item : std::as_const(m_items))
        entries.insert(item.attributes.value(u"user"_s),
                       QString::fromLatin1(item.value.toBase64()));
    return {{u"entries"_s, entries},
            {u"calls"_s, calls},
            {u"prompts"_s, m_promptCount},
            {u"most_prompts"_s, m_mostPrompts},
            {u"most_calls"_s, m_mostUnderWay},
            {u"locked"_s, m_isLocked},
            {u"waiting"_s, m_promptsShown.size()}};
}

// --- What the bus says
// -----------------------------------------------------------------------------

bool SecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    const QString method = message.member();
    ++m_calls[method];
    if (method == m_readyAt) {
        m_hasCollection = true;
        m_isLocked = false;
    }
    if (m_deadly.contains(method))
        std::_Exit(0);
    message.setDelayedReply(true);
    if (m_hanging.contains(method) || m_hanging.contains(u"*"_s)) {
        m_held.append(message);
        return true;
    }
    const int delay = m_delays.value(method, m_delays.value(u"*"_s));
    if (delay <= 0) {
        answer(message);
        return true;
    }
    m_mostUnderWay = std::max(m_mostUnderWay, ++m_underWay);
    QTimer::singleShot(delay, this, [this, message] {
        --m_underWay;
        answer(message);
    });
    return true;
}

QString SecretService::introspect(const QString &) const
{
    return {};
}

void SecretService::answer(const QDBusMessage &message)
{
    QDBusConnection::sessionBus().send(replyTo(message));
}

QDBusMessage SecretService::replyTo(const QDBusMessage &message)
{
    const QString method = message.member();
    if (message.interface() == "org.freedesktop.DBus.Properties"_L1)
        return properties(message);
    if (method == "OpenSession"_L1)
        return openSession(message);
    if (method == "SearchItems"_L1)
        return searchItems(message);
    if (method == "Unlock"_L1)
        return unlockObjects(message);
    if (method == "GetSecrets"_L1)
        return getSecrets(message);
    if (method == "CreateItem"_L1)
        return createItem(message);
    if (method == "CreateCollection"_L1)
        return createCollection(message);
    if (method == "Delete"_L1)
        return removeItem(message);
    if (method == "Prompt"_L1)
        return showPrompt(message);
    if (method == "ReadAlias"_L1)
        return message.createReply(path(m_hasCollection ? collectionPath : nothing));
    if (method == "Close"_L1 || method == "Dismiss"_L1)
        return message.createReply();
    return message.createErrorReply(QDBusError::UnknownMethod, method);
}

// libsecret asks for Diffie-Hellman first, and takes "plain" where that is not supported.
QDBusMessage SecretService::openSession(const QDBusMessage &message)
{
    if (message.arguments().value(0) != "plain"_L1)
        return message.createErrorReply(QDBusError::NotSupported, u"only plain sessions"_s);
    return message.createReply(
        {QVariant::fromValue(QDBusVariant(QString())), path(root + u"/session/1"_s)});
}

QDBusMessage SecretService::searchItems(const QDBusMessage &message)
{
    const auto wanted = qdbus_cast<Attributes>(message.arguments().value(0));
    QList<QDBusObjectPath> found;
    for (auto item = m_items.cbegin(); m_hasCollection && item != m_items.cend(); ++item) {
        const bool matches =
            std::all_of(wanted.keyBegin(), wanted.keyEnd(), [&](const QString &name) {
                return name == "xdg:schema"_L1
                    || item->attributes.value(name) == wanted.value(name);
            });
        if (matches)
            found.append(QDBusObjectPath(item.key()));
    }
    const QVariant none = QVariant::fromValue(QList<QDBusObjectPath>());
    const QVariant all = QVariant::fromValue(found);
    return message.createReply(m_isLocked ? QVariantList{none, all} : QVariantList{all, none});
}

QString SecretService::makePrompt()
{
    return u"%1/prompt/%2"_s.arg(root).arg(++m_lastPrompt);
}

QDBusMessage SecretService::unlockObjects(const QDBusMessage &message)
{
    const QVariant none = QVariant::fromValue(QList<QDBusObjectPath>());
    if (!m_isLocked)
        return message.createReply({message.arguments().value(0), path(nothing)});
    return message.createReply({none, path(makePrompt())});
}

QDBusMessage SecretService::getSecrets(const QDBusMessage &message)
{
    const auto wanted = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    const auto session = message.arguments().value(1).value<QDBusObjectPath>();
    WireSecrets secrets;
    for (const QDBusObjectPath &each : wanted) {
        const auto item = m_items.constFind(each.path());
        if (item != m_items.cend() && !m_isLocked)
            secrets.insert(each, {session, {}, item->value, item->contentType});
    }
    return message.createReply(QVariant::fromValue(secrets));
}

QDBusMessage SecretService::createItem(const QDBusMessage &message)
{
    if (!m_hasCollection)
        return noSuchObject(message);
    if (m_isLocked)
        return isLocked(message);
    const auto secret = qdbus_cast<WireSecret>(message.arguments().value(1));
    if (m_writing == "fails"_L1)
        return failed(message, u"told to fail"_s);
    if (m_capacity >= 0 && secret.value.size() > m_capacity)
        return failed(message, u"stub received bad data"_s); // Windows' 0x6F7
    const auto given = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto attributes = qdbus_cast<Attributes>(given.value(itemInterface + u".Attributes"_s));
    QString object;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const bool isSame = item->attributes.value(u"user"_s) == attributes.value(u"user"_s)
            && item->attributes.value(u"type"_s) == attributes.value(u"type"_s);
        if (isSame)
            object = item.key();
    }
    if (object.isEmpty())
        object = u"%1/%2"_s.arg(collectionPath).arg(++m_lastItem);
    if (m_writing != "forgets"_L1) {
        const QByteArray kept =
            m_writing == "truncates"_L1 ? secret.value.left(TruncatedSize) : secret.value;
        m_items.insert(object, {attributes, kept, secret.contentType});
        save();
    }
    if (m_writing == "fails-done"_L1)
        return failed(message, u"told to say that it failed"_s);
    return message.createReply({path(object), path(nothing)});
}

QDBusMessage SecretService::createCollection(const QDBusMessage &message)
{
    const QString prompt = makePrompt();
    m_promptsForCollection.insert(prompt);
    return message.createReply({path(nothing), path(prompt)});
}

QDBusMessage SecretService::removeItem(const QDBusMessage &message)
{
    if (!m_items.contains(message.path()))
        return noSuchObject(message);
    if (m_isLocked)
        return isLocked(message);
    if (m_deleting == "fails"_L1)
        return failed(message, u"told to fail"_s);
    if (m_deleting != "forgets"_L1) {
        m_items.remove(message.path());
        save();
    }
    return message.createReply(path(nothing));
}

// --- Prompts
// ---------------------------------------------------------------------------------------

QDBusMessage SecretService::showPrompt(const QDBusMessage &message)
{
    if (m_promptAnswer == "refuse"_L1)
        return failed(message, u"no prompt can be shown"_s);
    ++m_promptCount;
    m_promptsShown.insert(message.path());
    m_mostPrompts = std::max(m_mostPrompts, m_promptsShown.size());
    if (m_promptAnswer != "wait"_L1) {
        // After the reply, as a person would.
        QTimer::singleShot(20, this, [this, prompt = message.path()] {
            complete(prompt, m_promptAnswer == "dismiss"_L1);
        });
    }
    return message.createReply();
}

void SecretService::complete(const QString &prompt, bool isDismissed)
{
    if (!m_promptsShown.remove(prompt))
        return;
    const bool isForCollection = m_promptsForCollection.remove(prompt);
    if (!isDismissed && isForCollection)
        m_hasCollection = true;
    if (!isDismissed)
        m_isLocked = false;
    QVariant result = isForCollection
        ? path(isDismissed ? nothing : collectionPath)
        : QVariant::fromValue(isDismissed
                                  ? QList<QDBusObjectPath>()
                                  : QList<QDBusObjectPath>{QDBusObjectPath(collectionPath)});
    QDBusMessage signal = QDBusMessage::createSignal(prompt, promptInterface, u"Completed"_s);
    signal.setArguments({isDismissed, QVariant::fromValue(QDBusVariant(result))});
    QDBusConnection::sessionBus().send(signal);
}

// --- Properties
// ------------------------------------------------------------------------------------

QVariantMap SecretService::collectionProperties() const
{
    QList<QDBusObjectPath> items;
    for (auto item = m_items.keyBegin(); item != m_items.keyEnd(); ++item)
        items.append(QDBusObjectPath(*item));
    return {{u"Items"_s, QVariant::fromValue(items)},
            {u"Label"_s, u"Login"_s},
            {u"Locked"_s, m_isLocked},
            {u"Created"_s, QVariant::fromValue(quint64(0))},
            {u"Modified"_s, QVariant::fromValue(quint64(0))}};
}

QDBusMessage SecretService::properties(const QDBusMessage &message)
{
    QVariantMap all;
    if (message.path() == root) {
        QList<QDBusObjectPath> collections;
        if (m_hasCollection)
            collections.append(QDBusObjectPath(collectionPath));
        all.insert(u"Collections"_s, QVariant::fromValue(collections));
    } else if (message.path() == collectionPath || message.path() == aliasPath) {
        if (!m_hasCollection)
            return noSuchObject(message);
        all = collectionProperties();
    } else if (const auto item = m_items.constFind(message.path()); item != m_items.cend()) {
        all = {{u"Attributes"_s, QVariant::fromValue(item->attributes)},
               {u"Label"_s, item->attributes.value(u"user"_s)},
               {u"Locked"_s, m_isLocked},
               {u"Created"_s, QVariant::fromValue(quint64(0))},
               {u"Modified"_s, QVariant::fromValue(quint64(0))}};
    } else {
        return noSuchObject(message);
    }
    if (message.member() == "GetAll"_L1)
        return message.createReply(all);
    return message.createReply(
        QVariant::fromValue(QDBusVariant(all.value(message.arguments().value(1).toString()))));
}

// --- The file
// --------------------------------------------------------------------------------------

void SecretService::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &each : items) {
        Attributes attributes;
        const QJsonObject given = each["attributes"_L1].toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            attributes.insert(it.key(), it.value().toString());
        m_items.insert(u"%1/%2"_s.arg(collectionPath).arg(++m_lastItem),
                       {attributes, fromBase64(each["value"_L1]), each["mime"_L1].toString()});
    }
}

void SecretService::save() const
{
    QJsonArray items;
    for (const Item &item : m_items) {
        QJsonObject attributes;
        for (auto it = item.attributes.cbegin(); it != item.attributes.cend(); ++it)
            attributes.insert(it.key(), it.value());
        items.append(QJsonObject{{u"attributes"_s, attributes},
                                 {u"value"_s, QString::fromLatin1(item.value.toBase64())},
                                 {u"mime"_s, item.contentType}});
    }
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(items).toJson(QJsonDocument::Compact));
}

} // namespace latchkey::test
