// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/SignOutCommand.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Remove : public SignOutCommand
{
public:
    [[nodiscard]] QString name() const override { return u"remove"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Sign out, then delete the account and every secret of it."_s;
    }

protected:
    [[nodiscard]] SignOutMode mode() const override { return SignOutMode::Logout; }
    void onSignedOut(const SignOutReport &report) override;

private:
    void removeAccount();
};

// The keychain comes first: an account without entries can be removed again, entries without an
// account could not be found.
void Remove::onSignedOut(const SignOutReport &report)
{
    if (report.revocationPending || (report.wasSignedIn && !report.providerConfirmed))
        tell(u"Note: the provider was not told that the access ends; withdraw it on %1."_s.arg(
            accountPageText()));
    environment().parts().store.forgetAccount(session().account().name, this,
                                              [this](const Result<void> &forgotten) {
                                                  if (!forgotten)
                                                      return finishWithError(forgotten.error());
                                                  removeAccount();
                                              });
}

void Remove::removeAccount()
{
    const QString account = session().account().name;
    if (const auto removed = environment().settings().remove(account); !removed) {
        tell(u"latchkey-cli: signed out, but the account stays: %1."_s.arg(removed.error().detail));
        return finish(removed.error().kind == ErrorKind::SessionBusy ? ExitCode::TryLater
                                                                     : ExitCode::Usage);
    }
    tell(u"Removed \"%1\"; nothing of it is left in the keychain."_s.arg(account));
    finish(ExitCode::Done);
}

} // namespace

std::unique_ptr<Command> makeRemove()
{
    return std::make_unique<Remove>();
}

} // namespace latchkey::cli
