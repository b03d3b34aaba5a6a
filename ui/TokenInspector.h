// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/TokenDetails.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace latchkey {

class PassingCopy;

namespace style {
class Button;
class TextLabel;
} // namespace style

//! \brief What the held tokens say, for those who want to know: claims, times, scopes and renewals.
//!
//! Who somebody is stays hidden until it is asked for, each time anew. The tokens themselves are
//! never here: `latchkey-cli token` and `inspect --reveal` give them to those who need them.
class TokenInspector : public QDialog
{
    Q_OBJECT

public:
    //! Nothing is owned. `session` may go before this, which then closes; the others must not.
    TokenInspector(Session &session, const Clock &clock, PassingCopy &clipboard,
                   QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Time
    {
        QTreeWidgetItem *item;
        QDateTime at; //!< UTC.
    };

    void look();
    void show(const Result<SessionInspection> &held);
    void fill();
    void fillIdToken();
    void fillAccessToken();
    void fillRefreshToken();
    void fillScopes();
    void fillRenewals();
    QTreeWidgetItem *addSection(const QString &title, const QString &explanation);
    QTreeWidgetItem *addRow(QTreeWidgetItem *section, const QString &what, const QString &value,
                            const QString &meaning = {});
    void addTime(QTreeWidgetItem *section, const QString &what, const QDateTime &at,
                 const QString &meaning = {});
    void addClaims(QTreeWidgetItem *section, const QJsonObject &claims);
    void addValue(QTreeWidgetItem *parent, const QString &name, const QJsonValue &value,
                  const QString &meaning, int depth);
    void addRest(QTreeWidgetItem *parent, qsizetype count);
    void showTimes();
    void updateCopy();
    void copy();

    QPointer<Session> m_session;
    const Clock &m_clock;
    PassingCopy &m_clipboard;
    TokenDetails m_details;
    std::vector<Time> m_times;
    QTimer m_second{this};
    style::TextLabel *m_message;
    QTreeWidget *m_tree;
    QCheckBox *m_showValues;
    style::TextLabel *m_copied;
    style::Button *m_copy;
    style::Button *m_close;
};

} // namespace latchkey
