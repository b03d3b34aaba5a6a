// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AboutDialog.h"

#include "ui/style/Button.h"
#include "ui/style/Icons.h"
#include "ui/style/TextLabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace latchkey {

using style::IconSize;
using style::Space;
using style::TextLabel;
using style::TextRole;

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(72, parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Latchkey"));
    auto *picture = new QLabel;
    const int side = style::iconSize(IconSize::Huge);
    picture->setPixmap(style::applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto *title = new TextLabel(TextRole::Title);
    title->setText(u"Latchkey"_s);
    auto *version = new TextLabel(TextRole::Secondary);
    version->setObjectName(u"aboutVersion"_s);
    version->setText(tr("Version %1, with Qt %2")
                         .arg(QStringLiteral(LATCHKEY_VERSION), QString::fromLatin1(qVersion())));
    auto *text = new TextLabel(TextRole::Body);
    text->setText(
        tr("Sign in once in your browser, stay signed in, see what this computer may do, and "
           "revoke it so that it is really gone."));
    auto *license = new TextLabel(TextRole::Secondary);
    license->setText(tr("Free software under the GNU General Public License, version 3 or later."));
    auto *close = new style::Button;
    close->setObjectName(u"aboutClose"_s);
    close->setText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(Space::Small));
    words->addWidget(title);
    words->addWidget(version);
    words->addWidget(text);
    words->addWidget(license);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(style::space(Space::Large));
    row->addWidget(picture);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    const int margin = style::space(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(style::space(Space::Medium));
    layout->addLayout(row);
    layout->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace latchkey
