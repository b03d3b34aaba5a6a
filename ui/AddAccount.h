// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ProviderDirectory.h"
#include "session/AccountSettings.h"
#include "session/Provider.h"

#include <QtWidgets/QDialog>

#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;
class QTimer;

namespace latchkey {

namespace style {
class Button;
class IconLabel;
class TextLabel;
} // namespace style

//! \brief Adds an account: first which provider, then what it needs to know; or changes an account
//! that nobody is signed in to.
//!
//! The provider is asked while the user types, so that everyone sees what was found, or what is
//! wrong, before anything is saved.
class AddAccount : public QDialog
{
    Q_OBJECT

public:
    //! Neither is owned; both must outlive this.
    AddAccount(AccountSettings &settings, ProviderDirectory &providers, QWidget *parent = nullptr);
    ~AddAccount() override;

    //! \brief Starts from an account that is there and is to be changed.
    void change(const Account &account);

signals:
    //! \brief The account was saved and its user wants to sign in.
    void accountSaved(const QString &account);

private:
    struct Discovery
    {
        enum class Stage { Idle, Unusable, Running, Found, Failed } stage = Stage::Idle;
        std::optional<ProviderMetadata> provider;
        std::optional<Error> error;
    };

    [[nodiscard]] QWidget *makeProviderStep();
    [[nodiscard]] QWidget *makeDetailsStep();
    [[nodiscard]] QWidget *makeMoreOptions();
    void filterProviders();
    void chooseProvider();
    void showDetails(const ProviderPreset &preset, const QString &issuer);
    void showVariables();
    void showRegistration();
    void goBack();

    void onIssuerEdited();
    void onVariableEdited();
    void takeVariablesApart();
    [[nodiscard]] IssuerValues typedVariables() const;
    void discover();
    void setDiscovery(Discovery discovery);
    void showDiscovery();
    [[nodiscard]] QString wrongVariable() const;
    void showNameProblem();
    void proposeName();
    void showSecretProblem();
    [[nodiscard]] bool lacksSecret() const;
    void updateButtons();
    [[nodiscard]] Account typedAccount() const;
    [[nodiscard]] QString nameProblem() const;
    void save();
    void showFailure(const QStringList &lines);

    AccountSettings &m_settings;
    ProviderDirectory &m_providers;
    QList<ProviderPreset> m_presets;
    ProviderPreset m_preset;
    QStringList m_takenNames;
    std::optional<Account> m_changed; //!< The account that is being changed, as it was.
    Discovery m_discovery;
    std::unique_ptr<QObject>
        m_query; //!< The context of the question that is asked; gone: nobody waits for its answer.
    QTimer *m_pause;

    QStackedWidget *m_steps;
    style::TextLabel *m_title;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QVBoxLayout *m_variables = nullptr;
    QMap<QString, QLineEdit *> m_variableEdits; //!< By the variable's name.
    QLineEdit *m_issuer = nullptr;
    style::IconLabel *m_discoveryIcon = nullptr;
    style::TextLabel *m_discoveryText = nullptr;
    QLineEdit *m_clientId = nullptr;
    style::TextLabel *m_clientIdHint = nullptr;
    style::TextLabel *m_registration = nullptr;
    QLineEdit *m_name = nullptr;
    style::TextLabel *m_nameProblem = nullptr;
    style::Button *m_more = nullptr;
    QWidget *m_moreOptions = nullptr;
    QLineEdit *m_scopes = nullptr;
    QLineEdit *m_secretFile = nullptr;
    style::TextLabel *m_secretProblem = nullptr;
    QLineEdit *m_caFile = nullptr;
    style::TextLabel *m_failure;
    style::Button *m_back;
    style::Button *m_cancel;
    style::Button *m_next;
};

//! \brief What was typed as the issuer it means: with a scheme, without blanks around it.
QString completedIssuer(const QString &typed);

//! \brief A name for an account at that issuer that none of `taken` has.
QString proposedAccountName(const ProviderPreset &preset, const QString &issuer,
                            const QStringList &taken);

} // namespace latchkey
