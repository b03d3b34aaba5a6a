// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonText.h"
#include "app/cli/Output.h"
#include "checkup/Report.h"

#include <algorithm>
#include <array>

namespace latchkey::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Details = uR"(
Every check ends within ten seconds, and all run side by side; no browser is started and
nothing is unlocked. With ACCOUNT, only that one is looked at beside this computer.

Exit codes: 0 when nothing failed, warnings or not; else the first of these that there is:
2 settings, the directory for locks or FILE cannot be used, 5 keychain, 6 what a provider says
of itself failed its checks, 4 network, certificate or provider, or a port that is taken.
7 when cancelled.

--json prints versions, "verdict" (good, warning or failure) and "findings": for each its
"check", "account" (null: this computer), "verdict" (also: skipped), "code" (stable), "message",
"action", "facts" and "detail". Members and codes may be added; none is removed.

--bundle writes the same into a file to give to others: accounts are called account-1 and so on
there, the home directory is ~, the hosts of providers and proxy stay. There is no token in it,
and no password.
)"_s;

// What a failure means for whoever runs a command now, as with the commands themselves.
ExitCode codeOf(const Finding &failure)
{
    switch (failure.check) {
    case Check::Settings:
    case Check::StateDirectory:
    case Check::Configuration:
        return ExitCode::Usage;
    case Check::Keychain:
        return ExitCode::Keychain;
    case Check::Discovery: {
        const bool isRefused = failure.code == "discovery_invalid"_L1;
        return isRefused ? ExitCode::Refused : ExitCode::TryLater;
    }
    default:
        return ExitCode::TryLater;
    }
}

// Of several, the one that has to be solved first.
ExitCode exitCodeFor(const QList<Finding> &findings)
{
    constexpr std::array order{ExitCode::Usage, ExitCode::Keychain, ExitCode::Refused,
                               ExitCode::TryLater};
    for (const ExitCode code : order) {
        const bool isThere =
            std::any_of(findings.begin(), findings.end(), [code](const Finding &each) {
                return each.verdict == Finding::Verdict::Failure && codeOf(each) == code;
            });
        if (isThere)
            return code;
    }
    return ExitCode::Done;
}

class Doctor : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"doctor"_s; }
    [[nodiscard]] QString summary() const override
    {
        return u"Check keychain, browser, network and providers; change nothing."_s;
    }
    [[nodiscard]] QString details() const override { return Details; }
    [[nodiscard]] Operand operand() const override { return Operand::OptionalAccount; }
    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        return {
            {u"json"_s, u"For programs."_s},
            {u"bundle"_s, u"Also write a report without names and secrets."_s, u"FILE"_s},
        };
    }
    // A lock's directory, and what the providers say of themselves.
    [[nodiscard]] bool writesFiles() const override { return true; }
    [[nodiscard]] std::chrono::seconds hardLimit() const override { return 2min; }
    void run(const QCommandLineParser &arguments, Environment &environment) override;
    // What is known by then is worth more than nothing.
    void onHardLimit() override { m_checkUp->giveUp(); }

private:
    void report();

    bool m_json = false;
    QString m_bundle; // Empty: none.
    Clock *m_clock = nullptr;
    std::unique_ptr<CheckUp> m_checkUp;
};

void Doctor::run(const QCommandLineParser &arguments, Environment &environment)
{
    m_json = arguments.isSet(u"json"_s);
    m_bundle = arguments.value(u"bundle"_s);
    m_clock = &environment.clock();
    if (arguments.isSet(u"bundle"_s) && m_bundle.isEmpty())
        return refuse(u"--bundle takes the name of a file."_s);
    const QString account = arguments.positionalArguments().value(0);
    if (!account.isEmpty() && !findAccount(account, environment.settings()))
        return;
    m_checkUp = std::make_unique<CheckUp>(environment.checkUpParts());
    connect(m_checkUp.get(), &CheckUp::finished, this, &Doctor::report);
    m_checkUp->start(account);
}

void Doctor::report()
{
    const QList<Finding> &findings = m_checkUp->findings();
    if (!m_bundle.isEmpty()) {
        const auto written = writeBundle(m_bundle, findings, m_clock->now());
        if (!written)
            return refuse(written.error().detail + u'.');
        tell(u"The report is in %1."_s.arg(m_bundle));
    }
    // Names of hosts and the like are somebody else's words: inert, as in tell().
    QByteArray answer;
    if (m_json) {
        answer = inertJson(makeReport(findings));
    } else {
        for (const QString &line : makeReportText(findings).trimmed().split(u'\n'))
            answer += inert(line).toUtf8() + '\n';
    }
    if (!printAnswer(answer)) {
        tell(u"latchkey-cli: the answer could not be written to standard output."_s);
        return finish(ExitCode::Fault);
    }
    finish(exitCodeFor(findings));
}

} // namespace

std::unique_ptr<Command> makeDoctor()
{
    return std::make_unique<Doctor>();
}

} // namespace latchkey::cli
