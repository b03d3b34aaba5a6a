// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace latchkey {

//! \brief Whether `text` is `1*VSCHAR` (RFC 6749 appendix A): printable ASCII, spaces too, and not
//! empty. Codes, tokens and client ids are; what is not may not reach a header or a form.
bool isPrintableAscii(QStringView text);
bool isPrintableAscii(QByteArrayView text);

//! \brief Whether `text` is one `scope-token` (RFC 6749 §3.3).
bool isScopeToken(QStringView text);

//! \brief Whether `text` is made of the characters of an `error` (RFC 6749 §5.2), and not empty.
bool isErrorText(QStringView text);

//! \brief Whether `c` may be in a `token` of HTTP: a method, the name of a field, of a scheme or of
//! a parameter (RFC 9110 §5.6.2).
bool isTokenCharacter(char c);

} // namespace latchkey
