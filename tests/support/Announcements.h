// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtDBus/QDBusMessage>

namespace latchkey {

//! \brief What the programs on this display tell a screen reader without being asked: names that
//! changed and announcements, over AT-SPI. Heard from its construction on.
class Announcements : public QObject
{
    Q_OBJECT

public:
    Announcements();
    ~Announcements() override;

    //! \brief Whether something with `part` in it is told within ten seconds.
    [[nodiscard]] bool waitFor(const QString &part) const;
    //! \brief All that was told, for the message of a test that failed.
    [[nodiscard]] QString all() const { return m_told.join(u'\n'); }

private slots:
    void onTold(const QDBusMessage &event);

private:
    QStringList m_told;
};

} // namespace latchkey
