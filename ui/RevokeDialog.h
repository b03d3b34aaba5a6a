// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "ui/style/Dialog.h"

#include <array>

class QVBoxLayout;

namespace latchkey {

namespace style {
class Button;
class IconLabel;
class TextLabel;
} // namespace style

//! \brief Says what revoking access will do, asks once, and then shows each step as it succeeds or
//! fails.
//!
//! When the provider does not confirm, the session is kept, and signing out on this computer alone
//! is offered. Where a provider is known to have no way to be told, nothing is tried, and its
//! account page is offered instead.
class RevokeDialog : public style::Dialog
{
    Q_OBJECT

public:
    explicit RevokeDialog(const Account &account, QWidget *parent = nullptr);

    void showProgress(SignOutStep step, const Result<void> &outcome);
    void showFinished(const Result<SignOutReport> &outcome);

signals:
    void revokeRequested();
    void signOutHereRequested();
    void accountPageRequested();

private:
    struct Row
    {
        style::IconLabel *icon = nullptr;
        style::TextLabel *text = nullptr;
        bool reached = false;
    };

    [[nodiscard]] Row addRow(QVBoxLayout *layout);
    [[nodiscard]] std::array<QString, 3> plan(const Account &account) const;
    void offerAccountPage();
    void start(bool atProvider);
    void showResult(const QString &title, const QStringList &lines);

    bool m_running = false;
    QString m_accountPage; //!< Empty: not known.
    style::TextLabel *m_title;
    std::array<Row, 3> m_rows;
    style::TextLabel *m_result;
    style::TextLabel *m_quote;
    style::Button *m_revoke;
    style::Button *m_signOutHere;
    style::Button *m_openPage;
    style::Button *m_close;
};

} // namespace latchkey
