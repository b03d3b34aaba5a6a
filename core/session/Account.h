// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/HttpClient.h"
#include "oauth/ClientConfig.h"

namespace latchkey {

//! \brief One account as the user set it up. Holds no secret; may be shown and written to a file.
struct Account
{
    QString
        name; //!< What commands and keychain entries call it: `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
    QString preset; //!< The provider preset it was made from; empty: none.
    QString clientSecretFile; //!< Where the provider's "secret" for installed apps is read from;
                              //!< empty: none.
    QString caFile; //!< PEM certificates trusted for this account beside the system's; empty: none.
    ClientConfig client; //!< Its clientSecret is for a Session that is made without settings, where
                         //!< the provider insists on one; AccountSettings does not keep it, and
                         //!< takes clientSecretFile instead.

    friend bool operator==(const Account &, const Account &) = default;
};

//! \brief Whether `name` may be an account's name.
bool isValidAccountName(const QString &name);

//! \brief The account's client configuration with the client secret read from its file, if there is
//! one. \return ConfigurationInvalid when the file cannot be read or is empty.
Result<ClientConfig> loadClientConfig(const Account &account);

//! \brief How requests for this account are sent: with its own CA certificates, if it has any.
//! \return ConfigurationInvalid when the CA file holds no certificate that can be read.
Result<HttpPolicy> loadHttpPolicy(const Account &account);

} // namespace latchkey
