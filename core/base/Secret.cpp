// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QtCore/QMutex>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <array>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Shorter texts are no secrets worth the name, and redacting them would garble every message.
constexpr qsizetype ShortestRedacted = 8;

void overwrite(QByteArray &text)
{
    // A plain memset of memory about to be freed may be optimised away.
    volatile char *bytes = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        bytes[i] = 0;
}

struct LivingSecrets
{
    QMutex mutex;
    QSet<const QByteArray *> texts;
};

// Never destroyed: a Secret in a static may outlive any order of destruction.
LivingSecrets &livingSecrets()
{
    static auto *secrets = new LivingSecrets;
    return *secrets;
}

} // namespace

class Secret::Value
{
public:
    explicit Value(const QByteArray &source)
        : text(source.constData(), source.size())
    {
        const QMutexLocker locker(&livingSecrets().mutex);
        livingSecrets().texts.insert(&text);
    }

    ~Value()
    {
        {
            const QMutexLocker locker(&livingSecrets().mutex);
            livingSecrets().texts.remove(&text);
        }
        overwrite(text);
    }

    Q_DISABLE_COPY_MOVE(Value)

    QByteArray text;
};

Secret::Secret(const QByteArray &text)
    : m_value(text.isEmpty() ? nullptr : std::make_shared<const Value>(text))
{ }

const QByteArray &Secret::reveal() const
{
    static const QByteArray empty;
    return m_value ? m_value->text : empty;
}

bool operator==(const Secret &left, const Secret &right)
{
    const QByteArray &a = left.reveal();
    const QByteArray &b = right.reveal();
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

QString redacted(QString text)
{
    const QMutexLocker locker(&livingSecrets().mutex);
    for (const QByteArray *secret : std::as_const(livingSecrets().texts)) {
        if (secret->size() < ShortestRedacted)
            continue;
        text.replace(QString::fromUtf8(*secret), "[redacted]"_L1);
        const QByteArray encoded = secret->toPercentEncoding();
        if (encoded != *secret)
            text.replace(QString::fromLatin1(encoded), "[redacted]"_L1);
    }
    return text;
}

Secret makeRandomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return Secret(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace latchkey
