// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "oauth/HttpMessage.h"

namespace latchkey {

//! \brief One challenge of a `WWW-Authenticate` field (RFC 9110 §11.6.1): what a resource server
//! wants to see, and why it did not like what it saw (RFC 6750 §3, RFC 9449 §7.1).
struct AuthenticateChallenge
{
    QByteArray scheme; //!< As spelt; compared in any case.
    QByteArray token68; //!< What some schemes have in place of parameters. Empty: none.
    //! Names as spelt, none of them twice; values without their quotes and backslashes. A value may
    //! hold any byte but control characters, tabs apart.
    QList<std::pair<QByteArray, QByteArray>> parameters;

    //! \brief The value of the parameter of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;

    friend bool operator==(const AuthenticateChallenge &, const AuthenticateChallenge &) = default;
};

//! \brief The challenges of every `WWW-Authenticate` field of an answer, in their order (RFC 9110
//! §11.6.1). None when there is no such field.
//!
//! \return InvalidResponse when one of the fields breaks the grammar, gives a parameter twice
//! (§11.2) or holds more than any server has to say (8 KiB, 16 challenges, 32 parameters each);
//! nothing of the others is used then. The detail names the fault, never the text.
Result<QList<AuthenticateChallenge>> readAuthenticateChallenges(const HttpResponse &response);

//! \brief The first of that scheme, in any case; null when there is none. Lives in `challenges`.
const AuthenticateChallenge *findChallenge(const QList<AuthenticateChallenge> &challenges,
                                           QByteArrayView scheme);

} // namespace latchkey
