// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AddAccount.h"

#include "ui/ProviderText.h"
#include "ui/SessionText.h"
#include "ui/style/Button.h"
#include "ui/style/IconLabel.h"
#include "ui/style/RowDelegate.h"
#include "ui/style/TextLabel.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey {

namespace {

using style::Button;
using style::Icon;
using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;
using style::Tone;

constexpr auto GenericPreset = "generic-oidc"_L1;
constexpr auto TypingPause = 400ms;
constexpr int PresetRole = Qt::UserRole;
constexpr int TypedIssuer = -1; // in PresetRole: what was typed, with the generic preset

// A name above its control, which it names for assistive technology and gives its mnemonic to.
QLabel *addField(QVBoxLayout *layout, const QString &label, QWidget *control)
{
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(control);
    layout->addWidget(name);
    layout->addWidget(control);
    return name;
}

bool looksLikeAddress(const QString &text)
{
    return text.contains("://"_L1) || (text.contains(u'.') && !text.contains(u' '))
        || text.startsWith("localhost"_L1);
}

// As high as the buttons beside it.
QLineEdit *makeEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMinimumHeight(edit->fontMetrics().height() + 2 * style::space(Space::Small));
    return edit;
}

// A list that is steered from the search field above it.
class KeyForwarder : public QObject
{
public:
    KeyForwarder(QListWidget *list, QObject *parent)
        : QObject(parent)
        , m_list(list)
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
            if (step != 0 && m_list->count() > 0) {
                m_list->setCurrentRow(
                    std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QListWidget *m_list;
};

} // namespace

AddAccount::AddAccount(AccountSettings &settings, ProviderDirectory &providers, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_providers(providers)
    , m_presets(providerPresets())
    , m_pause(new QTimer(this))
    , m_steps(new QStackedWidget)
    , m_title(new TextLabel(TextRole::Title))
    , m_failure(new TextLabel(TextRole::Body))
    , m_back(new Button(Button::Kind::Quiet))
    , m_cancel(new Button)
    , m_next(new Button(Button::Kind::Primary))
{
    setObjectName(u"addAccount"_s);
    setWindowTitle(tr("Add account"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(u"addAccountTitle"_s);
    m_title->setText(tr("Choose a provider"));
    m_failure->setObjectName(u"addAccountFailure"_s);
    m_failure->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    connect(m_pause, &QTimer::timeout, this, &AddAccount::discover);

    m_back->setObjectName(u"addAccountBack"_s);
    m_back->setText(tr("&Back"));
    m_back->setIcon(style::icon(Icon::Back));
    m_cancel->setObjectName(u"addAccountCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_next->setObjectName(u"addAccountNext"_s);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &AddAccount::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == 0)
            chooseProvider();
        else
            save();
    });

    m_steps->addWidget(makeProviderStep());
    m_steps->addWidget(makeDetailsStep());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_title);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_failure);
    layout->addLayout(buttons);
    setMinimumWidth(style::characters(66));
    resize(style::characters(76), style::characters(84));

    if (const auto accounts = m_settings.accounts()) {
        for (const Account &account : *accounts)
            m_takenNames.append(account.name);
    }
    // What fits any provider stands last.
    std::stable_partition(m_presets.begin(), m_presets.end(),
                          [](const ProviderPreset &preset) { return preset.id != GenericPreset; });
    filterProviders();
    updateButtons();
    m_search->setFocus();
}

AddAccount::~AddAccount() = default;

QWidget *AddAccount::makeProviderStep()
{
    auto *step = new QWidget;
    m_search = makeEdit(u"providerSearch"_s);
    m_search->setAccessibleName(tr("Search providers, or type an issuer"));
    m_search->setPlaceholderText(tr("Search, or type an issuer such as https://id.example.org"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    // Qt leaves its own buttons nameless.
    for (auto *action : m_search->findChildren<QAction *>())
        action->setText(tr("Clear"));
    m_search->addAction(style::icon(Icon::Search), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_list = new QListWidget;
    m_list->setObjectName(u"providerList"_s);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setItemDelegate(new style::RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(new KeyForwarder(m_list, m_search));
    connect(m_search, &QLineEdit::textChanged, this, &AddAccount::filterProviders);
    // Not itemActivated: Enter presses the default button, which does the same.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AddAccount::chooseProvider);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddAccount::updateButtons);

    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return step;
}

QWidget *AddAccount::makeDetailsStep()
{
    auto *step = new QScrollArea;
    step->setFrameShape(QFrame::NoFrame);
    step->setWidgetResizable(true);
    step->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    step->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    step->setWidget(form);
    step->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);

    m_variables = new QVBoxLayout;
    m_variables->setSpacing(style::space(Space::Tiny));
    m_issuer = makeEdit(u"issuer"_s);
    m_issuer->setLayoutDirection(Qt::LeftToRight);
    m_discoveryIcon = new style::IconLabel(IconSize::Small);
    m_discoveryText = new TextLabel(TextRole::Body);
    m_discoveryText->setObjectName(u"discoveryText"_s);
    m_clientId = makeEdit(u"clientId"_s);
    m_clientId->setLayoutDirection(Qt::LeftToRight);
    m_clientIdHint = new TextLabel(TextRole::Secondary);
    m_clientIdHint->setObjectName(u"clientIdHint"_s);
    m_registration = new TextLabel(TextRole::Secondary);
    m_registration->setObjectName(u"registration"_s);
    m_name = makeEdit(u"accountName"_s);
    m_nameProblem = new TextLabel(TextRole::Secondary);
    m_nameProblem->setObjectName(u"accountNameProblem"_s);
    m_more = new Button(Button::Kind::Quiet);
    m_more->setObjectName(u"moreOptions"_s);
    m_more->setCheckable(true);
    m_more->setText(tr("&More options"));
    m_moreOptions = makeMoreOptions();
    m_moreOptions->hide();

    auto *found = new QHBoxLayout;
    found->setSpacing(style::space(Space::Small));
    found->addWidget(m_discoveryIcon, 0, Qt::AlignTop);
    found->addWidget(m_discoveryText, 1, Qt::AlignTop);

    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(style::space(Space::Tiny), 0, style::space(Space::Tiny), 0);
    layout->setSpacing(style::space(Space::Tiny));
    layout->addLayout(m_variables);
    addField(layout, tr("&Issuer"), m_issuer);
    layout->addLayout(found);
    layout->addSpacing(style::space(Space::Medium));
    addField(layout, tr("C&lient ID"), m_clientId);
    layout->addWidget(m_clientIdHint);
    layout->addWidget(m_registration);
    layout->addSpacing(style::space(Space::Medium));
    addField(layout, tr("Account &name on this computer"), m_name);
    layout->addWidget(m_nameProblem);
    layout->addSpacing(style::space(Space::Small));
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_moreOptions);
    layout->addStretch(1);

    connect(m_issuer, &QLineEdit::textChanged, this, &AddAccount::onIssuerEdited);
    connect(m_clientId, &QLineEdit::textChanged, this, &AddAccount::updateButtons);
    connect(m_name, &QLineEdit::textChanged, this, &AddAccount::showNameProblem);
    connect(m_more, &QPushButton::toggled, m_moreOptions, &QWidget::setVisible);
    return step;
}

QWidget *AddAccount::makeMoreOptions()
{
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, style::space(Space::Small), 0, 0);
    layout->setSpacing(style::space(Space::Tiny));
    m_scopes = makeEdit(u"scopes"_s);
    m_scopes->setLayoutDirection(Qt::LeftToRight);
    addField(layout, tr("&Scopes, separated by blanks"), m_scopes);

    const auto addFile = [this, layout](const QString &label, const QString &name,
                                        const QString &title) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(style::space(Space::Small));
        auto *edit = makeEdit(name);
        auto *choose = new Button;
        choose->setObjectName(name + "Choose"_L1);
        choose->setText(tr("Choose…"));
        choose->setAccessibleName(title);
        line->addWidget(edit, 1);
        line->addWidget(choose);
        layout->addSpacing(style::space(Space::Small));
        addField(layout, label, row)->setBuddy(edit);
        connect(choose, &QPushButton::clicked, this, [this, edit, title] {
            auto *dialog = new QFileDialog(this, title);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
            dialog->open();
        });
        return edit;
    };
    m_secretFile = addFile(tr("Client sec&ret file, if the provider gave you a secret"),
                           u"clientSecretFile"_s, tr("Choose the client secret file"));
    m_secretProblem = new TextLabel(TextRole::Secondary);
    m_secretProblem->setObjectName(u"clientSecretProblem"_s);
    m_secretProblem->hide();
    layout->addWidget(m_secretProblem);
    connect(m_secretFile, &QLineEdit::textChanged, this, &AddAccount::showSecretProblem);
    m_caFile = addFile(tr("Certificate &file, if the provider uses a certificate of its own"),
                       u"caFile"_s, tr("Choose the certificate file"));
    connect(m_caFile, &QLineEdit::textChanged, this, &AddAccount::onIssuerEdited);
    return options;
}

// --- Which provider

void AddAccount::filterProviders()
{
    const QString typed = m_search->text().trimmed();
    m_list->clear();
    if (looksLikeAddress(typed)) {
        auto *item = new QListWidgetItem(tr("Use this issuer"), m_list);
        item->setData(PresetRole, TypedIssuer);
        item->setData(style::AvatarRole, u"@"_s);
        item->setData(style::SublineRole, completedIssuer(typed));
        item->setToolTip(style::plainToolTip(item->text() + u'\n' + completedIssuer(typed)));
        item->setData(Qt::AccessibleTextRole, tr("Use the issuer %1").arg(completedIssuer(typed)));
    }
    for (int i = 0; i < m_presets.size(); ++i) {
        const ProviderPreset &preset = m_presets.at(i);
        const QString name = providertext::name(preset);
        const QString where = issuerExample(preset);
        if (!looksLikeAddress(typed) && !name.contains(typed, Qt::CaseInsensitive)
            && !where.contains(typed, Qt::CaseInsensitive)
            && !preset.id.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(PresetRole, i);
        item->setData(style::AvatarRole, name);
        item->setData(style::SublineRole, where);
        item->setToolTip(style::plainToolTip(name + u'\n' + where));
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

void AddAccount::chooseProvider()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int row = item->data(PresetRole).toInt();
    if (row == TypedIssuer) {
        const auto generic =
            std::find_if(m_presets.begin(), m_presets.end(),
                         [](const ProviderPreset &preset) { return preset.id == GenericPreset; });
        showDetails(generic == m_presets.end() ? ProviderPreset{} : *generic,
                    completedIssuer(m_search->text()));
    } else {
        showDetails(m_presets.at(row), makeIssuer(m_presets.at(row), {}).value_or(QString()));
    }
}

void AddAccount::showDetails(const ProviderPreset &preset, const QString &issuer)
{
    m_preset = preset;
    m_title->setText(preset.id.isEmpty() || preset.id == GenericPreset
                         ? tr("Set up your provider")
                         : tr("Set up %1", "a provider's name").arg(providertext::name(preset)));
    m_issuer->setPlaceholderText(issuerExample(preset));
    showVariables();
    m_issuer->setText(issuer);
    m_clientIdHint->setText(providertext::clientIdHint(preset));
    const QStringList scopes = preset.scopes.isEmpty() ? defaultScopes() : preset.scopes;
    m_scopes->setText(scopes.join(u' '));
    m_steps->setCurrentIndex(1);
    m_failure->hide();
    proposeName();
    onIssuerEdited();
    showRegistration();
    showSecretProblem();
    m_more->setChecked(lacksSecret());
    if (!issuer.isEmpty())
        m_clientId->setFocus();
    else if (preset.issuerVariables.isEmpty())
        m_issuer->setFocus();
    else
        m_variableEdits.value(preset.issuerVariables.first().name)->setFocus();
    updateButtons();
}

// One field for each part of the issuer that the user has to know.
void AddAccount::showVariables()
{
    m_variableEdits.clear();
    while (QLayoutItem *item = m_variables->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const IssuerVariable &variable : std::as_const(m_preset.issuerVariables)) {
        auto *edit = makeEdit(u"variable_"_s + variable.name);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setPlaceholderText(variable.example);
        addField(m_variables, providertext::label(variable), edit);
        auto *hint = new TextLabel(TextRole::Secondary);
        hint->setText(providertext::hint(variable));
        m_variables->addWidget(hint);
        m_variables->addSpacing(style::space(Space::Small));
        m_variableEdits.insert(variable.name, edit);
        connect(edit, &QLineEdit::textChanged, this, &AddAccount::onVariableEdited);
    }
    // In the order in which they stand.
    QWidget *before = m_variableEdits.isEmpty() ? nullptr : m_issuer->previousInFocusChain();
    for (const IssuerVariable &variable : std::as_const(m_preset.issuerVariables)) {
        QWidget *edit = m_variableEdits.value(variable.name);
        QWidget::setTabOrder(before, edit);
        before = edit;
    }
    if (before)
        QWidget::setTabOrder(before, m_issuer);
}

// What to tell the provider before the browser can come back.
void AddAccount::showRegistration()
{
    const ClientConfig client = typedAccount().client;
    const QStringList uris = redirectUrisToRegister(client);
    if (!m_preset.needsRedirectUri)
        m_registration->setText(tr("No redirect URI has to be registered."));
    else if (client.firstRedirectPort != 0)
        m_registration->setText(
            tr("Redirect URIs to register: %1", "addresses").arg(uris.join(u"   "_s)));
    else
        m_registration->setText(
            tr("Redirect URI to register, for any port: %1", "an address").arg(uris.constFirst()));
}

bool AddAccount::lacksSecret() const
{
    return !m_changed && m_preset.clientSecret == ProviderPreset::ClientSecret::Required
        && m_secretFile->text().trimmed().isEmpty();
}

void AddAccount::showSecretProblem()
{
    m_secretProblem->setText(
        tr("%1 gives apps like this one a client secret, and takes no sign-in without it. Save it "
           "in a file and choose the file here.",
           "a provider's name")
            .arg(providertext::name(m_preset)));
    m_secretProblem->setVisible(lacksSecret());
    updateButtons();
}

void AddAccount::goBack()
{
    m_query.reset();
    m_pause->stop();
    m_failure->hide();
    m_title->setText(tr("Choose a provider"));
    m_steps->setCurrentIndex(0);
    m_search->setFocus();
    updateButtons();
}

void AddAccount::change(const Account &account)
{
    m_changed = account;
    const auto preset =
        std::find_if(m_presets.begin(), m_presets.end(),
                     [&account](const ProviderPreset &p) { return p.id == account.preset; });
    showDetails(preset == m_presets.end() ? ProviderPreset{} : *preset, account.client.issuer);
    setWindowTitle(tr("Change settings"));
    m_title->setText(tr("Settings of “%1”", "an account's name").arg(account.name));
    m_clientId->setText(account.client.clientId);
    m_name->setText(account.name);
    m_name->setReadOnly(true);
    m_name->setEnabled(false);
    m_scopes->setText(account.client.scopes.join(u' '));
    m_secretFile->setText(account.clientSecretFile);
    m_caFile->setText(account.caFile);
    updateButtons();
}

// --- What it says of itself

// The parts make the issuer. Whoever pastes a whole one into a part means all of it.
void AddAccount::onVariableEdited()
{
    const IssuerValues values = typedVariables();
    QString issuer = makeIssuer(m_preset, values).value_or(QString());
    for (const QString &value : values) {
        if (value.contains("://"_L1))
            issuer = value;
    }
    {
        const QSignalBlocker quiet(m_issuer);
        m_issuer->setText(issuer);
    }
    onIssuerEdited();
}

IssuerValues AddAccount::typedVariables() const
{
    IssuerValues values;
    for (auto edit = m_variableEdits.begin(); edit != m_variableEdits.end(); ++edit)
        values.insert(edit.key(), edit.value()->text().trimmed());
    return values;
}

// An issuer that was typed or pasted is shown by its parts. One of another shape has none.
void AddAccount::takeVariablesApart()
{
    const QString issuer = m_issuer->text().trimmed();
    const bool isMade = issuer == makeIssuer(m_preset, typedVariables()).value_or(QString());
    if (isMade)
        return;
    const IssuerValues values = readIssuerValues(m_preset, issuer).value_or(IssuerValues());
    for (auto edit = m_variableEdits.begin(); edit != m_variableEdits.end(); ++edit) {
        const QSignalBlocker quiet(edit.value());
        edit.value()->setText(values.value(edit.key()));
    }
}

// The first part that is there and does not look right; empty: none.
QString AddAccount::wrongVariable() const
{
    const IssuerValues values = typedVariables();
    const auto issuer = makeIssuer(m_preset, values);
    return issuer || values.value(issuer.error().code).isEmpty() ? QString() : issuer.error().code;
}

void AddAccount::onIssuerEdited()
{
    takeVariablesApart();
    m_query.reset();
    proposeName();
    const QString issuer = completedIssuer(m_issuer->text());
    if (!wrongVariable().isEmpty()) {
        m_pause->stop();
        setDiscovery({Discovery::Stage::Unusable, {}, {}});
    } else if (m_issuer->text().trimmed().isEmpty()) {
        m_pause->stop();
        setDiscovery({});
    } else if (!isTrustworthyUrl(QUrl(issuer, QUrl::StrictMode))) {
        m_pause->stop();
        setDiscovery({Discovery::Stage::Unusable, {}, {}});
    } else {
        setDiscovery({Discovery::Stage::Running, {}, {}});
        m_pause->start();
    }
}

void AddAccount::discover()
{
    if (m_steps->currentIndex() != 1)
        return;
    m_query = std::make_unique<QObject>();
    const auto policy = loadHttpPolicy(typedAccount());
    if (!policy)
        return setDiscovery({Discovery::Stage::Failed, {}, policy.error()});
    m_providers.metadata(completedIssuer(m_issuer->text()), *policy,
                         ProviderDirectory::Freshness::Newest, m_query.get(),
                         [this](const Result<ProviderMetadata> &found) {
                             if (found)
                                 setDiscovery({Discovery::Stage::Found, *found, {}});
                             else
                                 setDiscovery({Discovery::Stage::Failed, {}, found.error()});
                         });
}

void AddAccount::setDiscovery(Discovery discovery)
{
    m_discovery = std::move(discovery);
    showDiscovery();
    updateButtons();
}

void AddAccount::showDiscovery()
{
    QStringList lines;
    Icon icon = Icon::Info;
    Tone tone = Tone::Neutral;
    const QString host = providerHost(completedIssuer(m_issuer->text()));
    m_discoveryText->setDetail({});
    switch (m_discovery.stage) {
    case Discovery::Stage::Idle:
        lines = {tr("The provider’s address, as it calls itself.")};
        break;
    case Discovery::Stage::Unusable:
        icon = Icon::StatusAttention;
        tone = Tone::Attention;
        lines = {
            tr("An issuer is an address that starts with https:// and has no “?” or “#” in it.")};
        for (const IssuerVariable &variable : std::as_const(m_preset.issuerVariables)) {
            if (variable.name == wrongVariable())
                lines = {tr("“%1” does not look right.", "the name of a field")
                             .arg(providertext::label(variable)),
                         providertext::hint(variable)};
        }
        break;
    case Discovery::Stage::Running:
        icon = Icon::StatusBusy;
        tone = Tone::Busy;
        lines = {tr("Asking %1…", "a provider's host").arg(host)};
        break;
    case Discovery::Stage::Failed:
        icon = Icon::StatusProblem;
        tone = Tone::Problem;
        lines = sessiontext::discoveryText(*m_discovery.error);
        m_discoveryText->setDetail(m_discovery.error->detail);
        break;
    case Discovery::Stage::Found: {
        icon = Icon::StatusGood;
        tone = Tone::Good;
        lines = {tr("Found %1. You can sign in there.", "a provider's host").arg(host)};
        const ProviderMetadata &provider = *m_discovery.provider;
        if (!provider.scopesSupported.isEmpty() && m_scopes->text().contains("offline_access"_L1)
            && !provider.scopesSupported.contains("offline_access"_L1))
            lines.append(tr("It does not say that it lets you stay signed in."));
        lines.append(
            provider.revocationEndpoint.isEmpty()
                ? tr("It has no way to revoke access from here; that is done on its account page.")
                : tr("Access can be revoked from here."));
        break;
    }
    }
    m_discoveryIcon->setIcon(icon, tone);
    m_discoveryText->setText(lines.join(u'\n'));
}

// --- What it is called

void AddAccount::proposeName()
{
    if (m_changed || m_name->isModified())
        return;
    m_name->setText(proposedAccountName(m_preset, completedIssuer(m_issuer->text()), m_takenNames));
}

QString AddAccount::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (m_changed)
        return {};
    if (name.isEmpty())
        return tr("The account needs a name.");
    if (!isValidAccountName(name))
        return tr("Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and "
                  "begin with a "
                  "letter or a digit.");
    if (m_takenNames.contains(name))
        return tr("There is an account of that name already.");
    return {};
}

void AddAccount::showNameProblem()
{
    const QString problem = nameProblem();
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    updateButtons();
}

// --- Saving

Account AddAccount::typedAccount() const
{
    Account account = m_changed ? *m_changed : makeAccount(m_preset, {});
    account.name = m_name->text().trimmed();
    account.clientSecretFile = m_secretFile->text().trimmed();
    account.caFile = m_caFile->text().trimmed();
    account.client.issuer =
        m_discovery.provider ? m_discovery.provider->issuer : completedIssuer(m_issuer->text());
    account.client.clientId = m_clientId->text().trimmed();
    account.client.scopes = m_scopes->text().split(u' ', Qt::SkipEmptyParts);
    return account;
}

void AddAccount::updateButtons()
{
    const bool details = m_steps->currentIndex() == 1;
    m_back->setVisible(details && !m_changed);
    if (!details) {
        m_next->setText(tr("&Next"));
        m_next->setEnabled(m_list->currentRow() >= 0);
        return;
    }
    m_next->setText(m_changed ? tr("&Save and sign in") : tr("&Add and sign in"));
    // Whoever is offline may set up an account all the same; what is wrong with an address must be
    // put right first.
    const bool addressWorks = m_discovery.stage == Discovery::Stage::Found
        || (m_discovery.stage == Discovery::Stage::Failed
            && m_discovery.error->kind != ErrorKind::ConfigurationInvalid
            && m_discovery.error->kind != ErrorKind::InvalidResponse);
    m_next->setEnabled(addressWorks && !m_clientId->text().trimmed().isEmpty()
                       && nameProblem().isEmpty() && !lacksSecret());
}

void AddAccount::save()
{
    const Account account = typedAccount();
    if (const auto valid = validateClientConfig(account.client); !valid)
        return showFailure({tr("These settings cannot be used."), valid.error().detail});
    if (m_changed) {
        if (const auto removed = m_settings.remove(m_changed->name); !removed)
            return showFailure({tr("The settings could not be saved."), removed.error().detail});
    }
    if (const auto added = m_settings.add(account); !added) {
        if (m_changed)
            (void)m_settings.add(*m_changed);
        return showFailure({tr("The account could not be saved."), added.error().detail});
    }
    emit accountSaved(account.name);
    accept();
}

void AddAccount::showFailure(const QStringList &lines)
{
    m_failure->setText(lines.join(u'\n'));
    m_failure->show();
}

QString completedIssuer(const QString &typed)
{
    const QString issuer = typed.trimmed();
    if (issuer.isEmpty() || issuer.contains("://"_L1))
        return issuer;
    static const QRegularExpression loopback(uR"(^(localhost|127\.0\.0\.1|\[::1\])(:|/|$))"_s);
    return (loopback.match(issuer).hasMatch() ? "http://"_L1 : "https://"_L1) + issuer;
}

QString proposedAccountName(const ProviderPreset &preset, const QString &issuer,
                            const QStringList &taken)
{
    QString name;
    if (preset.id != GenericPreset)
        name = preset.id;
    if (name.isEmpty()) {
        // id.example.org is known as "example"; an address of numbers or one word as itself.
        const QStringList labels = QUrl(issuer).host().split(u'.', Qt::SkipEmptyParts);
        const bool isAddress =
            !labels.isEmpty() && !labels.last().isEmpty() && labels.last().at(0).isDigit();
        name = isAddress        ? u"local"_s
            : labels.size() > 1 ? labels.at(labels.size() - 2)
            : labels.isEmpty()  ? QString()
                                : labels.first();
    }
    if (!isValidAccountName(name))
        return {};
    QString proposal = name;
    for (int i = 2; taken.contains(proposal); ++i)
        proposal = u"%1-%2"_s.arg(name).arg(i);
    return proposal;
}

} // namespace latchkey
