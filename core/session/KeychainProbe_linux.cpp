// SPDX-License-Identifier: GPL-3.0-or-later
// Linux: the Secret Service, asked over D-Bus (freedesktop.org Secret Service API 0.2).
#include "session/KeychainProbe.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>
#include <QtDBus/QDBusVariant>

#include <chrono>
#include <memory>

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds AnswerDeadline = 5s;
constexpr std::chrono::milliseconds PromptDeadline = 5min;

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;

// QtKeychain uses the Secret Service unless the desktop is KDE (then KWallet), and libsecret itself
// uses a file of its own inside Flatpak and Snap. In those places the Secret Service's answers say
// nothing.
bool usesSecretService()
{
    static const bool uses = qEnvironmentVariable("XDG_CURRENT_DESKTOP") != "KDE"_L1
        && !qEnvironmentVariableIsSet("KDE_FULL_SESSION")
        && qEnvironmentVariable("SECRET_BACKEND") != "file"_L1
        && !qEnvironmentVariableIsSet("SNAP_NAME") && !QFile::exists(u"/.flatpak-info"_s);
    return uses;
}

Error busError(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {ErrorKind::KeychainTimeout, u"the Secret Service does not answer"_s, {}, {}, {}};
    case QDBusError::AccessDenied:
        return {ErrorKind::KeychainDenied, u"D-Bus refused: "_s + error.message(), {}, {}, {}};
    default:
        return {ErrorKind::KeychainMissing,
                u"there is no Secret Service on this session's D-Bus: "_s + error.message(),
                {},
                {},
                {}};
    }
}

using Answer = std::function<void(const Result<QList<QVariant>> &)>;

void call(const QString &path, const QString &interface, const QString &method,
          const QList<QVariant> &arguments, std::chrono::milliseconds deadline, QObject *context,
          const Answer &answer)
{
    // Without a connection there is no call, and a watcher of none never finishes (seen with
    // Qt 6.4.2).
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const Error error = busError(bus.lastError());
        QMetaObject::invokeMethod(
            context, [answer, error] { answer(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending =
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(deadline.count()));
    // Owned by the context: when that goes, nothing is heard any more.
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         if (done->isError())
                             return answer(fail(busError(done->error())));
                         answer(done->reply().arguments());
                     });
}

// A service without a keychain of its own: a desktop where nobody ever made one, or a service that
// has not found its files yet. Nothing found there proves nothing.
Error noCollection()
{
    return {ErrorKind::KeychainMissing,
            u"the Secret Service has no default collection to keep entries in"_s,
            u"no_keychain_yet"_s,
            {},
            {}};
}

// The collection that new entries go to. An empty path: there is none.
void findDefaultCollection(QObject *context, const SessionStore::Done<QString> &done)
{
    call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}, AnswerDeadline, context,
         [done](const Result<QList<QVariant>> &answer) {
             if (!answer)
                 return done(fail(answer.error()));
             const QString path = answer->value(0).value<QDBusObjectPath>().path();
             done(path == "/"_L1 ? QString() : path);
         });
}

void checkUnlocked(const QString &collection, QObject *context, const SessionStore::Done<> &done)
{
    call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
         {collectionInterface, u"Locked"_s}, AnswerDeadline, context,
         [done](const Result<QList<QVariant>> &answer) {
             if (!answer)
                 return done(fail(answer.error()));
             if (answer->value(0).value<QDBusVariant>().variant().toBool())
                 return done(
                     fail(ErrorKind::KeychainLocked, u"the default collection is locked"_s));
             done({});
         });
}

// As far as the service tells: see KeychainProbe::find().
void search(const QString &service, const QString &key, QObject *context,
            const SessionStore::Done<KeychainProbe::Presence> &done)
{
    using Presence = KeychainProbe::Presence;
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, key}};
    call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)},
         AnswerDeadline, context, [done](const Result<QList<QVariant>> &answer) {
             if (!answer)
                 return done(fail(answer.error()));
             const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer->value(0));
             const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer->value(1));
             if (!unlocked.isEmpty())
                 return done(Presence::Present);
             if (!locked.isEmpty())
                 return done(
                     fail(ErrorKind::KeychainLocked, u"the entry is in a locked collection"_s));
             done(Presence::Absent);
         });
}

} // namespace

//! Waits for the Completed signal of one prompt; deletes itself.
class SecretServicePrompt : public QObject
{
    Q_OBJECT

public:
    SecretServicePrompt(const QString &path, QObject *context, SessionStore::Done<> done)
        : QObject(context)
        , m_done(std::move(done))
    {
        QDBusConnection::sessionBus().connect(serviceName, path, promptInterface, u"Completed"_s,
                                              this, SLOT(onCompleted(bool, QDBusVariant)));
        // A prompt ends with its service, and may be forgotten behind other windows.
        auto *watcher = new QDBusServiceWatcher(serviceName, QDBusConnection::sessionBus(),
                                                QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            finish(fail(ErrorKind::KeychainMissing, u"the Secret Service ended at its prompt"_s));
        });
        QTimer::singleShot(PromptDeadline, this, [this] {
            finish(fail(ErrorKind::KeychainTimeout, u"nobody answered the prompt"_s));
        });
        call(path, promptInterface, u"Prompt"_s, {QString()}, AnswerDeadline, this,
             [this](const Result<QList<QVariant>> &answer) {
                 if (!answer)
                     finish(fail(answer.error()));
             });
    }

private slots:
    void onCompleted(bool dismissed, const QDBusVariant &)
    {
        if (dismissed)
            return finish(fail(ErrorKind::KeychainDenied, u"the prompt was dismissed"_s,
                               u"prompt_dismissed"_s));
        finish({});
    }

private:
    void finish(const Result<void> &outcome)
    {
        deleteLater();
        if (const auto done = std::exchange(m_done, {}))
            done(outcome);
    }

    SessionStore::Done<> m_done;
};

void KeychainProbe::find(const QString &service, const QString &key, QObject *context,
                         const SessionStore::Done<Presence> &done)
{
    if (!usesSecretService()) {
        QMetaObject::invokeMethod(
            context, [done] { done(Presence::NotAsked); }, Qt::QueuedConnection);
        return;
    }
    search(service, key, context, [=](const Result<Presence> &found) {
        if (!found || *found == Presence::Present)
            return done(found);
        // A collection that was never opened since login cannot always be searched, so "nothing
        // found" counts only of one that was open before it was searched: it may have been opened
        // just now.
        checkWritable(context, [=](const Result<void> &open) {
            if (!open)
                return done(fail(open.error()));
            search(service, key, context, done);
        });
    });
}

void KeychainProbe::checkWritable(QObject *context, const SessionStore::Done<> &done)
{
    if (!usesSecretService()) {
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    findDefaultCollection(context, [context, done](const Result<QString> &collection) {
        if (!collection)
            return done(fail(collection.error()));
        if (collection->isEmpty())
            return done(fail(noCollection()));
        checkUnlocked(*collection, context, done);
    });
}

void KeychainProbe::unlock(QObject *context, const SessionStore::Done<> &done)
{
    if (!usesSecretService())
        return checkWritable(context, done);
    findDefaultCollection(context, [context, done](const Result<QString> &collection) {
        if (!collection)
            return done(fail(collection.error()));
        // Both answer with an object or, where the user has to be asked, with a prompt.
        const auto onAnswered = [context, done](const Result<QList<QVariant>> &answer) {
            if (!answer)
                return done(fail(answer.error()));
            const QString prompt = answer->value(1).value<QDBusObjectPath>().path();
            if (prompt == "/"_L1)
                return done({});
            new SecretServicePrompt(prompt, context, done);
        };
        if (collection->isEmpty()) {
            const QVariantMap properties{{collectionInterface + u".Label"_s, u"Default keyring"_s}};
            return call(servicePath, serviceInterface, u"CreateCollection"_s,
                        {properties, u"default"_s}, AnswerDeadline, context, onAnswered);
        }
        const QList<QDBusObjectPath> objects{QDBusObjectPath(*collection)};
        call(servicePath, serviceInterface, u"Unlock"_s, {QVariant::fromValue(objects)},
             AnswerDeadline, context, onAnswered);
    });
}

std::optional<qsizetype> KeychainProbe::largestEntry()
{
    return {};
}

QString KeychainProbe::displayName()
{
    if (!usesSecretService())
        return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP_NAME")
            ? u"Secret Portal"_s
            : u"KWallet"_s;
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("GNOME"_L1) ? u"GNOME Keyring"_s
                                                                            : u"Secret Service"_s;
}

} // namespace latchkey

#include "KeychainProbe_linux.moc"
