// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WelcomePage.h"

#include "ui/style/Button.h"
#include "ui/style/Icons.h"
#include "ui/style/TextLabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    auto *picture = new QLabel;
    const int side = style::iconSize(IconSize::Huge) * 3 / 2;
    picture->setPixmap(style::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *title = new TextLabel(TextRole::Title);
    title->setObjectName(u"welcomeTitle"_s);
    title->setText(tr("Welcome to Latchkey"));
    auto *column = new QVBoxLayout;
    column->setSpacing(style::space(Space::Small));
    column->addWidget(picture);
    column->addSpacing(style::space(Space::Medium));
    column->addWidget(title);
    const std::array sentences{
        tr("Sign in once in your browser, and stay signed in: through restarts, sleep and bad "
           "networks."),
        tr("See what this computer may do in your name, and take it back whenever you like."),
        tr("Your passwords stay in the browser. What keeps you signed in stays in this computer’s "
           "keychain."),
    };
    for (const QString &sentence : sentences) {
        auto *line = new TextLabel(TextRole::Body);
        line->setText(sentence);
        column->addWidget(line);
    }
    auto *add = new style::Button(style::Button::Kind::Primary);
    add->setObjectName(u"welcomeAddAccount"_s);
    add->setText(tr("&Add an account…"));
    add->setIcon(style::icon(style::Icon::Plus));
    connect(add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    column->addSpacing(style::space(Space::Medium));
    column->addWidget(add, 0, Qt::AlignLeading);

    auto *box = new QWidget;
    box->setLayout(column);
    box->setMaximumWidth(style::characters(64));
    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Huge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 8);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    setFocusProxy(add);
}

} // namespace latchkey
