// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EventLog.h"
#include "base/Log.h"
#include "base/Secret.h"
#include "support/Wait.h"

#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_EventLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init();
    void ourDetailsAreKeptAndNotShown();
    void theRulesDecideWhatIsShown();
    void ofOthersTheWarningsAreKept();
    void onlyTheLastAreKept();
    void secretsAreRedacted();
    void whatBecomesASecretLaterIsRedactedToo();
    void anEventIsOneLine();
    void manyAreToldOfOnce();
    void everyThreadMayLog();
    void nothingIsKeptWithoutIt();
};

namespace {

QMutex mutex;
QStringList shown; // where standard error would be

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locker(&mutex);
    shown.append(message);
}

QStringList textsOf(const EventLog &log)
{
    QStringList texts;
    for (const LogEvent &event : log.events())
        texts.append(event.text);
    return texts;
}

} // namespace

void tst_EventLog::initTestCase()
{
    qInstallMessageHandler(capture);
    installLog();
}

void tst_EventLog::init()
{
    installLog();
    shown.clear();
}

void tst_EventLog::ourDetailsAreKeptAndNotShown()
{
    const EventLog log;

    qCDebug(logFlow) << "a detail";
    qCInfo(logSession) << "renewed";
    qCWarning(logKeychain) << "late";

    QCOMPARE(textsOf(log), QStringList({u"a detail"_s, u"renewed"_s, u"late"_s}));
    QCOMPARE(shown, QStringList(u"late"_s));
    const LogEvent event = log.events().constLast();
    QCOMPARE(event.type, QtWarningMsg);
    QCOMPARE(event.category, u"latchkey.keychain"_s);
    QCOMPARE(event.at.timeSpec(), Qt::UTC);
    QVERIFY2(eventText(event).endsWith("Z warning latchkey.keychain: late"_L1),
             qPrintable(eventText(event)));
}

void tst_EventLog::theRulesDecideWhatIsShown()
{
    const EventLog log;
    installLog(u"latchkey.flow.debug=true;latchkey.keychain=false"_s);

    qCDebug(logFlow) << "a detail";
    qCDebug(logSession) << "another";
    qCWarning(logKeychain) << "late";

    QCOMPARE(shown, QStringList(u"a detail"_s));
    QCOMPARE(log.events().size(), 3);
    installLog();
    qCDebug(logFlow) << "a third";
    QCOMPARE(shown.size(), 1);
}

void tst_EventLog::ofOthersTheWarningsAreKept()
{
    const EventLog log;
    const QLoggingCategory foreign("qt.example");
    const QLoggingCategory networkAuth("qt.networkauth.oauth2");

    qCWarning(foreign) << "a warning";
    qCDebug(foreign) << "a detail";
    qCWarning(networkAuth) << "complete answers";

    QCOMPARE(textsOf(log), QStringList(u"a warning"_s));
    QCOMPARE(shown, QStringList(u"a warning"_s));

    // Showing an event makes Qt log, and that must not be one more to show.
    installLog(u"*=true"_s);
    qCDebug(foreign) << "painted";
    QCOMPARE(textsOf(log), QStringList(u"a warning"_s));
    QCOMPARE(shown.last(), u"painted"_s);
}

void tst_EventLog::onlyTheLastAreKept()
{
    const EventLog log;
    for (int i = 0; i < 250; ++i)
        qCDebug(logFlow) << i;
    QCOMPARE(log.events().size(), 200);
    QCOMPARE(textsOf(log).first(), u"50"_s);
    QCOMPARE(textsOf(log).last(), u"249"_s);
}

void tst_EventLog::secretsAreRedacted()
{
    const EventLog log;
    {
        const Secret token("r3fresh-t0ken-canary");
        qCDebug(logFlow) << "sent" << token.reveal();
    } // it lives no more
    QCOMPARE(textsOf(log), QStringList(u"sent \"[redacted]\""_s));
}

void tst_EventLog::whatBecomesASecretLaterIsRedactedToo()
{
    const EventLog log;
    qCDebug(logFlow) << "came: r3fresh-t0ken-canary";
    const Secret token("r3fresh-t0ken-canary");
    QCOMPARE(textsOf(log), QStringList(u"came: [redacted]"_s));
}

void tst_EventLog::anEventIsOneLine()
{
    const EventLog log;
    qCWarning(logFlow).noquote() << (u"one\ntwo "_s + QString(5000, u'x'));
    QCOMPARE(textsOf(log).first().left(8), u"one two "_s);
    QCOMPARE(textsOf(log).first().size(), 1000);
}

void tst_EventLog::manyAreToldOfOnce()
{
    const EventLog log;
    QSignalSpy added(&log, &EventLog::added);
    for (int i = 0; i < 50; ++i)
        qCDebug(logFlow) << i;
    QCOMPARE(added.size(), 0); // from the event loop
    TRY_COMPARE(added.size(), 1);
    qCDebug(logFlow) << "one more";
    TRY_COMPARE(added.size(), 2);
}

void tst_EventLog::everyThreadMayLog()
{
    auto log = std::make_unique<EventLog>();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int n = 0; n < 500; ++n)
                qCDebug(logFlow) << n;
        }));
        threads.back()->start();
    }
    TRY_COMPARE(log->events().size(), 200);
    log.reset(); // while they go on
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
}

void tst_EventLog::nothingIsKeptWithoutIt()
{
    {
        const EventLog log;
    }
    QVERIFY(!logFlow().isDebugEnabled());
    qCWarning(logFlow) << "before";
    const EventLog log;
    QVERIFY(logFlow().isDebugEnabled());
    QVERIFY(log.events().isEmpty());
}

QTEST_GUILESS_MAIN(tst_EventLog)
#include "tst_EventLog.moc"
