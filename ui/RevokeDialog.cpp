// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RevokeDialog.h"

#include "session/Provider.h"
#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/IconLabel.h"
#include "ui/style/TextLabel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace latchkey {

using sessiontext::StepStage;
using style::Button;
using style::Icon;
using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

RevokeDialog::RevokeDialog(const Account &account, QWidget *parent)
    : Dialog(72, parent)
    , m_accountPage(accountPageOf(account))
    , m_title(new TextLabel(TextRole::Title))
    , m_result(new TextLabel(TextRole::Body))
    , m_quote(new TextLabel(TextRole::Secondary))
    , m_revoke(new Button(Button::Kind::Danger))
    , m_signOutHere(new Button(Button::Kind::Danger))
    , m_openPage(new Button)
    , m_close(new Button)
{
    setObjectName(u"revokeDialog"_s);
    setWindowTitle(tr("Revoke access"));
    m_title->setObjectName(u"revokeTitle"_s);
    m_title->setText(tr("Revoke the access of “%1”?", "an account's name").arg(account.name));
    m_result->setObjectName(u"revokeResult"_s);
    m_result->hide();
    m_quote->hide();
    m_revoke->setObjectName(u"revokeConfirm"_s);
    m_revoke->setText(tr("&Revoke access"));
    m_revoke->setIcon(style::icon(Icon::Revoke));
    m_signOutHere->setObjectName(u"signOutHereAnyway"_s);
    m_signOutHere->setText(tr("&Sign out here anyway"));
    m_signOutHere->hide();
    m_openPage->setObjectName(u"openAccountPage"_s);
    m_openPage->setText(sessiontext::actionText(sessiontext::Action::OpenAccountPage));
    m_openPage->setIcon(style::icon(Icon::Browser));
    m_openPage->hide();
    m_close->setObjectName(u"revokeClose"_s);
    m_close->setText(tr("Cancel"));
    m_close->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_title);
    const std::array lines = plan(account);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = addRow(layout);
        m_rows[i].icon->setIcon(Icon::Info, Tone::Neutral);
        m_rows[i].text->setText(lines[i]);
        m_rows[i].text->setObjectName(u"revokeLine%1"_s.arg(i + 1));
    }
    layout->addWidget(m_result);
    layout->addWidget(m_quote);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_openPage);
    buttons->addWidget(m_signOutHere);
    buttons->addWidget(m_revoke);
    layout->addSpacing(style::space(Space::Small));
    layout->addLayout(buttons);
    m_close->setFocus();

    connect(m_revoke, &QPushButton::clicked, this, [this] {
        start(true);
        emit revokeRequested();
    });
    connect(m_signOutHere, &QPushButton::clicked, this, [this] {
        start(false);
        emit signOutHereRequested();
    });
    connect(m_openPage, &QPushButton::clicked, this, &RevokeDialog::accountPageRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    if (revocationOf(account) == ProviderPreset::Revocation::None) {
        m_revoke->hide();
        m_signOutHere->setText(tr("&Sign out here"));
        m_signOutHere->show();
        offerAccountPage();
    }
}

// What will happen, as far as the provider documents it.
std::array<QString, 3> RevokeDialog::plan(const Account &account) const
{
    const QString provider = providerHost(account.client.issuer);
    const auto kind = revocationOf(account);
    if (kind == ProviderPreset::Revocation::None)
        return {
            tr("%1 has no way to be told from here that this computer may no longer act in your "
               "name.",
               "a provider's host")
                .arg(provider),
            tr("That is done on its account page: %1", "an address").arg(m_accountPage),
            tr("Signing out here removes the session from this computer’s keychain; the provider "
               "goes on allowing what it allows now."),
        };
    QString others = tr("Your other devices are not affected, unless the provider decides so.");
    if (kind == ProviderPreset::Revocation::WholeGrant)
        others = tr("This provider ends the access of this app as a whole: on your other devices "
                    "too.");
    else if (kind == ProviderPreset::Revocation::RefreshToken)
        others = tr("Your other devices are not affected. Access that was given already runs out "
                    "by itself.");
    return {
        tr("%1 is told that this computer may no longer act in your name.", "a provider's host")
            .arg(provider),
        others,
        tr("Once the provider confirms, the session is removed from this computer’s keychain; the "
           "account "
           "stays in the list."),
    };
}

void RevokeDialog::offerAccountPage()
{
    m_openPage->setVisible(!m_accountPage.isEmpty());
}

RevokeDialog::Row RevokeDialog::addRow(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(Space::Small));
    Row row{new style::IconLabel(IconSize::Small), new TextLabel(TextRole::Body), false};
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addWidget(row.text, 1, Qt::AlignTop);
    layout->addLayout(line);
    return row;
}

void RevokeDialog::start(bool atProvider)
{
    m_running = true;
    m_title->setText(atProvider ? tr("Revoking access…") : tr("Signing out here…"));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].reached = false;
        m_rows[i].icon->show();
        m_rows[i].text->show();
        m_rows[i].icon->setIcon(i == 0 ? Icon::StatusBusy : Icon::StatusNeutral,
                                i == 0 ? Tone::Busy : Tone::Neutral);
        m_rows[i].text->setText(
            sessiontext::signOutStepText(static_cast<SignOutStep>(i), StepStage::Waiting));
    }
    m_result->hide();
    m_quote->hide();
    m_revoke->hide();
    m_signOutHere->hide();
    m_openPage->hide();
    // Closing the window lets the work go on; the session page shows how it ends.
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void RevokeDialog::showProgress(SignOutStep step, const Result<void> &outcome)
{
    if (!m_running)
        return;
    const auto index = static_cast<size_t>(step);
    m_rows.at(index).reached = true;
    m_rows.at(index).icon->setIcon(outcome ? Icon::StatusGood : Icon::StatusProblem,
                                   outcome ? Tone::Good : Tone::Problem);
    m_rows.at(index).text->setText(
        sessiontext::signOutStepText(step, outcome ? StepStage::Done : StepStage::Failed));
}

void RevokeDialog::showFinished(const Result<SignOutReport> &outcome)
{
    if (!m_running)
        return;
    m_running = false;
    // What was never begun is not a result.
    for (const Row &row : m_rows) {
        row.icon->setVisible(row.reached);
        row.text->setVisible(row.reached);
    }
    if (outcome) {
        showResult(tr("Done"), {sessiontext::signOutText(*outcome)});
        return;
    }
    const auto words =
        sessiontext::errorWords(outcome.error(), sessiontext::Situation::SignOutFailed);
    showResult(words.headline, words.lines);
    m_quote->setText(words.quote);
    m_quote->setVisible(!words.quote.isEmpty());
    m_result->setDetail(words.code);
    m_signOutHere->show();
    // What the provider does not offer will not be there at the next try.
    if (outcome.error().kind == ErrorKind::Unsupported)
        offerAccountPage();
    m_revoke->setText(tr("&Try again"));
    m_revoke->show();
    m_close->setText(tr("&Keep the session"));
}

void RevokeDialog::showResult(const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    setAccessibleDescription(title + u' ' + lines.join(u' '));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
