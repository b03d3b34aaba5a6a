// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TokenInspector.h"

#include "session/Provider.h"
#include "ui/ClaimText.h"
#include "ui/PassingCopy.h"
#include "ui/ProviderText.h"
#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/Icons.h"
#include "ui/style/TextLabel.h"
#include "ui/TimeText.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QAccessible>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey {

namespace {

using style::Button;
using style::Icon;
using style::Space;
using style::TextLabel;
using style::TextRole;

enum Column { What, Value, Meaning };

//! What Copy takes of a row: the whole value, where the row shows it on one line.
constexpr int WholeValueRole = Qt::UserRole;

// A token has a dozen claims; what has thousands is not for the eye.
constexpr qsizetype MostRows = 100;
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestValue = 1000;
constexpr int Depth = 4; // of what is in a claim; deeper it stands on one line
// Below that people watch the seconds go.
constexpr qint64 CountedDown = 60 * 60;

QString compact(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : claimtext::plainValue(value);
}

void giveRoom(QTreeWidgetItem &item)
{
    const int text = item.treeWidget()->fontMetrics().height();
    item.setSizeHint(What, QSize(0, text + style::space(Space::Small)));
}

void showCell(QTreeWidgetItem &item, Column column, const QString &text)
{
    item.setText(column, text);
    // A narrow column cuts it off.
    item.setToolTip(column, style::plainToolTip(text));
}

} // namespace

TokenInspector::TokenInspector(Session &session, const Clock &clock, PassingCopy &clipboard,
                               QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_message(new TextLabel(TextRole::Body))
    , m_tree(new QTreeWidget)
    , m_showValues(new QCheckBox)
    , m_copied(new TextLabel(TextRole::Secondary))
    , m_copy(new Button)
    , m_close(new Button)
{
    setObjectName(u"tokenInspector"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Token inspector"));
    auto *title = new TextLabel(TextRole::Title, TextLabel::Fit::Elide);
    title->setObjectName(u"inspectorTitle"_s);
    title->setText(tr("Tokens of “%1”", "an account's name").arg(session.account().name));
    m_message->setObjectName(u"inspectorMessage"_s);
    m_message->setText(tr("Looking in the keychain…"));
    m_tree->setObjectName(u"inspectorTree"_s);
    m_tree->setAccessibleName(tr("What the tokens say"));
    m_tree->setHeaderLabels({tr("What"), tr("Value"), tr("Meaning")});
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(What, style::characters(40));
    m_tree->setColumnWidth(Value, style::characters(42));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->hide();
    m_showValues->setObjectName(u"inspectorShowValues"_s);
    m_showValues->setText(tr("&Show values"));
    m_showValues->setToolTip(tr("Who you are, and everything else that is yours. Hidden again when "
                                "this window closes. The tokens themselves are never shown."));
    m_copied->setObjectName(u"inspectorCopied"_s);
    m_copy->setObjectName(u"inspectorCopy"_s);
    m_copy->setText(tr("&Copy"));
    m_copy->setIcon(style::icon(Icon::Copy));
    m_copy->setToolTip(tr("Copies the chosen row. The clipboard is emptied after a minute."));
    m_close->setObjectName(u"inspectorClose"_s);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_showValues);
    buttons->addWidget(m_copied, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    resize(style::characters(142), style::characters(90));

    connect(m_showValues, &QCheckBox::toggled, this, &TokenInspector::fill);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &TokenInspector::updateCopy);
    connect(m_copy, &QPushButton::clicked, this, &TokenInspector::copy);
    connect(new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_copy, &QPushButton::click);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_second, &QTimer::timeout, this, &TokenInspector::showTimes);
    connect(&session, &Session::activityChanged, this, &TokenInspector::look);
    connect(&session, &Session::stateChanged, this, &TokenInspector::look);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    updateCopy();
    look();
}

void TokenInspector::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showTimes();
    m_second.start(1s);
}

void TokenInspector::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_second.stop();
}

void TokenInspector::look()
{
    if (m_session)
        m_session->inspect(this, [this](const Result<SessionInspection> &held) { show(held); });
}

void TokenInspector::show(const Result<SessionInspection> &held)
{
    m_message->setVisible(!held);
    m_tree->setVisible(held.has_value());
    m_showValues->setEnabled(held.has_value());
    if (!held) {
        m_details = {};
        m_tree->clear();
        m_times.clear();
        m_message->setText(held.error().kind == ErrorKind::NotSignedIn
                               ? tr("Nobody is signed in with this account.")
                               : sessiontext::whatHappened(held.error()));
        return updateCopy();
    }
    m_details = tokenDetailsOf(*held);
    fill();
}

void TokenInspector::fill()
{
    // A renewal changes what is here: what was chosen, and how far one had read, stays.
    const QString chosen = m_tree->currentItem() ? m_tree->currentItem()->text(What) : QString();
    m_times.clear();
    m_tree->clear();
    fillIdToken();
    fillAccessToken();
    fillRefreshToken();
    fillScopes();
    fillRenewals();
    m_tree->expandAll();
    const auto same = m_tree->findItems(chosen, Qt::MatchExactly | Qt::MatchRecursive, What);
    m_tree->setCurrentItem(same.isEmpty() ? m_tree->topLevelItem(0) : same.first());
    showTimes();
    updateCopy();
}

void TokenInspector::fillIdToken()
{
    QTreeWidgetItem *section =
        addSection(tr("ID token"), tr("says who you are; checked when it came"));
    if (m_details.idTokenClaims)
        addClaims(section, *m_details.idTokenClaims);
    else
        addRow(section, tr("Not held"), {});
}

void TokenInspector::fillAccessToken()
{
    QTreeWidgetItem *section =
        addSection(tr("Access token"), tr("lets this computer in, for a short time"));
    const auto &token = m_details.accessToken;
    if (!token) {
        addRow(section, tr("Not held"), {}, tr("the next use fetches one"));
        return;
    }
    addRow(section, tr("Type"), sessiontext::inert(token->type));
    addTime(section, tr("Obtained"), token->obtainedAt);
    addTime(section, tr("Runs out"), token->expiresAt);
    if (!token->unverifiedClaims) {
        addRow(section, tr("Claims"), tr("none to be read"), tr("only the provider can read it"));
        return;
    }
    QTreeWidgetItem *claims =
        addRow(section, tr("Claims"), {}, tr("not checked: meant for the provider’s services"));
    addClaims(claims, *token->unverifiedClaims);
}

void TokenInspector::fillRefreshToken()
{
    QTreeWidgetItem *section = addSection(tr("Refresh token"), tr("keeps you signed in"));
    const auto &token = m_details.refreshToken;
    if (!token.isPresent) {
        addRow(section, tr("Not held"), {}, tr("the session cannot be renewed"));
        return;
    }
    addRow(section, tr("Changes with each renewal"), token.rotates ? tr("yes") : tr("not so far"),
           tr("a copy that somebody took is of no use after that"));
    addRow(section, tr("Bound to a key"), token.isSenderConstrained ? tr("yes") : tr("no"),
           tr("of no use without the key in this keychain"));
    addRow(section, tr("Generation"), QString::number(token.generation),
           tr("how many refresh tokens this session has had"));
    addRow(section, tr("Renewed"),
           tr("%n ×", "so many times",
              static_cast<int>(std::min<qint64>(token.used, std::numeric_limits<int>::max()))));
    addTime(section, tr("Signed in"), m_details.signedInAt);
    if (m_details.refreshedAt.isValid())
        addTime(section, tr("Renewed last"), m_details.refreshedAt);
}

void TokenInspector::fillScopes()
{
    QTreeWidgetItem *section = addSection(tr("Scopes"), tr("what this computer may do"));
    const QStringList asked = m_session ? m_session->account().client.scopes : QStringList();
    QStringList all = asked;
    for (const QString &scope : m_details.scopes) {
        if (!all.contains(scope))
            all.append(scope);
    }
    const auto preset = m_session ? findProviderPreset(m_session->account().preset) : std::nullopt;
    const auto own = preset ? providertext::scopeTexts(*preset) : QMap<QString, QString>();
    for (const QString &scope : all.first(std::min(all.size(), MostRows))) {
        const bool isGranted = m_details.scopes.contains(scope);
        const QString value = isGranted && asked.contains(scope) ? tr("asked for, and granted")
            : isGranted ? tr("granted without being asked for")
                        : tr("asked for, not granted");
        addRow(section, sessiontext::inert(scope, LongestName), value,
               own.value(scope, sessiontext::scopeText(scope)));
    }
    addRest(section, all.size());
}

void TokenInspector::fillRenewals()
{
    QTreeWidgetItem *section =
        addSection(tr("Renewals"), tr("since Latchkey was started, newest first"));
    const QList<Activity> activity = m_session ? m_session->activity() : QList<Activity>();
    for (const Activity &entry : activity) {
        switch (entry.event) {
        case Activity::Event::SignedIn:
        case Activity::Event::Refreshed:
        case Activity::Event::AdoptedFromOtherProcess:
            addTime(section, sessiontext::activityText(entry.event), entry.at);
            break;
        case Activity::Event::RefreshFailed:
        case Activity::Event::Ended:
            addTime(section, sessiontext::activityText(entry.event), entry.at,
                    entry.error ? sessiontext::whatHappened(*entry.error) : QString());
            break;
        case Activity::Event::SignInFailed:
        case Activity::Event::SignedOut:
        case Activity::Event::SignOutFailed:
            break; // nothing was renewed
        }
    }
    if (section->childCount() == 0)
        addRow(section, tr("None so far"), {});
}

QTreeWidgetItem *TokenInspector::addSection(const QString &title, const QString &explanation)
{
    auto *section = new QTreeWidgetItem(m_tree);
    giveRoom(*section);
    showCell(*section, What, title);
    showCell(*section, Meaning, explanation);
    section->setFont(What, style::textFont(TextRole::Strong, m_tree->font()));
    return section;
}

QTreeWidgetItem *TokenInspector::addRow(QTreeWidgetItem *section, const QString &what,
                                        const QString &value, const QString &meaning)
{
    auto *row = new QTreeWidgetItem(section);
    giveRoom(*row);
    showCell(*row, What, what);
    showCell(*row, Value, value);
    showCell(*row, Meaning, meaning);
    row->setData(Value, WholeValueRole, value);
    return row;
}

void TokenInspector::addTime(QTreeWidgetItem *section, const QString &what, const QDateTime &at,
                             const QString &meaning)
{
    QTreeWidgetItem *row = addRow(section, what, {}, meaning);
    row->setData(Value, WholeValueRole, at.toString(Qt::ISODate));
    m_times.push_back({row, at});
}

void TokenInspector::addClaims(QTreeWidgetItem *section, const QJsonObject &claims)
{
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        if (section->childCount() == MostRows)
            break;
        const QString name = sessiontext::inert(claim.key(), LongestName);
        const QString meaning = claimtext::meaning(claim.key());
        if (const auto at = claimtext::instant(claim.key(), claim.value()))
            addTime(section, name, *at, meaning);
        else
            addValue(section, name, claim.value(), meaning, Depth);
    }
    addRest(section, claims.size());
    if (m_showValues->isChecked())
        section->setData(Value, WholeValueRole, compact(claims));
}

void TokenInspector::addValue(QTreeWidgetItem *parent, const QString &name, const QJsonValue &value,
                              const QString &meaning, int depth)
{
    const bool isNested = (value.isObject() || value.isArray()) && depth > 0;
    if (!m_showValues->isChecked()) {
        addRow(parent, name, u"••••••"_s, meaning)->setData(Value, WholeValueRole, {});
        return;
    }
    QTreeWidgetItem *row =
        addRow(parent, name,
               isNested ? QString() : sessiontext::inert(compact(value), LongestValue), meaning);
    row->setData(Value, WholeValueRole, compact(value));
    if (!isNested)
        return;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end() && row->childCount() < MostRows;
         ++member)
        addValue(row, sessiontext::inert(member.key(), LongestName), member.value(), {}, depth - 1);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), MostRows); ++i)
        addValue(row, QString::number(i + 1), array.at(i), {}, depth - 1);
    addRest(row, object.size() + array.size());
}

// What is not shown for being too much.
void TokenInspector::addRest(QTreeWidgetItem *parent, qsizetype count)
{
    if (count > MostRows)
        addRow(parent, tr("and %n more", "claims", static_cast<int>(count - MostRows)), {});
}

void TokenInspector::showTimes()
{
    const QDateTime now = m_clock.now();
    for (const Time &time : m_times) {
        const qint64 left = now.secsTo(time.at);
        const QString text = left <= 0 ? timetext::ago(time.at, now)
            : left < CountedDown ? tr("in %1", "%1 is a countdown in minutes and seconds, as 4:59")
                                       .arg(timetext::countdown(time.at, now))
                                 : timetext::until(time.at, now);
        time.item->setText(Value, text);
        time.item->setToolTip(Value, timetext::exact(time.at));
    }
}

void TokenInspector::updateCopy()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    m_copy->setEnabled(row && !row->data(Value, WholeValueRole).toString().isEmpty());
}

void TokenInspector::copy()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    if (!row)
        return;
    m_clipboard.copy(row->data(Value, WholeValueRole).toString());
    m_copied->setText(tr("Copied. The clipboard is emptied after a minute."));
    QAccessibleEvent event(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
