// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/CheckUpDialog.h"

#include "base/Clock.h"
#include "checkup/FindingText.h"
#include "checkup/Report.h"
#include "ui/style/Button.h"
#include "ui/style/IconLabel.h"
#include "ui/style/TextLabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

using style::Button;
using style::Icon;
using style::IconLabel;
using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

struct Mark
{
    Icon icon;
    Tone tone;
};

Mark markOf(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Running:
        return {Icon::StatusBusy, Tone::Busy};
    case Finding::Verdict::Good:
        return {Icon::Check, Tone::Good};
    case Finding::Verdict::Warning:
        return {Icon::StatusAttention, Tone::Attention};
    case Finding::Verdict::Failure:
        return {Icon::StatusProblem, Tone::Problem};
    case Finding::Verdict::Skipped:
        break;
    }
    return {Icon::StatusNeutral, Tone::Neutral};
}

} // namespace

CheckUpDialog::CheckUpDialog(std::function<std::unique_ptr<CheckUp>()> make, Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_clock(clock)
    , m_summary(new TextLabel(TextRole::Heading))
    , m_scroll(new QScrollArea)
    , m_said(new TextLabel(TextRole::Secondary))
    , m_again(new Button)
    , m_copy(new Button)
    , m_save(new Button)
    , m_close(new Button)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"checkUpDialog"_s);
    setWindowTitle(tr("Check-up"));
    m_summary->setObjectName(u"checkUpSummary"_s);
    m_scroll->setObjectName(u"checkUpFindings"_s);
    m_scroll->setAccessibleName(tr("Findings"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(style::characters(24));
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrow keys move it
    m_said->setObjectName(u"checkUpSaid"_s);
    m_said->hide();
    m_again->setObjectName(u"checkUpAgain"_s);
    m_again->setText(tr("Check &again"));
    m_again->setIcon(style::icon(Icon::Renew));
    m_copy->setObjectName(u"checkUpCopy"_s);
    m_copy->setText(tr("&Copy report"));
    m_copy->setIcon(style::icon(Icon::Copy));
    m_save->setObjectName(u"checkUpSave"_s);
    m_save->setText(tr("&Save report…"));
    m_close->setObjectName(u"checkUpClose"_s);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    resize(style::characters(88), style::characters(76));
    m_close->setFocus();

    connect(m_again, &QPushButton::clicked, this, &CheckUpDialog::begin);
    connect(m_copy, &QPushButton::clicked, this, &CheckUpDialog::copyReport);
    connect(m_save, &QPushButton::clicked, this, &CheckUpDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    begin();
}

CheckUpDialog::~CheckUpDialog() = default;

void CheckUpDialog::begin()
{
    m_said->hide();
    m_again->setEnabled(false);
    m_checkUp = m_make();
    connect(m_checkUp.get(), &CheckUp::found, this, &CheckUpDialog::showFinding);
    connect(m_checkUp.get(), &CheckUp::finished, this, &CheckUpDialog::onFinished);
    m_checkUp->start();
    m_summary->setText(tr("Checking…"));
    makeRows();
}

void CheckUpDialog::makeRows()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, style::space(Space::Small), 0);
    grid->setHorizontalSpacing(style::space(Space::Small));
    grid->setVerticalSpacing(style::space(Space::Small));
    grid->setColumnStretch(2, 1);
    m_rows.clear();
    QString group = findingtext::thisComputer();
    int line = 0;
    for (const Finding &finding : m_checkUp->findings()) {
        const QString name =
            finding.account.isEmpty() ? findingtext::thisComputer() : finding.account;
        if (line == 0 || name != group) {
            auto *heading = new TextLabel(TextRole::Strong);
            heading->setText(name);
            if (line > 0)
                grid->setRowMinimumHeight(line++, style::space(Space::Small));
            grid->addWidget(heading, line++, 0, 1, 3);
        }
        group = name;
        const Row row{new IconLabel(IconSize::Small), new TextLabel(TextRole::Body),
                      new TextLabel(TextRole::Secondary)};
        auto *title = new TextLabel(TextRole::Secondary, TextLabel::Fit::Elide);
        title->setText(findingtext::title(finding.check));
        title->setMinimumWidth(style::characters(15));
        row.sentence->setObjectName(
            u"finding/%1/%2"_s.arg(finding.account, checkName(finding.check)));
        auto *words = new QVBoxLayout;
        words->setSpacing(style::space(Space::Hair));
        words->addWidget(row.sentence);
        words->addWidget(row.action);
        grid->addWidget(row.icon, line, 0, Qt::AlignTop);
        grid->addWidget(title, line, 1, Qt::AlignTop);
        grid->addLayout(words, line++, 2);
        m_rows.push_back(row);
    }
    grid->setRowStretch(line, 1);
    m_scroll->setWidget(content); // which deletes the one before
    for (int index = 0; index < static_cast<int>(m_rows.size()); ++index)
        showFinding(index);
}

void CheckUpDialog::showFinding(int index)
{
    const Finding &finding = m_checkUp->findings().at(index);
    const Row &row = m_rows.at(static_cast<size_t>(index));
    const Mark mark = markOf(finding.verdict);
    const QString sentence = findingtext::sentence(finding);
    const QString action = findingtext::action(finding);
    row.icon->setIcon(mark.icon, mark.tone);
    row.sentence->setText(sentence);
    row.sentence->setDetail(finding.verdict == Finding::Verdict::Good ? QString() : finding.detail);
    //: Read out: how it stands, what was looked at, what was found.
    row.sentence->setAccessibleName(tr("%1, %2: %3")
                                        .arg(findingtext::verdict(finding.verdict),
                                             findingtext::title(finding.check), sentence));
    row.action->setText(action);
    row.action->setVisible(!action.isEmpty());
}

void CheckUpDialog::onFinished()
{
    m_again->setEnabled(true);
    m_summary->setText(findingtext::summary(m_checkUp->findings()));
    setAccessibleDescription(m_summary->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CheckUpDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(versionsText() + u'\n'
                                          + makeReportText(forSharing(m_checkUp->findings())));
    say(tr("The report was copied. There is no secret in it, and your accounts are numbered."));
}

void CheckUpDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(),
                                   tr("Report (%1)", "a pattern of file names").arg(u"*.json"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"latchkey-check-up.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CheckUpDialog::saveReport);
    dialog->open();
}

void CheckUpDialog::saveReport(const QString &path)
{
    if (const auto written = writeBundle(path, m_checkUp->findings(), m_clock.now()); !written)
        return say(tr("The report could not be saved there. Choose another place."));
    say(tr("The report was saved. There is no secret in it, and your accounts are numbered."));
}

void CheckUpDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
