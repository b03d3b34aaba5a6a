// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "support/Wait.h"
#include "Torture.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <algorithm>
#include <utility>

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Patience = 60s;
// No answer in this long of real time, and it is taken for lost.
constexpr std::chrono::milliseconds RequestDeadline = 1s;

} // namespace

Bench::Bench(RotatingProvider::Rules rules, Transport transport)
{
    rules.now = [this] { return clock.now(); };
    provider = transport == Transport::Tls
        ? std::make_unique<RotatingProvider>(rules, m_authority.issue())
        : std::make_unique<RotatingProvider>(rules);
    account.name = u"work"_s;
    account.client.issuer = provider->issuer();
    account.client.clientId = u"desktop"_s;
    account.client.scopes = {u"offline_access"_s};
    account.client.redirectPath = u"/callback"_s;
    if (transport == Transport::Tls) {
        account.caFile = m_directory.filePath(u"authority.pem"_s);
        QFile file(account.caFile);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the authority cannot be written");
        file.write(m_authority.certificate().toPem());
    }
}

SessionParts Bench::makeParts()
{
    return {clock,
            browser,
            store,
            m_providers,
            m_directory.filePath(u"state"_s),
            [](const QString &, const std::optional<Error> &) { return CallbackPage(); },
            [](const QString &) { return CallbackPage(); },
            {},
            RequestDeadline};
}

QByteArray Bench::signIn()
{
    const QByteArray refreshToken = provider->grant();
    StoredSession session;
    session.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.issuer = account.client.issuer;
    session.clientId = account.client.clientId;
    session.scopes = account.client.scopes;
    session.refreshToken = Secret(refreshToken);
    session.generation = 1;
    session.signedInAt = clock.now();
    store.entries.clear();
    store.entries.insert(u"latchkey/work/session"_s, makeSessionEntry(session).reveal());
    m_session = std::make_unique<Session>(account, m_parts);
    m_session->restore();
    return refreshToken;
}

Result<void> Bench::refresh()
{
    std::optional<Result<void>> outcome;
    const auto connection =
        QObject::connect(m_session.get(), &Session::refreshFinished, m_session.get(),
                         [&](const Result<void> &result) { outcome = result; });
    int before = provider->presentations();
    const auto endAttempt = [&] {
        const int now = provider->presentations();
        m_mostPresentations = std::max(m_mostPresentations, now - std::exchange(before, now));
    };
    m_session->refresh();
    const bool ended = waitUntil(
        [&] {
            // The second that is waited after a lost answer.
            const auto next = clock.untilNext();
            if (!outcome && next.value_or(1h) <= 2s) {
                endAttempt();
                clock.advance(*next);
            }
            return outcome.has_value();
        },
        Patience);
    endAttempt();
    QObject::disconnect(connection);
    if (!ended)
        return fail(ErrorKind::TimedOut, u"the refresh did not end"_s);
    return *outcome;
}

std::optional<StoredSession> Bench::stored() const
{
    const auto read = readSessionEntry(Secret(store.entries.value(u"latchkey/work/session"_s)));
    return read ? std::optional<StoredSession>(*read) : std::nullopt;
}

} // namespace latchkey::test
