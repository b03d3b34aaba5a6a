// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Button.h"
#include "ui/style/Card.h"
#include "ui/style/IconLabel.h"
#include "ui/style/TextLabel.h"

class QHBoxLayout;
class QVBoxLayout;

namespace latchkey::style {

//! \brief One sentence and one action, in a tone; below them what else there is to say.
//!
//! A change of its sentence is announced to assistive technology.
class Banner : public Card
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    struct Content
    {
        Tone tone = Tone::Neutral;
        Icon icon = Icon::None;
        QString headline; //!< One sentence.
        QStringList lines; //!< Whole sentences, each on a line of its own.
        QString quote; //!< Somebody else's words; shown as such.
        QString action; //!< Empty: none.
        QString otherAction; //!< Empty: none.
        bool dismissible = false;

        friend bool operator==(const Content &, const Content &) = default;
    };
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    //! \brief Where more can be put, under the lines.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

signals:
    void actionTriggered();
    void otherActionTriggered();
    void dismissed();

private:
    Content m_content;
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_lines;
    TextLabel *m_quote;
    QVBoxLayout *m_body;
    Button *m_dismiss; //!< Beside the headline, so that Tab comes to it first.
    QWidget *m_actions;
    Button *m_action;
    Button *m_otherAction;
};

} // namespace latchkey::style
