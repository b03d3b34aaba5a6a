// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/SessionView.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTimer;

namespace latchkey {

namespace style {
class Banner;
class Button;
class IconLabel;
class TextLabel;
} // namespace style

//! \brief What is shown while the user signs in: go on in the browser, or how to get there.
class SignInProgress : public QWidget
{
    Q_OBJECT

public:
    //! `clock` is not owned and must outlive this.
    explicit SignInProgress(const Clock &clock, QWidget *parent = nullptr);

    void setView(const SessionView &view);

    //! \brief The browser could not be started: the link is shown, to be opened by hand.
    void setBrowserFailure(const std::optional<Error> &failure);

signals:
    void openAgainRequested();
    void otherDeviceRequested();
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTimeLeft();
    void copyLink();
    void showLink(bool shown);

    const Clock &m_clock;
    SigningIn m_state;
    QTimer *m_second;
    style::Banner *m_trouble;
    style::TextLabel *m_title;
    style::TextLabel *m_text;
    style::IconLabel *m_stepIcon;
    style::TextLabel *m_step;
    style::TextLabel *m_timeLeft;
    style::Button *m_openAgain;
    style::Button *m_copyLink;
    style::Button *m_showLink;
    QLineEdit *m_link;
    style::Button *m_otherDevice;
    style::Button *m_cancel;
};

} // namespace latchkey
