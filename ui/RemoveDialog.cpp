// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/RemoveDialog.h"

#include "ui/style/Button.h"
#include "ui/style/TextLabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::Button;
using style::Space;
using style::TextLabel;
using style::TextRole;

RemoveDialog::RemoveDialog(const QString &account, QWidget *parent)
    : Dialog(68, parent)
{
    setObjectName(u"removeDialog"_s);
    setWindowTitle(tr("Remove account"));
    auto *title = new TextLabel(TextRole::Title);
    title->setText(tr("Remove “%1” from this computer?", "an account's name").arg(account));
    auto *text = new TextLabel(TextRole::Body);
    text->setText(
        tr("You are signed out, and the provider is told if it can be reached. The account and "
           "everything kept for it are deleted from this computer. Your account at the "
           "provider stays as it is."));
    auto *cancel = new Button;
    cancel->setObjectName(u"removeCancel"_s);
    cancel->setText(tr("Cancel"));
    cancel->setDefault(true);
    auto *remove = new Button(Button::Kind::Danger);
    remove->setObjectName(u"removeConfirm"_s);
    remove->setText(tr("&Remove account"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addWidget(title);
    layout->addWidget(text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(Space::Small));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    layout->addSpacing(style::space(Space::Small));
    layout->addLayout(buttons);
    cancel->setFocus();
}

} // namespace latchkey
