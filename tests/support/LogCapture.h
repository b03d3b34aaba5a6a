// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>
#include <QtCore/QStringList>

namespace latchkey::test {

//! \brief Everything that is logged while it lives, with Latchkey's categories at their most
//! talkative and without the redaction that programs put in front (installLog()): what is logged
//! must be harmless by itself. One at a time.
class LogCapture
{
public:
    LogCapture()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("latchkey.*=true"));
        lines().clear();
        m_previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                      const QString &message) { lines().append(message); });
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogCapture)

    [[nodiscard]] QString text() const { return lines().join(u'\n'); }

private:
    static QStringList &lines()
    {
        static QStringList lines;
        return lines;
    }

    QtMessageHandler m_previous = nullptr;
};

} // namespace latchkey::test
