// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkup/Finding.h"

#include <QtCore/QStringList>

// What people are told of a check-up, for both programs: English, and what a translator that is
// installed makes of it.
namespace latchkey::findingtext {

//! \brief What is looked at, in a word or two.
QString title(Check check);

//! \brief What stands over the findings that are about no account.
QString thisComputer();

//! \brief What was found, in one sentence. While it runs: that it does.
QString sentence(const Finding &finding);

//! \brief The one thing to do about it, in one sentence; empty where nothing is to be done.
QString action(const Finding &finding);

//! \brief Good, Warning and so on, in a word: for what is told by shape and colour as well.
QString verdict(Finding::Verdict verdict);

//! \brief How it all stands, in one sentence.
QString summary(const QList<Finding> &findings);

//! \brief Every code that a Finding may have.
QStringList codes();

} // namespace latchkey::findingtext
