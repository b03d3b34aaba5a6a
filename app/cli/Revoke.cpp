// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/SignOutCommand.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Revoke : public SignOutCommand
{
public:
    [[nodiscard]] QString name() const override { return u"revoke"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Have the provider revoke the access, then sign out here."_s;
    }

protected:
    [[nodiscard]] SignOutMode mode() const override { return SignOutMode::Revoke; }
};

} // namespace

std::unique_ptr<Command> makeRevoke()
{
    return std::make_unique<Revoke>();
}

} // namespace latchkey::cli
