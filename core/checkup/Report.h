// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "checkup/Finding.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace latchkey {

//! \brief The findings as they may be given to others: accounts are called `account-1` and so on in
//! the order they stand, also within details; the home directory is `~`; no living secret is left.
//! The hosts of providers and of a proxy stay: without them nothing could be found out.
QList<Finding> forSharing(const QList<Finding> &findings);

//! \brief Any text without living secrets and without the home directory.
QString forSharing(const QString &text);

//! \brief The findings beside the versions of what they were made with. The form is a promise:
//!
//! \code
//! { "latchkey": "0.1.0", "qt": "6.4.2", "tls": "OpenSSL 3.0.17 …", "qtkeychain": "0.13.2",
//!   "system": "Debian GNU/Linux 12 (bookworm)", "kernel": "linux 6.1.0", "architecture": "x86_64",
//!   "desktop": "GNOME",
//!   "verdict": "warning",
//!   "findings": [ { "check": "clock", "account": "work", "verdict": "warning",
//!                   "code": "clock_ahead", "message": "…", "action": "…" or null,
//!                   "facts": { "ahead_seconds": 420, … }, "detail": "…" or null } ] }
//! \endcode
//!
//! `account` is null where it is about this computer. Members and codes may be added; none is
//! removed.
QJsonObject makeReport(const QList<Finding> &findings);

//! \brief The same for people: a line for each, and what to do under it.
QString makeReportText(const QList<Finding> &findings);

//! \brief What it was made with, a line each; for the head of a report.
QString versionsText();

//! \brief Writes forSharing(findings) with the time into a file that only its owner may read; a
//! file of that name is replaced. \return ConfigurationInvalid with the system's reason.
Result<void> writeBundle(const QString &path, const QList<Finding> &findings, const QDateTime &now);

} // namespace latchkey
