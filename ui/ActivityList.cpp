// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ActivityList.h"

#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/IconLabel.h"
#include "ui/style/TextLabel.h"
#include "ui/TimeText.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

using style::Icon;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

constexpr qsizetype AtFirst = 5;

struct Mark
{
    Icon icon;
    Tone tone;
};

Mark markOf(Activity::Event event)
{
    switch (event) {
    case Activity::Event::SignedIn:
        return {Icon::SignIn, Tone::Good};
    case Activity::Event::Refreshed:
    case Activity::Event::AdoptedFromOtherProcess:
        return {Icon::Renew, Tone::Good};
    case Activity::Event::SignedOut:
        return {Icon::SignOut, Tone::Neutral};
    case Activity::Event::RefreshFailed:
        return {Icon::Clock, Tone::Busy};
    case Activity::Event::SignInFailed:
    case Activity::Event::SignOutFailed:
    case Activity::Event::Ended:
        break;
    }
    return {Icon::StatusAttention, Tone::Attention};
}

bool isSame(const QList<Activity> &one, const QList<Activity> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Activity &a, const Activity &b) {
                          return a.at == b.at && a.event == b.event && a.error == b.error;
                      });
}

} // namespace

ActivityList::ActivityList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_nothing(new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap))
    , m_more(new style::Button(style::Button::Kind::Quiet))
{
    setObjectName(u"activityList"_s);
    setAccessibleName(tr("Activity"));
    m_more->setObjectName(u"showAllActivity"_s);
    m_nothing->setText(tr("Nothing has happened since Latchkey was started."));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::space(Space::Small));
    m_layout->addWidget(m_nothing);
    m_layout->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void ActivityList::setActivity(const QList<Activity> &activity, const QDateTime &now)
{
    m_now = now;
    if (isSame(activity, m_activity)) {
        showTimes();
        return;
    }
    m_activity = activity;
    fill();
}

void ActivityList::tabBefore(const QList<QWidget *> &next)
{
    QWidget *before = m_more;
    for (QWidget *widget : next) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void ActivityList::fill()
{
    delete m_rows;
    m_times.clear();
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(Space::Small));
    grid->setVerticalSpacing(style::space(Space::Small));
    grid->setColumnStretch(1, 1);
    const qsizetype shown = m_showsAll ? m_activity.size() : std::min(m_activity.size(), AtFirst);
    for (qsizetype i = 0; i < shown; ++i) {
        const Activity &activity = m_activity.at(i);
        const int row = static_cast<int>(i);
        auto *icon = new style::IconLabel(style::IconSize::Small);
        const Mark mark = markOf(activity.event);
        icon->setIcon(mark.icon, mark.tone);
        auto *text = new TextLabel(TextRole::Body, TextLabel::Fit::Wrap);
        QString words = sessiontext::activityText(activity.event);
        if (activity.error) {
            words += u'\n' + sessiontext::whatHappened(*activity.error);
            text->setDetail(errorCode(*activity.error));
        }
        text->setText(words);
        auto *time = new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap);
        time->setAlignment(Qt::AlignTrailing);
        time->setDetail(timetext::exact(activity.at));
        m_times.push_back(time);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        grid->addWidget(time, row, 2, Qt::AlignTop);
    }
    m_layout->insertWidget(0, m_rows);
    m_rows->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    m_more->setVisible(m_activity.size() > AtFirst);
    m_more->setText(m_showsAll ? tr("Sho&w fewer")
                               : tr("Sho&w all %Ln", "entries of the activity list",
                                    static_cast<int>(m_activity.size())));
    showTimes();
}

void ActivityList::showTimes()
{
    for (size_t i = 0; i < m_times.size(); ++i)
        m_times[i]->setText(timetext::ago(m_activity.at(static_cast<qsizetype>(i)).at, m_now));
}

} // namespace latchkey
