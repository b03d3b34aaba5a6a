// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace latchkey {

//! \brief The last page of a sign-in, shown in the browser by our loopback listener.
//!
//! Plain text throughout; nothing from the request is ever shown in it.
struct CallbackPage
{
    enum class Outcome { Success, Failure };

    Outcome outcome = Outcome::Failure;
    QString language =
        QStringLiteral("en"); //!< BCP 47, for the `lang` attribute; decides the text direction too.
    QString title; //!< One sentence: what happened.
    QString text; //!< What to do now. Line breaks become paragraphs.
    QString program = {}; //!< Whose page it is, at its foot. Empty: Latchkey's, with its icon.
};

//! \brief The page as HTML, every text in it escaped; one file, without scripts or anything from
//! elsewhere.
QByteArray makeCallbackHtml(const CallbackPage &page);

//! \brief The Content-Security-Policy for makeCallbackHtml()'s pages: their own style and icon, and
//! nothing else.
QByteArray callbackContentSecurityPolicy();

} // namespace latchkey
