// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace latchkey {

namespace style {
class Button;
class TextLabel;
} // namespace style

//! \brief What happened, newest first: the last few, and all of it when asked.
class ActivityList : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityList(QWidget *parent = nullptr);

    void setActivity(const QList<Activity> &activity, const QDateTime &now);

    //! \brief Lets Tab go from here to the first of these, and on in their order.
    void tabBefore(const QList<QWidget *> &next);

private:
    void fill();
    void showTimes();

    QList<Activity> m_activity;
    QDateTime m_now;
    bool m_showsAll = false;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
    std::vector<style::TextLabel *> m_times;
    style::TextLabel *m_nothing;
    style::Button *m_more;
};

} // namespace latchkey
