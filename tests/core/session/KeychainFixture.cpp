// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainFixture.h"

namespace latchkey::test {

using namespace Qt::StringLiterals;

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
    const QDateTime latest = f.clock.now().addSecs(limit.count());
    const auto isDue = [&] { return f.clock.nextCall().isValid() && f.clock.nextCall() <= latest; };
    if (!QTest::qWaitFor(isDue, 10000))
        return false;
    f.clock.setNow(f.clock.nextCall());
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
