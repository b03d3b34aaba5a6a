// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wire.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>

namespace latchkey::test {

//! \brief One collection, `login`, the default one, and what a test makes of it.
class SecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    //! `file` keeps the entries, so that the next process has them, too.
    explicit SecretService(const QString &file);

    //! \brief Does what `order` says, and tells how things stand.
    //!
    //! Members, all optional, obeyed in this order:
    //! `appear`, `vanish`: owns the service's name on the bus, or gives it up.
    //! `lock`, `unlock`: the collection, without a prompt.
    //! `collection`: whether there is a default collection.
    //! `ready_at`: a method; when it is called there is a collection, and it is unlocked.
    //! `prompt`: what becomes of prompts from now on: `accept`, `dismiss`, `wait` (for another
    //! word), `refuse` (the call fails).
    //! `answer`: what becomes of the prompts that wait: `accept`, `dismiss`.
    //! `hang`: list of methods that are not answered from now on.
    //! `release`: what hangs is done and answered now.
    //! `slow`: milliseconds that each method takes, by its name; `*` is every method.
    //! `die`: list of methods in which the process ends, before they do anything.
    //! `write`: what becomes of writes: `works`, `truncates` (to 2,010 bytes), `forgets`,
    //! `fails`, `fails-done` (done, and says it failed).
    //! `delete`: likewise `works`, `forgets`, `fails`.
    //! `capacity`: the largest entry that is taken, in bytes; -1 for any.
    //! `put`: object of entries by key, base64; `mime`: their content type.
    //! `drop`: list of keys.
    //! `forget`: counts begin anew.
    //!
    //! The answer: `entries` (by key, base64), `calls` (by method), `prompts`, `most_prompts` (at
    //! once), `most_calls` (answered late, at once), `locked`, `waiting` (prompts).
    QJsonObject obey(const QJsonObject &order);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &path) const override;

private:
    struct Item
    {
        Attributes attributes;
        QByteArray value;
        QString contentType;
    };

    void answer(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage replyTo(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage openSession(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage searchItems(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage unlockObjects(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage getSecrets(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage createItem(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage createCollection(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage removeItem(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage showPrompt(const QDBusMessage &message);
    [[nodiscard]] QDBusMessage properties(const QDBusMessage &message);
    void complete(const QString &prompt, bool isDismissed);
    [[nodiscard]] QVariantMap collectionProperties() const;
    [[nodiscard]] QString makePrompt();
    void load();
    void save() const;

    QString m_file;
    QMap<QString, Item> m_items; //!< By object path.
    int m_lastItem = 0;
    QString m_readyAt;
    bool m_isLocked = false;
    bool m_hasCollection = true;
    QString m_promptAnswer = QStringLiteral("accept");
    QSet<QString> m_promptsShown; //!< And not answered yet.
    QSet<QString> m_promptsForCollection; //!< Accepting makes the collection.
    int m_lastPrompt = 0;
    int m_promptCount = 0;
    qsizetype m_mostPrompts = 0;
    QSet<QString> m_hanging;
    QList<QDBusMessage> m_held;
    QHash<QString, int> m_delays;
    QSet<QString> m_deadly;
    int m_underWay = 0;
    int m_mostUnderWay = 0;
    QString m_writing = QStringLiteral("works");
    QString m_deleting = QStringLiteral("works");
    qsizetype m_capacity = -1;
    QMap<QString, int> m_calls;
};

} // namespace latchkey::test
