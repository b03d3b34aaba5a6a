// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"

#include <QtCore/QJsonArray>

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Account &account)
{
    QJsonValue ports;
    if (account.client.firstRedirectPort != 0)
        ports = QJsonArray{account.client.firstRedirectPort, account.client.lastRedirectPort};
    return {
        {u"account"_s, account.name},
        {u"issuer"_s, account.client.issuer},
        {u"client_id"_s, account.client.clientId},
        {u"preset"_s, textOrNull(account.preset)},
        {u"scopes"_s, QJsonArray::fromStringList(account.client.scopes)},
        {u"resources"_s, QJsonArray::fromStringList(account.client.resources)},
        {u"parameters"_s, fieldsToJson(account.client.extraParameters)},
        {u"redirect_host"_s,
         account.client.redirectHost == RedirectHost::Localhost ? u"localhost"_s : u"127.0.0.1"_s},
        {u"redirect_path"_s, account.client.redirectPath},
        {u"redirect_ports"_s, ports},
        {u"client_secret_file"_s, textOrNull(account.clientSecretFile)},
        {u"ca_file"_s, textOrNull(account.caFile)},
    };
}

class List : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"list"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"List the accounts; looks at no keychain."_s;
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{u"json"_s, u"For programs."_s}};
    }

    void run(const QCommandLineParser &arguments, Environment &environment) override
    {
        const auto accounts = environment.settings().accounts();
        if (!accounts)
            return refuse(u"the accounts cannot be read: %1."_s.arg(accounts.error().detail));
        if (arguments.isSet(u"json"_s))
            return finishWithJson(*accounts);
        if (accounts->isEmpty()) {
            tell(u"No account has been added yet. \"latchkey-cli help add\" tells how."_s);
            return finish(ExitCode::Done);
        }
        QList<QStringList> rows{{u"ACCOUNT"_s, u"PROVIDER"_s, u"CLIENT ID"_s}};
        for (const Account &account : *accounts)
            rows.append({account.name, account.client.issuer, account.client.clientId});
        finishWith(makeTable(rows));
    }

private:
    void finishWithJson(const QList<Account> &accounts)
    {
        QJsonArray array;
        for (const Account &account : accounts)
            array.append(toJson(account));
        finishWith(inertJson({{u"accounts"_s, array}}));
    }
};

} // namespace

std::unique_ptr<Command> makeList()
{
    return std::make_unique<List>();
}

} // namespace latchkey::cli
