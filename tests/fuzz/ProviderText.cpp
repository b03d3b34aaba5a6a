// SPDX-License-Identifier: GPL-3.0-or-later
// `error` and `error_description`, a line each: what a provider wants a person to read.
#include "base/Secret.h"
#include "fuzz/Oracle.h"
#include "oauth/Grammar.h"
#include "oauth/OAuthError.h"

#include <algorithm>
#include <cstring>

using namespace latchkey;
using namespace latchkey::test;
using fuzz::require;

namespace {

//! A token, and one with the spaces that RFC 6749 allows.
const QStringList &planted()
{
    static const QStringList texts{u"planted-secret"_s, u"planted with spaces"_s};
    return texts;
}

bool showsSecret(const QString &text)
{
    return std::any_of(planted().begin(), planted().end(),
                       [&](const QString &secret) { return text.contains(secret); });
}

void judgeText(const QString &text)
{
    const QString shown = plainServerText(text);
    require(shown.size() <= 200, "a shown text is short");
    require(!fuzz::hasControlCharacter(shown), "a shown text has no controls");
    require(!showsSecret(shown), "a shown text has no secret");
    require(plainServerText(shown) == shown, "a shown text is shown as it is");
    require(shown.simplified() == shown, "a shown text has no space at its ends");
    for (const char32_t character : shown.toUcs4())
        require(QChar::category(character) != QChar::Other_Format, "a shown text has no bidi");
}

void judgeError(const QString &code, const QString &description)
{
    const Error error = makeOAuthError(code, description);
    fuzz::requireSound(error);
    require((error.kind == ErrorKind::GrantRejected) == (code == "invalid_grant"_L1),
            "only invalid_grant rejects a grant");
    require(error.code.isEmpty() || (error.code == code && isErrorText(code)),
            "a code is the server's and keeps to its characters");
    require(error.kind == makeOAuthError(code, {}).kind, "the description decides nothing");
    require(!showsSecret(error.code + u' ' + error.detail), "an error has no secret");
    require(!fuzz::hasControlCharacter(error.detail), "a detail can be logged");
}

//! The bytes as UTF-16, so that halves of surrogate pairs come along too.
QString toUnits(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), static_cast<size_t>(text.size()) * 2);
    return text;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<Secret> living{Secret(planted().first().toLatin1()),
                                      Secret(planted().last().toLatin1())};
    const QByteArray bytes = fuzz::toBytes(data, size);
    const QString text = QString::fromUtf8(bytes);

    judgeText(text);
    judgeText(toUnits(bytes));
    judgeError(text.section(u'\n', 0, 0), text.section(u'\n', 1));
    return 0;
}
