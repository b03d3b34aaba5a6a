// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretSearch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceLength = 20;
constexpr qsizetype VerifierLength = 43; // 32 bytes in base64url
constexpr unsigned long PauseMs = 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool mayBeInVerifier(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_';
}

} // namespace

void SecretSearch::addSecret(const QString &name, const QByteArray &value)
{
    for (qsizetype at = 0; at + PieceLength <= value.size(); ++at)
        m_pieces.insert(value.mid(at, PieceLength), name);
}

void SecretSearch::addChallenge(const QByteArray &challenge)
{
    m_challenges.insert(challenge);
}

QStringList SecretSearch::findIn(const QString &place, const QByteArray &text) const
{
    QSet<QString> found;
    for (qsizetype at = 0; at + PieceLength <= text.size(); ++at) {
        const auto piece =
            m_pieces.constFind(QByteArray::fromRawData(text.constData() + at, PieceLength));
        if (piece != m_pieces.constEnd())
            found.insert(*piece);
    }
    qsizetype run = 0;
    for (qsizetype at = 0; at < text.size() && !m_challenges.isEmpty(); ++at) {
        run = mayBeInVerifier(text.at(at)) ? run + 1 : 0;
        if (run < VerifierLength)
            continue;
        const QByteArrayView candidate =
            QByteArrayView(text).sliced(at + 1 - VerifierLength, VerifierLength);
        const QByteArray challenge =
            QCryptographicHash::hash(candidate, QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (m_challenges.contains(challenge))
            found.insert(u"a code verifier"_s);
    }
    QStringList sentences;
    for (const QString &name : std::as_const(found))
        sentences.append(u"%1 is in %2"_s.arg(name, place));
    return sentences;
}

ProcessWatch::ProcessWatch()
    : m_thread(QThread::create([this] {
        while (!QThread::currentThread()->isInterruptionRequested()) {
            look();
            QThread::msleep(PauseMs);
        }
    }))
{
    m_thread->start();
}

ProcessWatch::~ProcessWatch()
{
    m_thread->requestInterruption();
    m_thread->wait();
}

void ProcessWatch::look()
{
    const QString own = QString::number(QCoreApplication::applicationPid());
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &id : processes) {
        if (id == own)
            continue;
        Sight sight;
        sight.arguments = contentOf(u"/proc/%1/cmdline"_s.arg(id));
        sight.environment = contentOf(u"/proc/%1/environ"_s.arg(id));
        sight.program =
            QFileInfo(QString::fromUtf8(sight.arguments.left(sight.arguments.indexOf('\0'))))
                .fileName();
        const QMutexLocker locker(&m_mutex);
        m_seen.insert(sight.arguments + '\n' + sight.environment, sight);
    }
}

QList<ProcessWatch::Sight> ProcessWatch::seen() const
{
    const QMutexLocker locker(&m_mutex);
    return m_seen.values();
}

} // namespace latchkey
