// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Banner.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace latchkey::style {

namespace {

// Assistive technology speaks an alert when it changes, and passes over a mere container.
QAccessibleInterface *makeBannerInterface(const QString &, QObject *object)
{
    auto *banner = qobject_cast<Banner *>(object);
    return banner ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Banner::Banner(QWidget *parent)
    : Card(parent)
    , m_icon(new IconLabel(IconSize::Medium, this))
    , m_headline(new TextLabel(TextRole::Heading, TextLabel::Fit::Wrap, this))
    , m_lines(new TextLabel(TextRole::Body, TextLabel::Fit::Wrap, this))
    , m_quote(new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap, this))
    , m_body(new QVBoxLayout)
    , m_dismiss(new Button(Button::Kind::Quiet, this))
    , m_actions(new QWidget(this))
    , m_action(new Button(Button::Kind::Primary, m_actions))
    , m_otherAction(new Button(Button::Kind::Plain, m_actions))
{
    static const bool spoken = [] {
        QAccessible::installFactory(makeBannerInterface);
        return true;
    }();
    Q_UNUSED(spoken)
    setObjectName(u"banner"_s);
    m_headline->setObjectName(u"bannerHeadline"_s);
    m_lines->setObjectName(u"bannerLines"_s);
    m_quote->setObjectName(u"bannerQuote"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_otherAction->setObjectName(u"bannerOtherAction"_s);
    m_dismiss->setObjectName(u"bannerDismiss"_s);
    m_dismiss->setIcon(style::icon(Icon::Cross));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));

    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, space(Space::Tiny), 0, 0);
    actions->setSpacing(space(Space::Small));
    actions->addWidget(m_action);
    actions->addWidget(m_otherAction);
    actions->addStretch();

    m_body->setSpacing(space(Space::Tiny));
    m_body->addWidget(m_headline);
    m_body->addWidget(m_lines);
    m_body->addWidget(m_quote);

    auto *text = new QVBoxLayout;
    text->setSpacing(space(Space::Small));
    text->addLayout(m_body);
    text->addWidget(m_actions);

    auto *row = new QHBoxLayout(this);
    const int margin = space(Space::Medium) + space(Space::Tiny);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(space(Space::Medium));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &Banner::otherActionTriggered);
    connect(m_dismiss, &QPushButton::clicked, this, &Banner::dismissed);
}

void Banner::setContent(const Content &content)
{
    if (m_content == content)
        return;
    const bool said = m_content.headline == content.headline;
    const QWidget *focused = focusWidget();
    const bool focusInside = focused && focused->hasFocus();
    m_content = content;
    setTone(content.tone);
    m_icon->setIcon(content.icon, content.tone);
    m_headline->setText(content.headline);
    m_lines->setText(content.lines.join(u'\n'));
    m_lines->setVisible(!content.lines.isEmpty());
    m_quote->setText(content.quote);
    m_quote->setVisible(!content.quote.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_otherAction->setText(content.otherAction);
    m_otherAction->setVisible(!content.otherAction.isEmpty());
    m_actions->setVisible(!content.action.isEmpty() || !content.otherAction.isEmpty());
    m_dismiss->setVisible(content.dismissible);
    QStringList spoken{content.headline};
    spoken += content.lines;
    setAccessibleName(spoken.join(u' '));
    // A button that goes away must not take the focus with it: the next one in the banner or after
    // it gets it.
    if (focusInside && !focused->isVisibleTo(this)) {
        if (m_action->isVisibleTo(this))
            m_action->setFocus();
        else
            focusNextChild();
    }
    if (!said) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace latchkey::style
