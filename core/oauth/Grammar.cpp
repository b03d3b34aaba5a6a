// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Grammar.h"

#include <algorithm>

namespace latchkey {

namespace {

template <typename Text, typename Predicate>
bool isMadeOf(Text text, Predicate allowed)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

bool isPrintableAscii(QStringView text)
{
    return isMadeOf(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool isPrintableAscii(QByteArrayView text)
{
    return isMadeOf(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool isScopeToken(QStringView text)
{
    return isMadeOf(text, [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

bool isErrorText(QStringView text)
{
    return isMadeOf(text,
                    [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace latchkey
