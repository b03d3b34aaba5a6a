// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/ProcessStart.h"
#include "app/cli/SignOutCommand.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Logout : public SignOutCommand
{
public:
    [[nodiscard]] QString name() const override { return u"logout"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Sign out here at once and tell the provider, later if need be."_s;
    }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {
            {u"local"_s, u"Forget here only; tell nobody."_s},
            {u"browser"_s,
             u"Sign out at the provider's page in the browser, too. In a terminal on a desktop "
             u"that "
             "is done anyway, where the provider has such a page; a script has to ask for it."_s},
            {u"no-browser"_s, u"Start no browser."_s},
        };
    }

protected:
    bool readOptions(const QCommandLineParser &arguments) override
    {
        m_mode = arguments.isSet(u"local"_s) ? SignOutMode::Forget : SignOutMode::Logout;
        m_wantsBrowser = arguments.isSet(u"browser"_s);
        const bool wantsNone = arguments.isSet(u"no-browser"_s) || m_mode == SignOutMode::Forget;
        if (m_wantsBrowser && wantsNone) {
            refuse(u"logout takes only one of --browser, --no-browser and --local."_s);
            return false;
        }
        m_mayStartBrowser = m_wantsBrowser || (!wantsNone && isInteractive());
        return true;
    }

    [[nodiscard]] SignOutMode mode() const override { return m_mode; }

    [[nodiscard]] SignOutOptions signOutOptions() override
    {
        SignOutOptions options;
        const bool isSignedIn = std::holds_alternative<SignedIn>(session().state())
            || std::holds_alternative<RefreshDelayed>(session().state());
        if (m_wantsBrowser || (m_mayStartBrowser && isSignedIn))
            options.browserSession = SignOutOptions::BrowserSession::End;
        return options;
    }

    [[nodiscard]] bool mentions(const Error &browserFailure) const override
    {
        return m_wantsBrowser || browserFailure.kind != ErrorKind::Unsupported;
    }

private:
    SignOutMode m_mode = SignOutMode::Logout;
    bool m_wantsBrowser = false;
    bool m_mayStartBrowser = false;
};

} // namespace

std::unique_ptr<Command> makeLogout()
{
    return std::make_unique<Logout>();
}

} // namespace latchkey::cli
