// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/SessionText.h"
#include "ui/SessionView.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLayout;
class QStackedWidget;
class QVBoxLayout;

namespace latchkey {

class ActivityList;
class DeviceSignIn;
class SignInProgress;

namespace style {
class Avatar;
class Banner;
class Button;
class LifeBar;
class ScrollColumn;
class TextLabel;
} // namespace style

//! \brief One session: who, how it stands, what this computer may do, what happened, and what one
//! can do about it.
//!
//! Shows a SessionView and asks for actions; knows no Session.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    //! `clock` is not owned and must outlive this.
    explicit SessionPage(const Clock &clock, QWidget *parent = nullptr);

    void setView(const SessionView &view);

    //! \brief Adds what stands below the banner. Not done at first: the first picture comes sooner
    //! without.
    void complete();

    [[nodiscard]] const SessionView &view() const { return m_view; }

    void setBrowserFailure(const std::optional<Error> &failure);

signals:
    void actionRequested(latchkey::sessiontext::Action action);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeScopes();
    [[nodiscard]] QLayout *makeFacts();
    [[nodiscard]] QLayout *makeActivity();
    void showMenu();
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] SignInProgress *progress();
    [[nodiscard]] DeviceSignIn *otherDevice();
    [[nodiscard]] QWidget *addScrollPage(QWidget *content);
    [[nodiscard]] QWidget *pageOf(const SigningIn &state);
    void showHeader();
    [[nodiscard]] QString renewalText(const SignedIn &state) const;
    void showBanner();
    void showScopes();
    void showFacts();
    void showFooter();
    void copyDetails() const;

    const Clock &m_clock;
    SessionView m_view;
    sessiontext::Words m_words;
    QStringList m_shownScopes;
    QString m_shownAccount;
    bool m_hadLife = false;

    style::Avatar *m_avatar = nullptr;
    style::TextLabel *m_name = nullptr;
    style::TextLabel *m_subline = nullptr;
    style::Button *m_menuButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    style::ScrollColumn *m_scroll = nullptr;
    SignInProgress *m_progress = nullptr;
    DeviceSignIn *m_otherDevice = nullptr;
    QWidget *m_progressPage = nullptr;
    QWidget *m_otherDevicePage = nullptr;
    QVBoxLayout *m_content = nullptr;
    style::Banner *m_banner = nullptr;
    QWidget *m_life = nullptr;
    style::TextLabel *m_renewal = nullptr;
    style::LifeBar *m_lifeBar = nullptr;
    QWidget *m_scopesSection = nullptr;
    QGridLayout *m_scopes = nullptr;
    style::TextLabel *m_signedInSince = nullptr;
    style::TextLabel *m_renewals = nullptr;
    style::TextLabel *m_keptIn = nullptr;
    style::TextLabel *m_protection = nullptr;
    style::TextLabel *m_provider = nullptr;
    style::TextLabel *m_problem = nullptr;
    QWidget *m_signedInSinceRow = nullptr;
    QWidget *m_problemRow = nullptr;
    ActivityList *m_activity = nullptr;
    QWidget *m_footer = nullptr;
    style::Button *m_renew = nullptr;
    style::Button *m_signOut = nullptr;
    style::Button *m_revoke = nullptr;
};

} // namespace latchkey
