// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PassingCopy.h"

#include "base/Clock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace latchkey {

namespace {

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

PassingCopy::PassingCopy(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

PassingCopy::~PassingCopy()
{
    clear();
}

void PassingCopy::copy(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    // Known to the clipboard managers of KDE and others: not to be kept in a history.
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(content);
    m_digest = digest(text);
    m_clock.callAfter(Lifetime, this, [this, copy = ++m_copies] {
        if (copy == m_copies)
            clear();
    });
}

void PassingCopy::clear()
{
    QClipboard *clipboard = qApp ? QGuiApplication::clipboard() : nullptr;
    if (clipboard && !m_digest.isEmpty() && digest(clipboard->text()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace latchkey
