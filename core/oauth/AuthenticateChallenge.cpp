// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthenticateChallenge.h"

#include "oauth/Grammar.h"

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestFields = 8192; // bytes, of all fields together
constexpr qsizetype MostChallenges = 16;
constexpr qsizetype MostParameters = 32;

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasParameter(const AuthenticateChallenge &challenge, QByteArrayView name)
{
    return std::any_of(challenge.parameters.begin(), challenge.parameters.end(),
                       [&](const auto &each) { return equalsIgnoringCase(each.first, name); });
}

// RFC 9110 §11.2, without the equals signs at its end.
bool isToken68Character(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("-._~+/").contains(c);
}

// RFC 9110 §5.6.4. Bytes above 0x7f are obs-text.
bool isQuotable(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != '\x7f');
}

//! Reads the list of challenges in one field and stops at the first fault.
//!
//! Commas stand between challenges and between the parameters of one of them. What follows a comma
//! is a parameter when there is an equals sign behind its name, and a new scheme otherwise.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView field)
        : m_rest(field)
    { }

    //! The fault's name; empty when the whole field was read.
    QString readInto(QList<AuthenticateChallenge> &challenges)
    {
        const qsizetype before = challenges.size();
        for (;;) {
            // RFC 9110 §5.6.1.2: empty elements of a list are to be ignored.
            do {
                skipSpace();
            } while (take(','));
            if (m_rest.isEmpty())
                return {};
            const QByteArray name = takeWhile(isTokenCharacter);
            if (name.isEmpty())
                return u"a name is missing"_s;
            if (takeEquals()) {
                if (challenges.size() == before)
                    return u"a parameter has no scheme"_s;
                readParameter(name, challenges.last());
            } else {
                challenges.append({name, {}, {}});
                readFirstOf(challenges.last());
            }
            if (!m_fault.isEmpty())
                return m_fault;
            if (challenges.size() > MostChallenges)
                return u"there are too many challenges"_s;
            if (!atEndOfElement())
                return u"a comma is missing"_s;
        }
    }

private:
    [[nodiscard]] bool at(char c) const { return m_rest.startsWith(c); }

    bool take(char c)
    {
        if (!at(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArray takeWhile(bool (*isPart)(char))
    {
        const auto *const end = std::find_if_not(m_rest.begin(), m_rest.end(), isPart);
        const QByteArray taken = m_rest.first(end - m_rest.begin()).toByteArray();
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    void skipSpace()
    {
        while (at(' ') || at('\t'))
            m_rest = m_rest.sliced(1);
    }

    bool atEndOfElement()
    {
        skipSpace();
        return m_rest.isEmpty() || at(',');
    }

    //! RFC 9110 §11.2: there may be (bad) space around the equals sign. Takes all or nothing.
    bool takeEquals()
    {
        const QByteArrayView before = m_rest;
        skipSpace();
        if (take('=')) {
            skipSpace();
            return true;
        }
        m_rest = before;
        return false;
    }

    //! What stands behind a scheme, up to the next comma.
    void readFirstOf(AuthenticateChallenge &challenge)
    {
        if (!at(' ') || atEndOfElement() || takeToken68(challenge))
            return;
        const QByteArray name = takeWhile(isTokenCharacter);
        if (name.isEmpty() || !takeEquals())
            m_fault = u"what follows a scheme is no parameter"_s;
        else
            readParameter(name, challenge);
    }

    //! A parameter has a value behind its equals sign, a token68 nothing. Takes all or nothing.
    bool takeToken68(AuthenticateChallenge &challenge)
    {
        const QByteArrayView before = m_rest;
        QByteArray text = takeWhile(isToken68Character);
        const bool hasText = !text.isEmpty();
        while (take('='))
            text += '=';
        if (hasText && atEndOfElement()) {
            challenge.token68 = text;
            return true;
        }
        m_rest = before;
        return false;
    }

    void readParameter(const QByteArray &name, AuthenticateChallenge &challenge)
    {
        if (!challenge.token68.isEmpty())
            m_fault = u"a token68 is followed by a parameter"_s;
        else if (hasParameter(challenge, name)) // RFC 9110 §11.2: "MUST only occur once"
            m_fault = u"a parameter is given twice"_s;
        else if (challenge.parameters.size() == MostParameters)
            m_fault = u"there are too many parameters"_s;
        else
            challenge.parameters.append({name, takeValue()});
    }

    QByteArray takeValue()
    {
        if (take('"'))
            return takeQuoted();
        const QByteArray value = takeWhile(isTokenCharacter);
        if (value.isEmpty())
            m_fault = u"a value is missing"_s;
        return value;
    }

    //! The rest of a quoted-string, whose first quote is taken (RFC 9110 §5.6.4).
    QByteArray takeQuoted()
    {
        QByteArray text;
        while (!take('"')) {
            take('\\');
            if (m_rest.isEmpty() || !isQuotable(m_rest.front())) {
                m_fault = u"a quoted value does not end"_s;
                return {};
            }
            text += m_rest.front();
            m_rest = m_rest.sliced(1);
        }
        return text;
    }

    QByteArrayView m_rest;
    QString m_fault;
};

} // namespace

QByteArray AuthenticateChallenge::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (equalsIgnoringCase(key, name))
            return value;
    }
    return {};
}

Result<QList<AuthenticateChallenge>> readAuthenticateChallenges(const HttpResponse &response)
{
    const auto refuse = [](const QString &fault) {
        return fail(ErrorKind::InvalidResponse, u"WWW-Authenticate: %1"_s.arg(fault));
    };
    QList<AuthenticateChallenge> challenges;
    qsizetype size = 0;
    for (const auto &[name, value] : response.headers) {
        if (!equalsIgnoringCase(name, "WWW-Authenticate"))
            continue;
        size += value.size();
        if (size > LargestFields)
            return refuse(u"it is too large"_s);
        if (const QString fault = FieldReader(value).readInto(challenges); !fault.isEmpty())
            return refuse(fault);
    }
    return challenges;
}

const AuthenticateChallenge *findChallenge(const QList<AuthenticateChallenge> &challenges,
                                           QByteArrayView scheme)
{
    const auto found =
        std::find_if(challenges.begin(), challenges.end(), [&](const AuthenticateChallenge &each) {
            return equalsIgnoringCase(each.scheme, scheme);
        });
    return found == challenges.end() ? nullptr : &*found;
}

} // namespace latchkey
