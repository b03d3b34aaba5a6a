// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace latchkey {

//! \brief What is looked at.
enum class Check {
    // This computer.
    Keychain, //!< Takes an entry, gives it back and deletes it.
    Browser, //!< One can be started; none is.
    Loopback, //!< 127.0.0.1 and ::1 can be listened on.
    StateDirectory, //!< Locks and journals can be written.
    Settings, //!< The list of accounts can be read.
    // Each account.
    Configuration, //!< The account's own settings and files can be used.
    RedirectPort, //!< The port that the provider insists on is free. Only where there is one.
    Proxy, //!< By which the provider is reached.
    Names, //!< The provider's name leads to an address.
    Tls, //!< The provider's certificate is trusted.
    Clock, //!< Ours agrees with the provider's.
    Discovery, //!< The provider's description of itself can be used.
    Renewal, //!< The provider offers refresh tokens.
    Scopes, //!< The provider knows the scopes that the account asks for.
    Revocation, //!< The provider can be told that a session is over.
    Features, //!< What else the provider offers.
    PendingRevocations, //!< The provider has been told of all sessions that are over.
};

//! \brief Its stable name in lower_snake_case, as in JSON.
QString checkName(Check check);

//! \brief What a check came to.
struct Finding
{
    enum class Verdict {
        Running, //!< Not known yet.
        Good,
        Warning, //!< Works, and something about it is worth knowing.
        Failure, //!< Does not work.
        Skipped, //!< Could not be looked at, because of another check's failure.
    };

    Check check = Check::Keychain;
    QString account; //!< Empty: it is about this computer.
    Verdict verdict = Verdict::Running;
    QString code; //!< What was found; stable, see findingCodes(). Empty while it runs.
    //! What the words are made of, by stable names: a host, a port, a date. Never a secret.
    QJsonObject facts;
    QString detail; //!< One English sentence for a developer. May be empty.

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! \brief Its stable name, as in JSON: `good`, `warning`, `failure`, `skipped`; `running`.
QString verdictName(Finding::Verdict verdict);

//! \brief The worst of them: Failure, Warning, Running, Good. Skipped counts as good: what it
//! waited for has failed by itself.
Finding::Verdict worstVerdict(const QList<Finding> &findings);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Finding)
