// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SessionCommand.h"

namespace latchkey::cli {

//! \brief A command that ends the session: revoke, logout and remove.
class SignOutCommand : public SessionCommand
{
    Q_OBJECT

public:
    //! \brief Goes on to the end once the session is being taken apart, and says what came of it.
    void interrupt() override;

protected:
    [[nodiscard]] virtual SignOutMode mode() const = 0;
    [[nodiscard]] virtual SignOutOptions signOutOptions() { return {}; }
    //! \brief Whether it is worth a line that the browser was not signed out, for this reason.
    [[nodiscard]] virtual bool mentions(const Error &browserFailure) const;
    void start() override;

    //! \brief It is over. Says so and finishes with Done.
    virtual void onSignedOut(const SignOutReport &report);

    //! \brief Where access can be withdrawn by hand: the preset's address, or words for it.
    [[nodiscard]] QString accountPageText();

private:
    void onSignOutFinished(const Result<SignOutReport> &outcome);
    void onPendingFinished(const Result<int> &left);
    void onBrowserSignOutFinished(const Result<void> &outcome);

    SignOutReport m_report;
    bool m_saidWhatHeld = false;
};

} // namespace latchkey::cli
