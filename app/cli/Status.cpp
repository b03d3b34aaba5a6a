// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What status says of one account: the states of a session as four words.
struct Standing
{
    QString state;
    std::optional<Error> reason;
};

Standing standing(const SessionState &state)
{
    const QString signedIn = u"signed_in"_s;
    return std::visit(overloaded{
                          [](const SignedOut &it) {
                              return Standing{u"signed_out"_s, it.why};
                          },
                          [](const Restoring &) {
                              return Standing{u"keychain_unavailable"_s,
                                              Error{ErrorKind::KeychainTimeout,
                                                    u"the keychain did not answer in time"_s,
                                                    {},
                                                    {},
                                                    {}}};
                          },
                          [](const WaitingForKeychain &it) {
                              return Standing{u"keychain_unavailable"_s, it.why};
                          },
                          [](const SigningIn &) {
                              return Standing{u"signed_out"_s, {}};
                          },
                          [&](const SignedIn &it) {
                              return Standing{signedIn, it.notSaved};
                          },
                          [&](const Refreshing &) {
                              return Standing{signedIn, {}};
                          },
                          [&](const RefreshDelayed &it) {
                              return Standing{signedIn, it.cause};
                          },
                          [&](const Revoking &) {
                              return Standing{signedIn, {}};
                          },
                          [](const SignInRequired &it) {
                              return Standing{u"sign_in_required"_s, it.why};
                          },
                      },
                      state);
}

QJsonObject toJson(const Session &session)
{
    const auto [state, reason] = standing(session.state());
    const SessionFacts facts = session.facts().value_or(SessionFacts());
    const bool unknown = state == "keychain_unavailable"_L1;
    QJsonValue reasonJson;
    if (reason)
        reasonJson = QJsonObject{
            {u"code"_s, errorCode(*reason)},
            {u"message"_s, happenedText(*reason, session.account(), Doing::UsingSession)}};
    return {
        {u"account"_s, session.account().name},
        {u"issuer"_s, session.account().client.issuer},
        {u"client_id"_s, session.account().client.clientId},
        {u"state"_s, state},
        {u"reason"_s, reasonJson},
        {u"subject"_s, textOrNull(facts.identity.subject)},
        {u"name"_s, textOrNull(facts.identity.name)},
        {u"email"_s, textOrNull(facts.identity.email)},
        {u"scopes"_s, QJsonArray::fromStringList(facts.scopes)},
        {u"access_token"_s, QJsonObject{{u"expires_at"_s, timeOrNull(facts.accessTokenExpiresAt)}}},
        {u"refresh_token"_s,
         QJsonObject{
             {u"present"_s, unknown ? QJsonValue() : QJsonValue(facts.hasRefreshToken)},
             {u"rotates"_s, facts.rotates},
             {u"sender_constrained"_s, facts.isSenderConstrained},
         }},
        {u"signed_in_at"_s, timeOrNull(facts.signedInAt)},
        {u"refreshed_at"_s, timeOrNull(facts.refreshedAt)},
        {u"revocation_pending"_s, session.isRevocationPending()},
    };
}

QStringList toRow(const Session &session, const QDateTime &now)
{
    const QString state = standing(session.state()).state;
    const SessionFacts facts = session.facts().value_or(SessionFacts());
    const QDateTime expiresAt = facts.accessTokenExpiresAt;
    const QString token =
        expiresAt.isValid() ? timeLeftText(std::chrono::seconds(now.secsTo(expiresAt))) : u"-"_s;
    const QString person = facts.identity.subject.isEmpty() ? u"-"_s : personText(facts.identity);
    return {session.account().name, QString(state).replace(u'_', u' '), person, token,
            session.account().client.issuer};
}

// Below the table: what does not fit into a cell.
QString remarks(const Session &session)
{
    const Account &account = session.account();
    QString text;
    if (const auto reason = standing(session.state()).reason)
        text +=
            u"%1: %2 %3\n"_s.arg(account.name, happenedText(*reason, account, Doing::UsingSession),
                                 adviceText(*reason, account, Doing::UsingSession));
    if (session.isRevocationPending())
        text +=
            u"%1: The provider could not be told yet that an earlier session is over; Latchkey will try again.\n"_s
                .arg(account.name);
    return text;
}

class Status : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"status"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Show who is signed in; never a secret."_s;
    }
    [[nodiscard]] Operand operand() const override { return Operand::OptionalAccount; }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{u"json"_s, u"For programs."_s}};
    }
    [[nodiscard]] std::chrono::seconds hardLimit() const override { return 60s; }
    void run(const QCommandLineParser &arguments, Environment &environment) override;
    // What is known by then is worth more than nothing; the rest is "keychain_unavailable".
    void onHardLimit() override { report(); }

private:
    std::optional<QList<Account>> wantedAccounts(const QCommandLineParser &arguments,
                                                 const AccountSettings &settings);
    void onStateChanged();
    void report();

    bool m_json = false;
    Clock *m_clock = nullptr;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

void Status::run(const QCommandLineParser &arguments, Environment &environment)
{
    m_json = arguments.isSet(u"json"_s);
    m_clock = &environment.clock();
    const auto accounts = wantedAccounts(arguments, environment.settings());
    if (!accounts)
        return;
    for (const Account &account : *accounts)
        m_sessions.push_back(std::make_unique<Session>(account, environment.parts()));
    for (const auto &session : m_sessions) {
        connect(session.get(), &Session::stateChanged, this, &Status::onStateChanged);
        session->restore();
    }
    onStateChanged();
}

std::optional<QList<Account>> Status::wantedAccounts(const QCommandLineParser &arguments,
                                                     const AccountSettings &settings)
{
    if (!arguments.positionalArguments().isEmpty()) {
        const auto one = findAccount(arguments.positionalArguments().constFirst(), settings);
        return one ? std::optional(QList<Account>{*one}) : std::nullopt;
    }
    const auto all = settings.accounts();
    if (all)
        return *all;
    refuse(u"the accounts cannot be read: %1."_s.arg(all.error().detail));
    return std::nullopt;
}

void Status::onStateChanged()
{
    const bool waiting = std::any_of(m_sessions.begin(), m_sessions.end(), [](const auto &session) {
        return std::holds_alternative<Restoring>(session->state());
    });
    if (!waiting)
        report();
}

void Status::report()
{
    if (m_json) {
        QJsonArray accounts;
        for (const auto &session : m_sessions)
            accounts.append(toJson(*session));
        return finishWith(inertJson({{u"accounts"_s, accounts}}));
    }
    if (m_sessions.empty()) {
        tell(u"No account has been added yet. \"latchkey-cli help add\" tells how."_s);
        return finish(ExitCode::Done);
    }
    QList<QStringList> rows{{u"ACCOUNT"_s, u"STATE"_s, u"PERSON"_s, u"TOKEN"_s, u"PROVIDER"_s}};
    QString below;
    for (const auto &session : m_sessions) {
        rows.append(toRow(*session, m_clock->now()));
        below += remarks(*session);
    }
    finishWith(makeTable(rows) + below);
}

} // namespace

std::unique_ptr<Command> makeStatus()
{
    return std::make_unique<Status>();
}

} // namespace latchkey::cli
