// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QUtf8StringView>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestText = qsizetype(1024) * 1024;
constexpr int DeepestLevel = 64;

//! Walks one text by the grammar of RFC 8259 §2 to §7 and stops at the first fault. Makes no
//! values: QJsonDocument does.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_next(text.begin())
        , m_end(text.end())
    { }

    //! The fault's name; empty when the whole text is one object.
    QString findFault()
    {
        skipSpace();
        if (!at('{'))
            return u"it is not an object"_s;
        if (!scanObject())
            return m_fault;
        skipSpace();
        return m_next == m_end ? QString() : u"something follows the object"_s;
    }

private:
    [[nodiscard]] bool at(char c) const { return m_next != m_end && *m_next == c; }

    bool take(char c)
    {
        if (!at(c))
            return false;
        ++m_next;
        return true;
    }

    bool stop(const QString &fault)
    {
        m_fault = fault;
        return false;
    }

    void skipSpace()
    {
        while (at(' ') || at('\t') || at('\n') || at('\r'))
            ++m_next;
    }

    bool scanValue()
    {
        if (at('{'))
            return scanObject();
        if (at('['))
            return scanArray();
        if (at('"')) {
            QString ignored;
            return scanString(ignored);
        }
        if (at('t'))
            return scanWord("true");
        if (at('f'))
            return scanWord("false");
        if (at('n'))
            return scanWord("null");
        return scanNumber();
    }

    bool scanObject()
    {
        if (!enter())
            return false;
        ++m_next;
        skipSpace();
        QSet<QString> names;
        for (bool first = true; !take('}'); first = false) {
            if (!first && !takeComma())
                return false;
            // Two names may be spelled differently and yet be the same, so it is the decoded ones
            // that are compared.
            QString name;
            if (!scanString(name))
                return false;
            const qsizetype before = names.size();
            names.insert(name);
            if (names.size() == before)
                return stop(u"a name is given twice"_s);
            skipSpace();
            if (!take(':'))
                return stop(u"a colon is missing"_s);
            skipSpace();
            if (!scanValue())
                return false;
            skipSpace();
        }
        --m_level;
        return true;
    }

    bool scanArray()
    {
        if (!enter())
            return false;
        ++m_next;
        skipSpace();
        for (bool first = true; !take(']'); first = false) {
            if (!first && !takeComma())
                return false;
            if (!scanValue())
                return false;
            skipSpace();
        }
        --m_level;
        return true;
    }

    bool enter() { return ++m_level <= DeepestLevel || stop(u"it is nested too deeply"_s); }

    bool takeComma()
    {
        if (!take(','))
            return stop(u"a comma is missing"_s);
        skipSpace();
        return true;
    }

    bool scanWord(QByteArrayView word)
    {
        if (!QByteArrayView(m_next, m_end).startsWith(word))
            return stop(u"a value is none of JSON's"_s);
        m_next += word.size();
        return true;
    }

    bool scanNumber()
    {
        take('-');
        if (!take('0') && !takeDigits())
            return stop(u"a value is none of JSON's"_s);
        if (take('.') && !takeDigits())
            return stop(u"a number is malformed"_s);
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!takeDigits())
                return stop(u"a number is malformed"_s);
        }
        return true;
    }

    bool takeDigits()
    {
        const char *const first = m_next;
        while (m_next != m_end && *m_next >= '0' && *m_next <= '9')
            ++m_next;
        return m_next != first;
    }

    bool scanString(QString &decoded)
    {
        if (!take('"'))
            return stop(u"a string is missing"_s);
        const char *plain = m_next;
        while (m_next != m_end) {
            const auto byte = static_cast<unsigned char>(*m_next);
            if (byte == '"' || byte == '\\')
                decoded += QString::fromUtf8(plain, m_next - plain);
            if (byte == '"') {
                ++m_next;
                return true;
            }
            if (byte < 0x20)
                return stop(u"a string holds a raw control character"_s);
            ++m_next;
            if (byte == '\\') {
                if (!scanEscape(decoded))
                    return false;
                plain = m_next;
            }
        }
        return stop(u"a string has no end"_s);
    }

    bool scanEscape(QString &decoded)
    {
        static constexpr QByteArrayView Letters = "\"\\/bfnrt";
        static constexpr QStringView Meanings = u"\"\\/\b\f\n\r\t";
        if (take('u'))
            return scanUnicodeEscape(decoded);
        const qsizetype letter = m_next == m_end ? -1 : Letters.indexOf(*m_next);
        if (letter < 0)
            return stop(u"an escape is none of JSON's"_s);
        decoded += Meanings[letter];
        ++m_next;
        return true;
    }

    bool scanUnicodeEscape(QString &decoded)
    {
        char16_t unit = 0;
        if (!takeHex(unit))
            return stop(u"an escape is none of JSON's"_s);
        if (QChar::isLowSurrogate(unit))
            return stop(u"half a surrogate pair is escaped"_s);
        decoded += QChar(unit);
        if (!QChar::isHighSurrogate(unit))
            return true;
        if (!take('\\') || !take('u') || !takeHex(unit) || !QChar::isLowSurrogate(unit))
            return stop(u"half a surrogate pair is escaped"_s);
        decoded += QChar(unit);
        return true;
    }

    bool takeHex(char16_t &unit)
    {
        if (m_end - m_next < 4)
            return false;
        unsigned value = 0;
        for (int i = 0; i < 4; ++i, ++m_next) {
            const char c = *m_next;
            if (c >= '0' && c <= '9')
                value = value * 16 + static_cast<unsigned>(c - '0');
            else if (c >= 'a' && c <= 'f')
                value = value * 16 + static_cast<unsigned>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                value = value * 16 + static_cast<unsigned>(c - 'A' + 10);
            else
                return false;
        }
        unit = static_cast<char16_t>(value);
        return true;
    }

    const char *m_next;
    const char *m_end;
    int m_level = 0;
    QString m_fault;
};

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &text)
{
    const auto refuse = [](const QString &fault) {
        return fail(ErrorKind::InvalidResponse, u"no usable JSON object: %1"_s.arg(fault));
    };
    if (text.size() > LargestText)
        return refuse(u"it is too large"_s);
    QByteArrayView json = text;
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.sliced(3);
    if (!QUtf8StringView(json.data(), json.size()).isValidUtf8())
        return refuse(u"it is not UTF-8"_s);
    if (const QString fault = Scanner(json).findFault(); !fault.isEmpty())
        return refuse(fault);

    // What is left to refuse here are numbers beyond the range of a double.
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return refuse(u"a number is out of range"_s);
    return document.object();
}

} // namespace latchkey
