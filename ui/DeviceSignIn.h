// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/SessionView.h"

#include <QtWidgets/QWidget>

class QTimer;

namespace latchkey {

namespace style {
class Button;
class CopyField;
class IconLabel;
class QrPicture;
class TextLabel;
} // namespace style

//! \brief What is shown while the user signs in on another device: where to go, the code to enter
//! there, and both as a picture for a phone.
class DeviceSignIn : public QWidget
{
    Q_OBJECT

public:
    //! `clock` is not owned and must outlive this.
    explicit DeviceSignIn(const Clock &clock, QWidget *parent = nullptr);

    void setView(const SessionView &view);

signals:
    void browserInsteadRequested();
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCode();
    void showCode(const UserCode &userCode);
    void showTimeLeft();
    void copyCode();

    const Clock &m_clock;
    SigningIn m_state;
    QTimer *m_second;
    style::TextLabel *m_title;
    style::TextLabel *m_text;
    QWidget *m_whereAndWhat = nullptr;
    style::QrPicture *m_picture;
    style::CopyField *m_address;
    style::CopyField *m_code;
    style::Button *m_copyCode;
    style::IconLabel *m_stepIcon;
    style::TextLabel *m_step;
    style::TextLabel *m_timeLeft;
    style::Button *m_browserInstead;
    style::Button *m_cancel;
};

} // namespace latchkey
