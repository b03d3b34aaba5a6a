// SPDX-License-Identifier: GPL-3.0-or-later
// WWW-Authenticate: one field a line.
#include "oauth/AuthenticateChallenge.h"

#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace latchkey;
using fuzz::require;

namespace {

using Challenges = QList<AuthenticateChallenge>;

HttpResponse unauthorized(const QList<QByteArray> &fields)
{
    HttpResponse response;
    response.status = 401;
    for (const QByteArray &field : fields)
        response.headers.append({"WWW-Authenticate", field});
    return response;
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

void judge(const AuthenticateChallenge &challenge)
{
    require(isToken(challenge.scheme), "a scheme is a token");
    require(challenge.token68.isEmpty() || challenge.parameters.isEmpty(),
            "a challenge has a token68 or parameters");
    QSet<QByteArray> names;
    for (const auto &[name, value] : challenge.parameters) {
        require(isToken(name), "a name is a token");
        require(!names.contains(name.toLower()), "no parameter is given twice");
        names.insert(name.toLower());
        require(challenge.parameter(name.toUpper()) == value, "a parameter is found in any case");
        require(
            std::none_of(value.begin(), value.end(),
                         [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; }),
            "a value has no controls");
    }
}

//! The challenge as a careful server writes it.
QByteArray written(const AuthenticateChallenge &challenge)
{
    QList<QByteArray> parameters;
    for (auto [name, value] : challenge.parameters) {
        value.replace('\\', "\\\\").replace('"', "\\\"");
        parameters.append(name + "=\"" + value + '"');
    }
    return challenge.scheme + ' ' + challenge.token68 + parameters.join(", ");
}

void judge(const Challenges &challenges)
{
    QList<QByteArray> fields;
    for (const AuthenticateChallenge &challenge : challenges) {
        judge(challenge);
        fields.append(written(challenge));
        const AuthenticateChallenge *found = findChallenge(challenges, challenge.scheme.toUpper());
        require(found && found->scheme.toLower() == challenge.scheme.toLower(),
                "a scheme is found in any case");
    }
    // Escaping may push a field over the bound.
    if (fields.join(", ").size() > 8192)
        return;
    require(readAuthenticateChallenges(unauthorized(fields)) == challenges,
            "what was read is read again");
    require(readAuthenticateChallenges(unauthorized({fields.join(", ")})) == challenges,
            "one field or several are the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> fields = fuzz::toBytes(data, size).split('\n');
    const auto challenges = readAuthenticateChallenges(unauthorized(fields));

    if (challenges)
        judge(*challenges);
    else
        require(challenges.error().kind == ErrorKind::InvalidResponse, "a garbled field is that");
    return 0;
}
