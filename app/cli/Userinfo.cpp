// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/SessionCommand.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Userinfo : public SessionCommand
{
public:
    [[nodiscard]] QString name() const override { return u"userinfo"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Print what the provider says about you now, as JSON."_s;
    }

protected:
    void start() override
    {
        session().userInfo(this, [this](const Result<QJsonObject> &claims) {
            if (!claims)
                return finishWithError(claims.error());
            finishWith(inertJson(*claims));
        });
    }
};

} // namespace

std::unique_ptr<Command> makeUserinfo()
{
    return std::make_unique<Userinfo>();
}

} // namespace latchkey::cli
