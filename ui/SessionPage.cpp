// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SessionPage.h"

#include "ui/ActivityList.h"
#include "ui/DeviceSignIn.h"
#include "ui/SignInProgress.h"
#include "ui/style/Avatar.h"
#include "ui/style/Banner.h"
#include "ui/style/LifeBar.h"
#include "ui/style/ScrollColumn.h"
#include "ui/TimeText.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

using sessiontext::Action;
using style::Button;
using style::Icon;
using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

TextLabel *makeSectionTitle(const QString &text)
{
    auto *title = new TextLabel(TextRole::Heading, TextLabel::Fit::Wrap);
    title->setText(text);
    return title;
}

// One fact: what it is on the left, what it comes to beside it.
QWidget *makeFactRow(const QString &what, TextLabel *value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Medium));
    auto *label = new TextLabel(TextRole::Secondary, TextLabel::Fit::Wrap);
    label->setText(what);
    label->setFixedWidth(style::characters(20));
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(value, 1, Qt::AlignTop);
    return row;
}

// What keeps a stranger from using what was signed in here.
QString protectionText(const SessionFacts &facts)
{
    if (facts.isSenderConstrained)
        return facts.rotates
            ? SessionPage::tr("PKCE, DPoP, and a key that changes with each renewal")
            : SessionPage::tr("PKCE, DPoP");
    return facts.rotates ? SessionPage::tr("PKCE, and a key that changes with each renewal")
                         : SessionPage::tr("PKCE");
}

bool isSignedIn(const SessionView &view)
{
    return std::holds_alternative<SignedIn>(view.state)
        || std::holds_alternative<Refreshing>(view.state)
        || std::holds_alternative<RefreshDelayed>(view.state);
}

// Whose session it is may be known while the keychain is locked again.
bool hasSession(const SessionView &view)
{
    return isSignedIn(view) || std::holds_alternative<Revoking>(view.state);
}

} // namespace

SessionPage::SessionPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"sessionPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_scroll = new style::ScrollColumn(makeContent());
    m_scroll->setObjectName(u"sessionScroll"_s);
    m_stack->addWidget(m_scroll);
    layout->addWidget(m_stack, 1);
    m_footer = makeFooter();
    layout->addWidget(m_footer);
}

QWidget *SessionPage::makeHeader()
{
    auto *header = new QWidget;
    m_avatar = new style::Avatar;
    m_name = new TextLabel(TextRole::Title, TextLabel::Fit::Elide);
    m_name->setObjectName(u"sessionName"_s);
    m_subline = new TextLabel(TextRole::Secondary, TextLabel::Fit::Elide);
    m_subline->setObjectName(u"sessionSubline"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_menuButton = new Button(Button::Kind::Quiet);
    m_menuButton->setObjectName(u"sessionMenu"_s);
    m_menuButton->setIcon(style::icon(Icon::More));
    m_menuButton->setAccessibleName(tr("More about this account"));
    m_menuButton->setToolTip(tr("More about this account"));

    connect(m_menuButton, &QPushButton::clicked, this, &SessionPage::showMenu);

    auto *names = new QVBoxLayout;
    names->setSpacing(style::space(Space::Hair));
    names->addWidget(m_name);
    names->addWidget(m_subline);
    auto *layout = new QHBoxLayout(header);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, style::space(Space::Medium));
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_avatar);
    layout->addLayout(names, 1);
    layout->addWidget(m_menuButton);
    return header;
}

QWidget *SessionPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = style::space(Space::Large);
    column->setContentsMargins(margin, style::space(Space::Tiny), margin, margin);
    column->setSpacing(style::space(Space::Large));

    m_banner = new style::Banner;
    m_life = new QWidget;
    m_renewal = new TextLabel(TextRole::Body, TextLabel::Fit::Wrap);
    m_renewal->setObjectName(u"renewalTimes"_s);
    m_lifeBar = new style::LifeBar;
    m_lifeBar->setObjectName(u"lifeBar"_s);
    m_lifeBar->setAccessibleName(tr("Time left of this access"));
    auto *life = new QVBoxLayout(m_life);
    life->setContentsMargins(0, 0, 0, 0);
    life->setSpacing(style::space(Space::Small));
    life->addWidget(m_renewal);
    life->addWidget(m_lifeBar);
    m_banner->body()->addWidget(m_life);
    connect(m_banner, &style::Banner::actionTriggered, this,
            [this] { emit actionRequested(m_words.action); });
    connect(m_banner, &style::Banner::otherActionTriggered, this,
            [this] { emit actionRequested(m_words.otherAction); });
    connect(m_banner, &style::Banner::dismissed, this,
            [this] { emit actionRequested(Action::DismissNotice); });
    column->addWidget(m_banner);

    m_content = column;
    return content;
}

void SessionPage::complete()
{
    if (m_activity)
        return;
    m_content->addWidget(makeScopes());
    m_content->addLayout(makeFacts());
    m_content->addLayout(makeActivity());
    m_content->addStretch(1);
    // It was made last, and is read before what stands below it.
    m_activity->tabBefore({m_renew, m_signOut, m_revoke});
    if (!m_view.account.isEmpty())
        setView(m_view);
}

QWidget *SessionPage::makeScopes()
{
    m_scopesSection = new QWidget;
    auto *scopes = new QVBoxLayout(m_scopesSection);
    scopes->setContentsMargins(0, 0, 0, 0);
    scopes->setSpacing(style::space(Space::Small));
    scopes->addWidget(makeSectionTitle(tr("This computer may")));
    m_scopes = new QGridLayout;
    m_scopes->setHorizontalSpacing(style::space(Space::Small));
    m_scopes->setVerticalSpacing(style::space(Space::Small));
    m_scopes->setColumnStretch(1, 1);
    m_scopes->setColumnStretch(3, 1);
    scopes->addLayout(m_scopes);
    return m_scopesSection;
}

QLayout *SessionPage::makeFacts()
{
    const auto value = [](const QString &name) {
        auto *label = new TextLabel(TextRole::Body, TextLabel::Fit::Wrap);
        label->setObjectName(name);
        return label;
    };
    m_signedInSince = value(u"factSignedInSince"_s);
    m_renewals = value(u"factRenewals"_s);
    m_keptIn = value(u"factKeptIn"_s);
    m_protection = value(u"factProtection"_s);
    m_provider = value(u"factProvider"_s);
    m_problem = value(u"factProblem"_s);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(style::space(Space::Small));
    facts->addWidget(makeSectionTitle(tr("Session")));
    m_signedInSinceRow = new QWidget;
    auto *since = new QVBoxLayout(m_signedInSinceRow);
    since->setContentsMargins(0, 0, 0, 0);
    since->setSpacing(style::space(Space::Small));
    since->addWidget(makeFactRow(tr("Signed in since"), m_signedInSince));
    since->addWidget(makeFactRow(tr("Renewed"), m_renewals));
    facts->addWidget(m_signedInSinceRow);
    facts->addWidget(makeFactRow(tr("Provider"), m_provider));
    facts->addWidget(makeFactRow(tr("Kept in"), m_keptIn));
    facts->addWidget(makeFactRow(tr("Protection"), m_protection));
    m_problemRow = makeFactRow(tr("Problem code"), m_problem);
    facts->addWidget(m_problemRow);
    return facts;
}

QLayout *SessionPage::makeActivity()
{
    auto *activity = new QVBoxLayout;
    activity->setSpacing(style::space(Space::Small));
    activity->addWidget(makeSectionTitle(tr("Activity")));
    m_activity = new ActivityList;
    activity->addWidget(m_activity);
    return activity;
}

QWidget *SessionPage::makeFooter()
{
    auto *footer = new QWidget;
    m_renew = new Button;
    m_renew->setObjectName(u"renewNow"_s);
    m_renew->setIcon(style::icon(Icon::Renew));
    m_renew->setText(sessiontext::actionText(Action::Renew));
    m_signOut = new Button;
    m_signOut->setObjectName(u"signOut"_s);
    m_signOut->setIcon(style::icon(Icon::SignOut));
    m_signOut->setText(sessiontext::actionText(Action::SignOut));
    m_revoke = new Button(Button::Kind::Danger);
    m_revoke->setObjectName(u"revokeAccess"_s);
    m_revoke->setIcon(style::icon(Icon::Revoke));
    m_revoke->setText(sessiontext::actionText(Action::Revoke));
    m_signOut->setToolTip(tr("Forgets the session on this computer now, and tells the provider."));
    m_revoke->setToolTip(tr("Ends the session only when the provider confirms it."));
    connect(m_renew, &QPushButton::clicked, this, [this] { emit actionRequested(Action::Renew); });
    connect(m_signOut, &QPushButton::clicked, this,
            [this] { emit actionRequested(Action::SignOut); });
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { emit actionRequested(Action::Revoke); });

    auto *layout = new QHBoxLayout(footer);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, style::space(Space::Medium), margin,
                               style::space(Space::Medium));
    layout->setSpacing(style::space(Space::Small));
    layout->addStretch(1);
    layout->addWidget(m_renew);
    layout->addWidget(m_signOut);
    layout->addWidget(m_revoke);
    return footer;
}

QWidget *SessionPage::addScrollPage(QWidget *content)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, style::space(Space::Tiny), margin, margin);
    layout->addWidget(content);
    auto *page = new style::ScrollColumn(frame);
    m_stack->addWidget(page);
    return page;
}

SignInProgress *SessionPage::progress()
{
    if (!m_progress) {
        m_progress = new SignInProgress(m_clock);
        m_progressPage = addScrollPage(m_progress);
        connect(m_progress, &SignInProgress::openAgainRequested, this,
                [this] { emit actionRequested(Action::OpenBrowserAgain); });
        connect(m_progress, &SignInProgress::otherDeviceRequested, this,
                [this] { emit actionRequested(Action::SignInOnOtherDevice); });
        connect(m_progress, &SignInProgress::cancelRequested, this,
                [this] { emit actionRequested(Action::CancelSignIn); });
    }
    return m_progress;
}

DeviceSignIn *SessionPage::otherDevice()
{
    if (!m_otherDevice) {
        m_otherDevice = new DeviceSignIn(m_clock);
        m_otherDevicePage = addScrollPage(m_otherDevice);
        connect(m_otherDevice, &DeviceSignIn::browserInsteadRequested, this,
                [this] { emit actionRequested(Action::SignInInBrowser); });
        connect(m_otherDevice, &DeviceSignIn::cancelRequested, this,
                [this] { emit actionRequested(Action::CancelSignIn); });
    }
    return m_otherDevice;
}

// The page for a sign-in that runs, as it stands.
QWidget *SessionPage::pageOf(const SigningIn &state)
{
    if (state.grant == SignInGrant::Device) {
        otherDevice()->setView(m_view);
        return m_otherDevicePage;
    }
    progress()->setView(m_view);
    return m_progressPage;
}

void SessionPage::setBrowserFailure(const std::optional<Error> &failure)
{
    progress()->setBrowserFailure(failure);
}

void SessionPage::setView(const SessionView &view)
{
    const bool another = view.account != m_shownAccount;
    m_view = view;
    m_shownAccount = view.account;
    m_words = sessiontext::bannerWords(view);
    showHeader();
    const auto *signingIn = std::get_if<SigningIn>(&view.state);
    QWidget *page = signingIn ? pageOf(*signingIn) : m_scroll;
    if (another) {
        m_hadLife = false;
        m_scroll->ensureVisible(0, 0);
    }
    const bool focusInside = m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    showBanner();
    if (m_activity) {
        showScopes();
        showFacts();
        m_activity->setActivity(view.activity, view.now);
    }
    showFooter();
    // What had the focus may just have gone: it goes on from the page's beginning rather than
    // nowhere.
    if (focusInside && (!focusWidget() || !focusWidget()->isVisible()))
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason), focusNextChild();
}

void SessionPage::showHeader()
{
    const Identity identity = identityOf(m_view);
    const QString name = sessiontext::personName(identity, m_view.account);
    m_avatar->setName(name);
    m_name->setText(name);
    const QString host = providerHost(m_view.issuer);
    const QString email = sessiontext::inert(identity.email);
    if (email.isEmpty() || email == name)
        m_subline->setText(host);
    else
        m_subline->setText(tr("%1 · %2", "an e-mail address and a provider").arg(email, host));
    m_subline->setDetail(m_view.issuer);
}

// Made when it is asked for, as things stand then.
void SessionPage::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sessionMenuItems"_s);
    const auto add = [this, menu](Icon icon, Action action, const QString &text) {
        QAction *item = menu->addAction(style::icon(icon), text);
        connect(item, &QAction::triggered, this, [this, action] { emit actionRequested(action); });
        return item;
    };
    const bool busy = std::holds_alternative<SigningIn>(m_view.state)
        || std::holds_alternative<Revoking>(m_view.state);
    add(Icon::SignIn, Action::SignInAgain, sessiontext::actionText(Action::SignInAgain))
        ->setEnabled(!busy);
    if (!m_view.accountPage.isEmpty())
        add(Icon::Browser, Action::OpenAccountPage,
            sessiontext::actionText(Action::OpenAccountPage));
    QAction *copy = menu->addAction(style::icon(Icon::Copy), tr("&Copy details"));
    connect(copy, &QAction::triggered, this, &SessionPage::copyDetails);
    menu->addSeparator();
    // What somebody is signed in with is not changed under them.
    add(Icon::Settings, Action::SetUpAgain, sessiontext::actionText(Action::SetUpAgain))
        ->setEnabled(!busy && !hasSession(m_view));
    add(Icon::Trash, Action::Remove, sessiontext::actionText(Action::Remove))->setEnabled(!busy);
    const int left = isRightToLeft() ? 0 : m_menuButton->width() - menu->sizeHint().width();
    menu->popup(m_menuButton->mapToGlobal(QPoint(left, m_menuButton->height())));
}

QString SessionPage::renewalText(const SignedIn &state) const
{
    if (!state.renewsAt.isValid())
        return tr("Access lasts until %1.", "%1 is a time of day or a day")
            .arg(timetext::exact(state.expiresAt));
    const bool isRenewed = m_view.facts && m_view.facts->refreshCount > 0;
    const QString text = isRenewed
        ? tr("Access renewed %1 · next renewal %2", "%1 is '2 min ago', %2 is 'in 13 min'")
        : tr("Signed in %1 · next renewal %2", "%1 is '2 min ago', %2 is 'in 13 min'");
    return text.arg(timetext::ago(state.obtainedAt, m_view.now),
                    timetext::until(state.renewsAt, m_view.now));
}

void SessionPage::showBanner()
{
    style::Banner::Content content;
    content.tone = m_words.tone;
    content.icon = m_words.icon;
    content.headline = m_words.headline;
    content.lines = m_words.lines;
    content.quote = m_words.quote;
    content.action = sessiontext::actionText(m_words.action);
    content.otherAction = sessiontext::actionText(m_words.otherAction);
    content.dismissible = m_view.notice.has_value();

    const auto *signedIn = std::get_if<SignedIn>(&m_view.state);
    const auto *delayed = std::get_if<RefreshDelayed>(&m_view.state);
    if (delayed && delayed->retryAt.isValid() && !m_view.notice)
        content.lines.append(tr("Next try: %1.", "%1 is 'in 2 min' or 'now'")
                                 .arg(timetext::until(delayed->retryAt, m_view.now)));
    m_banner->setContent(content);

    if (signedIn && signedIn->obtainedAt.isValid() && signedIn->expiresAt.isValid()) {
        const double whole = static_cast<double>(signedIn->obtainedAt.secsTo(signedIn->expiresAt));
        const double left = static_cast<double>(m_view.now.secsTo(signedIn->expiresAt));
        m_lifeBar->setLeft(whole > 0 ? left / whole : 0, m_words.tone);
        m_renewal->setText(renewalText(*signedIn));
        m_renewal->setDetail(
            tr("Issued: %1\nRuns out: %2")
                .arg(timetext::exact(signedIn->obtainedAt), timetext::exact(signedIn->expiresAt)));
        m_hadLife = true;
    }
    // While a renewal runs, what was shown stays: nothing jumps for the second that it takes.
    const bool refreshing = std::holds_alternative<Refreshing>(m_view.state);
    m_hadLife = m_hadLife && (signedIn || refreshing);
    m_life->setVisible(m_hadLife && !m_view.notice);
}

void SessionPage::showScopes()
{
    const auto *signedIn = std::get_if<SignedIn>(&m_view.state);
    const QStringList scopes = m_view.facts ? m_view.facts->scopes
        : signedIn                          ? signedIn->scopes
                                            : QStringList();
    const bool stays = m_view.facts && m_view.facts->hasRefreshToken;
    const QStringList texts = hasSession(m_view)
        ? sessiontext::scopeTexts(scopes, stays, m_view.scopeTexts)
        : QStringList();
    m_scopesSection->setVisible(!texts.isEmpty());
    if (texts == m_shownScopes)
        return;
    m_shownScopes = texts;
    while (QLayoutItem *item = m_scopes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int row = static_cast<int>(i / 2);
        const int column = static_cast<int>(i % 2) * 2;
        auto *tick = new style::IconLabel(IconSize::Small);
        tick->setIcon(Icon::Check, Tone::Good);
        auto *text = new TextLabel(TextRole::Body, TextLabel::Fit::Wrap);
        text->setText(texts.at(i));
        m_scopes->addWidget(tick, row, column, Qt::AlignTop);
        m_scopes->addWidget(text, row, column + 1, Qt::AlignTop);
    }
}

void SessionPage::showFacts()
{
    const bool known = m_view.facts.has_value();
    m_signedInSinceRow->setVisible(known);
    if (known) {
        const SessionFacts &facts = *m_view.facts;
        m_signedInSince->setText(timetext::since(facts.signedInAt, m_view.now));
        m_signedInSince->setDetail(timetext::exact(facts.signedInAt));
        m_renewals->setText(facts.refreshCount > 0
                                ? tr("%Ln ×", "so many times", static_cast<int>(facts.refreshCount))
                                : tr("not yet"));
        m_renewals->setDetail(facts.refreshedAt.isValid() ? timetext::exact(facts.refreshedAt)
                                                          : QString());
    }
    m_keptIn->setText(m_view.keychain);
    m_protection->setText(known ? protectionText(*m_view.facts) : tr("PKCE"));
    m_provider->setText(m_view.issuer);
    m_problemRow->setVisible(!m_words.code.isEmpty());
    m_problem->setText(m_words.code);
}

void SessionPage::showFooter()
{
    const bool usable = isSignedIn(m_view);
    m_footer->setVisible(hasSession(m_view));
    const bool canRenew = usable && (!m_view.facts || m_view.facts->hasRefreshToken);
    m_renew->setVisible(m_words.action != Action::Renew);
    m_renew->setEnabled(canRenew && !std::holds_alternative<Refreshing>(m_view.state));
    m_signOut->setEnabled(usable);
    m_revoke->setEnabled(usable);
}

void SessionPage::copyDetails() const
{
    // Meant for a report: what a developer asks for first. Nothing here is secret.
    QStringList lines{
        u"account: %1"_s.arg(m_view.account),    u"issuer: %1"_s.arg(m_view.issuer),
        u"client_id: %1"_s.arg(m_view.clientId), u"state: %1"_s.arg(m_words.headline),
        u"keychain: %1"_s.arg(m_view.keychain),
    };
    if (!m_words.code.isEmpty())
        lines.append(u"code: %1"_s.arg(m_words.code));
    for (const Activity &activity : m_view.activity) {
        QString line =
            activity.at.toString(Qt::ISODate) + u' ' + sessiontext::activityText(activity.event);
        if (activity.error)
            line += u" (%1: %2)"_s.arg(errorCode(*activity.error), activity.error->detail);
        lines.append(line);
    }
    QGuiApplication::clipboard()->setText(redacted(lines.join(u'\n')));
}

} // namespace latchkey
