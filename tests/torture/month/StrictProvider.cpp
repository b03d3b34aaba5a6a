// SPDX-License-Identifier: GPL-3.0-or-later
#include "StrictProvider.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StrictProvider::StrictProvider(FakeClock &clock, std::chrono::seconds accessTokenLife)
    : m_clock(clock)
    , m_begin(clock.now())
    , m_beganAt(clock.elapsed())
    , m_life(accessTokenLife)
    , m_current(newToken("RT"))
{
    http.serveDiscovery();
    http.on("/token", [this](const ProviderRequest &request) { return onTokenRequest(request); });
}

QString StrictProvider::newToken(const char *kind)
{
    return u"%1-%2-of-the-strict-provider"_s.arg(QLatin1StringView(kind)).arg(++m_serial);
}

QDateTime StrictProvider::trueNow() const
{
    return m_begin.addMSecs((m_clock.elapsed() - m_beganAt).count());
}

bool StrictProvider::accepts(const QByteArray &accessToken) const
{
    const auto issued = issuedAt(accessToken);
    return issued && m_clock.elapsed() - *issued < m_life;
}

std::optional<std::chrono::milliseconds>
StrictProvider::issuedAt(const QByteArray &accessToken) const
{
    const auto issued = m_issuedAt.constFind(accessToken);
    return issued == m_issuedAt.constEnd() ? std::nullopt : std::optional(*issued);
}

ProviderReply StrictProvider::onTokenRequest(const ProviderRequest &request)
{
    ++m_requests;
    const auto presented = QString::fromLatin1(request.formValue("refresh_token"));
    const auto now = m_clock.elapsed();
    const auto last = m_lastPresented.constFind(presented);
    if (m_delivered.contains(presented) || (last != m_lastPresented.constEnd() && now - *last < 1s))
        ++m_needless;
    m_lastPresented.insert(presented, now);

    if (intercept) {
        if (const auto reply = intercept())
            return *reply;
    }
    const ProviderReply reply = execute(presented);
    if (m_isRevoked)
        return reply;
    if (lose) {
        if (const auto instead = lose(reply))
            return *instead;
    }
    m_delivered.insert(presented);
    return reply;
}

ProviderReply StrictProvider::execute(const QString &token)
{
    const bool isCurrent = token == m_current;
    const bool isGraced = token == m_previous && m_clock.elapsed() - m_rotatedAt <= Grace;
    if (m_isRevoked || (!isCurrent && !isGraced)) {
        m_isRevoked = true;
        return ProviderReply::oauthError(u"invalid_grant"_s);
    }
    if (isCurrent) {
        m_previous = token;
        m_current = newToken("RT");
        m_rotatedAt = m_clock.elapsed();
    }
    ++m_refreshes;
    const QString accessToken = newToken("AT");
    m_issuedAt.insert(accessToken.toLatin1(), m_clock.elapsed());
    return ProviderReply::json(
        {{u"access_token"_s, accessToken},
         {u"refresh_token"_s, m_current},
         {u"token_type"_s, u"Bearer"_s},
         {u"expires_in"_s, static_cast<qint64>(m_life.count())}},
        200,
        {{"Date",
          QLocale::c().toString(trueNow(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}});
}

} // namespace latchkey::test
