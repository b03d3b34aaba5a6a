// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkup/CheckUp.h"

#include <QtWidgets/QDialog>

#include <functional>
#include <memory>
#include <vector>

class QScrollArea;

namespace latchkey {

namespace style {
class Button;
class IconLabel;
class TextLabel;
} // namespace style

//! \brief Looks at all that signing in and staying signed in need, and shows each finding as it
//! comes: a tick, or one sentence and one action. Goes, and the check-up with it, when it is
//! closed.
class CheckUpDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param make makes a check-up that has not begun; called for each time.
    //! \param clock not owned; must outlive this.
    CheckUpDialog(std::function<std::unique_ptr<CheckUp>()> make, Clock &clock,
                  QWidget *parent = nullptr);
    ~CheckUpDialog() override;

    //! \brief Writes the report into a file, and says whether it is there.
    void saveReport(const QString &path);

private:
    struct Row
    {
        style::IconLabel *icon = nullptr;
        style::TextLabel *sentence = nullptr;
        style::TextLabel *action = nullptr;
    };

    void begin();
    void makeRows();
    void showFinding(int index);
    void onFinished();
    void copyReport();
    void chooseFile();
    void say(const QString &sentence);

    std::function<std::unique_ptr<CheckUp>()> m_make;
    Clock &m_clock;
    std::unique_ptr<CheckUp> m_checkUp;
    std::vector<Row> m_rows; //!< As the findings.
    style::TextLabel *m_summary;
    QScrollArea *m_scroll;
    style::TextLabel *m_said;
    style::Button *m_again;
    style::Button *m_copy;
    style::Button *m_save;
    style::Button *m_close;
};

} // namespace latchkey
