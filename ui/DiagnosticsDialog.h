// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/EventLog.h"

#include <QtWidgets/QDialog>

class QPlainTextEdit;

namespace latchkey {

namespace style {
class Button;
class TextLabel;
} // namespace style

//! \brief The last events of the log, as they come, without a secret. Goes when it is closed.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param events not owned; must outlive this.
    explicit DiagnosticsDialog(EventLog &events, QWidget *parent = nullptr);

private:
    void showNew();
    void copyReport();

    EventLog &m_events;
    LogEvent m_newest; //!< That is shown; without a time: none is.
    QPlainTextEdit *m_text;
    style::TextLabel *m_said;
    style::Button *m_copy;
    style::Button *m_close;
};

} // namespace latchkey
