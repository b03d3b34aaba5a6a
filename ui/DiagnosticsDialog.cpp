// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DiagnosticsDialog.h"

#include "checkup/Report.h"
#include "ui/style/Button.h"
#include "ui/style/Icons.h"
#include "ui/style/TextLabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::Button;
using style::Space;
using style::TextLabel;
using style::TextRole;

DiagnosticsDialog::DiagnosticsDialog(EventLog &events, QWidget *parent)
    : QDialog(parent)
    , m_events(events)
    , m_text(new QPlainTextEdit)
    , m_said(new TextLabel(TextRole::Secondary))
    , m_copy(new Button)
    , m_close(new Button)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"diagnosticsDialog"_s);
    setWindowTitle(tr("Diagnostics"));
    auto *title = new TextLabel(TextRole::Heading);
    title->setText(tr("The last %n events", "", static_cast<int>(EventLog::MostEvents)));
    auto *about = new TextLabel(TextRole::Secondary);
    about->setText(
        tr("For whoever helps you: what Latchkey did, newest last. There is no secret in "
           "it; names of accounts and providers are."));
    m_text->setObjectName(u"diagnosticsEvents"_s);
    m_text->setAccessibleName(tr("Events"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumBlockCount(static_cast<int>(EventLog::MostEvents));
    m_text->setPlaceholderText(tr("Nothing has happened yet."));
    m_said->setObjectName(u"diagnosticsSaid"_s);
    m_said->hide();
    m_copy->setObjectName(u"diagnosticsCopy"_s);
    m_copy->setText(tr("&Copy report"));
    m_copy->setIcon(style::icon(style::Icon::Copy));
    m_close->setObjectName(u"diagnosticsClose"_s);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    resize(style::characters(100), style::characters(60));
    m_close->setFocus();

    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copyReport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_events, &EventLog::added, this, &DiagnosticsDialog::showNew);
    showNew();
}

// What is there stays, so that a selection and the place in the text do.
void DiagnosticsDialog::showNew()
{
    const QList<LogEvent> events = m_events.events();
    if (events.isEmpty())
        return;
    for (qsizetype i = events.lastIndexOf(m_newest) + 1; i < events.size(); ++i)
        m_text->appendPlainText(eventText(events.at(i)));
    m_newest = events.last();
}

void DiagnosticsDialog::copyReport()
{
    QString text = versionsText() + u'\n';
    for (const LogEvent &event : m_events.events())
        text += eventText(event) + u'\n';
    QGuiApplication::clipboard()->setText(forSharing(text));
    m_said->setText(tr("The report was copied. There is no secret in it."));
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
