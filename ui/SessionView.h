// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QtCore/QMap>

namespace latchkey {

//! \brief What the window says beside a session's state: how something ended that the user asked
//! for.
struct Notice
{
    enum class About {
        SignIn, //!< It failed, and the state does not say so.
        SomebodyElse, //!< It brought another person than the account's.
        SignedOut, //!< It worked; `report` says how far.
        SignOut, //!< It failed; the session is kept.
        AccountPage, //!< It could not be shown: there is no browser.
    };
    About about = About::SignIn;
    std::optional<Error> error;
    SignOutReport report;
};

//! \brief A session as it is shown: values alone, taken at one instant.
struct SessionView
{
    QString account; //!< The account's name.
    QString issuer;
    QString clientId;
    SessionState state;
    std::optional<SessionFacts> facts;
    QList<Activity> activity; //!< Newest first.
    QString keychain;
    bool revocationPending = false;
    QMap<QString, QString> scopeTexts; //!< What the provider's own scopes let this computer do.
    QString accountPage; //!< Where the user sees and withdraws access at the provider; empty: not
                         //!< known.
    std::optional<Notice> notice;
    //! Whether the provider lets people sign in on another device; asked of nobody for this.
    enum class DeviceGrant { Unknown, Offered, NotOffered } deviceGrant = DeviceGrant::Unknown;
    QDateTime now; //!< UTC.
};

SessionView makeSessionView(const Session &session, const QDateTime &now);

//! \brief Whose session it is; empty fields while that is not known.
Identity identityOf(const SessionView &view);

//! \brief The provider's host, which is how people know it.
QString providerHost(const QString &issuer);

} // namespace latchkey
