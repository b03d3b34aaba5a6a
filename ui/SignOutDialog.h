// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Session.h"
#include "ui/style/Dialog.h"

class QCheckBox;

namespace latchkey {

namespace style {
class Button;
class TextLabel;
} // namespace style

//! \brief Asks once before signing out, and whether the browser is to be signed out of the provider
//! too, where the provider has a page for it.
//!
//! Without the browser it closes when the session is gone, and the session's page says what held.
//! With it, it stays and says how that went.
class SignOutDialog : public style::Dialog
{
    Q_OBJECT

public:
    SignOutDialog(const QString &account, const QString &issuer, QWidget *parent = nullptr);

    //! \brief The provider has such a page: the question is shown.
    void offerBrowserSignOut();

    void showFinished(const Result<SignOutReport> &outcome);
    void showBrowserSignOut(const Result<void> &outcome);

signals:
    void signOutRequested(latchkey::SignOutOptions::BrowserSession browserSession);
    //! The user does not wait for the browser any longer.
    void waitCancelled();

private:
    void start();
    void showText(const QString &title, const QString &text);

    QString m_issuer;
    bool m_isWaiting = false; //!< For the browser.
    style::TextLabel *m_title;
    style::TextLabel *m_text;
    QCheckBox *m_browserToo;
    style::Button *m_signOut;
    style::Button *m_close;
};

} // namespace latchkey
