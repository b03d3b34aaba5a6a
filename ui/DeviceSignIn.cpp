// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DeviceSignIn.h"

#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/Card.h"
#include "ui/style/CopyField.h"
#include "ui/style/IconLabel.h"
#include "ui/style/QrPicture.h"
#include "ui/style/TextLabel.h"
#include "ui/TimeText.h"

#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>

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

namespace {

TextLabel *makeCaption(const QString &text)
{
    auto *caption = new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap);
    caption->setText(text);
    return caption;
}

} // namespace

DeviceSignIn::DeviceSignIn(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_second(new QTimer(this))
    , m_title(new TextLabel(TextRole::Title, TextLabel::Fit::Wrap))
    , m_text(new TextLabel(TextRole::Body, TextLabel::Fit::Wrap))
    , m_picture(new style::QrPicture)
    , m_address(new style::CopyField(TextRole::Strong))
    , m_code(new style::CopyField(TextRole::Code))
    , m_copyCode(new Button)
    , m_stepIcon(new style::IconLabel(IconSize::Small))
    , m_step(new TextLabel(TextRole::Strong, TextLabel::Fit::Wrap))
    , m_timeLeft(new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap))
    , m_browserInstead(new Button(Button::Kind::Quiet))
    , m_cancel(new Button)
{
    setObjectName(u"deviceSignIn"_s);
    m_title->setObjectName(u"deviceTitle"_s);
    m_text->setObjectName(u"deviceText"_s);
    m_picture->setObjectName(u"deviceQrCode"_s);
    m_address->setObjectName(u"deviceAddress"_s);
    m_code->setObjectName(u"deviceCode"_s);
    m_copyCode->setObjectName(u"copyCode"_s);
    m_step->setObjectName(u"deviceStep"_s);
    m_timeLeft->setObjectName(u"deviceTimeLeft"_s);
    m_browserInstead->setObjectName(u"useBrowserInstead"_s);
    m_cancel->setObjectName(u"cancelDeviceSignIn"_s);

    m_title->setText(tr("Sign in on another device"));
    m_address->setAccessibleName(tr("Address for the other device"));
    m_code->setAccessibleName(tr("Code to enter there"));
    m_copyCode->setText(tr("Copy c&ode"));
    m_copyCode->setIcon(style::icon(Icon::Copy));
    m_browserInstead->setText(sessiontext::actionText(sessiontext::Action::SignInInBrowser));
    m_cancel->setText(sessiontext::actionText(sessiontext::Action::CancelSignIn));

    auto *step = new QHBoxLayout;
    step->setSpacing(style::space(Space::Small));
    step->addWidget(m_stepIcon);
    step->addWidget(m_step, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_browserInstead);
    buttons->addStretch();
    buttons->addWidget(m_cancel);

    auto *card = new style::Card(this);
    auto *column = new QVBoxLayout(card);
    const int margin = style::space(Space::Large);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(Space::Medium));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(makeCode());
    column->addSpacing(style::space(Space::Small));
    column->addLayout(step);
    column->addWidget(m_timeLeft);
    column->addSpacing(style::space(Space::Small));
    column->addLayout(buttons);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(card);
    page->addStretch();

    connect(m_copyCode, &QPushButton::clicked, this, &DeviceSignIn::copyCode);
    connect(m_browserInstead, &QPushButton::clicked, this, &DeviceSignIn::browserInsteadRequested);
    connect(m_cancel, &QPushButton::clicked, this, &DeviceSignIn::cancelRequested);
    connect(m_second, &QTimer::timeout, this, &DeviceSignIn::showTimeLeft);
}

QWidget *DeviceSignIn::makeCode()
{
    m_whereAndWhat = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(Space::Tiny));
    words->addStretch();
    words->addWidget(makeCaption(tr("Address")));
    words->addWidget(m_address);
    words->addSpacing(style::space(Space::Medium));
    words->addWidget(makeCaption(tr("Code")));
    words->addWidget(m_code);
    words->addSpacing(style::space(Space::Small));
    words->addWidget(m_copyCode, 0, Qt::AlignLeading);
    words->addStretch();
    auto *row = new QHBoxLayout(m_whereAndWhat);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space(Space::Large));
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_whereAndWhat;
}

void DeviceSignIn::setView(const SessionView &view)
{
    const auto *state = std::get_if<SigningIn>(&view.state);
    if (!state)
        return;
    m_state = *state;
    const bool waiting = state->step == SignInStep::WaitingForDevice;
    if (waiting) {
        m_text->setText(tr("Scan this with a phone, or open the address on any device and enter "
                           "the code there. This window notices by itself when you are done."));
        showCode(state->userCode);
    } else if (state->step < SignInStep::WaitingForDevice) {
        m_text->setText(tr("%1 is being asked for a code.", "a provider's host")
                            .arg(providerHost(view.issuer)));
    } else {
        m_text->setText(tr("There is nothing more to do on the other device."));
    }
    m_whereAndWhat->setVisible(waiting);
    m_stepIcon->setIcon(Icon::StatusBusy, Tone::Busy);
    m_step->setText(sessiontext::signInStepText(state->step));
    m_timeLeft->setVisible(waiting);
    m_browserInstead->setEnabled(state->step <= SignInStep::WaitingForDevice);
    if (!waiting)
        m_copyCode->setText(tr("Copy c&ode"));
    showTimeLeft();
    if (waiting && isVisible())
        m_second->start(1s);
    else
        m_second->stop();
}

void DeviceSignIn::showCode(const UserCode &userCode)
{
    m_address->setContent(userCode.verificationUri.toString(QUrl::FullyEncoded));
    m_code->setContent(userCode.code);
    const QUrl &uri = userCode.scanUri();
    const auto qrCode = QrCode::make(uri.toEncoded());
    m_picture->setVisible(qrCode.has_value());
    if (qrCode)
        m_picture->setCode(*qrCode);
    m_picture->setAccessibleName(
        tr("QR code with the address %1").arg(uri.toString(QUrl::FullyEncoded)));
}

void DeviceSignIn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTimeLeft();
    if (m_state.step == SignInStep::WaitingForDevice)
        m_second->start(1s);
}

void DeviceSignIn::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
}

void DeviceSignIn::showTimeLeft()
{
    m_timeLeft->setText(
        m_state.deadline.isValid()
            ? tr("Time left: %1").arg(timetext::countdown(m_state.deadline, m_clock.now()))
            : QString());
}

void DeviceSignIn::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code->text());
    m_copyCode->setText(tr("Copied"));
}

} // namespace latchkey
