// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SessionView.h"

#include <QtCore/QUrl>

namespace latchkey {

SessionView makeSessionView(const Session &session, const QDateTime &now)
{
    SessionView view;
    view.account = session.account().name;
    view.issuer = session.account().client.issuer;
    view.clientId = session.account().client.clientId;
    view.state = session.state();
    view.facts = session.facts();
    view.activity = session.activity();
    view.keychain = session.keychainName();
    view.revocationPending = session.isRevocationPending();
    view.now = now;
    return view;
}

Identity identityOf(const SessionView &view)
{
    if (view.facts)
        return view.facts->identity;
    return std::visit(
        [](const auto &state) -> Identity {
            if constexpr (requires { state.identity; })
                return state.identity;
            else
                return {};
        },
        view.state);
}

QString providerHost(const QString &issuer)
{
    const QUrl url(issuer);
    if (url.host().isEmpty())
        return issuer;
    // A provider on this computer is told apart by its port.
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

} // namespace latchkey
