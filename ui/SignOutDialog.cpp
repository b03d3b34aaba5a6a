// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SignOutDialog.h"

#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/TextLabel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::Button;
using style::Icon;
using style::Space;
using style::TextLabel;
using style::TextRole;

SignOutDialog::SignOutDialog(const QString &account, const QString &issuer, QWidget *parent)
    : Dialog(68, parent)
    , m_issuer(issuer)
    , m_title(new TextLabel(TextRole::Title))
    , m_text(new TextLabel(TextRole::Body))
    , m_browserToo(new QCheckBox)
    , m_signOut(new Button)
    , m_close(new Button)
{
    setObjectName(u"signOutDialog"_s);
    setWindowTitle(tr("Sign out"));
    const QString provider = providerHost(issuer);
    m_title->setObjectName(u"signOutTitle"_s);
    m_title->setText(tr("Sign out of “%1”?", "an account's name").arg(account));
    m_text->setObjectName(u"signOutText"_s);
    m_text->setText(tr("The session is removed from this computer now, and %1 is told, later if it "
                       "cannot be reached. The account stays in the list.",
                       "a provider's host")
                        .arg(provider));
    m_browserToo->setObjectName(u"signOutBrowserToo"_s);
    m_browserToo->setText(
        tr("Sign out of %1 in the &browser, too", "a provider's host").arg(provider));
    m_browserToo->setToolTip(
        tr("The browser opens on the provider’s own page. Other programs that sign in by this "
           "browser have to ask for the password again, too."));
    m_browserToo->hide();
    m_signOut->setObjectName(u"signOutConfirm"_s);
    m_signOut->setText(tr("&Sign out"));
    m_signOut->setIcon(style::icon(Icon::SignOut));
    m_signOut->setDefault(true);
    m_close->setObjectName(u"signOutClose"_s);
    m_close->setText(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_browserToo);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_signOut);
    layout->addSpacing(style::space(Space::Small));
    layout->addLayout(buttons);
    m_signOut->setFocus();

    connect(m_signOut, &QPushButton::clicked, this, &SignOutDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, [this] {
        if (m_isWaiting)
            emit waitCancelled();
    });
}

void SignOutDialog::offerBrowserSignOut()
{
    if (m_signOut->isVisibleTo(this))
        m_browserToo->show();
}

void SignOutDialog::start()
{
    using BrowserSession = SignOutOptions::BrowserSession;
    const auto browserSession =
        m_browserToo->isChecked() ? BrowserSession::End : BrowserSession::Keep;
    m_browserToo->hide();
    m_signOut->hide();
    // Closing the window lets the work go on; the session page shows how it ends.
    m_close->setText(tr("Close"));
    m_close->setFocus();
    m_title->setText(tr("Signing out…"));
    emit signOutRequested(browserSession);
}

void SignOutDialog::showFinished(const Result<SignOutReport> &outcome)
{
    // The session's page says it all.
    if (!outcome || !outcome->browserSignOutFollows)
        return accept();
    m_isWaiting = true;
    m_close->setText(tr("Do not &wait"));
    showText(
        tr("You are signed out on this computer."),
        tr("Your browser opens on the sign-out page of %1. Continue there.", "a provider's host")
            .arg(providerHost(m_issuer)));
}

void SignOutDialog::showBrowserSignOut(const Result<void> &outcome)
{
    if (!std::exchange(m_isWaiting, false))
        return;
    m_close->setText(tr("Close"));
    showText(tr("You are signed out on this computer."),
             sessiontext::browserSignOutText(outcome, m_issuer));
}

void SignOutDialog::showText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleDescription(title + u' ' + text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
