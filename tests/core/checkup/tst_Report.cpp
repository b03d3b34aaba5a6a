// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"
#include "checkup/FindingText.h"
#include "checkup/Report.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Finding::Verdict;

const Secret canary("r3fresh-t0ken-canary/+");

QList<Finding> samples()
{
    return {
        {Check::Keychain,
         {},
         Verdict::Good,
         u"keychain_good"_s,
         {{u"keychain"_s, u"KWallet"_s}},
         {}},
        {Check::StateDirectory,
         {},
         Verdict::Failure,
         u"state_directory_unusable"_s,
         {{u"path"_s, QDir::homePath() + u"/.local/state/latchkey"_s}},
         u"denied"_s},
        {Check::Configuration,
         u"alice-private"_s,
         Verdict::Failure,
         u"configuration_invalid"_s,
         {},
         u"the client secret file %1/alice-private of alice-private cannot be read: %2"_s.arg(
             QDir::homePath(), QString::fromUtf8(canary.reveal()))},
        {Check::Clock,
         u"alice-private"_s,
         Verdict::Warning,
         u"clock_ahead"_s,
         {{u"host"_s, u"alice-private.example.org"_s},
          {u"minutes"_s, 7},
          {u"ahead_seconds"_s, 420}},
         {}},
        {Check::Discovery, u"b"_s, Verdict::Running, {}, {}, {}},
    };
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWords()
    {
        const QStringList codes = findingtext::codes();
        QVERIFY(codes.size() > 60);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const QString &code : codes) {
            // No fact is known here, so that what is left of a place shows.
            const Finding finding{Check::Tls, u"work"_s, Verdict::Failure, code, {}, {}};
            for (const QString &words :
                 {findingtext::sentence(finding), findingtext::action(finding)}) {
                QVERIFY2(!words.contains(u'!') && !words.contains(u'{') && !words.contains(u'%'),
                         qPrintable(code));
                QVERIFY2(words.isEmpty() || words.front().isUpper() || words.front() == u' ',
                         qPrintable(words));
            }
            QVERIFY2(!findingtext::sentence(finding).isEmpty(), qPrintable(code));
        }
    }

    void factsAreFilledInOnce()
    {
        const Finding finding{Check::Browser,
                              {},
                              Verdict::Good,
                              u"browser_found"_s,
                              {{u"program"_s, u"{keychain} %1"_s}, {u"keychain"_s, u"no"_s}},
                              {}};
        QCOMPARE(findingtext::sentence(finding), u"A browser can be started, by {keychain} %1."_s);
    }

    void theFormOfTheReport()
    {
        const QJsonObject report = makeReport(samples());

        QStringList members = report.keys();
        QCOMPARE(
            members,
            QStringList({u"architecture"_s, u"desktop"_s, u"findings"_s, u"kernel"_s, u"latchkey"_s,
                         u"qt"_s, u"qtkeychain"_s, u"system"_s, u"tls"_s, u"verdict"_s}));
        QCOMPARE(report.value("verdict"_L1).toString(), u"failure"_s);
        QCOMPARE(report.value("qt"_L1).toString(), QString::fromLatin1(qVersion()));
        const QJsonArray findings = report.value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 5);
        QCOMPARE(
            findings.at(3).toObject(),
            QJsonObject({
                {u"check"_s, u"clock"_s},
                {u"account"_s, u"alice-private"_s},
                {u"verdict"_s, u"warning"_s},
                {u"code"_s, u"clock_ahead"_s},
                {u"message"_s,
                 u"This computer’s clock is 7 minutes ahead of the one of alice-private.example.org."_s},
                {u"action"_s, u"Let the system set the clock from the network."_s},
                {u"facts"_s, samples().at(3).facts},
                {u"detail"_s, QJsonValue()},
            }));
        QVERIFY(findings.at(0).toObject().value("account"_L1).isNull());
        QVERIFY(findings.at(0).toObject().value("action"_L1).isNull());
    }

    void theWorstVerdictCounts()
    {
        QList<Finding> findings = samples();
        QCOMPARE(worstVerdict(findings), Verdict::Failure);
        findings.removeIf([](const Finding &each) { return each.verdict == Verdict::Failure; });
        QCOMPARE(worstVerdict(findings), Verdict::Warning);
        QVERIFY(findingtext::summary(findings).startsWith("Everything works"_L1));
        findings.removeIf([](const Finding &each) { return each.verdict == Verdict::Warning; });
        QCOMPARE(worstVerdict(findings), Verdict::Running);
        findings.removeLast();
        QCOMPARE(worstVerdict(findings), Verdict::Good);
        QCOMPARE(findingtext::summary(findings), u"Everything is in order."_s);
    }

    void whatIsSharedHoldsNoNameAndNoSecret()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle.json"_s);

        QVERIFY(writeBundle(path, samples(), QDateTime(QDate(2026, 11, 27), QTime(8, 0), Qt::UTC)));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QByteArray shown = (versionsText() + makeReportText(forSharing(samples()))).toUtf8();
        for (const QByteArray &each : {text, shown}) {
            QVERIFY(!each.contains("t0ken-canary"));
            QVERIFY(!each.contains(QDir::homePath().toUtf8()));
            // As a host it is the provider's.
            QVERIFY(!QByteArray(each).replace("alice-private.example.org", "").contains("alice"));
            QVERIFY(each.contains("alice-private.example.org"));
            QVERIFY(each.contains("[redacted]"));
            QVERIFY(each.contains("~/account-1 of account-1 cannot be read"));
            QVERIFY(each.contains("account-2"));
        }
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(QJsonDocument::fromJson(text).object().value("made_at"_L1).toString(),
                 u"2026-11-27T08:00:00Z"_s);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto written = writeBundle(u"/nonexistent/bundle.json"_s, samples(), {});
        QVERIFY(!written);
        QVERIFY2(
            written.error().detail.startsWith("/nonexistent/bundle.json could not be written"_L1),
            qPrintable(written.error().detail));
    }

    void theTextSaysWhatToDo()
    {
        const QString text = makeReportText(samples());
        QVERIFY2(text.startsWith("This computer\n  ✓ Keychain: KWallet takes"_L1)
                     || text.startsWith(u"This computer\n  ✓ Keychain: KWallet takes"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"\nalice-private\n  ✗ [Failed] Settings: The account cannot"_s));
        QVERIFY(text.contains(u"\n      → Let the system set the clock from the network.\n"_s));
        QVERIFY(text.contains(u"… [Running] Provider: Being looked at…"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_Report.moc"
