// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PreferencesDialog.h"

#include "ui/style/Button.h"
#include "ui/style/TextLabel.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAccessible>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::Appearance;
using style::Space;
using style::TextLabel;
using style::TextRole;

namespace {

TextLabel *makeHint(const QString &text)
{
    auto *hint = new TextLabel(TextRole::Secondary);
    hint->setText(text);
    return hint;
}

QComboBox *makeChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    return choice;
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Parts &parts, QWidget *parent)
    : Dialog(64, parent)
    , m_parts(parts)
    , m_startsAtLogin(new QCheckBox)
    , m_keepsRunning(new QCheckBox)
    , m_appearance(makeChoice(u"preferAppearance"_s))
    , m_language(makeChoice(u"preferLanguage"_s))
    , m_languageNote(new TextLabel(TextRole::Secondary))
    , m_trouble(new TextLabel(TextRole::Strong))
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    const Preferences preferences = readPreferences(m_parts.settings);
    m_languageAtFirst = preferences.language;

    m_startsAtLogin->setObjectName(u"preferStartAtLogin"_s);
    m_startsAtLogin->setText(tr("Start when I &log in"));
    m_startsAtLogin->setChecked(m_parts.startsAtLogin());
    m_keepsRunning->setObjectName(u"preferKeepRunning"_s);
    m_keepsRunning->setText(tr("&Keep running when the window is closed"));
    m_keepsRunning->setChecked(preferences.keepsRunning);

    const std::array appearances{
        std::pair(Appearance::System, tr("Like the system")),
        std::pair(Appearance::Light, tr("Light")),
        std::pair(Appearance::Dark, tr("Dark")),
        std::pair(Appearance::HighContrast, tr("High contrast")),
    };
    for (const auto &[appearance, name] : appearances)
        m_appearance->addItem(name, static_cast<int>(appearance));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(preferences.appearance)));

    m_language->addItem(tr("Like the system"), QString());
    for (const Language &language : m_parts.languages)
        m_language->addItem(language.name, language.code);
    // One that was chosen in another version stays chosen.
    if (m_language->findData(preferences.language) < 0)
        m_language->addItem(preferences.language, preferences.language);
    m_language->setCurrentIndex(m_language->findData(preferences.language));
    m_languageNote->setObjectName(u"preferLanguageNote"_s);
    m_languageNote->setText(tr("Latchkey speaks that language when it is started the next time."));
    m_languageNote->hide();
    m_trouble->setObjectName(u"preferencesTrouble"_s);
    m_trouble->hide();

    auto *title = new TextLabel(TextRole::Title);
    title->setText(tr("Preferences"));
    auto *close = new style::Button;
    close->setObjectName(u"preferencesClose"_s);
    close->setText(tr("Close"));
    close->setDefault(true);

    const auto block = [](std::initializer_list<QWidget *> widgets) {
        auto *column = new QVBoxLayout;
        column->setSpacing(style::space(Space::Tiny));
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        return column;
    };
    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(title);
    layout->addLayout(block({m_startsAtLogin,
                             makeHint(tr("Without its window. It waits quietly until your keychain "
                                         "is unlocked."))}));
    layout->addLayout(
        block({m_keepsRunning,
               makeHint(m_parts.hasTray
                            ? tr("In the tray, so that you stay signed in. Quit ends it.")
                            : tr("This desktop has no tray at the moment; closing the window ends "
                                 "Latchkey."))}));
    layout->addLayout(block({makeLabel(tr("&Appearance"), m_appearance), m_appearance}));
    layout->addLayout(block({makeLabel(tr("La&nguage"), m_language), m_language, m_languageNote}));
    layout->addWidget(m_trouble);
    layout->addWidget(close, 0, Qt::AlignTrailing);

    connect(m_startsAtLogin, &QCheckBox::toggled, this, &PreferencesDialog::onStartAtLoginToggled);
    connect(m_keepsRunning, &QCheckBox::toggled, this, &PreferencesDialog::store);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, &PreferencesDialog::store);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::store);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::onStartAtLoginToggled(bool starts)
{
    const auto set = m_parts.setStartsAtLogin(starts);
    if (set)
        return say({});
    const QSignalBlocker unheard(m_startsAtLogin);
    m_startsAtLogin->setChecked(!starts);
    say(tr("Your system did not let this be changed. Everything else is as you chose it."));
}

void PreferencesDialog::store()
{
    Preferences preferences;
    preferences.keepsRunning = m_keepsRunning->isChecked();
    preferences.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    preferences.language = m_language->currentData().toString();
    style::setAppearance(preferences.appearance);
    const bool isStored = storePreferences(m_parts.settings, preferences).has_value();
    m_languageNote->setVisible(isStored && preferences.language != m_languageAtFirst);
    say(isStored
            ? QString()
            : tr("This could not be kept, and counts until Latchkey ends. Is the disk full, or "
                 "the folder of settings write-protected?"));
}

void PreferencesDialog::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (trouble.isEmpty())
        return;
    QAccessibleEvent event(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace latchkey
