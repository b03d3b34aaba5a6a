// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>

#include <memory>

namespace latchkey {

//! \brief A token, a code, a verifier, a state: text that must not be seen.
//!
//! There is no QDebug text and no implicit conversion; reading it takes the word reveal(). Copies
//! share one buffer, which is overwritten when the last of them goes. While a Secret of eight or
//! more characters lives, every message has its text replaced by `[redacted]`, after installLog().
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &text);

    [[nodiscard]] bool isEmpty() const { return !m_value; }

    //! \brief The text itself. Do not keep copies longer than the call that needs it.
    [[nodiscard]] const QByteArray &reveal() const;

    //! \brief Compares without telling by its duration where two texts differ.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    class Value;
    std::shared_ptr<const Value> m_value;
};

//! \brief `text` with every living secret in it replaced by `[redacted]`, be it plain,
//! percent-encoded, as in a form or escaped as in JSON.
QString redacted(QString text);

//! \brief A new secret of 32 bytes from the system's random generator, base64url without padding
//! (43 characters).
Secret makeRandomSecret();

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Secret)
