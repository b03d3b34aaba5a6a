// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainFixture.h"

#include "support/Wait.h"

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

KeychainFixture::KeychainFixture(Presence presence)
{
    if (presence == Presence::Present)
        keychain.appear();
}

std::unique_ptr<Session> KeychainFixture::start()
{
    auto session = std::make_unique<Session>(f.account, f.parts);
    session->restore();
    session->keepFresh();
    return session;
}

bool KeychainFixture::passPoll(std::chrono::seconds limit)
{
    const auto isDue = [&] { return f.clock.untilNext().value_or(limit + 1s) <= limit; };
    if (!waitUntil(isDue, 10000))
        return false;
    f.clock.advance(*f.clock.untilNext());
    return true;
}

std::optional<StoredSession> KeychainFixture::stored()
{
    const QByteArray entry = keychain.entry(sessionKey);
    if (entry.isNull())
        return {};
    const auto read = readSessionEntry(Secret(entry));
    return read ? std::optional<StoredSession>(*read) : std::nullopt;
}

int KeychainFixture::presentations(int n) const
{
    return f.provider.presentations("RT-" + QByteArray::number(n) + "-refresh-token");
}

int KeychainFixture::browserCount() const
{
    return f.provider.requestCount("/authorize");
}

std::optional<Error> waitsBecause(const Session &session)
{
    const auto *waiting = std::get_if<WaitingForKeychain>(&session.state());
    return waiting ? std::optional<Error>(waiting->why) : std::nullopt;
}

} // namespace latchkey::test
