// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "base/Secret.h"

#include <QtCore/QMutex>
#include <QtCore/QStringList>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace latchkey;
using namespace Qt::StringLiterals;

class tst_Log : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void secretsAreRedactedWhateverLogsThem();
    void secretsInUrlsAreRedacted();
    void secretsAreRedactedOnEveryThread();
    void ourCategoriesAreQuietBelowWarnings();
    void qtNetworkAuthStaysQuietWhateverTheRulesSay();
    void installingTwiceRedactsOnce();
};

namespace {

QMutex mutex;
QStringList messages;

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker locker(&mutex);
    messages.append(message);
}

} // namespace

void tst_Log::initTestCase()
{
    qInstallMessageHandler(capture);
    installLog();
}

void tst_Log::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void tst_Log::init()
{
    installLog();
    messages.clear();
}

void tst_Log::secretsAreRedactedWhateverLogsThem()
{
    const Secret token("r3fresh-t0ken-canary");
    const QLoggingCategory foreign("qt.network.ssl");

    qCWarning(logFlow) << "sent" << token.reveal();
    qCCritical(foreign, "body: %s", token.reveal().constData());
    qInfo().noquote() << u"twice "_s + QString::fromUtf8(token.reveal()) + u' '
            + QString::fromUtf8(token.reveal());

    QCOMPARE(messages,
             QStringList({u"sent \"[redacted]\""_s, u"body: [redacted]"_s,
                          u"twice [redacted] [redacted]"_s}));
}

void tst_Log::secretsInUrlsAreRedacted()
{
    const Secret code("4/0Ab+cd/ef=gh");
    QUrl url(u"http://127.0.0.1:1/callback"_s);
    url.setQuery(u"state=x&code="_s + QString::fromLatin1(code.reveal().toPercentEncoding()));

    qWarning() << url;
    qWarning() << url.toEncoded();
    qWarning() << url.toString();

    QCOMPARE(messages.size(), 3);
    for (const QString &message : std::as_const(messages)) {
        QVERIFY2(!message.contains("0Ab"_L1), qPrintable(message));
        QVERIFY2(message.contains("code=[redacted]"_L1), qPrintable(message));
    }
}

void tst_Log::secretsAreRedactedOnEveryThread()
{
    const Secret token("r3fresh-t0ken-canary");
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int n = 0; n < 200; ++n) {
                const Secret own("access-t0ken-canary-" + QByteArray::number(n));
                qWarning() << token.reveal() << own.reveal();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());

    QCOMPARE(messages.size(), 800);
    QVERIFY(messages.filter(u"canary"_s).isEmpty());
}

void tst_Log::ourCategoriesAreQuietBelowWarnings()
{
    for (const auto category : {&logFlow, &logSession, &logKeychain, &logApp}) {
        QVERIFY(!category().isDebugEnabled() && !category().isInfoEnabled());
        QVERIFY(category().isWarningEnabled() && category().isCriticalEnabled());
    }

    installLog(u"latchkey.*=true"_s);

    QVERIFY(logFlow().isDebugEnabled());
}

void tst_Log::qtNetworkAuthStaysQuietWhateverTheRulesSay()
{
    // It logs complete authorization URLs and token answers (Qt 6.4 to 6.8).
    installLog(u"*=true\nqt.networkauth.*=true\nqt.networkauth.oauth2=true"_s);

    const QLoggingCategory category("qt.networkauth.oauth2");

    QVERIFY(!category.isDebugEnabled() && !category.isInfoEnabled());
    QVERIFY(!category.isWarningEnabled() && !category.isCriticalEnabled());
}

void tst_Log::installingTwiceRedactsOnce()
{
    installLog();
    const Secret token("r3fresh-t0ken-canary");

    qWarning() << token.reveal();

    QCOMPARE(messages, QStringList(u"\"[redacted]\""_s));
}

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
