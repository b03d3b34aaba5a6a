// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Language.h"
#include "ui/Preferences.h"
#include "ui/style/Dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace latchkey {

namespace style {
class TextLabel;
}

//! \brief What a person may choose for the window. Each choice counts at once, but for the
//! language, which says so.
class PreferencesDialog : public style::Dialog
{
    Q_OBJECT

public:
    //! \brief What the dialog works with.
    struct Parts
    {
        WindowSettings settings;
        std::function<bool()> startsAtLogin;
        std::function<Result<void>(bool starts)> setStartsAtLogin;
        bool hasTray = false;
        QList<Language> languages;
    };

    explicit PreferencesDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void onStartAtLoginToggled(bool starts);
    void store();
    void say(const QString &trouble);

    Parts m_parts;
    QString m_languageAtFirst;
    QCheckBox *m_startsAtLogin;
    QCheckBox *m_keepsRunning;
    QComboBox *m_appearance;
    QComboBox *m_language;
    style::TextLabel *m_languageNote;
    style::TextLabel *m_trouble;
};

} // namespace latchkey
