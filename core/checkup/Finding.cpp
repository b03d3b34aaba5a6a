// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/Finding.h"

#include <QtCore/QList>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

QString checkName(Check check)
{
    switch (check) {
    case Check::Keychain:
        return u"keychain"_s;
    case Check::Browser:
        return u"browser"_s;
    case Check::Loopback:
        return u"loopback"_s;
    case Check::StateDirectory:
        return u"state_directory"_s;
    case Check::Settings:
        return u"settings"_s;
    case Check::Configuration:
        return u"configuration"_s;
    case Check::RedirectPort:
        return u"redirect_port"_s;
    case Check::Proxy:
        return u"proxy"_s;
    case Check::Names:
        return u"names"_s;
    case Check::Tls:
        return u"tls"_s;
    case Check::Clock:
        return u"clock"_s;
    case Check::Discovery:
        return u"discovery"_s;
    case Check::Renewal:
        return u"renewal"_s;
    case Check::Scopes:
        return u"scopes"_s;
    case Check::Revocation:
        return u"revocation"_s;
    case Check::Features:
        return u"features"_s;
    case Check::PendingRevocations:
        return u"pending_revocations"_s;
    }
    return {};
}

QString verdictName(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Running:
        return u"running"_s;
    case Finding::Verdict::Good:
        return u"good"_s;
    case Finding::Verdict::Warning:
        return u"warning"_s;
    case Finding::Verdict::Failure:
        return u"failure"_s;
    case Finding::Verdict::Skipped:
        return u"skipped"_s;
    }
    return {};
}

Finding::Verdict worstVerdict(const QList<Finding> &findings)
{
    using Verdict = Finding::Verdict;
    for (const Verdict verdict : {Verdict::Failure, Verdict::Warning, Verdict::Running}) {
        if (std::any_of(findings.begin(), findings.end(),
                        [=](const Finding &each) { return each.verdict == verdict; }))
            return verdict;
    }
    return Verdict::Good;
}

} // namespace latchkey
