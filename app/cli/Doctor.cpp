// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace latchkey::cli {

using namespace Qt::StringLiterals;

namespace {

class Doctor : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"doctor"_s; }
    [[nodiscard]] QString summary() const override { return u"Not available in this version."_s; }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {{u"json"_s, u"For programs."_s}};
    }
    void run(const QCommandLineParser &, Environment &) override
    {
        refuse(u"doctor is not available in this version."_s);
    }
};

} // namespace

std::unique_ptr<Command> makeDoctor()
{
    return std::make_unique<Doctor>();
}

} // namespace latchkey::cli
