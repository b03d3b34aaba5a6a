// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QtCore/QMutex>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <vector>

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

//! How many bytes at the beginning of `text` spell `secret`; 0: they do not. Spelt as it is,
//! percent-encoded in whole or in part (QUrl decodes what it need not encode), as in a form, or
//! with the backslashes of JSON and of QDebug's quotes.
qsizetype lengthSpelled(QByteArrayView text, const QByteArray &secret)
{
    if (text.startsWith(secret))
        return secret.size();
    qsizetype length = 0;
    for (const char byte : secret) {
        const QByteArrayView rest = text.sliced(length);
        const bool mayBeEscaped = byte == '"' || byte == '\\' || byte == '/';
        if (rest.size() >= 3 && rest[0] == '%'
            && QByteArray::fromHex(rest.sliced(1, 2).toByteArray()) == QByteArrayView(&byte, 1))
            length += 3;
        else if (rest.size() >= 2 && rest[0] == '\\' && mayBeEscaped && rest[1] == byte)
            length += 2;
        else if (!rest.isEmpty() && (rest[0] == byte || (byte == ' ' && rest[0] == '+')))
            length += 1;
        else
            return 0;
    }
    return length;
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
    const QByteArray bytes = text.toUtf8();
    std::vector<bool> isSecret(static_cast<size_t>(bytes.size()), false);
    {
        // Marked first and replaced afterwards: secrets may overlap, and one may begin another.
        const QMutexLocker locker(&livingSecrets().mutex);
        for (const QByteArray *secret : std::as_const(livingSecrets().texts)) {
            for (qsizetype at = 0; secret->size() >= ShortestRedacted && at < bytes.size(); ++at) {
                const qsizetype length = lengthSpelled(QByteArrayView(bytes).sliced(at), *secret);
                std::fill_n(isSecret.begin() + at, length, true);
            }
        }
    }
    if (std::find(isSecret.begin(), isSecret.end(), true) == isSecret.end())
        return text;

    QByteArray kept;
    for (size_t at = 0; at < isSecret.size(); ++at) {
        if (!isSecret[at])
            kept += bytes[static_cast<qsizetype>(at)];
        else if (at == 0 || !isSecret[at - 1])
            kept += "[redacted]";
    }
    return QString::fromUtf8(kept);
}

Secret makeRandomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return Secret(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace latchkey
