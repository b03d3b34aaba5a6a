// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desktop.h"
#include "RealProvider.h"

#include <QtTest/QTest>

// A test is a list of acts; one that cannot be done ends it, and says what was seen instead.
#define ACT(desktop, act) QVERIFY2((desktop).person().act, qPrintable((desktop).person().failure()))
#define PROGRAM(desktop, act) QVERIFY2((desktop).act, qPrintable((desktop).failure()))
#define PROVIDER(provider, act) QVERIFY2((provider).act, qPrintable((provider).failure()))

namespace latchkey {

// How the window says that all is well.
inline const QString SignedInSentence = QStringLiteral("You are signed in.");

} // namespace latchkey
