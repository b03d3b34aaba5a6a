// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

#include <chrono>

namespace latchkey {

//! How long a program that is to end waits for the answer to a refresh. The session survives a lost
//! one as a rule, and every session of a desktop must end some time.
constexpr std::chrono::seconds AnswerPatience{5};

//! \brief Lets refreshes that are under way come to their end; for main(), after its event loop.
//!
//! Waits AnswerPatience at most for answers, and two minutes for the keychain to take one that has
//! come: it is the only copy.
void awaitRefreshes(const QList<QPointer<Session>> &sessions);

} // namespace latchkey
