// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace latchkey {

Q_DECLARE_LOGGING_CATEGORY(logFlow)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logApp)

//! \brief Puts redaction before Qt's message handler, for every category, ours and Qt's.
//!
//! Call once, first thing in main(). `rules` are QLoggingCategory filter rules, a line each or with
//! `;` between them; Latchkey's own categories are quiet below warnings without them, and
//! QtNetworkAuth's stay off whatever they say: it logs complete authorization URLs and token
//! answers (Qt 6.4 to 6.8). They take the place of rules that were set before, and a message
//! handler of the program's own has to be installed before this, so that it gets what is redacted.
void installLog(const QString &rules = {});

} // namespace latchkey
