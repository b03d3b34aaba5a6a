// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSecretService.h"
#include "Wait.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtTest/QtTest>

namespace latchkey::test {

using namespace Qt::StringLiterals;

FakeSecretService::FakeSecretService(const QString &file)
    : m_file(file)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    restart();
}

FakeSecretService::~FakeSecretService()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

void FakeSecretService::restart()
{
    m_process.start(QStringLiteral(LATCHKEY_FAKE_SECRET_SERVICE), {m_file});
    if (!m_process.waitForStarted())
        QTest::qFail("the fake Secret Service does not start", __FILE__, __LINE__);
}

bool FakeSecretService::waitForEnd()
{
    return waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, 20000);
}

QJsonObject FakeSecretService::order(const QJsonObject &what)
{
    m_process.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    // The event loop goes on: what is being tested does, too.
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    if (!m_process.canReadLine())
        loop.exec();
    while (m_process.state() == QProcess::Running && !m_process.canReadLine()
           && m_process.waitForReadyRead(1000)) { }
    if (!m_process.canReadLine()) {
        QTest::qFail("the fake Secret Service does not answer the test", __FILE__, __LINE__);
        return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

void FakeSecretService::put(const QString &key, const QByteArray &value, const QString &contentType)
{
    order({{u"put"_s, QJsonObject{{key, QString::fromLatin1(value.toBase64())}}},
           {u"mime"_s, contentType}});
}

void FakeSecretService::drop(const QString &key)
{
    order({{u"drop"_s, QJsonArray{key}}});
}

QByteArray FakeSecretService::entry(const QString &key)
{
    const QJsonValue value = order().value("entries"_L1)[key];
    if (value.isUndefined())
        return {};
    const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
    return bytes.isNull() ? QByteArray("") : bytes;
}

QStringList FakeSecretService::keys()
{
    return order().value("entries"_L1).toObject().keys();
}

int FakeSecretService::calls(const QString &method)
{
    return order().value("calls"_L1)[method].toInt();
}

} // namespace latchkey::test
