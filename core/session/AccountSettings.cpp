// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AccountSettings.h"

#include "base/Log.h"
#include "oauth/Json.h"
#include "session/SessionLock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr int Schema = 1;

QJsonObject toJson(const Account &account)
{
    QJsonObject parameters;
    for (const auto &[name, value] : account.client.extraParameters)
        parameters.insert(name, QString::fromUtf8(value));
    QJsonObject json{
        {u"name"_s, account.name},
        {u"issuer"_s, account.client.issuer},
        {u"client_id"_s, account.client.clientId},
        {u"scopes"_s, QJsonArray::fromStringList(account.client.scopes)},
        {u"redirect_path"_s, account.client.redirectPath},
    };
    const auto insertUnlessEmpty = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    if (account.client.redirectHost == RedirectHost::Localhost)
        json.insert(u"redirect_host"_s, u"localhost"_s);
    insertUnlessEmpty(u"preset"_s, account.preset);
    insertUnlessEmpty(u"client_secret_file"_s, account.clientSecretFile);
    insertUnlessEmpty(u"ca_file"_s, account.caFile);
    if (!account.client.resources.isEmpty())
        json.insert(u"resources"_s, QJsonArray::fromStringList(account.client.resources));
    if (!parameters.isEmpty())
        json.insert(u"parameters"_s, parameters);
    if (account.client.firstRedirectPort != 0)
        json.insert(u"redirect_ports"_s,
                    QJsonArray{account.client.firstRedirectPort, account.client.lastRedirectPort});
    return json;
}

QStringList stringList(const QJsonValue &json)
{
    return json.toVariant().toStringList();
}

Result<Account> fromJson(const QJsonObject &json)
{
    Account account;
    account.name = json.value("name"_L1).toString();
    account.preset = json.value("preset"_L1).toString();
    account.clientSecretFile = json.value("client_secret_file"_L1).toString();
    account.caFile = json.value("ca_file"_L1).toString();
    account.client.issuer = json.value("issuer"_L1).toString();
    account.client.clientId = json.value("client_id"_L1).toString();
    account.client.scopes = stringList(json.value("scopes"_L1));
    account.client.resources = stringList(json.value("resources"_L1));
    account.client.redirectPath = json.value("redirect_path"_L1).toString();
    const QJsonValue host = json.value("redirect_host"_L1);
    if (host == "localhost"_L1)
        account.client.redirectHost = RedirectHost::Localhost;
    else if (!host.isUndefined())
        return fail(ErrorKind::EntryGarbled, u"the redirect host is not one that is known"_s);
    const QJsonArray ports = json.value("redirect_ports"_L1).toArray();
    account.client.firstRedirectPort = static_cast<quint16>(ports.at(0).toInt());
    account.client.lastRedirectPort = static_cast<quint16>(ports.at(1).toInt());
    const QJsonObject parameters = json.value("parameters"_L1).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        account.client.extraParameters.append({it.key(), it.value().toString().toUtf8()});
    return account;
}

Result<void> validateAccount(const Account &account)
{
    if (!isValidAccountName(account.name))
        return fail(
            ErrorKind::ConfigurationInvalid,
            u"\"%1\" cannot be an account's name: up to 64 letters, digits, '.', '_' and '-', "
            "starting with a letter or digit"_s.arg(account.name));
    return validateClientConfig(account.client);
}

Result<QList<Account>> readAccounts(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ConfigurationInvalid,
                    u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const auto json = readJsonObject(file.readAll());
    if (!json)
        return fail(ErrorKind::EntryGarbled, u"%1: %2"_s.arg(path, json.error().detail));
    if (json->value("schema"_L1).toInt() > Schema)
        return fail(ErrorKind::EntryNewer,
                    u"%1 was written by a newer version of Latchkey"_s.arg(path));
    QList<Account> accounts;
    const QJsonArray list = json->value("accounts"_L1).toArray();
    for (const QJsonValue &entry : list) {
        const auto account = fromJson(entry.toObject());
        const auto valid = account.and_then(validateAccount);
        if (!valid)
            return fail(ErrorKind::EntryGarbled, u"%1: %2"_s.arg(path, valid.error().detail));
        accounts.append(*account);
    }
    return accounts;
}

Result<void> writeFile(const QString &path, const QByteArray &text)
{
    // Qt 6.4: commit() does not notice that the last bytes found no room, and puts an empty file in
    // the place of a whole one. flush() does.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.flush() || !file.commit())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

auto findAccount(const QList<Account> &accounts, const QString &name)
{
    return std::find_if(accounts.begin(), accounts.end(),
                        [&name](const Account &account) { return account.name == name; });
}

} // namespace

AccountSettings::AccountSettings(const QString &configDirectory, QObject *parent)
    : QObject(parent)
    , m_path(configDirectory + "/accounts.json"_L1)
{ }

QString AccountSettings::backupPath() const
{
    return m_path + ".backup"_L1;
}

Result<QList<Account>> AccountSettings::accounts() const
{
    auto accounts = readAccounts(m_path);
    if (accounts || accounts.error().kind != ErrorKind::EntryGarbled)
        return accounts;
    auto lastGood = QFile::exists(backupPath()) ? readAccounts(backupPath()) : accounts;
    return lastGood ? lastGood : accounts;
}

std::optional<Error> AccountSettings::damage() const
{
    const auto file = readAccounts(m_path);
    if (file || file.error().kind != ErrorKind::EntryGarbled || !accounts())
        return {};
    return Error{ErrorKind::EntryGarbled, file.error().detail, u"settings_recovered"_s, {}, {}};
}

Result<Account> AccountSettings::account(const QString &name) const
{
    const auto all = accounts();
    if (!all)
        return fail(all.error());
    const auto found = findAccount(*all, name);
    if (found == all->end())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"there is no account named \"%1\""_s.arg(name), u"unknown_account"_s);
    return *found;
}

Result<void> AccountSettings::add(const Account &account)
{
    if (const auto valid = validateAccount(account); !valid)
        return valid;
    return change([&account](QList<Account> &accounts) -> Result<void> {
        if (findAccount(accounts, account.name) != accounts.end())
            return fail(ErrorKind::ConfigurationInvalid,
                        u"there is an account named \"%1\" already"_s.arg(account.name),
                        u"account_exists"_s);
        accounts.append(account);
        return {};
    });
}

Result<void> AccountSettings::remove(const QString &name)
{
    return change([&name](QList<Account> &accounts) -> Result<void> {
        accounts.removeIf([&name](const Account &account) { return account.name == name; });
        return {};
    });
}

Result<void> AccountSettings::change(const std::function<Result<void>(QList<Account> &)> &edit)
{
    const QString directory = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(directory))
        return fail(ErrorKind::ConfigurationInvalid, u"%1 cannot be created"_s.arg(directory));
    SessionLock lock(m_path + ".lock"_L1);
    if (const auto locked = lock.tryAcquire(); !locked)
        return locked;
    auto all = accounts();
    if (!all)
        return fail(all.error());
    if (const auto edited = edit(*all); !edited)
        return edited;

    QJsonArray list;
    for (const Account &account : std::as_const(*all))
        list.append(toJson(account));
    if (damage()) {
        // What was there before can still be looked at.
        const QString aside = m_path + ".damaged"_L1;
        QFile::remove(aside);
        if (!QFile::copy(m_path, aside))
            return fail(ErrorKind::ConfigurationInvalid,
                        u"%1 cannot be kept aside as %2"_s.arg(m_path, aside));
    }
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"schema"_s, Schema}, {u"accounts"_s, list}}).toJson();
    if (const auto written = writeFile(m_path, text); !written)
        return written;
    // R82: a list that is lost later must not take the way to the sessions with it.
    if (const auto kept = writeFile(backupPath(), text); !kept)
        qCWarning(logSession).noquote() << kept.error().detail;
    emit changed();
    return {};
}

void AccountSettings::watch()
{
    if (m_watcher)
        return;
    // The directory, not the file: it is replaced at each change, and may not exist yet.
    const QString directory = QFileInfo(m_path).absolutePath();
    QDir().mkpath(directory);
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{directory});
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this,
            &AccountSettings::changed);
}

} // namespace latchkey
