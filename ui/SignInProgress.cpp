// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignInProgress.h"

#include "ui/SessionText.h"
#include "ui/style/Banner.h"
#include "ui/TimeText.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey {

using style::Button;
using style::Icon;
using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

SignInProgress::SignInProgress(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_second(new QTimer(this))
    , m_trouble(new style::Banner(this))
    , m_title(new TextLabel(TextRole::Title, TextLabel::Fit::Wrap))
    , m_text(new TextLabel(TextRole::Body, TextLabel::Fit::Wrap))
    , m_stepIcon(new style::IconLabel(IconSize::Small))
    , m_step(new TextLabel(TextRole::Strong, TextLabel::Fit::Wrap))
    , m_timeLeft(new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap))
    , m_openAgain(new Button(Button::Kind::Primary))
    , m_copyLink(new Button)
    , m_showLink(new Button(Button::Kind::Quiet))
    , m_link(new QLineEdit)
    , m_otherDevice(new Button(Button::Kind::Quiet))
    , m_cancel(new Button)
{
    setObjectName(u"signInProgress"_s);
    m_trouble->setObjectName(u"signInTrouble"_s);
    m_title->setObjectName(u"signInTitle"_s);
    m_text->setObjectName(u"signInText"_s);
    m_step->setObjectName(u"signInStep"_s);
    m_timeLeft->setObjectName(u"signInTimeLeft"_s);
    m_openAgain->setObjectName(u"openBrowserAgain"_s);
    m_copyLink->setObjectName(u"copyLink"_s);
    m_showLink->setObjectName(u"showLink"_s);
    m_link->setObjectName(u"signInLink"_s);
    m_otherDevice->setObjectName(u"useOtherDevice"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);

    m_openAgain->setText(sessiontext::actionText(sessiontext::Action::OpenBrowserAgain));
    m_openAgain->setIcon(style::icon(Icon::Browser));
    m_copyLink->setText(tr("Copy &link"));
    m_copyLink->setIcon(style::icon(Icon::Copy));
    m_showLink->setText(tr("&Show link"));
    m_showLink->setCheckable(true);
    m_otherDevice->setText(sessiontext::actionText(sessiontext::Action::SignInOnOtherDevice));
    m_cancel->setText(sessiontext::actionText(sessiontext::Action::CancelSignIn));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Sign-in link"));
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_trouble->hide();
    m_link->hide();

    auto *step = new QHBoxLayout;
    step->setSpacing(style::space(Space::Small));
    step->addWidget(m_stepIcon);
    step->addWidget(m_step, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_copyLink);
    buttons->addWidget(m_showLink);
    buttons->addStretch();
    buttons->addWidget(m_cancel);

    auto *card = new style::Card(this);
    auto *column = new QVBoxLayout(card);
    const int margin = style::space(Space::Large);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(Space::Medium));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(style::space(Space::Small));
    column->addLayout(step);
    column->addWidget(m_timeLeft);
    column->addSpacing(style::space(Space::Small));
    column->addWidget(m_link);
    column->addLayout(buttons);
    column->addWidget(m_otherDevice, 0, Qt::AlignLeading);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(style::space(Space::Medium));
    page->addWidget(m_trouble);
    page->addWidget(card);
    page->addStretch();

    connect(m_openAgain, &QPushButton::clicked, this, &SignInProgress::openAgainRequested);
    connect(m_copyLink, &QPushButton::clicked, this, &SignInProgress::copyLink);
    connect(m_showLink, &QPushButton::toggled, this, &SignInProgress::showLink);
    connect(m_otherDevice, &QPushButton::clicked, this, &SignInProgress::otherDeviceRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInProgress::cancelRequested);
    connect(m_second, &QTimer::timeout, this, &SignInProgress::showTimeLeft);
}

void SignInProgress::setView(const SessionView &view)
{
    const auto *state = std::get_if<SigningIn>(&view.state);
    if (!state)
        return;
    m_state = *state;
    const QString host = providerHost(view.issuer);
    if (state->step < SignInStep::WaitingForBrowser) {
        m_title->setText(tr("Signing in"));
        m_text->setText(
            tr("Your browser is about to open the sign-in page of %1.", "a provider's host")
                .arg(host));
    } else if (state->step == SignInStep::WaitingForBrowser) {
        m_title->setText(tr("Continue in your browser"));
        m_text->setText(tr("Sign in at %1 and allow the access there. Then come back: this window "
                           "notices by itself.",
                           "a provider's host")
                            .arg(host));
    } else {
        m_title->setText(tr("Almost done"));
        m_text->setText(tr("There is nothing more to do in the browser."));
    }
    m_stepIcon->setIcon(Icon::StatusBusy, Tone::Busy);
    m_step->setText(sessiontext::signInStepText(state->step));
    const bool waiting = state->step == SignInStep::WaitingForBrowser;
    m_openAgain->setEnabled(waiting);
    m_copyLink->setEnabled(waiting);
    m_showLink->setEnabled(waiting);
    m_otherDevice->setVisible(view.deviceGrant != SessionView::DeviceGrant::NotOffered);
    m_otherDevice->setEnabled(state->step <= SignInStep::WaitingForBrowser);
    if (!waiting) {
        setBrowserFailure({});
        m_showLink->setChecked(false);
        m_copyLink->setText(tr("Copy &link"));
    }
    m_link->setText(state->url.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    showTimeLeft();
    if (waiting && isVisible())
        m_second->start(1s);
    else
        m_second->stop();
}

void SignInProgress::setBrowserFailure(const std::optional<Error> &failure)
{
    m_trouble->setVisible(failure.has_value());
    if (!failure)
        return;
    m_trouble->setContent(
        {Tone::Attention,
         Icon::StatusAttention,
         tr("It seems that no browser has opened. The sign-in is waiting for you."),
         {tr("Copy the link below, and open it in a browser on this computer.")},
         {},
         {},
         {},
         false});
    m_showLink->setChecked(true);
}

void SignInProgress::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTimeLeft();
    if (m_state.step == SignInStep::WaitingForBrowser)
        m_second->start(1s);
}

void SignInProgress::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
}

void SignInProgress::showTimeLeft()
{
    const bool known = m_state.deadline.isValid();
    m_timeLeft->setText(
        known ? tr("Time left: %1").arg(timetext::countdown(m_state.deadline, m_clock.now()))
              : QString());
}

void SignInProgress::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link->text());
    m_copyLink->setText(tr("Copied"));
}

void SignInProgress::showLink(bool shown)
{
    m_link->setVisible(shown);
    m_showLink->setText(shown ? tr("&Hide link") : tr("&Show link"));
    if (shown)
        m_link->selectAll();
}

} // namespace latchkey
