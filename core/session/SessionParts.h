// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "flow/Browser.h"
#include "flow/CallbackPage.h"
#include "flow/ProviderDirectory.h"
#include "session/SessionStore.h"

#include <chrono>
#include <functional>

namespace latchkey {

//! \brief What a Session works with. Not owned; everything must outlive the sessions.
struct SessionParts
{
    Clock &clock;
    Browser &browser;
    SessionStore &store;
    ProviderDirectory &providers;
    QString stateDirectory; //!< For locks and journals, on a local disk. Nothing secret is written
                            //!< there.
    //! The words of the browser's last page: for the account of that name, and why it failed or
    //! nothing. Never null, and never called for SignInGrant::Device.
    std::function<CallbackPage(const QString &account, const std::optional<Error> &failure)>
        callbackPage;
    //! The words of the browser's last page after the account of that name was signed out. Never
    //! null.
    std::function<CallbackPage(const QString &account)> signedOutPage;
    //! What the user reads, BCP 47 tags by preference, space-separated; sent to the provider.
    //! Empty: the provider decides.
    QString uiLocales = {};
    //! For each request to the token endpoint, from the first byte to the last.
    std::chrono::milliseconds requestDeadline = std::chrono::seconds(30);
};

} // namespace latchkey
