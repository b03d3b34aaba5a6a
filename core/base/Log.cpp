// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/Secret.h"

namespace latchkey {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logFlow, "latchkey.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "latchkey.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logKeychain, "latchkey.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "latchkey.app", QtWarningMsg)

namespace {

QtMessageHandler previousHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    previousHandler(type, context, redacted(message));
}

} // namespace

void installLog(const QString &rules)
{
    if (!previousHandler)
        previousHandler = qInstallMessageHandler(handleMessage);
    QLoggingCategory::setFilterRules(rules + "\nqt.networkauth.*=false\n"_L1);
}

} // namespace latchkey
