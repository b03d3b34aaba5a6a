// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace latchkey::test {

//! \brief A keychain that does as a test says: a Secret Service, in a process of its own, on the
//! private bus of tests/support/with-private-bus.
//!
//! The real QtKeychain and libsecret talk to it. Entries outlive the process, in `file`.
class FakeSecretService
{
public:
    //! \brief Starts it; it is there for everybody after appear().
    explicit FakeSecretService(const QString &file);
    ~FakeSecretService(); //!< Ends it.

    //! \brief Says something to it, and waits for its answer. The words are those of
    //! support/secret-service/SecretService.h.
    QJsonObject order(const QJsonObject &what = {});

    void appear() { order({{QStringLiteral("appear"), true}}); }
    //! \brief As order(), with one word.
    void set(const QString &word, const QJsonValue &value = true) { order({{word, value}}); }
    void put(const QString &key, const QByteArray &value,
             const QString &contentType = QStringLiteral("text/plain"));
    void drop(const QString &key);

    //! \brief Null: there is no such entry.
    [[nodiscard]] QByteArray entry(const QString &key);
    [[nodiscard]] QStringList keys();
    //! \brief How often a method was called since the beginning, or since it forgot.
    [[nodiscard]] int calls(const QString &method);
    [[nodiscard]] int prompts() { return order().value(QStringLiteral("prompts")).toInt(); }
    //! \brief The most prompts that were shown at the same time.
    [[nodiscard]] int mostPrompts()
    {
        return order().value(QStringLiteral("most_prompts")).toInt();
    }

    //! \brief Lets it end by itself, where the word `die` was said.
    bool waitForEnd();
    //! \brief Starts it anew after its end, with the entries it had, unlocked.
    void restart();

private:
    QString m_file;
    QProcess m_process;
};

} // namespace latchkey::test
