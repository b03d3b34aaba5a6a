// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace latchkey {

//! \brief One message of the log, redacted.
struct LogEvent
{
    QDateTime at; //!< UTC.
    QtMsgType type = QtInfoMsg;
    QString category; //!< `latchkey.flow`, say.
    QString text; //!< One line.

    friend bool operator==(const LogEvent &, const LogEvent &) = default;
};

//! \brief Keeps the last messages of the log in memory for as long as it lives, so that they can be
//! looked at.
//!
//! It hears Latchkey's own categories to the last detail, whatever is shown on standard error, and
//! of all others the warnings that are shown there, and worse. There is one at a time; installLog()
//! comes first.
class EventLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostEvents = 200;

    explicit EventLog(QObject *parent = nullptr);
    ~EventLog() override;

    //! \brief The oldest first. What has become a living secret since is redacted, too.
    [[nodiscard]] QList<LogEvent> events() const;

signals:
    //! \brief There are more; from the event loop, once for all that came meanwhile.
    void added();
};

//! \brief `2026-11-27T08:00:00.123Z warning latchkey.flow: the text`
QString eventText(const LogEvent &event);

} // namespace latchkey
