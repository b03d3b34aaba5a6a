// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkup/Report.h"

#include "base/Secret.h"
#include "checkup/FindingText.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QSysInfo>
#include <QtNetwork/QSslSocket>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

using Replacements = QList<std::pair<QString, QString>>; // an account's name, and what it becomes

Replacements replacementsFor(const QList<Finding> &findings)
{
    Replacements all;
    for (const Finding &each : findings) {
        const bool isNew = !each.account.isEmpty()
            && std::none_of(all.begin(), all.end(),
                            [&](const auto &known) { return known.first == each.account; });
        if (isNew)
            all.append({each.account, u"account-%1"_s.arg(all.size() + 1)});
    }
    return all;
}

QString shared(const QString &given, const Replacements &accounts)
{
    QString text = forSharing(given);
    for (const auto &[name, replacement] : accounts) {
        const QRegularExpression word(u"(?<![A-Za-z0-9._-])%1(?![A-Za-z0-9_-]|\\.[A-Za-z])"_s.arg(
            QRegularExpression::escape(name)));
        text.replace(word, replacement);
    }
    return text;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"check"_s, checkName(finding.check)},
        {u"account"_s, textOrNull(finding.account)},
        {u"verdict"_s, verdictName(finding.verdict)},
        {u"code"_s, finding.code},
        {u"message"_s, findingtext::sentence(finding)},
        {u"action"_s, textOrNull(findingtext::action(finding))},
        {u"facts"_s, finding.facts},
        {u"detail"_s, textOrNull(finding.detail)},
    };
}

QJsonObject versions()
{
    return {
        {u"latchkey"_s, QStringLiteral(LATCHKEY_VERSION)},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"tls"_s, QSslSocket::sslLibraryVersionString()},
        {u"qtkeychain"_s, QStringLiteral(LATCHKEY_QTKEYCHAIN_VERSION)},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
        {u"desktop"_s, textOrNull(qEnvironmentVariable("XDG_CURRENT_DESKTOP"))},
    };
}

QString markOf(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Running:
        return u"…"_s;
    case Finding::Verdict::Good:
        return u"✓"_s;
    case Finding::Verdict::Warning:
        return u"!"_s;
    case Finding::Verdict::Failure:
        return u"✗"_s;
    case Finding::Verdict::Skipped:
        return u"–"_s;
    }
    return {};
}

QString linesOf(const Finding &finding)
{
    const bool isGood = finding.verdict == Finding::Verdict::Good;
    QString text = u"  %1 %2%3: %4\n"_s.arg(
        markOf(finding.verdict),
        isGood ? QString() : u"[%1] "_s.arg(findingtext::verdict(finding.verdict)),
        findingtext::title(finding.check), findingtext::sentence(finding));
    const QString action = findingtext::action(finding);
    if (!action.isEmpty())
        text += u"      → %1\n"_s.arg(action);
    const bool isWorthDetails = !isGood && !finding.detail.isEmpty();
    if (isWorthDetails)
        text += u"      (%1: %2)\n"_s.arg(finding.code, finding.detail);
    return text;
}

} // namespace

QString forSharing(const QString &text)
{
    return redacted(text).replace(QDir::homePath(), u"~"_s);
}

QList<Finding> forSharing(const QList<Finding> &findings)
{
    const Replacements accounts = replacementsFor(findings);
    QList<Finding> all = findings;
    for (Finding &each : all) {
        for (const auto &[name, replacement] : accounts) {
            if (each.account == name) {
                each.account = replacement;
                break;
            }
        }
        each.detail = shared(each.detail, accounts);
        for (auto fact = each.facts.begin(); fact != each.facts.end(); ++fact) {
            if (fact.value().isString())
                fact.value() = forSharing(fact.value().toString());
        }
    }
    return all;
}

QJsonObject makeReport(const QList<Finding> &findings)
{
    QJsonObject report = versions();
    QJsonArray array;
    for (const Finding &each : findings)
        array.append(toJson(each));
    report.insert(u"verdict"_s, verdictName(worstVerdict(findings)));
    report.insert(u"findings"_s, array);
    return report;
}

QString makeReportText(const QList<Finding> &findings)
{
    QString text = findingtext::thisComputer() + u'\n';
    QString account;
    for (const Finding &each : findings) {
        if (each.account != account)
            text += u"\n%1\n"_s.arg(each.account);
        account = each.account;
        text += linesOf(each);
    }
    return redacted(text + u'\n' + findingtext::summary(findings) + u'\n');
}

QString versionsText()
{
    QString text;
    const QJsonObject all = versions();
    for (const QString &name : {u"latchkey"_s, u"qt"_s, u"tls"_s, u"qtkeychain"_s, u"system"_s,
                                u"kernel"_s, u"architecture"_s, u"desktop"_s})
        text += u"%1: %2\n"_s.arg(name, all.value(name).toString());
    return text;
}

Result<void> writeBundle(const QString &path, const QList<Finding> &findings, const QDateTime &now)
{
    QJsonObject report = makeReport(forSharing(findings));
    report.insert(u"made_at"_s, now.toUTC().toString(Qt::ISODate));
    QSaveFile file(path);
    // Flushed first: commit() of Qt 6.4 does not notice a full disk.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(QJsonDocument(report).toJson()) < 0 || !file.flush() || !file.commit())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"%1 could not be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace latchkey
