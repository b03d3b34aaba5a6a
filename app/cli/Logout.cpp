// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
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
        return {{u"local"_s, u"Forget here only; tell nobody."_s}};
    }

protected:
    bool readOptions(const QCommandLineParser &arguments) override
    {
        m_mode = arguments.isSet(u"local"_s) ? SignOutMode::Forget : SignOutMode::Logout;
        return true;
    }
    [[nodiscard]] SignOutMode mode() const override { return m_mode; }

private:
    SignOutMode m_mode = SignOutMode::Logout;
};

} // namespace

std::unique_ptr<Command> makeLogout()
{
    return std::make_unique<Logout>();
}

} // namespace latchkey::cli
