// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rig.h"

#include "support/Wait.h"
#include "Torture.h"

#include "oauth/DpopProof.h"
#include "session/AccountSettings.h"
#include "support/StoreAnswer.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <csignal>

namespace latchkey::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Patience = 60s;

void mustHold(const Result<void> &result)
{
    if (!result)
        qFatal("the rig cannot be set up: %s", qPrintable(result.error().detail));
}

} // namespace

Rig::Rig(const RotatingProvider::Rules &rules)
    : provider(rules)
    , m_rules(rules)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        qFatal("run this inside tests/support/with-keyring");
    m_account.name = u"work"_s;
    m_account.client.issuer = provider.issuer();
    m_account.client.clientId = u"desktop"_s;
    m_account.client.scopes = {u"offline_access"_s}; // nobody has to say who it is
    m_account.client.redirectPath = u"/callback"_s;
    AccountSettings settings(m_cli.folder() + "/config/latchkey"_L1);
    mustHold(settings.add(m_account));
    QObject context;
    StoreAnswer forgotten; // of whoever had this keychain before
    m_store.forgetAccount(m_account.name, &context, forgotten);
    mustHold(forgotten.wait(Patience));
}

QByteArray Rig::seed(std::chrono::seconds accessTokenLife)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray refreshToken = provider.grant();
    StoredSession session;
    session.sessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.issuer = m_account.client.issuer;
    session.clientId = m_account.client.clientId;
    session.scopes = m_account.client.scopes;
    session.refreshToken = Secret(refreshToken);
    session.generation = 1;
    session.signedInAt = now.addSecs(-3600);
    if (m_rules.kind == RotatingProvider::Rules::Kind::Bound) {
        session.dpopKey = makeDpopKey()->serialized();
        session.isSenderConstrained = true;
    }
    const CachedTokens tokens{session.sessionId,
                              Secret("AT-of-the-seed"),
                              u"Bearer"_s,
                              now.addSecs(-3600),
                              now.addSecs(accessTokenLife.count()),
                              session.scopes,
                              {}};
    save(session);
    QObject context;
    StoreAnswer savedTokens;
    m_store.saveTokens(m_account.name, tokens, &context, savedTokens);
    mustHold(savedTokens.wait(Patience));
    StoreAnswer noneLeft;
    m_store.savePending(m_account.name, {}, &context, noneLeft);
    mustHold(noneLeft.wait(Patience));
    return refreshToken;
}

void Rig::save(const StoredSession &session)
{
    QObject context;
    StoreAnswer saved;
    m_store.saveSession(m_account.name, session, &context, saved);
    mustHold(saved.wait(Patience));
}

void Rig::expireAccessToken()
{
    auto tokens = cached();
    if (!tokens)
        qFatal("there is no access token to expire: %s", qPrintable(tokens.error().detail));
    tokens->obtainedAt = tokens->obtainedAt.addSecs(-7200);
    tokens->expiresAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    QObject context;
    StoreAnswer saved;
    m_store.saveTokens(m_account.name, *tokens, &context, saved);
    mustHold(saved.wait(Patience));
}

std::unique_ptr<QProcess> Rig::start(const QStringList &arguments, const QStringList &environment)
{
    return startUnder({}, arguments, environment);
}

std::unique_ptr<QProcess> Rig::startUnder(const QStringList &tracer, const QStringList &arguments,
                                          const QStringList &environment)
{
    return startProgram(tracer + QStringList{CliProcess::program()} + arguments, environment);
}

std::unique_ptr<QProcess> Rig::startApp(const QStringList &environment)
{
    return startProgram({QStringLiteral(LATCHKEY_APP)},
                        environment + QStringList{u"QT_QPA_PLATFORM=offscreen"_s});
}

std::unique_ptr<QProcess> Rig::startProgram(const QStringList &words,
                                            const QStringList &environment)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment all = m_cli.environment;
    for (const QString &variable : environment)
        all.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process->setProcessEnvironment(all);
    process->start(words.first(), words.mid(1));
    return process;
}

bool Rig::waitUntilStopped(const QProcess &process)
{
    return waitUntil(
        [&] {
            QFile stat(u"/proc/%1/stat"_s.arg(process.processId()));
            // The name of the program, in parentheses, may hold anything.
            return stat.open(QIODevice::ReadOnly)
                && stat.readAll().split(')').last().startsWith(" T");
        },
        Patience);
}

RunEnd Rig::finish(QProcess &process)
{
    process.closeWriteChannel();
    // Not waitForFinished(): the provider that it asks lives in this thread.
    if (!waitUntil([&] { return process.state() == QProcess::NotRunning; }, Patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, false, process.readAllStandardOutput(), "it did not end"};
    }
    RunEnd end;
    if (process.exitStatus() == QProcess::NormalExit)
        end.exitCode = process.exitCode();
    else
        end.wasKilled = process.exitCode() == SIGKILL;
    end.out = process.readAllStandardOutput();
    end.err = process.readAllStandardError();
    return end;
}

RunEnd Rig::run(const QStringList &arguments, const QStringList &environment)
{
    return finish(*start(arguments, environment));
}

QByteArray Rig::firstLine(const RunEnd &end)
{
    return QByteArray::number(end.exitCode) + ": " + end.err.trimmed().split('\n').value(0);
}

QUrl Rig::linkIn(QProcess &login)
{
    login.setReadChannel(QProcess::StandardError);
    for (const QByteArray &line : login.peek(1 << 16).split('\n')) {
        if (line.trimmed().startsWith("http"))
            return QUrl(QString::fromLatin1(line.trimmed()), QUrl::StrictMode);
    }
    return {};
}

Result<StoredSession> Rig::stored()
{
    QObject context;
    StoreAnswer<StoredSession> answer;
    m_store.loadSession(m_account.name, &context, answer);
    return answer.wait(Patience);
}

Result<CachedTokens> Rig::cached()
{
    QObject context;
    StoreAnswer<CachedTokens> answer;
    m_store.loadTokens(m_account.name, &context, answer);
    return answer.wait(Patience);
}

Result<QList<PendingRevocation>> Rig::pending()
{
    QObject context;
    StoreAnswer<QList<PendingRevocation>> answer;
    m_store.loadPending(m_account.name, &context, answer);
    return answer.wait(Patience);
}

bool Rig::isForgotten()
{
    const auto session = stored();
    const auto tokens = cached();
    return !session && session.error().kind == ErrorKind::EntryAbsent && !tokens
        && tokens.error().kind == ErrorKind::EntryAbsent;
}

bool Rig::isLockFree()
{
    return waitUntil(
        [this] {
            return SessionLock(sessionLockPath(stateDirectory(), m_account.name))
                .tryAcquire()
                .has_value();
        },
        1s);
}

} // namespace latchkey::test
